public import WorkingCalendar

/// How long the agencies have, from which event, under which condition.
public struct TimeLimit: Hashable, Sendable {
  public enum Amount: Hashable, Sendable {
    case quantity(TimeQuantity)
    /// `trong ngay`
    case sameDay
    /// `ngay`
    case atOnce
    /// Parts that add up, each with its own owner and cases.
    case parts([LimitPart])
    /// No computable limit: the runtime gives no date and says why.
    case described(String)
  }

  public enum Bound: String, CaseIterable, Sendable {
    case atMost = "at-most"
    case exactly
    case atLeast = "at-least"
  }

  public var origin: Origin
  public var amount: Amount
  public var bound: Bound
  public var start: [StartEvent]
  public var cutoff: LimitCutoff?
  public var when: Expression
  /// The results (ids) for which it holds; empty means all.
  public var results: [String]

  public init(
    origin: Origin, amount: Amount, bound: Bound = .atMost, start: [StartEvent] = [.acceptedComplete],
    cutoff: LimitCutoff? = nil, when: Expression = .always, results: [String] = []
  ) {
    self.origin = origin
    self.amount = amount
    self.bound = bound
    self.start = start
    self.cutoff = cutoff
    self.when = when
    self.results = results
  }
}

/// The event from which a limit runs; several are joined by AND, the latest counts.
public enum StartEvent: Hashable, Sendable {
  /// `ke tu ngay nhan du ho so hop le`, as on the receipt.
  case acceptedComplete
  case submitted
  case receivedByCompetentAgency
  /// An event in the author's words, looked up in the dossier's events.
  case named(String)
}

/// What happens to a dossier that comes later in the day than a clock time; exactly that time is not later.
public struct LimitCutoff: Hashable, Sendable {
  public enum Moves: String, CaseIterable, Sendable {
    /// Deemed received on the next working day.
    case start
    /// Due on the next working day.
    case end
  }

  /// Minutes since midnight.
  public var after: Int
  public var moves: Moves
  /// A permission; the printed appointment uses the later date all the same.
  public var isPermission: Bool

  public init(after: Int, moves: Moves, isPermission: Bool) {
    self.after = after
    self.moves = moves
    self.isPermission = isPermission
  }
}

/// A share of a limit.
public struct LimitPart: Hashable, Sendable {
  public struct Alternative: Hashable, Sendable {
    public var amount: TimeQuantity
    public var when: Expression

    public init(amount: TimeQuantity, when: Expression = .always) {
      self.amount = amount
      self.when = when
    }
  }

  public var origin: Origin
  public var title: String
  public var agency: String?
  public var alternatives: [Alternative]

  public init(origin: Origin, title: String, agency: String? = nil, alternatives: [Alternative]) {
    self.origin = origin
    self.title = title
    self.agency = agency
    self.alternatives = alternatives
  }
}

/// Time added to a limit, or to one part of it, under a condition (`tang them`).
public struct TimeAddition: Hashable, Sendable {
  public var origin: Origin
  public var amount: TimeQuantity
  public var part: String?
  public var when: Expression

  public init(origin: Origin, amount: TimeQuantity, part: String? = nil, when: Expression = .always) {
    self.origin = origin
    self.amount = amount
    self.part = part
    self.when = when
  }
}

/// The right to set a later date (`gia han`).
public struct LimitExtension: Hashable, Sendable {
  public var origin: Origin
  /// At most this long; nil when the author names no cap.
  public var atMost: TimeQuantity?
  public var maximumTimes: Int?
  /// How long before the due date the notice must be given.
  public var notice: TimeQuantity?
  public var orByAgreement: Bool
  public var when: Expression

  public init(
    origin: Origin, atMost: TimeQuantity? = nil, maximumTimes: Int? = nil, notice: TimeQuantity? = nil,
    orByAgreement: Bool = false, when: Expression = .always
  ) {
    self.origin = origin
    self.atMost = atMost
    self.maximumTimes = maximumTimes
    self.notice = notice
    self.orByAgreement = orByAgreement
    self.when = when
  }
}

/// A wait that stops the clock (`tam dung khi cho`).
public struct LimitPause: Hashable, Sendable {
  public var origin: Origin
  public var awaiting: String
  /// The event at which the clock stops, in the author's words.
  public var from: String?
  /// Any of these starts it again.
  public var to: [String]
  public var maximumTimes: Int?
  public var maximumLength: TimeQuantity?
  public var when: Expression

  public init(
    origin: Origin, awaiting: String, from: String? = nil, to: [String] = [], maximumTimes: Int? = nil,
    maximumLength: TimeQuantity? = nil, when: Expression = .always
  ) {
    self.origin = origin
    self.awaiting = awaiting
    self.from = from
    self.to = to
    self.maximumTimes = maximumTimes
    self.maximumLength = maximumLength
    self.when = when
  }
}

/// What is not counted (`khong tinh vao thoi han`): stages, which have a start and a stop, or waits in prose.
public struct LimitExclusion: Hashable, Sendable {
  public var origin: Origin
  public var stages: [String]
  public var waits: [String]
  public var when: Expression

  public init(origin: Origin, stages: [String] = [], waits: [String] = [], when: Expression = .always) {
    self.origin = origin
    self.stages = stages
    self.waits = waits
    self.when = when
  }
}

/// What a request for a supplement does, and how often and how fast it may be made (`bo sung`).
public struct SupplementRule: Hashable, Sendable {
  public enum Effect: String, CaseIterable, Sendable {
    /// The whole limit runs anew once the dossier is complete.
    case restart
    /// The clock stops while the applicant completes.
    case pause
    case goOn = "continue"
  }

  public enum Overdue: String, CaseIterable, Sendable {
    case close
    case stop
    case refuse
    case returnDossier = "return"
  }

  public struct Round: Hashable, Sendable {
    public var number: Int
    /// How long the agency has to ask.
    public var notice: TimeQuantity?
    /// How long the applicant has to hand in.
    public var submit: TimeQuantity?

    public init(number: Int, notice: TimeQuantity? = nil, submit: TimeQuantity? = nil) {
      self.number = number
      self.notice = notice
      self.submit = submit
    }
  }

  public var origin: Origin
  public var rounds: [Round]
  public var maximumRounds: Int?
  public var effect: Effect
  public var onOverdue: Overdue?
  public var when: Expression

  public init(
    origin: Origin, rounds: [Round] = [], maximumRounds: Int? = nil, effect: Effect = .restart,
    onOverdue: Overdue? = nil, when: Expression = .always
  ) {
    self.origin = origin
    self.rounds = rounds
    self.maximumRounds = maximumRounds
    self.effect = effect
    self.onOverdue = onOverdue
    self.when = when
  }
}

/// When an incomplete dossier is closed (`dong ho so sau`).
public struct ClosingRule: Hashable, Sendable {
  public var origin: Origin
  public var after: TimeQuantity

  public init(origin: Origin, after: TimeQuantity) {
    self.origin = origin
    self.after = after
  }
}
