/// Dates and times as the eight bytes of their text in one word, so that reading and writing them needs no loop.
///
/// The first character stands in the lowest byte.
enum PackedDigits {
  /// `0000-00-` as the text of a date begins.
  private static let dateFrame: UInt64 = 0x2D30_302D_3030_3030
  /// Every hyphen of it.
  private static let hyphens: UInt64 = 0xFF00_00FF_0000_0000

  /// Year and month of `YYYY-MM-`, whatever their values; nil when a byte is no digit, or no hyphen where one belongs.
  @inline(__always)
  static func yearAndMonth(_ word: UInt64) -> (year: Int, month: Int)? {
    let digits = word ^ dateFrame
    guard digits & hyphens == 0, isDigits(digits) else { return nil }
    // Ten times each digit plus the one behind it: pairs stand in every other byte.
    let pairs = digits &* 10 &+ digits >> 8
    let year = Int(pairs & 0xFF) &* 100 &+ Int(pairs >> 16 & 0xFF)
    return (year, Int(pairs >> 40 & 0xFF))
  }

  /// The number of two digits; nil when a byte is none.
  @inline(__always)
  static func twoDigits(_ word: UInt16) -> Int? {
    let digits = UInt64(word ^ 0x3030)
    guard isDigits(digits) else { return nil }
    return Int(digits & 0xFF) &* 10 &+ Int(digits >> 8)
  }

  /// `YYYY-MM-` of a date.
  @inline(__always)
  static func yearAndMonth(year: Int32, month: Int32) -> UInt64 {
    let century = UInt32(bitPattern: year) / 100
    return pair(century) | pair(UInt32(bitPattern: year) &- century &* 100) << 16 | UInt64(CivilText.hyphen) << 32
      | pair(UInt32(bitPattern: month)) << 40 | UInt64(CivilText.hyphen) << 56
  }

  /// Two digits, the first in the lower byte.
  @inline(__always)
  static func pair(_ number: UInt32) -> UInt64 {
    let tens = number / 10
    return UInt64(0x3030 &+ tens &+ (number &- tens &* 10) << 8)
  }

  /// True when every byte is at most nine.
  @inline(__always)
  private static func isDigits(_ bytes: UInt64) -> Bool {
    // Adding 0x76 reaches the top bit from ten on; the second term catches bytes that have it already.
    (bytes &+ 0x7676_7676_7676_7676 | bytes) & 0x8080_8080_8080_8080 == 0
  }
}
