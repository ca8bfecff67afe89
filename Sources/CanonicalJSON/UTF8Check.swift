/// Finds the first place where bytes stop being UTF-8.
///
/// Sixteen bytes are judged at once: one mask says where continuation bytes stand, another where the lead bytes before
/// them demand one, and the two must be equal. Vietnamese text is a third non-ASCII, which makes a branch on every byte
/// unpredictable; the masks have no branch. Lead bytes after which not every continuation byte may stand, which no
/// Vietnamese letter has, and whatever fails, are looked at character by character.
enum UTF8Check {
  private static let blockSize = 16

  /// The offset of the first ill-formed sequence, or nil when all of `bytes` is UTF-8.
  static func firstFault(in bytes: RawSpan) -> Int? {
    // Before a block stand two bytes at least, and whole characters.
    guard var offset = endOfCharacters(in: bytes, from: 0, reaching: 2) else { return fault(in: bytes, from: 0) }
    while offset &+ blockSize <= bytes.byteCount {
      if isPlain(bytes, at: offset) {
        offset &+= blockSize
      } else {
        let start = startOfCharacter(in: bytes, at: offset)
        guard let end = endOfCharacters(in: bytes, from: start, reaching: offset &+ blockSize) else {
          return fault(in: bytes, from: start)
        }
        offset = end
      }
    }
    return fault(in: bytes, from: startOfCharacter(in: bytes, at: offset))
  }

  /// Whether a block goes on correctly after the two bytes before it, as far as masks can tell. Lead bytes in its last
  /// places may demand something of what follows.
  @inline(__always)
  private static func isPlain(_ bytes: RawSpan, at offset: Int) -> Bool {
    let bits = Bits(bytes.block(at: offset))
    let before = Bits(bytes.block(at: offset &- 1))
    let beforeThat = Bits(bytes.block(at: offset &- 2))
    let isContinuation = bits.seven & ~bits.six
    let isDemanded = before.lead | beforeThat.leadOfThree
    return ByteBlock.isEmpty(((isContinuation ^ isDemanded) | bits.specialLead) & ByteBlock.all(ByteWord.topBits))
  }

  /// The bits of sixteen bytes, each to be read at the top of its byte.
  private struct Bits {
    let seven: SIMD2<UInt64>

    @inline(__always)
    init(_ block: SIMD2<UInt64>) { seven = block }

    @inline(__always) var six: SIMD2<UInt64> { seven &<< ByteBlock.all(1) }
    @inline(__always) var five: SIMD2<UInt64> { seven &<< ByteBlock.all(2) }
    @inline(__always) var four: SIMD2<UInt64> { seven &<< ByteBlock.all(3) }
    @inline(__always) var three: SIMD2<UInt64> { seven &<< ByteBlock.all(4) }
    @inline(__always) var two: SIMD2<UInt64> { seven &<< ByteBlock.all(5) }
    @inline(__always) var one: SIMD2<UInt64> { seven &<< ByteBlock.all(6) }
    @inline(__always) var zero: SIMD2<UInt64> { seven &<< ByteBlock.all(7) }

    /// C0 and above.
    @inline(__always) var lead: SIMD2<UInt64> { seven & six }
    /// E0 and above.
    @inline(__always) var leadOfThree: SIMD2<UInt64> { lead & five }

    /// C0 and C1, E0, ED, and F0 and above.
    @inline(__always) var specialLead: SIMD2<UInt64> {
      let isTooLong = ~(four | three | two | one)
      let isSurrogate = three & two & ~one & zero
      return lead & ((~five & isTooLong) | (five & (four | (isTooLong & ~zero) | isSurrogate)))
    }
  }

  /// The beginning of the character to which the byte before an offset belongs, when it goes on there; the offset when it
  /// does not. What stands before the offset has been judged.
  private static func startOfCharacter(in bytes: RawSpan, at offset: Int) -> Int {
    var start = offset
    while start > 0, offset - start < 3 {
      start -= 1
      let byte = bytes.byte(at: start)
      if byte >= 0xC0 { return start }
      if byte < 0x80 { return offset }
    }
    return offset
  }

  /// The end of the first character that reaches an offset or the end of the text; nil when one before that is
  /// ill-formed.
  private static func endOfCharacters(in bytes: RawSpan, from start: Int, reaching end: Int) -> Int? {
    var offset = start
    while offset < end, offset < bytes.byteCount {
      let length = sequenceLength(in: bytes, at: offset)
      guard length > 0 else { return nil }
      offset += length
    }
    return offset
  }

  private static func fault(in bytes: RawSpan, from start: Int) -> Int? {
    var offset = start
    while offset < bytes.byteCount {
      let length = sequenceLength(in: bytes, at: offset)
      guard length > 0 else { return offset }
      offset += length
    }
    return nil
  }

  /// The length of the well-formed sequence at `offset`, 0 when there is none (table 3-7 of the Unicode standard).
  private static func sequenceLength(in bytes: RawSpan, at offset: Int) -> Int {
    let second: ClosedRange<UInt8>
    let length: Int
    switch bytes.byte(at: offset) {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard offset + length <= bytes.byteCount, second.contains(bytes.byte(at: offset + 1)) else { return 0 }
    for place in offset + 2..<max(offset + 2, offset + length) {
      guard bytes.byte(at: place) & 0xC0 == 0x80 else { return 0 }
    }
    return length
  }
}
