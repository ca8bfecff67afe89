import ProcedureDiagnostics

extension DataRule {
  static let controlCharacters = DataRule(
    677, .error,
    title: Bilingual(
      vi: "có ký tự điều khiển trong văn bản",
      en: "control characters inside a text"),
    why: Bilingual(
      vi: "Ký tự không in được làm hỏng chữ khi tra cứu, in ấn; sửa trong cơ sở dữ liệu rồi nhập lại.",
      en: "They cannot be printed and break searches; mend them in the database and import again."),
    done: DataWording.controlCharactersLeftOut)
}
