import ProcedureDiagnostics

extension DataRule {
  static let wordsLost = DataRule(
    606, .error,
    title: Bilingual(
      vi: "chữ của bản ghi không có trong tệp",
      en: "words of the record are not in the file"),
    why: Bilingual(
      vi: "Không được mất chữ nào khi nhập; hãy báo lại kèm bản ghi này.",
      en: "No word may be lost; please report it with the record."),
    done: Bilingual(
      vi: "chữ ấy không có trong tệp; phần khác của bản ghi vẫn được nhập",
      en: "the words are not in the file; everything else of the record is"))
}
