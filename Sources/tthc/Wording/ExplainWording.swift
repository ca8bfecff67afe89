import ProcedureDiagnostics

/// Words of `tthc explain`.
enum ExplainWording {
  static let summary = Bilingual(
    vi: "giải thích một thủ tục bằng lời, kèm căn cứ", en: "explain a procedure in plain words, with its legal basis")
  static let on = Bilingual(
    vi: "lấy phiên bản có hiệu lực vào ngày này; không ghi thì lấy hôm nay",
    en: "the version in force on this day; today by default")
  static let areaPlaceholder = Bilingual(vi: "ĐỊA BÀN", en: "AREA")
  static let area = Bilingual(
    vi: "như áp dụng tại địa bàn này, kèm quy định riêng của địa phương",
    en: "as it holds in this area, with what the area decided for itself")
  static let areaExample = Bilingual(vi: "như áp dụng tại Hải Phòng", en: "as it holds in Hải Phòng")
  static let example = Bilingual(vi: "giải thích thủ tục đăng ký khai sinh", en: "explains the registration of a birth")
  static let onExample = Bilingual(vi: "phiên bản có hiệu lực vào ngày đó", en: "the version in force on that day")

  static func unknownArea(_ area: String, nearest: String?) -> Bilingual {
    let ask = nearest.map { Bilingual(vi: "; có phải là «\($0)»?", en: "; did you mean «\($0)»?") }
    return Bilingual(
      vi: "danh mục không có địa bàn «\(area)»\(ask?.vi ?? "")",
      en: "the catalogue has no area «\(area)»\(ask?.en ?? "")")
  }

  static let searchByTitle = Bilingual(
    vi: "ghi vài chữ trong tên thủ tục thay cho mã để tìm, ví dụ: tthc guide \"khai sinh\"",
    en: "write some words of its title in place of the code to search, for instance: tthc guide \"khai sinh\"")

  static func match(_ code: String, _ title: String) -> Bilingual { Bilingual(verbatim: "\(code)  \(title)") }

  static func unknown(_ words: String, matches count: Int) -> Bilingual {
    Bilingual(
      vi: "danh mục không có mã «\(words)»; \(count) thủ tục có những chữ ấy trong tên",
      en: "the catalogue has no code «\(words)»; the titles of \(English.count(count, "procedure")) have these words")
  }

  static func unknown(_ code: String, nearest: String?) -> Bilingual {
    let ask = nearest.map { Bilingual(vi: "; có phải là «\($0)»?", en: "; did you mean «\($0)»?") }
    return Bilingual(
      vi: "danh mục không có thủ tục «\(code)»\(ask?.vi ?? "")",
      en: "the catalogue has no procedure «\(code)»\(ask?.en ?? "")")
  }
}
