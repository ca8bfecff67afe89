/// Why no date can be computed.
public enum DeadlineError: Error, Hashable, Sendable {
  /// Counting needed a day on which the calendar says nothing; the last day it could ask about is given.
  case outsideCalendar(CivilDate)
  /// The limit is negative.
  case negativeAmount(TimeQuantity)
  /// The limit is longer than `TimeUnit.largestAmount`.
  case amountTooLarge(TimeQuantity)
  /// Only working days, hours and minutes can be divided.
  case fractionNotAllowed(TimeQuantity)
  /// The fraction does not come to whole minutes.
  case partOfMinute(TimeQuantity)
  /// A cutoff or an appointment names no minute of a day.
  case noSuchMinute(Int)
  /// The suspension at this position ends before it begins.
  case suspensionReversed(Int)
  /// The suspension at this position begins before the day of receipt.
  case suspensionBeforeReceipt(Int)
  /// The proof counts another number of units than the limit has: an error of this module, never of the data.
  case proofDisagrees(expected: Int, counted: Int)
}
