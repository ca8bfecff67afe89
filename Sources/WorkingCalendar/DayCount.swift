/// A whole number of days, weeks, months or years to count from a day.
struct DayCount {
  /// Counting begins after this day.
  let base: CivilDate
  let amount: Int
  /// True when the base itself counts, if the unit lets it.
  let countsBase: Bool
  /// True for the first part of a limit, which answers for suspensions that began before it.
  let isFirst: Bool

  func part(_ measure: CountedPart.Measure, end: CivilDate, units: Int) -> CountedPart {
    CountedPart(measure: measure, start: .day(base), end: .day(end), units: units, countsStartDay: countsBase)
  }
}

extension WorkingCalendar {
  /// The `amount`-th working day that is not excluded.
  func workingDayEnd(_ count: DayCount, pauses: Pauses) throws(DeadlineError) -> CivilDate {
    var remaining = count.amount
    if count.countsBase, remaining > 0, isWorkingDay(count.base) == true, pauses.index(on: count.base) == nil {
      remaining -= 1
    }
    var end = try workingDay(remaining, after: count.base)
    guard !pauses.isEmpty else { return end }
    for paused in pauses.days where paused.last > count.base.days {
      let first = max(paused.first, count.base.days + 1)
      guard first <= end.days else { break }
      // Only working days lost to the suspension are made up for.
      guard let lost = workingDays(after: CivilDate(unchecked: first - 1), through: CivilDate(unchecked: paused.last))
      else { throw .outsideCalendar(range.upperBound) }
      remaining += lost
      end = try workingDay(remaining, after: count.base)
    }
    return end
  }

  /// The `amount`-th calendar day that is not excluded.
  func dayEnd(_ count: DayCount, pauses: Pauses) throws(DeadlineError) -> CivilDate {
    var remaining = count.amount
    if count.countsBase, remaining > 0, pauses.index(on: count.base) == nil { remaining -= 1 }
    var end = try day(remaining, after: count.base)
    guard !pauses.isEmpty else { return end }
    for paused in pauses.days where paused.last > count.base.days {
      let first = max(paused.first, count.base.days + 1)
      guard first <= end.days else { break }
      remaining += Int(paused.last - first) + 1
      end = try day(remaining, after: count.base)
    }
    return end
  }

  /// The corresponding day of a later week, month or year, moved by the excluded days; and the days that makes.
  ///
  /// A suspension counts if it began on or before the day it would move. Excluded days before the start of the first
  /// part move the end too: the dossier was already waiting. Where the base counts, the corresponding day is that of
  /// the day before, so no week at all ends before it begins.
  func nominalEnd(
    _ count: DayCount, unit: TimeUnit, pauses: Pauses, missingLeapDay: DeadlineRule.MissingLeapDay
  ) throws(DeadlineError) -> (end: CivilDate, units: Int) {
    let base = try day(count.countsBase ? -1 : 0, after: count.base)
    let nominal = try correspondingDay(count.amount, unit: unit, after: base, missingLeapDay: missingLeapDay)
    var end = nominal
    for paused in pauses.days where count.isFirst || paused.last > base.days {
      guard paused.stop <= end.days else { break }
      let first = count.isFirst ? paused.first : max(paused.first, base.days + 1)
      end = try day(Int(paused.last - first) + 1, after: end)
    }
    let carried = count.isFirst ? pauses.dayCount(before: CivilDate(unchecked: base.days + 1)) : 0
    return (end, base.days(to: nominal) + carried)
  }

  private func correspondingDay(
    _ amount: Int, unit: TimeUnit, after base: CivilDate, missingLeapDay: DeadlineRule.MissingLeapDay
  ) throws(DeadlineError) -> CivilDate {
    guard unit != .week else { return try day(7 * amount, after: base) }
    let months = unit == .year ? 12 * amount : amount
    guard let end = base.addingMonthsClamped(months) else { throw .outsideCalendar(range.upperBound) }
    let isMissingLeapDay = unit == .year && base.day == 29 && end.day == 28
    return isMissingLeapDay && missingLeapDay == .firstOfMarch ? try day(1, after: end) : end
  }

  private func workingDay(_ count: Int, after base: CivilDate) throws(DeadlineError) -> CivilDate {
    guard let date = adding(workingDays: count, to: base) else { throw .outsideCalendar(range.upperBound) }
    return date
  }

  private func day(_ count: Int, after base: CivilDate) throws(DeadlineError) -> CivilDate {
    guard let date = base.adding(days: count) else { throw .outsideCalendar(range.upperBound) }
    return date
  }
}
