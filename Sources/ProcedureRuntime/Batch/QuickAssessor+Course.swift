import ProcedureCatalogue
import WorkingCalendar

extension QuickAssessor {
  /// How the dossier of the line that begins there went, and the place of the line's end; nil for a line that has to be
  /// assessed in full.
  mutating func course(_ bytes: RawSpan, from start: Int, to limit: Int) -> (course: DossierCourse, end: Int)? {
    missed = nil
    do throws(NotQuick) {
      let end = try reader.read(bytes, from: start, to: limit, into: &line)
      try checkEvents()
      guard !isInTheFuture else { throw NotQuick() }
      let program = try program()
      // The appointments of parts, and how agencies kept to their times, come from the plan of the stages.
      guard !program.compiled.givesParts, !line.events.contains(where: { $0.kind == .stageDone }) else {
        throw NotQuick()
      }
      try settle(program, bytes)
      let isStill = movesNoLimit(program) && !program.compiled.tracksResults
      let course = try isStill ? stillCourse(program, bytes) : movedCourse(program, bytes)
      return (course, end)
    } catch {
      return nil
    }
  }

  /// Nothing happened but a result or an end, and the due date is known from memory.
  private mutating func stillCourse(_ program: QuickProgram, _ bytes: RawSpan) throws(NotQuick) -> DossierCourse {
    guard let accepted = line.accepted else { throw NotQuick() }
    let fate = try self.fate()
    let key = dueKey(program)
    guard let number = memo[key] else {
      missed = Missed(program: program, keys: [], due: key)
      throw NotQuick()
    }
    let deadline: Deadline?
    switch plans[Int(number)] {
    case .none: deadline = nil
    case .assessed: return try movedCourse(program, bytes)
    case .limits(let limits): deadline = try latestDeadline(limits, accepted: accepted, program)
    }
    // Only three words of the procedure are taken: copying it costs more than all the rest.
    let compiled = program.compiled
    let agency = line.lodgedAt >= 0 ? line.lodgedAt : compiled.soleDecider
    return DossierCourse(
      procedure: compiled.procedure.code, title: compiled.procedure.title, field: compiled.procedure.field,
      agency: agency.map { index.agencyList[$0].origin.id } ?? "", channel: line.channel,
      accepted: line.accepted, due: deadline?.dueDate, finished: fate.result?.at.date,
      state: fate.end == nil ? .open : .ended, isLate: fate.isLate(after: deadline?.expiresAt, now: now), requests: 0)
  }

  /// What became of a dossier in whose life only results and ends matter. Events that cannot have happened so are left
  /// to the clock.
  private mutating func fate() throws(NotQuick) -> DossierFate {
    var fate = DossierFate()
    for (position, event) in line.events.enumerated() {
      switch event.kind {
      case .resultReady, .returned, .stopped, .closed:
        guard fate.end == nil, let accepted = line.accepted, event.at >= accepted else { throw NotQuick() }
        fate.take(event.kind, at: event.at, position: position)
      default: break
      }
    }
    return fate
  }

  /// The clock stood still or was set anew: the very assessors of the whole answer tell.
  private mutating func movedCourse(_ program: QuickProgram, _ bytes: RawSpan) throws(NotQuick) -> DossierCourse {
    let bound = try boundCase(program, bytes)
    let lodging = LodgingAssessor(bound: bound).outcome()
    let clock = CaseClock(bound)
    return DossierCourse(
      bound, clock: clock, deadline: DeadlineAssessor(bound: bound, clock: clock, lodging: lodging).outcome(), lodging)
  }
}
