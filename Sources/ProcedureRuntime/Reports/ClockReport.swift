public import ProcedureDiagnostics
public import WorkingCalendar

/// How a dossier stands at the moment of assessment.
public struct ClockReport: Hashable, Sendable {
  /// What the dossier is waiting for.
  public enum Phase: String, CaseIterable, Sendable {
    /// It has not been accepted: no limit runs.
    case notAccepted = "not-accepted"
    /// The limit runs.
    case running
    /// The clock stands still.
    case paused
    /// The limit runs, and its end is as near as the catalogue calls soon.
    case dueSoon = "due-soon"
    /// The limit has run out and there is no result.
    case overdue
    /// The applicant has been asked for what is missing.
    case awaitingSupplement = "awaiting-supplement"
    /// The limit runs, and a later date was set.
    case extended
    /// The result waits to be fetched.
    case resultReady = "result-ready"
    /// The result was handed over.
    case returned
    /// The applicant withdrew it.
    case stopped
    /// It was closed without a result.
    case closed
    /// Every part of it was refused.
    case refused
  }

  /// By how much the result is late, in office time.
  public struct Overdue: Hashable, Sendable {
    /// Working days behind the due date.
    public let workingDays: Int
    /// Minutes of office hours behind the moment at which it was due.
    public let workingMinutes: Int
  }

  /// Something that must happen next.
  public struct Duty: Hashable, Sendable {
    /// What must happen.
    public enum Kind: String, CaseIterable, Sendable {
      /// The one-stop unit confirms a dossier that came online, or asks for corrections.
      case acknowledge
      /// The office that received the papers sends them on to the agency that decides.
      case forward
      /// The agency asks for what is missing, if anything is.
      case requestSupplement = "request-supplement"
      /// The agency apologises and sets a later date, if the result will be late.
      case announceDelay = "announce-delay"
      /// The agency gives the result.
      case giveResult = "give-result"
      /// The applicant hands in what is missing.
      case handInSupplement = "hand-in-supplement"
      /// The agency closes the dossier, unless the supplement has come in.
      case closeDossier = "close-dossier"
      /// The agency stops its work, unless the supplement has come in.
      case stopDossier = "stop-dossier"
      /// The agency refuses, unless the supplement has come in.
      case refuse
      /// The agency gives the papers back, unless the supplement has come in.
      case returnDossier = "return-dossier"
      /// The clock goes on, whatever is still awaited.
      case resume
      /// The result is handed over.
      case returnResult = "return-result"
    }

    /// What must happen.
    public let kind: Kind
    /// By when.
    public let by: CivilMoment
    /// The same in words.
    public let text: Bilingual
    /// The law it rests on, in words.
    public let basis: [Bilingual]
  }

  /// What the dossier is waiting for.
  public let phase: Phase
  /// The same in words.
  public let text: Bilingual
  /// Since when the clock stands still, or a supplement is awaited.
  public let since: CivilMoment?
  /// When the result is due; nil when there is no date.
  public let due: CivilMoment?
  /// By how much it is late, or was when the result was ready; nil when it is not.
  public let overdue: Overdue?
  /// What must happen next, in the order of time.
  public let next: [Duty]
}
