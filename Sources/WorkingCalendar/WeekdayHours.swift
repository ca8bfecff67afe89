/// The office hours of one day of the week where they differ from the usual ones.
public struct WeekdayHours: Hashable, Sendable {
  /// Monday is 1, Sunday is 7.
  public var weekday: Int
  /// The windows of that day, in order.
  public var windows: [OfficeWindow]

  /// The hours of a weekday.
  public init(weekday: Int, windows: [OfficeWindow]) {
    self.weekday = weekday
    self.windows = windows
  }
}
