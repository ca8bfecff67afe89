/// A word of a text: letters and digits without a break, letter case aside.
package struct ProseWord: Sendable {
  /// Of the lowercase letters; two words of one text collection are the same when their hashes are.
  package let hash: UInt64
  private let startOffset: UInt32
  private let endOffset: UInt32

  init(hash: UInt64, start: Int, end: Int) {
    self.hash = hash
    startOffset = UInt32(truncatingIfNeeded: start)
    endOffset = UInt32(truncatingIfNeeded: end)
  }

  /// Bytes of the text, which is shorter than 256 MiB, as documents are.
  package var start: Int { Int(startOffset) }
  package var end: Int { Int(endOffset) }
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
    while index < bytes.count {
      let byte = bytes[index]
      let (letter, length) = byte < 0x80 ? (UInt32(plain[Int(byte)]), 1) : letter(in: bytes, at: index)
      if letter != 0 { return true }
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

  /// The lowercase forms of the letters and digits of ASCII; 0 for other signs.
  private static let plain: InlineArray<128, UInt8> = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 0, 0, 0, 0, 0, 0,
    0, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111,
    112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 0, 0, 0, 0, 0,
    0, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111,
    112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 0, 0, 0, 0, 0,
  ]

  /// Every text is read here several times, so this is the innermost loop of an import: signs of ASCII, the most, are
  /// looked up in a table, everything else is told by a function of its own.
  @inline(__always)
  private static func scan(_ bytes: borrowing Span<UInt8>, _ body: (ProseWord) -> Void) {
    var index = 0
    let count = bytes.count
    while index < count {
      let start = index
      var hash = offsetBasis
      // The sign that ends the word begins no other.
      var lengthOfEnd = 0
      while index < count {
        let byte = look(bytes, index)
        if byte < 0x80 {
          let small = plain[Int(byte)]
          if small == 0 {
            lengthOfEnd = 1
            break
          }
          hash = (hash ^ UInt64(small)) &* prime
          index &+= 1
          continue
        }
        let (letter, length) = letter(in: bytes, at: index)
        if letter == 0 {
          lengthOfEnd = length
          break
        }
        hash = (hash ^ UInt64(letter)) &* prime
        index &+= length
      }
      if index > start { body(ProseWord(hash: hash, start: start, end: min(index, count))) }
      index &+= lengthOfEnd
    }
  }

  /// A byte of a text, at a place that is known to lie before its end.
  @inline(__always)
  private static func look(_ bytes: borrowing Span<UInt8>, _ index: Int) -> UInt8 {
    // Safe: all callers have compared the place with the count; a second look took a tenth of the loop.
    unsafe bytes[unchecked: index]
  }

  /// The lowercase form of the letter that begins at a byte which is not ASCII, 0 where none does, and the bytes that the
  /// sign there takes. Vietnamese letters with two marks take three bytes, those with one take two: told without a loop.
  @inline(__always)
  private static func letter(in bytes: borrowing Span<UInt8>, at index: Int) -> (letter: UInt32, length: Int) {
    let byte = look(bytes, index)
    if byte == 0xE1, index &+ 2 < bytes.count {
      let small = 0x1001 | UInt32(look(bytes, index &+ 1) & 0x3F) &<< 6 | UInt32(look(bytes, index &+ 2) & 0x3F)
      if small &- 0x1E00 < 0x100 { return (small, 3) }
    } else if byte < 0xE0, index &+ 1 < bytes.count {
      let scalar = UInt32(byte & 0x1F) &<< 6 | UInt32(look(bytes, index &+ 1) & 0x3F)
      // From à to ý, without ð and the sign of division; ơ and ư; ă, đ and the like.
      let isSmall = scalar &- 0xE0 < 0x20 && scalar & 0xF != 0 && scalar != 0xF7
      if isSmall || scalar == 0xE0 || scalar == 0x1A1 || scalar == 0x1B0 { return (scalar, 2) }
      if scalar &- 0x100 < 0x80 { return (scalar | 1, 2) }
    }
    return otherLetter(in: bytes, at: index)
  }

  private static func otherLetter(in bytes: borrowing Span<UInt8>, at index: Int) -> (letter: UInt32, length: Int) {
    let byte = bytes[index]
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    var scalar = UInt32(byte) & (0x7F >> UInt32(length))
    for place in index &+ 1..<max(index &+ 1, min(index &+ length, bytes.count)) {
      scalar = scalar << 6 | UInt32(bytes[place] & 0x3F)
    }
    let small = scalar &- 0x1E00 < 0x100 ? scalar | 1 : letter(scalar)
    return (small ?? 0, length)
  }

  /// The lowercase form of a letter that is not ASCII; nil for everything else.
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
