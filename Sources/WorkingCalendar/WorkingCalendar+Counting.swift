extension WorkingCalendar {
  /// The `count`-th working day after a day, or before it when negative; the day itself for zero.
  ///
  /// The day itself is never counted (Civil Code 2015, Art. 147.2). Nil when the tables end before.
  ///
  ///     calendar.adding(workingDays: 3, to: friday)  // Wednesday, unless a holiday comes between
  @inlinable
  public func adding(workingDays count: Int, to date: CivilDate) -> CivilDate? {
    let index = Int(date.days &- firstDay)
    guard index >= 0, index < rank.count &- 1 else { return nil }
    guard count != 0 else { return date }
    // After the day: one past the working days up to and including it. Before the day: those before it.
    let (position, overflow) =
      count > 0
      ? (Int(rank[index &+ 1]) &- 1).addingReportingOverflow(count)
      : Int(rank[index]).addingReportingOverflow(count)
    guard !overflow, position >= 0, position < selection.count else { return nil }
    return CivilDate(unchecked: firstDay &+ Int32(selection[position]))
  }

  /// How many working days lie after `start`, up to and including `end`; negative when `end` comes first.
  @inlinable
  public func workingDays(after start: CivilDate, through end: CivilDate) -> Int? {
    let first = Int(start.days &- firstDay)
    let last = Int(end.days &- firstDay)
    guard first >= 0, first < rank.count &- 1, last >= 0, last < rank.count &- 1 else { return nil }
    return Int(rank[last &+ 1]) &- Int(rank[first &+ 1])
  }

  /// True when offices work on the day; nil outside the tables.
  @inlinable
  public func isWorkingDay(_ date: CivilDate) -> Bool? {
    let index = Int(date.days &- firstDay)
    guard index >= 0, index < rank.count &- 1 else { return nil }
    return rank[index &+ 1] != rank[index]
  }

  /// The day itself when it is a working day, else the next one.
  @inlinable
  public func workingDay(onOrAfter date: CivilDate) -> CivilDate? {
    let index = Int(date.days &- firstDay)
    guard index >= 0, index < rank.count &- 1 else { return nil }
    let position = Int(rank[index])
    guard position < selection.count else { return nil }
    return CivilDate(unchecked: firstDay &+ Int32(selection[position]))
  }

  /// The next working day.
  @inlinable
  public func workingDay(after date: CivilDate) -> CivilDate? {
    adding(workingDays: 1, to: date)
  }

  /// The last working day strictly before a day.
  @inlinable
  public func workingDay(before date: CivilDate) -> CivilDate? {
    adding(workingDays: -1, to: date)
  }

  /// The latest day from which `count` of a unit still fit strictly before `due`.
  ///
  /// It answers "at the latest n days before": the day `n` working days, or `n` calendar days, before the due date.
  /// Nil outside the tables, for a negative count, and for units other than working days, days and weeks.
  public func latestDay(_ count: Int, _ unit: TimeUnit, before due: CivilDate) -> CivilDate? {
    guard count >= 0, count <= Int(unit.largestAmount), range.contains(due) else { return nil }
    switch unit {
    case .workingDay: return adding(workingDays: -count, to: due)
    case .day: return due.adding(days: -count)
    case .week: return due.adding(days: -7 * count)
    case .month, .year, .workingHour, .hour, .minute: return nil
    }
  }
}
