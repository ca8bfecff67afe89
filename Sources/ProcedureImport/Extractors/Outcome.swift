/// What became of a piece of prose.
package enum Outcome: String, CaseIterable, Sendable {
  /// A rule, a value or a name that the compiler computes with.
  case structure
  /// A condition in the record's own words, or an open question to the author.
  case question
  /// Prose kept word for word.
  case uncoded
}

/// The extractors, by what they look for; each is a file of its own.
package enum Extractor: String, CaseIterable, Sendable {
  case additions
  case alternatives
  case caseLimits = "case-limits"
  case conditions
  case copyForms = "copy-forms"
  case cutoffs
  case databases
  case documentGroups = "document-groups"
  case documentRows = "document-rows"
  case exclusions
  case extensions
  case fees
  case jurisdictionFree = "jurisdiction-free"
  case legalBases = "legal-bases"
  case limits
  case requirements
  case results
  case stepActors = "step-actors"
  case stepLengths = "step-lengths"
  case steps
  case subProcedures = "sub-procedures"
  case supplementRounds = "supplement-rounds"
  case supplements
  case supplies
  case validity
}

/// How often each extractor ended in which outcome.
package struct OutcomeCounts: Sendable {
  private var counts: [Int] = Array(repeating: 0, count: Extractor.allCases.count * Outcome.allCases.count)

  package init() {}

  package subscript(extractor: Extractor, outcome: Outcome) -> Int { counts[Self.index(extractor, outcome)] }

  /// How often all extractors together ended so.
  package subscript(outcome: Outcome) -> Int { Extractor.allCases.reduce(0) { $0 + self[$1, outcome] } }

  mutating func count(_ extractor: Extractor, _ outcome: Outcome, _ times: Int = 1) {
    counts[Self.index(extractor, outcome)] += times
  }

  mutating func add(_ other: OutcomeCounts) {
    for index in counts.indices { counts[index] += other.counts[index] }
  }

  private static func index(_ extractor: Extractor, _ outcome: Outcome) -> Int {
    let row = Extractor.allCases.firstIndex(of: extractor) ?? 0
    return row * Outcome.allCases.count + (Outcome.allCases.firstIndex(of: outcome) ?? 0)
  }
}

/// What came of the procedures of one field of law.
package struct FieldCounts: Sendable {
  package internal(set) var records = 0
  package internal(set) var findings = 0
  package internal(set) var outcomes = OutcomeCounts()
}
