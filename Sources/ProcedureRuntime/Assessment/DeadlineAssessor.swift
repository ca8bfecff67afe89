import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// Finds the limits that apply, the events from which they run, and the date on which the result is due.
struct DeadlineAssessor {
  let bound: BoundCase
  let clock: CaseClock
  let lodging: LodgingOutcome
  /// When the competent agency is taken to have received the dossier while nobody has told it.
  var assumedArrival: CivilMoment?
  /// When stages from whose end limits run are planned to end, by the names that the limits use.
  var plannedEnds: [String: CivilMoment] = [:]

  func outcome() -> DeadlineOutcome {
    guard !clock.fate.isWithoutResults else {
      return DeadlineOutcome(limits: [], chosen: nil, reason: .nothingOwed)
    }
    var limits: [LimitOutcome] = []
    limits.reserveCapacity(bound.compiled.limits.count)
    let refused = RefusedParts(of: bound)
    for (index, compiled) in bound.compiled.limits.enumerated() {
      let applies = bound.truth(compiled.when)
      guard applies != .no, refused.isEmpty || !isWithheld(compiled.limit, refused) else { continue }
      limits.append(outcome(of: compiled, at: index, applies))
    }
    return choose(limits)
  }

  /// Nobody waits for the results of the parts that were refused.
  private func isWithheld(_ limit: TimeLimit, _ refused: RefusedParts) -> Bool {
    let stages = bound.procedure.process.stages
    return !limit.results.isEmpty
      && limit.results.allSatisfy { result in
        let title = bound.procedure.results.first { $0.origin.id == result }?.title
        return refused.withhold(result, in: stages, title)
      }
  }

  private func choose(_ limits: [LimitOutcome]) -> DeadlineOutcome {
    func without(_ reason: DeadlineOutcome.Reason) -> DeadlineOutcome {
      DeadlineOutcome(limits: limits, chosen: nil, reason: reason)
    }
    guard !limits.isEmpty else { return without(.noLimit) }
    guard !limits.contains(where: { $0.applies == .undecided }) else { return without(.open) }
    var chosen: (position: Int, computation: LimitComputation)?
    for position in limits.indices {
      guard let computation = limits[position].computation else {
        if waitsForRefusal(limits[position]) { continue }
        return without(.unavailable(position))
      }
      if chosen.map({ $0.computation.deadline.dueAt < computation.deadline.dueAt }) ?? true {
        chosen = (position, computation)
      }
    }
    guard let (position, computation) = chosen else { return without(.unavailable(0)) }
    guard !bound.events.isEmpty else { return DeadlineOutcome(limits: limits, chosen: position, reason: .due) }
    let extended = extended(limits, chosen: position, computation)
    return DeadlineOutcome(
      limits: limits, chosen: position, reason: extended.until.map { .extended($0) } ?? .due,
      commonDelay: extended.common, findings: overlaps(computation) + extended.findings)
  }

  /// The latest date to which the whole dossier, or a part that counts towards a limit, was put off.
  private func extended(
    _ limits: [LimitOutcome], chosen: Int, _ computation: LimitComputation
  ) -> (until: CivilMoment?, common: CivilMoment?, findings: [Finding]) {
    let assessor = ExtensionAssessor(bound: bound, clock: clock)
    let whole = assessor.outcome(of: computation.deadline, under: computation.rule)
    guard clock.tellsOfParts else { return (whole.until, whole.until, whole.findings) }
    var until = whole.until
    for outcome in limits {
      guard let limit = outcome.computation else { continue }
      let scope = scope(of: bound.compiled.limits[outcome.limit].limit)
      let later = assessor.latest(of: limit, scope)
      if later > until ?? computation.deadline.dueAt { until = later }
    }
    return (until, whole.until, whole.findings)
  }

  /// Where nothing was told of one part alone, everything concerns every limit.
  private func scope(of limit: TimeLimit) -> ClockScope {
    clock.tellsOfParts ? ClockScope(of: limit, in: bound) : .whole
  }

  /// Whether a limit is for refusing alone and what it runs from has not happened: it holds up no other result.
  func waitsForRefusal(_ outcome: LimitOutcome) -> Bool {
    guard case .awaiting = outcome.state else { return false }
    return bound.compiled.limits[outcome.limit].isOfRefusals
  }

  /// Pauses that share time, each reported at the later one.
  private func overlaps(_ computation: LimitComputation) -> [Finding] {
    computation.deadline.notices.compactMap { notice in
      // A stage that does not count may well run beside a pause, and two parts may wait at the same time.
      guard case .overlappingSuspensions(let earlier, let later) = notice, !computation.stops[earlier].isStage,
        !computation.stops[later].isStage, computation.stops[earlier].part == computation.stops[later].part
      else { return nil }
      return bound.clockFinding(
        .overlappingPauses, DossierWording.pausesOverlap, event: computation.stops[later].position, basis: [])
    }
  }

  // MARK: One limit

