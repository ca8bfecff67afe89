/// The hash of long stretches of bytes, sixteen at a time in eight lanes, each of which counts in powers of one odd
/// number: two stretches of one length that differ in a single place always differ in it.
///
/// It is not keyed: searches by it end after a few steps.
struct HashLanes {
  private static let factor: UInt16 = 0x9E37

  private var lanes = SIMD8<UInt16>(repeating: 0)

  /// Takes in the next bytes.
  @inline(__always)
  mutating func take(_ bytes: SIMD16<UInt8>) {
    // Safe: both are sixteen bytes without padding, and every bit pattern is a value of either.
    lanes = lanes &* HashLanes.factor &+ (unsafe unsafeBitCast(bytes, to: SIMD8<UInt16>.self))
  }

  /// Of all bytes so far, in one word.
  @inline(__always)
  var hash: UInt64 {
    // Safe: as above.
    let words = unsafe unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
    return ByteWord.mixed(ByteWord.mixed(0, words[0]), words[1])
  }

  /// Whether a mask has any mark.
  @inline(__always)
  static func hasAny(_ mask: SIMDMask<SIMD16<Int8>>) -> Bool {
    // Safe: a mask of sixteen bytes has as many bits as two words.
    let words = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    return words[0] | words[1] != 0
  }
}
