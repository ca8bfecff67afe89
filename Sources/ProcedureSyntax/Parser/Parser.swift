import ProcedureDiagnostics
import ProcedureText

/// Walks the grammar table over the tokens and builds the tree.
///
/// Every loop consumes at least one token or ends; nesting is bounded by `maximumBlockDepth` and
/// `maximumExpressionDepth`, beyond which the text is skipped in balance and reported once.
///
/// Not copyable, so that no call copies it.
struct Parser: ~Copyable {
  static let maximumBlockDepth = 64
  static let maximumExpressionDepth = 64
  /// Findings of syntax kept for one file; more are counted only.
  static let maximumFindings = 500
  /// The edition of the language that this program knows.
  static let knownEdition = 1

  let source: SourceText
  let tokens: [Token]
  let phrases: PhraseMatcher
  let slots = SlotSets.shared
  let interner: WordInterner
  var records: [SyntaxTree.Record] = []
  /// The keywords of all nodes.
  private(set) var keywords = KeywordSet()
  var index = 0
  var findings: [Finding] = []
  var unlistedFindings = 0
  var unlistedSeverity = Severity.note
  var edition = 1
  var blocks: [BlockKind] = []
  /// The tokens that opened these blocks.
  var openings: [Int] = []
  var expressionDepth = 0
  /// How many sums and products stand above one another in the expression that was read last.
  var expressionHeight = 0
  private var lastReportedLine = 0
  private var isUnreadable = false

  init(_ source: SourceText, _ lexer: borrowing Lexer) {
    self.source = source
    tokens = lexer.tokens
    interner = lexer.interner
    phrases = PhraseMatcher(source, lexer.tokens, lexer.interner)
    records.reserveCapacity(lexer.tokens.count + lexer.tokens.count / 4)
    reportText(lexer)
  }

  private mutating func reportText(_ lexer: borrowing Lexer) {
    guard !SourceText.isUTF16(source.original) else {
      // What would be said of its lines is only noise.
      add(.textIsUTF16(at: Place(file: source.path)))
      isUnreadable = true
      return
    }
    for line in source.invalidLines.prefix(20) {
      let range = source.lines.range(ofLine: line, in: source.bytes)
      add(.invalidUTF8(at: place(TextSpan(range.lowerBound, range.upperBound))))
    }
    if let offset = lexer.firstWithoutWidth {
      add(.charactersWithoutWidth(at: place(TextSpan(offset, offset))))
    }
    for span in lexer.foreignLetters.prefix(20) {
      add(.foreignLetter(source.text(span), at: place(span)))
    }
  }

  // MARK: Tokens

  var token: Token { tokens[index] }
  var isAtEnd: Bool { token.kind == .end }

  func peek(_ offset: Int = 1) -> Token { tokens[min(index + offset, tokens.count - 1)] }

  func at(_ kind: Token.Kind) -> Bool { token.kind == kind }

  mutating func advance() {
    if index < tokens.count - 1 { index += 1 }
  }

  mutating func skip(_ kind: Token.Kind) -> Bool {
    guard at(kind) else { return false }
    advance()
    return true
  }

  func text(_ token: Token) -> String { source.text(token.span) }

  func place(_ span: TextSpan) -> Place { Place(file: source.path, span: span) }

  var here: TextSpan {
    token.kind == .end && index > 0 ? TextSpan(Int(tokens[index - 1].end), Int(tokens[index - 1].end)) : token.span
  }

  /// Where something is missing: behind the last word when the line ends before it.
  var gap: TextSpan {
    guard token.startsLine, index > 0 else { return here }
    return TextSpan(Int(tokens[index - 1].end), Int(tokens[index - 1].end))
  }

  func span(from first: Int) -> TextSpan {
    guard index > first else { return tokens[first].span }
    return TextSpan(Int(tokens[first].start), Int(tokens[index - 1].end))
  }

  // MARK: Nodes

  /// The children of a node under construction.
  struct Children {
    var first: UInt32 = .max
    var last: UInt32 = .max
  }

  mutating func make(_ kind: NodeKind, _ keyword: Keyword? = nil, from first: Int, _ children: Children = Children())
    -> NodeID
  {
    if let keyword { keywords.insert(keyword) }
    records.append(
      SyntaxTree.Record(
        kind: kind, keyword: keyword, first: UInt32(first), end: UInt32(index),
        child: children.first, next: .max))
    return NodeID(index: UInt32(records.count - 1))
  }

  mutating func add(_ node: NodeID, to children: inout Children) {
    guard !node.isNone else { return }
    if children.first == .max {
      children.first = node.index
    } else {
      records[Int(children.last)].next = node.index
    }
    children.last = node.index
  }

  /// A node over one token.
  mutating func leaf(_ kind: NodeKind) -> NodeID {
    let first = index
    advance()
    return make(kind, from: first)
  }

  // MARK: Findings

  /// Reports a finding of syntax, at most one a line.
  mutating func report(_ finding: Finding) {
    let line = finding.place?.span.map { source.lines.line(at: Int($0.start)) } ?? 0
    guard line != lastReportedLine else { return }
    lastReportedLine = line
    add(finding)
  }

  /// Whether a finding there would be told.
  func mayReport(at span: TextSpan) -> Bool {
    findings.count < Self.maximumFindings && source.lines.line(at: Int(span.start)) != lastReportedLine
  }

  /// Adds a finding that does not come from failed parsing, so that several may stand on one line.
  mutating func add(_ finding: Finding) {
    guard !isUnreadable else { return }
    guard findings.count < Self.maximumFindings else {
      unlistedFindings += 1
      unlistedSeverity = min(unlistedSeverity, finding.severity)
      return
    }
    findings.append(finding)
  }

