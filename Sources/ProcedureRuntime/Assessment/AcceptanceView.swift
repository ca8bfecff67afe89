import WorkingCalendar

/// A case as it stood at the moment of acceptance: with what had happened until then, and the calendar announced until
/// then.
struct AcceptanceView {
  let accepted: CivilMoment
  let edition: CalendarEdition
  let outcome: DeadlineOutcome

  /// Nil before acceptance, and without a calendar.
  init?(_ bound: BoundCase) {
    guard let accepted = bound.accepted, accepted <= bound.now else { return nil }
    var dossier = bound.dossier
    dossier.events = bound.events.filter { $0.at <= accepted }
    let then = CaseBinder.bind(dossier, to: bound.compiled, bound.index, now: accepted).bound
    guard let edition = then.edition else { return nil }
    let lodging = LodgingAssessor(bound: then).outcome()
    self.accepted = accepted
    self.edition = edition
    outcome = DeadlineAssessor(bound: then, clock: CaseClock(then), lodging: lodging).outcome()
  }
}
