import ProcedureDiagnostics

extension DataRule {
  static let notUTF8 = DataRule(
    667, .error,
    title: Bilingual(
      vi: "danh sách không phải chữ Unicode (UTF-8, UTF-16)",
      en: "a list that is neither UTF-8 nor UTF-16"),
    why: Bilingual(
      vi:
        "Chữ viết bằng bảng mã cũ (TCVN3, VNI, Windows-1258) đọc ra sẽ sai; chuyển sang Unicode rồi lưu thành «CSV UTF-8».",
      en: "Text in an older encoding would be read wrongly; convert it to Unicode and save it as «CSV UTF-8»."),
    done: DataWording.nothingImported)
}
