extension CivilDate {
  /// The date that many days later, or earlier when negative; nil outside 1900–2200.
  @inlinable
  public func adding(days count: Int) -> CivilDate? {
    let (sum, overflow) = Int(days).addingReportingOverflow(count)
    guard !overflow, let days = Int32(exactly: sum) else { return nil }
    return CivilDate(days: days)
  }

  /// The same day of the month that many months later; the last day of that month when it has no such day.
  ///
  /// Civil Code 2015, Art. 148.3. Twelve months a year extends the clamp to years by analogy, because Art. 148.4
  /// is silent about 29 February. Nil outside 1900–2200.
  public func addingMonthsClamped(_ count: Int) -> CivilDate? {
    let (year, month, day) = parts
    let (sum, overflow) = (Int(year) * 12 + Int(month) - 1).addingReportingOverflow(count)
    guard !overflow, sum >= 1900 * 12, sum < 2201 * 12 else { return nil }
    let targetYear = sum / 12
    let targetMonth = sum % 12 + 1
    let length = CivilDate.lengthOfMonth(targetMonth, year: targetYear)
    return CivilDate(year: targetYear, month: targetMonth, day: min(Int(day), length))
  }

  /// How many full years have passed at the start of `date`; negative never, zero before the first anniversary.
  ///
  /// An age is reached on the birthday itself. Somebody born on 29 February reaches it on 28 February of a common
  /// year: the month has no such day, so its last day stands for it (Civil Code 2015, Art. 148.3 by analogy).
  ///
  ///     born.completedYears(on: date) >= 18  // đủ 18 tuổi
  public func completedYears(on date: CivilDate) -> Int {
    guard date > self else { return 0 }
    let years = date.year - year
    guard let anniversary = addingMonthsClamped(years * 12), anniversary <= date else { return years - 1 }
    return years
  }

  /// The last day of the month of this date.
  public var lastOfMonth: CivilDate {
    let (year, month, day) = parts
    return CivilDate(unchecked: days + Int32(CivilDate.lengthOfMonth(Int(month), year: Int(year))) - day)
  }

  /// The distance in days to a later date; negative when it is earlier.
  @inlinable
  public func days(to other: CivilDate) -> Int {
    Int(other.days &- days)
  }
}
