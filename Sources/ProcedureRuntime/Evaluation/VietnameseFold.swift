/// `NameIndex.fold` for texts of ASCII and composed Vietnamese letters, which is nearly all of them, straight over bytes.
enum VietnameseFold {
  /// Nil when the text holds any other character.
  static func fold(_ text: Span<UInt8>) -> String? {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let byte = text[index]
      switch byte {
      case 0x09...0x0D, 0x20:
        if let last = folded.last, last != 0x20 { folded.append(0x20) }
        index += 1
      case 0x41...0x5A:
        folded.append(byte + 0x20)
        index += 1
      case 0..<0x80:
        folded.append(byte)
        index += 1
      case 0xC3...0xC6 where index + 1 < text.count:
        guard let letter = lowercase(byte, text[index + 1]) else { return nil }
        folded.append(letter.0)
        folded.append(letter.1)
        index += 2
      case 0xE1 where index + 2 < text.count:
        guard let last = lowercase(third: text[index + 2], after: text[index + 1]) else { return nil }
        folded.append(byte)
        folded.append(text[index + 1])
        folded.append(last)
        index += 3
      default: return nil
      }
    }
    while let last = folded.last, last == 0x2E || last == 0x3F || last == 0x20 { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
  }

  /// The letters À to ỹ of two bytes; nil for others.
  private static func lowercase(_ first: UInt8, _ second: UInt8) -> (UInt8, UInt8)? {
    switch (first, second) {
    // À to Þ without the multiplication sign, and their small forms without the division sign.
    case (0xC3, 0x80...0x96), (0xC3, 0x98...0x9E): (first, second + 0x20)
    case (0xC3, 0xA0...0xB6), (0xC3, 0xB8...0xBE): (first, second)
    // Ă ă, Đ đ, Ĩ ĩ, Ũ ũ, Ơ ơ: the small letter follows the capital.
    case (0xC4, 0x82...0x83), (0xC4, 0x90...0x91), (0xC4, 0xA8...0xA9), (0xC5, 0xA8...0xA9), (0xC6, 0xA0...0xA1):
      (first, second | 1)
    case (0xC6, 0xAF...0xB0): (first, 0xB0)
    default: nil
    }
  }

  /// The third byte of a small letter of the block from U+1EA0 to U+1EF9, in which it follows its capital.
  private static func lowercase(third: UInt8, after second: UInt8) -> UInt8? {
    switch (second, third) {
    case (0xBA, 0xA0...0xBF), (0xBB, 0x80...0xB9): third | 1
    default: nil
    }
  }
}
