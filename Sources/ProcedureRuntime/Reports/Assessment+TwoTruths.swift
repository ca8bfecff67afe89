import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

extension Assessment {
  /// The date as it was known at acceptance: by the events until then and by the calendar announced until then.
  func atAcceptance(due: CivilDate?) -> DeadlineReport.AtAcceptance? {
    guard let view = AcceptanceView(deadlineCase), isProcedureKnown, deadlineInclusion == nil else { return nil }
    let earlier = view.outcome.computation?.deadline
    let differs = due.map { due in earlier.map { $0.dueDate != due } ?? false } ?? false
    let days = changedDays(since: view, until: due)
    var text: Bilingual?
    if differs, let due, let earlier {
      text = TwoTruthsWording.differs(
        then: earlier.dueDate, knownOn: view.accepted.date, now: due, reasons: reasons(days))
    }
    return DeadlineReport.AtAcceptance(
      due: earlier?.dueDate, dueAt: earlier?.dueAt,
      unannounced: earlier.flatMap { deadline in
        deadline.firstUnannouncedDay.map { $0...max($0, deadline.dueDate) }
      },
      calendar: CalendarReport(view.edition, knownOn: view.accepted.date), differs: differs, changedDays: days,
      text: text)
  }

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
    let earlier = atAcceptance(due: due)
    let message =
      if case .extended = deadlineOutcome.reason {
        ClockWording.promiseExtended(promised.due, now: due)
      } else if isMovedByEvents {
        ClockWording.promiseMoved(promised.due, now: due)
      } else if let earlier, let then = earlier.due, earlier.differs {
        then == promised.due
          ? TwoTruthsWording.promiseRecounted(promised.due, now: due, reasons: reasons(earlier.changedDays))
          : TwoTruthsWording.promiseWrongAtAcceptance(promised.due, then: then, now: due)
      } else if promised.calendarEdition != nil, promised.calendarEdition == deadlineCase.calendar?.definition.edition {
        ClockWording.promiseByOtherMeans(promised.due, now: due)
      } else {
        ClockWording.promiseDiffers(promised.due, now: due, days: daysThatExplain(promised.due, due))
      }
    return deadlineCase.clockFinding(.promiseDiffers, message, event: nil, basis: [])
  }

  /// Whether the limit began anew, or stood still.
  var isMovedByEvents: Bool {
    deadlineOutcome.computation.map { $0.isRestarted || !$0.stops.isEmpty } ?? false
  }

  private func reasons(_ days: [DeadlineReport.ChangedDay]) -> [Bilingual] {
    var reasons: [Bilingual] = []
    if case .extended = deadlineOutcome.reason { reasons.append(TwoTruthsWording.extended) }
    if isMovedByEvents { reasons.append(TwoTruthsWording.movedByEvents) }
    reasons += days.map { TwoTruthsWording.changedDay($0) }
    return reasons
  }

  /// The days of the limit that the two calendars have otherwise.
  private func changedDays(since view: AcceptanceView, until due: CivilDate?) -> [DeadlineReport.ChangedDay] {
    guard let edition = deadlineCase.edition, edition !== view.edition,
      let computation = deadlineOutcome.computation ?? view.outcome.computation
    else { return [] }
    let earlier = view.outcome.computation?.deadline.dueDate
    let last = [due, earlier, computation.deadline.dueDate].compactMap { $0 }.max() ?? computation.received.date
    guard computation.received.date <= last else { return [] }
    let (then, now) = (view.edition.calendar, edition.calendar)
    var days: [DeadlineReport.ChangedDay] = []
    for date in then.daysThatDiffer(from: now, in: computation.received.date...last) {
      guard let reason = now.reason(for: date), let before = then.reason(for: date) else { continue }
      // A day that was off and is worked like any other now is explained by what it was.
      let (announcedOn, basis) = reason.announcement ?? before.announcement ?? (nil, [])
      days.append(
        DeadlineReport.ChangedDay(
          date: date, isWorking: reason.isWorking, text: TwoTruthsWording.day(reason, before: before),
          announcedOn: announcedOn, source: basis.isEmpty ? nil : CitationWording.stated(basis)))
    }
    return days
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

extension DayReason {
  /// When what makes the day special was announced, and by which documents; nil for a day like any other.
  fileprivate var announcement: (on: CivilDate?, basis: [String])? {
    switch self {
    case .working, .weeklyRest: nil
    case .workedRestDay(let day): (day.announcedOn, day.basis)
    case .off(let day): (day.announcedOn, day.basis)
    }
  }
}
