/// The Vietnamese lunar calendar from 1900 to 2100.
///
/// The calendar is reckoned at UTC+7 throughout. Before 1968 printed calendars followed UTC+8, in the north until
/// 1967 and in the south with zones of its own; no limit of the law reaches back so far, and one rule is kept.
///
///     LunarCalendar.civilDate(of: LunarDate(year: 2026, month: 3, day: 10))?.iso  // "2026-04-26"
public enum LunarCalendar {
  /// The lunar years that can be asked about; that of 1899 ends on 30 January 1900.
  public static let years = 1899...2100

  /// The lunar date of a day; nil outside the table.
  public static func lunarDate(of date: CivilDate) -> LunarDate? {
    // A lunar year begins between 21 January and 21 February of its solar year.
    let solarYear = date.year
    for year in [solarYear, solarYear - 1] {
      guard let lunarYear = LunarYear(year), date.days >= lunarYear.firstDay else { continue }
      return lunarYear.date(onDay: Int(date.days - lunarYear.firstDay))
    }
    return nil
  }

  /// The day of a lunar date; nil when there is no such date or it lies outside the table.
  public static func civilDate(of date: LunarDate) -> CivilDate? {
    guard let year = LunarYear(date.year), let month = year.position(ofMonth: date.month, isLeap: date.isLeapMonth),
      date.day >= 1, date.day <= year.length(ofMonthAt: month)
    else { return nil }
    let before = (0..<month).reduce(0) { $0 + year.length(ofMonthAt: $1) }
    return CivilDate(days: year.firstDay + Int32(before + date.day - 1))
  }

  /// The month that is followed by a leap month in a lunar year; nil in a common year or outside the table.
  public static func leapMonth(of year: Int) -> Int? {
    LunarYear(year).flatMap { $0.leapMonth == 0 ? nil : $0.leapMonth }
  }
}

/// One lunar year, unpacked from its word in `LunarYears`.
private struct LunarYear {
  let year: Int
  /// Days since 1970-01-01 of the first day of the first month.
  let firstDay: Int32
  /// 0 when the year has twelve months.
  let leapMonth: Int
  /// The month at a position has 30 days when its bit is set, else 29.
  private let longMonths: UInt32

  init?(_ year: Int) {
    guard LunarCalendar.years.contains(year) else { return nil }
    let word = LunarYears.words[year - LunarCalendar.years.lowerBound]
    self.year = year
    self.longMonths = word & 0x1FFF
    self.leapMonth = Int(word >> 13 & 0xF)
    self.firstDay = LunarYear.newYearsDay(of: year) + Int32(word >> 17)
  }

  private var monthCount: Int { leapMonth == 0 ? 12 : 13 }

  func length(ofMonthAt position: Int) -> Int {
    longMonths >> UInt32(position) & 1 == 1 ? 30 : 29
  }

  /// Where a month stands in the year, from 0; nil when the year has no such month.
  func position(ofMonth month: Int, isLeap: Bool) -> Int? {
    guard (1...12).contains(month) else { return nil }
    guard !isLeap else { return month == leapMonth ? month : nil }
    return leapMonth != 0 && month > leapMonth ? month : month - 1
  }

  /// The date so many days after the first of the year; nil past its end.
  func date(onDay day: Int) -> LunarDate? {
    var rest = day
    for position in 0..<monthCount {
      let length = length(ofMonthAt: position)
      guard rest >= length else {
        let isAfterLeap = leapMonth != 0 && position >= leapMonth
        return LunarDate(
          year: year, month: isAfterLeap ? position : position + 1, day: rest + 1,
          isLeapMonth: leapMonth != 0 && position == leapMonth)
      }
      rest -= length
    }
    return nil
  }

  /// 1 January of a solar year, which for 1899 lies before the first `CivilDate`.
  private static func newYearsDay(of year: Int) -> Int32 {
    CivilDate(year: year, month: 1, day: 1)?.days ?? CivilDate.first.days - 365
  }
}
