public import ProcedureCatalogue
public import ProcedureDiagnostics
public import WorkingCalendar

/// One stage with its planned start and end.
public struct StageReport: Hashable, Sendable {
  /// How far a stage has come, as the dossier tells it.
  public enum Progress: String, CaseIterable, Sendable {
    /// Start and end are planned.
    case planned
    /// It has begun: the start is what happened, the end is planned from it.
    case started
    /// It is done: the end is what happened.
    case done
    /// It ended with a refusal: there is no result, and the parts that do not build on it go on.
    case refused
    /// It was withdrawn, or closed: there is no result, and the parts that do not build on it go on.
    case stopped
    /// It does not take place, because what it builds on came to nothing.
    case dropped
  }

  /// The id of the stage.
  public let id: String
  /// Its title.
  public let title: String
  /// Who does it: agencies as they are called on the day of assessment, or roles in the author's words. Of several
  /// one-stop units it is the one that took the dossier in.
  public let actors: [Bilingual]
  /// Whether it applies.
  public let applies: Truth
  /// When it began, else when it is planned to begin; nil when a stage before it has no known end.
  public let start: CivilMoment?
  /// When it ended, else when it is planned to end; nil when its length is left open.
  public let end: CivilMoment?
  /// For a stage that is done: when it was to end; nil when its length is left open.
  public let plannedEnd: CivilMoment?
  /// Whether it cannot be said when it ends, because a supplement or the end of a pause is awaited.
  public let isWaiting: Bool
  /// Whether its time counts towards the limit.
  public let counting: Stage.Counting
  /// How far it has come.
  public let progress: Progress
  /// Whether the last planned end would move if this stage took longer.
  public let isCritical: Bool
  /// By how many working days it may end later without the result being late; negative when it is planned to be late,
  /// nil when that cannot be said.
  public let slack: Int?
  /// Whether the slack is shared with stages whose length is left open, so that there may be less of it.
  public let isSlackAtMost: Bool
  /// When its own result is handed over, for a stage that has an appointment of its own; once it is done, the one that
  /// was promised.
  public let appointment: CivilMoment?
  /// What to know about it.
  public let note: Bilingual?
  /// The law it rests on, in words.
  public let basis: [Bilingual]
}
