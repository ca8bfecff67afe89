public import WorkingCalendar

/// The calendar by which an answer was counted, so that it can be counted again.
public struct CalendarReport: Hashable, Sendable {
  /// The id of the calendar.
  public let id: String
  /// The edition of its data.
  public let edition: String
  /// The day whose knowledge it holds: what was announced later is left out.
  public let knownOn: CivilDate
  /// The last day that competent bodies had announced.
  public let announcedUntil: CivilDate
  /// `sha256:` and the digest of the announced days; another digest for the same day of knowledge means that the data
  /// were corrected.
  public let digest: String

  init(_ edition: CalendarEdition, knownOn: CivilDate) {
    let definition = edition.calendar.definition
    id = definition.id
    self.edition = definition.edition
    self.knownOn = knownOn
    announcedUntil = definition.announcedUntil
    digest = edition.digest
  }
}
