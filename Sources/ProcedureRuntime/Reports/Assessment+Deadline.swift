import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

extension Assessment {
  /// When the result is due: the longest of the limits that apply.
  public var deadline: DeadlineReport {
    let limits = deadlineOutcome.limits.map { report($0) }
    guard isProcedureKnown else { return withoutDate(QuestionWording.procedureUnknown, limits) }
    if let inclusion = deadlineInclusion {
      return withoutDate(DeadlineWording.openBecause(inclusionText(inclusion)), limits)
    }
    switch deadlineOutcome.reason {
    case .noLimit: return withoutDate(DeadlineWording.noLimit, limits)
    case .nothingOwed: return withoutDate(DeadlineWording.nothingOwed, limits)
    case .open: return withoutDate(withTold(DeadlineWording.open), limits)
    case .unavailable(let position):
      let reason = limits[position].reason ?? DeadlineWording.open
      let provisional =
        dueOnArrivalAtAcceptance.map { DeadlineWording.provisional(reason, $0) }
        ?? dueByPlan.map { DeadlineWording.planned(reason, $0) }
      return withoutDate(withTold(provisional ?? reason), limits, limits[position].basis)
    case .due: return dated(nil, limits)
    case .extended(let until): return dated(until, limits)
    }
  }

  /// With the dates that the applicant was told, as nobody can count one.
  private func withTold(_ reason: Bilingual) -> Bilingual {
    DeadlineWording.told(
      reason, promised: dossier.promised?.due, putOffTo: caseClock.extensions.last { $0.part == nil }?.until)
  }

  /// The day on which the result is due; nil when there is no date.
  var dueDate: CivilDate? {
    isProcedureKnown && deadlineInclusion == nil && !isTurnedAway ? deadlineOutcome.dueDate : nil
  }

  /// When the result would be due had the competent agency received the dossier in the minute of its acceptance; nil
  /// where it is not that receipt alone that is awaited.
  private var dueOnArrivalAtAcceptance: CivilMoment? {
    guard case .unavailable(let position) = deadlineOutcome.reason,
      case .awaiting(.receivedByCompetentAgency) = deadlineOutcome.limits[position].state,
      let accepted = deadlineCase.accepted, accepted <= now
    else { return nil }
    let assessor = DeadlineAssessor(
      bound: deadlineCase, clock: caseClock, lodging: lodgingOutcome, assumedArrival: accepted)
    return assessor.outcome().dueAt
  }

  /// When the result would be due were the stages from whose end limits run to end as planned; nil where other things are
  /// awaited.
  private var dueByPlan: CivilMoment? {
    guard case .unavailable(let position) = deadlineOutcome.reason,
      case .awaiting(.named) = deadlineOutcome.limits[position].state, deadlineCase === bound
    else { return nil }
    var ends: [String: CivilMoment] = [:]
    for outcome in planner(due: nil).outcomes() where outcome.applies == .yes {
      let stage = procedure.process.stages[outcome.stage]
      ends[stage.origin.id] = outcome.end
      ends[stage.title] = outcome.end
    }
    let assessor = DeadlineAssessor(bound: bound, clock: caseClock, lodging: lodgingOutcome, plannedEnds: ends)
    return assessor.outcome().dueAt
  }

  /// What was assumed where nobody knows whether the dossier was lodged regardless of jurisdiction, and its limit would
  /// then begin with another event.
  var startAssumption: Finding? {
    guard let chosen = deadlineOutcome.chosen, lodgingOutcome.allowed == .undecided,
      mayBeJurisdictionFree,
      let convention = caseClock.rules.convention(.jurisdictionFreeStart), convention.start != [.acceptedComplete],
      deadlineCase.procedure.limits[deadlineOutcome.limits[chosen].limit].start == [.acceptedComplete]
    else { return nil }
    return Finding(
      DossierCode.startAssumed, .note, DeadlineWording.startAssumed(otherwise: convention.start),
      at: Place(file: bound.dossier.file), basis: basis(convention.origin.basis))
  }

