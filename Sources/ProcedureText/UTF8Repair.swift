/// Replaces what is not UTF-8 by U+FFFD, one for each maximal part of a sequence, as browsers and Swift do.
enum UTF8Repair {
  struct Result {
    var bytes: [UInt8]
    var map: OffsetMap?
    var invalidOffsets: [Int] = []
  }

  static func repair(_ bytes: [UInt8]) -> Result {
    if isValid(bytes) { return Result(bytes: bytes) }
    var result = Result(bytes: [], map: OffsetMap())
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

  /// Whether a text is surely valid and composed: ASCII, and sequences of two and three bytes that need no closer look.
  /// Each byte is judged by itself and the two before it, sixteen at a time.
  static func isPlain(_ bytes: Span<UInt8>) -> Bool {
    let count = bytes.count
    guard count >= ByteBlock.size + 2 else { return bytes.indices.allSatisfy { bytes[$0] < 0x80 } }
    var isWrong = SIMDMask<SIMD16<Int8>>(repeating: false)
    var index = 2
    while index < count {
      // The last block begins early enough to end with the text.
      let start = min(index, count &- ByteBlock.size)
      let block = ByteBlock.load(bytes, at: start)
      let isOwed =
        (ByteBlock.load(bytes, at: start &- 1) .>= ByteBlock.all(0xC0))
        .| (ByteBlock.load(bytes, at: start &- 2) .>= ByteBlock.all(0xE0))
      let isFollowing = (block & ByteBlock.all(0xC0)) .== ByteBlock.all(0x80)
      // C0 and C1 are never first; a mark may begin with CC and CD; E0 and ED want a certain second byte; F0 and beyond
      // are rare.
      let pair = block & ByteBlock.all(0xFE)
      let isOdd =
        (pair .== ByteBlock.all(0xC0)) .| (pair .== ByteBlock.all(0xCC)) .| (block .== ByteBlock.all(0xE0))
        .| (block .== ByteBlock.all(0xED)) .| (block .>= ByteBlock.all(0xF0))
      isWrong .|= isOdd .| (isOwed .^ isFollowing)
      index &+= ByteBlock.size
    }
    // Before the first two bytes nothing stands: ASCII, or a letter of two bytes, or the byte order mark.
    let beginsPlain =
      bytes[1] < 0x80
      ? bytes[0] < 0x80 : bytes[1] < 0xC0 && (0xC2...0xCB ~= bytes[0] || bytes[0] == 0xEF)
    return !ByteBlock.any(isWrong) && beginsPlain && bytes[count &- 1] < 0xC0 && bytes[count &- 2] < 0xE0
  }

  /// Vietnamese is ASCII with letters of two bytes (C3 to C6) and three (E1) between: those are judged on the spot, the
  /// rest of UTF-8 by its table.
  private static func isValid(_ bytes: [UInt8]) -> Bool {
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
