import ProcedureDiagnostics

extension DataRule {
  static let ifAny = DataRule(
    627, .note,
    title: Bilingual(
      vi: "«nếu có» chưa nói rõ có bắt buộc không",
      en: "«nếu có» does not say whether the document is due"),
    why: Bilingual(
      vi: "Chọn «tùy chọn» hoặc «khi …»: có thì phải nộp hay không nộp cũng được.",
      en: "Choose «optional» or «when …»."),
    done: Bilingual(
      vi: "ghi «nếu có» ở giấy tờ; công bố thì người soạn phải chọn",
      en: "«nếu có» stands behind the document; the author must choose before publication")
  ) { record, report in
    for (group, documents) in record.documentGroups.enumerated() {
      for (row, component) in documents.components.enumerated() {
        // Of some papers a list says whether they are due.
        let isSettled = component.duty == .required || component.duty == .optional
        if report.subject.rows[group][row].isIfAny, !isSettled {
          report.found("/executionCases/\(group)/profileComponents/\(row)/name", component.name)
        }
      }
    }
  }
}
