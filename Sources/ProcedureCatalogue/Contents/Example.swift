public import WorkingCalendar

/// A dossier with the outcomes that its author expects: a test of the specification, and a vector for other readers.
public struct Example: Hashable, Sendable {
  public struct GivenFact: Hashable, Sendable {
    /// Index into `Procedure.facts`.
    public var fact: Int
    public var value: Value

    public init(fact: Int, value: Value) {
      self.fact = fact
      self.value = value
    }
  }

  public struct GivenPlace: Hashable, Sendable {
    public var base: PlaceBase
    public var area: String
    public var isWithin: Bool

    public init(base: PlaceBase, area: String, isWithin: Bool) {
      self.base = base
      self.area = area
      self.isWithin = isWithin
    }
  }

  public struct GivenDocument: Hashable, Sendable {
    public var document: String
    public var form: DocumentForm?
    public var count: Int?
    public var issued: CivilDate?

    public init(document: String, form: DocumentForm? = nil, count: Int? = nil, issued: CivilDate? = nil) {
      self.document = document
      self.form = form
      self.count = count
      self.issued = issued
    }
  }

  public struct GivenEvent: Hashable, Sendable {
    public var name: String
    public var at: CivilMoment

    public init(name: String, at: CivilMoment) {
      self.name = name
      self.at = at
    }
  }

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

  public struct Expected: Hashable, Sendable {
    public var expectation: Expectation
    public var file: Int
    public var line: Int

    public init(expectation: Expectation, file: Int, line: Int) {
      self.expectation = expectation
      self.file = file
      self.line = line
    }
  }

  public var origin: Origin
  public var title: String
  public var submitted: CivilMoment
  /// When it was accepted as complete; nil means at the moment it was handed in.
  public var accepted: CivilMoment?
  public var channel: Channel
  public var lodgedAt: String?
  public var facts: [GivenFact]
  public var places: [GivenPlace]
  public var documents: [GivenDocument]
  public var events: [GivenEvent]
  /// Databases (ids) that gave no answer.
  public var silentDatabases: [String]
  public var expected: [Expected]

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
