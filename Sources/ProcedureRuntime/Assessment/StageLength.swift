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
  /// day, and two of half a day take no longer than one of a day.
  init(_ duration: Stage.Duration, by calendar: WorkingCalendar?) {
    switch duration {
    case .within(let quantity), .exactly(let quantity):
      let counted = calendar.flatMap { quantity.inWorkingMinutes(fullDayMinutes: $0.fullDayMinutes) } ?? quantity
      rule = calendar?.rule(counted) ?? DeadlineRule(counted)
    }
    source = .stage(duration)
  }

  init(_ rule: DeadlineRule, ofProcedure code: String) {
    self.rule = rule
    source = .procedure(code)
  }
}
