package import ProcedureDiagnostics
package import ProcedureText

/// What a node of the tree is.
@usableFromInline
package enum NodeKind: UInt8, Sendable {
  case file, block, statement, clause, `guard`, guardBlock
  case citation, citationSource, locator
  case keyword, name, code, string, textLines, number, percent, documentNumber, date, dayMonth, clock
  case label, quantity, money, moment
  case amount, bound, fee, feeShare, tier, cap
  case agency, place, channel, event, selector, scope
  case item, factType, choices, choice, form, document, group
  case assignment, expectation, arms, consequence, round
  case days, officeHours
  case or, and, not, compare, isIn, range, age, sum, product, daysBetween, parentheses, operand, placeWithin
  /// Lines that start no statement, kept as prose.
  case prose
  /// Tokens that could not be read; printed as they are.
  case error
}

extension NodeKind {
  /// By number. Other modules see the bodies of this file, as their passes ask for little else.
  @inlinable
  package static func == (left: NodeKind, right: NodeKind) -> Bool { left.rawValue == right.rawValue }
}

/// The number of a node in its tree.
@usableFromInline
package struct NodeID: Hashable, Sendable {
  @usableFromInline package var index: UInt32

  @inlinable
  package init(index: UInt32) { self.index = index }

  package static let none = NodeID(index: .max)
  package var isNone: Bool { index == .max }

  @inlinable
  package static func == (left: NodeID, right: NodeID) -> Bool { left.index == right.index }
}

/// A specification as a tree over its tokens; every byte of the source is in it.
///
/// Nodes lie in one array and refer to each other by number. A node covers a run of tokens; what stands between tokens
/// (white space, comments) belongs to the tree as gaps, so that `printed` gives the source back byte for byte.
/// `thời hạn 03 ngày làm việc` is a statement of four words: a keyword node over the first two, and an amount node whose
/// quantity holds a number and a keyword.
@usableFromInline
package final class SyntaxTree: Sendable {
  @usableFromInline
  struct Record: Sendable {
    @usableFromInline var kind: NodeKind
    @usableFromInline var keyword: Keyword?
    @usableFromInline var first: UInt32
    @usableFromInline var end: UInt32
    @usableFromInline var child: UInt32
    @usableFromInline var next: UInt32
  }

  package let source: SourceText
  package let tokens: [Token]
  package let comments: [Comment]
  package let interner: WordInterner
  package let findings: [Finding]
  /// The edition of the language the file was written for; 1 when it does not say.
  package let edition: Int
  @usableFromInline let records: [Record]
  /// The keywords of all nodes.
  private let keywords: KeywordSet

  /// Reads a specification. Never fails: whatever the text, there is a tree, and findings say what was not understood.
  package init(parsing source: SourceText) {
    var lexer = Lexer(source, interner: WordInterner(over: KeywordLexicon.shared.interner))
    lexer.run()
    var parser = Parser(source, lexer)
    parser.parseFile()
    self.source = source
    tokens = lexer.tokens.withLittleReserve
    comments = lexer.comments
    interner = parser.interner
    findings = parser.findings
    edition = parser.edition
    records = parser.records.withLittleReserve
    keywords = parser.keywords
  }

  package var root: Node { Node(tree: self, id: NodeID(index: UInt32(records.count - 1))) }

  /// Whether any node bears a keyword, for passes that seek what few files have.
  package func holds(_ keyword: Keyword) -> Bool { keywords.contains(keyword) }

  package func node(_ id: NodeID) -> Node { Node(tree: self, id: id) }

  /// The original bytes, put together again from tokens and gaps.
  package var printed: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.original.count)
    var position = 0
    for token in tokens {
      let start = source.originalOffset(of: Int(token.start))
      let end = source.originalOffset(of: Int(token.end))
      bytes.append(contentsOf: source.original[position..<start])
      bytes.append(contentsOf: source.original[start..<end])
      position = end
    }
    bytes.append(contentsOf: source.original[position...])
    return bytes
  }

  package func text(_ token: Int) -> String { source.text(tokens[token].span) }
}

extension Array {
  /// The same with little room for more: trees stay in memory, as many as a country has procedures.
  fileprivate var withLittleReserve: [Element] {
    guard capacity - count > count / 4 else { return self }
    var copy: [Element] = []
    copy.reserveCapacity(count)
    copy += self
    return copy
  }
}

