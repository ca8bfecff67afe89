public import WorkingCalendar

/// How long the agencies have, from which event, under which condition.
public struct TimeLimit: Hashable, Sendable {
  /// How long, or why that cannot be computed.
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

  /// How strict the time is: a maximum, a time to be kept in full, or a minimum.
  public enum Bound: String, CaseIterable, Sendable {
    case atMost = "at-most"
    case exactly
    case atLeast = "at-least"
  }

  /// The id by which layers, reports and accepted warnings name it, its legal basis, and where it is written.
  public var origin: Origin
  /// How long the agencies have.
  public var amount: Amount
  /// How strict the amount is.
  public var bound: Bound
  /// The events that must all have happened before the time runs; the day of the latest is not counted.
  public var start: [StartEvent]
  /// What a late hour changes; nil when the hour does not matter.
  public var cutoff: LimitCutoff?
  /// The case; exactly one limit holds in every case.
  public var when: Expression
  /// The results (ids) for which it holds; empty means all.
  public var results: [String]
  /// What a local layer replaced by it; empty for what no layer replaced.
  public var overrides: [TimeLimit] = []

  /// A limit that runs from acceptance of the complete dossier and holds in every case, unless said otherwise.
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
  /// Which end of the limit moves.
  public enum Moves: String, CaseIterable, Sendable {
    /// Deemed received on the next working day.
    case start
    /// Due on the next working day.
    case end
  }

  /// Minutes since midnight.
  public var after: Int
  /// What a dossier that comes later changes.
  public var moves: Moves
  /// A permission; the printed appointment uses the later date all the same.
  public var isPermission: Bool

  /// A rule for dossiers that come later than some minute of the day.
  public init(after: Int, moves: Moves, isPermission: Bool) {
    self.after = after
    self.moves = moves
    self.isPermission = isPermission
  }
}

/// A share of a limit.
public struct LimitPart: Hashable, Sendable {
  /// A length for one case.
  public struct Alternative: Hashable, Sendable {
    /// How long the part takes in that case.
    public var amount: TimeQuantity
    /// The case.
    public var when: Expression

    /// A length for every case, unless a condition is given.
    public init(amount: TimeQuantity, when: Expression = .always) {
      self.amount = amount
      self.when = when
    }
  }

  /// The id by which additions and reports name it, its legal basis, and where it is written.
  public var origin: Origin
  /// What this share is for, such as the tax part.
  public var title: String
  /// Id of the agency that has this time, or its role in the author's words.
  public var agency: String?
  /// The lengths; exactly one holds in every case.
  public var alternatives: [Alternative]

  /// A share of a limit, with its owner when it has one.
  public init(origin: Origin, title: String, agency: String? = nil, alternatives: [Alternative]) {
    self.origin = origin
    self.title = title
    self.agency = agency
    self.alternatives = alternatives
  }
}

/// Time added to a limit, or to one part of it, under a condition (`tang them`).
public struct TimeAddition: Hashable, Sendable {
  /// The id by which layers and reports name it, its legal basis, and where it is written.
  public var origin: Origin
  /// How much time is added.
  public var amount: TimeQuantity
  /// Id of the `LimitPart` that becomes longer; nil for the limit as a whole.
  public var part: String?
  /// The case in which it is added.
  public var when: Expression
  /// What a local layer replaced by it; empty for what no layer replaced.
  public var overrides: [TimeAddition] = []

  /// Time added to the whole limit in every case, unless said otherwise.
  public init(origin: Origin, amount: TimeQuantity, part: String? = nil, when: Expression = .always) {
    self.origin = origin
    self.amount = amount
    self.part = part
    self.when = when
  }
}

/// The right to set a later date (`gia han`).
public struct LimitExtension: Hashable, Sendable {
  /// The id by which layers and reports name it, its legal basis, and where it is written.
  public var origin: Origin
  /// At most this long; nil when the author names no cap.
  public var atMost: TimeQuantity?
  /// How often a later date may be set; nil when the author names no number.
  public var maximumTimes: Int?
  /// How long before the due date the notice must be given.
  public var notice: TimeQuantity?
  /// Whether a written agreement with the applicant may set the date in place of `atMost`.
  public var orByAgreement: Bool
  /// The case in which the right exists.
  public var when: Expression
  /// What a local layer replaced by it; empty for what no layer replaced.
  public var overrides: [LimitExtension] = []

  /// A right to extend without cap, in every case unless said otherwise.
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
  /// The id by which layers and reports name it, its legal basis, and where it is written.
  public var origin: Origin
  /// What is waited for, in the author's words.
  public var awaiting: String
  /// The event at which the clock stops, in the author's words.
  public var from: String?
  /// Any of these starts it again.
  public var to: [String]
  /// How often the clock may stop; nil when the author names no number.
  public var maximumTimes: Int?
  /// How long it may stand still; nil when the author names no cap.
  public var maximumLength: TimeQuantity?
  /// Id of the stage whose time alone stands still, with what builds on it; nil for the limit as a whole.
  public var stage: String?
  /// The case in which the clock may stop.
  public var when: Expression
  /// What a local layer replaced by it; empty for what no layer replaced.
  public var overrides: [LimitPause] = []

