import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// Reads the events of a dossier one after the other, as they move its clock.
///
/// An event that cannot have happened so is reported and passed over, as is what lies after the moment of assessment.
struct ClockReader {
  typealias OpenPause = CaseClock.OpenPause
  typealias Stop = CaseClock.Stop

  private(set) var restarted: CivilMoment?
  private(set) var stops: [Stop] = []
  private(set) var openPauses: [OpenPause] = []
  private(set) var supplementRounds: [CaseClock.SupplementRound] = []
  private(set) var extensions: [CaseClock.Extension] = []
  private(set) var fate = DossierFate()
  private(set) var findings: [Finding] = []
  private(set) var openCondition: Int?

  private let bound: BoundCase
  private let rules: DutyRules
  private let submitted: CivilMoment?
  private var pauseCounts: [Int]

  init(_ bound: BoundCase, _ rules: DutyRules) {
    self.bound = bound
    self.rules = rules
    pauseCounts = Array(repeating: 0, count: bound.procedure.pauses.count)
    // Acceptance stands in for a missing submission elsewhere; here that would accuse earlier events.
    submitted = bound.dossier.submitted ?? bound.events.first { $0.kind == .submitted }?.at
    for (event, position) in zip(bound.events, bound.eventPositions) where event.at <= bound.now {
      take(event, position)
    }
    settleOpenPauses()
  }

  /// The rules under which the clock has stopped at least once.
  var begunPauses: [Int] { pauseCounts.indices.filter { pauseCounts[$0] > 0 } }

  private var openRound: CaseClock.SupplementRound? { supplementRounds.last { $0.received == nil } }

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
    case .resultReady, .returned: takeResult(event, position)
    case .stopped: fate.take(.stopped, at: event.at, position: position)
    case .closed:
      if openRound == nil { report(position, ClockWording.closedWithoutRequest) }
      fate.take(.closed, at: event.at, position: position)
    case .submitted, .accepted, .receivedByCompetentAgency, .forwarded, nil: break
    }
    takeNamed(event, position)
  }

  /// Why the event cannot follow what happened before it.
  private func impossibility(of event: Dossier.Event) -> Bilingual? {
    guard let kind = event.kind else { return nil }
    if let end = fate.end, kind != .returned || end.kind == .returned { return ClockWording.afterTheEnd }
    if kind != .submitted, let submitted, event.at < submitted { return ClockWording.beforeSubmission }
    switch kind {
    case .paused, .resumed, .extended, .resultReady, .returned:
      let isAccepted = bound.accepted.map { event.at >= $0 } ?? false
      return isAccepted ? nil : ClockWording.beforeAcceptance
    default: return nil
    }
  }

  private mutating func requestSupplement(_ at: CivilMoment, _ position: Int) {
    if let condition = bound.compiled.supplement, bound.truth(condition) == .undecided { openCondition = condition }
    // What is asked for before acceptance is guidance at the counter: no limit runs yet.
    if let accepted = bound.accepted, at < accepted { return }
    supplementRounds.append(CaseClock.SupplementRound(at: at, position: position, from: restarted ?? bound.accepted))
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

  /// One of several results with limits of their own, or all that is there.
  private mutating func takeResult(_ event: Dossier.Event, _ position: Int) {
    guard let kind = event.kind else { return }
    let tracked = event.name == nil ? [] : bound.trackedResults
    guard let place = event.name.flatMap({ bound.result(named: $0) }), tracked.contains(place) else {
      return fate.take(kind, at: event.at, position: position)
    }
    fate.take(kind, ofResult: place, among: tracked, at: event.at, position: position)
  }

  private mutating func extend(_ event: Dossier.Event, _ position: Int) {
    guard let until = event.until else { return report(position, ClockWording.extendedWithoutDate) }
    let last = bound.calendar?.lastDay(ofLimitTo: until.date) ?? until.date
    extensions.append(
      CaseClock.Extension(
        at: event.at,
        until: last == until.date ? until.closing(bound.calendar) : CivilMoment(closing: last, bound.calendar),
        stated: until.date, position: position))
  }

  // MARK: Pauses

  private mutating func pause(_ event: Dossier.Event, _ position: Int) {
    guard !openPauses.contains(where: { $0.key == .event }) else {
      return report(position, DossierWording.pausedTwice)
    }
    let rule = bound.pauseRule(named: event.name)
    open(.event, event.at, event.name ?? "", rule: rule.rule, position, stopsTheClock: rule.stopsTheClock)
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
    // The way of the papers is told by events that every dossier may have; authors write them in words.
    let carried = event.kind == .forwarded || event.kind == .receivedByCompetentAgency ? event.kind : nil
    guard event.name != nil || carried != nil else { return }
    func isMeant(by text: String) -> Bool {
      event.name.map { NameIndex.isSame(text, $0) } ?? false || carried.map { EventWording.kind(text) == $0 } ?? false
    }
    for (index, pause) in bound.procedure.pauses.enumerated() where bound.truth(bound.compiled.pauses[index]) != .no {
      if pause.to.contains(where: isMeant) {
        _ = close(.pause(index), event.at, position)
      } else if isMeant(by: pause.from ?? pause.awaiting) {
        open(.pause(index), event.at, pause.awaiting, rule: index, position)
      }
    }
  }

  private mutating func open(
    _ key: CaseClock.Key, _ at: CivilMoment, _ reason: String, rule: Int?, _ position: Int, stopsTheClock: Bool = true
  ) {
    guard !openPauses.contains(where: { $0.key == key }) else { return }
    var stopsTheClock = stopsTheClock
    if let rule {
      pauseCounts[rule] += 1
      if let maximum = bound.procedure.pauses[rule].maximumTimes, pauseCounts[rule] > maximum {
        stopsTheClock = false
        report(
          position, ClockWording.tooManyPauses(reason, maximum: maximum), .tooManyPauses,
          bound.procedure.pauses[rule].origin.basis)
      }
    }
    openPauses.append(
      OpenPause(key: key, since: at, reason: reason, rule: rule, position: position, stopsTheClock: stopsTheClock))
  }

  private mutating func close(_ key: CaseClock.Key, _ at: CivilMoment, _ position: Int) -> Bool {
    guard let index = openPauses.firstIndex(where: { $0.key == key }) else { return false }
    let pause = openPauses.remove(at: index)
    guard pause.stopsTheClock else { return true }
    guard let longest = bound.longest(pause), at > longest.expiresAt else {
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
      pause.rule.map { bound.procedure.pauses[$0].origin.basis } ?? [])
  }

  /// Pauses that still last: those past their longest time have ended, and a fixed dwell has a known end.
  private mutating func settleOpenPauses() {
    let pauses = openPauses.filter(\.stopsTheClock)
    openPauses = []
    for pause in pauses {
      if let longest = bound.longest(pause), bound.now > longest.expiresAt {
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

extension CivilMoment {
  /// A day without an hour means the end of its office hours.
  fileprivate func closing(_ calendar: WorkingCalendar?) -> CivilMoment {
    minuteOfDay == 0 ? CivilMoment(closing: date, calendar) : self
  }
}
