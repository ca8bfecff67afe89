/// The lists that offices keep in spreadsheets.
package enum ListKind: String, CaseIterable, Sendable {
  /// A procedure a row.
  case procedures
  /// A document of a procedure a row.
  case documents
  /// A step of a procedure a row.
  case stages
}
