import WorkingCalendar

/// How many days a number of months can have between 1900 and 2200; each number is worked out once.
final class MonthSpans {
  private var known: [Int: Span?] = [:]
  /// The first day of each month of these years, and the day after the last.
  private static let starts: [Int64] = {
    var starts: [Int64] = []
    for year in CivilDate.first.year...CivilDate.last.year {
      for month in 1...12 {
        if let start = CivilDate(year: year, month: month, day: 1) { starts.append(Int64(start.days)) }
      }
    }
    return starts + [Int64(CivilDate.last.days) + 1]
  }()

  /// Nil when no day of these years is moved to another of them.
  func days(in months: Int) -> Span? {
    if let span = known[months] { return span }
    let span = MonthSpans.workedOut(months)
    known[months] = .some(span)
    return span
  }

  private static func workedOut(_ months: Int) -> Span? {
    let count = starts.count - 1
    guard months.magnitude < count else { return nil }
    var shortest = Int64.max
    var longest = Int64.min
    for month in max(0, -months)..<min(count, count - months) {
      let moved = month + months
      let distance = starts[moved] - starts[month]
      // Between the first and the last day of a month only clamping changes the distance.
      let days = starts[month + 1] - starts[month]
      let clamped = min(days, starts[moved + 1] - starts[moved]) - days
      shortest = min(shortest, distance + clamped)
      longest = max(longest, distance)
    }
    return Span(shortest, longest)
  }
}
