/// The keyword words that the words of one text are when marks are left out; each distinct word is looked at once.
///
/// A class, so that a look-up need not change the parser.
final class UnmarkedWords {
  private static let unknown = UInt32.max
  private static let notAKeyword = UInt32.max - 1

  private let keywords = KeywordLexicon.shared.interner
  private var numbers: [UInt32]

  /// `count` is the number of spellings in the text's interner.
  init(_ count: Int) { numbers = Array(repeating: Self.unknown, count: count) }

  func symbol(for word: Symbol, in words: WordInterner) -> Symbol? {
    let index = Int(word.number)
    guard numbers.indices.contains(index) else { return nil }
    if numbers[index] == Self.unknown {
      let plain = WordFold.withoutMarks(words.bytes(word))
      numbers[index] = keywords.knownSymbol(for: plain)?.number ?? Self.notAKeyword
    }
    return numbers[index] == Self.notAKeyword ? nil : Symbol(number: numbers[index])
  }
}
