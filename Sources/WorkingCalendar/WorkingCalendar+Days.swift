extension WorkingCalendar {
  /// What the day is, and which entry of the calendar says so; nil outside the tables.
  public func reason(for date: CivilDate) -> DayReason? {
    guard let isWorking = isWorkingDay(date) else { return nil }
    return exceptions.reason(for: date) ?? (isWorking ? .working : .weeklyRest)
  }

  /// When the office is open on a day; empty on a day off, nil outside the tables.
  public func officeHours(on date: CivilDate) -> [OfficeWindow]? {
    guard let isWorking = isWorkingDay(date) else { return nil }
    return isWorking ? hours.windows(on: date) : []
  }

  /// True when a competent body has announced whether this is a working day.
  public func isAnnounced(_ date: CivilDate) -> Bool {
    firstUnannouncedDay(in: date...date) == nil
  }

  /// The first day of a range that no competent body has announced yet.
  public func firstUnannouncedDay(in range: ClosedRange<CivilDate>) -> CivilDate? {
    if let projected = exceptions.firstProjected(in: range), projected <= definition.announcedUntil {
      return projected
    }
    guard range.upperBound > definition.announcedUntil else { return nil }
    guard range.lowerBound <= definition.announcedUntil else { return range.lowerBound }
    return definition.announcedUntil.adding(days: 1)
  }

  /// Every day of a range that no competent body has announced yet.
  public func unannouncedDays(in range: ClosedRange<CivilDate>) -> [CivilDate] {
    let projected = exceptions.projected.filter { range.contains($0) && $0 <= definition.announcedUntil }
    let first = max(range.lowerBound.days, definition.announcedUntil.days + 1)
    guard first <= range.upperBound.days else { return projected }
    return projected + (first...range.upperBound.days).map(CivilDate.init(unchecked:))
  }

  /// The days of a range on which this calendar and another do not work alike, or not in the same hours, in order.
  public func daysThatDiffer(from other: WorkingCalendar, in range: ClosedRange<CivilDate>) -> [CivilDate] {
    let special = [self, other].flatMap { calendar in
      calendar.exceptions.dates + calendar.definition.halfDays.map(\.date)
    }
    let candidates =
      definition.weekdays == other.definition.weekdays
      ? Set(special.filter { range.contains($0) }).sorted()
      : (range.lowerBound.days...range.upperBound.days).map(CivilDate.init(unchecked:))
    return candidates.filter { date in
      guard let hours = officeHours(on: date), let others = other.officeHours(on: date) else { return false }
      return hours != others
    }
  }
}
