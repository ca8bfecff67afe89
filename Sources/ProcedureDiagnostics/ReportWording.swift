/// The words that reports for other programs put around findings.
enum ReportWording {
  /// What the root of relative addresses is.
  static let root = Bilingual(
    vi: "thư mục gốc của kho đặc tả", en: "the root of the repository that holds the specifications")

  static let noFindings = Bilingual(vi: "không có phát hiện nào", en: "no findings")

  /// The line in a log below the findings that a platform shows beside the text.
  static func annotated(_ shown: Int, of all: Int, _ summary: Bilingual) -> Bilingual {
    shown == all
      ? summary
      : Bilingual(
        vi: "\(summary.vi); \(shown) phát hiện nặng nhất được ghi bên cạnh dòng văn bản, toàn bộ nằm trong nhật ký này",
        en: "\(summary.en); the \(shown) worst are shown beside their lines, all stand in this log")
  }

  static func rest(_ count: Int) -> Bilingual {
    Bilingual(
      vi: "\(count) phát hiện còn lại", en: "\(English.count(count, "more finding"))")
  }

  /// Findings that a report leaves out because its readers take no more.
  static func leftOut(_ count: Int, limit: Int) -> Bilingual {
    Bilingual(
      vi: "báo cáo chỉ nhận \(limit) phát hiện; \(count) phát hiện nhẹ hơn không có trong báo cáo này",
      en: "the report takes \(limit) findings; \(English.count(count, "lesser one is", "lesser ones are")) not in it")
  }

  // MARK: - Summary

  static let severity = Bilingual(vi: "Mức", en: "Severity")
  static let code = Bilingual(vi: "Mã", en: "Code")
  static let place = Bilingual(vi: "Vị trí", en: "Place")
  static let message = Bilingual(vi: "Nội dung", en: "Finding")
  static let count = Bilingual(vi: "Số lượng", en: "Count")
  static let kind = Bilingual(vi: "Loại phát hiện", en: "Kind of finding")
}
