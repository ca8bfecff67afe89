package import ProcedureSyntax
import ProcedureText

extension SyntaxTree {
  /// Every change of every kind, but in examples, citations and what authors accept.
  package var mutations: [Mutation] {
    var mutations: [Mutation] = []
    collect(root, &mutations)
    return mutations
  }

  private func collect(_ node: Node, _ mutations: inout [Mutation]) {
    switch (node.kind, node.keyword) {
    case (.citation, _), (.statement, .example), (.statement, .acceptWarning), (.statement, .verbatim),
      (.statement, .openQuestion):
      return
    case (.statement, .legalBasis), (.statement, .agency), (.statement, .area), (.statement, .calendar): return
    default: break
    }
    for kind in MutationKind.allCases {
      let edits = kind.edits(at: node)
      guard !edits.isEmpty else { continue }
      let line = source.lines.line(at: Int(node.span.start))
      mutations.append(Mutation(kind: kind, edits: edits, line: line))
    }
    for child in node.children { collect(child, &mutations) }
  }
}
