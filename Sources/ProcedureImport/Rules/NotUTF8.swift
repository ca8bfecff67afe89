import ProcedureDiagnostics

extension DataRule {
  static let notUTF8 = DataRule(
    667, .error,
    title: Bilingual(
      vi: "tệp không phải chữ Unicode mã hóa UTF-8",
      en: "a file that is no text in UTF-8"),
    why: Bilingual(
      vi:
        "Lưu lại tệp với mã hóa UTF-8 (bảng tính: «CSV UTF-8») rồi nhập lại. Chữ viết bằng bảng mã cũ (TCVN3, VNI, Windows-1258) thì chuyển sang Unicode trước.",
      en:
        "Save the file in UTF-8 (a spreadsheet as «CSV UTF-8») and import it again. Convert text of an older encoding to Unicode first."
    ),
    done: DataWording.nothingImported)
}
