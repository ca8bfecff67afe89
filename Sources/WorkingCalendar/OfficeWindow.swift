/// A stretch of a day in which an office is open, such as 08:00 to 12:00.
public struct OfficeWindow: Hashable, Sendable {
  /// The first minute of the day at which the office is open.
  public var opens: Int
  /// The minute of the day at which it closes; that minute no longer counts.
  public var closes: Int

  /// A window between two minutes of a day.
  public init(opens: Int, closes: Int) {
    self.opens = opens
    self.closes = closes
  }

  /// How many minutes the window holds.
  public var minutes: Int { closes - opens }

  /// True when the windows lie within one day, in order and without overlap, and hold at least one minute.
  static func areWellFormed(_ windows: [OfficeWindow]) -> Bool {
    var previous = 0
    for window in windows {
      guard window.opens >= previous, window.closes > window.opens, window.closes <= CivilMoment.minutesPerDay else {
        return false
      }
      previous = window.closes
    }
    return !windows.isEmpty
  }
}
