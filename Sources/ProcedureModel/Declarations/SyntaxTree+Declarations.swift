import ProcedureSyntax
import ProcedureText

extension SyntaxTree {
  /// The statements that declare something for the whole catalogue.
  var declarations: [Node] {
    root.children.filter { $0.kind == .statement && DeclarationKind.of($0.keyword) != nil }
  }

  /// Whether another text of this file declares the same things in the same words at the same places.
  func declaresTheSame(as other: SyntaxTree) -> Bool {
    let (own, others) = (declarations, other.declarations)
    return own.count == others.count
      && zip(own, others).allSatisfy { left, right in
        source.lines.line(at: Int(left.span.start)) == other.source.lines.line(at: Int(right.span.start))
          && left.bytes == right.bytes && left.isShaped(like: right)
      }
  }
}

extension Node {
  /// Whether it stands where another node stands in its own text, and is made of nodes of the same kinds.
  fileprivate func isShaped(like other: Node) -> Bool {
    guard kind == other.kind, keyword == other.keyword, span == other.span else { return false }
    var others = other.children
    for child in children {
      guard let twin = others.next(), child.isShaped(like: twin) else { return false }
    }
    return others.next() == nil
  }
}
