/// Something that happened to a dossier and that its clock must know.
public struct DossierEvent: Hashable, Sendable {
  /// What happened.
  public enum Kind: Hashable, Sendable {
    /// The applicant handed the dossier in.
    case submitted
    /// The dossier was received complete and valid: the limit begins.
    case accepted
    /// The applicant was asked for what is missing.
    case supplementRequested
    /// Everything missing has come in.
    case supplementReceived
    /// The clock was stopped for a reason the procedure names.
    case paused(reason: String)
    /// The clock goes on.
    case resumed
    /// The applicant was told of the delay and given a new appointment.
    case extended(until: CivilMoment)
    /// The dossier went to another agency or stage.
    case forwarded(to: String)
    /// A stage was finished.
    case stageDone(String)
    /// The result, a grant or a refusal, is ready.
    case resultReady
    /// The result was handed over.
    case returned
    /// The applicant asked to stop.
    case stopped
    /// The dossier was closed because the supplement did not come.
    case closed
  }

  /// What happened.
  public var kind: Kind
  /// When.
  public var at: CivilMoment

  /// An event at a moment.
  public init(_ kind: Kind, at moment: CivilMoment) {
    self.kind = kind
    self.at = moment
  }
}
