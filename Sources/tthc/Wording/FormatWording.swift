import ProcedureDiagnostics

/// Words of `tthc format`.
enum FormatWording {
  static let summary = Bilingual(
    vi: "trình bày lại đặc tả theo một mẫu thống nhất", en: "lay specifications out in one canonical form")
  static let paths = Bilingual(
    vi: "tệp hoặc thư mục đặc tả; không ghi thì lấy thư mục hiện tại; «-» để đọc từ đầu vào",
    en: "specifications, or folders of them; the current folder by default; «-» reads standard input")
  static let check = Bilingual(
    vi: "chỉ nêu tên những tệp chưa đúng mẫu, không sửa", en: "only name the files that would change")
  static let keywords = Bilingual(
    vi: "đổi từ khóa sang ngôn ngữ này; tên và lời văn giữ nguyên",
    en: "rewrite the keywords in this language; names and texts stay")
  static let stdout = Bilingual(vi: "in kết quả ra, không ghi vào tệp", en: "print the result, leave the files")
  static let example = Bilingual(vi: "trình bày lại mọi đặc tả trong Specs", en: "lays out everything in Specs")
  static let checkExample = Bilingual(vi: "kiểm tra đã đúng mẫu chưa", en: "checks the layout")
  static let keywordsExample = Bilingual(vi: "xem bản từ khóa tiếng Anh", en: "shows it with English keywords")

  static func end(changed: Int, of count: Int, isCheck: Bool) -> Bilingual {
    if changed == 0 {
      return Bilingual(
        vi: "\(count) tệp đã đúng mẫu", en: "\(English.count(count, "file is", "files are")) laid out canonically")
    }
    if isCheck {
      return Bilingual(
        vi: "\(changed) trong \(count) tệp chưa đúng mẫu; chạy «tthc format» để trình bày lại",
        en: "\(changed) of \(English.count(count, "file")) would change; run «tthc format»")
    }
    return Bilingual(
      vi: "đã trình bày lại \(changed) trong \(count) tệp",
      en: "\(changed) of \(English.count(count, "file was", "files were")) laid out")
  }
}
