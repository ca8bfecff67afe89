import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// Reads the events of a dossier one after the other, as they move its clock.
///
/// An event that cannot have happened so is reported and passed over, as is what lies after the moment of assessment.
struct ClockReader {
  typealias OpenPause = CaseClock.OpenPause
  typealias Stop = CaseClock.Stop

  private(set) var restarts: [CaseClock.Restart] = []
  private(set) var stops: [Stop] = []
  private(set) var openPauses: [OpenPause] = []
  private(set) var supplementRounds: [CaseClock.SupplementRound] = []
  private(set) var extensions: [CaseClock.Extension] = []
  private(set) var fate = DossierFate()
  private(set) var findings: [Finding] = []
  private(set) var openCondition: Int?
  private(set) var tellsOfParts = false

  private let bound: BoundCase
  private let rules: DutyRules
  private let submitted: CivilMoment?
  private var pauseCounts: [Int]
  /// When the parts began whose beginning the dossier tells.
  private var begunParts: [Int: CivilMoment] = [:]
  private var endedParts: Set<Int> = []
  /// Those of them that ended without a result.
  private var fruitlessParts: Set<Int> = []

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

  // MARK: One event

  private mutating func take(_ event: Dossier.Event, _ position: Int) {
    if let problem = impossibility(of: event) { return report(position, problem) }
    let part = event.name.flatMap { bound.compiled.procedure.stage(named: $0) }
    if let part {
      tellsOfParts = true
      if endedParts.contains(part), event.mayBeOfPart { return report(position, ClockWording.afterThePart) }
    }
    switch event.kind {
    case .supplementRequested: requestSupplement(event.at, position, part)
    case .supplementReceived: receiveSupplement(event.at, position, part)
    case .paused: pause(event, position, part)
    case .resumed: resume(event.at, position, part)
    case .stageStarted:
      takeStage(part, event.at, position, isStart: true)
      if let part, begunParts[part] == nil { begunParts[part] = event.at }
    case .stageDone, .stageRefused:
      takeStage(part, event.at, position, isStart: false)
      if let part, let kind = event.kind {
        end(part, kind, event.at, position)
        settle(part, kind, event.at, position)
      }
    case .extended: extend(event, position, part)
    case .resultReady, .returned: takeResult(event, position)
    case .stopped, .closed: finish(event, position, part)
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

  private mutating func requestSupplement(_ at: CivilMoment, _ position: Int, _ part: Int?) {
    if let condition = bound.compiled.supplement, bound.truth(condition) == .undecided { openCondition = condition }
    // What is asked for before acceptance is guidance at the counter: no limit runs yet.
    if let accepted = bound.accepted, at < accepted { return }
    let restarted = restarts.last { $0.part == part }?.at
    // When a part began, the agency that has it knows; the whole begins when it may act.
    let begun = part.map { begunParts[$0] } ?? rules.actsFrom
    supplementRounds.append(
      CaseClock.SupplementRound(
        at: at, position: position, part: part, number: supplementRounds.count { $0.part == part } + 1,
        from: restarted ?? begun))
    if rules.supplementEffect == .pause { open(.supplement(part: part), at, "", rule: nil, position, part) }
  }

  /// What is handed in for one part answers what was asked for there; else it answers every request.
  private mutating func receiveSupplement(_ at: CivilMoment, _ position: Int, _ part: Int?) {
    let answered = supplementRounds.indices.filter {
      supplementRounds[$0].isOpen && (part == nil || supplementRounds[$0].part == part)
    }
    guard !answered.isEmpty else {
      // What completes a dossier at the counter is its acceptance.
      if let accepted = bound.accepted, at <= accepted { return }
      return report(position, DossierWording.suppliedWithoutRequest)
    }
    for index in answered {
      supplementRounds[index].received = (at, position)
      let part = supplementRounds[index].part
      switch rules.supplementEffect {
      case .restart: restarts.append(CaseClock.Restart(at: at, part: part))
      case .pause: _ = close(.supplement(part: part), at, position)
      case .goOn: break
      }
    }
  }

  /// The applicant withdrew the dossier, or it was closed; said of one part, the others go on.
  private mutating func finish(_ event: Dossier.Event, _ position: Int, _ part: Int?) {
    guard let kind = event.kind else { return }
    if kind == .closed, !supplementRounds.contains(where: { $0.isOpen && (part == nil || $0.part == part) }) {
      report(position, ClockWording.closedWithoutRequest)
    }
    guard let part else { return fate.take(kind, at: event.at, position: position) }
    end(part, kind, event.at, position)
    settle(part, kind, event.at, position)
  }

  /// Nothing is awaited any more for a part that is over.
  private mutating func end(_ part: Int, _ kind: Dossier.Event.Kind, _ at: CivilMoment, _ position: Int) {
    endedParts.insert(part)
    for index in supplementRounds.indices where supplementRounds[index].isOpen && supplementRounds[index].part == part {
      supplementRounds[index].ended = (kind, at, position)
    }
    for pause in openPauses where pause.part == part { _ = close(pause.key, at, position) }
  }

  /// One of several results that are judged one by one, or all that is there.
  private mutating func takeResult(_ event: Dossier.Event, _ position: Int) {
    guard let kind = event.kind else { return }
    let tracked = event.name == nil ? [] : bound.trackedResults
    guard !tracked.isEmpty, let place = event.name.flatMap({ bound.result(named: $0) }) else {
      return fate.take(kind, at: event.at, position: position)
    }
    guard tracked.contains(place) else {
      // The refusal of one part, or what no part of the case gives, settles no bundle.
      if bound.compiled.tracksParts { return report(position, ClockWording.resultOfNoPart) }
      return fate.take(kind, at: event.at, position: position)
    }
    fate.take(kind, ofResult: place, at: event.at, position: position)
    settle(kind, tracked, event.at, position)
  }

  /// A part that is done has given its result; one that came to nothing gives none, nor do those that build on it.
  private mutating func settle(_ part: Int, _ kind: Dossier.Event.Kind, _ at: CivilMoment, _ position: Int) {
    let tracked = bound.trackedResults
    guard !tracked.isEmpty else { return }
    if kind != .stageDone {
      fruitlessParts.insert(part)
    } else if let giver = bound.compiled.givers.first(where: { $0.stage == part }), tracked.contains(giver.result),
      bound.givers(ofResult: giver.result).allSatisfy({ endedParts.contains($0) })
    {
      fate.take(.resultReady, ofResult: giver.result, at: at, position: position)
    }
    settle(kind, tracked, at, position)
  }

  private mutating func settle(_ kind: Dossier.Event.Kind, _ tracked: [Int], _ at: CivilMoment, _ position: Int) {
    var owed = tracked
    if !fruitlessParts.isEmpty {
      let lost = RefusedParts(in: bound, after: fruitlessParts)
      owed.removeAll { fate.ready[$0] == nil && lost.withholds($0, in: bound) }
    }
    let limited = owed.filter { !bound.isOutsideTheLimit(result: $0) }
    fate.settle(kind, owed: owed, underTheLimit: limited, at: at, position: position)
  }

  private mutating func extend(_ event: Dossier.Event, _ position: Int, _ part: Int?) {
    guard let until = event.until else { return report(position, ClockWording.extendedWithoutDate) }
    let last = bound.calendar?.lastDay(ofLimitTo: until.date) ?? until.date
    extensions.append(
      CaseClock.Extension(
        at: event.at,
        until: last == until.date ? until.closing(bound.calendar) : CivilMoment(closing: last, bound.calendar),
        stated: until.date, position: position, part: part))
  }

  // MARK: Pauses

  private mutating func pause(_ event: Dossier.Event, _ position: Int, _ part: Int?) {
    let key = CaseClock.Key.event(part: part)
    guard !openPauses.contains(where: { $0.key == key }) else {
      return report(position, DossierWording.pausedTwice)
    }
    let rule = bound.pauseRule(named: event.name, ofPart: part)
    open(
      key, event.at, part == nil ? event.name ?? "" : "", rule: rule.rule, position,
      part ?? rule.rule.flatMap { bound.part(ofPause: $0) }, stopsTheClock: rule.stopsTheClock)
  }

  /// What is told of one part lets that part go on; else everything that was stopped goes on.
  private mutating func resume(_ at: CivilMoment, _ position: Int, _ part: Int?) {
    let keys = openPauses.map(\.key).filter { key in
      guard case .event(let stopped) = key else { return false }
      return part == nil || stopped == part
    }
    if keys.isEmpty { report(position, DossierWording.resumedWithoutPause) }
    for key in keys { _ = close(key, at, position) }
  }

  /// Stages that are not counted stop the clock from their start to their end; what follows on the result stops nothing.
  private mutating func takeStage(_ stage: Int?, _ at: CivilMoment, _ position: Int, isStart: Bool) {
    guard let stage, bound.isUncounted(stage: stage), !bound.compiled.lastStages.contains(stage) else { return }
    let title = bound.procedure.process.stages[stage].title
    if isStart { return open(.stage(stage), at, title, rule: nil, position, nil) }
    // Where nobody recorded its beginning, it began when what stands before it was over.
    if begunParts[stage] == nil, !endedParts.contains(stage), let begun = endOfStages(before: stage) {
      open(.stage(stage), begun, title, rule: nil, position, nil)
    }
    _ = close(.stage(stage), at, position)
  }

  /// The last of the ends that the dossier tells of the stages before one; nil where it lacks one of them.
  private func endOfStages(before stage: Int) -> CivilMoment? {
    let before = bound.compiled.stageOrder.predecessors[stage].filter {
      bound.truth(bound.compiled.stages[$0].when) != .no
    }
    let ends = before.map { StageProgress(of: bound.procedure.process.stages[$0], in: bound).done }
    return ends.contains(nil) ? nil : ends.compactMap(\.self).max()
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
        open(.pause(index), event.at, pause.awaiting, rule: index, position, bound.part(ofPause: index))
      }
    }
  }

  private mutating func open(
    _ key: CaseClock.Key, _ at: CivilMoment, _ reason: String, rule: Int?, _ position: Int, _ part: Int?,
    stopsTheClock: Bool = true
  ) {
    guard !openPauses.contains(where: { $0.key == key }) else { return }
    if let part {
      tellsOfParts = true
      if endedParts.contains(part) { return report(position, ClockWording.afterThePart) }
    }
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
      OpenPause(
        key: key, since: at, reason: reason, rule: rule, part: part, position: position, stopsTheClock: stopsTheClock))
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
      } else if case .stage(let stage) = pause.key, let dwell = end(ofDwell: stage, from: pause.since) {
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
