import ProcedureText

/// Finds keyword phrases among the tokens of a text.
///
/// The parser asks several times at each token, so what begins there is looked up once, before. An object, so that asking
/// it copies nothing.
final class PhraseMatcher {
  struct Match {
    let keyword: Keyword
    let count: Int
    /// Understood without its marks.
    var isUnmarked = false
  }

  private let bytes: [UInt8]
  private let tokens: [Token]
  /// For each token how far the phrases go on that begin there.
  private let ends: [PhraseEnds]
  private let exact = KeywordLexicon.shared.phrases.exact
  private let unmarked = KeywordLexicon.shared.phrases.unmarked

  init(_ source: SourceText, _ tokens: [Token], _ words: WordInterner) {
    bytes = source.bytes
    self.tokens = tokens
    ends = Self.ends(tokens.span, PhraseWords(words), KeywordLexicon.shared)
  }

  private static func ends(_ tokens: Span<Token>, _ words: PhraseWords, _ lexicon: KeywordLexicon) -> [PhraseEnds] {
    let phrases = lexicon.phrases
    let keywordWords = lexicon.words.count
    var all: [PhraseEnds] = []
    all.append(addingCapacity: tokens.count) { all in
      for first in tokens.indices {
        guard tokens[first].kind == .word else {
          all.append(PhraseEnds())
          continue
        }
        let word = words[tokens[first].symbol]
        var ends = word.starts
        if word.goesOn {
          var next = first &+ 1
          if ends.exact != 0 {
            ends.exact = end(of: phrases.exact, from: ends.exact, at: &next, tokens, lexicon.slash) { word in
              word.number < keywordWords ? word : .none
            }
            ends.unmarked = phrases.unmarked(ends.exact)
          }
          ends.unmarked = end(of: phrases.unmarked, from: ends.unmarked, at: &next, tokens, lexicon.slash) { word in
            words[word].unmarked
          }
        }
        all.append(ends)
      }
    }
    return all
  }

  /// The last node to which the words from `position` on lead from a node; `position` moves behind them.
  @inline(__always)
  private static func end(
    of trie: PhraseTrie, from start: UInt16, at position: inout Int, _ tokens: Span<Token>, _ slash: Symbol,
    _ keywordWord: (Symbol) -> Symbol
  ) -> UInt16 {
    var node = start
    while trie.goesOn(node) {
      let symbol: Symbol
      switch tokens[position].kind {
      case .word: symbol = keywordWord(tokens[position].symbol)
      case .slash: symbol = slash
      default: return node
      }
      guard symbol != .none, let next = trie.next(node, symbol) else { return node }
      node = next
      position &+= 1
    }
    return node
  }

  /// Whether a phrase of any set can begin at a token, with its marks or without: names and labels begin none, and most
  /// lines begin with one of them.
  @inline(__always)
  func mayBegin(at index: Int) -> Bool { ends[index].unmarked != 0 }

  /// Whether a phrase of a set may stand at a token, with its marks or without.
  @inline(__always)
  func mayBegin(_ keyword: Keyword, at index: Int) -> Bool {
    mayBegin(at: index) && unmarked.holds(keyword, to: ends[index].unmarked)
  }

  /// Whether a phrase of a set stands at a token, in its exact spelling.
  @inline(__always)
  func standsExactly(_ set: KeywordSet, at first: Int) -> Bool { exact.holds(set, to: ends[first].exact) }

  /// As `standsExactly`, but understands words whose marks are missing or different.
  @inline(__always)
  func stands(_ set: KeywordSet, at first: Int) -> Bool {
    let ends = ends[first]
    guard ends.unmarked != 0, unmarked.holds(set, to: ends.unmarked) else { return false }
    return exact.holds(set, to: ends.exact) || unmarkedMatch(set, at: first, to: ends.unmarked) != nil
  }

  /// The longest phrase at token `first` that belongs to a set, in its exact spelling.
  @inline(__always)
  func exactMatch(_ set: KeywordSet, at first: Int) -> Match? {
    standsExactly(set, at: first) ? exactMatch(set, to: ends[first].exact) : nil
  }

  /// As `exactMatch`, but understands words whose marks are missing or different. A longer phrase goes first when what
  /// it adds is written without any mark (`trong tinh` is not `trong` before a name).
  @inline(__always)
  func match(_ set: KeywordSet, at first: Int) -> Match? {
    let ends = ends[first]
    guard ends.unmarked != 0, unmarked.holds(set, to: ends.unmarked) else { return nil }
    return match(set, at: first, ends)
  }

  private func exactMatch(_ set: KeywordSet, to node: UInt16) -> Match? {
    exact.longest(set, to: node).map { Match(keyword: $0.keyword, count: $0.count) }
  }

  private func match(_ set: KeywordSet, at first: Int, _ ends: PhraseEnds) -> Match? {
    guard let exact = exactMatch(set, to: ends.exact) else { return unmarkedMatch(set, at: first, to: ends.unmarked) }
    guard unmarked.length(ends.unmarked) > exact.count, isWithoutMarks(tokens[first + exact.count]),
      let longer = unmarkedMatch(set, at: first, to: ends.unmarked), longer.count > exact.count
    else { return exact }
    return longer
  }

  private func unmarkedMatch(_ set: KeywordSet, at first: Int, to node: UInt16) -> Match? {
    guard let found = unmarked.onlyLongest(set, to: node) else { return nil }
    // «qua» has no mark that could be missing: «quá» is that of «không quá», «quả» that of «kết quả».
    if found.keyword == .via, !isWithoutMarks(tokens[first]) { return nil }
    return Match(keyword: found.keyword, count: found.count, isUnmarked: true)
  }

  private func isWithoutMarks(_ token: Token) -> Bool {
    token.kind == .word && bytes[token.span.range].allSatisfy { $0 < 0x80 }
  }
}
