import ProcedureDiagnostics
import WorkingCalendar

/// Words of `tthc calendar`.
enum CalendarCommandWording {
  static let summary = Bilingual(
    vi: "in lịch làm việc một năm, thống kê, nguồn, dự kiến và so sánh hai ấn bản",
    en: "print a year of a working calendar, its figures, sources, proposals, and the difference of two editions")
  static let name = Bilingual(
    vi: "lịch cần xem khi danh mục có nhiều lịch", en: "the calendar, when the catalogue has several")
  static let year = Bilingual(vi: "năm cần xem; không ghi thì là năm nay", en: "the year; this year when left out")
  static let form = Bilingual(
    vi: "dạng kết quả: văn bản, bản vẽ SVG để in khổ A4 ngang, hoặc JSON",
    en: "form of the result: text, an SVG drawing for A4 landscape, or JSON")
  static let statistics = Bilingual(
    vi: "thống kê ngày làm việc và ngày nghỉ của năm", en: "figures of working days and days off")
  static let sources = Bilingual(
    vi: "các văn bản làm căn cứ, theo từng năm", en: "the documents behind the days, year by year")
  static let propose = Bilingual(
    vi: "dự kiến ngày nghỉ của một năm chưa công bố, viết sẵn để dán vào lịch",
    en: "propose the days off of a year not announced, ready to paste into the calendar")
  static let compare = Bilingual(
    vi: "so sánh với ấn bản sau của cùng lịch", en: "compare with a later edition of the same calendar")
  static let asOf = Bilingual(
    vi: "lịch như đã công bố đến hết ngày này", en: "the calendar as it was announced by the end of this day")
  static let failOnDifference = Bilingual(
    vi: "kết thúc với mã 1 khi hai ấn bản khác nhau", en: "end with code 1 when the editions differ")
  static let example = Bilingual(vi: "lịch treo tường năm 2026", en: "the wall calendar of 2026")
  static let drawingExample = Bilingual(vi: "bản vẽ để in", en: "a drawing to print")
  static let statisticsExample = Bilingual(vi: "thống kê năm 2026", en: "the figures of 2026")
  static let proposeExample = Bilingual(vi: "dự kiến năm 2028 theo luật", en: "2028 as the law gives it")
  static let compareExample = Bilingual(
    vi: "khác gì so với danh mục đã biên dịch kia", en: "what another compiled catalogue says differently")

  // MARK: - Failures

  static let oneView = Bilingual(
    vi: "chỉ dùng một trong các tùy chọn «--statistics», «--sources», «--propose», «--compare»",
    en: "give only one of «--statistics», «--sources», «--propose», «--compare»")
  static let noDrawing = Bilingual(
    vi: "chỉ lịch treo tường có bản vẽ SVG", en: "only the wall calendar exists as an SVG drawing")

  static func notCovered(_ year: Int, _ definition: CalendarDefinition) -> Bilingual {
    let years = "\(definition.firstYear)–\(definition.lastYear)"
    return Bilingual(
      vi: "lịch «\(definition.id)» không có năm \(year); lịch có các năm \(years)",
      en: "the calendar «\(definition.id)» does not cover \(year); it covers \(years)")
  }

  static func howToPropose(_ year: Int) -> Bilingual {
    Bilingual(
      vi: "dùng «--propose \(year)» để dự kiến năm này theo luật", en: "«--propose \(year)» proposes it by the law")
  }

  static func nothingToPropose(_ year: Int, _ definition: CalendarDefinition) -> Bilingual {
    definition.holidayRules.isEmpty
      ? Bilingual(
        vi: "lịch «\(definition.id)» chưa ghi ngày lễ theo luật nên không dự kiến được",
        en: "the calendar «\(definition.id)» states no holidays of the law to propose from")
      : Bilingual(
        vi: "không ngày lễ nào của lịch «\(definition.id)» có hiệu lực trong năm \(year)",
        en: "no holiday of the calendar «\(definition.id)» is in force in \(year)")
  }
}
