public import ProcedureDiagnostics
public import WorkingCalendar

/// When the result is due.
public struct DeadlineReport: Hashable, Sendable {
  /// One limit that applies, or may apply.
  public struct Limit: Hashable, Sendable {
    /// The id of the limit.
    public let id: String
    /// The results for which it holds; empty for all.
    public let results: [String]
    /// Whether it applies.
    public let applies: Truth
    /// The rule in words: how long, from which event.
    public let rule: Bilingual
    /// The date it gives; nil when it gives none.
    public let due: CivilDate?
    /// The minute to print for it.
    public let dueAt: CivilMoment?
    /// Why it gives no date, or what to know about the date.
    public let reason: Bilingual?
    /// The law it rests on, in words.
    public let basis: [Bilingual]
    /// What holds in the whole country, where an area decided otherwise.
    public let national: Bilingual?
  }

  /// One day of the proof, or a run of days that say the same.
  public struct ProofRow: Hashable, Sendable {
    /// The first day.
    public let date: CivilDate
    /// The last day; the same day for a single one.
    public let through: CivilDate
    /// How many units of the limit the day holds: 1 for a day, minutes for limits in hours.
    public let units: Int
    /// Whether it is counted.
    public let isCounted: Bool
    /// Why.
    public let reason: Bilingual
    /// The event of the dossier that stopped the clock, as a JSON pointer; nil for other days.
    public let event: String?
    /// The law or the decision behind it; nil for ordinary days.
    public let source: Bilingual?
  }

  /// The date on the receipt, as it was known at acceptance.
  public struct Promised: Hashable, Sendable {
    /// The day that was promised.
    public let due: CivilDate
    /// The edition of the calendar by which it was counted; nil when not recorded.
    public let calendarEdition: String?
    /// Whether it is another day than the one known now; false while there is none.
    public let differs: Bool
  }

  /// The first of the two truths: the date as it was known at acceptance, which is what the receipt was to say.
  public struct AtAcceptance: Hashable, Sendable {
    /// The day; nil when none could be promised then.
    public let due: CivilDate?
    /// The minute to print on the receipt.
    public let dueAt: CivilMoment?
    /// The days on which that date depended and that nobody had announced then; nil for a final date.
    public let unannounced: ClosedRange<CivilDate>?
    /// The calendar as it was known then.
    public let calendar: CalendarReport
    /// Whether the date known now is another.
    public let differs: Bool
    /// The days between receipt and result that the calendar of then had otherwise, in order.
    public let changedDays: [ChangedDay]
    /// Both dates and why they differ; nil when they do not.
    public let text: Bilingual?
  }

  /// A day that is worked now and was off by an earlier calendar, or the other way about.
  public struct ChangedDay: Hashable, Sendable {
    /// The day.
    public let date: CivilDate
    /// Whether offices work on it by the calendar known now.
    public let isWorking: Bool
    /// What the day is now.
    public let text: Bilingual
    /// When that was announced; nil when not recorded.
    public let announcedOn: CivilDate?
    /// The documents that say so; nil when there are none.
    public let source: Bilingual?
  }

  /// The day; nil when none can be promised.
  public let dueDate: CivilDate?
  /// The minute to print on the receipt.
  public let dueAt: CivilMoment?
  /// The rule in words, or why there is no date.
  public let rule: Bilingual
  /// The law it rests on, in words.
  public let basis: [Bilingual]
  /// The days on which the date depends and that nobody has announced yet; nil for a final date.
  public let unannounced: ClosedRange<CivilDate>?
  /// Whether the date has passed at the moment of assessment.
  public let isOverdue: Bool
  /// All limits that apply, or may apply.
  public let limits: [Limit]
  /// The date as it was known at acceptance; nil before acceptance and without a calendar.
  public let atAcceptance: AtAcceptance?
  /// What the receipt says, where the dossier records it.
  public let promised: Promised?

  /// Whether the date depends on days that nobody has announced yet.
  public var isProvisional: Bool { unannounced != nil }
}