  /// What is said where the competent agency received a dossier on a later day and no limit runs from then, because the
  /// procedure names no place that would make it lodged regardless of jurisdiction.
  var receiptWithoutEffect: Finding? {
    guard let chosen = deadlineOutcome.chosen, case .anyPlace = lodgingOutcome.reason,
      let accepted = deadlineCase.accepted,
      let event = deadlineCase.events.firstIndex(where: { $0.kind == .receivedByCompetentAgency && $0.at <= now }),
      deadlineCase.events[event].at.date > accepted.date,
      let convention = caseClock.rules.convention(.jurisdictionFreeStart),
      deadlineCase.procedure.limits[deadlineOutcome.limits[chosen].limit].start == [.acceptedComplete]
    else { return nil }
    return Finding(
      DossierCode.receiptWithoutEffect, .note, DeadlineWording.receiptWithoutEffect(deadlineCase.events[event].at),
      at: Place(
        file: bound.dossier.file,
        pointer: DossierPointer.entry("events", deadlineCase.eventPositions[event], "at")),
      basis: basis(convention.origin.basis))
  }

  private var mayBeJurisdictionFree: Bool {
    if case .scopeOpen = lodgingOutcome.reason { return true }
    return bound.compiled.jurisdictionFree.contains { bound.truth($0) != .no }
  }

  private func withoutDate(
    _ reason: Bilingual, _ limits: [DeadlineReport.Limit], _ basis: [Bilingual] = []
  ) -> DeadlineReport {
    DeadlineReport(
      dueDate: nil, dueAt: nil, rule: reason, basis: basis, unannounced: nil, isOverdue: false, limits: limits,
      atAcceptance: atAcceptance(due: nil), promised: promise(due: nil))
  }

  private func dated(_ extended: CivilMoment?, _ limits: [DeadlineReport.Limit]) -> DeadlineReport {
    guard let chosen = deadlineOutcome.chosen, let computation = deadlineOutcome.computation else {
      return withoutDate(DeadlineWording.open, limits)
    }
    let deadline = computation.deadline
    let due = deadlineOutcome.dueDate
    return DeadlineReport(
      dueDate: due, dueAt: extended ?? deadline.dueAt,
      rule: extended.map { DeadlineWording.extended($0, withStops: hasMoved(to: $0)) } ?? limits[chosen].rule,
      basis: limits[chosen].basis,
      unannounced: deadline.firstUnannouncedDay.map { $0...max($0, deadline.dueDate) },
      isOverdue: standing.overdue != nil, limits: limits, atAcceptance: atAcceptance(due: due),
      promised: promise(due: due))
  }

  /// Whether a later date is one that was told earlier, with the time for which the clock stood still since then.
  private func hasMoved(to until: CivilMoment) -> Bool {
    caseClock.extensions.contains { told in
      told.until < until && caseClock.stops.contains { $0.suspension.to > told.at }
    }
  }

  private func report(_ outcome: LimitOutcome) -> DeadlineReport.Limit {
    let limit = deadlineCase.procedure.limits[outcome.limit]
    let citation = CitationText(deadlineCase.index.catalogue)
    let computation = outcome.computation
    return DeadlineReport.Limit(
      id: limit.origin.id, results: limit.results, applies: outcome.applies,
      rule: rule(deadlineCase.compiled.limits[outcome.limit]),
      due: computation?.deadline.dueDate, dueAt: computation?.deadline.dueAt, reason: reason(outcome),
      basis: limit.origin.basis.map { citation.text($0) },
      national: limit.nationalText { LimitText(deadlineCase.procedure).rule($0) })
  }

  /// The rule of a limit as it applies to this case.
  private func rule(_ compiled: CompiledLimit) -> Bilingual {
    let limit = applicable(compiled)
    let text = LimitText(deadlineCase.procedure)
    var additions: [TimeAddition] = []
    var open: [Bilingual] = []
    for (position, addition) in deadlineCase.procedure.additions.enumerated() where text.concerns(addition, limit) {
      switch deadlineCase.truth(deadlineCase.compiled.additions[position]) {
      case .yes: additions.append(addition)
      case .no: break
      case .undecided: open.append(ValueWording.length(addition.amount))
      }
    }
    let dwells = DwellPlan(bound: deadlineCase, clock: caseClock).dwells(beside: compiled)
    return DeadlineWording.withDwells(
      DeadlineWording.mayAdd(text.rule(limit, additions: additions), open),
      dwells.map { (deadlineCase.procedure.process.stages[$0.stage].title, ValueWording.length($0.length)) })
  }

