import ProcedureDiagnostics
import ProcedureSyntax

/// A printed word of a statement: what is never broken, and how it joins the one before.
package struct Word {
  /// Where a line may be broken before a word.
  package enum Break {
    case never
    /// After the comma of a list, and before `và` or `hoặc`.
    case list
    case clause
    /// Before a guard; the line above then ends in a comma.
    case `guard`
    case citation
    /// Lines of long text stand alone.
    case always
  }

  /// The columns in which consecutive stages are aligned.
  package enum Column: CaseIterable {
    case title, owner, duration
  }

  package internal(set) var text: String
  package internal(set) var gap = 1
  var breaks = Break.never
  var column: Column?
  var isTextLine = false

  init(text: String, gap: Int = 1, breaks: Break = .never, column: Column? = nil, isTextLine: Bool = false) {
    self.text = text
    self.gap = gap
    self.breaks = breaks
    self.column = column
    self.isTextLine = isTextLine
  }

  /// A word for texts that are laid out as they are made.
  package init(_ text: String, gap: Int = 1, breaks: Break = .never, column: Column? = nil) {
    self.init(text: text, gap: gap, breaks: breaks, column: column)
  }

  /// The same with a comma behind it.
  package var withComma: Word { Word(text: text + ",", gap: gap, breaks: breaks, column: column) }
}

/// A statement as printed words, with the blocks that stand between them.
enum StatementPiece {
  case words([Word])
  case block(Node, BlockKind)
}

/// What a block is, and what the arms of a split hold there.
struct BlockContext {
  var kind: BlockKind
  var split: BlockKind

  func inside(_ kind: BlockKind) -> BlockContext {
    BlockContext(kind: kind, split: kind == .arms ? self.kind : split)
  }
}

/// Turns a statement into words.
struct StatementWords {
  private let spelling: Spelling
  private let statement: Node
  private let context: BlockContext
  private(set) var pieces: [StatementPiece] = []
  private var words: [Word] = []
  private var nextBreak = Word.Break.never
  private var nextGap = 1
  private var nextColumn: Word.Column?
  private var gluesNext = false

  /// The pieces of an undamaged statement.
  init(_ statement: Node, _ context: BlockContext, _ spelling: Spelling) {
    self.spelling = spelling
    self.statement = statement
    self.context = context
    visit(statement, in: nil)
    endWords()
  }

  /// The words of a citation behind an opening brace.
  static func words(ofCitation citation: Node, _ spelling: Spelling) -> [Word] {
    guard
      case .words(let words)? = StatementWords(citation, BlockContext(kind: .file, split: .file), spelling).pieces.first
    else { return [] }
    return words
  }

  // MARK: Words

  private mutating func add(_ text: String) {
    guard !gluesNext, !text.isEmpty else {
      glue(text)
      gluesNext = false
      return
    }
    let followsTextLine = words.last?.isTextLine == true
    words.append(
      Word(text: text, gap: nextGap, breaks: followsTextLine ? .always : nextBreak, column: nextColumn))
    resetNext()
  }

  /// Puts a sign directly behind the last word.
  private mutating func glue(_ sign: String) {
    guard let last = words.indices.last else {
      words.append(Word(text: sign, gap: 0))
      return resetNext()
    }
    guard !words[last].isTextLine else {
      words.append(Word(text: sign, breaks: .always))
      return resetNext()
    }
    words[last].text += sign
    resetNext()
  }

  private mutating func resetNext() {
    nextBreak = .never
    nextGap = 1
    nextColumn = nil
  }

  private mutating func endWords() {
    guard !words.isEmpty else { return }
    pieces.append(.words(words))
    words = []
  }

  // MARK: Nodes

  private mutating func visit(_ node: Node, in parent: Node?) {
    switch node.kind {
    case .keyword: keyword(node, in: parent)
    case .name: add(spelling.name(node))
    case .string:
      if parent?.keyword == .stage, parent?.kind == .statement { nextColumn = .title }
      add(node.endToken - node.firstToken == 1 ? QuotedText(node.text).canonical : spelling.name(node))
    case .textLines: textLines(node)
    case .number: add(parent?.kind == .money ? NumberSpelling.grouped(node) : NumberSpelling.canonical(node))
    case .percent: add(LeafValue.text(of: node) ?? node.text)
    case .date: add(DaySpelling.canonical(node))
    case .clock: add(ClockSpelling.canonical(node))
    case .moment: moment(node)
    case .label: add(spelling.word(node.firstToken) + ":")
    case .operand: add(Self.sign(node))
    case .block: block(node, in: parent ?? statement)
    case .clause: clause(node, in: parent)
    case .guard: guardWords(node, in: parent)
    case .citation: citation(node)
    case .citationSource where CitationOrder.isSortable(node):
      for part in CitationOrder.bottomUp(node) { visit(part, in: node) }
    default: children(of: node)
    }
  }

  /// The children with the signs between them.
  private mutating func children(of node: Node) {
    var position = node.firstToken
    for child in node.children {
      signs(position..<child.firstToken, before: child, in: node)
      visit(child, in: node)
      position = child.endToken
    }
    signs(position..<node.endToken, before: nil, in: node)
  }

  private mutating func signs(_ tokens: Range<Int>, before next: Node?, in node: Node) {
    for token in tokens { sign(token, before: next, in: node) }
  }

