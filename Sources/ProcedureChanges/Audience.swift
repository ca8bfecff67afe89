/// Whom a change concerns. One change may weigh more on one of them and less on another.
package enum Audience: String, CaseIterable, Sendable {
  /// Who hands in dossiers: people and organisations.
  case applicant
  /// Who receives and settles them.
  case agency
  /// Services that load the catalogue.
  case consumer
  /// Whether the change may be made in this way at all.
  case legal
  /// Who counts days by the calendar.
  case calendar
}
