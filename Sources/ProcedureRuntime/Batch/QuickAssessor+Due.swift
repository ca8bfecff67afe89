import ProcedureCatalogue
import WorkingCalendar

/// The day on which the result of a line's dossier is due.
extension QuickAssessor {
  mutating func dueKey(_ program: QuickProgram) -> CaseKey {
    let due = program.due
    var key = CaseKey(
      version: program.version, question: isInTheFuture ? QuickProgram.futureDueQuestion : QuickProgram.dueQuestion)
    for place in due.conditions { key.append(truth(place).number, bits: QuickConditions.bitsOfTruth) }
    key.append(
      UInt64(truncatingIfNeeded: line.accepted.map { due.epoch(of: $0.date) } ?? 0), bits: QuickDue.bitsOfEpoch)
    if readsPlace(due) {
      key.append(UInt64(truncatingIfNeeded: line.channel?.number ?? 0), bits: QuickRequirement.bitsOfChannel)
      key.append(UInt64(truncatingIfNeeded: line.lodgedAt &+ 1), bits: QuickDue.bitsOfPlace)
      key.append(UInt64(truncatingIfNeeded: line.area &+ 1), bits: QuickDue.bitsOfPlace)
      key.append(UInt64(truncatingIfNeeded: line.places &+ 1), bits: QuickPlaces.bits)
      key.append(line.history.tellsReceipt ? 1 : 0, bits: 1)
      let lodged = line.submitted ?? line.accepted
      key.append(UInt64(truncatingIfNeeded: lodged.map { due.epoch(of: $0.date) } ?? 0), bits: QuickDue.bitsOfEpoch)
    }
    return key
  }

  /// Whether the date hangs on where or how the dossier was handed in, be it that it may not be received there.
  @inline(__always)
  func readsPlace(_ due: QuickDue) -> Bool {
    due.readsLodging || line.lodgedAt >= 0 || line.area >= 0 || line.places >= 0 || !due.offers(line.channel)
  }

  /// Whether nothing happened that moves a limit: a result, an end and a hand-over between agencies do not, unless a
  /// pause may wait for the papers.
  @inline(__always)
  mutating func movesNoLimit(_ program: QuickProgram) -> Bool {
    line.history.isStill && (!line.history.isForwarded || !program.hasPauses)
  }

  /// The due date of the line's dossier; thrown out when how it is found was not learnt before.
  @inline(__always)
  mutating func due(_ program: QuickProgram, _ plan: Int?, _ bytes: RawSpan) throws(NotQuick) -> CivilDate? {
    guard movesNoLimit(program) else { return try movedDue(program, plan, bytes) }
    guard let accepted = line.accepted, let plan else { throw try miss(program, bytes) }
    if let known = dueDays.due(plan, submitted: line.submitted ?? accepted, accepted: accepted) { return known }
    switch plans[plan] {
    case .none: return nil
    case .assessed: return try assessedDue(program, bytes)
    case .limits(let limits): return try latest(limits, plan, accepted: accepted, program)
    }
  }

  /// The due date of a dossier with a history.
  private mutating func movedDue(
    _ program: QuickProgram, _ plan: Int?, _ bytes: RawSpan
  ) throws(NotQuick) -> CivilDate? {
    guard let plan, let accepted = line.accepted, !line.history.isForwarded || !program.hasPauses,
      line.history.hasPlainKinds
    else {
      return try assessedDue(program, bytes)
    }
    let rules: CourseRules
    if let known = courseRules[plan] {
      rules = known
    } else {
      rules = CourseRules(try boundCase(program, bytes))
      courseRules[plan] = rules
    }
    guard let course = try? PlainCourse(accepted: accepted, line.events, rules) else {
      return try assessedDue(program, bytes)
    }
    switch plans[plan] {
    case .none: return nil
    case .assessed: return try assessedDue(program, bytes)
    case .limits(let limits):
      guard !course.awaitsNewBeginning else { return nil }
      let due: CivilDate
      if let known = dueDays.due(plan, submitted: line.submitted ?? accepted, accepted: course.began) {
        due = known
      } else {
        due = try latest(limits, plan, accepted: course.began, program)
      }
      guard let calendar = program.edition?.calendar,
        let extended = try? course.extended(due, line.events, by: calendar)
      else { return try assessedDue(program, bytes) }
      return extended
    }
  }

  /// The number of the plan by which the due date is found; nil when it was not learnt before.
  mutating func plan(_ program: QuickProgram) -> Int? {
    let key = dueKey(program)
    if lastPlans[program.version].key == key { return lastPlans[program.version].plan }
    guard let number = memo[key] else { return nil }
    lastPlans[program.version] = LastPlan(key: key, plan: Int(number))
    return Int(number)
  }

