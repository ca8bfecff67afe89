import WorkingCalendar

/// How many days a number of months can have between 1900 and 2200; each number is worked out once.
final class MonthSpans {
  private var known: [Int: Span?] = [:]

  /// Nil when no day of these years is moved to another of them.
  func days(in months: Int) -> Span? {
    if let span = known[months] { return span }
    let span = MonthSpans.workedOut(months)
    known[months] = .some(span)
    return span
  }

  private static func workedOut(_ months: Int) -> Span? {
    var shortest = Int64.max
    var longest = Int64.min
    var first = CivilDate.first
    // Between the first and the last day of a month only clamping changes the distance.
    while true {
      for day in [first, first.lastOfMonth] {
        guard let moved = day.addingMonthsClamped(months) else { continue }
        shortest = min(shortest, Int64(day.days(to: moved)))
        longest = max(longest, Int64(day.days(to: moved)))
      }
      guard let next = first.addingMonthsClamped(1) else { break }
      first = next
    }
    return shortest <= longest ? Span(shortest, longest) : nil
  }
}
