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
    done: DataWording.askedAuthor
  ) { record, report in
    for (group, documents) in record.documentGroups.enumerated() {
      for (row, component) in documents.components.enumerated() {
        if report.subject.rows[group][row].isIfAny {
          report.found("/executionCases/\(group)/profileComponents/\(row)/name", component.name)
        }
      }
    }
  }
}
