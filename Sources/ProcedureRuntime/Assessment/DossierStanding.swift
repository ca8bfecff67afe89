import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// How a dossier stands at the moment of assessment: what it waits for, by how much it is late, what must happen next,
/// and which duties were broken.
struct DossierStanding: Sendable {
  /// Something that must happen next.
  struct Duty: Sendable {
    let kind: ClockReport.Duty.Kind
    let by: CivilMoment
    let basis: [Citation]
    /// Where several results are judged one by one: those that are meant.
    var results: [String] = []
  }

  /// A time of a supplement that open questions decide.
  struct OpenTime: Sendable {
    /// Whether it is that of the agency, for asking.
    let isRequest: Bool
    let conditions: [Int]
  }

  var phase: ClockReport.Phase
  /// Since when the clock stands still, or a supplement is awaited.
  var since: CivilMoment?
  /// When the result is due; nil when there is no date.
  var due: CivilMoment?
  /// By how much it is late, or was when the result was ready; nil when it is not.
  var overdue: ClockReport.Overdue?
  var duties: [Duty] = []
  /// The times of supplements without which something of this is not known.
  var openTimes: [OpenTime] = []
  var findings: [Finding] = []
}

/// Reads the standing of a dossier from its clock and its limits.
struct StandingAssessor {
  let bound: BoundCase
  let clock: CaseClock
  let deadline: DeadlineOutcome

  private let lateResults: [ResultCourse.Late]
  private let lateOfTheWhole: [ResultCourse.Late]
  private let openResults: [ResultCourse.Open]
  private let acknowledgement: OnlineAcknowledgement?

  init(bound: BoundCase, clock: CaseClock, deadline: DeadlineOutcome, by assessor: Assessor) {
    self.bound = bound
    self.clock = clock
    self.deadline = deadline
    let course = ResultCourse(bound, clock, deadline, by: assessor)
    lateResults = course.late
    lateOfTheWhole = course.lateOfTheWhole
    openResults = course.open
    acknowledgement = OnlineAcknowledgement(bound, clock.rules)
  }

  private var fate: DossierFate { clock.fate }

  func standing() -> DossierStanding {
    var standing = DossierStanding(phase: .running, due: deadline.dueAt)
    // Of several results that are judged one by one the one that is most late tells.
    var late = lateOfTheWhole.map { overdue(from: $0.due, to: $0.result?.at ?? bound.now) }
    if fate.isLate(after: deadline.expiresAt, now: bound.now), let due = deadline.dueAt {
      late.append(overdue(from: due, to: fate.finish(now: bound.now)))
    }
    standing.overdue = late.max { ($0.workingDays, $0.workingMinutes) < ($1.workingDays, $1.workingMinutes) }
    setPhase(&standing)
    addDuties(to: &standing)
    standing.duties.sort { $0.by < $1.by }
    if let finding = acknowledgement?.finding(in: bound) { standing.findings.append(finding) }
    checkSupplements(&standing)
    checkLateness(&standing)
    return standing
  }

  private func overdue(from due: CivilMoment, to finish: CivilMoment) -> ClockReport.Overdue {
    ClockReport.Overdue(
      workingDays: bound.calendar?.workingDays(after: due.date, through: finish.date) ?? 0,
      workingMinutes: bound.calendar?.workingMinutes(from: due, to: finish) ?? 0)
  }

  private func setPhase(_ standing: inout DossierStanding) {
    if let end = fate.end {
      switch end.kind {
      case .stopped: standing.phase = .stopped
      case .closed: standing.phase = .closed
      case .stageRefused: standing.phase = .refused
      default: standing.phase = .returned
      }
    } else if fate.result != nil {
      standing.phase = .resultReady
    } else if bound.accepted.map({ $0 > bound.now }) ?? true {
      standing.phase = .notAccepted
    } else if standing.overdue != nil, clock.waitsInPartsAlone {
      standing.phase = .overdue
    } else if let round = clock.openRound {
      standing.phase = .awaitingSupplement
      standing.since = round.at
    } else if let pause = clock.openPauses.first {
      standing.phase = .paused
      standing.since = pause.since
    } else if isDueSoon {
      standing.phase = .dueSoon
    } else if case .extended = deadline.reason {
      standing.phase = .extended
    }
  }

  private var isDueSoon: Bool {
    let awaited = openResults.filter { !$0.isReady }.map(\.due)
    guard let due = awaited.min() ?? deadline.dueAt, let threshold = clock.rules.dueSoon,
      let first = bound.latestDay(threshold, before: due.date)
    else { return false }
    return bound.now.date >= first
  }

  // MARK: Duties

