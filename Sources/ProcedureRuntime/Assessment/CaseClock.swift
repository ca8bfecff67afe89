import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// The life of a dossier as far as it moves the clock: restarts, the stretches in which it stood still, requests for
/// supplements, later dates, the result and the end.
///
/// A class, because everything that judges a limit refers to it.
final class CaseClock: Sendable {
  enum Key: Hashable {
    /// A pause that the dossier tells, of one part of a bundle or of the whole.
    case event(part: Int?)
    case supplement(part: Int?)
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
    /// The stage whose time alone stands still; nil for the whole dossier.
    let part: Int?
    /// The event that opened it, as a place in the dossier.
    let position: Int
    /// False for a pause that no rule allows, or beyond the number that one allows: the clock runs on.
    let stopsTheClock: Bool
  }

  /// A stretch in which the clock stood still, with what stopped it.
  struct Stop {
    let suspension: Suspension
    let key: Key
    /// The stage whose time alone stood still; nil for the whole dossier.
    let part: Int?
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
    /// The stage for which something is missing; nil for the whole dossier.
    let part: Int?
    /// The how manieth it is for that part, or for the whole.
    let number: Int
    /// From when the agency had time to ask.
    let from: CivilMoment?
    var received: (at: CivilMoment, position: Int)?
    /// How the part ended before an answer came.
    var ended: (kind: Dossier.Event.Kind, at: CivilMoment, position: Int)?

    var isOpen: Bool { received == nil && ended == nil }
  }

  /// A new beginning after a supplement.
  struct Restart {
    let at: CivilMoment
    let part: Int?
  }

  /// A later date that was set.
  struct Extension {
    let at: CivilMoment
    /// The end of the day that was written, or of the working day onto which it rolls.
    let until: CivilMoment
    /// The day that was written.
    let stated: CivilDate
    let position: Int
    /// The stage that was put off; nil for the whole dossier.
    let part: Int?
  }

  let rules: DutyRules
  /// What its events say; nil where nothing has been told yet, as of most dossiers.
  private let told: ClockReader?

  init(_ bound: BoundCase) {
    rules = DutyRules(bound)
    told = bound.events.isEmpty ? nil : ClockReader(bound, rules)
  }

  /// As if nothing had held the dossier up.
  init(still bound: BoundCase) {
    rules = DutyRules(bound)
    told = nil
  }

  /// When the time began anew, after the last supplement that concerns it.
  func restarted(_ scope: ClockScope) -> CivilMoment? { told?.restarts.last { scope.holds($0.part) }?.at }

  /// Whether anything was told of one part alone.
  var tellsOfParts: Bool { told?.tellsOfParts ?? false }
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
  var openRound: SupplementRound? { supplementRounds.last(where: \.isOpen) }

  /// Whether something is awaited.
  var isWaiting: Bool { openRound != nil || !openPauses.isEmpty }

  /// Whether all that is awaited concerns single parts, so that others may go on and be late.
  var waitsInPartsAlone: Bool {
    supplementRounds.allSatisfy { !$0.isOpen || $0.part != nil } && openPauses.allSatisfy { $0.part != nil }
  }

  /// Since when nobody can say when a time ends, because it will begin anew.
  func awaitingSupplementSince(_ scope: ClockScope) -> CivilMoment? {
    guard let open = supplementRounds.first(where: { $0.isOpen && scope.holds($0.part) }) else { return nil }
    return rules.supplementEffect == .restart ? open.at : nil
  }

  /// The stretch that has not ended and holds a time up.
  func openPause(_ scope: ClockScope) -> OpenPause? { openPauses.first { scope.holds($0.part) } }

  /// The stretches after a moment that held a time up, with the one that has not ended.
  func stops(_ scope: ClockScope, after start: CivilMoment, now: CivilMoment) -> [Stop] {
    var stops = stops.compactMap { scope.holds($0.part) ? $0.clipped(after: start) : nil }
    if let pause = openPause(scope), now > pause.since, let running = Stop(pause, to: now).clipped(after: start) {
      stops.append(running)
    }
    return stops
  }

  /// The longest that a pause may last; nil when nothing is said.
  func longest(_ pause: OpenPause) -> Deadline? { rules.bound.longest(pause) }

  /// The law by which the clock stood still.
  func basis(of stop: Stop, in bound: BoundCase) -> [Citation] {
    switch stop.key {
    case .pause(let rule): basis(ofPause: rule)
    case .event(let part):
      switch bound.pauseRule(named: stop.suspension.reason, ofPart: part) {
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

  /// The stage whose time alone stands still under a rule; nil for the whole dossier.
  func part(ofPause rule: Int) -> Int? { procedure.pauses[rule].stage.flatMap { procedure.stage(named: $0) } }
}

extension CaseClock.Stop {
  /// A pause with its end.
  init(_ pause: CaseClock.OpenPause, to end: CivilMoment) {
    self.init(
      suspension: Suspension(from: pause.since, to: end, reason: pause.reason), key: pause.key, part: pause.part,
      position: pause.position)
  }

  /// The part of it that lies after a receipt; nil when none does.
  func clipped(after receipt: CivilMoment) -> CaseClock.Stop? {
    guard suspension.to > receipt else { return nil }
    guard suspension.from < receipt else { return self }
    return CaseClock.Stop(
      suspension: Suspension(from: receipt, to: suspension.to, reason: suspension.reason), key: key, part: part,
      position: position)
  }
}
