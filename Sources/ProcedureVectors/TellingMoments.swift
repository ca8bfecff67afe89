import ProcedureCatalogue
import WorkingCalendar

/// Moments of acceptance at which counting days goes wrong when it goes wrong at all, by the announced days of a
/// calendar and within the days on which a version is in force.
struct TellingMoments {
  private static let morning = 9 * 60
  private static let lateAfternoon = 16 * 60 + 20
  /// Years before the last announced one in which moments are looked for.
  private static let years = 2

  /// A working day like any other, with other working days around it.
  private(set) var ordinary: CivilMoment?
  /// All of them, the ordinary one first.
  private(set) var all: [CivilMoment] = []

  init(_ calendar: WorkingCalendar?, within interval: Interval) {
    guard let calendar, let window = TellingMoments.window(calendar, interval) else { return }
    let days = (window.lowerBound.days...window.upperBound.days).compactMap { CivilDate(days: $0) }
    func works(_ day: CivilDate, _ offset: Int) -> Bool {
      day.adding(days: offset).flatMap { calendar.isWorkingDay($0) } ?? false
    }
    let plain = days.first { day in day.weekday == 1 && (0...4).allSatisfy { works(day, $0) } } ?? days.first
    ordinary = plain.flatMap { CivilMoment(date: $0, minuteOfDay: TellingMoments.morning) }
    let eve = days.filter { works($0, 0) && !works($0, 1) }.max { left, right in
      rest(after: left, calendar) < rest(after: right, calendar)
    }
    let made = days.first { $0.weekday >= 6 && works($0, 0) }
    let off = days.first { $0.weekday <= 5 && !works($0, 0) }
    add(ordinary?.date, TellingMoments.morning)
    add(eve, TellingMoments.lateAfternoon)
    add(made, TellingMoments.morning)
    add(off, TellingMoments.morning)
    add(days.last { $0.weekday == 5 && works($0, 0) }, TellingMoments.lateAfternoon)
  }

  /// The announced days of the last years in which the version is in force.
  private static func window(_ calendar: WorkingCalendar, _ interval: Interval) -> ClosedRange<CivilDate>? {
    let definition = calendar.definition
    guard let start = CivilDate(year: definition.announcedUntil.year - years + 1, month: 1, day: 1) else { return nil }
    let first = max(start, interval.from ?? start, calendar.range.lowerBound)
    let last = min(definition.announcedUntil, interval.to ?? definition.announcedUntil, calendar.range.upperBound)
    return first <= last ? first...last : nil
  }

  /// Days off that follow a day.
  private func rest(after day: CivilDate, _ calendar: WorkingCalendar) -> Int {
    var count = 0
    while let next = day.adding(days: count + 1), calendar.isWorkingDay(next) == false { count += 1 }
    return count
  }

  private mutating func add(_ day: CivilDate?, _ minute: Int) {
    guard let moment = day.flatMap({ CivilMoment(date: $0, minuteOfDay: minute) }), !all.contains(moment) else {
      return
    }
    all.append(moment)
  }
}
