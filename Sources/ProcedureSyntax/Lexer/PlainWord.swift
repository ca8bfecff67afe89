/// A word of letters without its marks, in a buffer that needs no memory of its own.
struct PlainWord {
  /// No keyword word is longer.
  static let maximumLength = 24

  private(set) var letters = InlineArray<24, UInt8>(repeating: 0)
  private(set) var count = 0

  /// Nil when the word holds more than Latin letters, or too many of them.
  init?(_ word: Span<UInt8>) {
    var index = 0
    while index < word.count {
      let letter: UInt32
      if word[index] < 0x80 {
        letter = UInt32(word[index] | 0x20)
        index &+= 1
      } else {
        letter = WordFold.plainLetter(in: word, at: &index)
        if letter == WordFold.withoutWidth { continue }
      }
      guard 0x61...0x7A ~= letter, count < Self.maximumLength else { return nil }
      letters[count] = UInt8(letter)
      count &+= 1
    }
  }
}
