import ProcedureDiagnostics

/// Words of `tthc import`.
enum ImportWording {
  static let summary = Bilingual(
    vi: "nhập bản ghi của cơ sở dữ liệu quốc gia, hoặc danh sách bảng tính, thành đặc tả bản nháp",
    en: "turn records of the national database, or lists from spreadsheets, into draft specifications")
  static let source = Bilingual(
    vi: "nguồn: cơ sở dữ liệu quốc gia, hoặc danh sách CSV, TSV",
    en: "the source: the national database, or lists in CSV or TSV")
  static let kind = Bilingual(
    vi: "danh sách gì: thủ tục, giấy tờ hay bước; không ghi thì tên các cột quyết định",
    en: "what a list holds: procedures, documents or stages; the headers decide when left out")
  static let listExample = Bilingual(
    vi: "danh sách thủ tục, giấy tờ, bước của cơ quan, ghép theo mã thủ tục",
    en: "an office's lists of procedures, documents and steps, joined by the codes")
  static let file = Bilingual(
    vi:
      "tệp JSON (mỗi dòng một bản ghi, một mảng, hoặc một bản ghi), hoặc tệp CSV; «-» hoặc không ghi là đầu vào chuẩn",
    en: "JSON (a record a line, an array, or one record), or CSV; standard input for «-» or when left out")
  static let target = Bilingual(
    vi: "thư mục nhận đặc tả; tệp đã sửa tay trong đó không bị ghi đè",
    en: "the folder for the specifications; files edited by hand are never overwritten")
  static let report = Bilingual(
    vi: "tệp báo cáo mọi khiếm khuyết của dữ liệu", en: "a file for the report on every defect in the data")
  static let format = Bilingual(vi: "dạng của báo cáo", en: "the form of the report")
  static let example = Bilingual(
    vi: "nhập mọi bản ghi, rồi kiểm tra: tthc check nhap", en: "imports everything; then: tthc check nhap")
  static let reportExample = Bilingual(
    vi: "đọc từ đầu vào chuẩn, báo cáo dạng JSON", en: "reads standard input and reports in JSON")
  static let noTarget = Bilingual(
    vi: "chưa biết ghi đặc tả vào đâu: thêm «--to <thư mục>»",
    en: "no folder for the specifications: add «--to <folder>»")
  static let progress = Bilingual(vi: "đang nhập", en: "importing")
}
