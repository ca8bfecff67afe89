/// Decides the requirements that the case must meet.
struct RequirementAssessor {
  let bound: BoundCase

  /// Those that apply or may apply, in the order of the procedure.
  func outcomes() -> [RequirementOutcome] {
    var outcomes: [RequirementOutcome] = []
    outcomes.reserveCapacity(bound.compiled.requirements.count)
    for (index, conditions) in bound.compiled.requirements.enumerated() {
      let when = bound.truth(conditions.when)
      let met = bound.truth(conditions.condition)
      guard when != .no else { continue }
      // What is not met counts only where the requirement surely applies.
      let isMet = met == .no && when == .undecided ? .undecided : met
      outcomes.append(RequirementOutcome(requirement: index, isMet: isMet))
    }
    return outcomes
  }
}
