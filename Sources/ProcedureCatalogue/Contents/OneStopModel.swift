/// How the one-stop mechanism of an area is organised, as a report or decision claims it (`mo hinh`).
///
/// Its numbers are what the source states, kept apart from what the catalogue lists, so that the two can be compared.
public struct OneStopModel: Hashable, Sendable {
  /// What a number counts.
  public enum Subject: String, CaseIterable, Sendable {
    case procedures, fields
    case provincialAgencies = "provincial-agencies"
    case districtAgencies = "district-agencies"
    case communeAgencies = "commune-agencies"
    /// Branches of a one-stop centre.
    case branches
    /// Divisions inside a one-stop centre.
    case divisions
  }

  /// A number that the source states.
  public struct Claim: Hashable, Sendable {
    /// What is counted.
    public var subject: Subject
    /// How many.
    public var number: Int
    /// Whether the source says only that there are more than that.
    public var isExceeded: Bool

    /// An exact number, unless said otherwise.
    public init(subject: Subject, number: Int, isExceeded: Bool = false) {
      self.subject = subject
      self.number = number
      self.isExceeded = isExceeded
    }
  }

  /// The id, the source, and where it is declared.
  public var origin: Origin
  /// What the model is called.
  public var title: String
  /// Id of the area that works by it; procedures and agencies of that area belong to it.
  public var area: String?
  /// The units that work by it, when it is not the whole area: only procedures that one of them receives belong to it.
  public var receivers: [String]
  /// The days on which it holds.
  public var inForce: Interval
  /// The fields of administration that the source names.
  public var fields: [String]
  /// The numbers that the source states.
  public var claims: [Claim]
  /// Whether the unit that receives a dossier must not be the one that settles it
  /// (`tach tiep nhan khoi giai quyet`).
  public var separatesReception: Bool
  /// What no rule covers, in the words of the source, and what the author assumed.
  public var verbatim: [String]

  /// A model that claims nothing yet.
  public init(
    origin: Origin, title: String, area: String? = nil, receivers: [String] = [], inForce: Interval = .always,
    fields: [String] = [], claims: [Claim] = [], separatesReception: Bool = false, verbatim: [String] = []
  ) {
    self.origin = origin
    self.title = title
    self.area = area
    self.receivers = receivers
    self.inForce = inForce
    self.fields = fields
    self.claims = claims
    self.separatesReception = separatesReception
    self.verbatim = verbatim
  }
}