  private func addDuties(to standing: inout DossierStanding) {
    switch standing.phase {
    case .running, .dueSoon, .overdue, .extended:
      addDutiesOfWork(to: &standing)
      addDutiesOfWaiting(to: &standing)
    case .awaitingSupplement, .paused:
      addDutiesOfWaiting(to: &standing)
      // What is awaited for one part holds up no other, nor does a supplement with which the time goes on.
      if clock.waitsInPartsAlone || standing.phase == .awaitingSupplement && clock.rules.supplementEffect == .goOn {
        addResult(to: &standing)
      }
    case .resultReady: addReturn(to: &standing)
    case .notAccepted: addAcknowledgement(to: &standing)
    case .returned, .stopped, .closed, .refused: break
    }
  }

  private func addAcknowledgement(to standing: inout DossierStanding) {
    guard let acknowledgement, acknowledgement.doneAt == nil, !acknowledgement.isLate else { return }
    standing.duties.append(
      .init(kind: .acknowledge, by: acknowledgement.end.dueAt, basis: acknowledgement.rule.origin.basis))
  }

  private func addDutiesOfWork(to standing: inout DossierStanding) {
    let rules = clock.rules
    let asked = clock.supplementRounds.count { $0.part == nil }
    if rules.maximumSupplementRequests.map({ asked < $0.value }) ?? true,
      let start = clock.restarted(.whole) ?? rules.actsFrom
    {
      addRequest(rules.supplementRequest(round: asked + 1), from: start, to: &standing)
    }
    addResult(to: &standing)
  }

  /// Nothing can be asked for any more once the result is due.
  private func addRequest(
    _ request: DutyRules.RoundTime, from start: CivilMoment, to standing: inout DossierStanding
  ) {
    for time in request.times {
      guard let end = bound.end(of: time.value, from: start),
        bound.now <= min(end.expiresAt, deadline.expiresAt ?? end.expiresAt)
      else { continue }
      guard request.open.isEmpty else {
        return standing.openTimes.append(.init(isRequest: true, conditions: request.open))
      }
      let by = min(end.dueAt, deadline.dueAt ?? end.dueAt)
      standing.duties.append(.init(kind: .requestSupplement, by: by, basis: time.basis))
    }
  }

  private func addReturn(to standing: inout DossierStanding) {
    guard openResults.isEmpty else { return addResult(to: &standing) }
    if let due = deadline.dueAt { standing.duties.append(.init(kind: .returnResult, by: due, basis: limitBasis)) }
  }

  /// What is still awaited, and until when a delay of it can be told.
  private func addResult(to standing: inout DossierStanding) {
    if openResults.isEmpty {
      addApology(before: deadline.dueAt, [], .whole, to: &standing)
    } else {
      for open in openResults where !open.isReady {
        addApology(before: open.due, open.titles, open.scope, to: &standing)
      }
    }
    guard openResults.isEmpty else {
      standing.duties += openResults.map {
        .init(kind: $0.isReady ? .returnResult : .giveResult, by: $0.due, basis: $0.basis, results: $0.titles)
      }
      return
    }
    if let due = deadline.dueAt { standing.duties.append(.init(kind: .giveResult, by: due, basis: limitBasis)) }
  }

  private func addApology(
    before due: CivilMoment?, _ results: [String], _ scope: ClockScope, to standing: inout DossierStanding
  ) {
    let told = extensions(scope)
    guard let due, clock.rules.maximumExtensions.map({ told < $0.value }) ?? true, let notice = clock.rules.delayNotice,
      let last = bound.lastDayToTell(notice.value, before: due.date)
    else { return }
    let closing = CivilMoment(closing: last, bound.calendar)
    guard bound.now <= closing else { return }
    standing.duties.append(.init(kind: .announceDelay, by: closing, basis: notice.basis, results: results))
  }

  /// How often a time was put off.
  private func extensions(_ scope: ClockScope) -> Int { clock.extensions.count { scope.holds($0.part) } }

  private func addDutiesOfWaiting(to standing: inout DossierStanding) {
    if let round = clock.openRound {
      addDutiesOfWaiting(for: round, to: &standing)
    } else if let pause = clock.openPauses.first, let rule = pause.rule, let end = clock.longest(pause) {
      standing.duties.append(.init(kind: .resume, by: end.dueAt, basis: clock.basis(ofPause: rule)))
    }
  }

  private func addDutiesOfWaiting(for round: CaseClock.SupplementRound, to standing: inout DossierStanding) {
    let handIn = clock.rules.supplementHandIn(round: round.number)
    guard handIn.open.isEmpty else {
      return standing.openTimes.append(.init(isRequest: false, conditions: handIn.open))
    }
    guard let time = handIn.times.first, let end = bound.end(of: time.value, from: round.at) else { return }
    if bound.now <= end.expiresAt {
      standing.duties.append(.init(kind: .handInSupplement, by: end.lastMinute, basis: time.basis))
    }
    standing.duties.append(.init(kind: .init(clock.rules.onOverdueSupplement), by: end.lastMinute, basis: time.basis))
  }

