public import WorkingCalendar

/// A dossier with the outcomes that its author expects: a test of the specification, and a vector for other readers.
public struct Example: Hashable, Sendable {
  /// An answer to one of the procedure's questions.
  public struct GivenFact: Hashable, Sendable {
    /// Index into `Procedure.facts`.
    public var fact: Int
    /// The answer, of the kind that the fact has.
    public var value: Value

    /// An answer to the question with that index.
    public init(fact: Int, value: Value) {
      self.fact = fact
      self.value = value
    }
  }

  /// What is known about where something lies: inside or outside an area.
  public struct GivenPlace: Hashable, Sendable {
    /// What lies there.
    public var base: PlaceBase
    /// Id of an area or of a class of areas.
    public var area: String
    /// False when the place is known to lie outside.
    public var isWithin: Bool

    /// A place inside or outside an area.
    public init(base: PlaceBase, area: String, isWithin: Bool) {
      self.base = base
      self.area = area
      self.isWithin = isWithin
    }
  }

  /// A document in the dossier.
  public struct GivenDocument: Hashable, Sendable {
    /// Id of a `DocumentType`.
    public var document: String
    /// The form in which it was handed in; nil stands for the demanded one.
    public var form: DocumentForm?
    /// How many of it; nil when not stated, which counts as one.
    public var count: Int?
    /// The day of issue, for demands on its age.
    public var issued: CivilDate?

    /// A document of which only the kind has to be known.
    public init(document: String, form: DocumentForm? = nil, count: Int? = nil, issued: CivilDate? = nil) {
      self.document = document
      self.form = form
      self.count = count
      self.issued = issued
    }
  }

  /// Something that happened to the dossier after it was handed in.
  public struct GivenEvent: Hashable, Sendable {
    /// The kind of event that dossiers know, or the words in which a limit or a stage names it.
    public var name: String
    /// The local moment.
    public var at: CivilMoment
    /// The id of the stage that began or ended, or to which alone the event is about; nil for the whole dossier.
    public var stage: String?
    /// The new date that an extension sets; at 00:00 only its day is known.
    public var until: CivilMoment?

    /// An event and when it happened.
    public init(name: String, at: CivilMoment, stage: String? = nil, until: CivilMoment? = nil) {
      self.name = name
      self.at = at
      self.stage = stage
      self.until = until
    }
  }

  /// An outcome that the author states; everything not stated is left open.
  public enum Expectation: Hashable, Sendable {
    case complete
    case incomplete
    /// The document (id) is reported missing.
    case missing(String)
    case notRequired(String)
    case due(CivilDate, minute: Int?)
    /// The answer for one result (id) is due on a day of its own.
    case resultDue(String, CivilDate)
    case noComputableDate
    /// The stage (id) is planned to end on a day, and at a time when one is given.
    case stageDone(String, CivilDate, minute: Int?)
    /// The stage (id) does not take place.
    case stageSkipped(String)
    /// The sum owed in whole units of the currency; nil kind means all kinds together.
    case owes(kind: Fee.Kind?, amount: Int64, currency: String)
    case exempt([Fee.Kind])
    case meetsRequirements
    case failsRequirements
    /// Not decidable for want of these facts (indices).
    case undetermined([Int])
    case mayLodge
    case mayNotLodge
  }

  /// An expectation with the line that a failing test points to.
  public struct Expected: Hashable, Sendable {
    /// The outcome.
    public var expectation: Expectation
    /// Index into `CatalogueContents.sources`.
    public var file: Int
    /// The line in that file, starting at 1.
    public var line: Int

    /// An expectation and where it is written.
    public init(expectation: Expectation, file: Int, line: Int) {
      self.expectation = expectation
      self.file = file
      self.line = line
    }
  }

  /// Its id, and where it is written.
  public var origin: Origin
  /// What the example shows, in a sentence.
  public var title: String
  /// When the dossier was handed in, in local time.
  public var submitted: CivilMoment
  /// When it was accepted as complete; nil means at the moment it was handed in.
  public var accepted: CivilMoment?
  /// The way by which it was handed in.
  public var channel: Channel
  /// Id of the agency at which it was handed in; nil when the example does not depend on it.
  public var lodgedAt: String?
  /// Who applies, of those who may; nil when the example does not depend on it.
  public var applicant: String?
  /// The answers; a question that is not among them stays unknown.
  public var facts: [GivenFact]
  /// What is known of places, for conditions on areas.
  public var places: [GivenPlace]
  /// What the dossier holds; any other document is missing from it.
  public var documents: [GivenDocument]
  /// What happened afterwards, in the author's order.
  public var events: [GivenEvent]
  /// Databases (ids) that gave no answer.
  public var silentDatabases: [String]
  /// The outcomes, in the author's order.
  public var expected: [Expected]

  /// An example with an empty dossier and no expectations.
  public init(origin: Origin, title: String, submitted: CivilMoment, channel: Channel) {
    self.origin = origin
    self.title = title
    self.submitted = submitted
    self.channel = channel
    facts = []
    places = []
    documents = []
    events = []
    silentDatabases = []
    expected = []
  }
}
