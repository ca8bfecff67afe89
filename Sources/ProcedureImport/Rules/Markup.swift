import ProcedureDiagnostics

extension DataRule {
  static let markup = DataRule(
    604, .error,
    title: Bilingual(
      vi: "có thẻ HTML trong văn bản",
      en: "markup inside a text"),
    why: Bilingual(
      vi: "Thẻ được bỏ, chữ được giữ; nên sửa trong cơ sở dữ liệu.",
      en: "Tags are taken out, words stay; mend it in the database."),
    done: DataWording.tagsLeftOut)
}
