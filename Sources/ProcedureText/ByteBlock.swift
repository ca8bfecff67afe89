/// Sixteen bytes looked at together: passes over whole texts take what the processor can compare in one step.
package enum ByteBlock {
  package static var size: Int { 16 }

  /// A block of one byte.
  @inline(__always)
  static func all(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }

  /// The sixteen bytes from `offset`, which must lie inside the span.
  @inline(__always)
  static func load(_ bytes: Span<UInt8>, at offset: Int) -> SIMD16<UInt8> {
    // Safe: bytes have no padding, the call checks its bounds and needs no alignment, and every bit pattern is a block.
    unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
  }

  /// The marks of a block as two words, each with all bits of a byte set or none, in the order of the bytes.
  @inline(__always)
  static func words(_ marks: SIMDMask<SIMD16<Int8>>) -> SIMD2<UInt64> {
    // Safe: a mask is sixteen bytes of ones or zeros, and every bit pattern is a pair of words.
    unsafe unsafeBitCast(marks, to: SIMD2<UInt64>.self)
  }

  @inline(__always)
  static func any(_ marks: SIMDMask<SIMD16<Int8>>) -> Bool {
    let words = words(marks)
    return words.x | words.y != 0
  }

  /// Where the first line break from `start` on lies, an LF or a CR; the end when there is none.
  package static func lineBreak(in bytes: Span<UInt8>, from start: Int) -> Int {
    first(
      in: bytes, from: start, where: { $0 == 0x0A || $0 == 0x0D },
      marks: { block in (block .== all(0x0A)) .| (block .== all(0x0D)) })
  }

  /// Where the first straight quote, backslash or line break from `start` on lies; the end when there is none.
  package static func endOfPlainString(in bytes: Span<UInt8>, from start: Int) -> Int {
    first(
      in: bytes, from: start, where: { $0 == 0x22 || $0 == 0x5C || $0 == 0x0A || $0 == 0x0D },
      marks: { block in
        (block .== all(0x22)) .| (block .== all(0x5C)) .| (block .== all(0x0A)) .| (block .== all(0x0D))
      })
  }

  /// Where the first byte from `start` on lies that is sought, as told of a byte and of a block; else the end.
  @inline(__always)
  private static func first(
    in bytes: Span<UInt8>, from start: Int, where isSought: (UInt8) -> Bool,
    marks: (SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>>
  ) -> Int {
    var index = start
    while index &+ size <= bytes.count {
      let found = words(marks(load(bytes, at: index)))
      if found.x != 0 { return index &+ ByteWord.firstMatch(found.x) }
      if found.y != 0 { return index &+ ByteWord.size &+ ByteWord.firstMatch(found.y) }
      index &+= size
    }
    while index < bytes.count, !isSought(bytes[index]) { index &+= 1 }
    return index
  }

  /// Whether a text as it stands between quotes or on a line must be written anew to be read: it holds a tab, a
  /// backslash, two spaces in a row, one at an end, or a byte with which a space beyond ASCII may begin.
  package static func holdsOddSpace(_ bytes: Span<UInt8>) -> Bool {
    let count = bytes.count
    guard count > 0, bytes[0] != 0x20, bytes[count &- 1] != 0x20 else { return true }
    guard count > size else { return holdsOddSpace(short: bytes) }
    var index = 0
    // Each byte beside the one that follows it; the last block begins early enough to end before the last byte.
    while index &+ 1 < count {
      let start = min(index, count &- size &- 1)
      let block = load(bytes, at: start)
      let isDouble = (block .== all(0x20)) .& (load(bytes, at: start &+ 1) .== all(0x20))
      let beginsSpace = (block .== all(0xC2)) .| ((block & all(0xFE)) .== all(0xE2))
      if any((block .== all(0x09)) .| (block .== all(0x5C)) .| beginsSpace .| isDouble) { return true }
      index &+= size
    }
    return isOdd(bytes[count &- 1])
  }

  /// Behind the whole blocks from `start` on of which nothing is to be taken away or written anew: they hold no control
  /// sign, nothing with which markup, a space beyond ASCII, a sign of a symbol font or a combining mark may begin, and no
  /// two spaces in a row, the byte behind them included.
  package static func endOfPlainBlocks(in bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index &+ size < bytes.count {
      let block = load(bytes, at: index)
      let isDouble = (block .== all(0x20)) .& (load(bytes, at: index &+ 1) .== all(0x20))
      let isControl = (block .< all(0x20)) .| (block .== all(0x7F))
      let isMarkup = (block .== all(0x26)) .| (block .== all(0x3C))
      // Of each two bytes that differ in their last bit: CC and CD, E2 and E3, EE and EF.
      let pair = block & all(0xFE)
      let begins = (block .== all(0xC2)) .| (pair .== all(0xCC)) .| (pair .== all(0xE2)) .| (pair .== all(0xEE))
      if any(isDouble .| isControl .| isMarkup .| begins) { break }
      index &+= size
    }
    return index
  }

  private static func holdsOddSpace(short bytes: Span<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if isOdd(byte) || byte == 0x20 && previous == 0x20 { return true }
      previous = byte
    }
    return false
  }

  @inline(__always)
  private static func isOdd(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x5C, 0xC2, 0xE2, 0xE3: true
    default: false
    }
  }
}