  /// The latest end of the limits of a plan, when those that run from acceptance began then.
  private mutating func latest(
    _ limits: [DuePlan.Limit], _ plan: Int, accepted: CivilMoment, _ program: QuickProgram
  ) throws(NotQuick) -> CivilDate {
    guard let edition = program.edition else { throw NotQuick() }
    let submitted = line.submitted ?? accepted
    // Of several that end by the hour the latest hour decides.
    guard limits.count == 1 || limits.allSatisfy(\.rule.quantity.isCountedInDays) else {
      return try latestDeadline(limits, accepted: accepted, program).dueDate
    }
    var dues: [CivilDate] = []
    for limit in limits {
      let received = limit.runsFromSubmissionAlone ? submitted : accepted
      // Only the day is asked for; on the last days of all its hour may not exist.
      guard let due = try? edition.calendar.dueDate(limit.rule, received: received), due < .last else {
        throw NotQuick()
      }
      dues.append(due)
    }
    guard let latest = dues.max() else { throw NotQuick() }
    dueDays.remember(dues, plan, submitted: submitted, accepted: accepted)
    return latest
  }

  /// The latest end of some limits, to the minute.
  mutating func latestDeadline(
    _ limits: [DuePlan.Limit], accepted: CivilMoment, _ program: QuickProgram
  ) throws(NotQuick) -> Deadline {
    guard let edition = program.edition else { throw NotQuick() }
    let submitted = line.submitted ?? accepted
    var latest: Deadline?
    for limit in limits {
      let received = limit.runsFromSubmissionAlone ? submitted : accepted
      guard let deadline = try? edition.calendar.deadline(limit.rule, received: received).judged(under: limit.rule)
      else { throw NotQuick() }
      if latest.map({ $0.dueAt < deadline.dueAt }) ?? true { latest = deadline }
    }
    guard let latest else { throw NotQuick() }
    return latest
  }

  /// The due date of a dossier with a history, from the very assessors that give the whole answer.
  mutating func assessedDue(_ program: QuickProgram, _ bytes: RawSpan) throws(NotQuick) -> CivilDate? {
    let bound = try boundCase(program, bytes)
    let lodging = LodgingAssessor(bound: bound).outcome()
    guard !bound.isTurnedAway(lodging) else { return nil }
    return DeadlineAssessor(bound: bound, clock: CaseClock(bound), lodging: lodging).outcome().dueDate
  }

  /// The case without its documents, on which no date depends.
  mutating func boundCase(_ program: QuickProgram, _ bytes: RawSpan) throws(NotQuick) -> BoundCase {
    try bind(program, bytes)
    let compiled = program.compiled
    let code = compiled.code
    var dossier = Dossier(procedure: compiled.procedure.code)
    dossier.submitted = line.submitted
    dossier.accepted = line.accepted
    dossier.channel = line.channel
    dossier.lodgedAt = line.lodgedAt >= 0 ? index.agencyList[line.lodgedAt].origin.id : nil
    for event in line.events {
      var name: String?
      if let range = event.name {
        guard let text = bytes.text(range) else { throw NotQuick() }
        name = text
      }
      let event = Dossier.Event(event.kind, at: event.at, name: name, until: event.until)
      // A stage that the procedure does not have is told.
      guard !event.isOfStage || name.map(compiled.procedure.hasStage) ?? false else { throw NotQuick() }
      dossier.events.append(event)
    }
    derive(program)
    var truths: [Truth] = []
    truths.reserveCapacity(code.plans.count)
    for condition in code.plans.indices {
      var truth = program.conditions.place(of: condition).map { self.truth($0) } ?? evaluator.truth(of: condition)
      if truth == .undecided, code.plans[condition].isBeyondEnumeration {
        truth = compiled.exact.decide(condition, of: code, slots: evaluator.slots)?.truth ?? .undecided
      }
      truths.append(truth)
    }
    let bound = BoundCase(
      compiled: compiled, index: index, dossier: dossier, now: now, edition: program.edition,
      slots: Array(evaluator.slots.prefix(code.slots.count)), truths: truths, documentTypes: [],
      lodgedAt: line.lodgedAt >= 0 ? line.lodgedAt : nil, area: line.area >= 0 ? line.area : nil,
      places: line.places >= 0 ? reader.places[line.places].places : [],
      unavailableDatabases: [], submitted: line.submitted ?? line.accepted, accepted: line.accepted,
      events: dossier.events, eventPositions: Array(dossier.events.indices))
    // A result that the procedure does not have is told.
    if compiled.tracksResults, dossier.events.contains(where: { $0.isOfResult && $0.name != nil }) { throw NotQuick() }
    // A pause that no rule allows is told.
    guard dossier.events.allSatisfy({ $0.kind != .paused || bound.pauseRule(named: $0.name).stopsTheClock }) else {
      throw NotQuick()
    }
    return bound
  }
}

extension RawSpan {
  /// The text that stands there; nil when it is not UTF-8.
  func text(_ range: Range<Int>) -> String? {
    unsafe withUnsafeBytes { unsafe String(validating: $0[range], as: UTF8.self) }
  }
}
