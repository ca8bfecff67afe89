/// The keyword words that the words of one text are when marks are left out.
struct UnmarkedWords: Sendable {
  private static let notAKeyword = UInt32.max

  /// By word: the number of the keyword word, or `notAKeyword`.
  private let numbers: [UInt32]

  /// The words of a text, which stand on those of the keywords.
  init(_ words: WordInterner) {
    let lexicon = KeywordLexicon.shared
    var numbers = lexicon.unmarkedWords
    numbers.reserveCapacity(words.count)
    words.forEachOwn { numbers.append(Self.number(of: $0, in: lexicon.interner)) }
    self.numbers = numbers
  }

  subscript(word: Symbol) -> Symbol? {
    let number = numbers[Int(word.number)]
    return number == Self.notAKeyword ? nil : Symbol(number: number)
  }

  /// The numbers of the keyword words themselves.
  static func numbers(ofKeywords words: WordInterner) -> [UInt32] {
    var numbers: [UInt32] = []
    words.forEachOwn { numbers.append(number(of: $0, in: words)) }
    return numbers
  }

  private static func number(of word: Span<UInt8>, in keywords: WordInterner) -> UInt32 {
    guard let plain = PlainWord(word) else { return notAKeyword }
    return keywords.knownSymbol(for: plain.letters.span.extracting(0..<plain.count))?.number ?? notAKeyword
  }
}
