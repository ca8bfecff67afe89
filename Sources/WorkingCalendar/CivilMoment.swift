/// A minute on the wall clock of Vietnam.
///
/// Receipts, cutoffs and appointments are written to the minute; seconds are dropped, never rounded up. The
/// zone is UTC+7 the whole year, and this file is the one place that says so.
///
///     try CivilMoment(parsing: "2026-03-06T08:30:00Z").iso  // "2026-03-06T15:30"
public struct CivilMoment: Hashable, Comparable, Sendable {
  /// Vietnam is seven hours ahead of UTC and keeps no summer time.
  public static let utcOffsetMinutes = 7 * 60
  /// Minutes from one midnight to the next.
  public static let minutesPerDay = 1440

  /// The day.
  public let date: CivilDate
  /// Minutes since midnight, 0 to 1439.
  public let minuteOfDay: Int

  /// A minute of a day; nil unless the minute is 0 to 1439.
  public init?(date: CivilDate, minuteOfDay: Int) {
    guard (0..<CivilMoment.minutesPerDay).contains(minuteOfDay) else { return nil }
    self.date = date
    self.minuteOfDay = minuteOfDay
  }

  /// The first minute of a day.
  public init(startOf date: CivilDate) {
    self.date = date
    self.minuteOfDay = 0
  }

  /// Minutes since 1970-01-01T00:00 on the wall clock; nil outside 1900–2200.
  init?(minutes: Int) {
    let day = minutes >= 0 ? minutes / CivilMoment.minutesPerDay : ~(~minutes / CivilMoment.minutesPerDay)
    guard let days = Int32(exactly: day), let date = CivilDate(days: days) else { return nil }
    self.date = date
    self.minuteOfDay = minutes - day * CivilMoment.minutesPerDay
  }

  /// Minutes since 1970-01-01T00:00 on the wall clock.
  var minutes: Int { Int(date.days) * CivilMoment.minutesPerDay + minuteOfDay }

  /// The moment that many minutes later, or earlier when negative; nil outside 1900–2200.
  public func adding(minutes count: Int) -> CivilMoment? {
    let (sum, overflow) = minutes.addingReportingOverflow(count)
    return overflow ? nil : CivilMoment(minutes: sum)
  }

  /// The earlier minute comes first.
  public static func < (left: CivilMoment, right: CivilMoment) -> Bool {
    (left.date, left.minuteOfDay) < (right.date, right.minuteOfDay)
  }
}
