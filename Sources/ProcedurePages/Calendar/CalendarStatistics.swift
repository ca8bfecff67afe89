package import WorkingCalendar

/// The figures of one year of a calendar.
package struct CalendarStatistics: Sendable {
  /// How many days of a kind there are, and how many of them the week alone would have worked.
  package struct KindCount: Hashable, Sendable {
    package let kind: MarkedDay.Kind
    package let days: Int
    package let onWorkingWeekdays: Int
  }

  /// Days on end without work, weekly rest included; may begin or end in a neighbouring year.
  package struct RunOff: Hashable, Sendable {
    package let first: CivilDate
    package let last: CivilDate
    /// The names of the days off in it, each once.
    package let names: [String]

    package var days: Int { first.days(to: last) + 1 }
  }

  /// A rest day worked, and the day off for which it is worked where the decision names one.
  package struct Swap: Hashable, Sendable {
    package let worked: CivilDate
    package let off: CivilDate?
  }

  /// The lunar new year, and the working days around it.
  package struct Tet: Hashable, Sendable {
    package let firstDay: CivilDate
    package let lastWorkingDayBefore: CivilDate?
    package let firstWorkingDayAfter: CivilDate?
  }

  package let page: CalendarPage
  /// January first.
  package let workingDaysByMonth: [Int]
  package let kinds: [KindCount]
  /// Longer than any usual weekend, the longest first.
  package let longestRuns: [RunOff]
  package let swaps: [Swap]
  package let tet: Tet?
  /// How many marked days nobody has announced yet.
  package let projectedDays: Int

  package init(_ page: CalendarPage) {
    let days = page.definition.days(of: page.year).map { page.definition.markedDays(in: $0) } ?? []
    self.page = page
    self.workingDaysByMonth = page.months.map(\.workingDays)
    self.kinds = page.kinds.map { kind in
      let ofKind = days.filter { $0.kind == kind }
      return KindCount(
        kind: kind, days: ofKind.count,
        onWorkingWeekdays: ofKind.count { page.definition.weekdays.contains($0.date.weekday) })
    }
    self.longestRuns = Self.longestRuns(page, days)
    self.swaps = days.filter { $0.kind == .worked }.map { Swap(worked: $0.date, off: $0.replacedDay) }
    self.tet = Self.tet(page)
    self.projectedDays = days.count { $0.isProjected }
  }

  /// January to March first.
  package var workingDaysByQuarter: [Int] {
    stride(from: 0, to: workingDaysByMonth.count, by: 3).map { first in
      workingDaysByMonth[first..<min(first + 3, workingDaysByMonth.count)].reduce(0, +)
    }
  }

  private static let mostRuns = 5
  /// A weekend with one more day.
  private static let shortestRun = 3

  /// Every run holds a marked day off, so only these are looked at.
  private static func longestRuns(_ page: CalendarPage, _ days: [MarkedDay]) -> [RunOff] {
    var runs: [RunOff] = []
    for day in days where day.kind.isOff {
      if let last = runs.last, day.date <= last.last { continue }
      guard let run = run(around: day.date, page) else { continue }
      runs.append(run)
    }
    let long = runs.filter { $0.days >= shortestRun }
    return Array(long.sorted { ($1.days, $0.first) < ($0.days, $1.first) }.prefix(mostRuns))
  }

  private static func run(around date: CivilDate, _ page: CalendarPage) -> RunOff? {
    guard page.calendar.isWorkingDay(date) == false else { return nil }
    let before = page.calendar.workingDay(before: date).flatMap { $0.adding(days: 1) }
    let first = before ?? page.calendar.range.lowerBound
    guard let last = page.calendar.workingDay(after: date).flatMap({ $0.adding(days: -1) }) else { return nil }
    let names = page.definition.markedDays(in: first...last).map(\.name).filter { !$0.isEmpty }
    return RunOff(first: first, last: last, names: names.inOrderOnce)
  }

  private static func tet(_ page: CalendarPage) -> Tet? {
    guard let day = LunarCalendar.civilDate(of: LunarDate(year: page.year, month: 1, day: 1)) else { return nil }
    return Tet(
      firstDay: day, lastWorkingDayBefore: page.calendar.workingDay(before: day),
      firstWorkingDayAfter: page.calendar.workingDay(after: day))
  }
}
