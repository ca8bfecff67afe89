import WorkingCalendar

/// The day on which a moment of the database falls in Viet Nam.
struct CivilDay {
  static let offsetMilliseconds = Int64(CivilMoment.utcOffsetMinutes) * 60_000
  private static let millisecondsPerDay: Int64 = 86_400_000

  let text: String

  /// The moment at which a day begins in Viet Nam, in milliseconds since 1970.
  static func milliseconds(_ date: CivilDate) -> Int64 {
    Int64(date.days) * millisecondsPerDay - offsetMilliseconds
  }

  /// The moment at which the day of a text such as `09/09/2025` begins.
  static func milliseconds(_ text: String) -> Int64? {
    let parts = text.split(separator: "/").compactMap { Int($0) }
    guard parts.count == 3, let date = CivilDate(year: parts[2], month: parts[1], day: parts[0]) else { return nil }
    return milliseconds(date)
  }

  /// Of milliseconds since 1970, already at Vietnamese time; nil outside the years of the calendar.
  init?(milliseconds: Int64) {
    let (quotient, remainder) = milliseconds.quotientAndRemainder(dividingBy: Self.millisecondsPerDay)
    let days = remainder < 0 ? quotient - 1 : quotient
    guard let count = Int32(exactly: days),
      let date = CivilDate(year: 1970, month: 1, day: 1)?.adding(days: Int(count))
    else { return nil }
    text = "\(Spelled.count(Int64(date.day)))/\(Spelled.count(Int64(date.month)))/\(date.year)"
  }
}