  private func outcome(
    of compiled: CompiledLimit, at index: Int, _ applies: Truth
  ) -> LimitOutcome {
    var open = applies == .undecided ? [compiled.when] : []
    func outcome(_ state: LimitOutcome.State) -> LimitOutcome {
      LimitOutcome(limit: index, applies: applies, state: state, open: open)
    }
    guard let (quantity, parts) = amount(of: compiled, &open) else {
      if case .described(let text) = compiled.limit.amount { return outcome(.described(text)) }
      return outcome(.open)
    }
    var additions = parts
    for (position, condition) in bound.compiled.additions.enumerated() {
      guard isFor(bound.procedure.additions[position], compiled.limit) else { continue }
      switch bound.truth(condition) {
      case .yes: additions.append(bound.procedure.additions[position].amount)
      case .no: break
      case .undecided: open.append(condition)
      }
    }
    if let condition = clock.openCondition { open.append(condition) }
    guard open.allSatisfy({ $0 == compiled.when }) else { return outcome(.open) }
    let scope = scope(of: compiled.limit)
    if let since = clock.awaitingSupplementSince(scope) { return outcome(.awaitingSupplement(since: since)) }
    let restarted = clock.restarted(scope)
    var received: CivilMoment?
    for event in start(stated: compiled.limit.start) {
      guard let moment = moment(of: event, restarted) else { return outcome(.awaiting(event)) }
      received = max(received ?? moment, moment)
    }
    guard let received else { return outcome(.awaiting(.acceptedComplete)) }
    guard let edition = bound.edition else { return outcome(.noCalendar) }
    let dwells = bound.compiled.mayDwell ? DwellPlan(bound: bound, clock: clock).dwells(beside: compiled) : []
    var rule = edition.calendar.rule(quantity, additions: additions, dwells: dwells.map(\.length))
    rule.appointment = clock.rules.appointment
    rule.cutoff = compiled.cutoff
    return outcome(state(rule, received, edition, dwells: dwells.map(\.stage), scope))
  }

  private func state(
    _ rule: DeadlineRule, _ received: CivilMoment, _ edition: CalendarEdition, dwells: [Int], _ scope: ClockScope
  ) -> LimitOutcome.State {
    let stops = clock.stops(scope, after: received, now: bound.now)
    do {
      let deadline = try edition.calendar.deadline(rule, received: received, suspensions: stops.map(\.suspension))
        .judged(under: rule)
      let computation = LimitComputation(
        rule: rule, received: received, isRestarted: clock.restarted(scope) != nil, stops: stops, dwells: dwells,
        deadline: deadline)
      guard let pause = clock.openPause(scope) else { return .computed(computation) }
      return .paused(computation, since: pause.since, reason: pause.reason)
    } catch {
      return .refused(error)
    }
  }

  /// The amount, or the first of several parts with the others behind it; nil when it is open or not computable.
  private func amount(
    of compiled: CompiledLimit, _ open: inout [Int]
  ) -> (TimeQuantity, [TimeQuantity])? {
    switch compiled.limit.amount {
    case .quantity(let quantity): return (quantity, [])
    case .sameDay: return (.sameDay, [])
    case .atOnce: return (.atOnce, [])
    case .described: return nil
    case .parts(let parts):
      var amounts: [TimeQuantity] = []
      for (part, conditions) in zip(parts, compiled.parts) {
        guard let alternative = firstAlternative(conditions, &open) else { continue }
        amounts.append(part.alternatives[alternative].amount)
      }
      guard let first = amounts.first else { return nil }
      return (first, Array(amounts.dropFirst()))
    }
  }

  /// The first alternative whose condition holds; an open one before it leaves the part open.
  private func firstAlternative(_ conditions: [Int], _ open: inout [Int]) -> Int? {
    for (position, condition) in conditions.enumerated() {
      switch bound.truth(condition) {
      case .yes: return position
      case .no: continue
      case .undecided:
        open.append(condition)
        return position
      }
    }
    return nil
  }

  private func isFor(_ addition: TimeAddition, _ limit: TimeLimit) -> Bool {
    guard let part = addition.part else { return true }
    guard case .parts(let parts) = limit.amount else { return limit.origin.id == part }
    return parts.contains { $0.origin.id == part }
  }

  /// The events from which a limit runs; a convention of the catalogue may say otherwise for dossiers that were lodged
  /// regardless of jurisdiction.
  func start(of limit: TimeLimit) -> [StartEvent] { start(stated: limit.start) }

  private func start(stated: [StartEvent]) -> [StartEvent] {
    guard case .jurisdictionFree = lodging.reason, stated == [.acceptedComplete], bound.accepted != nil else {
      return stated
    }
    return clock.rules.convention(.jurisdictionFreeStart)?.start ?? stated
  }

  private func moment(of event: StartEvent, _ restarted: CivilMoment?) -> CivilMoment? {
    switch event {
    case .acceptedComplete: return restarted ?? bound.accepted
    case .submitted: return bound.submitted
    case .named(let name): return (latest(name) ?? plannedEnds[name]).map { max($0, restarted ?? $0) }
    case .receivedByCompetentAgency:
      return arrival.map { max($0, restarted ?? $0) }
    }
  }

  /// When the competent agency had it.
  private var arrival: CivilMoment? {
    if let told = bound.events.last(where: { $0.kind == .receivedByCompetentAgency }) { return told.at }
    return assumedArrival ?? (bound.isTakenInByTheDecidingAgency(lodging) ? bound.accepted : nil)
  }

  private func latest(_ name: String) -> CivilMoment? { bound.events.last { bound.tells($0, name) }?.at }
}
