import ProcedureDiagnostics

/// Words of `tthc compile`.
enum CompileWording {
  static let summary = Bilingual(
    vi: "biên dịch đặc tả thành danh mục để hệ thống khác sử dụng",
    en: "compile specifications into the catalogue that services load")
  static let target = Bilingual(
    vi: "tệp danh mục cần ghi; «-» hoặc không ghi thì in ra", en: "the file to write; «-» or nothing prints it")
  static let form = Bilingual(
    vi: "cách trình bày: chuẩn (một dòng) hoặc dễ đối chiếu (nhiều dòng)",
    en: "layout: canonical (one line) or review (line by line)")
  static let split = Bilingual(
    vi: "ghi vào thư mục này, mỗi thủ tục một tệp", en: "write to this folder, one file a procedure")
  static let fileExample = Bilingual(vi: "biên dịch Specs thành một tệp", en: "compiles Specs into one file")
  static let reviewExample = Bilingual(vi: "in ra để người đọc đối chiếu", en: "prints it for reading and comparing")
  static let splitExample = Bilingual(
    vi: "mỗi thủ tục một tệp trong thư mục catalogue", en: "one file a procedure in the folder catalogue")
  static let notWritten = Bilingual(
    vi: "đặc tả còn lỗi nên chưa biên dịch; không tệp nào bị thay đổi",
    en: "the specifications have errors, so nothing was compiled; no file was changed")
}
