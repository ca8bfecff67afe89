/// What the words of one text are to the phrases of keywords.
struct PhraseWords {
  struct Word: Sendable {
    /// The keyword word that it is when marks are left out; none for other words.
    var unmarked = Symbol.none
    /// Where the phrases begin whose first word it is.
    var starts = PhraseEnds()
    /// Whether some of them are of several words.
    var goesOn = false

    fileprivate init(unmarked: Symbol, exact: UInt16, _ phrases: PhraseTries) {
      self.unmarked = unmarked
      starts = PhraseEnds(exact: exact, unmarked: phrases.unmarked.start(unmarked))
      goesOn = phrases.exact.goesOn(starts.exact) || phrases.unmarked.goesOn(starts.unmarked)
    }
  }

  /// Those of the keywords, below which no number of the text's own words lies.
  private let keywordWords: [Word]
  private let own: [Word]

  /// The words of a text, which stand on those of the keywords.
  init(_ words: WordInterner) {
    let lexicon = KeywordLexicon.shared
    keywordWords = lexicon.words
    var own: [Word] = []
    own.reserveCapacity(words.count - lexicon.words.count)
    words.forEachOwn { word in
      own.append(Word(unmarked: Self.unmarked(word, in: lexicon.interner), exact: 0, lexicon.phrases))
    }
    self.own = own
  }

  @inline(__always)
  subscript(word: Symbol) -> Word {
    let number = Int(word.number)
    return number < keywordWords.count ? keywordWords[number] : own[number &- keywordWords.count]
  }

  /// The words of the keywords themselves.
  static func keywordWords(_ words: WordInterner, _ phrases: PhraseTries) -> [Word] {
    var all: [Word] = []
    words.forEachOwn { word in
      let exact = phrases.exact.start(Symbol(number: UInt32(all.count)))
      all.append(Word(unmarked: unmarked(word, in: words), exact: exact, phrases))
    }
    return all
  }

  private static func unmarked(_ word: Span<UInt8>, in keywords: WordInterner) -> Symbol {
    guard let plain = PlainWord(word) else { return .none }
    return keywords.knownSymbol(for: plain.letters.span.extracting(0..<plain.count)) ?? .none
  }
}
