import ProcedureCatalogue
package import WorkingCalendar

/// Whether one length of time ends later than another, for every day on which it may begin.
///
/// Ten working days are not ten days: which is longer depends on where weekends and holidays lie, and on years that
/// nobody has announced yet. What is said here is proved for every calendar, or proved as long as no year has more days
/// off than the worst of those known, or shown by a day of the calendar; otherwise it stays open.
///
///     let order = DurationOrder(calendar, from: inForce.from)
///     order.compare(tenWorkingDays, with: tenDays)
///     // .longer(Witness(received 2026-03-02, due 2026-03-16, other 2026-03-12), always: false)
package struct DurationOrder {
  /// A day of receipt, and the days on which the two lengths end.
  package struct Witness: Hashable, Sendable {
    package let received: CivilMoment
    /// When the compared length ends.
    package let due: CivilMoment
    /// When the other one ends.
    package let other: CivilMoment

    /// Whole days between the two.
    var days: Int { Int(due.date.days) - Int(other.date.days) }
  }

  package enum Outcome: Hashable, Sendable {
    /// Not longer on any calendar.
    case neverLonger
    /// Not longer while no year has more days off on working weekdays than the worst known one.
    case neverLongerWhile(daysOff: Int)
    /// Longer from the day shown; `always` when there is no day from which it is not. Without a calendar no day is shown.
    case longer(Witness?, always: Bool)
    /// Neither proved nor shown.
    case undecided
  }

  /// How many days are tried in search of a witness: some seventy years.
  private static let maximumDays = 25_000

  private let calendar: WorkingCalendar?
  private let from: CivilDate?

  /// Lengths are counted by a calendar, from the day on which they apply; without a calendar only what holds for every
  /// calendar can be said.
  package init(_ calendar: WorkingCalendar?, from: CivilDate? = nil) {
    self.calendar = calendar
    self.from = from
  }

  /// Compares a length with another one.
  package func compare(_ length: LimitLength, with other: LimitLength) -> Outcome {
    if let proof = proof(length, other) { return proof }
    let isAlwaysLonger = isAlwaysLonger(length, than: other)
    if let witness = witness(length, with: other) { return .longer(witness, always: isAlwaysLonger) }
    return isAlwaysLonger ? .longer(nil, always: true) : .undecided
  }

  /// The day from which the difference is greatest, among those of the calendar.
  package func worst(_ length: LimitLength, with other: LimitLength) -> Witness? {
    var worst: Witness?
    search(length, other) { witness in
      if witness.days > worst?.days ?? 0 { worst = witness }
      return false
    }
    return worst
  }

  /// The largest whole amount of a unit that is not longer from any day of the calendar; nil when none is, or when the
  /// amounts do not end.
  package func largest(_ unit: TimeUnit, notLongerThan other: LimitLength) -> Int32? {
    var largest: Int32?
    var amount: Int32 = 1
    while amount <= Self.maximumAmount {
      if case .longer = compare(LimitLength(TimeQuantity(amount, unit)), with: other) { return largest }
      largest = amount
      amount += 1
    }
    return nil
  }

  /// Beyond it no smaller amount is proposed.
  private static let maximumAmount: Int32 = 60

  // MARK: What holds for every calendar

  private func proof(_ length: LimitLength, _ other: LimitLength) -> Outcome? {
    guard isCutoffNotStricter(length, other), let own = length.reduced, let their = other.reduced else { return nil }
    if own.allSatisfy({ isNotMore($0.value, $0.key, than: their[$0.key]) }) { return .neverLonger }
    // Days that follow working days end no later than as many working days would.
    if let days = own[.day], their[.day] == nil, let working = their[.workingDay], own[.workingDay]?.whole != nil,
      own.keys.allSatisfy({ $0 == .day || $0 == .workingDay }), working.whole != nil,
      let sum = own[.workingDay].flatMap({ $0.adding(days) }), sum <= working
    {
      return .neverLonger
    }
    guard own.count == 1, their.count == 1, let (unit, amount) = own.first, let (otherUnit, limit) = their.first else {
      return nil
    }
    return proof(amount, unit, limit, otherUnit)
  }

  /// Whether an amount of a unit never ends later than another amount of it, or than none at all.
  ///
  /// Less than a working day runs from the very hour, the day of receipt itself to its end: half a day from the morning
  /// is over first.
  private func isNotMore(_ amount: Rational, _ unit: TimeUnit, than other: Rational?) -> Bool {
    guard let other else { return amount == Rational(0) && unit == .minute }
    let isPartOfDay = unit == .workingDay && other.whole == nil && other < Rational(1)
    return amount <= other && !(isPartOfDay && amount == Rational(0))
  }

  /// Later only when the hour of receipt is early enough for the other one.
  private func isCutoffNotStricter(_ length: LimitLength, _ other: LimitLength) -> Bool {
    guard let cutoff = length.cutoff else { return true }
    guard let limit = other.cutoff else { return false }
    return cutoff.moves == limit.moves && cutoff.after >= limit.after
  }

  private func proof(_ amount: Rational, _ unit: TimeUnit, _ limit: Rational, _ otherUnit: TimeUnit) -> Outcome? {
    switch (unit, otherUnit) {
    case (.workingDay, .day): return workingDays(amount, notLongerThanDays: limit)
    case (.workingDay, .month): return fewestDays(months: limit).flatMap { workingDays(amount, notLongerThanDays: $0) }
    // Each working day is a day of its own, so that n of them never end before n days do.
    case (.day, .workingDay): return amount <= limit ? .neverLonger : nil
    case (.day, .month): return fewestDays(months: limit).flatMap { amount <= $0 ? .neverLonger : nil }
    case (.month, .day), (.month, .workingDay):
      return mostDays(months: amount).flatMap { $0 <= limit ? .neverLonger : nil }
    case (.minute, .day), (.minute, .workingDay):
      return limit.multiplied(by: Int32(CivilMoment.minutesPerDay)).flatMap { amount <= $0 ? .neverLonger : nil }
    case (.workingHour, .workingDay): return shortestDay.flatMap { fits(amount, hours: limit, $0) ? .neverLonger : nil }
    case (.workingHour, .day):
      guard let shortestDay, let days = wholeDays(amount, of: shortestDay) else { return nil }
      return workingDays(days, notLongerThanDays: limit)
    default: return nil
    }
  }

  /// The first working day after receipt is never later than any number of days, because those roll on to a working day.
  private func workingDays(_ amount: Rational, notLongerThanDays days: Rational) -> Outcome? {
    guard let whole = days.whole, whole >= 1 else { return nil }
    if amount <= Rational(1) { return .neverLonger }
    guard let worst = daysOffInAYear else { return nil }
    guard let working = Int32(exactly: whole - weeklyRest(in: whole) - worst) else { return nil }
    return amount <= Rational(working) ? .neverLongerWhile(daysOff: worst) : nil
  }

  /// The most weekly rest days that a number of days in a row may hold.
  private func weeklyRest(in days: Int) -> Int {
    let rest = 7 - Set(calendar?.definition.weekdays ?? []).count
    return days / 7 * rest + min(days % 7, rest)
  }

  /// The most days off on working weekdays that a year of the calendar has.
  private var daysOffInAYear: Int? {
    guard let definition = calendar?.definition else { return nil }
    var counts: [Int: Int] = [:]
    for day in definition.daysOff where definition.weekdays.contains(day.date.weekday) {
      counts[day.date.year, default: 0] += 1
    }
    return counts.values.max() ?? 0
  }

  /// The fewest minutes that offices are open on a working day.
  private var shortestDay: Int? {
    guard let definition = calendar?.definition else { return nil }
    let windows =
      [definition.officeHours] + definition.weekdayHours.map(\.windows) + definition.halfDays.map(\.windows)
    return windows.map { $0.reduce(0) { $0 + $1.minutes } }.filter { $0 > 0 }.min()
  }

  private func fits(_ workingHours: Rational, hours days: Rational, _ minutes: Int) -> Bool {
    guard let needed = workingHours.multiplied(by: 60), let factor = Int32(exactly: minutes),
      let there = days.multiplied(by: factor)
    else { return false }
    return needed <= there
  }

  private func wholeDays(_ workingHours: Rational, of minutes: Int) -> Rational? {
    guard let needed = workingHours.multiplied(by: 60), minutes > 0 else { return nil }
    let whole =
      (Int64(needed.numerator) + Int64(needed.denominator) * Int64(minutes) - 1)
      / (Int64(needed.denominator) * Int64(minutes))
    return Rational(whole, over: 1)
  }

  /// Months in a row hold at least so many days, whichever they are.
  private func fewestDays(months: Rational) -> Rational? {
    months.whole.flatMap { Int64(exactly: max(28 * $0, $0 * 365 / 12 - 3)) }.flatMap { Rational($0, over: 1) }
  }

  /// Months in a row hold at most so many days, whichever they are.
  private func mostDays(months: Rational) -> Rational? {
    months.whole.flatMap { Int64(exactly: min(31 * $0, $0 * 366 / 12 + 3)) }.flatMap { Rational($0, over: 1) }
  }

  /// More of every unit ends later from every day.
  private func isAlwaysLonger(_ length: LimitLength, than other: LimitLength) -> Bool {
    guard length.cutoff == other.cutoff, let own = length.reduced, let their = other.reduced else { return false }
    return own != their
      && their.allSatisfy { unit, amount in
        own[unit].map { amount <= $0 && (amount.whole == nil) == ($0.whole == nil) } ?? false
      }
  }

  // MARK: What the calendar shows

  /// The first day from which the length is longer: on or after the day on which it applies, else an earlier one.
  private func witness(_ length: LimitLength, with other: LimitLength) -> Witness? {
    var found: Witness?
    search(length, other) { witness in
      found = witness
      return true
    }
    return found
  }

  /// Goes through the days of the calendar until `isEnough`: from the day on which the lengths apply on, then back from it.
  private func search(_ length: LimitLength, _ other: LimitLength, _ isEnough: (Witness) -> Bool) {
    guard let calendar, let covered = calendar.definition.coveredRange else { return }
    let start = min(max(from ?? covered.lowerBound, covered.lowerBound), covered.upperBound)
    let minutes = self.minutes(of: length, other, calendar)
    func isEnoughSeen(on day: CivilDate) -> Bool {
      minutes.contains { minute in
        guard let received = CivilMoment(date: day, minuteOfDay: minute) else { return false }
        return compared(length, other, received, calendar).map(isEnough) ?? false
      }
    }
    var next = calendar.workingDay(onOrAfter: start)
    for _ in 0..<Self.maximumDays {
      guard let day = next, day <= covered.upperBound else { break }
      if isEnoughSeen(on: day) { return }
      next = calendar.workingDay(after: day)
    }
    next = calendar.workingDay(before: start)
    for _ in 0..<Self.maximumDays {
      guard let day = next else { return }
      if isEnoughSeen(on: day) { return }
      next = calendar.workingDay(before: day)
    }
  }

  /// The minutes of the day that may make a difference: opening, before closing, and after a cutoff.
  private func minutes(of length: LimitLength, _ other: LimitLength, _ calendar: WorkingCalendar) -> [Int] {
    let windows = calendar.definition.officeHours
    var minutes = [windows.first?.opens ?? 0]
    let counted = (length.amounts + other.amounts).contains { !$0.unit.isCountedInDays || $0.amount.denominator > 1 }
    if counted, let last = windows.last { minutes.append(last.closes - 1) }
    minutes += [length.cutoff, other.cutoff].compactMap { $0.map { $0.after + 1 } }
    return minutes.filter { $0 < CivilMoment.minutesPerDay }
  }

  private func compared(
    _ length: LimitLength, _ other: LimitLength, _ received: CivilMoment, _ calendar: WorkingCalendar
  ) -> Witness? {
    guard let due = try? calendar.deadline(length.rule, received: received),
      let limit = try? calendar.deadline(other.rule, received: received), due.expiresAt > limit.expiresAt
    else { return nil }
    return Witness(received: received, due: due.dueAt, other: limit.dueAt)
  }
}
