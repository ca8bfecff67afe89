/// Decimal numbers as exact whole millionths.
package enum Millionths {
  static let perUnit: Int64 = 1_000_000
  /// Digits behind the point that fit.
  private static let decimals = 6

  /// The value of a plain decimal such as `-0.25`; nil when it needs more digits or is written with an exponent.
  package static func exact(_ text: ArraySlice<UInt8>) -> Int64? {
    let isNegative = text.first == UInt8(ascii: "-")
    let parts = (isNegative ? text.dropFirst() : text).split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty else { return nil }
    var fraction = parts.count == 2 ? Array(parts[1]) : []
    while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
    guard fraction.count <= decimals else { return nil }
    fraction += Array(repeating: UInt8(ascii: "0"), count: decimals - fraction.count)
    var value: Int64 = 0
    for byte in Array(whole) + fraction {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      let (tenfold, overflowsTenfold) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflows) = tenfold.addingReportingOverflow(Int64(byte - UInt8(ascii: "0")))
      guard !overflowsTenfold, !overflows else { return nil }
      value = sum
    }
    return isNegative ? -value : value
  }
}
