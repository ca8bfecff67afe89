/// Replaces what is not UTF-8 by U+FFFD, one for each maximal part of a sequence, as browsers and Swift do.
enum UTF8Repair {
  struct Result {
    var bytes: [UInt8]
    var map: OffsetMap?
    var invalidOffsets: [Int]
  }

  static func repair(_ bytes: [UInt8]) -> Result {
    if isValid(bytes) { return Result(bytes: bytes, map: nil, invalidOffsets: []) }
    var result = Result(bytes: [], map: OffsetMap(), invalidOffsets: [])
    result.bytes.reserveCapacity(bytes.count + 16)
    var index = 0
    while index < bytes.count {
      let length = sequenceLength(bytes, at: index)
      if length > 0 {
        result.bytes.append(contentsOf: bytes[index..<index + length])
        index += length
        continue
      }
      result.invalidOffsets.append(index)
      result.map?.add(rewritten: result.bytes.count, original: index)
      result.bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
      index += invalidLength(bytes, at: index)
      result.map?.add(rewritten: result.bytes.count, original: index)
    }
    return result
  }

  static func isValid(_ bytes: [UInt8]) -> Bool { isPlain(bytes.span) || isValidByTable(bytes) }

  /// Whether a text is surely valid: ASCII, and sequences of two and three bytes that need no closer look. Eight bytes at
  /// a time, with a mark at the top of each that is such and such: where there are first bytes there must be following
  /// ones behind, and nowhere else.
  private static func isPlain(_ bytes: Span<UInt8>) -> Bool {
    let top = ByteWord.topBits
    /// The following bytes that the next word owes.
    var owed: UInt64 = 0
    var index = 0
    while index < bytes.count {
      var word: UInt64 = 0
      if index &+ ByteWord.size <= bytes.count {
        word = UInt64(littleEndian: ByteWord.load(bytes, at: index))
      } else {
        for place in index..<bytes.count { word |= UInt64(bytes[place]) &<< UInt64(8 * (place - index)) }
      }
      index &+= ByteWord.size
      let beyondASCII = word & top
      if beyondASCII | owed == 0 { continue }
      let first = beyondASCII & (word &<< 1)
      let firstOfThree = first & (word &<< 2)
      // C0 and C1 are never first; E0 and ED want a certain second byte; F0 and beyond are rare.
      let isLow = ~((word & (0x1E &* ByteWord.lowBits)) &+ (0x7E &* ByteWord.lowBits))
      let nibble = word & (0x0F &* ByteWord.lowBits)
      let isZero = ~(nibble &+ (0x7F &* ByteWord.lowBits))
      let isThirteen = ~((nibble ^ (0x0D &* ByteWord.lowBits)) &+ (0x7F &* ByteWord.lowBits))
      let isOdd = (first & ~firstOfThree & isLow) | (firstOfThree & (word &<< 3 | isZero | isThirteen))
      let following = first &<< 8 | firstOfThree &<< 16 | owed
      guard isOdd & top == 0, beyondASCII & ~first == following else { return false }
      owed = first &>> 56 | (firstOfThree &>> 48 & 0x8080)
    }
    return owed == 0
  }

  /// Vietnamese is ASCII with letters of two bytes (C3 to C6) and three (E1) between: those are judged on the spot, the
  /// rest of UTF-8 by its table.
  private static func isValidByTable(_ bytes: [UInt8]) -> Bool {
    var index = 0
    let span = bytes.span
    let end = span.count
    while index < end {
      if index &+ ByteWord.size <= end {
        let beyondASCII = ByteWord.load(span, at: index) & ByteWord.topBits
        if beyondASCII == 0 {
          index &+= ByteWord.size
          continue
        }
        index &+= ByteWord.firstMatch(beyondASCII)
      }
      let byte = span[index]
      if byte < 0x80 {
        index &+= 1
      } else if byte == 0xE1, index &+ 2 < end {
        guard span[index &+ 1] & span[index &+ 2] & 0xC0 == 0x80, (span[index &+ 1] | span[index &+ 2]) & 0xC0 == 0x80
        else { return false }
        index &+= 3
      } else if byte &- 0xC3 < 4, index &+ 1 < end {
        guard span[index &+ 1] & 0xC0 == 0x80 else { return false }
        index &+= 2
      } else {
        let length = sequenceLength(bytes, at: index)
        if length == 0 { return false }
        index &+= length
      }
    }
    return true
  }

  /// The length of the valid sequence at `index`, or 0.
  private static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int {
    let (length, second) = form(bytes[index])
    guard length > 1 else { return length }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
    for next in index + 2..<index + max(2, length) where bytes[next] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// The length of the longest beginning of a sequence at `index`, where there is no valid one; at least 1.
  private static func invalidLength(_ bytes: [UInt8], at index: Int) -> Int {
    let (length, second) = form(bytes[index])
    guard length > 1, index + 1 < bytes.count, second.contains(bytes[index + 1]) else { return 1 }
    var end = index + 2
    while end < min(index + length, bytes.count), bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end - index
  }

  /// How long a sequence is by its first byte, 0 for one that cannot be first, and what its second byte may be
  /// (Unicode 15, table 3-7).
  private static func form(_ first: UInt8) -> (length: Int, second: ClosedRange<UInt8>) {
    switch first {
    case 0x00...0x7F: (1, 0x80...0xBF)
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: (0, 0x80...0xBF)
    }
  }
}
