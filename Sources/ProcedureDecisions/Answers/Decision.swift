package import ProcedureDiagnostics

/// The answer to a question about conditions: proved, disproved, or honestly left open.
package enum Decision: Hashable, Sendable {
  case yes
  case no
  case notDecided(Undecided)
}

/// Why a question about conditions was left open.
package enum Undecided: Hashable, Sendable {
  /// The conditions together have more cases than are told apart.
  case tooManyCases
  /// Too many ways were tried without finding a case or a contradiction.
  case tooManyTrials
  /// A number is the product of two that dossiers give.
  case product
  /// Days depend on each other in a way that neither contradicts itself nor led to an example.
  case relatedDates
  /// The same of other numbers.
  case relatedNumbers
  /// A part of a condition is nested too deep, or compares what has no order or no single value.
  case outOfReach

  package var text: Bilingual { DecisionWording.reason(self) }
}
