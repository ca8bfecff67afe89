/// What may stand between a pair of braces.
package enum BlockKind: UInt8, CaseIterable, Sendable {
  case file
  case catalogue, calendar, year
  case agency, area, legalBasis, database, document, form, oneStopModel
  case procedure, facts, choices, documents, group, contents
  case limitParts, partAmounts, exclusion, supplement
  case process, stage
  case example
  /// The arms of a split (`tùy theo`); what stands in an arm is of the kind around the split.
  case arms

  /// Whether statements may begin with a bare name or text here.
  package var holdsItems: Bool {
    switch self {
    case .facts, .choices, .group, .contents, .partAmounts, .exclusion: true
    default: false
    }
  }
}
