/// Eight bytes of a line in one register, looked at together; the first byte is the lowest.
///
/// `CanonicalJSON` has the same for whole documents. It stands here again because a call across modules for every few
/// bytes costs three times the work that it does.
enum ByteWord {
  static let size = 8
  static let lowBits: UInt64 = 0x0101_0101_0101_0101
  static let topBits: UInt64 = 0x8080_8080_8080_8080

  /// Marks zero bytes with their top bits; only the lowest mark is exact.
  @inline(__always)
  static func zeros(_ word: UInt64) -> UInt64 { (word &- lowBits) & ~word }

  /// A word of one byte eight times.
  @inline(__always)
  static func all(_ byte: UInt8) -> UInt64 { lowBits &* UInt64(byte) }

  /// The place, 0 to 7, of the lowest marked byte.
  @inline(__always)
  static func firstMark(_ marks: UInt64) -> Int { marks.trailingZeroBitCount >> 3 }
}

extension RawSpan {
  @inline(__always)
  func byte(at offset: Int) -> UInt8 {
    // Safe: the call checks its bounds, and every bit pattern is a UInt8.
    unsafe unsafeLoad(fromByteOffset: offset, as: UInt8.self)
  }

  /// The eight bytes from `offset`; they must lie inside the span.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    // Safe: the call checks its bounds, needs no alignment, and every bit pattern is a UInt64.
    UInt64(littleEndian: unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The offset of the next quote, backslash or control character, such as a line end; there must be one, with padding
  /// behind it.
  @inline(__always)
  func endOfPlainText(from start: Int) -> Int {
    var offset = start
    while true {
      let word = word(at: offset)
      let belowSpace = (word &- ByteWord.all(UInt8(ascii: " "))) & ~word
      let marks =
        (ByteWord.zeros(word ^ ByteWord.all(UInt8(ascii: "\"")))
          | ByteWord.zeros(word ^ ByteWord.all(UInt8(ascii: "\\")))
          | belowSpace) & ByteWord.topBits
      if marks != 0 { return offset &+ ByteWord.firstMark(marks) }
      offset &+= ByteWord.size
    }
  }

  /// The offset of the next line feed; `end` when there is none before it.
  @inline(__always)
  func endOfLine(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end {
      let marks = ByteWord.zeros(word(at: offset) ^ ByteWord.all(UInt8(ascii: "\n"))) & ByteWord.topBits
      if marks != 0 { return Swift.min(end, offset &+ ByteWord.firstMark(marks)) }
      offset &+= ByteWord.size
    }
    return end
  }
}
