import ProcedureCatalogue
package import WorkingCalendar

/// The life of a dossier in the few values that a report counts.
package struct DossierCourse: Sendable {
  package let accepted: CivilMoment?
  /// The day on which the result is due, and on which it was there.
  package let due: CivilDate?
  package let finished: CivilDate?
  package let phase: ClockReport.Phase
  package let isLate: Bool
  /// How often the applicant was asked for a supplement.
  package let requests: Int
  /// The id of the agency that decides, else of the one that took it in; empty when neither is known.
  package let agency: String
}

extension Assessment {
  /// How the dossier went.
  package var course: DossierCourse {
    let standing = standing
    let index = bound.index
    let agency = [dossier.decidedAt, dossier.lodgedAt].compactMap { $0.flatMap { index.agencies[$0] } }.first
    return DossierCourse(
      accepted: bound.accepted, due: dueDate, finished: caseClock.result?.at.date, phase: standing.phase,
      isLate: standing.overdue != nil, requests: caseClock.supplementRounds.count,
      agency: agency.map { index.agencyList[$0].origin.id } ?? "")
  }
}
