/// A day of the Vietnamese lunar calendar, such as the tenth of the third month.
public struct LunarDate: Hashable, Sendable {
  /// The lunar year, named after the solar year in which it begins.
  public var year: Int
  /// The month, 1 to 12.
  public var month: Int
  /// True for the month inserted after the one with the same number.
  public var isLeapMonth: Bool
  /// The day of the month, 1 to 30.
  public var day: Int

  /// A lunar date; whether it exists is for `LunarCalendar` to say.
  public init(year: Int, month: Int, day: Int, isLeapMonth: Bool = false) {
    self.year = year
    self.month = month
    self.isLeapMonth = isLeapMonth
    self.day = day
  }
}
