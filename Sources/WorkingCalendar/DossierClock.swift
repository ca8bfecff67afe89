/// The clock of one dossier: given what has happened, how the limit stands.
///
/// Events are read once, in the order in which they are given. An event that cannot have happened is reported and
/// passed over, so that the clock always has an answer.
///
///     DossierClock(rules: rules, calendar: calendar).state(after: events, at: now).due
public struct DossierClock: Sendable {
  private let rules: DossierRules
  private let calendar: WorkingCalendar

  /// A clock for dossiers under these rules.
  public init(rules: DossierRules, calendar: WorkingCalendar) {
    self.rules = rules
    self.calendar = calendar
  }

  /// The state at a moment, after the events up to it.
  public func state(after events: [DossierEvent], at now: CivilMoment) -> DossierState {
    var history = DossierHistory(rules: rules, calendar: calendar)
    for (index, event) in events.enumerated() {
      guard event.at <= now else {
        history.findings.append(.inTheFuture(index))
        break
      }
      guard history.lastMoment.map({ $0 <= event.at }) ?? true else {
        history.findings.append(.outOfOrder(index))
        continue
      }
      history.lastMoment = event.at
      history.apply(event, at: index)
    }
    return state(of: history, at: now)
  }

  private func state(of history: DossierHistory, at now: CivilMoment) -> DossierState {
    var history = history
    let deadline = history.isStandingStill ? nil : history.deadline()
    let due = history.extendedUntil ?? deadline?.expiresAt
    let finish = history.resultAt ?? now
    let isOpen = history.phase == .running
    let isLate = due.map { finish > $0 && (isOpen || history.resultAt != nil) } ?? false
    // Computing the duties may add findings, so it comes first.
    let duties = duties(of: &history, due: due, now: now)
    return DossierState(
      phase: history.phase, deadline: deadline, due: due, suspensions: history.suspensions,
      isDueSoon: isOpen && !isLate && isSoon(due, now: now),
      overdueMinutes: isLate ? due.flatMap { calendar.workingMinutes(from: $0, to: finish) } : nil,
      duties: duties, findings: history.findings)
  }

  private func isSoon(_ due: CivilMoment?, now: CivilMoment) -> Bool {
    guard let lastDay = due?.lastDay, let soon = calendar.adding(workingDays: -rules.dueSoon, to: lastDay) else {
      return false
    }
    return now.date >= soon
  }

  private func duties(
    of history: inout DossierHistory, due: CivilMoment?, now: CivilMoment
  ) -> [DossierState.Duty] {
    var duties: [DossierState.Duty] = []
    switch history.phase {
    case .running:
      if let by = history.supplementRequestEnd(), now < by, history.maySupplement {
        duties.append(.requestSupplement(by: by))
      }
      if let day = history.lastDayToAnnounceDelay(due: due), now.date <= day, history.mayExtend {
        duties.append(.announceDelay(by: day))
      }
      if let due { duties.append(.giveResult(by: due)) }
    case .awaitingSupplement(let since):
      if let at = history.closingEnd(since: since) { duties.append(.closeUnlessSupplemented(at: at)) }
    case .notSubmitted, .awaitingAcceptance, .paused, .resultReady, .finished:
      break
    }
    return duties
  }
}

extension CivilMoment {
  /// The last day before this moment: a limit that expires at 24:00 has its last day on the day before.
  var lastDay: CivilDate? {
    minuteOfDay == 0 ? date.adding(days: -1) : date
  }
}
