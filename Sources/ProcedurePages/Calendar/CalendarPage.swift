package import WorkingCalendar

/// One year of a working calendar as a wall calendar shows it; drawn as text or SVG, written as JSON.
package struct CalendarPage: Sendable {
  package let calendar: WorkingCalendar
  package let year: Int
  package let months: [CalendarMonth]
  /// The days off and the days worked instead, in order.
  package let runs: [MarkedRun]
  /// Every document behind the year's days, in the order of the days; lists refer to them by number.
  package let sources: [String]

  /// The page of a year; nil when the calendar says nothing about that year.
  package init?(_ calendar: WorkingCalendar, year: Int) {
    guard let range = calendar.definition.days(of: year) else { return nil }
    let days = calendar.definition.markedDays(in: range)
    self.calendar = calendar
    self.year = year
    self.months = (1...12).compactMap { CalendarMonth(calendar, year: year, month: $0, days) }
    self.runs = MarkedRun.runs(of: days)
    self.sources = days.flatMap(\.basis).inOrderOnce
  }

  package var definition: CalendarDefinition { calendar.definition }

  /// How many days of the year offices work.
  package var workingDays: Int { months.reduce(0) { $0 + $1.workingDays } }

  /// True when at least one day of the year is not announced.
  package var isProvisional: Bool {
    runs.contains { $0.day.isProjected } || months.contains { $0.days.contains { $0.date > definition.announcedUntil } }
  }

  /// The kinds that stand on the page, in the order of a legend.
  package var kinds: [MarkedDay.Kind] {
    MarkedDay.Kind.allCases.filter { kind in runs.contains { $0.day.kind == kind } }
  }

  /// The numbers of documents in `sources`, from 1.
  func numbers(of basis: [String]) -> [Int] {
    basis.compactMap { sources.firstIndex(of: $0).map { $0 + 1 } }
  }
}

/// One month of a wall calendar.
package struct CalendarMonth: Sendable {
  /// One day of the month.
  package struct Day: Sendable {
    package let date: CivilDate
    /// Nil where the lunar table ends.
    package let lunar: LunarDate?
    package let isWorking: Bool
    /// What marks the day, if anything does.
    package let mark: MarkedDay?
  }

  package let month: Int
  package let days: [Day]

  fileprivate init?(_ calendar: WorkingCalendar, year: Int, month: Int, _ marks: [MarkedDay]) {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    self.month = month
    self.days = (first.days...first.lastOfMonth.days).compactMap { CivilDate(days: $0) }.map { date in
      Day(
        date: date, lunar: LunarCalendar.lunarDate(of: date), isWorking: calendar.isWorkingDay(date) ?? false,
        mark: marks.first { $0.date == date })
    }
  }

  package var workingDays: Int { days.count { $0.isWorking } }

  /// The weeks of the month from Monday to Sunday; nil for the days of its neighbours.
  package var weeks: [[Day?]] {
    var cells: [Day?] = Array(repeating: nil, count: (days.first?.date.weekday ?? 1) - 1) + days
    while cells.count % 7 != 0 { cells.append(nil) }
    return stride(from: 0, to: cells.count, by: 7).map { Array(cells[$0..<$0 + 7]) }
  }
}

extension CalendarDefinition {
  /// The days of a covered year; nil for another.
  package func days(of year: Int) -> ClosedRange<CivilDate>? {
    guard firstYear <= year, year <= lastYear, let first = CivilDate(year: year, month: 1, day: 1),
      let last = CivilDate(year: year, month: 12, day: 31)
    else { return nil }
    return first...last
  }
}

extension Array where Element: Hashable {
  /// Each element where it stands first.
  var inOrderOnce: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
