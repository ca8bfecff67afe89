import ProcedureDiagnostics

extension DataRule {
  static let openQuote = DataRule(
    664, .error,
    title: Bilingual(
      vi: "dấu nháy mở mà không đóng",
      en: "a quote that is never closed"),
    why: Bilingual(
      vi: "Mọi dòng sau dấu nháy đó bị đọc thành một ô; đóng nháy rồi nhập lại.",
      en: "All rows behind it are read as one cell; close it and import again."),
    done: Bilingual(
      vi: "đọc từ dấu nháy đến hết tệp như một ô",
      en: "everything from the quote to the end was read as one cell"))
}
