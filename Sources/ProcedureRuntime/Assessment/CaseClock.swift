import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// The life of a dossier as far as it moves the clock: restarts, the stretches in which it stood still, requests for
/// supplements, later dates, the result and the end.
///
/// An event that cannot have happened so is reported and passed over, as is what lies after the moment of assessment.
struct CaseClock {
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
    /// False for a pause beyond the number that the rule allows: the clock runs on.
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
    let until: CivilMoment
    let position: Int
  }

  /// When the limit began anew, after a supplement.
  private(set) var restarted: CivilMoment?
  private(set) var stops: [Stop] = []
  private(set) var openPauses: [OpenPause] = []
  private(set) var supplementRounds: [SupplementRound] = []
  private(set) var extensions: [Extension] = []
  private(set) var result: (at: CivilMoment, position: Int)?
  /// `returned`, `stopped` or `closed`: nothing happens after it.
  private(set) var end: (kind: Dossier.Event.Kind, at: CivilMoment, position: Int)?
  private(set) var findings: [Finding] = []
  /// The condition that leaves open what a supplement does.
  private(set) var openCondition: Int?

  let rules: DutyRules
  private let bound: BoundCase
  private let submitted: CivilMoment?
  private var pauseCounts: [Int]

  init(_ bound: BoundCase) {
    self.bound = bound
    rules = DutyRules(bound)
    pauseCounts = Array(repeating: 0, count: bound.procedure.pauses.count)
    // Acceptance stands in for a missing submission elsewhere; here that would accuse earlier events.
    submitted = bound.dossier.submitted ?? bound.events.first { $0.kind == .submitted }?.at
    for (event, position) in zip(bound.events, bound.eventPositions) where event.at <= bound.now {
      take(event, position)
    }
    settleOpenPauses()
  }

  /// The request that has not been answered.
  var openRound: SupplementRound? { supplementRounds.last { $0.received == nil } }

  /// Since when nobody can say when the limit ends, because it will begin anew.
  var awaitingSupplementSince: CivilMoment? {
    guard let open = supplementRounds.first(where: { $0.received == nil }) else { return nil }
    return rules.supplementEffect == .restart ? open.at : nil
  }

  /// The rules under which the clock has stopped at least once.
  var begunPauses: [Int] { pauseCounts.indices.filter { pauseCounts[$0] > 0 } }

  // MARK: One event

  private mutating func take(_ event: Dossier.Event, _ position: Int) {
    if let problem = impossibility(of: event) { return report(position, problem) }
    switch event.kind {
    case .supplementRequested: requestSupplement(event.at, position)
    case .supplementReceived: receiveSupplement(event.at, position)
    case .paused: pause(event, position)
    case .resumed:
      if !close(.event, event.at, position) { report(position, DossierWording.resumedWithoutPause) }
    case .stageStarted: takeStage(event, position, isStart: true)
    case .stageDone, .stageRefused: takeStage(event, position, isStart: false)
    case .extended: extend(event, position)
    case .resultReady: result = result ?? (event.at, position)
    case .returned: end = (.returned, event.at, position)
    case .stopped: end = (.stopped, event.at, position)
    case .closed:
      if openRound == nil { report(position, ClockWording.closedWithoutRequest) }
      end = (.closed, event.at, position)
    case .submitted, .accepted, .receivedByCompetentAgency, .forwarded, nil: break
    }
    takeNamed(event, position)
  }

  /// Why the event cannot follow what happened before it.
  private func impossibility(of event: Dossier.Event) -> Bilingual? {
    guard let kind = event.kind else { return nil }
    if let end, kind != .returned || end.kind == .returned { return ClockWording.afterTheEnd }
    if kind != .submitted, let submitted, event.at.isBefore(submitted) { return ClockWording.beforeSubmission }
    switch kind {
    case .paused, .resumed, .extended, .resultReady:
      let isAccepted = bound.accepted.map { !event.at.isBefore($0) } ?? false
      return isAccepted ? nil : ClockWording.beforeAcceptance
    default: return nil
    }
  }

  private mutating func requestSupplement(_ at: CivilMoment, _ position: Int) {
    if let condition = bound.compiled.supplement, bound.truth(condition) == .undecided { openCondition = condition }
    // What is asked for before acceptance is guidance at the counter: no limit runs yet.
    if let accepted = bound.accepted, at.isBefore(accepted) { return }
    supplementRounds.append(SupplementRound(at: at, position: position, from: restarted ?? bound.accepted))
    if rules.supplementEffect == .pause { open(.supplement, at, "", rule: nil, position) }
  }

  private mutating func receiveSupplement(_ at: CivilMoment, _ position: Int) {
    guard openRound != nil else {
      // What completes a dossier at the counter is its acceptance.
      if let accepted = bound.accepted, at <= accepted { return }
      return report(position, DossierWording.suppliedWithoutRequest)
    }
    for index in supplementRounds.indices where supplementRounds[index].received == nil {
      supplementRounds[index].received = (at, position)
    }
    switch rules.supplementEffect {
    case .restart: restarted = at
    case .pause: _ = close(.supplement, at, position)
    case .goOn: break
    }
  }

  private mutating func extend(_ event: Dossier.Event, _ position: Int) {
    guard let until = event.until else { return report(position, ClockWording.extendedWithoutDate) }
    extensions.append(Extension(at: event.at, until: until.closing(bound.calendar), position: position))
  }

  // MARK: Pauses

  private mutating func pause(_ event: Dossier.Event, _ position: Int) {
    guard !openPauses.contains(where: { $0.key == .event }) else {
      return report(position, DossierWording.pausedTwice)
    }
    open(.event, event.at, event.name ?? "", rule: rule(ofPause: event.name), position)
  }

  /// The rule that a pause without further words falls under: the one it names, or the only one there is.
  private func rule(ofPause name: String?) -> Int? {
    let rules = bound.procedure.pauses.indices.filter { bound.truth(bound.compiled.pauses[$0]) != .no }
    guard let name else { return rules.count == 1 ? rules.first : nil }
    let words = NameIndex.fold(name)
    return rules.first { bound.procedure.pauses[$0].awaiting.isSameName(as: words) }
  }

  /// Stages that are not counted stop the clock from their start to their end.
  private mutating func takeStage(_ event: Dossier.Event, _ position: Int, isStart: Bool) {
    guard let name = event.name else { return }
    let stages = bound.procedure.process.stages
    guard let index = stages.firstIndex(where: { $0.origin.id == name || $0.title == name }) else { return }
    guard bound.isUncounted(stage: index) else { return }
    if isStart {
      open(.stage(index), event.at, stages[index].title, rule: nil, position)
    } else {
      _ = close(.stage(index), event.at, position)
    }
  }

  /// Events in the author's words open and close the pauses that name them.
  private mutating func takeNamed(_ event: Dossier.Event, _ position: Int) {
    guard event.kind != .paused, !bound.procedure.pauses.isEmpty else { return }
    let words = event.name.map { NameIndex.fold($0) }
    // The way of the papers is told by events that every dossier may have; authors write them in words.
    let carried = event.kind == .forwarded || event.kind == .receivedByCompetentAgency ? event.kind : nil
    guard words != nil || carried != nil else { return }
    func isMeant(by text: String) -> Bool {
      NameIndex.fold(text) == words || carried.map { EventWording.kind(text) == $0 } ?? false
    }
    for (index, pause) in bound.procedure.pauses.enumerated() where bound.truth(bound.compiled.pauses[index]) != .no {
      if pause.to.contains(where: isMeant) {
        _ = close(.pause(index), event.at, position)
      } else if isMeant(by: pause.from ?? pause.awaiting) {
        open(.pause(index), event.at, pause.awaiting, rule: index, position)
      }
    }
  }

  private mutating func open(_ key: Key, _ at: CivilMoment, _ reason: String, rule: Int?, _ position: Int) {
    guard !openPauses.contains(where: { $0.key == key }) else { return }
    var stopsTheClock = true
    if let rule {
      pauseCounts[rule] += 1
      if let maximum = bound.procedure.pauses[rule].maximumTimes, pauseCounts[rule] > maximum {
        stopsTheClock = false
        report(position, ClockWording.tooManyPauses(reason, maximum: maximum), .tooManyPauses, basis(ofPause: rule))
      }
    }
    openPauses.append(
      OpenPause(key: key, since: at, reason: reason, rule: rule, position: position, stopsTheClock: stopsTheClock))
  }

  private mutating func close(_ key: Key, _ at: CivilMoment, _ position: Int) -> Bool {
    guard let index = openPauses.firstIndex(where: { $0.key == key }) else { return false }
    let pause = openPauses.remove(at: index)
    guard pause.stopsTheClock else { return true }
    guard let longest = longest(pause), at > longest.expiresAt else {
      stops.append(Stop(pause, to: at))
      return true
    }
    cut(pause, at: longest, position)
    return true
  }

  /// A pause longer than allowed stops the clock only as long as it may.
  private mutating func cut(_ pause: OpenPause, at longest: Deadline, _ position: Int) {
    stops.append(Stop(pause, to: longest.dueAt))
    report(
      position, ClockWording.pauseTooLong(pause.reason, until: longest.dueAt), .pauseTooLong,
      pause.rule.map { basis(ofPause: $0) } ?? [])
  }

  /// Pauses that still last: those past their longest time have ended, and a fixed dwell has a known end.
  private mutating func settleOpenPauses() {
    let pauses = openPauses.filter(\.stopsTheClock)
    openPauses = []
    for pause in pauses {
      if let longest = longest(pause), bound.now > longest.expiresAt {
        cut(pause, at: longest, pause.position)
      } else if case .stage(let stage) = pause.key, let dwell = end(ofDwell: stage, from: pause.since),
        bound.now <= dwell
      {
        stops.append(Stop(pause, to: dwell))
      } else {
        openPauses.append(pause)
      }
    }
  }

  /// The longest that a pause may last; nil when nothing is said.
  func longest(_ pause: OpenPause) -> Deadline? {
    guard let rule = pause.rule, let length = bound.procedure.pauses[rule].maximumLength else { return nil }
    return bound.end(of: length, from: pause.since)
  }

  /// The law by which the clock stood still.
  func basis(of stop: Stop, in bound: BoundCase) -> [Citation] {
    switch stop.key {
    case .pause(let rule): basis(ofPause: rule)
    case .event: rule(ofPause: stop.suspension.reason.isEmpty ? nil : stop.suspension.reason).map(basis(ofPause:)) ?? []
    case .stage(let stage): bound.procedure.process.stages[stage].origin.basis
    case .supplement: bound.procedure.supplement?.origin.basis ?? []
    }
  }

  func basis(ofPause rule: Int) -> [Citation] { bound.procedure.pauses[rule].origin.basis }

  private func end(ofDwell stage: Int, from start: CivilMoment) -> CivilMoment? {
    guard case .exactly(let length) = bound.duration(ofStage: stage) else { return nil }
    return bound.end(of: length, from: start)?.dueAt
  }

  // MARK: Findings

  private mutating func report(_ position: Int, _ message: Bilingual) {
    findings.append(
      Finding(
        DossierCode.impossibleEvents, .warning, message,
        at: Place(file: bound.dossier.file, pointer: DossierPointer.entry("events", position, "type"))))
  }

  private mutating func report(
    _ position: Int, _ message: Bilingual, _ code: ClockCode, _ basis: [Citation]
  ) {
    findings.append(bound.clockFinding(code, message, event: position, basis: basis))
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

extension String {
  /// Whether it folds to the words.
  fileprivate func isSameName(as folded: String) -> Bool { NameIndex.fold(self) == folded }
}

extension CivilMoment {
  /// Whether it lies before another; a day without an hour is not before a moment of the same day.
  fileprivate func isBefore(_ other: CivilMoment) -> Bool {
    minuteOfDay == 0 ? date < other.date : self < other
  }

  /// A day without an hour means the end of its office hours.
  fileprivate func closing(_ calendar: WorkingCalendar?) -> CivilMoment {
    guard minuteOfDay == 0, let closes = calendar?.officeHours(on: date)?.last?.closes else { return self }
    return CivilMoment(date: date, minuteOfDay: closes) ?? self
  }
}
