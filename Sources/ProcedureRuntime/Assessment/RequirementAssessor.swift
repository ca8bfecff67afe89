/// Decides the requirements that the case must meet.
struct RequirementAssessor {
  let bound: BoundCase

  /// Those that apply or may apply, in the order of the procedure.
  func outcomes() -> [RequirementOutcome] {
    var outcomes: [RequirementOutcome] = []
    for (index, conditions) in bound.compiled.requirements.enumerated() {
      let when = bound.truth(conditions.when)
      let met = bound.truth(conditions.condition)
      guard when != .no else { continue }
      guard met != .yes else {
        outcomes.append(RequirementOutcome(requirement: index, isMet: .yes, open: []))
        continue
      }
      let open = [conditions.when, conditions.condition].filter { bound.truth($0) == .undecided }
      outcomes.append(RequirementOutcome(requirement: index, isMet: open.isEmpty ? .no : .undecided, open: open))
    }
    return outcomes
  }
}
