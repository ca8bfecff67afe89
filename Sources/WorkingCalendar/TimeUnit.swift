/// The units in which Vietnamese law fixes a limit.
///
/// Civil Code 2015, Art. 144 and 146, for minutes to years; working days and working hours are the units of
/// administrative procedure, read from the weekly rest and the days off of public servants.
public enum TimeUnit: String, CaseIterable, Hashable, Sendable {
  /// Ngày làm việc.
  case workingDay
  /// Ngày: every day of the calendar.
  case day
  /// Giờ làm việc: only office hours count.
  case workingHour
  /// Giờ: elapsed hours, nights and days off included.
  case hour
  /// Phút: elapsed minutes.
  case minute
  /// Tuần: seven days.
  case week
  /// Tháng: to the same day of a later month.
  case month
  /// Năm: to the same day of a later year.
  case year

  /// True for the units that are counted in whole days and end at midnight.
  public var isCountedInDays: Bool {
    switch self {
    case .workingDay, .day, .week, .month, .year: true
    case .workingHour, .hour, .minute: false
    }
  }

  /// The most of this unit that a limit may have: about a hundred years. More is taken for a slip of the pen.
  public var largestAmount: Int32 {
    switch self {
    case .workingDay, .day: 36_525
    case .week: 5_217
    case .month: 1_200
    case .year: 100
    case .workingHour, .hour: 876_600
    case .minute: 52_596_000
    }
  }
}
