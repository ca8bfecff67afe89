import ProcedureDiagnostics

extension DataRule {
  static let noQuantity = DataRule(
    628, .note,
    title: Bilingual(
      vi: "giấy tờ không ghi số bản chính, bản sao",
      en: "a document with neither originals nor copies"),
    why: Bilingual(
      vi: "Số 0 ở cả hai ô nghĩa là chưa ghi, không phải không nộp.",
      en: "Zero in both means not stated, not none."),
    done: Bilingual(
      vi: "ghi giấy tờ không kèm số lượng",
      en: "the document is written without a count")
  ) { record, report in
    for (group, documents) in record.documentGroups.enumerated() {
      for (row, component) in documents.components.enumerated() {
        guard component.originals == 0, component.copies == 0, component.photos == 0 else { continue }
        guard report.subject.rows[group][row].kind == .document else { continue }
        report.found("/executionCases/\(group)/profileComponents/\(row)", component.name)
      }
    }
  }
}
