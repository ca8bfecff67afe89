import ProcedureDiagnostics

extension DataRule {
  static let longTitle = DataRule(
    653, .note,
    title: Bilingual(
      vi: "tên thủ tục dài trên 500 chữ cái",
      en: "a title of more than 500 characters"),
    why: Bilingual(
      vi: "Tên dài thường lẫn nội dung; rút gọn theo quyết định công bố.",
      en: "A long title holds body text."),
    done: Bilingual(
      vi: "tên thủ tục giữ đủ chữ, không cắt",
      en: "the title is kept in full")
  ) { record, report in
    if record.name.scalarCount > 500 { report.found("/name", record.name) }
  }
}
