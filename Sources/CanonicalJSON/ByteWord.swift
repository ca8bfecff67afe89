/// Eight bytes of a text in one register, looked at together.
///
/// The first byte of the text is the lowest byte of the word. A predicate gives a word with the top bit of a byte set
/// where the byte fits; only the lowest set bit is exact, which is all that a search for the first hit needs.
enum ByteWord {
  static let size = 8
  static let lowBits: UInt64 = 0x0101_0101_0101_0101
  static let topBits: UInt64 = 0x8080_8080_8080_8080

  /// Marks what ends a run of plain string bytes: a quote, a backslash, or a control character.
  @inline(__always)
  static func stringStops(_ word: UInt64) -> UInt64 {
    let quotes = word ^ (lowBits &* UInt64(ASCII.quote))
    let backslashes = word ^ (lowBits &* UInt64(ASCII.backslash))
    let belowSpace = (word &- lowBits &* UInt64(ASCII.space)) & ~word
    return (((quotes &- lowBits) & ~quotes) | ((backslashes &- lowBits) & ~backslashes) | belowSpace) & topBits
  }

  /// The place, 0 to 7, of the lowest marked byte; 8 when none is marked.
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

  /// The sixteen bytes from `offset` as two words; they must lie inside the span.
  @inline(__always)
  func block(at offset: Int) -> SIMD2<UInt64> {
    // Safe: as in `word`.
    let block = unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD2<UInt64>.self)
    return SIMD2(UInt64(littleEndian: block.x), UInt64(littleEndian: block.y))
  }

  /// Whether `count` bytes from `start` are those of another text from `otherStart`, a word at a time.
  @inline(__always)
  func equals(_ other: RawSpan, from start: Int, and otherStart: Int, count: Int) -> Bool {
    if count < ByteWord.size {
      for offset in 0..<count where byte(at: start &+ offset) != other.byte(at: otherStart &+ offset) { return false }
      return true
    }
    // The last word may overlap the one before.
    let last = count &- ByteWord.size
    var offset = 0
    while offset < last {
      if word(at: start &+ offset) != other.word(at: otherStart &+ offset) { return false }
      offset &+= ByteWord.size
    }
    return word(at: start &+ last) == other.word(at: otherStart &+ last)
  }

  /// The offset of the first byte in `range` that cannot stand in a JSON string as it is; the end when there is none.
  @inline(__always)
  func endOfPlainText(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset &+ ByteWord.size <= end {
      let stops = ByteWord.stringStops(word(at: offset))
      if stops != 0 { return offset &+ ByteWord.firstMark(stops) }
      offset &+= ByteWord.size
    }
    while offset < end {
      let byte = byte(at: offset)
      if byte == ASCII.quote || byte == ASCII.backslash || byte < ASCII.space { return offset }
      offset &+= 1
    }
    return end
  }
}

/// Two words of a text at once.
enum ByteBlock {
  static let size = 16

  @inline(__always)
  static func all(_ word: UInt64) -> SIMD2<UInt64> { SIMD2(word, word) }

  /// Whether nothing is marked.
  @inline(__always)
  static func isEmpty(_ marks: SIMD2<UInt64>) -> Bool { marks.x | marks.y == 0 }
}
