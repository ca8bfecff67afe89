import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// A limit put to the calendar: everything that is needed to count it again, day by day.
///
/// A class, because an answer hands it on many times.
final class LimitComputation: Sendable {
  let rule: DeadlineRule
  let received: CivilMoment
  /// Whether it began anew after a supplement.
  let isRestarted: Bool
  /// When the clock stood still, and why.
  let stops: [CaseClock.Stop]
  /// The stages whose fixed times follow the limit, in the order of `DeadlineRule.dwells`.
  let dwells: [Int]
  let deadline: Deadline

  init(
    rule: DeadlineRule, received: CivilMoment, isRestarted: Bool, stops: [CaseClock.Stop], dwells: [Int],
    deadline: Deadline
  ) {
    self.rule = rule
    self.received = received
    self.isRestarted = isRestarted
    self.stops = stops
    self.dwells = dwells
    self.deadline = deadline
  }

  var suspensions: [Suspension] { stops.map(\.suspension) }
}

/// How one limit of the procedure stands in this case.
struct LimitOutcome: Sendable {
  enum State: Sendable {
    case computed(LimitComputation)
    /// The clock stands still; what the date would be if it went on now.
    case paused(LimitComputation, since: CivilMoment, reason: String)
    case awaitingSupplement(since: CivilMoment)
    /// The limit runs from an event that has not happened, or is not known.
    case awaiting(StartEvent)
    /// The law gives no computable limit.
    case described(String)
    /// A condition on its parts or additions is open.
    case open
    case refused(DeadlineError)
    case noCalendar
  }

  /// Index into `Procedure.limits`.
  let limit: Int
  let applies: Truth
  let state: State
  /// The conditions that leave it open.
  let open: [Int]

  var computation: LimitComputation? {
    if case .computed(let computation) = state { computation } else { nil }
  }
}

/// When the result is due, from all the limits of the procedure.
struct DeadlineOutcome: Sendable {
  enum Reason: Sendable {
    case due
    /// A later date was set by an event.
    case extended(CivilMoment)
    case noLimit
    /// Every part came to nothing: no result is owed any more.
    case nothingOwed
    /// A question decides which limit applies.
    case open
    /// The limit at this position gives no date.
    case unavailable(Int)
  }

  /// The limits that apply or may apply, in the order of the procedure.
  let limits: [LimitOutcome]
  /// The limit whose date is printed: the longest that applies; one for refusing alone counts once it has begun.
  let chosen: Int?
  let reason: Reason
  /// The later date that was set for the dossier as a whole.
  var commonDelay: CivilMoment?
  /// Later dates that could not be set so.
  var findings: [Finding] = []

  /// The minute to print, after extensions; nil when there is no date.
  var dueAt: CivilMoment? {
    if case .extended(let until) = reason { until } else { computation?.deadline.dueAt }
  }

  /// The last day, after extensions; nil when there is no date.
  var dueDate: CivilDate? {
    if case .extended(let until) = reason { until.date } else { computation?.deadline.dueDate }
  }

  /// When it is late.
  var expiresAt: CivilMoment? {
    if case .extended(let until) = reason { until } else { computation?.deadline.expiresAt }
  }

  var computation: LimitComputation? { chosen.flatMap { limits[$0].computation } }

  /// The limit whose date is printed, as an index into `Procedure.limits`.
  var chosenLimit: Int? { chosen.map { limits[$0].limit } }
}

extension Deadline {
  /// The last minute that is in time. What an applicant hands in needs no open counter: a time in days ends with the day
  /// (Civil Code 2015, Art. 148.6), whatever hour a receipt prints.
  var lastMinute: CivilMoment {
    guard expiresAt.minuteOfDay == 0 else { return expiresAt }
    return expiresAt.adding(minutes: -1) ?? dueAt
  }

  /// What is due at once is late from the next day on: no law says how many minutes that may take.
  func judged(under rule: DeadlineRule) -> Deadline {
    guard rule.quantity == .atOnce, let next = dueAt.date.adding(days: 1) else { return self }
    var judged = self
    judged.expiresAt = max(expiresAt, CivilMoment(startOf: next))
    return judged
  }
}