  private mutating func sign(_ token: Int, before next: Node?, in node: Node) {
    switch node.tree.tokens[token].kind {
    case .comma, .semicolon:
      if let next, isGuardLike(next) { return }
      glue(node.tree.text(token))
      if let next, mayBeginLine(next.firstToken) { nextBreak = .list }
    case .colon:
      // The colon of a national field label goes; the others say something.
      if node.kind == .statement, node.firstToken == statement.firstToken, isBehindHead(token) { return }
      glue(":")
    case .leftParenthesis, .leftBrace, .leftBracket:
      add(node.tree.text(token))
      gluesNext = true
    case .rightParenthesis, .rightBrace, .rightBracket:
      gluesNext = false
      glue(node.tree.text(token))
    case .slash:
      glue("/")
      gluesNext = true
    case .dayMonth, .date: add(DaySpelling.canonical(node.tree.text(token)))
    case .word, .quotedName:
      // `Phụ lục số 04` is printed without its second word, which has no other language.
      if node.kind != .locator { add(spelling.word(token)) }
    default: add(node.tree.text(token))
    }
  }

  private func isBehindHead(_ token: Int) -> Bool {
    for child in statement.children { return child.kind == .keyword && child.endToken == token }
    return false
  }

  /// Whether a token at the start of a line goes on with a list and can be taken for nothing else.
  private func mayBeginLine(_ token: Int) -> Bool {
    let tokens = statement.tree.tokens
    switch tokens[token].kind {
    case .string, .quotedName, .code, .documentNumber, .date: return true
    case .word: return statement.tree.text(token).contains("_")
    default: return false
    }
  }

  private static func sign(_ node: Node) -> String {
    switch node.tree.tokens[node.firstToken].kind {
    case .notEqual: "≠"
    case .lessOrEqual: "≤"
    case .greaterOrEqual: "≥"
    case .times: "×"
    case .minus: "-"
    default: node.text
    }
  }

  // MARK: Kinds of nodes with a manner of their own

  private mutating func keyword(_ node: Node, in parent: Node?) {
    if parent?.kind == .and || parent?.kind == .or { nextBreak = .list }
    if node.keyword == .lodgedAt || node.keyword == .acceptedAt, spelling.language == .vietnamese,
      let alias = node.keyword.flatMap({ KeywordTable.row($0).aliases.first }),
      statement.child(.moment)?.child(.clock) == nil
    {
      return add(alias)
    }
    add(spelling.keyword(node))
  }

  private mutating func textLines(_ node: Node) {
    for token in node.firstToken..<node.endToken {
      words.append(Word(text: TextLine.canonical(node.tree.text(token)), breaks: .always, isTextLine: true))
    }
    resetNext()
  }

  /// `16:10 ngày 06/02/2026`, in English `16:10, 06/02/2026`.
  private mutating func moment(_ node: Node) {
    if let clock = node.child(.clock) {
      add(ClockSpelling.canonical(clock))
      if spelling.language == .english { glue(",") }
    }
    guard let date = node.child(.date) else { return }
    let isAfterDay = statement.keyword == .lodgedAt || statement.keyword == .acceptedAt
    if spelling.language == .vietnamese, node.child(.clock) != nil || !isAfterDay { add(spelling.phrase(.dated)) }
    add(DaySpelling.canonical(date))
  }

  private mutating func block(_ node: Node, in parent: Node) {
    endWords()
    let kind = BlockKinds.kind(of: parent, inStatement: statement, kind: context.kind, split: context.split)
    pieces.append(.block(node, kind))
    resetNext()
  }

  private mutating func citation(_ node: Node) {
    nextGap = 2
    nextBreak = .citation
    children(of: node)
    gluesNext = false
  }

  private mutating func clause(_ node: Node, in parent: Node?) {
    guard parent?.kind == .statement || parent?.kind == .item, let keyword = node.keyword else {
      return children(of: node)
    }
    if isGuardLike(node) { return guardWords(node, in: parent) }
    let isHead = GrammarTable.heads(of: context.kind).contains { $0.keyword == keyword }
    nextBreak = !isHead || words.last?.text.hasSuffix(",") == true ? .clause : .never
    // At the beginning of a line its first word would be a guard.
    if keyword == .ifAny { nextBreak = .never }
    nextColumn = Self.column(keyword, in: statement)
    children(of: node)
  }

  /// A guard, or a clause that begins like one (`qua bưu chính thì nộp …`).
  private func isGuardLike(_ node: Node) -> Bool {
    node.kind == .guard || (node.kind == .clause && node.children.contains { $0.keyword == .via })
  }

  /// A comma stands before `trừ trường hợp`, `hiệu lực từ` and `qua … thì nộp …`; before the other guards only where the
  /// line is broken.
  private mutating func guardWords(_ node: Node, in parent: Node?) {
    let keyword = node.keyword
    let isFirst = words.isEmpty && pieces.isEmpty
    let isPeriod = keyword == .guardInForce && node.child(.keyword)?.keyword == .from
    let takesComma = keyword == .unless || (keyword == .guardInForce && !isPeriod) || node.kind == .clause
    if !isFirst, takesComma || words.last?.isTextLine == true { glue(",") }
    if !isFirst, parent?.kind != .guardBlock { nextBreak = .guard }
    children(of: node)
  }

  private static func column(_ keyword: Keyword, in statement: Node) -> Word.Column? {
    guard statement.keyword == .stage else { return nil }
    switch keyword {
    case .by: return .owner
    case .within, .exactly: return .duration
    default: return nil
    }
  }
}
