import ProcedureDiagnostics

/// What the program says about itself.
enum ProgramWording {
  static let summary = Bilingual(
    vi: "viết thủ tục hành chính thành đặc tả, kiểm tra, biên dịch và chạy",
    en: "write administrative procedures as specifications, check, compile and run them")
  static let otherTarget = Bilingual(vi: "ghi kết quả vào tệp khác", en: "write the result to another file")

  static func writesOverInput(_ path: String) -> Bilingual {
    Bilingual(
      vi: "«\(path)» vừa là tệp đầu vào vừa là nơi ghi kết quả: ghi vào đó thì mất dữ liệu đang có; chưa ghi gì cả",
      en: "«\(path)» is read and would be written: what it holds would be lost; nothing was written")
  }
}
