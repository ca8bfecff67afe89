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

  /// The bits of the first bytes of a word; all of them for eight bytes or more.
  @inline(__always)
  static func first(_ count: Int) -> UInt64 {
    count >= size ? .max : (1 << UInt64(truncatingIfNeeded: count &* 8)) &- 1
  }

  /// The bits of the bytes before the lowest marked one.
  @inline(__always)
  static func before(_ marks: UInt64) -> UInt64 { ((marks & (0 &- marks)) >> 7) &- 1 }

  /// A hash with one more word in it. It is not keyed: searches by it end after a few steps.
  @inline(__always)
  static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* 0xff51_afd7_ed55_8ccd
    return product ^ (product >> 32)
  }

  /// A hash with two more words in it, which takes no longer than with one.
  @inline(__always)
  static func mixed(_ hash: UInt64, _ first: UInt64, _ second: UInt64) -> UInt64 {
    let product = (hash ^ first).multipliedFullWidth(by: second ^ 0x9e37_79b9_7f4a_7c15)
    return product.low ^ product.high
  }
}

extension RawSpan {
  @inline(__always)
  func byte(at offset: Int) -> UInt8 {
    // One comparison where the checked call makes two: a place before the span is a large number without its sign.
    precondition(UInt(bitPattern: offset) < UInt(bitPattern: byteCount))
    // Safe: the bounds have been checked, and every bit pattern is a UInt8.
    return unsafe unsafeLoad(fromUncheckedByteOffset: offset, as: UInt8.self)
  }

