/// All keyword phrases as one trie over word numbers, in both languages, with and without marks.
///
/// A slot asks for the longest phrase at a place that belongs to one of its keywords. `hiệu lực từ` is three edges from
/// the root; at its end stand the keywords written so. A second trie holds the same phrases without marks, for text
/// typed without them.
final class KeywordLexicon: Sendable {
  static let shared = KeywordLexicon()

  /// Holds every keyword word; the words of each text stand on it, so that keyword words have the same numbers everywhere.
  let interner: WordInterner
  /// The words that occur in keywords, by number.
  let words: [PhraseWords.Word]
  let slash: Symbol
  let phrases: PhraseTries

  private init() {
    var interner = WordInterner()
    var phrases = PhraseTries()
    slash = interner.symbol(for: "/")
    for row in KeywordTable.rows {
      for phrase in [row.vietnamese, row.english] + row.aliases {
        let words = Self.symbols(of: phrase) { interner.symbol(for: $0) }
        let unmarkedWords = Self.symbols(of: phrase) { word in
          guard let plain = PlainWord(word) else { return interner.symbol(for: word) }
          return interner.symbol(for: plain.letters.span.extracting(0..<plain.count))
        }
        phrases.insert(words, unmarked: unmarkedWords, row.keyword)
      }
    }
    phrases.seal()
    words = PhraseWords.keywordWords(interner, phrases)
    self.interner = interner
    self.phrases = phrases
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

/// How far phrases go on from a word, as it is written and without marks: the last nodes of their tries; 0 for none.
///
/// What is written exactly is written so without marks too, so where no phrase begins without them none does at all.
struct PhraseEnds: Sendable {
  var exact: UInt16 = 0
  var unmarked: UInt16 = 0
}

/// All phrases twice: as they are written, and without marks.
struct PhraseTries: Sendable {
  private(set) var exact = PhraseTrie()
  private(set) var unmarked = PhraseTrie()
  /// For each node of the exact one the node to which the same words lead without their marks.
  private var unmarkedNodes: [UInt16] = [0]

  @inline(__always)
  func unmarked(_ exactNode: UInt16) -> UInt16 { unmarkedNodes[Int(exactNode)] }

  mutating func insert(_ words: [Symbol], unmarked unmarkedWords: [Symbol], _ keyword: Keyword) {
    let way = exact.insert(words, keyword)
    for (node, unmarkedNode) in zip(way, unmarked.insert(unmarkedWords, keyword)) where node == unmarkedNodes.count {
      unmarkedNodes.append(unmarkedNode)
    }
  }

  mutating func seal() {
    exact.seal()
    unmarked.seal()
  }
}

/// Phrases of word numbers, each with the keywords that are written so.
///
/// The words of a text lead from the root as far as some phrase goes on: that way holds every phrase that begins there.
struct PhraseTrie: Sendable {
  /// A keyword and of how many words its phrase is.
  struct Phrase {
    let keyword: Keyword
    let count: Int
  }

  /// What is asked of the way from the root to a node.
  private struct Way {
    /// The keywords of all its phrases: most questions are for none of them.
    var keywords = KeywordSet()
    /// Its phrases, the longest first, and of those written alike the last first.
    var phrases = 0..<0
    var length = 0
    /// Whether some phrase goes on behind the node; not asked of the root.
    var goesOn = false
  }

  /// A node while phrases are put in.
  private struct Node {
    var parent = 0
    var length = 0
    var goesOn = false
    var keywords: [Keyword] = []
  }

  private var keys: [UInt64] = Array(repeating: .max, count: 4096)
  private var targets: [UInt16] = Array(repeating: 0, count: 4096)
  private var edgeCount = 0
  private var nodes = [Node()]
  private var ways: [Way] = []
  /// The phrases of all ways one after another.
  private var phrases: [Phrase] = []

  /// The node to which a word leads from the root; 0 for none.
  func start(_ symbol: Symbol) -> UInt16 { next(0, symbol) ?? 0 }

  /// The node reached from `node` by a word, or nil.
  @inline(__always)
  func next(_ node: UInt16, _ symbol: Symbol) -> UInt16? {
    let key = UInt64(node) << 32 | UInt64(symbol.number)
    var index = Self.hash(key) & (keys.count &- 1)
    while keys[index] != .max {
      if keys[index] == key { return targets[index] }
      index = (index &+ 1) & (keys.count &- 1)
    }
    return nil
  }

  /// Whether a word leads further from `node`.
  @inline(__always)
  func goesOn(_ node: UInt16) -> Bool { ways[Int(node)].goesOn }

  /// Of how many words the way to `node` is.
  @inline(__always)
  func length(_ node: UInt16) -> Int { ways[Int(node)].length }

  /// Whether a phrase of a set is on the way to `node`.
  @inline(__always)
  func holds(_ set: KeywordSet, to node: UInt16) -> Bool { ways[Int(node)].keywords.intersects(set) }

  @inline(__always)
  func holds(_ keyword: Keyword, to node: UInt16) -> Bool { ways[Int(node)].keywords.contains(keyword) }

  /// The longest phrase of a set on the way to `node`: of several that are written so the last.
  func longest(_ set: KeywordSet, to node: UInt16) -> Phrase? {
    index(of: set, to: node).map { phrases[$0] }
  }

  /// The longest phrase of a set on the way to `node`, unless several are written so.
  func onlyLongest(_ set: KeywordSet, to node: UInt16) -> Phrase? {
    guard let index = index(of: set, to: node) else { return nil }
    let phrase = phrases[index]
    for other in phrases[(index + 1)..<ways[Int(node)].phrases.upperBound] {
      guard other.count == phrase.count else { break }
      if set.contains(other.keyword) { return nil }
    }
    return phrase
  }

  private func index(of set: KeywordSet, to node: UInt16) -> Int? {
    guard holds(set, to: node) else { return nil }
    var index = ways[Int(node)].phrases.lowerBound
    while !set.contains(phrases[index].keyword) { index &+= 1 }
    return index
  }

  /// Puts in a phrase and gives the nodes on its way.
  mutating func insert(_ symbols: [Symbol], _ keyword: Keyword) -> [UInt16] {
    var node: UInt16 = 0
    var way: [UInt16] = []
    for symbol in symbols {
      if let next = next(node, symbol) {
        node = next
      } else {
        let target = UInt16(nodes.count)
        nodes[Int(node)].goesOn = true
        nodes.append(Node(parent: Int(node), length: nodes[Int(node)].length + 1))
        addEdge(UInt64(node) << 32 | UInt64(symbol.number), target)
        node = target
      }
      way.append(node)
    }
    if !nodes[Int(node)].keywords.contains(keyword) { nodes[Int(node)].keywords.append(keyword) }
    return way
  }

  /// Makes the tables for asking, once all phrases are in.
  mutating func seal() {
    for node in nodes {
      // A node stands behind its parent, and the root is its own.
      let shorter = ways.isEmpty ? Way() : ways[node.parent]
      let first = phrases.count
      phrases += node.keywords.reversed().map { Phrase(keyword: $0, count: node.length) }
      for index in shorter.phrases { phrases.append(phrases[index]) }
      ways.append(
        Way(
          keywords: KeywordSet(node.keywords).union(shorter.keywords), phrases: first..<phrases.count,
          length: node.length, goesOn: node.goesOn && node.length > 0))
    }
    nodes = []
  }

  private mutating func addEdge(_ key: UInt64, _ target: UInt16) {
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