/// A node with its tree: what passes read.
@usableFromInline
package struct Node: Sendable {
  @usableFromInline package let tree: SyntaxTree
  @usableFromInline package let id: NodeID

  @inlinable
  init(tree: SyntaxTree, id: NodeID) {
    self.tree = tree
    self.id = id
  }

  @inlinable
  var record: SyntaxTree.Record { tree.records[Int(id.index)] }

  @inlinable package var kind: NodeKind { record.kind }
  @inlinable package var keyword: Keyword? { record.keyword }
  @inlinable package var firstToken: Int { Int(record.first) }
  @inlinable package var endToken: Int { Int(record.end) }

  /// From the first byte of its first token to the last of its last.
  package var span: TextSpan {
    let record = record
    let start = tree.tokens[Int(record.first)].start
    guard record.end > record.first else { return TextSpan(Int(start), Int(start)) }
    return TextSpan(Int(start), Int(tree.tokens[Int(record.end) - 1].end))
  }

  package var text: String { tree.source.text(span) }

  @inlinable package var children: ChildNodes { ChildNodes(tree: tree, start: record.child) }

  /// The first child of a kind.
  @inlinable
  package func child(_ kind: NodeKind) -> Node? { firstChild { $0.kind == kind } }

  /// The first child of one of two kinds.
  @inlinable
  package func child(_ kind: NodeKind, or other: NodeKind) -> Node? {
    firstChild { $0.kind == kind || $0.kind == other }
  }

  /// The first child of a kind that begins with a keyword.
  @inlinable
  package func child(_ kind: NodeKind, _ keyword: Keyword) -> Node? {
    firstChild { $0.kind == kind && $0.keyword == keyword }
  }

  /// The children of a kind, or of one of two, in order.
  @inlinable
  package func children(_ kind: NodeKind, or other: NodeKind? = nil) -> ChildNodes {
    ChildNodes(tree: tree, start: record.child, kind: kind, or: other)
  }

  @inlinable
  package func has(_ keyword: Keyword) -> Bool { child(.keyword, keyword) != nil }

  /// The clause that begins with a keyword.
  @inlinable
  package func clause(_ keyword: Keyword) -> Node? { child(.clause, keyword) }

  /// Looks at the records alone: most children that are asked for are not there.
  @inlinable
  func firstChild(_ matches: (SyntaxTree.Record) -> Bool) -> Node? {
    var index = record.child
    while index != .max {
      let child = tree.records[Int(index)]
      if matches(child) { return Node(tree: tree, id: NodeID(index: index)) }
      index = child.next
    }
    return nil
  }
}

/// The children of a node in order, all of them or those of one or two kinds.
@usableFromInline
package struct ChildNodes: Sequence, IteratorProtocol, Sendable {
  @usableFromInline let tree: SyntaxTree
  @usableFromInline var start: UInt32
  @usableFromInline let kind: NodeKind?
  @usableFromInline let other: NodeKind?

  @inlinable
  init(tree: SyntaxTree, start: UInt32, kind: NodeKind? = nil, or other: NodeKind? = nil) {
    self.tree = tree
    self.start = start
    self.kind = kind
    self.other = other
  }

  @inlinable
  package mutating func next() -> Node? {
    while start != .max {
      let index = start
      let record = tree.records[Int(index)]
      start = record.next
      if kind == nil || record.kind == kind || record.kind == other {
        return Node(tree: tree, id: NodeID(index: index))
      }
    }
    return nil
  }
}

extension ChildNodes {
  @inlinable package var isEmpty: Bool { first == nil }

  package var second: Node? {
    var rest = self
    _ = rest.next()
    return rest.next()
  }

  /// How many there are, so that a list made of them is made once.
  @inlinable package var underestimatedCount: Int { count }

  /// Looks at the records alone.
  @inlinable package var count: Int {
    var (count, index) = (0, start)
    while index != .max {
      let record = tree.records[Int(index)]
      if kind == nil || record.kind == kind || record.kind == other { count += 1 }
      index = record.next
    }
    return count
  }

  @inlinable package var first: Node? {
    var copy = self
    return copy.next()
  }

  package var last: Node? {
    var last: Node?
    for node in self { last = node }
    return last
  }

  @inlinable
  package func last(where matches: (Node) -> Bool) -> Node? {
    var last: Node?
    for node in self where matches(node) { last = node }
    return last
  }
}
