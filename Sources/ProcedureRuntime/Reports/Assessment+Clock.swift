import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

extension Assessment {
  /// How the dossier stands: what it waits for, by how much it is late, and what must happen next.
  public var clock: ClockReport {
    let standing = standing
    let citation = CitationText(deadlineCase.index.catalogue)
    return ClockReport(
      phase: standing.phase, text: ClockWording.phase(standing.phase, since: standing.since), since: standing.since,
      due: standing.due, overdue: standing.overdue,
      next: duties(of: standing).map { duty in
        ClockReport.Duty(
          kind: duty.kind, by: duty.by, text: ClockWording.duty(duty.kind, by: duty.by, results: duty.results),
          basis: duty.basis.map { citation.text($0) })
      })
  }

  /// What must happen next, with the way of the papers.
  private func duties(of standing: DossierStanding) -> [DossierStanding.Duty] {
    guard let forward = isProcedureKnown ? paperTransfer?.duty : nil else { return standing.duties }
    return ([forward] + standing.duties).sorted { $0.by < $1.by }
  }

  /// The calendar by which the answer was counted; nil when the catalogue lacks it.
  public var calendar: CalendarReport? {
    deadlineCase.edition.map { CalendarReport($0, knownOn: now.date) }
  }

  var standing: DossierStanding {
    guard isProcedureKnown, deadlineInclusion == nil else {
      let isAccepted = bound.accepted.map { $0 <= now } ?? false
      return DossierStanding(phase: isAccepted ? .running : .notAccepted)
    }
    return StandingAssessor(bound: deadlineCase, clock: caseClock, deadline: deadlineOutcome, by: assessor).standing()
  }
}
