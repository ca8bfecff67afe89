import ProcedureDiagnostics

/// Words of `tthc report`.
enum ReportCommandWording {
  static let summary = Bilingual(
    vi: "thống kê tình hình giải quyết hồ sơ", en: "count how dossiers stand: in time, early, late, pending")
  static let asOf = Bilingual(
    vi: "tính đến hết ngày này; mặc định: hôm nay", en: "as things stand at the end of this day; today when left out")
  static let grouping = Bilingual(
    vi: "chia theo cơ quan, lĩnh vực, tháng hoặc thủ tục; mặc định: tất cả",
    en: "by agency, field, month or procedure; all of them when left out")
  static let format = Bilingual(
    vi: "dạng của báo cáo; svg là biểu đồ theo tháng", en: "the form of the report; svg is a chart by month")
  static let target = Bilingual(
    vi: "tệp nhận báo cáo; không ghi thì in ra", en: "a file for the report; printed when left out")
  static let progress = Bilingual(vi: "đang thống kê", en: "counting")
  static let example = Bilingual(vi: "thống kê cả năm", en: "counts a year")
  static let chartExample = Bilingual(vi: "vẽ biểu đồ theo tháng", en: "draws a chart by month")
}
