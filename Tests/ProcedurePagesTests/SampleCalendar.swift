import Testing
import WorkingCalendar

/// The public sector's days of 2026, and 2027 as projected, in two editions.
enum SampleCalendar {
  static func date(_ text: String) -> CivilDate {
    guard let date = try? CivilDate(parsing: text) else { preconditionFailure("A fixture has a valid date.") }
    return date
  }

  private static func off(
    _ days: String..., kind: DayOff.Kind = .holiday, named name: String, basis: String = "Thông báo số 9441/TB-BNV",
    isProjected: Bool = false
  ) -> [DayOff] {
    days.map { DayOff(date($0), kind, name: name, basis: [basis], isProjected: isProjected) }
  }

  static let definition = CalendarDefinition(
    id: "hành_chính", title: "Lịch làm việc của cơ quan hành chính nhà nước", edition: "2026-11", firstYear: 2026,
    lastYear: 2027, announcedUntil: date("2026-12-31"),
    daysOff: off("2026-01-01", named: "Tết Dương lịch") + off("2026-01-02", kind: .swapped, named: "Tết Dương lịch")
      + off("2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", named: "Tết Nguyên đán")
      + off("2026-04-26", named: "Giỗ Tổ Hùng Vương")
      + off("2026-04-27", kind: .compensatory, named: "Giỗ Tổ Hùng Vương")
      + off("2026-09-07", kind: .special, named: "Nghỉ tránh bão", basis: "Công điện của Chủ tịch Ủy ban nhân dân tỉnh")
      + off("2026-11-24", named: "Ngày Văn hóa Việt Nam", basis: "Nghị quyết số 28/2026/QH16", isProjected: true)
      + off("2027-01-01", named: "Tết Dương lịch", isProjected: true),
    workingDays: [
      WorkingDayOverride(date("2026-01-10"), for: date("2026-01-02"), basis: ["Công văn số 12729/VPCP-KGVX"])
    ],
    halfDays: [HalfDay(date("2026-02-13"), windows: [OfficeWindow(opens: 480, closes: 720)])],
    sources: ["Quyết định số 188/1999/QĐ-TTg"])

  /// The edition before: the swap not yet decided, one name and one document different, 2027 not covered.
  static let earlier: CalendarDefinition = {
    var earlier = definition
    earlier.edition = "2025-10"
    earlier.lastYear = 2026
    earlier.announcedUntil = date("2026-06-30")
    earlier.workingDays = []
    earlier.daysOff.removeAll { $0.kind == .swapped || $0.date.year == 2027 || $0.kind == .special }
    for index in earlier.daysOff.indices where earlier.daysOff[index].date.month == 4 {
      earlier.daysOff[index].name = "Giỗ Tổ"
    }
    earlier.daysOff += off("2026-03-09", kind: .special, named: "Ngày bầu cử")
    return earlier
  }()

  static func calendar(_ definition: CalendarDefinition) throws -> WorkingCalendar { try WorkingCalendar(definition) }
}
