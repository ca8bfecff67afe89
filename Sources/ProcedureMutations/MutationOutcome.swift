/// What becomes of one slip.
package enum MutationOutcome: CaseIterable, Sendable {
  /// No answer to any probe changes, and nothing is found: no slip at all.
  case neutral
  case foundByRule, foundByExample
  /// An answer changes and nobody notices.
  case survived
}
