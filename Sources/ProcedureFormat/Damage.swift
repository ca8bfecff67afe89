import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText

/// What could not be read and is therefore printed byte for byte.
enum Damage {
  /// Whether a statement holds something unread outside its blocks.
  static func isIn(_ statement: Node) -> Bool {
    switch statement.kind {
    case .error, .prose: return true
    case .citation where !isClosed(statement): return true
    case .string where statement.tree.tokens[statement.firstToken].kind == .openString: return true
    default: return statement.children.contains { $0.kind != .block && isIn($0) }
    }
  }

  /// Whether a declaration holds something unread anywhere, or an error was found in it.
  static func isWithin(_ declaration: Node) -> Bool {
    if holdsUnread(declaration) { return true }
    let span = declaration.span
    return declaration.tree.findings.contains { finding in
      guard finding.severity == .error, let place = finding.place?.span else { return false }
      return place.end >= span.start && place.start <= span.end
    }
  }

  private static func holdsUnread(_ node: Node) -> Bool {
    isIn(node) || node.children.contains { $0.kind == .block && $0.children.contains(where: holdsUnread) }
      || node.children.contains { $0.kind != .block && holdsUnread($0) }
  }

  private static func isClosed(_ citation: Node) -> Bool {
    citation.tree.tokens[citation.endToken - 1].kind == .rightBracket
  }

  /// A damaged statement: its own text as written, its blocks apart.
  static func pieces(_ statement: Node, _ context: BlockContext) -> [StatementPiece] {
    var blocks: [(block: Node, parent: Node)] = []
    findBlocks(statement, &blocks)
    var pieces: [StatementPiece] = []
    var position = statement.firstToken
    for (block, parent) in blocks {
      if let words = verbatim(position..<block.firstToken, statement.tree) { pieces.append(.words([words])) }
      let kind = BlockKinds.kind(of: parent, inStatement: statement, kind: context.kind, split: context.split)
      pieces.append(.block(block, kind))
      position = block.endToken
    }
    if let words = verbatim(position..<statement.endToken, statement.tree) { pieces.append(.words([words])) }
    return pieces
  }

  private static func findBlocks(_ node: Node, _ blocks: inout [(block: Node, parent: Node)]) {
    for child in node.children {
      if child.kind == .block { blocks.append((child, node)) } else { findBlocks(child, &blocks) }
    }
  }

  static func verbatim(_ tokens: Range<Int>, _ tree: SyntaxTree) -> Word? {
    guard let first = tokens.first, let last = tokens.last else { return nil }
    let bytes = tree.source.bytes[Int(tree.tokens[first].start)..<Int(tree.tokens[last].end)]
    return Word(text: String(decoding: bytes, as: UTF8.self))
  }
}
