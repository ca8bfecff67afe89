/// A public holiday as the law fixes it: a day of the year and how many days are off.
public struct HolidayRule: Hashable, Sendable {
  /// Which day of the year.
  public enum Day: Hashable, Sendable {
    /// A day of the Gregorian calendar.
    case solar(month: Int, day: Int)
    /// A day of the lunar calendar, never in a leap month.
    case lunar(month: Int, day: Int)
  }

  /// The day the holiday is named after.
  public var day: Day
  /// How many days before it are off too; Tet begins on the last day of the old year.
  public var daysBefore: Int
  /// How many days are off in all.
  public var count: Int
  /// The name a citizen knows it by.
  public var name: String
  /// The documents that say so.
  public var basis: [String]
  /// The first day on which the rule is in force.
  public var inForceFrom: CivilDate

  /// A holiday with its source.
  public init(
    _ day: Day, daysBefore: Int = 0, count: Int = 1, name: String, basis: [String] = [], inForceFrom: CivilDate
  ) {
    self.day = day
    self.daysBefore = daysBefore
    self.count = count
    self.name = name
    self.basis = basis
    self.inForceFrom = inForceFrom
  }

  /// The longest holiday a rule may describe.
  public static let maximumDays = 31
}
