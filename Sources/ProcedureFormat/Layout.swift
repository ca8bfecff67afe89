import ProcedureSyntax
import ProcedureText

/// Lays statements out in lines: one a line, two spaces a block, comments where they belong.
struct Layout {
  private struct Line {
    var text: String
    var comment: String?
    /// The words of a stage that may be aligned with its neighbours.
    var stage: [Word]?
  }

  private static let step = 2

  private let tree: SyntaxTree
  private let spelling: Spelling
  private let comments: Comments
  private let caution: Caution

  static func bytes(of tree: SyntaxTree, _ spelling: Spelling, _ caution: Caution) -> [UInt8] {
    let layout = Layout(tree: tree, spelling: spelling, comments: Comments(tree), caution: caution)
    let context = BlockContext(kind: .file, split: .file)
    var opening: String?
    let lines = layout.body(
      Array(tree.root.children), context, indent: 0, tokens: 0..<tree.tokens.count, comment: &opening)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(tree.source.bytes.count + tree.source.bytes.count / 8)
    for line in lines {
      bytes += line.text.utf8
      if let comment = line.comment { bytes += "  \(comment)".utf8 }
      bytes.append(0x0A)
    }
    return bytes
  }

  // MARK: Blocks

  /// The statements between two tokens with the comments before any of these; `comment` is the one behind the opening
  /// brace. Comments behind a block that was left open are those of what follows it.
  private func body(
    _ statements: [Node], _ context: BlockContext, indent: Int, tokens: Range<Int>, comment: inout String?
  ) -> [Line] {
    var lines: [Line] = []
    var position = tokens.lowerBound
    for statement in statements {
      addComments(before: position..<statement.firstToken + 1, indent, &lines, &comment)
      if !lines.isEmpty, comments.isBlankLine(before: tree.tokens[statement.firstToken].start) {
        lines.append(Line(text: ""))
      }
      lines += innerComments(of: statement, context).map { Line(text: margin(indent) + comments.text($0)) }
      lines += self.lines(of: statement, context, indent: indent)
      position = statement.endToken
    }
    addComments(before: position..<tokens.upperBound, indent, &lines, &comment)
    alignStages(&lines, indent)
    return lines
  }

  /// Adds the comments of a gap: the first behind the line above if it stood there, the others on lines of their own.
  private func addComments(
    before tokens: Range<Int>, _ indent: Int, _ lines: inout [Line], _ opening: inout String?
  ) {
    var rest = comments.before(tokens)
    if let first = rest.first, !first.isAlone, tokens.lowerBound > 0, takeTrailing(first, &lines, &opening) {
      rest = rest.dropFirst()
    }
    for comment in rest {
      if !lines.isEmpty, comments.isBlankLine(before: comment.start) { lines.append(Line(text: "")) }
      lines.append(Line(text: margin(indent) + comments.text(comment)))
    }
  }

  private func takeTrailing(_ comment: Comment, _ lines: inout [Line], _ opening: inout String?) -> Bool {
    guard let last = lines.indices.last else {
      guard opening == nil else { return false }
      opening = comments.text(comment)
      return true
    }
    // Behind a line of long text a comment would become part of it.
    guard lines[last].comment == nil, !lines[last].text.drop(while: { $0 == " " }).hasPrefix("|") else { return false }
    lines[last].comment = comments.text(comment)
    return true
  }

  /// Comments amid the words of a statement, which stand before it when it is printed.
  private func innerComments(of statement: Node, _ context: BlockContext) -> [Comment] {
    guard statement.endToken - statement.firstToken > 1 else { return [] }
    let all = comments.before(statement.firstToken + 1..<statement.endToken)
    guard !all.isEmpty else { return [] }
    let pieces = self.pieces(of: statement, context)
    let blocks: [Node] = pieces.compactMap { if case .block(let block, _) = $0 { block } else { nil } }
    let isVerbatim = isVerbatim(statement, context)
    return all.filter { comment in
      let next = Int(comment.nextToken)
      if blocks.contains(where: { next > $0.firstToken && next < $0.endToken }) { return false }
      let isAtBlock = blocks.contains { next == $0.firstToken || next == $0.endToken }
      return !isVerbatim || isAtBlock
    }
  }

  /// Aligns each run of stages that follow each other line by line.
  private func alignStages(_ lines: inout [Line], _ indent: Int) {
    var start = 0
    while start < lines.count {
      var end = start
      while end < lines.count, lines[end].stage != nil { end += 1 }
      let rows = StageAlignment.aligned(lines[start..<end].compactMap(\.stage), indent: indent)
      for (offset, row) in rows.enumerated() {
        lines[start + offset].text = margin(indent) + LineBreaking.joined(row)
        lines[start + offset].stage = nil
      }
      start = end + 1
    }
  }

  private func margin(_ indent: Int) -> String { String(repeating: " ", count: indent) }

  // MARK: Statements

  private func isVerbatim(_ statement: Node, _ context: BlockContext) -> Bool {
    if caution == .declarations, context.kind == .file, Damage.isWithin(statement) { return true }
    return Damage.isIn(statement)
  }

  private func pieces(of statement: Node, _ context: BlockContext) -> [StatementPiece] {
    if caution == .declarations, context.kind == .file, Damage.isWithin(statement) {
      return Damage.verbatim(statement.firstToken..<statement.endToken, tree).map { [.words([$0])] } ?? []
    }
    if Damage.isIn(statement) { return Damage.pieces(statement, context) }
    return StatementWords(statement, context, spelling).pieces
  }

