import ProcedureDiagnostics

extension DataRule {
  static let emptyDocument = DataRule(
    625, .warning,
    title: Bilingual(
      vi: "dòng giấy tờ không có tên",
      en: "a document without a name"),
    why: Bilingual(
      vi: "Không biết phải nộp giấy tờ gì.",
      en: "Nobody can tell what is owed."),
    done: Bilingual(
      vi: "không ghi thành giấy tờ; tên mẫu đính kèm, nếu có, giữ nguyên văn; kèm một «câu hỏi» cho người soạn",
      en:
        "not written as a document; the names of its forms, if any, are kept word for word; with a «question» to the author"
    ),
    question: "phải nộp giấy tờ gì?"
  ) { record, report in
    for (group, documents) in record.documentGroups.enumerated() {
      for (row, component) in documents.components.enumerated() {
        if component.name.isEmpty {
          report.found(
            "/executionCases/\(group)/profileComponents/\(row)/name", component.forms.joined(separator: ", "))
        }
      }
    }
  }
}
