import ProcedureDiagnostics

/// What the program says about itself.
enum ProgramWording {
  static let summary = Bilingual(
    vi: "viết thủ tục hành chính thành đặc tả, kiểm tra, biên dịch và chạy",
    en: "write administrative procedures as specifications, check, compile and run them")
}
