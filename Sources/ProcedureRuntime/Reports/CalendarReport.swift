public import WorkingCalendar

/// The calendar by which an answer was counted, so that it can be counted again.
public struct CalendarReport: Hashable, Sendable {
  /// The id of the calendar.
  public let id: String
  /// The edition of its data.
  public let edition: String
  /// The last day that competent bodies had announced.
  public let announcedUntil: CivilDate
}
