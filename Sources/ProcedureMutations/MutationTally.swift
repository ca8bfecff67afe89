/// How many slips came out how.
package struct MutationTally: Sendable {
  private var counts: [MutationOutcome: Int] = [:]

  package init() {}

  package mutating func count(_ outcome: MutationOutcome) { counts[outcome, default: 0] += 1 }

  package mutating func add(_ other: MutationTally) {
    for outcome in MutationOutcome.allCases { counts[outcome, default: 0] += other[outcome] }
  }

  package subscript(_ outcome: MutationOutcome) -> Int { counts[outcome] ?? 0 }

  /// Those that a rule or an example finds.
  package var found: Int { self[.foundByRule] + self[.foundByExample] }

  /// Those that change an answer or bring an error.
  package var effective: Int { found + self[.survived] }

  /// What of a thousand effective ones is found.
  package var permille: Int { effective == 0 ? 1000 : found * 1000 / effective }
}
