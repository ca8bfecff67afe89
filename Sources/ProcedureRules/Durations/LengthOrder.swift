import WorkingCalendar

/// What can be said of two lengths of time, whatever the units, without knowing the year.
struct LengthOrder {
  let week: PlainWeek

  init(_ calendar: CalendarDefinition?) { week = PlainWeek(calendar) }

  /// Whether the first is longer in every week without holidays, from every weekday of receipt; lengths of one family of
  /// units are then longer in every week there is.
  func isLonger(_ first: TimeQuantity, than second: TimeQuantity) -> Bool {
    isLonger([first], than: [second])
  }

  /// The same for lengths that follow each other.
  func isLonger(_ first: [TimeQuantity], than second: [TimeQuantity]) -> Bool {
    clocks(for: first + second).allSatisfy { clock in
      clock.latest(second) < first.reduce(clock.start) { clock.earliest($1, after: $0) }
    }
  }

  /// One exact clock when all lengths are of one family of units, else one for each weekday of receipt.
  func clocks(for lengths: [TimeQuantity]) -> [DurationClock] {
    let family = lengths.first.map { UnitFamily($0.unit) }
    guard lengths.contains(where: { UnitFamily($0.unit) != family }) else { return [DurationClock(.exact, week)] }
    return week.weekdays.map { DurationClock(.plainWeeks(receivedOn: $0), week) }
  }
}
