public import WorkingCalendar

/// The stages through which a dossier goes.
public struct ProcessPlan: Hashable, Sendable {
  /// Received, appraised, approved and returned at one counter (`quy trinh tai cho`).
  public var isOnTheSpot: Bool
  /// In the author's order; `Stage.after` says what really comes before what.
  public var stages: [Stage]

  /// A plan with the given stages, at several desks unless said otherwise.
  public init(isOnTheSpot: Bool = false, stages: [Stage] = []) {
    self.isOnTheSpot = isOnTheSpot
    self.stages = stages
  }
}

/// One step of the process.
public struct Stage: Hashable, Sendable {
  /// How long a stage takes: a bound, or a time that must pass in full.
  public enum Duration: Hashable, Sendable {
    case within(TimeQuantity)
    /// A dwell that must be held, such as public posting.
    case exactly(TimeQuantity)
  }

  /// Whether the time of a stage counts towards the limit of the procedure.
  public enum Counting: String, CaseIterable, Sendable {
    case counted
    /// `khong tinh vao thoi han`
    case notCounted = "not-counted"
    /// `ngoai thoi han`: after the limit has ended.
    case outside
  }

  /// A duration for one case.
  public struct Alternative: Hashable, Sendable {
    /// How long the stage takes in that case.
    public var duration: Duration
    /// The case.
    public var when: Expression

    /// A duration for every case, unless a condition is given.
    public init(duration: Duration, when: Expression = .always) {
      self.duration = duration
      self.when = when
    }
  }

  /// The id by which other stages and exclusions name it, its legal basis, and where it is written.
  public var origin: Origin
  /// What is done, in the author's words.
  public var title: String
  /// Agency ids, or roles in the author's words.
  public var actors: [String]
  /// Ids of the stages that come before; empty for the first.
  public var after: [String]
  /// The first whose condition holds; empty when left blank.
  public var durations: [Alternative]
  /// It ends when any of these happens.
  public var until: [String]
  /// The events from which its duration runs, when it does not run from the end of the stages before.
  public var since: [StartEvent]
  /// Whether its time counts towards the limit, where `countingWhen` holds.
  public var counting: Counting
  /// A condition on `counting` alone; when it fails the stage is counted.
  public var countingWhen: Expression
  /// The case in which the stage takes place at all.
  public var when: Expression
  /// Agencies whose opinion is asked for (`lay y kien`), by id or in the author's words.
  public var consulted: [String]
  /// Whether no answer in time counts as agreement.
  public var silenceIsConsent: Bool
  /// Enterprises to which the step may be handed.
  public var delegableTo: [String]
  /// Whether a system does it without a person.
  public var isAutomatic: Bool
  /// The result that this step gives, when it has one of its own.
  public var result: String?
  /// Whether that result gets an appointment of its own.
  public var hasOwnAppointment: Bool
  /// The procedure that this stage runs, in a bundle.
  public var procedure: String?
  /// What a local layer replaced by it; empty for what no layer replaced.
  public var overrides: [Stage] = []
}

extension Stage {
  /// A stage that always takes place, first in the plan and within the limit unless said otherwise.
  public init(
    origin: Origin, title: String, actors: [String] = [], after: [String] = [], durations: [Alternative] = [],
    until: [String] = [], since: [StartEvent] = [], counting: Counting = .counted, countingWhen: Expression = .always,
    when: Expression = .always, consulted: [String] = [], silenceIsConsent: Bool = false, delegableTo: [String] = [],
    isAutomatic: Bool = false, result: String? = nil, hasOwnAppointment: Bool = false, procedure: String? = nil
  ) {
    // Memberwise, as for `Origin`.
    self.init(
      origin: origin, title: title, actors: actors, after: after, durations: durations, until: until, since: since,
      counting: counting, countingWhen: countingWhen, when: when, consulted: consulted,
      silenceIsConsent: silenceIsConsent, delegableTo: delegableTo, isAutomatic: isAutomatic, result: result,
      hasOwnAppointment: hasOwnAppointment, procedure: procedure, overrides: [])
  }
}
