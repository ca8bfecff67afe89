/// An exact fraction, so that a quarter of a working day stays a quarter.
///
/// It is kept in lowest terms with a positive denominator. Both parts are 32 bits wide, so that every sum and
/// product fits into 64 bits and is checked there.
public struct Rational: Hashable, Comparable, Sendable {
  /// The number above the line, with the sign.
  public let numerator: Int32
  /// The number below the line, at least 1.
  public let denominator: Int32

  /// A whole number.
  public init(_ whole: Int32) {
    self.numerator = whole
    self.denominator = 1
  }

  /// A fraction, brought to lowest terms; nil when the denominator is zero or a part is too large.
  public init?(_ numerator: Int64, over denominator: Int64) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    let divisor = Rational.greatestCommonDivisor(abs(numerator), abs(denominator))
    let sign: Int64 = denominator < 0 ? -1 : 1
    guard let above = Int32(exactly: sign * (numerator / divisor)),
      let below = Int32(exactly: abs(denominator) / divisor)
    else { return nil }
    self.numerator = above
    self.denominator = below
  }

  /// Reads `n` or `n/m`; nil for anything else.
  public init?(parsing text: String) {
    let parts = text.utf8.split(separator: CivilText.slash, omittingEmptySubsequences: false)
    guard parts.count <= 2, let above = parts.first.flatMap(Rational.wholeNumber) else { return nil }
    guard parts.count == 2 else {
      self.init(above, over: 1)
      return
    }
    guard let below = Rational.wholeNumber(parts[1]) else { return nil }
    self.init(above, over: below)
  }

  /// The whole number this is; nil for a proper fraction.
  public var whole: Int? {
    denominator == 1 ? Int(numerator) : nil
  }

  /// The fraction as `n` or `n/m`.
  public var text: String {
    denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
  }

  /// The sum; nil when it is too large.
  public func adding(_ other: Rational) -> Rational? {
    Rational(
      Int64(numerator) * Int64(other.denominator) + Int64(other.numerator) * Int64(denominator),
      over: Int64(denominator) * Int64(other.denominator))
  }

  /// The product with a whole number; nil when it is too large.
  public func multiplied(by factor: Int32) -> Rational? {
    Rational(Int64(numerator) * Int64(factor), over: Int64(denominator))
  }

  /// The smaller number comes first.
  public static func < (left: Rational, right: Rational) -> Bool {
    Int64(left.numerator) * Int64(right.denominator) < Int64(right.numerator) * Int64(left.denominator)
  }

  private static func greatestCommonDivisor(_ left: Int64, _ right: Int64) -> Int64 {
    var (larger, smaller) = (left, right)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
  }

  private static func wholeNumber(_ digits: Substring.UTF8View) -> Int64? {
    // Ten digits hold every number up to the maximum and cannot overflow.
    guard !digits.isEmpty, digits.count <= 10 else { return nil }
    var number: Int64 = 0
    for byte in digits {
      guard (CivilText.zero...CivilText.nine).contains(byte) else { return nil }
      number = number * 10 + Int64(byte - CivilText.zero)
    }
    return number
  }
}
