import ProcedureText

/// Finds keyword phrases among the tokens of a text.
///
/// An object, so that asking it copies nothing: the parser asks several times a token.
final class PhraseMatcher {
  struct Match {
    let keyword: Keyword
    let count: Int
    /// Understood without its marks.
    var isUnmarked = false
  }

  private let bytes: [UInt8]
  private let tokens: [Token]
  private let lexicon = KeywordLexicon.shared
  private let unmarkedWords: UnmarkedWords

  init(_ source: SourceText, _ tokens: [Token], _ words: WordInterner) {
    bytes = source.bytes
    self.tokens = tokens
    unmarkedWords = UnmarkedWords(words)
  }

  /// Whether a phrase of any set can begin at a token, with its marks or without: names and labels begin none, and most
  /// lines begin with one of them.
  func mayBegin(at index: Int) -> Bool {
    switch tokens[index].kind {
    case .word: tokens[index].symbol.number < lexicon.wordCount || unmarkedWords[tokens[index].symbol] != nil
    case .slash: true
    default: false
    }
  }

  /// The longest phrase at token `first` that belongs to a set, in its exact spelling.
  func exactMatch(_ set: KeywordSet, at first: Int) -> Match? {
    guard let symbol = keywordSymbol(first), var node = lexicon.exact.start(symbol, for: set) else { return nil }
    var position = first
    var found: Match?
    while true {
      position += 1
      if let keyword = lexicon.exact.last(at: node, in: set) {
        found = Match(keyword: keyword, count: position - first)
      }
      guard let symbol = keywordSymbol(position), let next = lexicon.exact.next(node, symbol) else { return found }
      node = next
    }
  }

  @inline(__always)
  private func keywordSymbol(_ index: Int) -> Symbol? {
    switch tokens[index].kind {
    case .word:
      let symbol = tokens[index].symbol
      return symbol.number < lexicon.wordCount ? symbol : nil
    case .slash: return lexicon.slash
    default: return nil
    }
  }

  /// As `exactMatch`, but understands words whose marks are missing or different. A longer phrase goes first when what
  /// it adds is written without any mark (`trong tinh` is not `trong` before a name).
  func match(_ set: KeywordSet, at first: Int) -> Match? {
    guard let exact = exactMatch(set, at: first) else { return unmarkedMatch(set, at: first) }
    let next = min(first + exact.count, tokens.count - 1)
    guard isWithoutMarks(tokens[next]), let longer = unmarkedMatch(set, at: first), longer.count > exact.count else {
      return exact
    }
    return longer
  }

  private func isWithoutMarks(_ token: Token) -> Bool {
    token.kind == .word && bytes[token.span.range].allSatisfy { $0 < 0x80 }
  }

  private func unmarkedMatch(_ set: KeywordSet, at first: Int) -> Match? {
    guard let symbol = unmarkedSymbol(first), var node = lexicon.unmarked.start(symbol, for: set) else { return nil }
    var position = first
    var found: Match?
    while true {
      position += 1
      switch lexicon.unmarked.count(at: node, in: set) {
      case 0: break
      case 1:
        found = lexicon.unmarked.last(at: node, in: set).map {
          Match(keyword: $0, count: position - first, isUnmarked: true)
        }
      default: found = nil
      }
      guard let symbol = unmarkedSymbol(position), let next = lexicon.unmarked.next(node, symbol) else { return found }
      node = next
    }
  }

  @inline(__always)
  private func unmarkedSymbol(_ index: Int) -> Symbol? {
    switch tokens[index].kind {
    case .word: unmarkedWords[tokens[index].symbol]
    case .slash: lexicon.slash
    default: nil
    }
  }
}
