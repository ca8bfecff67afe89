/// Whether a requirement of the procedure is met.
struct RequirementOutcome: Sendable {
  /// Index into `Procedure.requirements`.
  let requirement: Int
  let isMet: Truth
  /// The conditions that leave it open.
  let open: [Int]
}
