import ProcedureDiagnostics

extension DataRule {
  static let longDocumentName = DataRule(
    623, .note,
    title: Bilingual(
      vi: "tên giấy tờ dài trên 400 chữ cái",
      en: "a document name of more than 400 characters"),
    why: Bilingual(
      vi: "Tên dài thường chứa quy tắc; tách điều kiện, lựa chọn, thời hạn thành câu riêng.",
      en: "A long name holds rules; write conditions and alternatives as statements."),
    done: Bilingual(
      vi: "tên giấy tờ giữ đủ chữ, không cắt",
      en: "the name is kept in full")
  ) { record, report in
    for (group, documents) in record.documentGroups.enumerated() where report.subject.groups[group].asksForRows {
      for (row, component) in documents.components.enumerated() {
        guard component.name.utf8.count > 400, component.name.scalarCount > 400,
          report.subject.rows[group][row].kind == .document
        else { continue }
        report.found("/executionCases/\(group)/profileComponents/\(row)/name", component.name)
      }
    }
  }
}
