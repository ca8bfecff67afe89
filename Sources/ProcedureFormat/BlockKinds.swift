import ProcedureSyntax

/// Which kind of block the braces of a statement open: what the parser knew, found again from the grammar table.
enum BlockKinds {
  /// The kind of a block directly inside `parent`, which belongs to a statement of a block of `kind`.
  ///
  /// `split` is the kind around the nearest `tùy theo`, which its arms hold.
  static func kind(of parent: Node, inStatement statement: Node, kind: BlockKind, split: BlockKind) -> BlockKind {
    switch parent.kind {
    case .group: return .group
    case .factType: return .choices
    case .guardBlock: return kind
    default: break
    }
    guard let keyword = statement.keyword, statement.kind == .statement,
      let rule = GrammarTable.heads(of: kind).first(where: { $0.keyword == keyword })
    else { return kind }
    if kind == .arms { return split }
    return rule.parts.lazy.compactMap(opened).first ?? rule.trailingBlock ?? kind
  }

  private static func opened(_ part: Part) -> BlockKind? {
    switch part {
    case .block(let kind), .optionalBlock(let kind), .textOrBlock(let kind): kind
    case .arms: .arms
    case .amount: .limitParts
    case .partBody: .partAmounts
    default: nil
    }
  }

  /// Whether a block that was written on one line may stay so: lists and small declarations, never the large parts of a
  /// procedure.
  static func mayStandOnOneLine(_ kind: BlockKind, inStatement statement: Node) -> Bool {
    switch kind {
    case .catalogue, .agency, .area, .legalBasis, .database, .document, .form, .choices, .group, .contents,
      .partAmounts, .exclusion, .supplement, .stage:
      true
    case .documents, .procedure, .process, .limitParts:
      statement.keyword == .caseHead || statement.keyword == .timeLimit
    default: false
    }
  }
}
