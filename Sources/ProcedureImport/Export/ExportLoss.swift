/// What a specification may say and a record of the national database has no place for.
package enum ExportLoss: String, CaseIterable, Sendable {
  case additions
  case channels
  case citations
  case computedConditions = "computed-conditions"
  case documentClauses = "document-clauses"
  case examples
  case extensions
  case exclusions
  case facts
  case feeClauses = "fee-clauses"
  case inclusions
  case layers
  case limitClauses = "limit-clauses"
  case localScope = "local-scope"
  case pauses
  case places
  case requirementConditions = "requirement-conditions"
  case stageClauses = "stage-clauses"
  case supplements
  case validityOfResults = "validity-of-results"
  case versions
}
