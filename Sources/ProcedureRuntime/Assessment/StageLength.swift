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

  /// Counted as the calendar lays down.
  init(_ duration: Stage.Duration, by calendar: WorkingCalendar?) {
    switch duration {
    case .within(let quantity), .exactly(let quantity): rule = calendar?.rule(quantity) ?? DeadlineRule(quantity)
    }
    source = .stage(duration)
  }

  init(_ rule: DeadlineRule, ofProcedure code: String) {
    self.rule = rule
    source = .procedure(code)
  }
}
