/// An event of a dossier that cannot have happened, or a duty that was broken. Positions are those of the events.
public enum DossierFinding: Hashable, Sendable {
  /// The event is earlier than the one before it; it is passed over.
  case outOfOrder(Int)
  /// The event lies after the moment that was asked about; it and all later ones are passed over.
  case inTheFuture(Int)
  /// The event cannot follow what has happened so far, e.g. a resumption without a pause; it is passed over.
  case impossible(Int)
  /// The supplement was asked for after this moment.
  case supplementRequestedLate(Int, after: CivilMoment)
  /// A supplement was asked for more often than the rules allow.
  case tooManySupplementRequests(Int)
  /// The applicant was told of the delay after this day.
  case extensionToldLate(Int, after: CivilDate)
  /// The appointment was put off more often than the rules allow.
  case tooManyExtensions(Int)
  /// The result was ready only after the limit had run out.
  case resultLate(Int, after: CivilMoment)
  /// The dossier was closed before the applicant's time had run out.
  case closedEarly(Int, before: CivilMoment)
  /// A date of the dossier cannot be computed.
  case uncomputable(DeadlineError)
}
