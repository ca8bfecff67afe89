/// A condition or value compiled for one procedure: a stretch of its code, with what is known before any dossier.
struct Condition: Sendable {
  /// Where its instructions stand in `CompiledProcedure.code`.
  let code: Range<Int>
  /// The slots it reads, derived facts replaced by what they follow from; in order of first appearance.
  let slots: [Int]
  /// Set when the condition always gives the same answer, as most statements are unguarded.
  let constant: Bounds?
  /// Whether a slot is read more than once, or has gaps in its domain, so that bounds alone may leave open what the
  /// values decide.
  let wantsEnumeration: Bool
  /// Whether its answers have more combinations than are tried one by one.
  let isBeyondEnumeration: Bool
}