  // MARK: Keywords

  typealias Match = PhraseMatcher.Match

  /// The longest phrase at token `start` that belongs to a set, in its exact spelling.
  @inline(__always)
  func exactMatch(_ set: KeywordSet, at start: Int? = nil) -> Match? {
    phrases.exactMatch(set, at: start ?? index)
  }

  /// As `exactMatch`, but understands words whose marks are missing or different.
  @inline(__always)
  func match(_ set: KeywordSet, at start: Int? = nil) -> Match? {
    phrases.match(set, at: start ?? index)
  }

  /// The phrase of one keyword.
  @inline(__always)
  func match(_ keyword: Keyword, at start: Int? = nil) -> Match? {
    guard phrases.mayBegin(keyword, at: start ?? index) else { return nil }
    return match(KeywordSet(keyword), at: start)
  }

  /// Whether a phrase of the set stands at token `start`, in its exact spelling.
  @inline(__always)
  func standsExactly(_ set: KeywordSet, at start: Int? = nil) -> Bool {
    phrases.standsExactly(set, at: start ?? index)
  }

  /// As `standsExactly`, but understands words whose marks are missing or different.
  @inline(__always)
  func stands(_ set: KeywordSet, at start: Int? = nil) -> Bool { phrases.stands(set, at: start ?? index) }

  /// Whether the phrase of one keyword stands at a token.
  @inline(__always)
  func stands(_ keyword: Keyword, at start: Int? = nil) -> Bool { match(keyword, at: start) != nil }

  /// Takes a keyword of the set as a node; nil when none stands here.
  mutating func keyword(_ set: KeywordSet) -> NodeID? {
    guard let match = match(set) else { return nil }
    return take(match)
  }

  /// Takes a keyword as a node; nil when it does not stand here.
  mutating func keyword(_ keyword: Keyword) -> NodeID? { match(keyword).map { take($0) } }

  mutating func take(_ match: Match) -> NodeID {
    let first = index
    index = min(index + match.count, tokens.count - 1)
    if match.isUnmarked { reportUnmarked(match.keyword, span(from: first)) }
    return make(.keyword, match.keyword, from: first)
  }

  mutating func reportUnmarked(_ keyword: Keyword, _ span: TextSpan) {
    add(.keywordWithoutMarks(source.text(span), KeywordTable.row(keyword).vietnamese, at: place(span)))
  }

  /// Takes a keyword that must stand here; reports its absence.
  mutating func expectKeyword(_ keyword: Keyword, _ children: inout Children) -> Bool {
    if let node = self.keyword(keyword) {
      add(node, to: &children)
      return true
    }
    report(.expectedKeyword(KeywordTable.row(keyword), found: found, at: place(gap), habitHere))
    return false
  }

  /// What stands here, in words for a finding.
  var found: Bilingual {
    switch token.kind {
    case .end: SyntaxWording.endOfFile
    default: token.startsLine && index > 0 ? SyntaxWording.endOfLine : SyntaxWording.quoted(text(token))
    }
  }

  // MARK: Where statements begin and end

  /// Whether the token at `index` may begin a statement of a block: a head, a guard at the start of a line, or an item.
  ///
  /// A head or guard without its marks begins a statement too, unless the words are a clause of the statement above.
  func startsStatement(_ kind: BlockKind) -> Bool {
    let heads = slots.heads[Int(kind.rawValue)]
    let hasGuards = GrammarTable.allowsGuards(in: kind)
    if standsExactly(heads) || (hasGuards && standsExactly(slots.guards)) { return true }
    if kind.holdsItems { return startsItem(kind) }
    guard !standsExactly(slots.tails[Int(kind.rawValue)]) else { return false }
    return stands(heads) || (hasGuards && stands(slots.guards))
  }

  func startsItem(_ kind: BlockKind) -> Bool {
    switch token.kind {
    case .word where kind == .facts: peek().kind == .colon || peek().kind == .equal
    case .word, .quotedName:
      kind != .partAmounts && !standsExactly(slots.tails[Int(kind.rawValue)]) && !standsExactly(SlotSets.eventJoints)
    case .string, .openString, .documentNumber: kind != .facts && kind != .partAmounts
    case .number: kind == .partAmounts || kind == .group
    default: false
    }
  }

  /// Whether the statement that is being read ends before this token. Mutating, although it changes nothing: to lend the
  /// parser takes a copy of it.
  mutating func statementEnds(_ kind: BlockKind) -> Bool {
    switch token.kind {
    case .end, .rightBrace, .semicolon: true
    default: token.startsLine && !follows(.comma) && statementEndsAtLine(kind)
    }
  }

  private func statementEndsAtLine(_ kind: BlockKind) -> Bool {
    guard phrases.mayBegin(at: index) else { return kind.holdsItems && startsItem(kind) }
    return startsStatement(kind) || startsEnclosingStatement(kind)
  }

  /// Whether a head that only an enclosing block knows stands here: then a closing brace is missing.
  private func startsEnclosingStatement(_ kind: BlockKind) -> Bool {
    guard token.kind == .word, !kind.holdsItems, !standsExactly(slots.tails[Int(kind.rawValue)]) else {
      return false
    }
    return blocks.dropLast().contains { enclosing in
      exactMatch(slots.heads[Int(enclosing.rawValue)]).map { headFits($0, in: enclosing) } ?? false
    }
  }

  func follows(_ kind: Token.Kind) -> Bool { index > 0 && tokens[index - 1].kind == kind }
}
