import ProcedureCatalogue

/// What the course of a dossier does to its limits, for all dossiers with one plan: as `DutyRules` says of one of them.
struct CourseRules: Sendable {
  let supplementEffect: SupplementRule.Effect
  /// Whether nobody knows yet what a supplement does.
  let isSupplementOpen: Bool
  /// How often the appointment may be put off; nil where nothing is said.
  let maximumExtensions: Int?
  /// Whether the procedure itself says when it may be put off, and how far.
  let rulesExtensions: Bool

  init(_ bound: BoundCase) {
    let rules = DutyRules(bound)
    supplementEffect = rules.supplementEffect
    isSupplementOpen = bound.compiled.supplement.map { bound.truth($0) == .undecided } ?? false
    maximumExtensions = rules.maximumExtensions?.value
    rulesExtensions = !bound.compiled.extensions.isEmpty
  }
}
