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
  /// Whether the last planned end would move if this stage took longer.
  var isCritical = false
  /// By how many working days it may end later without the result being late; nil when that cannot be said.
  var slack: Int?
}

/// Plans the stages one after the other, or side by side, from the acceptance on.
struct StagePlanner {
  let bound: BoundCase
  /// When the result is due; nil when there is no date.
  let due: CivilMoment?

  /// The stages that apply or may apply, in the order of the procedure.
  func outcomes() -> [StageOutcome] {
    let stages = bound.procedure.process.stages
    let order = StageOrder.topological(stages)
    var ends: [String: CivilMoment?] = [:]
    var planned: [StageOutcome?] = Array(repeating: nil, count: stages.count)
    for index in order {
      let stage = stages[index]
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
      let end = open.isEmpty ? end(of: duration, from: start) : nil
      ends[stage.origin.id] = end
      planned[index] = StageOutcome(
        stage: index, applies: applies, start: start, end: end, duration: duration, open: open)
    }
    addSlack(to: &planned, order)
    return planned.compactMap { $0 }
  }

  // MARK: Forward

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

  private func end(of duration: Stage.Duration?, from start: CivilMoment?) -> CivilMoment? {
    guard let duration, let start else { return nil }
    switch duration {
    case .within(let quantity), .exactly(let quantity): return bound.end(of: quantity, from: start)?.dueAt
    }
  }

  // MARK: Backward

  /// Walks from the last stages to the first: a stage may be as late as the least patient one behind it allows.
  private func addSlack(to planned: inout [StageOutcome?], _ order: [Int]) {
    let stages = bound.procedure.process.stages
    let last = planned.compactMap { $0?.end }.max()
    // The stages that really follow: one that does not apply hands on those behind it.
    var followers: [[Int]] = Array(repeating: [], count: stages.count)
    var slacks: [Int?] = Array(repeating: nil, count: stages.count)
    for index in order.reversed() {
      if let stage = planned[index], let end = stage.end {
        let next = followers[index].compactMap { planned[$0] }
        planned[index]?.isCritical = end == last || next.contains { $0.isCritical && $0.start == end }
        let behind = next.compactMap { follower -> Int? in
          // What follows begins when the last of those before it ends: the time in between is free.
          guard let gap = days(from: end, to: follower.start), let slack = slacks[follower.stage] else { return nil }
          return gap + slack
        }
        if !hasTimeOutsideTheLimit(upTo: index) {
          slacks[index] = ([days(from: end, to: due)] + behind).compactMap { $0 }.min()
        }
        planned[index]?.slack = slacks[index]
      }
      let handedOn = planned[index] == nil ? followers[index] : [index]
      for before in StageOrder.predecessors(of: index, in: stages) { followers[before] += handedOn }
    }
  }

  private func days(from start: CivilMoment, to end: CivilMoment?) -> Int? {
    end.flatMap { bound.calendar?.workingDays(after: start.date, through: $0.date) }
  }

  /// Whether it, or a stage before it, takes time of which the appointment knows nothing.
  private func hasTimeOutsideTheLimit(upTo index: Int) -> Bool {
    let stages = bound.procedure.process.stages
    var seen = Array(repeating: false, count: stages.count)
    var pending = [index]
    while let next = pending.popLast() {
      guard !seen[next] else { continue }
      seen[next] = true
      let applies = bound.truth(bound.compiled.stages[next].when) != .no
      if applies, bound.isUncounted(stage: next) {
        guard case .exactly = bound.duration(ofStage: next) else { return true }
      }
      pending += StageOrder.predecessors(of: next, in: stages)
    }
    return false
  }
}
