import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// One stage with its planned start and end.
struct StageOutcome: Sendable {
  /// Index into `Procedure.process.stages`.
  let stage: Int
  let applies: Truth
  /// When it began, else when it is planned to; nil when a stage before it has no known end.
  let start: CivilMoment?
  /// When it ended, else when it is planned to; nil when its length is left open.
  let end: CivilMoment?
  /// For a stage that is done: when it was to end.
  let plannedEnd: CivilMoment?
  /// The earliest start and end, were every stage of unknown length to take no time; nil before acceptance.
  let earliest: (start: CivilMoment, end: CivilMoment)?
  /// What the dossier tells of it.
  let progress: StageProgress
  /// When its own result is handed over: its end, at the latest the end of the limit of the whole, or a later date that
  /// was set for the whole dossier.
  var appointment: CivilMoment?
  /// When its result was due by its own appointment, and from when on it is late; nil while nobody can say.
  var due: (at: CivilMoment, expiresAt: CivilMoment)?
  /// Whether it cannot be said when it ends, because something is awaited.
  var isWaiting = false
  /// Later dates that could not be set so.
  var findings: [Finding] = []
  /// The length that applies.
  let length: StageLength?
  /// The conditions that leave it open.
  let open: [Int]
  /// Whether the last planned end would move if this stage took longer.
  var isCritical = false
  /// By how many working days it may end later without the result being late; nil when that cannot be said.
  var slack: Int?
  /// Whether stages of unknown length before it, behind it or itself leave less of the slack.
  var isSlackAtMost = false

  /// Whether nobody knows when it ends.
  var isBlank: Bool { end == nil }
}

/// Plans the stages one after the other, or side by side, from the acceptance on; what has happened takes the place of
/// what was planned, and what holds up the dossier holds up the stages that are not done.
struct StagePlanner {
  let bound: BoundCase
  /// What held the dossier up; nil for the plan as it would be without.
  let clock: CaseClock?
  /// The later date that was set for the dossier as a whole.
  var commonDelay: CivilMoment?
  /// When the result is due; nil when there is no date.
  let due: CivilMoment?
  /// Gives the limits of the procedures that stages of a bundle run.
  let assessor: Assessor

  /// The stages that apply or may apply, in the order of the procedure.
  func outcomes() -> [StageOutcome] {
    let stages = bound.procedure.process.stages
    let order = bound.compiled.stageOrder.topological
    var ends: [String: CivilMoment?] = [:]
    var earliestEnds: [String: CivilMoment?] = [:]
    var planned: [StageOutcome?] = Array(repeating: nil, count: stages.count)
    let refused = RefusedParts(of: bound)
    let fate = clock?.fate
    let tracked = fate == nil ? [] : bound.trackedResults
    let limits = CommonLimits(bound, clock)
    for index in order {
      let stage = stages[index]
      let compiled = bound.compiled.stages[index]
      let applies = bound.truth(compiled.when)
      let start = opened(start(of: stage, ends), stage)
      let earliestStart = opened(self.start(of: stage, earliestEnds), stage)
      guard applies != .no else {
        // What follows a stage that does not apply follows what stood before it.
        ends[stage.origin.id] = start
        earliestEnds[stage.origin.id] = earliestStart
        continue
      }
      guard !refused.dropped.contains(index) else {
        ends[stage.origin.id] = start
        earliestEnds[stage.origin.id] = earliestStart
        planned[index] = StageOutcome(
          stage: index, applies: applies, start: nil, end: nil, plannedEnd: nil, earliest: nil, progress: .dropped,
          length: nil, open: [])
        continue
      }
      var open = applies == .undecided ? [compiled.when] : []
      var progress = StageProgress(of: stage, in: bound)
      if let fate {
        let given = bound.compiled.givers.first { $0.stage == index && tracked.contains($0.result) }?.result
        progress = progress.settled(by: fate, giving: given)
      }
      let length = length(of: stage, compiled, &open)
      let course = StageCourse(stage: index, length: length, progress: progress, bound: bound, clock: clock)
      func ending(_ start: CivilMoment?) -> StageCourse.End? {
        open.isEmpty ? start.flatMap { course.end(from: $0) } : nil
      }
      let begun = progress.started ?? course.beginning(start)
      let counted = ending(begun)
      let last = progress.done ?? (counted?.isOpen == true ? nil : counted?.at)
      let earliest = (progress.started ?? course.beginning(earliestStart)).map { start in
        let end = last ?? ending(start)?.at ?? start
        return (start: min(start, end), end: end)
      }
      ends[stage.origin.id] = last
      earliestEnds[stage.origin.id] = earliest?.end
      var outcome = StageOutcome(
        stage: index, applies: applies, start: begun, end: last,
        plannedEnd: progress.done == nil ? nil : counted?.at, earliest: earliest, progress: progress, length: length,
        open: open)
      outcome.isWaiting = progress.done == nil && counted?.isOpen == true
      outcome.appointment = last
      let delay = bound.isUncounted(stage: index) ? nil : commonDelay
      if let counted, !outcome.isWaiting {
        let common = stage.hasOwnAppointment ? limits.due(ofStage: index) : nil
        let (at, expiresAt) = common.flatMap { $0.at < counted.at ? $0 : nil } ?? (counted.at, counted.expiresAt)
        outcome.due = (max(at, delay ?? at), max(expiresAt, delay ?? expiresAt))
        if progress.done == nil { outcome.appointment = outcome.due?.at }
      }
      outcome.findings = counted?.findings ?? []
      planned[index] = outcome
    }
    addSlack(to: &planned, order)
    return planned.compactMap { $0 }
  }

