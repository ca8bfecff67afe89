import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

extension Assessment {
  /// The stages that apply, or may apply, planned from the acceptance on.
  public var stages: [StageReport] {
    let citation = CitationText(bound.index.catalogue)
    let condition = ExpressionText(procedure, in: bound.index.catalogue)
    let planned = planner(due: standing.due).outcomes()
    let kept = appointmentsOfDone(planned)
    return planned.map { outcome in
      let stage = procedure.process.stages[outcome.stage]
      let open = outcome.applies == .undecided ? bound.openPart(of: stage.when, .undecided) : nil
      let note = open.map { StageWording.ifApplies(condition.text($0)) }
      return StageReport(
        id: stage.origin.id, title: stage.title, actors: actors(of: stage).map { currentTitle(ofAgency: $0) },
        applies: outcome.applies, start: hasBegun(outcome) ? outcome.start : nil, end: outcome.end,
        plannedEnd: outcome.plannedEnd,
        isWaiting: outcome.isWaiting, counting: counting(outcome),
        progress: progress(outcome), isCritical: outcome.isCritical, slack: outcome.slack,
        isSlackAtMost: outcome.isSlackAtMost,
        appointment: appointment(of: outcome, kept),
        note: note ?? outcome.length.map { length($0) },
        basis: stage.origin.basis.map { citation.text($0) })
    }
  }

  /// When its own result is handed over; of what is done, when it was to be.
  private func appointment(of outcome: StageOutcome, _ kept: [Int: CivilMoment]) -> CivilMoment? {
    guard procedure.process.stages[outcome.stage].hasOwnAppointment, !outcome.progress.isFruitless else { return nil }
    return outcome.progress.done == nil ? outcome.appointment : kept[outcome.stage]
  }

  /// The appointments of the stages that are done: as promised, or what pauses, supplements and later dates of their own
  /// had made of the promise.
  private func appointmentsOfDone(_ planned: [StageOutcome]) -> [Int: CivilMoment] {
    let done = planned.filter { outcome in
      outcome.progress.done != nil && !outcome.progress.isFruitless
        && procedure.process.stages[outcome.stage].hasOwnAppointment
    }
    guard !done.isEmpty else { return [:] }
    let promised = promisedDates.stages
    // A later date of the whole says nothing of what was done before it was set.
    func dues(_ clock: CaseClock?) -> [Int: CivilMoment] {
      let outcomes = StagePlanner(bound: bound, clock: clock, due: nil, assessor: assessor).outcomes()
      return Dictionary(
        uniqueKeysWithValues: outcomes.compactMap { outcome in outcome.due.map { (outcome.stage, $0.at) } })
    }
    let (held, still) = (dues(stageClock), dues(nil))
    var kept: [Int: CivilMoment] = [:]
    for stage in done.map(\.stage) {
      let promise = promised[procedure.process.stages[stage].origin.id]
      kept[stage] = held[stage] == still[stage] ? promise ?? held[stage] : held[stage]
    }
    return kept
  }

  /// What was stopped before it began has no start, not even a planned one.
  private func hasBegun(_ outcome: StageOutcome) -> Bool {
    guard outcome.progress.isStopped, outcome.progress.started == nil, let start = outcome.start, let end = outcome.end
    else { return true }
    return start < end
  }

  /// The clock of the stages: that of another procedure, from which the limits are taken, knows nothing of them.
  var stageClock: CaseClock { deadlineCase === bound ? caseClock : CaseClock(bound) }

  /// Plans by what has happened until now.
  func planner(due: CivilMoment?) -> StagePlanner {
    StagePlanner(
      bound: bound, clock: stageClock, commonDelay: deadlineOutcome.commonDelay, due: due, assessor: assessor)
  }

  /// What was wrong with putting off parts alone.
  var findingsOnParts: [Finding] {
    guard caseClock.extensions.contains(where: { $0.part != nil }) else { return [] }
    return planner(due: nil).outcomes().flatMap(\.findings)
  }

  /// After a refusal: the results of the stages that go on, each with its appointment.
  var remainingResults: [(title: String, at: CivilMoment?)] {
    zip(stages, plannedStages).compactMap { report, stage in
      guard report.progress == .planned || report.progress == .started, let result = stage.result else { return nil }
      return (procedure.results.first { $0.origin.id == result }?.title ?? result, report.appointment)
    }
  }

  /// The stages of `stages`, as the procedure has them.
  private var plannedStages: [Stage] {
    zip(procedure.process.stages, bound.compiled.stages).filter { bound.truth($1.when) != .no }.map(\.0)
  }

  private func progress(_ outcome: StageOutcome) -> StageReport.Progress {
    if outcome.progress.isDropped { return .dropped }
    if outcome.progress.isRefused { return .refused }
    if outcome.progress.isStopped { return .stopped }
    if outcome.progress.done != nil { return .done }
    return outcome.progress.started == nil ? .planned : .started
  }

  private func length(_ length: StageLength) -> Bilingual {
    switch length.source {
    case .stage(let duration): StageWording.duration(duration)
    case .procedure(let code):
      StageWording.underProcedure(code, [length.rule.quantity] + length.rule.additions)
    }
  }

  /// A stage is left out of the limit only where its own condition for that holds, or an exclusion names it.
  private func counting(_ outcome: StageOutcome) -> Stage.Counting {
    guard bound.isUncounted(stage: outcome.stage) else { return .counted }
    let stated = procedure.process.stages[outcome.stage].counting
    return stated == .counted ? .notCounted : stated
  }
}
