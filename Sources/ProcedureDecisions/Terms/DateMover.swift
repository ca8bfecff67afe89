import WorkingCalendar

/// Moves the days of one procedure, by its calendar where working days are counted.
///
/// It remembers the distances that it worked out, and is not for several threads at once.
final class DateMover {
  /// Nil where nobody counts working days.
  let calendar: WorkingCalendar?
  private var distanceOfWorkingDays: [Int: Span?] = [:]

  init(calendar: WorkingCalendar?) { self.calendar = calendar }

  /// The days that may be moved: working days are known as far as the calendar reaches.
  func days(for step: DateStep) -> ClosedRange<Int64>? {
    switch step {
    case .months: TermTable.allDays
    case .workingDays: calendar.map { Int64($0.range.lowerBound.days)...Int64($0.range.upperBound.days) }
    }
  }

  /// Nil for a day that cannot be moved so far.
  func moved(_ day: Int64, by step: DateStep) -> Int64? {
    guard let date = TermTable.date(day) else { return nil }
    let moved: CivilDate? =
      switch step {
      case .months(let count): date.addingMonthsClamped(count)
      case .workingDays(let count): calendar?.adding(workingDays: count, to: date)
      }
    return moved.map { Int64($0.days) }
  }

  /// How many days can lie between a day and the moved one; nil when no day can be moved so far.
  func distance(of step: DateStep, _ months: MonthSpans) -> Span? {
    switch step {
    case .months(let count): return months.days(in: count)
    case .workingDays(let count):
      if let known = distanceOfWorkingDays[count] { return known }
      let distances = (days(for: step) ?? 0...0).compactMap { day in moved(day, by: step).map { $0 - day } }
      let span = distances.min().flatMap { shortest in distances.max().map { Span(shortest, $0) } }
      distanceOfWorkingDays[count] = .some(span)
      return span
    }
  }
}
