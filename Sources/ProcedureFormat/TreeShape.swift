import ProcedureDiagnostics
package import ProcedureSyntax
import ProcedureText

/// What a tree says, without where and how it is written: two texts with equal shapes mean the same.
///
/// One line a node: its kind, its keyword and, for a leaf, its value. The parts of a citation stand in the order of the
/// law, whatever the order in which the author gave them.
package enum TreeShape {
  package static func bytes(of tree: SyntaxTree) -> [UInt8] {
    var writer = ShapeWriter()
    writer.write(tree.root, depth: 0)
    return writer.bytes
  }

  package static func text(of tree: SyntaxTree) -> String { String(decoding: bytes(of: tree), as: UTF8.self) }
}

private struct ShapeWriter {
  var bytes: [UInt8] = []

  mutating func write(_ node: Node, depth: Int) {
    for _ in 0..<depth { bytes.append(0x20) }
    bytes += "\(node.kind)".utf8
    if let keyword = node.keyword { bytes += " .\(keyword)".utf8 }
    if let value = LeafValue.text(of: node) { bytes += " \(value)".utf8 }
    bytes.append(0x0A)
    guard !LeafValue.isWhole(node.kind) else { return }
    let children = node.kind == .citationSource ? CitationOrder.bottomUp(node) : Array(node.children)
    for child in children { write(child, depth: depth + 1) }
  }
}

/// The value of a leaf, the same for every spelling of it.
enum LeafValue {
  /// Kinds whose tokens are one value, so that their children say nothing more.
  static func isWhole(_ kind: NodeKind) -> Bool {
    switch kind {
    case .keyword, .name, .code, .string, .textLines, .number, .percent, .documentNumber, .date, .dayMonth, .clock,
      .label, .operand, .prose, .error:
      true
    default: false
    }
  }

  static func text(of node: Node) -> String? {
    guard isWhole(node.kind), node.kind != .keyword else {
      return node.kind == .days ? DaySpelling.canonical(node) : nil
    }
    let tree = node.tree
    switch node.kind {
    case .name, .label:
      return tokens(of: node).filter { tree.tokens[$0].kind != .colon }
        .map { tree.tokens[$0].symbol == .none ? tree.text($0) : tree.interner.text(tree.tokens[$0].symbol) }
        .joined(separator: "_")
    case .string where node.endToken == node.firstToken + 1: return QuotedText(node.text).content
    case .string: return tokens(of: node).map(tree.text).joined(separator: " ")
    case .textLines: return tokens(of: node).map { TextLine.content(tree.text($0)) }.joined(separator: "\u{2028}")
    case .number: return NumberSpelling.value(node)
    case .percent: return tree.text(node.firstToken).filter { $0 != " " }
    case .date: return DaySpelling.canonical(node)
    case .clock: return ClockSpelling.canonical(node)
    case .operand: return "\(tree.tokens[node.firstToken].kind)"
    default: return node.text
    }
  }

  private static func tokens(of node: Node) -> Range<Int> { node.firstToken..<node.endToken }
}