  // MARK: Forward

  /// The end of the last of the stages before it, or the last of the events from which it runs; an event by the name of a
  /// stage is the end of that.
  private func start(of stage: Stage, _ ends: [String: CivilMoment?]) -> CivilMoment? {
    guard !stage.since.isEmpty || !stage.after.isEmpty else { return bound.accepted }
    var latest: CivilMoment?
    let begins =
      stage.since.isEmpty
      ? stage.after.map { ends[$0] ?? nil }
      : stage.since.map { event in
        let awaited = event.name.flatMap { bound.procedure.stage(named: $0) }
        return awaited.flatMap { ends[bound.procedure.process.stages[$0].origin.id] } ?? bound.latest(of: [event])
      }
    for begin in begins {
      guard let begin else { return nil }
      latest = max(latest ?? begin, begin)
    }
    return latest
  }

  /// What comes in on a day off is received on the next working day; only a machine works meanwhile, and hours of the
  /// clock run.
  private func opened(_ start: CivilMoment?, _ stage: Stage) -> CivilMoment? {
    guard let start, start == bound.accepted, !stage.isAutomatic, stage.procedure == nil,
      !stage.durations.contains(where: \.runsByTheClock), let calendar = bound.calendar,
      calendar.isWorkingDay(start.date) == false, let day = calendar.workingDay(after: start.date),
      let opens = calendar.officeHours(on: day)?.first?.opens
    else { return start }
    return CivilMoment(date: day, minuteOfDay: opens) ?? start
  }

  private func length(of stage: Stage, _ compiled: CompiledStage, _ open: inout [Int]) -> StageLength? {
    for (alternative, condition) in zip(stage.durations, compiled.durations) {
      switch bound.truth(condition) {
      case .yes:
        // What an applicant is told of a part of its own is counted as the law writes it.
        let inHours = bound.compiled.countsStagesInHours && !stage.hasOwnAppointment
        return StageLength(alternative.duration, by: bound.calendar, inHours: inHours)
      case .no: continue
      case .undecided:
        open.append(condition)
        return nil
      }
    }
    // A stage of a bundle without a time of its own has that of its procedure.
    guard stage.durations.isEmpty, let code = stage.procedure else { return nil }
    return assessor.limitRule(ofProcedure: code, for: bound).map { StageLength($0, ofProcedure: code) }
  }

  // MARK: Backward

  /// Walks from the last stages to the first: a stage may be as late as the least patient one behind it allows.
  private func addSlack(to planned: inout [StageOutcome?], _ order: [Int]) {
    let stages = bound.procedure.process.stages
    let last = planned.compactMap { $0?.earliest?.end }.max()
    // The stages that really follow: one that does not apply hands on those behind it.
    var followers: [[Int]] = Array(repeating: [], count: stages.count)
    var slacks: [Int?] = Array(repeating: nil, count: stages.count)
    // Whether a stage of unknown length stands behind it, or is it.
    var leadsToBlank = Array(repeating: false, count: stages.count)
    for index in order.reversed() {
      if let stage = planned[index], let earliest = stage.earliest {
        let next = followers[index].compactMap { planned[$0] }
        planned[index]?.isCritical =
          earliest.end == last || next.contains { $0.isCritical && $0.earliest?.start == earliest.end }
        let behind = next.compactMap { follower -> Int? in
          // What follows begins when the last of those before it ends: the time in between is free.
          guard let gap = days(from: earliest.end, to: follower.earliest?.start), let slack = slacks[follower.stage]
          else { return nil }
          return gap + slack
        }
        let isOutside = hasTimeOutsideTheLimit(upTo: index)
        // What is promised of a part for itself is missed by any delay of it.
        let own = stages[index].hasOwnAppointment ? days(from: earliest.end, to: stage.appointment) : nil
        if !isOutside || own != nil {
          slacks[index] = ([own, isOutside ? nil : days(from: earliest.end, to: due)] + behind).compactMap { $0 }.min()
        }
        leadsToBlank[index] = stage.isBlank || next.contains { leadsToBlank[$0.stage] }
        // What is done cannot end later.
        if stage.progress.done == nil, let slack = slacks[index] {
          planned[index]?.slack = slack
          planned[index]?.isSlackAtMost = leadsToBlank[index] || stage.start == nil
        }
      }
      let handedOn = planned[index] == nil ? followers[index] : [index]
      for before in bound.compiled.stageOrder.predecessors[index] { followers[before] += handedOn }
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
      if applies, bound.isUncounted(stage: next), StageProgress(of: stages[next], in: bound).done == nil {
        guard bound.compiled.dwells.contains(next), case .exactly = bound.duration(ofStage: next) else { return true }
      }
      pending += bound.compiled.stageOrder.predecessors[next]
    }
    return false
  }
}

extension Stage.Alternative {
  fileprivate var runsByTheClock: Bool {
    switch duration {
    case .within(let length), .exactly(let length): length.unit == .hour || length.unit == .minute
    }
  }
}
