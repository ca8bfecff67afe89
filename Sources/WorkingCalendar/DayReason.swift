/// What a day is in a calendar, and which entry says so.
public enum DayReason: Hashable, Sendable {
  /// An ordinary working day.
  case working
  /// A weekly rest day that is worked.
  case workedRestDay(WorkingDayOverride)
  /// A weekly rest day.
  case weeklyRest
  /// A holiday, compensatory, swapped or special day off.
  case off(DayOff)

  /// True when offices work.
  public var isWorking: Bool {
    switch self {
    case .working, .workedRestDay: true
    case .weeklyRest, .off: false
    }
  }
}
