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
      next: standing.duties.map { duty in
        ClockReport.Duty(
          kind: duty.kind, by: duty.by, text: ClockWording.duty(duty.kind, by: duty.by),
          basis: duty.basis.map { citation.text($0) })
      })
  }

  /// The calendar by which the answer was counted; nil when the catalogue lacks it.
  public var calendar: CalendarReport? {
    guard let definition = deadlineCase.calendar?.definition else { return nil }
    return CalendarReport(
      id: definition.id, edition: definition.edition, announcedUntil: definition.announcedUntil)
  }

  var standing: DossierStanding {
    guard isProcedureKnown, deadlineInclusion == nil else {
      let isAccepted = bound.accepted.map { $0 <= now } ?? false
      return DossierStanding(phase: isAccepted ? .running : .notAccepted)
    }
    return StandingAssessor(bound: deadlineCase, clock: caseClock, deadline: deadlineOutcome).standing()
  }
}

// MARK: Two truths

extension Assessment {
  /// The date on the receipt beside the one known now.
  func promise(due: CivilDate?) -> DeadlineReport.Promised? {
    dossier.promised.map { promised in
      DeadlineReport.Promised(
        due: promised.due, calendarEdition: promised.calendarEdition,
        differs: due.map { $0 != promised.due } ?? false)
    }
  }

  /// The receipt names another day than the calendar of today gives.
  var promiseFinding: Finding? {
    guard let promised = dossier.promised, let due = deadline.dueDate, due != promised.due else { return nil }
    let edition = deadlineCase.calendar?.definition.edition
    let message =
      if case .extended = deadlineOutcome.reason {
        ClockWording.promiseExtended(promised.due, now: due)
      } else if caseClock.restarted != nil || !(deadlineOutcome.computation?.suspensions.isEmpty ?? true) {
        ClockWording.promiseMoved(promised.due, now: due)
      } else if promised.calendarEdition != nil, promised.calendarEdition == edition {
        ClockWording.promiseByOtherMeans(promised.due, now: due)
      } else {
        ClockWording.promiseDiffers(promised.due, now: due, days: daysThatExplain(promised.due, due))
      }
    return deadlineCase.clockFinding(.promiseDiffers, message, event: nil, basis: [])
  }

  /// The days between receipt and result on which offices do not work as the week says: what an earlier edition of the
  /// calendar may not have known.
  private func daysThatExplain(_ promised: CivilDate, _ due: CivilDate) -> [(date: CivilDate, name: String)] {
    guard let calendar = deadlineCase.calendar, let first = deadlineOutcome.computation?.received.date else {
      return []
    }
    let last = max(promised, due)
    guard first <= last else { return [] }
    let week = calendar.definition.weekdays
    let off = calendar.definition.daysOff.filter { (first...last).contains($0.date) && week.contains($0.date.weekday) }
    let worked = calendar.definition.workingDays.filter { (first...last).contains($0.date) }
    return (off.map { ($0.date, $0.name) } + worked.map { ($0.date, $0.name ?? "") }).sorted { $0.0 < $1.0 }
  }
}
