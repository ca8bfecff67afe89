public import WorkingCalendar

/// A condition or a computed value over the facts of a dossier; total, without loops, exact.
///
/// The compiled file writes it as JsonLogic, so that services in any language evaluate it with an existing library.
/// All values are whole numbers there: yes/no as booleans, money in dong, decimals in millionths, dates in days since
/// 1970-01-01, clock times in minutes since midnight; choices, channels, areas and agencies as text.
public indirect enum Expression: Hashable, Sendable {
  case constant(Value)
  /// Index into `Procedure.facts`.
  case fact(Int)
  case given(Given)
  case not(Expression)
  case all([Expression])
  case any([Expression])
  case compare(Comparison, Expression, Expression)
  /// Whether the value is one of those listed.
  case isOneOf(Expression, [Value])
  case sum([Expression])
  case difference(Expression, Expression)
  case product([Expression])
  /// Whether the place named (e.g. where the land lies) belongs to the area or area class.
  case isPlaceWithin(PlaceBase, String)

  /// The condition that holds for every dossier.
  public static let always = Expression.constant(.boolean(true))
  /// The condition that holds for none.
  public static let never = Expression.constant(.boolean(false))
}

/// How two values are compared.
public enum Comparison: String, CaseIterable, Sendable {
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
}

/// What every dossier says about itself, without being asked.
public enum Given: String, CaseIterable, Sendable {
  /// The day it was handed in (`ngay_nop`).
  case submittedDate = "submitted"
  /// The clock time it was handed in, in minutes (`gio_nop`).
  case submittedTime = "submittedTime"
  /// The day it was accepted as complete (`ngay_tiep_nhan`).
  case acceptedDate = "accepted"
  /// The day on the postmark (`ngay_buu_chinh`).
  case postmarkDate = "postmark"
  /// `kenh`
  case channel
  /// The agency at which it was handed in (`noi_nop`).
  case lodgedAt
  /// The agency that decides (`noi_giai_quyet`).
  case decidedAt
  /// The kind of applicant (`nguoi_nop`).
  case applicant
  /// How many times a supplement was asked for (`lan_bo_sung`).
  case supplementRound
}

/// A constant, typed.
public enum Value: Hashable, Sendable {
  case boolean(Bool)
  case integer(Int64)
  /// In millionths.
  case decimal(Int64)
  /// In whole dong.
  case money(Int64)
  case date(CivilDate)
  /// Minutes since midnight.
  case time(Int)
  /// A year of which day and month are not known.
  case year(Int)
  /// A choice, a channel, an agency or an area by id.
  case choice(String)
  case text(String)
}

/// A typed question about the case, or a value computed from other facts.
public struct Fact: Hashable, Sendable {
  /// One of the answers to a question with a fixed list of them.
  public struct Choice: Hashable, Sendable {
    /// The name that conditions and dossiers use; unique among the choices of its fact.
    public var id: String
    /// The answer as people read it.
    public var title: String

    /// An answer with its name.
    public init(id: String, title: String) {
      self.id = id
      self.title = title
    }
  }

  /// What an answer looks like.
  public enum Kind: Hashable, Sendable {
    case boolean
    /// With the thing counted (`trang`, `ban`), or nil.
    case integer(unit: String?)
    case decimal(unit: String?)
    case money
    case date
    case text
    case choice([Choice])
  }

  /// How a derived fact follows from others, which come earlier in `Procedure.facts`.
  public enum Derivation: Hashable, Sendable {
    case expression(Expression)
    /// Full years from a birth date to a day: "du n tuoi" is reached on the n-th birthday (whole years; Civil Code
    /// counting of years).
    case completedYears(from: Expression, to: Expression)
    /// A date moved by a length of time: months and years clamped to the month's end, working days counted by the
    /// calendar of the procedure without the date itself (Civil Code 2015, Art. 147.2).
    case shifted(Expression, by: TimeQuantity, backward: Bool)
  }

  /// The id by which dossiers answer it, its legal basis, and where it is written.
  public var origin: Origin
  /// What an answer looks like.
  public var kind: Kind
  /// The question in the author's words; for prose conditions the sentence itself.
  public var question: String
  /// Whether the author wrote the question in the place of a condition.
  public var isProse: Bool
  /// How the value follows from other facts; nil for a question that is asked.
  public var derivation: Derivation?
  /// What holds while nobody answers; nil leaves the fact unknown.
  public var defaultValue: Value?
}

extension Fact {
  /// A question without a default, unless a default or a derivation is given.
  public init(
    origin: Origin, kind: Kind, question: String, isProse: Bool = false, defaultValue: Value? = nil,
    derivation: Derivation? = nil
  ) {
    // Memberwise, as for `Origin`.
    self.init(
      origin: origin, kind: kind, question: question, isProse: isProse, derivation: derivation,
      defaultValue: defaultValue)
  }
}
