import ProcedureDiagnostics

extension DataRule {
  static let notATable = DataRule(
    666, .error,
    title: Bilingual(
      vi: "tệp không phải bảng CSV, TSV",
      en: "a file that is no CSV or TSV table"),
    why: Bilingual(
      vi: "Mở bằng Excel hay LibreOffice, lưu thành «CSV UTF-8» (một trang tính một tệp), rồi nhập tệp đó.",
      en: "Open it in a spreadsheet, save it as «CSV UTF-8», one sheet a file, and import that."),
    done: DataWording.nothingImported)
}
