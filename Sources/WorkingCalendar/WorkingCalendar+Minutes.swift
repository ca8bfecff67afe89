extension WorkingCalendar {
  /// The end of the last of so many elapsed minutes, leaving out suspensions.
  func moment(
    after count: Int, minutesFrom start: CivilMoment, pauses: Pauses
  ) throws(DeadlineError) -> CivilMoment {
    var remaining = count
    var now = start.minutes
    for paused in pauses.minutes where remaining > 0 && paused.range.upperBound > now {
      let running = max(paused.range.lowerBound - now, 0)
      guard running < remaining else { break }
      remaining -= running
      now = paused.range.upperBound
    }
    guard let end = CivilMoment(minutes: now + remaining) else { throw .outsideCalendar(range.upperBound) }
    return end
  }

  /// The end of the last of so many minutes of office hours, leaving out suspensions.
  ///
  /// It walks from working day to working day, so it ends at the latest with the tables.
  func moment(
    after count: Int, workingMinutesFrom start: CivilMoment, pauses: Pauses
  ) throws(DeadlineError) -> CivilMoment {
    guard count > 0 else { return start }
    var remaining = count
    var date = try rolled(start.date)
    while true {
      let midnight = CivilMoment(startOf: date).minutes
      for window in hours.windows(on: date) {
        let opens = max(midnight + window.opens, start.minutes)
        let closes = midnight + window.closes
        guard opens < closes else { continue }
        let open = closes - opens - pauses.minuteCount(in: opens..<closes)
        guard open < remaining else {
          let from = CivilMoment(minutes: opens) ?? start
          return try moment(after: remaining, minutesFrom: from, pauses: pauses)
        }
        remaining -= open
      }
      guard let next = workingDay(after: date) else { throw .outsideCalendar(range.upperBound) }
      date = next
    }
  }

  /// The end of a limit in hours after the choices for ends at closed doors.
  ///
  /// What is due at once waits for the office to open, unless the rule takes receipts at closed doors as they are.
  func opened(
    _ end: CivilMoment, of part: CountedPart, rule: DeadlineRule
  ) throws(DeadlineError) -> CivilMoment {
    let measure = part.measure
    let isAtOnce = rule.quantity == .atOnce && part.units == 0 && rule.outsideWorkingDays == .nextWorkingDay
    let waits =
      switch measure {
      case .elapsedMinutes: isAtOnce || rule.elapsedEnd == .nextOpening
      case .workingMinutes: rule.workingHoursEnd == .nextOpening
      case .workingDays, .calendarDays: false
      }
    guard waits else { return end }
    let windows = try windows(on: end.date)
    guard !windows.contains(where: { $0.opens <= end.minuteOfDay && end.minuteOfDay < $0.closes }) else { return end }
    // Elapsed hours that end with the closing minute found the office open to the last.
    let isClosing = windows.contains { $0.closes == end.minuteOfDay }
    return measure == .elapsedMinutes && isClosing ? end : try nextOpening(after: end)
  }

  /// When a share of a working day has passed. Half a day is the morning, where the office closes once at midday, however
  /// long it is; other shares are of the office hours of the day, in whole minutes.
  func moment(_ share: Rational, of date: CivilDate) throws(DeadlineError) -> CivilMoment {
    let windows = hours.windows(on: date)
    let all = windows.reduce(0) { $0 + $1.minutes }
    var rest = all * Int(share.numerator) / Int(share.denominator)
    var minute = windows.first?.opens ?? 0
    for window in windows where rest > 0 {
      minute = window.opens + min(rest, window.minutes)
      rest -= min(rest, window.minutes)
    }
    if windows.count == 2, let half = Rational(1, over: 2) {
      let midday = windows[0].closes
      if share <= half { minute = min(minute, midday) }
      if share >= half { minute = max(minute, midday) }
    }
    guard let moment = CivilMoment(startOf: date).adding(minutes: minute) else { throw .outsideCalendar(date) }
    return moment
  }

  /// How many minutes of office hours a stretch of time holds on one working day.
  func workingMinutes(on date: CivilDate, within stretch: Range<Int>, pauses: Pauses) -> Int {
    let midnight = CivilMoment(startOf: date).minutes
    return hours.windows(on: date).reduce(0) { sum, window in
      let open = (midnight + window.opens..<midnight + window.closes).clamped(to: stretch)
      return sum + open.count - pauses.minuteCount(in: open)
    }
  }

  private func nextOpening(after moment: CivilMoment) throws(DeadlineError) -> CivilMoment {
    let later = try windows(on: moment.date).first { $0.opens > moment.minuteOfDay }
    var date = moment.date
    if later == nil {
      guard let next = workingDay(after: date) else { throw .outsideCalendar(range.upperBound) }
      date = next
    }
    let opens = later?.opens ?? hours.windows(on: date).first?.opens ?? 0
    return CivilMoment(date: date, minuteOfDay: opens) ?? moment
  }

  /// The minute in which the office opens on a working day.
  func opening(of date: CivilDate) throws(DeadlineError) -> CivilMoment {
    let opens = try windows(on: date).first?.opens ?? 0
    return CivilMoment(date: date, minuteOfDay: opens) ?? CivilMoment(startOf: date)
  }

  private func windows(on date: CivilDate) throws(DeadlineError) -> [OfficeWindow] {
    guard let windows = officeHours(on: date) else { throw .outsideCalendar(nearestDay(to: date)) }
    return windows
  }
}
