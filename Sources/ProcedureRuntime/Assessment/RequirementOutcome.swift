/// Whether a requirement of the procedure is met.
struct RequirementOutcome: Sendable {
  /// Index into `Procedure.requirements`.
  let requirement: Int
  let isMet: Truth

  /// The conditions that leave it open.
  func openConditions(in bound: BoundCase) -> [Int] {
    guard isMet == .undecided else { return [] }
    let conditions = bound.compiled.requirements[requirement]
    return [conditions.when, conditions.condition].filter { bound.truth($0) == .undecided }
  }
}
