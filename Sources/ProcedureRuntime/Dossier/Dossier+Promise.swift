public import WorkingCalendar

extension Dossier {
  /// The date on the receipt, as it was known when the dossier was accepted.
  public struct Promise: Hashable, Sendable {
    /// The day that was promised.
    public var due: CivilDate
    /// The edition of the working calendar by which it was counted; nil when not recorded.
    public var calendarEdition: String?

    /// A promised day.
    public init(due: CivilDate, calendarEdition: String? = nil) {
      self.due = due
      self.calendarEdition = calendarEdition
    }
  }
}
