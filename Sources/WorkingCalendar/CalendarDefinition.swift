/// A working calendar as data: what a catalogue stores and a decision of the government changes.
///
/// It may hold contradictions; `problems` lists them, and only a definition without any becomes a
/// `WorkingCalendar`.
public struct CalendarDefinition: Hashable, Sendable {
  /// The longest range of whole years a calendar may describe.
  public static let maximumCoveredYears = 50

  /// A short identifier, e.g. `hanh_chinh`.
  public var id: String
  /// The name people read.
  public var title: String
  /// Which edition of the data this is.
  public var edition: String
  /// The working days of the week: Monday is 1, Sunday is 7.
  public var weekdays: [Int]
  /// The usual office hours. Their length is the full working day that fractions of a day refer to.
  public var officeHours: [OfficeWindow]
  /// Weekdays whose hours differ.
  public var weekdayHours: [WeekdayHours]
  /// The first year the days off are known for.
  public var firstYear: Int
  /// The last year the days off are known or proposed for.
  public var lastYear: Int
  /// The last day that competent bodies have announced; days after it are provisional.
  public var announcedUntil: CivilDate
  /// Days on which offices are closed.
  public var daysOff: [DayOff]
  /// Weekly rest days on which offices work.
  public var workingDays: [WorkingDayOverride]
  /// Working days with their own hours.
  public var halfDays: [HalfDay]
  /// The holidays of the law, from which days off are proposed for a year that nobody has announced.
  public var holidayRules: [HolidayRule]
  /// What the law gives for a holiday on a weekly rest day; nil when nothing.
  public var compensation: CompensationRule?
  /// How limits are counted by this calendar, where it says so.
  public var conventions: [CountingConvention]
  /// The documents behind the calendar as a whole.
  public var sources: [String]

  /// A calendar as data; the week and the hours default to those of public servants.
  public init(
    id: String, title: String, edition: String = "", weekdays: [Int] = [1, 2, 3, 4, 5],
    officeHours: [OfficeWindow] = [OfficeWindow(opens: 480, closes: 720), OfficeWindow(opens: 780, closes: 1020)],
    weekdayHours: [WeekdayHours] = [], firstYear: Int, lastYear: Int, announcedUntil: CivilDate,
    daysOff: [DayOff] = [], workingDays: [WorkingDayOverride] = [], halfDays: [HalfDay] = [],
    holidayRules: [HolidayRule] = [], compensation: CompensationRule? = nil,
    conventions: [CountingConvention] = [], sources: [String] = []
  ) {
    self.id = id
    self.title = title
    self.edition = edition
    self.weekdays = weekdays
    self.officeHours = officeHours
    self.weekdayHours = weekdayHours
    self.firstYear = firstYear
    self.lastYear = lastYear
    self.announcedUntil = announcedUntil
    self.daysOff = daysOff
    self.workingDays = workingDays
    self.halfDays = halfDays
    self.holidayRules = holidayRules
    self.compensation = compensation
    self.conventions = conventions
    self.sources = sources
  }

  /// What the calendar says about a question of counting; nil when nothing.
  public func convention(on subject: CountingConvention.Subject) -> CountingConvention? {
    conventions.first { $0.choice.subject == subject }
  }

  /// The first and the last day of the covered years; nil when the years are reversed, too many or out of range.
  public var coveredRange: ClosedRange<CivilDate>? {
    guard firstYear <= lastYear, let first = CivilDate(year: firstYear, month: 1, day: 1),
      let last = CivilDate(year: lastYear, month: 12, day: 31),
      lastYear - firstYear < CalendarDefinition.maximumCoveredYears
    else { return nil }
    return first...last
  }
}
