/// The clock of a dossier at one moment.
public struct DossierState: Hashable, Sendable {
  /// What the dossier is waiting for.
  public enum Phase: Hashable, Sendable {
    /// Nothing has been handed in.
    case notSubmitted
    /// Handed in, not yet accepted; no limit runs.
    case awaitingAcceptance
    /// The limit runs.
    case running
    /// The clock stands still since that moment.
    case paused(since: CivilMoment, reason: String)
    /// The applicant has been asked for a supplement at that moment.
    case awaitingSupplement(since: CivilMoment)
    /// The result waits to be fetched.
    case resultReady
    /// The result was handed over, or the dossier was stopped or closed.
    case finished
  }

  /// Something that must happen next.
  public enum Duty: Hashable, Sendable {
    /// If something is missing, ask for it by then.
    case requestSupplement(by: CivilMoment)
    /// If the result will be late, tell the applicant on that day at the latest.
    case announceDelay(by: CivilDate)
    /// Give the result by then.
    case giveResult(by: CivilMoment)
    /// If the supplement has not come by then, close the dossier.
    case closeUnlessSupplemented(at: CivilMoment)
  }

  /// What the dossier is waiting for.
  public var phase: Phase
  /// The limit, once the dossier has been accepted; nil while the clock stands still, because its end is open.
  public var deadline: Deadline?
  /// When the result is due: the end of the limit, or the new appointment of an extension.
  public var due: CivilMoment?
  /// The suspensions since the limit began.
  public var suspensions: [Suspension]
  /// True when the limit runs and its end is as near as the rules call soon.
  public var isDueSoon: Bool
  /// The office minutes by which the result is late, or was late; nil when it is not.
  public var overdueMinutes: Int?
  /// What must happen next, in the order of time.
  public var duties: [Duty]
  /// Impossible events and broken duties, in the order of the events.
  public var findings: [DossierFinding]
}
