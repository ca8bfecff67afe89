import ProcedureSyntax

/// A set of kinds of nodes, as bits.
struct NodeKindSet: Sendable {
  private var first: UInt64 = 0
  private var rest: UInt64 = 0

  @inline(__always)
  fileprivate mutating func insert(_ kind: NodeKind) {
    let bit = UInt64(1) &<< UInt64(kind.rawValue & 63)
    if kind.rawValue < 64 { first |= bit } else { rest |= bit }
  }

  func contains(_ kind: NodeKind) -> Bool {
    (kind.rawValue < 64 ? first : rest) & (1 &<< UInt64(kind.rawValue & 63)) != 0
  }
}

extension Node {
  /// The kinds of its children, found in one pass: most of what can be asked of a statement is not there.
  var childKinds: NodeKindSet {
    var kinds = NodeKindSet()
    for child in children { kinds.insert(child.kind) }
    return kinds
  }
}
