/// What the text of a number means: an exact integer, or its one form in canonical JSON.
enum JSONNumber {
  /// Every integer of so many digits fits into an Int64.
  static let digitsOfEveryInt64 = 18
  /// From this exponent of ten on ECMAScript writes a number with an exponent.
  private static let firstLargeExponent = 21
  /// Down to this exponent of ten ECMAScript writes a fraction with leading zeros.
  private static let lastSmallExponent = -7

  /// The integer that `text`, a number by the grammar, stands for exactly; nil when it is none or beyond Int64.
  static func exactInteger(_ text: ArraySlice<UInt8>) -> Int64? {
    if let integer = plainInteger(text) { return integer }
    guard let number = Decimal(text) else { return nil }
    guard number.exponent >= 0, number.exponent <= digitsOfEveryInt64 else { return number.digits.isEmpty ? 0 : nil }
    var digits = number.isNegative ? [ASCII.minus] : []
    digits += number.digits
    digits += Array(repeating: ASCII.zero, count: number.exponent)
    return number.digits.isEmpty ? 0 : plainInteger(digits[...])
  }

  private static func plainInteger(_ text: ArraySlice<UInt8>) -> Int64? {
    let isNegative = text.first == ASCII.minus
    var value: Int64 = 0
    for byte in isNegative ? text.dropFirst() : text {
      guard ASCII.isDigit(byte) else { return nil }
      let (tenfold, overflowsTenfold) = value.multipliedReportingOverflow(by: 10)
      let digit = Int64(byte - ASCII.zero)
      // Counted downwards for negative numbers, because the smallest Int64 has no positive twin.
      let (sum, overflows) =
        isNegative ? tenfold.subtractingReportingOverflow(digit) : tenfold.addingReportingOverflow(digit)
      if overflowsTenfold || overflows { return nil }
      value = sum
    }
    return value
  }

  /// The canonical form of a number, or nil when it is beyond every double.
  ///
  /// An integer that fits into Int64 keeps its exact digits, also beyond 2^53 where RFC 8785 would round to a double:
  /// an amount of money never changes. All other numbers are written as ECMAScript writes the nearest double.
  static func canonical(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    if let integer = plainInteger(text) { return Array(String(integer).utf8) }
    guard let double = Double(String(decoding: text, as: UTF8.self)), double.isFinite else { return nil }
    return ecmaScript(double)
  }

  /// `Number.prototype.toString` of ECMAScript. The shortest digits are those of Swift's own description; only the
  /// choice between plain and exponent form differs. A double has at most 17 digits.
  static func ecmaScript(_ double: Double) -> [UInt8] {
    guard let number = Decimal(Array(double.description.utf8)[...]), !number.digits.isEmpty else { return [ASCII.zero] }
    var text = number.isNegative ? [ASCII.minus] : []
    let digits = number.digits
    // The decimal point stands behind this many digits.
    let point = digits.count + number.exponent
    switch point {
    case digits.count...firstLargeExponent:
      text += digits
      text += Array(repeating: ASCII.zero, count: point - digits.count)
    case 1...firstLargeExponent:
      text += digits[..<point] + [ASCII.point] + digits[point...]
    case lastSmallExponent + 2...0:
      text += [ASCII.zero, ASCII.point] + Array(repeating: ASCII.zero, count: -point) + digits
    default:
      text.append(digits[0])
      if digits.count > 1 { text += [ASCII.point] + digits[1...] }
      text += [ASCII.e, point > 0 ? ASCII.plus : ASCII.minus]
      text += Array(String((point - 1).magnitude).utf8)
    }
    return text
  }

  /// A number as digits without zeros at either end, times a power of ten. Zero has no digits.
  private struct Decimal {
    var isNegative = false
    var digits: [UInt8] = []
    var exponent = 0

    /// Nil when the exponent itself is beyond reason; such a number is no integer of ours.
    init?(_ text: ArraySlice<UInt8>) {
      let exponentSign = text.firstIndex { $0 | 0x20 == ASCII.e } ?? text.endIndex
      for byte in text[..<exponentSign] {
        switch byte {
        case ASCII.minus: isNegative = true
        case ASCII.point: break
        default: digits.append(byte)
        }
      }
      if let point = text.firstIndex(of: ASCII.point) { exponent -= exponentSign - point - 1 }
      if exponentSign < text.endIndex {
        let written = text[(exponentSign + 1)...].drop { $0 == ASCII.plus }
        guard let value = plainInteger(written), let value = Int32(exactly: value) else { return nil }
        exponent += Int(value)
      }
      while digits.last == ASCII.zero {
        digits.removeLast()
        exponent += 1
      }
      digits = Array(digits.drop { $0 == ASCII.zero })
    }
  }
}
