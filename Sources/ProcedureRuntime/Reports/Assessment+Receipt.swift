package import ProcedureCatalogue
package import ProcedureDiagnostics
package import WorkingCalendar

/// What printed forms need to know beside the reports: who does what, and the moments of receipt.
extension Assessment {
  /// The catalogue by which it was assessed.
  package var catalogue: Catalogue { bound.index.catalogue }

  /// When it was handed in; without a record of that, when it was accepted.
  package var submittedAt: CivilMoment? { bound.submitted }

  /// When it was accepted as complete.
  package var acceptedAt: CivilMoment? { bound.accepted }

  /// How an agency is called on the day of assessment: where others took over from it by their titles, with its own; a
  /// body that ended without a known successor, and one that is not declared, by its own name.
  package func currentTitle(ofAgency name: String) -> Bilingual {
    guard let agency = bound.index.agencies[name].map({ bound.index.agencyList[$0] }) else {
      return Bilingual(verbatim: name)
    }
    let standing = bound.index.catalogue.agencies(standingFor: agency.origin.id, on: now.date)
    guard !standing.isEmpty, standing != [agency] else { return Bilingual(verbatim: agency.title) }
    return CompetenceWording.agency(standing.map(\.title), before: agency.title)
  }

  /// Who does a stage, as the dossier names them: of several one-stop units the one that took the dossier in.
  package func actors(of stage: Stage) -> [String] {
    guard let counter = bound.lodgedAt, let told = dossier.lodgedAt else { return stage.actors }
    let units = stage.actors.filter { name in
      bound.index.agencies[name].map { bound.index.agencyList[$0].traits.contains(.oneStop) } ?? false
    }
    let own = units.first { name in
      bound.index.agencies[name].map { bound.index.agency(counter, isWithin: $0) } ?? false
    }
    guard let own else { return stage.actors }
    return stage.actors.filter { $0 == own || !units.contains($0) }.map { $0 == own ? told : $0 }
  }

  /// The agency to which one belongs that stands for another on the day of assessment; nil where several do.
  package func parent(ofAgency name: String) -> String? {
    guard let agency = bound.index.agencies[name].map({ bound.index.agencyList[$0] }) else { return nil }
    let standing = bound.index.catalogue.agencies(standingFor: agency.origin.id, on: now.date)
    return standing.count > 1 ? nil : (standing.first ?? agency).parent
  }

  /// Whether the time runs from the receipt by the agency that decides, and another counter took the dossier in: by the
  /// words of the limit, or because it was lodged regardless of boundaries and the law of its day says so.
  package var startsAtCompetentAgency: Bool {
    isLodgedElsewhere && caseClock.rules.convention(.jurisdictionFreeStart)?.start == [.receivedByCompetentAgency]
      || limitFromCompetentAgency != nil
  }

  /// The limit that runs from the receipt by the agency that decides, where another counter took the dossier in.
  var limitFromCompetentAgency: TimeLimit? { deadlineCase.limitFromCompetentAgency(lodgingOutcome) }

  /// When the agency that decides received it.
  package var receivedByCompetentAgencyAt: CivilMoment? {
    bound.events.last { $0.kind == .receivedByCompetentAgency && $0.at <= now }?.at
  }

  /// The later day that was set and counts; one that the law does not allow is none.
  package var extendedTo: CivilMoment? {
    if case .extended(let until) = deadlineOutcome.reason { until } else { nil }
  }

  /// When the result was due before a later day was set; nil while there is no such date.
  package var dueBeforeExtension: CivilMoment? { deadlineOutcome.computation?.deadline.dueAt }

  /// When the result is due by what has happened since acceptance: the limit began anew, stood still, or another one
  /// decides. Nil where only the calendar has changed: what was promised holds then.
  package var movedTo: CivilMoment? {
    let promised = promisedDates
    guard promised.due != nil else { return nil }
    return isMovedByEvents || promised.chosenLimit != deadlineOutcome.chosenLimit ? dueBeforeExtension : nil
  }

  /// When the result was there; nil while it is not.
  package var resultReadyAt: CivilMoment? { caseClock.fate.result?.at }

  /// When the result was handed over, and when the applicant stopped the dossier; what cannot have happened so did not.
  package var handedOverAt: CivilMoment? { ended(.returned) }
  package var stoppedAt: CivilMoment? { ended(.stopped) }

  /// Whether the dossier was stopped or closed without a result.
  package var isOverWithoutResult: Bool { stoppedAt != nil || ended(.closed) != nil }

  private func ended(_ kind: Dossier.Event.Kind) -> CivilMoment? {
    caseClock.fate.end.flatMap { $0.kind == kind ? $0.at : nil }
  }

  /// Whether a moment is the end of the office hours of its day, which the law writes without a clock.
  package func isClosing(_ moment: CivilMoment) -> Bool {
    deadlineCase.calendar?.officeHours(on: moment.date)?.last?.closes == moment.minuteOfDay
  }

  /// The last moment of the office hours of a day; of the day itself, when nobody works on it.
  package func closing(of day: CivilDate) -> CivilMoment { CivilMoment(closing: day, deadlineCase.calendar) }
}
