import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// What the life of a dossier makes of the time of one stage: pauses and supplements of the whole, and of the stage
/// itself, hold it up; what holds up a stage before it moves its beginning.
struct StageCourse {
  /// When the time ends; while something is awaited, when it would end if the clock went on now.
  struct End {
    let at: CivilMoment
    /// From when on it is late.
    let expiresAt: CivilMoment
    let isOpen: Bool
    let findings: [Finding]
  }

  let stage: Int
  let length: StageLength?
  let progress: StageProgress
  let bound: BoundCase
  /// Nil where nothing is looked at that held the dossier up.
  let clock: CaseClock?

  private var scope: ClockScope { ClockScope(ofStage: stage) }

  /// A time that must pass in full, such as public posting, passes whatever the applicant does.
  private var mustPass: Bool {
    guard case .stage(.exactly) = length?.source else { return false }
    return true
  }

  /// What is not done by then begins anew with the supplement.
  private var restarted: CivilMoment? {
    guard let restarted = clock?.restarted(scope) else { return nil }
    return progress.done.map { $0 <= restarted } ?? false ? nil : restarted
  }

  /// When it begins that would else begin at a moment.
  func beginning(_ start: CivilMoment?) -> CivilMoment? { start.map { max($0, restarted ?? $0) } }

  /// Nil without a length, and without a calendar that reaches so far.
  func end(from start: CivilMoment) -> End? {
    guard let length, let calendar = bound.calendar else { return nil }
    guard let clock, !mustPass else {
      return (try? calendar.deadline(length.rule, received: start)).map {
        End($0.judged(under: length.rule), isOpen: false, findings: [])
      }
    }
    let begun = max(start, restarted ?? start)
    let stops = clock.stops.filter { stop in
      !stop.isStage && scope.holds(stop.part) && !standsForIt(stop.key)
        && progress.done.map { stop.suspension.from < $0 } ?? true
    }
    guard let deadline = deadline(length, begun, stops, calendar) else { return nil }
    let later = ExtensionAssessor(bound: bound, clock: clock).outcome(of: deadline, under: length.rule, part: stage)
    let end = later.until ?? deadline.dueAt
    func open(_ at: CivilMoment) -> End { End(at: at, expiresAt: at, isOpen: true, findings: later.findings) }
    // What is still awaited holds up only what was to end later.
    if progress.done == nil {
      if let since = clock.awaitingSupplementSince(scope), since < end { return open(end) }
      if let pause = clock.openPauses.first(where: { scope.holds($0.part) && isHeldUp(by: $0) }), pause.since < end {
        let running = CaseClock.Stop(pause, to: max(pause.since, bound.now))
        return open(self.deadline(length, begun, stops + [running], calendar)?.dueAt ?? end)
      }
    }
    let expiry = later.until ?? deadline.judged(under: length.rule).expiresAt
    return End(at: end, expiresAt: expiry, isOpen: false, findings: later.findings)
  }

  private func deadline(
    _ length: StageLength, _ start: CivilMoment, _ stops: [CaseClock.Stop], _ calendar: WorkingCalendar
  ) -> Deadline? {
    try? calendar.deadline(
      length.rule, received: start, suspensions: stops.compactMap { $0.clipped(after: start)?.suspension })
  }

  private func isHeldUp(by pause: CaseClock.OpenPause) -> Bool {
    if case .stage = pause.key { return false }
    return pause.stopsTheClock && !standsForIt(pause.key)
  }

  /// Whether a pause under a rule of the procedure waits for what the stage itself does: both are then the same time. Such
  /// a rule keeps time out of the limit; a stage that is out of it already has its own.
  private func standsForIt(_ key: CaseClock.Key) -> Bool {
    guard case .pause(let rule) = key else { return false }
    if bound.part(ofPause: rule) == nil, bound.isUncounted(stage: stage) { return true }
    let own = bound.compiled.procedure.process.stages[stage]
    let pause = bound.compiled.procedure.pauses[rule]
    let names = [own.origin.id, own.title] + own.until
    return ([pause.awaiting, pause.from ?? pause.awaiting] + pause.to).contains { words in
      names.contains { NameIndex.isSame($0, words) }
    }
  }
}

extension StageCourse.End {
  fileprivate init(_ deadline: Deadline, isOpen: Bool, findings: [Finding]) {
    self.init(at: deadline.dueAt, expiresAt: deadline.expiresAt, isOpen: isOpen, findings: findings)
  }
}
