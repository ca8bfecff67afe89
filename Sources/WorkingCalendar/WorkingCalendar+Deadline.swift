extension WorkingCalendar {
  /// A limit that is counted as this calendar lays down.
  public func rule(
    _ quantity: TimeQuantity, additions: [TimeQuantity] = [], dwells: [TimeQuantity] = []
  ) -> DeadlineRule {
    var rule = details.choices
    rule.quantity = quantity
    rule.additions = additions
    rule.dwells = dwells
    return rule
  }

  /// When a limit ends that began with a receipt.
  ///
  /// Days, weeks, months and years begin after the effective day of receipt and may roll on at their end; hours
  /// and minutes begin with the very minute (Civil Code 2015, Art. 147–148).
  ///
  ///     let rule = DeadlineRule(TimeQuantity(3, .workingDay))
  ///     let deadline = try calendar.deadline(rule, received: CivilMoment(parsing: "2026-02-13T10:15"))
  ///     deadline.dueDate.iso  // "2026-02-25": Tet lies between
  public func deadline(
    _ rule: DeadlineRule, received: CivilMoment, suspensions: [Suspension] = []
  ) throws(DeadlineError) -> Deadline {
    let pauses = try checkedPauses(suspensions, received: received, rule: rule)
    let count = try counted(rule, received: received, pauses: pauses)
    var withoutPermission: CivilDate?
    if count.isLateForCutoff, rule.cutoff?.force == .may {
      var strict = rule
      strict.cutoff = nil
      let end = try counted(strict, received: received, pauses: pauses).due.date
      withoutPermission = end == count.due.date ? nil : end
    }
    let dueAt = try appointment(of: count.due, rule: rule, received: received)
    let expiresAt = try expiry(of: count.due)
    return Deadline(
      received: received, effectiveReceipt: count.receipt.date, receiptEffect: count.receipt.effect,
      dueDate: count.due.date, dueAt: dueAt, expiresAt: expiresAt, dueDateWithoutPermission: withoutPermission,
      firstUnannouncedDay: firstUnannouncedDay(
        of: count, rule: rule, received: received, isPaused: !suspensions.isEmpty),
      notices: suspensions.isEmpty ? [] : pauses.notices + lateSuspensions(suspensions, expiresAt: expiresAt))
  }

  /// Only the last day of the limit, in half the time, for callers that count millions of dossiers.
  public func dueDate(_ rule: DeadlineRule, received: CivilMoment) throws(DeadlineError) -> CivilDate {
    let pauses = try checkedPauses([], received: received, rule: rule)
    return try counted(rule, received: received, pauses: pauses).due.date
  }

  @inline(__always)
  func checkedPauses(
    _ suspensions: [Suspension], received: CivilMoment, rule: DeadlineRule
  ) throws(DeadlineError) -> Pauses {
    guard range.contains(received.date) else { throw .outsideCalendar(nearestDay(to: received.date)) }
    try rule.checkMinutes()
    guard !suspensions.isEmpty else { return .none }
    return try Pauses(suspensions, received: received, rule: rule, calendar: self)
  }

  private func lateSuspensions(_ suspensions: [Suspension], expiresAt: CivilMoment) -> [DeadlineNotice] {
    suspensions.indices.filter { suspensions[$0].from >= expiresAt }.map(DeadlineNotice.suspensionAfterEnd)
  }

  /// The hour of appointment: exact for minutes, a convention for days.
  private func appointment(
    of due: CountedPart.Position, rule: DeadlineRule, received: CivilMoment
  ) throws(DeadlineError) -> CivilMoment {
    guard case .day(let date) = due else { return try expiry(of: due) }
    let minute: Int
    switch rule.appointment {
    case .fixed(let fixed): minute = fixed
    case .closing, .receiptTime:
      // A limit that does not roll may end on a day off; it then closes when its weekday would.
      let windows = hours.windows(on: date)
      let opens = windows.first?.opens ?? 0
      let closes = windows.last?.closes ?? CivilMoment.minutesPerDay
      minute = rule.appointment == .closing ? closes : min(max(received.minuteOfDay, opens), closes)
    }
    guard let moment = CivilMoment(startOf: date).adding(minutes: minute) else { throw .outsideCalendar(date) }
    return moment
  }

  private func expiry(of due: CountedPart.Position) throws(DeadlineError) -> CivilMoment {
    switch due {
    case .minute(let moment): return moment
    case .day(let date):
      guard let next = date.adding(days: 1) else { throw .outsideCalendar(date) }
      return CivilMoment(startOf: next)
    }
  }

  /// Which days an answer depends on: every day for working time, only the ends for calendar time.
  private func firstUnannouncedDay(
    of count: DeadlineCount, rule: DeadlineRule, received: CivilMoment, isPaused: Bool
  ) -> CivilDate? {
    let due = count.due.date
    let last = max(due, count.receipt.date)
    guard last > definition.announcedUntil || !exceptions.projected.isEmpty else { return nil }
    if isPaused || !rule.additions.isEmpty || !rule.dwells.isEmpty {
      return firstUnannouncedDay(in: received.date...last)
    }
    switch count.measure {
    case .workingDays, .workingMinutes:
      return firstUnannouncedDay(in: received.date...last)
    case .calendarDays:
      return firstUnannouncedDay(in: received.date...max(received.date, count.receipt.date))
        ?? firstUnannouncedDay(in: min(count.lastCountedDay, due)...due)
    case .elapsedMinutes:
      if rule.quantity == .atOnce, rule.outsideWorkingDays == .nextWorkingDay {
        return firstUnannouncedDay(in: received.date...due)
      }
      guard rule.elapsedEnd == .nextOpening else { return nil }
      return firstUnannouncedDay(in: min(count.lastCountedDay, due)...due)
    }
  }

  /// The day of the tables nearest to one outside them.
  func nearestDay(to date: CivilDate) -> CivilDate {
    min(max(date, range.lowerBound), range.upperBound)
  }
}

extension DeadlineRule {
  /// Refuses a cutoff or an appointment at a minute that no day has.
  fileprivate func checkMinutes() throws(DeadlineError) {
    let minutes = 0..<CivilMoment.minutesPerDay
    if let cutoff, !minutes.contains(cutoff.minuteOfDay) { throw .noSuchMinute(cutoff.minuteOfDay) }
    if case .fixed(let minute) = appointment, !minutes.contains(minute) { throw .noSuchMinute(minute) }
  }
}