  /// The limit without the parts, and the amounts of parts, that this case rules out.
  private func applicable(_ compiled: CompiledLimit) -> TimeLimit {
    var limit = compiled.limit
    guard case .parts(let parts) = limit.amount else { return limit }
    let applicable = zip(parts, compiled.parts).compactMap { part, conditions in
      // The first alternative that holds is the one, whatever follows it.
      let last = conditions.firstIndex { deadlineCase.truth($0) == .yes } ?? conditions.count - 1
      var part = part
      part.alternatives = part.alternatives.indices.filter { $0 <= last && deadlineCase.truth(conditions[$0]) != .no }
        .map { part.alternatives[$0] }
      return part.alternatives.isEmpty ? nil : part
    }
    if !applicable.isEmpty { limit.amount = .parts(applicable) }
    return limit
  }

  /// A limit that surely applies, and of which only the length depends on what nobody has told.
  private func open(_ outcome: LimitOutcome) -> Bilingual {
    var questions = QuestionList(deadlineCase)
    questions.add(conditions: outcome.open, facts: [], decides: nil)
    let open = questions.facts.map(\.question)
    return outcome.applies == .yes && !open.isEmpty ? DeadlineWording.lengthOpen(open) : DeadlineWording.open
  }

  private func reason(_ outcome: LimitOutcome) -> Bilingual? {
    switch outcome.state {
    case .computed(let computation):
      if let date = computation.deadline.firstUnannouncedDay {
        return DeadlineWording.provisional(date, through: max(date, computation.deadline.dueDate))
      }
      return computation.deadline.dueDateWithoutPermission.map { DeadlineWording.withoutPermission($0) }
    case .paused(_, let since, let reason): return DeadlineWording.paused(since, reason)
    case .awaitingSupplement(let since): return DeadlineWording.awaitingSupplement(since)
    case .awaiting(let event): return DeadlineWording.awaiting(event, of: deadlineCase.procedure)
    case .described(let text): return DeadlineWording.described(text)
    case .open: return open(outcome)
    case .refused(let error): return DeadlineWording.refused(error)
    case .noCalendar: return DeadlineWording.noCalendar(deadlineCase.procedure.calendar)
    }
  }
}

extension Assessment {
  /// Why the result is due on that day, day by day, with runs of days that say the same taken together; empty when
  /// there is no date.
  public var proof: [DeadlineReport.ProofRow] {
    guard let computed = deadlineProof else { return [] }
    let context = context(of: computed)
    return computed.runs().map { ProofWording.row($0, received: computed.deadline.received, of: context) } + putOff
  }

  /// The same, one row a day.
  public var dailyProof: [DeadlineReport.ProofRow] {
    guard let computed = deadlineProof else { return [] }
    let context = context(of: computed)
    return computed.days.map {
      ProofWording.row($0, through: $0, received: computed.deadline.received, of: context)
    } + putOff
  }

  /// The later day to which the result was put off, which nobody counted.
  private var putOff: [DeadlineReport.ProofRow] {
    guard case .extended(let until) = deadlineOutcome.reason else { return [] }
    return [
      DeadlineReport.ProofRow(
        date: until.date, through: until.date, units: 0, isCounted: false,
        reason: DeadlineWording.extended(until, withStops: hasMoved(to: until)),
        event: caseClock.extensions.last { $0.until <= until }.map {
          DossierPointer.entry("events", $0.position, "until")
        }, source: nil)
    ]
  }

  private var deadlineProof: DeadlineProof? {
    guard let computation = deadlineOutcome.computation, deadlineInclusion == nil,
      let calendar = deadlineCase.calendar
    else { return nil }
    return try? calendar.proof(
      of: computation.rule, received: computation.received, suspensions: computation.suspensions)
  }

  private func sources(of computation: LimitComputation?) -> ProofWording.Sources {
    // The law of the limit stands beside its cutoff alone.
    let limit = computation?.rule.cutoff == nil ? nil : deadlineOutcome.chosen
    return ProofWording.Sources(
      calendar: deadlineCase.calendar?.definition,
      limit: limit.flatMap {
        basis(deadlineCase.procedure.limits[deadlineOutcome.limits[$0].limit].origin.basis)
      },
      stops: computation?.stops.map { basis(caseClock.basis(of: $0, in: deadlineCase)) } ?? [])
  }

  private func context(of proof: DeadlineProof) -> ProofWording.Context {
    let computation = deadlineOutcome.computation
    let stages = deadlineCase.procedure.process.stages
    return ProofWording.Context(
      stops: computation?.stops ?? [], dwells: computation?.dwells.map { stages[$0].title } ?? [],
      sources: sources(of: computation), due: proof.deadline.dueDate,
      isSameDay: computation?.rule.quantity == .sameDay,
      isMovedByCutoff: proof.days.contains { $0.role == .movedByCutoff })
  }
}
