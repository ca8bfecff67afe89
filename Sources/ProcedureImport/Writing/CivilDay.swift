import WorkingCalendar

/// The day on which a moment of the database falls in Viet Nam.
struct CivilDay {
  static let offsetMilliseconds = Int64(CivilMoment.utcOffsetMinutes) * 60_000
  private static let millisecondsPerDay: Int64 = 86_400_000

  let text: String

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
