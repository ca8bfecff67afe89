import ProcedureDiagnostics

/// Words of `tthc export`.
enum ExportWording {
  static let summary = Bilingual(
    vi: "xuất thủ tục ra dạng mà hệ thống khác đọc", en: "write procedures in the shape that another system reads")
  static let shape = Bilingual(vi: "dạng: cơ sở dữ liệu quốc gia", en: "the shape: the national database")
  static let source = Bilingual(
    vi: "đặc tả hoặc danh mục đã biên dịch; không ghi thì là Specs",
    en: "specifications or a compiled catalogue; Specs when left out")
  static let target = Bilingual(
    vi: "tệp nhận bản ghi, mỗi dòng một bản; không ghi thì ra đầu ra chuẩn",
    en: "the file for the records, one a line; standard output when left out")
  static let against = Bilingual(
    vi: "các bản ghi gốc: báo cáo nêu từng phần không còn như cũ",
    en: "the original records: the report names every part that did not come back")
  static let report = Bilingual(
    vi: "tệp báo cáo điều bị mất, đếm theo phần, kê theo thủ tục",
    en: "a file for what is lost, counted by part, listed by procedure")
  static let example = Bilingual(vi: "mọi thủ tục, mỗi dòng một bản ghi", en: "every procedure, one record a line")
  static let againstExample = Bilingual(
    vi: "xuất các bản nháp và so với bản ghi đã nhập", en: "export drafts and compare with what was imported")
}
