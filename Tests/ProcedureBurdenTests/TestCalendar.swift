import WorkingCalendar

/// Calendars for comparing lengths of time.
enum TestCalendar {
  /// Two years, with Tet 2026 and a few other days.
  static let calendar: WorkingCalendar = {
    let days = [
      "2025-01-27", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31", "2025-04-30", "2025-05-01", "2025-05-02",
      "2025-09-02", "2026-01-01", "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20",
    ]
    guard let calendar = try? WorkingCalendar(definition(days.compactMap { try? CivilDate(parsing: $0) })) else {
      preconditionFailure("The calendar of the tests is well-formed.")
    }
    return calendar
  }()

  /// A year with days off in clusters anywhere.
  static func random(_ random: inout SeededNumbers) throws -> WorkingCalendar {
    var days: Set<CivilDate> = []
    for _ in 0..<random.next(below: 4) {
      guard let first = CivilDate(year: 2026, month: 1 + random.next(below: 12), day: 1 + random.next(below: 28)) else {
        continue
      }
      for offset in 0..<(1 + random.next(below: 12)) {
        if let day = first.adding(days: offset), day.year == 2026 { days.insert(day) }
      }
    }
    return try WorkingCalendar(definition(days.sorted()))
  }

  private static func definition(_ days: [CivilDate]) -> CalendarDefinition {
    CalendarDefinition(
      id: "hành_chính", title: "Lịch làm việc", firstYear: 2025, lastYear: 2026,
      announcedUntil: CivilDate(year: 2026, month: 12, day: 31) ?? .last,
      daysOff: days.map { DayOff($0, .holiday, name: "Nghỉ") })
  }
}
