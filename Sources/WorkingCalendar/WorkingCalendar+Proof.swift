extension WorkingCalendar {
  /// A deadline with the reason for every day between the receipt and the end.
  ///
  /// The deadline is computed from tables, the proof by looking at each day; the proof is refused when the two
  /// disagree.
  public func proof(
    of rule: DeadlineRule, received: CivilMoment, suspensions: [Suspension] = []
  ) throws(DeadlineError) -> DeadlineProof {
    let deadline = try deadline(rule, received: received, suspensions: suspensions)
    let pauses = try checkedPauses(suspensions, received: received, rule: rule)
    var parts: [CountedPart] = []
    let count = try counted(rule, received: received, pauses: pauses) { parts.append($0) }

    var rows = ProofRows(calendar: self)
    try rows.appendReceipt(deadline, isCounted: parts.first.map(\.showsStartDay) ?? false)
    for (index, part) in parts.enumerated() {
      let counted = try rows.append(part, index: index, pauses: pauses)
      guard counted == part.units else { throw .proofDisagrees(expected: part.units, counted: counted) }
    }
    try rows.appendEnd(
      of: deadline, after: count.lastCountedDay, isMovedByCutoff: count.isLateForCutoff && rule.cutoff?.move == .end)
    return DeadlineProof(deadline: deadline, days: rows.days)
  }
}

extension ProofDay.Role {
  /// The number of a counted day.
  fileprivate var ordinal: Int? {
    switch self {
    case .counted(let ordinal), .countedDay(let ordinal), .countedUntil(let ordinal, _): ordinal
    default: nil
    }
  }
}

extension CountedPart {
  /// True when the rows of the part begin with the day of receipt itself.
  fileprivate var showsStartDay: Bool {
    switch measure {
    case .workingDays, .calendarDays: countsStartDay && units > 0
    case .workingMinutes, .elapsedMinutes: true
    }
  }
}

/// Collects the rows of a proof in the order of the days.
private struct ProofRows {
  let calendar: WorkingCalendar
  var days: [ProofDay] = []

  init(calendar: WorkingCalendar) {
    self.calendar = calendar
  }

  mutating func appendReceipt(_ deadline: Deadline, isCounted: Bool) throws(DeadlineError) {
    let received = deadline.received.date
    var date = received
    while date < deadline.effectiveReceipt {
      let role: ProofDay.Role =
        if date > received {
          .awaitingReceipt
        } else {
          switch deadline.receiptEffect {
          case .movedByCutoff: .receivedAfterCutoff
          case .movedByClosing: .receivedAfterClosing
          case .asReceived, .movedFromDayOff: .receivedOnDayOff
          }
        }
      try append(date, role, part: 0)
      date = CivilDate(unchecked: date.days + 1)
    }
    if !isCounted { try append(deadline.effectiveReceipt, .receiptNotCounted, part: 0) }
  }

  /// Appends the rows of one part and gives the units they hold.
  mutating func append(_ part: CountedPart, index: Int, pauses: Pauses) throws(DeadlineError) -> Int {
    let first = part.showsStartDay ? part.start.date.days : part.start.date.days + 1
    let stretch = part.stretch
    var sum = 0
    // A limit of no days has no rows of its own.
    for day in first..<max(part.end.date.days + 1, first) {
      let date = CivilDate(unchecked: day)
      let reason = try reason(for: date)
      let role: ProofDay.Role
      switch part.measure {
      case .workingDays, .calendarDays:
        if let paused = pauses.index(on: date) {
          role = .suspended(paused)
        } else if part.measure == .calendarDays {
          role = .countedDay(ordinal: sum + 1)
        } else {
          role = reason.isWorking ? .counted(ordinal: sum + 1) : .notCounted
        }
      case .workingMinutes, .elapsedMinutes:
        let minutes = minutes(on: date, isWorking: reason.isWorking, of: part, within: stretch, pauses: pauses)
        if minutes > 0 {
          role = .countedMinutes(minutes)
        } else if part.units == 0, reason.isWorking, !days.isEmpty {
          // Due at once, and taken in on this day only.
          role = .rolledTo
        } else {
          role = pauses.indexOfMinutes(on: date).map(ProofDay.Role.suspended) ?? .notCounted
        }
      }
      append(date, reason, role, part: index)
      let units = days[days.count - 1].units
      sum += units
      if let share = part.share, date == part.end.date {
        let end = try calendar.moment(share, of: date)
        days[days.count - 1].role = .countedUntil(ordinal: sum, minute: end.minuteOfDay)
      }
      if let dwell = part.dwell, units > 0 {
        days[days.count - 1].role = .dwelling(dwell, units: units, ordinal: role.ordinal)
      }
    }
    return sum
  }

  /// Appends the days over which the end rolled, or was moved by a cutoff.
  mutating func appendEnd(
    of deadline: Deadline, after last: CivilDate, isMovedByCutoff: Bool
  ) throws(DeadlineError) {
    let last = max(last, days.last?.date ?? last)
    guard last < deadline.dueDate else { return }
    let part = days.last?.part ?? 0
    for day in last.days + 1...deadline.dueDate.days {
      let date = CivilDate(unchecked: day)
      let reason = try reason(for: date)
      let landing: ProofDay.Role = isMovedByCutoff && date == deadline.dueDate ? .movedByCutoff : .rolledTo
      append(date, reason, reason.isWorking ? landing : .rolledOver, part: part)
    }
  }

  private func minutes(
    on date: CivilDate, isWorking: Bool, of part: CountedPart, within stretch: Range<Int>, pauses: Pauses
  ) -> Int {
    guard part.measure == .elapsedMinutes else {
      return isWorking ? calendar.workingMinutes(on: date, within: stretch, pauses: pauses) : 0
    }
    let midnight = CivilMoment(startOf: date).minutes
    let day = (midnight..<midnight + CivilMoment.minutesPerDay).clamped(to: stretch)
    return day.count - pauses.minuteCount(in: day)
  }

  private func reason(for date: CivilDate) throws(DeadlineError) -> DayReason {
    guard let reason = calendar.reason(for: date) else {
      throw .outsideCalendar(calendar.nearestDay(to: date))
    }
    return reason
  }

  private mutating func append(_ date: CivilDate, _ role: ProofDay.Role, part: Int) throws(DeadlineError) {
    append(date, try reason(for: date), role, part: part)
  }

  private mutating func append(_ date: CivilDate, _ reason: DayReason, _ role: ProofDay.Role, part: Int) {
    days.append(
      ProofDay(date: date, day: reason, role: role, part: part, isAnnounced: calendar.isAnnounced(date)))
  }
}

extension CountedPart {
  /// The minutes between start and end; empty for parts in days.
  fileprivate var stretch: Range<Int> {
    guard case .minute(let from) = start, case .minute(let to) = end, from <= to else { return 0..<0 }
    return from.minutes..<to.minutes
  }
}

extension Pauses {
  /// The suspension that takes minutes from a day.
  fileprivate func indexOfMinutes(on date: CivilDate) -> Int? {
    let midnight = CivilMoment(startOf: date).minutes
    return minutes.first { $0.range.overlaps(midnight..<midnight + CivilMoment.minutesPerDay) }?.index
  }
}