  /// The eight bytes from `offset`; they must lie inside the span.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    // Safe: the call checks its bounds, needs no alignment, and every bit pattern is a UInt64.
    UInt64(littleEndian: unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The eight bytes from `offset`, which the caller has made sure lie inside the span: loops ask once where they must
  /// stop and not at every step.
  @inline(__always)
  func wordInside(at offset: Int) -> UInt64 {
    // Safe: needs no alignment, and every bit pattern is a UInt64; see above for the bounds.
    UInt64(littleEndian: unsafe unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
  }

  /// The sixteen bytes from `offset`, which lie inside the span.
  @inline(__always)
  fileprivate func vectorInside(at offset: Int) -> SIMD16<UInt8> {
    // Safe: needs no alignment, and every bit pattern is a vector of bytes; the caller has seen to the bounds.
    unsafe unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: SIMD16<UInt8>.self)
  }

  /// Whether words can be read from all places of a range.
  @inline(__always)
  private func hasWords(_ range: Range<Int>) -> Bool {
    range.lowerBound >= 0 && range.upperBound <= byteCount &- ByteWord.size
  }

  /// The offset of the next quote, backslash or control character, such as a line end; there must be one, with padding
  /// behind it, else it is the last byte of the span.
  @inline(__always)
  func endOfPlainText(from start: Int) -> Int {
    let stop = byteCount &- ByteWord.size
    var offset = Swift.max(start, 0)
    while offset <= stop {
      let word = wordInside(at: offset)
      let belowSpace = (word &- ByteWord.all(UInt8(ascii: " "))) & ~word
      let marks =
        (ByteWord.zeros(word ^ ByteWord.all(UInt8(ascii: "\"")))
          | ByteWord.zeros(word ^ ByteWord.all(UInt8(ascii: "\\")))
          | belowSpace) & ByteWord.topBits
      if marks != 0 { return offset &+ ByteWord.firstMark(marks) }
      offset &+= ByteWord.size
    }
    return byteCount &- 1
  }

  /// The same, and other letters than ASCII end it too.
  @inline(__always)
  func endOfPlainASCII(from start: Int) -> Int {
    let stop = byteCount &- ByteWord.size
    var offset = Swift.max(start, 0)
    while offset <= stop {
      let word = wordInside(at: offset)
      let marks =
        (ByteWord.zeros(word ^ ByteWord.all(UInt8(ascii: "\"")))
          | ByteWord.zeros(word ^ ByteWord.all(UInt8(ascii: "\\")))
          | (word &- ByteWord.all(UInt8(ascii: " "))) | word) & ByteWord.topBits
      if marks != 0 { return offset &+ ByteWord.firstMark(marks) }
      offset &+= ByteWord.size
    }
    return byteCount &- 1
  }

  /// The offset behind the next such byte, with the hash of all bytes up to there; nil when there is none among the
  /// next `limit` bytes.
  @inline(__always)
  func slice(from start: Int, through last: UInt8, limit: Int) -> (end: Int, hash: UInt64)? {
    let wanted = ByteWord.all(last)
    let wantedInVector = SIMD16(repeating: last)
    let stop = Swift.min(start &+ limit, byteCount) &- ByteWord.size
    var offset = Swift.max(start, 0)
    var lanes = HashLanes()
    while offset <= stop &- 3 &* ByteWord.size {
      let first = vectorInside(at: offset)
      let second = vectorInside(at: offset &+ 2 &* ByteWord.size)
      if HashLanes.hasAny((first .== wantedInVector) .| (second .== wantedInVector)) { break }
      lanes.take(first)
      lanes.take(second)
      offset &+= 4 &* ByteWord.size
    }
    if offset <= stop &- ByteWord.size {
      let next = vectorInside(at: offset)
      if !HashLanes.hasAny(next .== wantedInVector) {
        lanes.take(next)
        offset &+= 2 &* ByteWord.size
      }
    }
    // The byte is in one of the next two words, or the limit is near.
    var hash = lanes.hash
    while offset <= stop {
      let word = wordInside(at: offset)
      let marks = ByteWord.zeros(word ^ wanted) & ByteWord.topBits
      if marks != 0 {
        let count = ByteWord.firstMark(marks) &+ 1
        return (offset &+ count, ByteWord.mixed(hash, word & ByteWord.first(count)))
      }
      hash = ByteWord.mixed(hash, word)
      offset &+= ByteWord.size
    }
    return nil
  }

  /// The hash of some bytes, behind which there are eight more.
  @inline(__always)
  func hash(of range: Range<Int>, seed: UInt64) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: range.count) | seed << 32
    guard hasWords(range) else { return hash }
    var offset = range.lowerBound
    let last = range.upperBound &- ByteWord.size
    while offset <= last {
      hash = ByteWord.mixed(hash, wordInside(at: offset))
      offset &+= ByteWord.size
    }
    guard offset < range.upperBound else { return hash }
    return ByteWord.mixed(hash, wordInside(at: offset) & ByteWord.first(range.upperBound &- offset))
  }

  /// Whether other bytes are the same; behind both there are eight more, else they count as different.
  @inline(__always)
  func isSame(_ range: Range<Int>, as other: RawSpan, at start: Int) -> Bool {
    guard hasWords(range), start >= 0, start <= other.byteCount &- ByteWord.size &- range.count else { return false }
    return isSameInside(range, as: other, at: start)
  }

  /// The same where the caller has made sure that words can be read from all places of both.
  @inline(__always)
  func isSameInside(_ range: Range<Int>, as other: RawSpan, at start: Int) -> Bool {
    let distance = start &- range.lowerBound
    var offset = range.lowerBound
    // Long texts mostly are the same to their end: four words are compared before one asks.
    while offset <= range.upperBound &- 4 &* ByteWord.size {
      var difference: UInt64 = 0
      for place in 0..<4 {
        let word = offset &+ place &* ByteWord.size
        difference |= wordInside(at: word) ^ other.wordInside(at: word &+ distance)
      }
      if difference != 0 { return false }
      offset &+= 4 &* ByteWord.size
    }
    let last = range.upperBound &- ByteWord.size
    while offset <= last {
      if wordInside(at: offset) != other.wordInside(at: offset &+ distance) { return false }
      offset &+= ByteWord.size
    }
    guard offset < range.upperBound else { return true }
    let difference = wordInside(at: offset) ^ other.wordInside(at: offset &+ distance)
    return difference & ByteWord.first(range.upperBound &- offset) == 0
  }

  /// The offset of the next such byte; nil when the line, or the span, ends before it.
  @inline(__always)
  func offset(of wanted: UInt8, from start: Int) -> Int? {
    let stop = byteCount &- ByteWord.size
    var offset = Swift.max(start, 0)
    while offset <= stop {
      let word = wordInside(at: offset)
      let found = ByteWord.zeros(word ^ ByteWord.all(wanted))
      let marks = (found | ByteWord.zeros(word ^ ByteWord.all(UInt8(ascii: "\n")))) & ByteWord.topBits
      if marks != 0 {
        let place = offset &+ ByteWord.firstMark(marks)
        return byte(at: place) == wanted ? place : nil
      }
      offset &+= ByteWord.size
    }
    return nil
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

extension MutableRawSpan {
  @inline(__always)
  mutating func store(_ byte: UInt8, at offset: Int) { storeBytes(of: byte, toByteOffset: offset, as: UInt8.self) }

  /// Stores eight bytes, the lowest first.
  @inline(__always)
  mutating func store(_ word: UInt64, at offset: Int) {
    storeBytes(of: word.littleEndian, toByteOffset: offset, as: UInt64.self)
  }

  /// Copies some bytes, and up to seven more behind them; gives the place behind the bytes. On both sides there must be
  /// eight more bytes.
  @inline(__always)
  mutating func copy(_ bytes: RawSpan, _ range: Range<Int>, at start: Int) -> Int {
    precondition(range.upperBound <= bytes.byteCount &- ByteWord.size)
    return copyWords(bytes, from: range.lowerBound, count: range.count, at: start)
  }

  /// The same where the other bytes go on at least to the end of the last word that begins in them.
  @inline(__always)
  mutating func copyWords(_ bytes: RawSpan, from first: Int, count: Int, at start: Int) -> Int {
    let end = start &+ count
    precondition(first >= 0 && first &+ count <= bytes.byteCount && start >= 0 && end <= byteCount &- ByteWord.size)
    var offset = first
    var place = start
    // Safe: what is written two words at a time ends where the bytes do, a single word begins before the last eight
    // bytes, see above, and neither needs alignment.
    while place <= end &- 2 &* ByteWord.size {
      unsafe storeBytes(of: bytes.vectorInside(at: offset), toUncheckedByteOffset: place, as: SIMD16<UInt8>.self)
      offset &+= 2 &* ByteWord.size
      place &+= 2 &* ByteWord.size
    }
    while place < end {
      unsafe storeBytes(
        of: bytes.wordInside(at: offset).littleEndian, toUncheckedByteOffset: place, as: UInt64.self)
      offset &+= ByteWord.size
      place &+= ByteWord.size
    }
    return end
  }
}
