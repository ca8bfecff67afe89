import ProcedureCatalogue
import WorkingCalendar

/// How long a stage takes in a case, and who says so.
struct StageLength: Sendable {
  enum Source: Sendable {
    /// The stage itself.
    case stage(Stage.Duration)
    /// The limit of the procedure that the stage runs, by its code.
    case procedure(String)
  }

  let rule: DeadlineRule
  let source: Source

  /// Counted as the calendar lays down. Shares of a day are counted in office hours: stages follow one another within a
  /// day, and two of half a day take no longer than one of a day. Whole days are so too where others have shares of days
  /// (`inHours`), as the tables of internal processes count 08 hours to the day: the shares of a limit then end within it.
  init(_ duration: Stage.Duration, by calendar: WorkingCalendar?, inHours: Bool = false) {
    let (quantity, mayBeHours) =
      switch duration {
      case .within(let quantity): (quantity, inHours)
      // Time that must pass in full passes day by day.
      case .exactly(let quantity): (quantity, false)
      }
    let hours = quantity.isShareOfDay || mayBeHours ? calendar.flatMap(quantity.inHours) : nil
    rule = calendar?.rule(hours ?? quantity) ?? DeadlineRule(hours ?? quantity)
    source = .stage(duration)
  }

  init(_ rule: DeadlineRule, ofProcedure code: String) {
    self.rule = rule
    source = .procedure(code)
  }
}

extension TimeQuantity {
  fileprivate func inHours(_ calendar: WorkingCalendar) -> TimeQuantity? {
    inWorkingMinutes(fullDayMinutes: calendar.fullDayMinutes)
  }
}

extension Stage {
  /// Whether it may take a part of a day.
  var mayTakeShareOfDay: Bool {
    durations.contains { alternative in
      switch alternative.duration {
      case .within(let quantity), .exactly(let quantity): quantity.isShareOfDay
      }
    }
  }
}
