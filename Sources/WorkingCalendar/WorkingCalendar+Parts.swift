extension WorkingCalendar {
  /// Counts a whole rule: the receipt, each part in turn, the end. `visit` sees every part, for the proof.
  func counted(
    _ rule: DeadlineRule, received: CivilMoment, pauses: Pauses, visit: ((CountedPart) -> Void)? = nil
  ) throws(DeadlineError) -> DeadlineCount {
    let amounts = rule.additions.isEmpty && rule.dwells.isEmpty ? [] : try rule.amounts()
    let first = amounts.first ?? rule.quantity
    var receipt = try self.receipt(received, first: first, rule: rule)
    // What is due on the very day of receipt is not due before it.
    if received.minuteOfDay > hours.closings.lowerBound, receipt.effect == .asReceived,
      rule.outsideWorkingDays == .nextWorkingDay, isClosed(after: received),
      case .day(received.date) = try counted(rule, amounts, received, receipt, pauses, visit: nil).due
    {
      receipt = (try nextWorkingDay(received.date), .movedByClosing)
    }
    return try counted(rule, amounts, received, receipt, pauses, visit: visit)
  }

  /// Counts from a receipt whose effect is known; without `amounts` the limit has one alone.
  @inline(__always)
  private func counted(
    _ rule: DeadlineRule, _ amounts: [TimeQuantity], _ received: CivilMoment,
    _ receipt: (date: CivilDate, effect: Deadline.ReceiptEffect), _ pauses: Pauses, visit: ((CountedPart) -> Void)?
  ) throws(DeadlineError) -> DeadlineCount {
    guard let first = amounts.first else {
      let part = try firstPart(rule.quantity, from: receipt.date, received, rule: rule, pauses: pauses)
      visit?(part)
      return try ended(part, rule: rule, received: received, receipt: receipt)
    }
    var part = try firstPart(first, from: receipt.date, received, rule: rule, pauses: pauses)
    visit?(part)
    for quantity in amounts.dropFirst() {
      part = try self.part(
        quantity, from: try next(part), countsStartDay: false, isFirst: false, rule: rule, pauses: pauses)
      visit?(part)
    }
    for (position, quantity) in rule.dwells.enumerated() {
      part = try self.part(
        quantity, from: try next(part), countsStartDay: false, isFirst: false, rule: rule, pauses: pauses)
      part.dwell = position
      visit?(part)
    }
    return try ended(part, rule: rule, received: received, receipt: receipt)
  }

  /// Whether the office had closed for the day when something came.
  private func isClosed(after moment: CivilMoment) -> Bool {
    hours.windows(on: moment.date).last.map { moment.minuteOfDay > $0.closes } ?? false
  }

  /// The minute of the day behind which a limit that is counted in days ends on another day than one before it: the
  /// cutoff, and the closing hour where it may end on the day of receipt. Nil when that is not one minute for all days.
  package func lastMinute(of rule: DeadlineRule) -> Int? {
    let cutoff = rule.cutoff?.minuteOfDay ?? .max
    guard rule.mayEndOnReceipt, rule.outsideWorkingDays == .nextWorkingDay else { return cutoff }
    let isMixed = rule.quantity == .atOnce && rule.cutoff?.move == .end
    guard hours.closings.count == 1, !isMixed else { return nil }
    return min(cutoff, hours.closings.lowerBound)
  }

  /// Hours and minutes run from the very instant (Civil Code 2015, Art. 147.1). What is due at once is due when somebody
  /// takes it in: on a day off that is the next working day, as for days.
  @inline(__always)
  private func receipt(
    _ received: CivilMoment, first: TimeQuantity, rule: DeadlineRule
  ) throws(DeadlineError) -> (date: CivilDate, effect: Deadline.ReceiptEffect) {
    first.runsFromDay || first == .atOnce
      ? try effectiveDay(of: received, rule: rule) : (received.date, .asReceived)
  }

  @inline(__always)
  private func firstPart(
    _ quantity: TimeQuantity, from date: CivilDate, _ received: CivilMoment, rule: DeadlineRule, pauses: Pauses
  ) throws(DeadlineError) -> CountedPart {
    var start = CountedPart.Position.day(date)
    if !quantity.runsFromDay { start = .minute(date == received.date ? received : try opening(of: date)) }
    return try part(
      quantity, from: start, countsStartDay: rule.receiptDay == .counted, isFirst: true, rule: rule, pauses: pauses)
  }

  /// The day on which something that happened takes effect.
  @inline(__always)
  func effectiveDay(
    of moment: CivilMoment, rule: DeadlineRule
  ) throws(DeadlineError) -> (date: CivilDate, effect: Deadline.ReceiptEffect) {
    guard let isWorking = isWorkingDay(moment.date) else { throw .outsideCalendar(nearestDay(to: moment.date)) }
    guard isWorking else {
      guard rule.outsideWorkingDays == .nextWorkingDay else { return (moment.date, .asReceived) }
      return (try rolled(moment.date), .movedFromDayOff)
    }
    guard let cutoff = rule.cutoff, cutoff.move == .start, moment.minuteOfDay > cutoff.minuteOfDay else {
      return (moment.date, .asReceived)
    }
    return (try nextWorkingDay(moment.date), .movedByCutoff)
  }

  @inline(__always)
  private func part(
    _ quantity: TimeQuantity, from start: CountedPart.Position, countsStartDay: Bool, isFirst: Bool,
    rule: DeadlineRule, pauses: Pauses
  ) throws(DeadlineError) -> CountedPart {
    try quantity.check()
    if let (days, share) = quantity.daysAndShare {
      // Whether the share is a whole number of minutes.
      _ = try quantity.minutes(fullDayMinutes: fullDayMinutes)
      let count = DayCount(base: start.date, amount: days + 1, countsBase: countsStartDay, isFirst: isFirst)
      var part = count.part(.workingDays, end: try workingDayEnd(count, pauses: pauses), units: days + 1)
      part.share = share
      return part
    }
    guard quantity.isCountedInDays, let amount = quantity.amount.whole else {
      let minutes = try quantity.minutes(fullDayMinutes: fullDayMinutes)
      let isWorkingTime = quantity.unit == .workingDay || quantity.unit == .workingHour
      let from = try minute(of: start)
      let end =
        isWorkingTime
        ? try moment(after: minutes, workingMinutesFrom: from, pauses: pauses)
        : try moment(after: minutes, minutesFrom: from, pauses: pauses)
      return CountedPart(
        measure: isWorkingTime ? .workingMinutes : .elapsedMinutes, start: .minute(from), end: .minute(end),
        units: minutes, countsStartDay: false)
    }
    let base = start.date
    let count = DayCount(base: base, amount: amount, countsBase: countsStartDay, isFirst: isFirst)
    switch quantity.unit {
    case .workingDay:
      return count.part(.workingDays, end: try workingDayEnd(count, pauses: pauses), units: amount)
    case .day:
      return count.part(.calendarDays, end: try dayEnd(count, pauses: pauses), units: amount)
    case .week, .month, .year, .workingHour, .hour, .minute:
      let (end, units) = try nominalEnd(
        count, unit: quantity.unit, pauses: pauses, missingLeapDay: rule.missingLeapDay)
      return count.part(.calendarDays, end: end, units: units)
    }
  }

  /// Where what follows a part begins.
  private func next(_ part: CountedPart) throws(DeadlineError) -> CountedPart.Position {
    guard let share = part.share else { return part.end }
    return .minute(try moment(share, of: part.end.date))
  }

  /// Hours that follow days begin when the last of those days has ended, at 24:00 (Civil Code 2015, Art. 148.6).
  private func minute(of position: CountedPart.Position) throws(DeadlineError) -> CivilMoment {
    switch position {
    case .minute(let moment): return moment
    case .day(let date):
      guard let next = date.adding(days: 1) else { throw .outsideCalendar(date) }
      return CivilMoment(startOf: next)
    }
  }

  /// Rolls the end, then applies a cutoff that moves it.
  @inline(__always)
  private func ended(
    _ part: CountedPart, rule: DeadlineRule, received: CivilMoment,
    receipt: (date: CivilDate, effect: Deadline.ReceiptEffect)
  ) throws(DeadlineError) -> DeadlineCount {
    var due = part.end
    var isLate = receipt.effect == .movedByCutoff
    switch part.end {
    case .minute(let moment):
      due = .minute(try opened(moment, of: part, rule: rule))
    case .day(let date):
      var end = date
      if part.measure == .calendarDays, try rolls(date, rule: rule) { end = try rolled(date) }
      if let cutoff = rule.cutoff, cutoff.move == .end, receipt.effect == .asReceived,
        received.minuteOfDay > cutoff.minuteOfDay, isWorkingDay(received.date) == true
      {
        end = try nextWorkingDay(end)
        isLate = true
      }
      guard range.contains(end) else { throw .outsideCalendar(nearestDay(to: end)) }
      due = .day(end)
      if let share = part.share { due = .minute(try moment(share, of: end)) }
    }
    return DeadlineCount(
      receipt: receipt, measure: part.measure, lastCountedDay: part.end.date, due: due, isLateForCutoff: isLate)
  }

  /// The day with which a limit ends that was set to end on a date: the date itself, or the working day onto which its end
  /// rolls (Civil Code 2015, Art. 148.5). Nil outside the tables.
  package func lastDay(ofLimitTo date: CivilDate) -> CivilDate? {
    guard let isRolled = try? rolls(date, rule: rule(TimeQuantity(1, .day))) else { return nil }
    return isRolled ? workingDay(onOrAfter: date) : date
  }

  private func rolls(_ date: CivilDate, rule: DeadlineRule) throws(DeadlineError) -> Bool {
    guard let isWorking = isWorkingDay(date) else { throw .outsideCalendar(nearestDay(to: date)) }
    guard !isWorking else { return false }
    switch rule.endRoll {
    case .fromAnyDayOff: return true
    case .never: return false
    case .fromRestDaysAndHolidays:
      guard case .off(let day) = reason(for: date) else { return true }
      return day.kind == .holiday || !definition.weekdays.contains(date.weekday)
    }
  }

  func rolled(_ date: CivilDate) throws(DeadlineError) -> CivilDate {
    guard let next = workingDay(onOrAfter: date) else { throw .outsideCalendar(range.upperBound) }
    return next
  }

  private func nextWorkingDay(_ date: CivilDate) throws(DeadlineError) -> CivilDate {
    guard let next = workingDay(after: date) else { throw .outsideCalendar(range.upperBound) }
    return next
  }
}
