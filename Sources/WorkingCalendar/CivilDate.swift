/// A day of the Gregorian calendar between 1900 and 2200, as the law counts days.
///
/// It is a plain number of days since 1970-01-01, so that adding and comparing cost one instruction. Every value
/// lies in `first...last`; a date that cannot exist, such as 30 February, cannot be built.
///
///     CivilDate(year: 2026, month: 2, day: 28)?.adding(days: 1)?.iso  // "2026-03-01"
public struct CivilDate: Hashable, Comparable, Sendable {
  /// 1900-01-01.
  public static let first = CivilDate(unchecked: -25_567)
  /// 2200-12-31.
  public static let last = CivilDate(unchecked: 84_370)

  /// Days since 1970-01-01.
  public let days: Int32

  /// The date that many days after 1970-01-01; nil outside 1900–2200.
  @inlinable
  public init?(days: Int32) {
    guard days >= -25_567, days <= 84_370 else { return nil }
    self.days = days
  }

  /// The date with these parts; nil when there is no such day or it lies outside 1900–2200.
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...2200).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDate.lengthOfMonth(month, year: year)
    else { return nil }
    self.days = CivilDate.dayNumber(year: Int32(year), month: Int32(month), day: Int32(day))
  }

  /// For a number already known to be in range.
  @inlinable
  init(unchecked days: Int32) {
    self.days = days
  }

  /// The year, 1900 to 2200.
  public var year: Int { Int(parts.year) }

  /// The month, 1 to 12.
  public var month: Int { Int(parts.month) }

  /// The day of the month, 1 to 31.
  public var day: Int { Int(parts.day) }

  /// The day of the week as ISO 8601 numbers it: Monday is 1, Sunday is 7.
  @inlinable
  public var weekday: Int {
    // 1970-01-01 was a Thursday; 25_571 is a multiple of seven that keeps the sum positive.
    Int((days &+ 3 &+ 25_571) % 7) &+ 1
  }

  /// Year, month and day in one step; cheaper than asking for each.
  var parts: (year: Int32, month: Int32, day: Int32) {
    // The year is taken to begin in March, so that the leap day is its last one; multiplications take the place of
    // divisions (C. Neri and L. Schneider, "Euclidean affine functions and their application to calendar algorithms",
    // 2022). 719_468 days lie between 0000-03-01 and 1970-01-01.
    let quarters = UInt32(bitPattern: days &+ 719_468) &* 4 &+ 3
    let century = quarters / 146_097
    let dayOfCentury = quarters % 146_097 / 4
    let product = UInt64(2_939_745) &* UInt64(dayOfCentury &* 4 &+ 3)
    let yearOfCentury = UInt32(truncatingIfNeeded: product >> 32)
    let dayOfYear = UInt32(truncatingIfNeeded: product) / 2_939_745 / 4
    let scaledMonth = dayOfYear &* 2_141 &+ 197_913
    let isAfterNewYear = dayOfYear >= 306
    let year = century &* 100 &+ yearOfCentury &+ (isAfterNewYear ? 1 : 0)
    let month = (scaledMonth >> 16) &- (isAfterNewYear ? 12 : 0)
    let day = (scaledMonth & 0xFFFF) / 2_141 &+ 1
    return (Int32(bitPattern: year), Int32(bitPattern: month), Int32(bitPattern: day))
  }

  /// How many days the month has.
  static func lengthOfMonth(_ month: Int, year: Int) -> Int {
    guard month != 2 else { return isLeapYear(year) ? 29 : 28 }
    // Odd months have 31 days up to July, even ones from August on.
    return 30 | (month ^ (month >> 3))
  }

  static func isLeapYear(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  @inline(__always)
  private static func dayNumber(year: Int32, month: Int32, day: Int32) -> Int32 {
    // The reverse of `parts`, by the same authors: a year from March on, months as multiples of 979/32 days.
    let isBeforeMarch = month <= 2
    let marchYear = UInt32(bitPattern: isBeforeMarch ? year &- 1 : year)
    let marchMonth = UInt32(bitPattern: isBeforeMarch ? month &+ 12 : month)
    let century = marchYear / 100
    let daysOfYears = 1_461 &* marchYear / 4 &- century &+ century / 4
    let daysOfMonths = (979 &* marchMonth &- 2_919) / 32
    return Int32(bitPattern: daysOfYears &+ daysOfMonths) &+ day &- 1 &- 719_468
  }

  /// The earlier day comes first.
  @inlinable
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.days < right.days
  }
}
