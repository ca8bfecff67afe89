/// All keyword phrases as one trie over word numbers, in both languages, with and without marks.
///
/// A slot asks for the longest phrase at a place that belongs to one of its keywords. `hiệu lực từ` is three edges from
/// the root; at its end stand the keywords written so. A second trie holds the same phrases without marks, for text
/// typed without them.
final class KeywordLexicon: Sendable {
  static let shared = KeywordLexicon()

  /// Holds every keyword word; the words of each text stand on it, so that keyword words have the same numbers everywhere.
  let interner: WordInterner
  /// Words below this number occur in keywords.
  let wordCount: UInt32
  /// For each of them the word that it is without marks.
  let unmarkedWords: [UInt32]
  let slash: Symbol
  let exact: PhraseTrie
  let unmarked: PhraseTrie

  private init() {
    var interner = WordInterner()
    var exact = PhraseTrie()
    var unmarked = PhraseTrie()
    slash = interner.symbol(for: "/")
    for row in KeywordTable.rows {
      for phrase in [row.vietnamese, row.english] + row.aliases {
        exact.insert(Self.symbols(of: phrase) { interner.symbol(for: $0) }, row.keyword)
        unmarked.insert(
          Self.symbols(of: phrase) { word in
            guard let plain = PlainWord(word) else { return interner.symbol(for: word) }
            return interner.symbol(for: plain.letters.span.extracting(0..<plain.count))
          }, row.keyword)
      }
    }
    wordCount = UInt32(interner.count)
    exact.seal(wordCount)
    unmarked.seal(wordCount)
    unmarkedWords = UnmarkedWords.numbers(ofKeywords: interner)
    self.interner = interner
    self.exact = exact
    self.unmarked = unmarked
  }

  /// The words of a phrase, the slash of `có/không` as a word of its own.
  static func words(of phrase: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in phrase {
      if character == " " || character == "/" {
        if !word.isEmpty { words.append(word) }
        if character == "/" { words.append("/") }
        word = ""
      } else {
        word.append(character)
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// The same words as `words(of:)`, as symbols.
  private static func symbols(of phrase: String, _ symbol: (Span<UInt8>) -> Symbol) -> [Symbol] {
    let bytes = phrase.utf8.span
    var symbols: [Symbol] = []
    var start = 0
    for index in 0...bytes.count {
      guard index == bytes.count || bytes[index] == 0x20 || bytes[index] == 0x2F else { continue }
      if index > start { symbols.append(symbol(bytes.extracting(start..<index))) }
      if index < bytes.count, bytes[index] == 0x2F { symbols.append(symbol(bytes.extracting(index..<index + 1))) }
      start = index + 1
    }
    return symbols
  }
}

/// Phrases of word numbers, each with the keywords that are written so.
struct PhraseTrie: Sendable {
  private var keys: [UInt64] = Array(repeating: .max, count: 4096)
  private var targets: [UInt32] = Array(repeating: 0, count: 4096)
  private var edgeCount = 0
  /// For each word the node it leads to from the root, which is asked most; 0 for none.
  private var starts: [UInt32] = []
  /// For each word the keywords of the phrases that begin with it: most places begin none that is asked for.
  private var beginnings: [KeywordSet] = []
  private var keywordsOfNode: [[Keyword]] = [[]]
  /// The keywords of all nodes one after another, and for each node where its own begin.
  private var keywords: [Keyword] = []
  private var firstKeywords: [UInt32] = []

  /// The node reached from the root by a word with which a phrase of the set begins, or nil.
  @inline(__always)
  func start(_ symbol: Symbol, for set: KeywordSet) -> UInt32? {
    guard symbol.number < beginnings.count, beginnings[Int(symbol.number)].intersects(set) else { return nil }
    return starts[Int(symbol.number)]
  }

  /// The node reached from `node` by a word, or nil.
  @inline(__always)
  func next(_ node: UInt32, _ symbol: Symbol) -> UInt32? {
    let key = UInt64(node) << 32 | UInt64(symbol.number)
    var index = Self.hash(key) & (keys.count &- 1)
    while keys[index] != .max {
      if keys[index] == key { return targets[index] }
      index = (index &+ 1) & (keys.count &- 1)
    }
    return nil
  }

  /// The keyword of a set that is written as the way to `node`: the last of those that are.
  @inline(__always)
  func last(at node: UInt32, in set: KeywordSet) -> Keyword? {
    var index = Int(firstKeywords[Int(node) &+ 1])
    let first = Int(firstKeywords[Int(node)])
    while index > first {
      index &-= 1
      if set.contains(keywords[index]) { return keywords[index] }
    }
    return nil
  }

  /// How many keywords of a set are written as the way to `node`.
  func count(at node: UInt32, in set: KeywordSet) -> Int {
    var count = 0
    for index in firstKeywords[Int(node)]..<firstKeywords[Int(node) &+ 1] where set.contains(keywords[Int(index)]) {
      count &+= 1
    }
    return count
  }

  mutating func insert(_ symbols: [Symbol], _ keyword: Keyword) {
    if let first = symbols.first {
      while beginnings.count <= first.number { beginnings.append(KeywordSet()) }
      beginnings[Int(first.number)].insert(keyword)
    }
    var node: UInt32 = 0
    for symbol in symbols {
      if let next = next(node, symbol) {
        node = next
      } else {
        keywordsOfNode.append([])
        let target = UInt32(keywordsOfNode.count - 1)
        addEdge(UInt64(node) << 32 | UInt64(symbol.number), target)
        node = target
      }
    }
    if !keywordsOfNode[Int(node)].contains(keyword) { keywordsOfNode[Int(node)].append(keyword) }
  }

  /// Makes the tables for asking, once all phrases are in.
  mutating func seal(_ wordCount: UInt32) {
    starts = (0..<wordCount).map { next(0, Symbol(number: $0)) ?? 0 }
    for own in keywordsOfNode {
      firstKeywords.append(UInt32(keywords.count))
      keywords += own
    }
    firstKeywords.append(UInt32(keywords.count))
    keywordsOfNode = []
  }

  private mutating func addEdge(_ key: UInt64, _ target: UInt32) {
    precondition(edgeCount * 2 < keys.count, "the table of keyword edges is at most half full")
    edgeCount += 1
    var index = Self.hash(key) & (keys.count - 1)
    while keys[index] != .max { index = (index + 1) & (keys.count - 1) }
    keys[index] = key
    targets[index] = target
  }

  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }
}
