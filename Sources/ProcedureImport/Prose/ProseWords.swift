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
  package static func words(of bytes: [UInt8]) -> [ProseWord] {
    var words: [ProseWord] = []
    scan(bytes.span) { words.append($0) }
    return words
  }

  package static func forEach(in bytes: [UInt8], _ body: (ProseWord) -> Void) { scan(bytes.span, body) }

  package static func forEach(in text: String, _ body: (ProseWord) -> Void) {
    var text = text
    text.makeContiguousUTF8()
    scan(text.utf8.span, body)
  }

  private static let offsetBasis: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  private static func scan(_ bytes: borrowing Span<UInt8>, _ body: (ProseWord) -> Void) {
    var index = 0
    var start = -1
    var hash = offsetBasis
    let count = bytes.count
    while index < count {
      let byte = bytes[index]
      var scalar = UInt32(byte)
      var length = 1
      if byte >= 0x80 {
        length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        scalar = UInt32(byte) & (0x7F >> UInt32(length))
        var next = index &+ 1
        while next < index &+ length, next < count {
          scalar = scalar << 6 | UInt32(bytes[next] & 0x3F)
          next &+= 1
        }
      }
      if let letter = letter(scalar) {
        if start < 0 {
          start = index
          hash = offsetBasis
        }
        hash = (hash ^ UInt64(letter)) &* prime
      } else if start >= 0 {
        body(ProseWord(hash: hash, start: start, end: index))
        start = -1
      }
      index &+= length
    }
    if start >= 0 { body(ProseWord(hash: hash, start: start, end: count)) }
  }

  /// The lowercase form of a letter or digit; nil for everything else.
  @inline(__always)
  private static func letter(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x61...0x7A, 0x30...0x39: scalar
    case 0x41...0x5A: scalar | 0x20
    case 0..<0xC0: nil
    case 0xD7, 0xF7: nil
    case 0xD0, 0xF0: 0x111
    case 0xC0...0xDE: scalar + 0x20
    case 0xDF...0xFF: scalar
    case 0x100...0x17F: scalar | 1
    case 0x1A0, 0x1AF: scalar == 0x1A0 ? 0x1A1 : 0x1B0
    case 0x1A1...0x24F: scalar
    case 0x1E00...0x1EFF: scalar | 1
    case 0x250..<0x1E00: scalar
    default: nil
    }
  }
}
