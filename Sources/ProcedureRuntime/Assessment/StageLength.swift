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

  init(_ duration: Stage.Duration) {
    switch duration {
    case .within(let quantity), .exactly(let quantity): rule = DeadlineRule(quantity)
    }
    source = .stage(duration)
  }

  init(_ rule: DeadlineRule, ofProcedure code: String) {
    self.rule = rule
    source = .procedure(code)
  }
}