  private func lines(of statement: Node, _ context: BlockContext, indent: Int) -> [Line] {
    let pieces = pieces(of: statement, context)
    if let text = oneLine(pieces, statement, context), fits(text, pieces, statement, context, indent) {
      return [Line(text: margin(indent) + text, stage: stageWords(pieces, statement))]
    }
    var lines: [Line] = []
    var words: [Word] = []
    for piece in pieces {
      switch piece {
      case .words(let more): words += more
      case .block(let block, let kind):
        if isEmpty(block) {
          words.append(Word(text: "{ }"))
        } else {
          lines += opened(block, context.inside(kind), after: words, indent: indent)
          words = isClosed(block) ? [Word(text: "}")] : []
        }
      }
    }
    // Nothing stands behind a block that was left open.
    return words.isEmpty ? lines : lines + LineBreaking.lines(words, indent: indent).map { Line(text: $0) }
  }

  /// Whether a line is short enough, in both keyword languages if it holds a block: a block that is opened in one
  /// language would stay open when the keywords are changed back.
  private func fits(
    _ text: String, _ pieces: [StatementPiece], _ statement: Node, _ context: BlockContext, _ indent: Int
  ) -> Bool {
    let room = LineBreaking.limit - indent
    guard LineBreaking.width(text) <= room else { return false }
    guard pieces.contains(where: { if case .block = $0 { true } else { false } }) else { return true }
    let other = Layout(tree: tree, spelling: spelling.inOtherLanguage, comments: comments, caution: caution)
    let twin = other.oneLine(other.pieces(of: statement, context), statement, context)
    return twin.map { LineBreaking.width($0) <= room } ?? false
  }

  private func stageWords(_ pieces: [StatementPiece], _ statement: Node) -> [Word]? {
    guard statement.keyword == .stage, pieces.count == 1, case .words(let words) = pieces[0],
      words.contains(where: { $0.column != nil })
    else { return nil }
    return words
  }

  /// The words before a block with its opening brace, and what the block holds; the closing brace is left out.
  private func opened(_ block: Node, _ context: BlockContext, after words: [Word], indent: Int) -> [Line] {
    var words = words + [Word(text: "{")]
    var start = block.firstToken + 1
    var statements: [Node] = []
    for child in block.children {
      if statements.isEmpty, child.kind == .citation {
        words += StatementWords.words(ofCitation: child, spelling)
        start = child.endToken
      } else {
        statements.append(child)
      }
    }
    var lines = LineBreaking.lines(words, indent: indent).map { Line(text: $0) }
    var comment: String?
    let inner = body(
      statements, context, indent: indent + Self.step, tokens: start..<block.endToken, comment: &comment)
    if let last = lines.indices.last { lines[last].comment = comment }
    return lines + inner
  }

  /// Whether a block has a closing brace of its own: the last brace in one that was left open is that of its last statement.
  private func isClosed(_ block: Node) -> Bool {
    var inner = block.firstToken + 1
    for child in block.children { inner = child.endToken }
    return block.endToken > inner && tree.tokens[block.endToken - 1].kind == .rightBrace
  }

  private func isEmpty(_ block: Node) -> Bool {
    isClosed(block) && block.children.first(where: { _ in true }) == nil
      && comments.before(block.firstToken + 1..<block.endToken).isEmpty
  }

  // MARK: One line

  /// A statement with its blocks on one line, where they were written so and may stand so.
  private func oneLine(_ pieces: [StatementPiece], _ statement: Node, _ context: BlockContext) -> String? {
    var words: [Word] = []
    for piece in pieces {
      switch piece {
      case .words(let more):
        guard !more.contains(where: { $0.breaks == .always }) else { return nil }
        words += more
      case .block(let block, let kind):
        guard let text = oneLine(block, kind, statement, context) else { return nil }
        words.append(Word(text: text))
      }
    }
    return LineBreaking.joined(words)
  }

  private func oneLine(_ block: Node, _ kind: BlockKind, _ statement: Node, _ context: BlockContext) -> String? {
    if isEmpty(block) { return "{ }" }
    guard isClosed(block), BlockKinds.mayStandOnOneLine(kind, inStatement: statement), isOnOneLine(block) else {
      return nil
    }
    let context = context.inside(kind)
    var text = "{ "
    var previous: Node?
    for child in block.children {
      guard child.kind != .citation, !isVerbatim(child, context) else { return nil }
      guard let line = oneLine(pieces(of: child, context), child, context) else { return nil }
      if let previous { text += separator(previous, child, context.kind) }
      text += line
      previous = child
    }
    return text + " }"
  }

  private func isOnOneLine(_ block: Node) -> Bool {
    !tree.tokens[block.firstToken + 1..<block.endToken].contains { $0.startsLine }
      && comments.before(block.firstToken + 1..<block.endToken).isEmpty
  }

  /// Choices are separated by commas, names and texts as the author did, statements by semicolons.
  private func separator(_ left: Node, _ right: Node, _ kind: BlockKind) -> String {
    if kind == .choices { return ", " }
    let hasComma = tree.tokens[left.endToken..<max(left.endToken, right.firstToken)].contains { $0.kind == .comma }
    return kind.holdsItems && hasComma ? ", " : "; "
  }
}
