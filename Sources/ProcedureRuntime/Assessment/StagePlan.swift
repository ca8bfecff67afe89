import ProcedureCatalogue
import WorkingCalendar

/// One stage with its planned start and end.
struct StageOutcome: Sendable {
  /// Index into `Procedure.process.stages`.
  let stage: Int
  let applies: Truth
  /// Nil when a stage before it has no known end.
  let start: CivilMoment?
  /// Nil when its duration is left open.
  let end: CivilMoment?
  /// The duration that applies.
  let duration: Stage.Duration?
  /// The conditions that leave it open.
  let open: [Int]
}

/// Plans the stages one after the other, or side by side, from the acceptance on.
struct StagePlanner {
  let bound: BoundCase

  /// The stages that apply or may apply, in the order of the procedure.
  func outcomes() -> [StageOutcome] {
    let stages = bound.procedure.process.stages
    let calendar = bound.index.calendar(bound.procedure.calendar)
    var ends: [String: CivilMoment?] = [:]
    var outcomes: [StageOutcome] = []
    for (index, stage) in stages.enumerated() {
      let compiled = bound.compiled.stages[index]
      let applies = bound.truth(compiled.when)
      let start = start(of: stage, ends)
      guard applies != .no else {
        // What follows a stage that does not apply follows what stood before it.
        ends[stage.origin.id] = start
        continue
      }
      var open = applies == .undecided ? [compiled.when] : []
      let duration = duration(of: stage, compiled, &open)
      let end = open.isEmpty ? end(of: duration, from: start, calendar) : nil
      ends[stage.origin.id] = end
      outcomes.append(
        StageOutcome(stage: index, applies: applies, start: start, end: end, duration: duration, open: open))
    }
    return outcomes
  }

  /// The end of the last of the stages before it.
  private func start(of stage: Stage, _ ends: [String: CivilMoment?]) -> CivilMoment? {
    guard !stage.after.isEmpty else { return bound.accepted }
    var latest: CivilMoment?
    for name in stage.after {
      guard let end = ends[name] ?? nil else { return nil }
      latest = max(latest ?? end, end)
    }
    return latest
  }

  private func duration(of stage: Stage, _ compiled: CompiledStage, _ open: inout [Int]) -> Stage.Duration? {
    for (alternative, condition) in zip(stage.durations, compiled.durations) {
      switch bound.truth(condition) {
      case .yes: return alternative.duration
      case .no: continue
      case .undecided:
        open.append(condition)
        return nil
      }
    }
    return nil
  }

  private func end(
    of duration: Stage.Duration?, from start: CivilMoment?, _ calendar: WorkingCalendar?
  ) -> CivilMoment? {
    guard let duration, let start, let calendar else { return nil }
    let quantity =
      switch duration {
      case .within(let quantity), .exactly(let quantity): quantity
      }
    return try? calendar.deadline(DeadlineRule(quantity), received: start).dueAt
  }
}
