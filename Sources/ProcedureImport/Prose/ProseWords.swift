/// A word of a text: letters and digits without a break, letter case aside.
package struct ProseWord: Sendable {
  /// Of the lowercase letters; two words of one text collection are the same when their hashes are.
  package let hash: UInt64
  /// Bytes of the text.
  package let start: Int
  package let end: Int
}

/// Reads the words of a text.
package enum ProseWords {
  /// A Vietnamese word takes some six bytes with the space behind it; a text of numbers and short words less.
  private static let bytesOfWord = 4

  package static func words(of bytes: [UInt8]) -> [ProseWord] { words(of: bytes.span) }

  static func words(of bytes: Span<UInt8>) -> [ProseWord] {
    var words: [ProseWord] = []
    words.reserveCapacity(bytes.count / bytesOfWord + 1)
    scan(bytes) { words.append($0) }
    return words
  }

  /// Whether a text has a word.
  static func isAny(in text: String) -> Bool {
    let bytes = text.utf8.span
    var index = 0
    var length = 0
    while index < bytes.count {
      if letter(in: bytes, at: index, &length) != nil { return true }
      index &+= length
    }
    return false
  }

  package static func forEach(in bytes: [UInt8], _ body: (ProseWord) -> Void) { scan(bytes.span, body) }

  static func forEach(in bytes: Span<UInt8>, _ body: (ProseWord) -> Void) { scan(bytes, body) }

  package static func forEach(in text: String, _ body: (ProseWord) -> Void) {
    scan(text.utf8.span, body)
  }

  private static let offsetBasis: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  /// Every text is read here several times, so this is the innermost loop of an import: letters of ASCII, the most, are
  /// told first and by themselves, everything else in a function of its own.
  @inline(__always)
  private static func scan(_ bytes: borrowing Span<UInt8>, _ body: (ProseWord) -> Void) {
    var index = 0
    let count = bytes.count
    while index < count {
      let start = index
      var hash = offsetBasis
      var length = 1
      while index < count {
        let small = bytes[index] | 0x20
        if small &- 0x61 < 26 {
          hash = (hash ^ UInt64(small)) &* prime
          index += 1
        } else if let letter = letter(in: bytes, at: index, &length) {
          hash = (hash ^ UInt64(letter)) &* prime
          index += length
        } else {
          break
        }
      }
      if index > start {
        index = min(index, count)
        body(ProseWord(hash: hash, start: start, end: index))
      } else {
        index += length
      }
    }
  }

  /// The lowercase form of the letter or digit that begins at a byte, and the bytes that the sign there takes.
  @inline(__always)
  private static func letter(in bytes: borrowing Span<UInt8>, at index: Int, _ length: inout Int) -> UInt32? {
    let byte = bytes[index]
    if byte < 0x80 {
      length = 1
      // A digit has the bit already that makes a letter a small one.
      let small = byte | 0x20
      return small &- 0x61 < 26 || byte &- 0x30 < 10 ? UInt32(small) : nil
    }
    // Vietnamese letters with two marks take three bytes, those with one take two: told without a loop.
    if byte == 0xE1, index &+ 2 < bytes.count {
      length = 3
      let scalar = 0x1000 | UInt32(bytes[index &+ 1] & 0x3F) &<< 6 | UInt32(bytes[index &+ 2] & 0x3F)
      return scalar &- 0x1E00 < 0x100 ? scalar | 1 : letter(scalar)
    }
    if byte < 0xE0, index &+ 1 < bytes.count {
      length = 2
      return letter(UInt32(byte & 0x1F) &<< 6 | UInt32(bytes[index &+ 1] & 0x3F))
    }
    length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    var scalar = UInt32(byte) & (0x7F >> UInt32(length))
    var next = index &+ 1
    let end = min(index &+ length, bytes.count)
    while next < end {
      scalar = scalar << 6 | UInt32(bytes[next] & 0x3F)
      next &+= 1
    }
    return scalar &- 0x1E00 < 0x100 ? scalar | 1 : letter(scalar)
  }

  /// The lowercase form of a letter that is not ASCII; nil for everything else.
  @inline(__always)
  private static func letter(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0..<0xC0: nil
    case 0xD7, 0xF7: nil
    case 0xD0, 0xF0: 0x111
    case 0xC0...0xDE: scalar + 0x20
    case 0xDF...0xFF: scalar
    case 0x100...0x17F: scalar | 1
    case 0x1A0, 0x1AF: scalar == 0x1A0 ? 0x1A1 : 0x1B0
    case 0x1A1...0x24F: scalar
    case 0x250..<0x1E00: scalar
    default: nil
    }
  }
}