  private var limitBasis: [Citation] {
    deadline.chosen.map { bound.procedure.limits[deadline.limits[$0].limit].origin.basis } ?? []
  }

  // MARK: Broken duties

  private func checkSupplements(_ standing: inout DossierStanding) {
    let rules = clock.rules
    for round in clock.supplementRounds {
      if let maximum = rules.maximumSupplementRequests, round.number > maximum.value {
        standing.findings.append(
          bound.clockFinding(
            .tooManySupplements, ClockWording.tooManySupplements(maximum: maximum.value), event: round.position,
            basis: maximum.basis))
      }
      let request = rules.supplementRequest(round: round.number)
      check(request, isRequest: true, &standing) { requestFinding(of: round, within: $0) }
      let handIn = rules.supplementHandIn(round: round.number)
      check(handIn, isRequest: false, &standing) { handInFinding(of: round, within: $0) }
    }
  }

  /// What is wrong under the time that holds; while nobody knows which one does, the questions that decide it.
  private func check(
    _ time: DutyRules.RoundTime, isRequest: Bool, _ standing: inout DossierStanding,
    _ finding: (DutyRules.Sourced<TimeQuantity>) -> Finding?
  ) {
    let findings = time.times.compactMap(finding)
    if time.open.isEmpty {
      standing.findings += findings
    } else if !findings.isEmpty {
      standing.openTimes.append(.init(isRequest: isRequest, conditions: time.open))
    }
  }

  private func requestFinding(
    of round: CaseClock.SupplementRound, within time: DutyRules.Sourced<TimeQuantity>
  ) -> Finding? {
    guard let from = round.from, let end = bound.end(of: time.value, from: from), round.at > end.expiresAt else {
      return nil
    }
    return bound.clockFinding(
      .supplementRequestedLate, ClockWording.supplementRequestedLate(time.value, last: end.dueAt),
      event: round.position, basis: time.basis)
  }

  /// What is wrong with the answer to a request: it came late, it never came, or the dossier was closed before.
  private func handInFinding(
    of round: CaseClock.SupplementRound, within time: DutyRules.Sourced<TimeQuantity>
  ) -> Finding? {
    guard let end = bound.end(of: time.value, from: round.at) else { return nil }
    let consequence = clock.rules.onOverdueSupplement
    if let received = round.received {
      guard received.at > end.expiresAt else { return nil }
      return bound.clockFinding(
        .supplementReceivedLate, ClockWording.supplementReceivedLate(time.value, last: end.lastMinute, consequence),
        event: received.position, basis: time.basis)
    }
    if let finish = round.ended ?? fate.end {
      guard finish.kind == .closed, finish.at < end.expiresAt else { return nil }
      return bound.clockFinding(
        .closedEarly, ClockWording.closedEarly(last: end.lastMinute), event: finish.position, basis: time.basis)
    }
    guard fate.result == nil, bound.now > end.expiresAt else { return nil }
    return bound.clockFinding(
      .shouldBeClosed, ClockWording.supplementOverdue(time.value, last: end.lastMinute, consequence),
      event: round.position,
      basis: time.basis)
  }

  private func checkLateness(_ standing: inout DossierStanding) {
    for late in lateResults {
      guard let result = late.result else { continue }
      standing.findings.append(
        bound.clockFinding(.resultLate, ClockWording.resultLate(late.due), event: result.position, basis: late.basis))
    }
    let isTold = lateResults.contains { $0.result?.position == fate.limitedResult?.position }
    if let result = fate.limitedResult, !isTold, let due = deadline.dueAt, result.at > deadline.expiresAt ?? due {
      standing.findings.append(
        bound.clockFinding(.resultLate, ClockWording.resultLate(due), event: result.position, basis: limitBasis))
    }
    // Each part is put off by its own time, by whoever is late with it.
    for late in lateResults { checkApology(before: late.due, late.titles, late.scope, &standing) }
    if lateResults.isEmpty, standing.overdue != nil, let due = deadline.dueAt {
      checkApology(before: due, [], .whole, &standing)
    }
  }

  private func checkApology(
    before due: CivilMoment, _ results: [String], _ scope: ClockScope, _ standing: inout DossierStanding
  ) {
    guard extensions(scope) == 0, let notice = clock.rules.delayNotice,
      let last = bound.lastDayToTell(notice.value, before: due.date)
    else { return }
    standing.findings.append(
      bound.clockFinding(
        .delayNotTold, ClockWording.delayNotTold(notice.value, last: last, results), event: nil, basis: notice.basis))
  }
}

extension ClockReport.Duty.Kind {
  /// What follows when a supplement does not come in time.
  fileprivate init(_ overdue: SupplementRule.Overdue) {
    switch overdue {
    case .close: self = .closeDossier
    case .stop: self = .stopDossier
    case .refuse: self = .refuse
    case .returnDossier: self = .returnDossier
    }
  }
}
