import ProcedureCatalogue
import WorkingCalendar

/// The limits of a bundle beside the times of its parts. Both say «not more than», so both hold: no applicant is promised
/// the result of a part that counts towards a limit later than that limit ends.
///
/// Example: 24 hours for the birth and then 05 working days for the residence end after the 05 working days of the whole.
struct CommonLimits {
  private let bound: BoundCase
  private let outcomes: [LimitOutcome]

  init(_ bound: BoundCase, _ clock: CaseClock?) {
    self.bound = bound
    let clock = clock ?? CaseClock(still: bound)
    // A later day that was set for one part is lawful: it and what follows it may end behind the limit.
    guard bound.compiled.promisesParts, !clock.extensions.contains(where: { $0.part != nil }) else {
      outcomes = []
      return
    }
    let lodging = LodgingAssessor(bound: bound).outcome()
    outcomes = DeadlineAssessor(bound: bound, clock: clock, lodging: lodging).outcome().limits
  }

  /// When the longest of the limits that hold for the result of a stage ends; nil where none does, and while one of them
  /// gives no date.
  func due(ofStage stage: Int) -> (at: CivilMoment, expiresAt: CivilMoment)? {
    guard !outcomes.isEmpty, !bound.isUncounted(stage: stage) else { return nil }
    let limits = bound.procedure.limits
    let own = outcomes.filter { gives(stage, oneOf: limits[$0.limit].results) }
    let holding = own.isEmpty ? outcomes.filter { limits[$0.limit].results.isEmpty } : own
    var last: Deadline?
    for outcome in holding {
      guard outcome.applies == .yes, let deadline = outcome.computation?.deadline else { return nil }
      if last.map({ $0.dueAt < deadline.dueAt }) ?? true { last = deadline }
    }
    return last.map { ($0.dueAt, $0.expiresAt) }
  }

  private func gives(_ stage: Int, oneOf results: [String]) -> Bool {
    guard let given = bound.procedure.process.stages[stage].result else { return false }
    return bound.procedure.results.contains { result in
      results.contains(result.origin.id) && (result.origin.id == given || result.title == given)
    }
  }
}

extension CompiledProcedure {
  /// Whether parts have appointments of their own beside limits of the whole.
  fileprivate var promisesParts: Bool {
    !limits.isEmpty && procedure.process.stages.contains(where: \.hasOwnAppointment)
  }
}
