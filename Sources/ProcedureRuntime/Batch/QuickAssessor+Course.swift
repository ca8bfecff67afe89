import ProcedureCatalogue
import WorkingCalendar

extension QuickAssessor {
  /// How the dossier of a line went; nil for a line that has to be assessed in full.
  func course(_ bytes: RawSpan, _ range: Range<Int>) -> DossierCourse? {
    do throws(NotQuick) {
      let current = try read(bytes, range)
      guard movesNoLimit(current.program) else { return try movedCourse(current, bytes) }
      return try stillCourse(current, bytes)
    } catch {
      return nil
    }
  }

  /// Nothing happened but a result or an end, and the due date is known from memory.
  private func stillCourse(_ current: Case, _ bytes: RawSpan) throws(NotQuick) -> DossierCourse {
    let fate = try self.fate()
    guard let number = memo[dueKey(current)] else {
      missDue(current)
      throw NotQuick()
    }
    let deadline: Deadline?
    switch plans[Int(number)] {
    case .none: deadline = nil
    case .assessed: return try movedCourse(current, bytes)
    case .limits(let limits): deadline = try latest(limits, current.program)
    }
    // Only three words of the procedure are taken: copying it costs more than all the rest.
    let compiled = current.program.compiled
    return DossierCourse(
      procedure: compiled.procedure.code, title: compiled.procedure.title, field: compiled.procedure.field,
      agency: line.lodgedAt >= 0 ? index.agencyList[line.lodgedAt].origin.id : "", channel: line.channel,
      accepted: line.accepted, due: deadline?.dueDate, finished: fate.result?.date, state: fate.state ?? .open,
      isLate: fate.isLate(after: deadline?.expiresAt, now: now), requests: 0)
  }

  /// What became of a dossier in whose life only results and ends matter. Events that cannot have happened so are left
  /// to the clock.
  private func fate() throws(NotQuick) -> DossierFate {
    var fate = DossierFate()
    for event in line.events {
      switch event.kind {
      case .resultReady, .returned, .stopped, .closed:
        guard fate.end == nil, let accepted = line.accepted, event.at >= accepted else { throw NotQuick() }
        if event.kind == .resultReady {
          fate.result = fate.result ?? event.at
        } else {
          fate.end = (event.kind, event.at)
        }
      default: break
      }
    }
    return fate
  }

  /// The clock stood still or was set anew: the very assessors of the whole answer tell.
  private func movedCourse(_ current: Case, _ bytes: RawSpan) throws(NotQuick) -> DossierCourse {
    let bound = try boundCase(current, bytes)
    let lodging = LodgingAssessor(bound: bound).outcome()
    let clock = CaseClock(bound)
    return DossierCourse(
      bound, clock: clock, deadline: DeadlineAssessor(bound: bound, clock: clock, lodging: lodging).outcome())
  }
}
