import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// The life of a dossier as far as it moves the clock: restarts, the stretches in which it stood still, requests for
/// supplements, later dates, the result and the end.
///
/// A class, because everything that judges a limit refers to it.
final class CaseClock: Sendable {
  enum Key: Hashable {
    case event
    case supplement
    case pause(Int)
    case stage(Int)
  }

  /// A stretch that has not ended.
  struct OpenPause {
    let key: Key
    let since: CivilMoment
    let reason: String
    /// Index of the procedure's rule for it.
    let rule: Int?
    /// The event that opened it, as a place in the dossier.
    let position: Int
    /// False for a pause that no rule allows, or beyond the number that one allows: the clock runs on.
    let stopsTheClock: Bool
  }

  /// A stretch in which the clock stood still, with what stopped it.
  struct Stop {
    let suspension: Suspension
    let key: Key
    /// The event that stopped it, as a place in the dossier.
    let position: Int

    var isStage: Bool {
      if case .stage = key { true } else { false }
    }
  }

  /// A request for a supplement, and when it was answered.
  struct SupplementRound {
    let at: CivilMoment
    let position: Int
    /// From when the agency had time to ask.
    let from: CivilMoment?
    var received: (at: CivilMoment, position: Int)?
  }

  /// A later date that was set.
  struct Extension {
    let at: CivilMoment
    /// The end of the day that was written, or of the working day onto which it rolls.
    let until: CivilMoment
    /// The day that was written.
    let stated: CivilDate
    let position: Int
  }

  let rules: DutyRules
  /// What its events say; nil where nothing has been told yet, as of most dossiers.
  private let told: ClockReader?

  init(_ bound: BoundCase) {
    rules = DutyRules(bound)
    told = bound.events.isEmpty ? nil : ClockReader(bound, rules)
  }

  /// When the limit began anew, after a supplement.
  var restarted: CivilMoment? { told?.restarted }
  var stops: [Stop] { told?.stops ?? [] }
  var openPauses: [OpenPause] { told?.openPauses ?? [] }
  var supplementRounds: [SupplementRound] { told?.supplementRounds ?? [] }
  var extensions: [Extension] { told?.extensions ?? [] }
  var fate: DossierFate { told?.fate ?? DossierFate() }
  var findings: [Finding] { told?.findings ?? [] }
  /// The condition that leaves open what a supplement does.
  var openCondition: Int? { told?.openCondition }
  /// The rules under which the clock has stopped at least once.
  var begunPauses: [Int] { told?.begunPauses ?? [] }

  /// The request that has not been answered.
  var openRound: SupplementRound? { supplementRounds.last { $0.received == nil } }

  /// Since when nobody can say when the limit ends, because it will begin anew.
  var awaitingSupplementSince: CivilMoment? {
    guard let open = supplementRounds.first(where: { $0.received == nil }) else { return nil }
    return rules.supplementEffect == .restart ? open.at : nil
  }

  /// The longest that a pause may last; nil when nothing is said.
  func longest(_ pause: OpenPause) -> Deadline? { rules.bound.longest(pause) }

  /// The law by which the clock stood still.
  func basis(of stop: Stop, in bound: BoundCase) -> [Citation] {
    switch stop.key {
    case .pause(let rule): basis(ofPause: rule)
    case .event:
      switch bound.pauseRule(named: stop.suspension.reason) {
      case .rule(let rule): basis(ofPause: rule)
      case .exclusion(let place): bound.procedure.exclusions[place].origin.basis
      case .stage(let stage): bound.procedure.process.stages[stage].origin.basis
      case .several, .unknown, .none: []
      }
    case .stage(let stage): bound.procedure.process.stages[stage].origin.basis
    case .supplement: bound.procedure.supplement?.origin.basis ?? []
    }
  }

  func basis(ofPause rule: Int) -> [Citation] { rules.bound.procedure.pauses[rule].origin.basis }
}

extension BoundCase {
  /// The longest that a pause may last; nil when nothing is said.
  func longest(_ pause: CaseClock.OpenPause) -> Deadline? {
    guard let rule = pause.rule, let length = procedure.pauses[rule].maximumLength else { return nil }
    return end(of: length, from: pause.since)
  }
}

extension CaseClock.Stop {
  /// A pause with its end.
  init(_ pause: CaseClock.OpenPause, to end: CivilMoment) {
    self.init(
      suspension: Suspension(from: pause.since, to: end, reason: pause.reason), key: pause.key,
      position: pause.position)
  }

  /// The part of it that lies after a receipt; nil when none does.
  func clipped(after receipt: CivilMoment) -> CaseClock.Stop? {
    guard suspension.to > receipt else { return nil }
    guard suspension.from < receipt else { return self }
    return CaseClock.Stop(
      suspension: Suspension(from: receipt, to: suspension.to, reason: suspension.reason), key: key,
      position: position)
  }
}
