/// A public holiday as the law fixes it: a day of the year and how many days are off.
public struct HolidayRule: Hashable, Sendable {
  /// Which day of the year.
  public struct Day: Hashable, Sendable {
    /// The calendar that the law counts by.
    public enum Reckoning: String, CaseIterable, Hashable, Sendable {
      /// The Gregorian calendar.
      case solar
      /// The Vietnamese lunar calendar; never a leap month.
      case lunar
    }

    /// The calendar of month and day.
    public var reckoning: Reckoning
    /// The month, 1 to 12.
    public var month: Int
    /// The day of the month.
    public var day: Int

    /// A day of either calendar; whether it exists is for `isMeaningful` to say.
    public init(reckoning: Reckoning, month: Int, day: Int) {
      self.reckoning = reckoning
      self.month = month
      self.day = day
    }

    /// A day of the Gregorian calendar.
    public static func solar(month: Int, day: Int) -> Day { Day(reckoning: .solar, month: month, day: day) }

    /// A day of the lunar calendar.
    public static func lunar(month: Int, day: Int) -> Day { Day(reckoning: .lunar, month: month, day: day) }
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
  /// The last day on which the rule is in force; nil while nobody has ended it.
  public var inForceUntil: CivilDate?
  /// Who fixes the days each year, where the law leaves them open; the rule then tells the usual days only.
  public var decidedYearlyBy: String?
  /// The day on which the law was passed; nil when that is not recorded, and the rule counts as always known.
  public var announcedOn: CivilDate?

  /// A holiday with its source.
  public init(
    _ day: Day, daysBefore: Int = 0, count: Int = 1, name: String, basis: [String] = [], inForceFrom: CivilDate,
    inForceUntil: CivilDate? = nil, decidedYearlyBy: String? = nil, announcedOn: CivilDate? = nil
  ) {
    self.day = day
    self.daysBefore = daysBefore
    self.count = count
    self.name = name
    self.basis = basis
    self.inForceFrom = inForceFrom
    self.inForceUntil = inForceUntil
    self.decidedYearlyBy = decidedYearlyBy
    self.announcedOn = announcedOn
  }

  /// The longest holiday a rule may describe.
  public static let maximumDays = 31
}

extension HolidayRule {
  /// True when the rule can give a day off: its day exists in some year, and it lasts a day or more.
  public var isMeaningful: Bool {
    guard (1...HolidayRule.maximumDays).contains(count), (0..<HolidayRule.maximumDays).contains(daysBefore) else {
      return false
    }
    if let inForceUntil, inForceUntil < inForceFrom { return false }
    switch day.reckoning {
    case .solar: return CivilDate(year: HolidayRule.someLeapYear, month: day.month, day: day.day) != nil
    case .lunar: return (1...12).contains(day.month) && (1...30).contains(day.day)
    }
  }

  /// A year that has every day that any year has.
  private static let someLeapYear = 2000

  /// True when the rule is in force on a day.
  public func isInForce(on date: CivilDate) -> Bool {
    inForceFrom <= date && inForceUntil.map { date <= $0 } ?? true
  }
}
