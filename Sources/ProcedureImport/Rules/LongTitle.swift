import ProcedureDiagnostics

extension DataRule {
  static let longTitle = DataRule(
    653, .error,
    title: Bilingual(
      vi: "tên thủ tục dài trên 500 chữ cái",
      en: "a title of more than 500 characters"),
    why: Bilingual(
      vi: "Tên dài thường lẫn nội dung; rút gọn ở nguồn theo quyết định công bố rồi nhập lại.",
      en: "A long title mostly holds body text; shorten it as the decision that publishes it does, and import again."),
    done: Bilingual(
      vi: "tên thủ tục giữ đủ chữ, không cắt",
      en: "the title is kept in full")
  ) { record, report in
    if record.name.scalarCount > 500 { report.found("/name", record.name) }
  }
}
