public import ProcedureCatalogue
public import WorkingCalendar

/// What an applicant handed in, and what is known about the case.
///
/// Services build it themselves or read it from JSON with `Dossier.read`; the shape is described in the article "The
/// dossier and the answer". A question that is not answered is unknown, never "no".
public struct Dossier: Hashable, Sendable {
  /// The receiving system's own number; empty when it has none.
  public var id: String
  /// The code of the procedure.
  public var procedure: String
  /// The named case of the procedure: its id, title or number.
  public var caseName: String?
  /// For a procedure whose transition leaves it to the applicant: whether the old version is chosen.
  public var choosesOldRule: Bool?
  /// When it was handed in.
  public var submitted: CivilMoment?
  /// When it was accepted as complete; nil while it has not been.
  public var accepted: CivilMoment?
  /// The day on the postmark.
  public var postmark: CivilDate?
  /// How it came in; nil when not known.
  public var channel: Channel?
  /// The agency at which it was handed in: an id, or a name.
  public var lodgedAt: String?
  /// The agency that decides: an id, or a name.
  public var decidedAt: String?
  /// The area in which it was handed in.
  public var area: String?
  /// The kind of applicant.
  public var applicant: String?
  /// The answers to the procedure's questions.
  public var facts: [Dossier.Fact]
  /// Where the applicant lives, where the land lies, and so on.
  public var places: [Dossier.Place]
  /// The documents that were handed in, one set of them.
  public var documents: [Dossier.Document]
  /// Whether something that was told of the documents could not be read: what is not among them is not known to lack.
  package var hasUnreadDocuments = false
  /// Databases that did not answer; all others are taken to answer.
  public var unavailableDatabases: [String]
  /// What the receipt says; nil when not recorded.
  public var promised: Dossier.Promise?
  /// What has happened to it, in any order.
  public var events: [Dossier.Event]
  /// What printed forms state beside all this.
  public var particulars: [Dossier.Particular]
  /// Where it was read from, for findings; empty when it was not read from a file.
  public var file: String

  /// A dossier of which nothing is known but the procedure.
  public init(procedure: String, id: String = "") {
    self.id = id
    self.procedure = procedure
    facts = []
    places = []
    documents = []
    unavailableDatabases = []
    events = []
    particulars = []
    file = ""
  }
}
