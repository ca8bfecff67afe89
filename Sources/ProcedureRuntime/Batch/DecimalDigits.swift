/// The digits with which eight bytes begin, read together: how many there are differs from line to line.
struct DecimalDigits {
  /// The digits as numbers, the first one lowest; behind them whatever stands there.
  private let digits: UInt64
  let count: Int

  @inline(__always)
  init(_ word: UInt64) {
    digits = word ^ ByteWord.all(UInt8(ascii: "0"))
    // Only what is above 9 reaches the top bit when 0x76 is added to it, or has it before; the lowest mark is exact.
    let others = (digits | (digits &+ ByteWord.all(0x76))) & ByteWord.topBits
    count = ByteWord.firstMark(others)
  }

  @inline(__always)
  var value: Int64 {
    // What stands behind the digits is shifted out, and zeros come before them.
    DecimalDigits.number(digits << UInt64(truncatingIfNeeded: (ByteWord.size &- count) &* 8))
  }

  /// The number of eight digits with those of a second word behind them.
  @inline(__always)
  func value(followedBy second: DecimalDigits) -> Int64 {
    let rest = UInt64(truncatingIfNeeded: (ByteWord.size &- second.count) &* 8)
    let upper = digits << rest
    let lower = digits >> (64 &- rest) | second.digits << rest
    return DecimalDigits.number(upper) &* 100_000_000 &+ DecimalDigits.number(lower)
  }

  /// What at most six digits behind a decimal point are as millionths.
  @inline(__always)
  var millionths: Int64 { DecimalDigits.number((digits & ByteWord.first(count)) << 16) }

  /// The number of eight digits: neighbours are put together two by two, three times.
  @inline(__always)
  private static func number(_ digits: UInt64) -> Int64 {
    let pairs = digits &* 10 &+ (digits >> 8)
    let fours = (pairs & 0x00FF_00FF_00FF_00FF) &* 100 &+ (pairs >> 16 & 0x00FF_00FF_00FF_00FF)
    let eights = (fours & 0x0000_FFFF_0000_FFFF) &* 10_000 &+ (fours >> 32 & 0x0000_FFFF_0000_FFFF)
    return Int64(truncatingIfNeeded: eights & 0xFFFF_FFFF)
  }
}
