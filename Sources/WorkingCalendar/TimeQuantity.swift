/// An exact amount of a unit of time: `03 ngày làm việc`, a quarter of a working day.
public struct TimeQuantity: Hashable, Sendable {
  /// No working day at all: the result is due on the day of receipt (`trong ngày`).
  public static let sameDay = TimeQuantity(0, .workingDay)
  /// No time at all: the result is due the moment the dossier is received (`ngay`).
  public static let atOnce = TimeQuantity(0, .minute)

  /// How many.
  public var amount: Rational
  /// Of what.
  public var unit: TimeUnit

  /// An exact amount of a unit.
  public init(_ amount: Rational, _ unit: TimeUnit) {
    self.amount = amount
    self.unit = unit
  }

  /// A whole amount of a unit.
  public init(_ amount: Int32, _ unit: TimeUnit) {
    self.init(Rational(amount), unit)
  }
}