  /// A pause without cap that may occur in every case, unless said otherwise.
  public init(
    origin: Origin, awaiting: String, from: String? = nil, to: [String] = [], maximumTimes: Int? = nil,
    maximumLength: TimeQuantity? = nil, stage: String? = nil, when: Expression = .always
  ) {
    self.origin = origin
    self.awaiting = awaiting
    self.from = from
    self.to = to
    self.maximumTimes = maximumTimes
    self.maximumLength = maximumLength
    self.stage = stage
    self.when = when
  }
}

/// What is not counted (`khong tinh vao thoi han`): stages, which have a start and a stop, or waits in prose.
public struct LimitExclusion: Hashable, Sendable {
  /// The id by which layers and reports name it, its legal basis, and where it is written.
  public var origin: Origin
  /// Ids of the stages whose time does not count.
  public var stages: [String]
  /// Times that no stage stands for, in the author's words.
  public var waits: [String]
  /// The case in which the time does not count.
  public var when: Expression
  /// What a local layer replaced by it; empty for what no layer replaced.
  public var overrides: [LimitExclusion] = []

  /// An exclusion for every case, unless a condition is given.
  public init(origin: Origin, stages: [String] = [], waits: [String] = [], when: Expression = .always) {
    self.origin = origin
    self.stages = stages
    self.waits = waits
    self.when = when
  }
}

/// What a request for a supplement does, and how often and how fast it may be made (`bo sung`).
public struct SupplementRule: Hashable, Sendable {
  /// What a request for a supplement does to the clock.
  public enum Effect: String, CaseIterable, Sendable {
    /// The whole limit runs anew once the dossier is complete.
    case restart
    /// The clock stops while the applicant completes.
    case pause
    case goOn = "continue"
  }

  /// What happens to a dossier that the applicant does not complete in time.
  public enum Overdue: String, CaseIterable, Sendable {
    case close
    case stop
    case refuse
    case returnDossier = "return"
  }

  /// A time that holds in some cases.
  public struct Case: Hashable, Sendable {
    /// How long.
    public var amount: TimeQuantity
    /// The case; of the times of one side in one round exactly one holds in every case.
    public var when: Expression
    /// The law that sets it, where it is not that of the whole rule.
    public var basis: [Citation]

    /// A time for some cases, under the law of the whole rule unless it has one of its own.
    public init(amount: TimeQuantity, when: Expression, basis: [Citation] = []) {
      self.amount = amount
      self.when = when
      self.basis = basis
    }
  }

  /// One request and the answer to it.
  public struct Round: Hashable, Sendable {
    /// Starting at 1.
    public var number: Int
    /// How long the agency has to ask, where that is the same in every case.
    public var notice: TimeQuantity?
    /// How long the applicant has to hand in, where that is the same in every case.
    public var submit: TimeQuantity?
    /// How long the agency has to ask, case by case; empty where `notice` says it, or nothing does.
    public var noticeCases: [Case]
    /// How long the applicant has to hand in, case by case; empty where `submit` says it, or nothing does.
    public var submitCases: [Case]

    /// A round in which neither side is bound by a time, unless one is given.
    public init(
      number: Int, notice: TimeQuantity? = nil, submit: TimeQuantity? = nil, noticeCases: [Case] = [],
      submitCases: [Case] = []
    ) {
      self.number = number
      self.notice = notice
      self.submit = submit
      self.noticeCases = noticeCases
      self.submitCases = submitCases
    }

    /// Every time that the agency may have; one that is the same in every case is there without a condition.
    package var noticeTimes: [Case] { notice.map { [Case(amount: $0, when: .always)] } ?? noticeCases }

    /// Every time that the applicant may have.
    package var submitTimes: [Case] { submit.map { [Case(amount: $0, when: .always)] } ?? submitCases }
  }

  /// The id by which layers and reports name it, its legal basis, and where it is written.
  public var origin: Origin
  /// The rounds for which the author gives times, ascending.
  public var rounds: [Round]
  /// How many rounds there may be; nil when the author names no number.
  public var maximumRounds: Int?
  /// Whether the law allows any number of rounds; silence is none of that, as the convention of the catalogue then holds.
  public var hasUnlimitedRounds = false
  /// What a request does to the clock.
  public var effect: Effect
  /// What happens when the applicant is late; nil when not stated.
  public var onOverdue: Overdue?
  /// The case in which the rule holds.
  public var when: Expression
  /// What a local layer replaced by it; empty for what no layer replaced.
  public var overrides: [SupplementRule] = []

  /// A rule by which the limit runs anew, in every case unless said otherwise.
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
  /// The id by which layers and reports name it, its legal basis, and where it is written.
  public var origin: Origin
  /// How long the agency waits for the applicant.
  public var after: TimeQuantity
  /// What a local layer replaced by it; empty for what no layer replaced.
  public var overrides: [ClosingRule] = []

  /// A rule that closes dossiers after a wait.
  public init(origin: Origin, after: TimeQuantity) {
    self.origin = origin
    self.after = after
  }
}
