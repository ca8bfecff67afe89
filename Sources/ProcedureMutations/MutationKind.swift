import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText

/// What kind of slip it is; each looks at one node of the tree and says what could go wrong there.
package enum MutationKind: String, CaseIterable, Sendable {
  case dropStatement = "drop a statement"
  case dropBranch = "drop a branch"
  case dropGuard = "drop a condition"
  case negateGuard = "turn a condition round"
  case flipComparison = "flip a comparison"
  case lengthenStage = "lengthen a stage threefold"
  case swapUnit = "swap days and working days"
  case removeAlternative = "remove an alternative"
  case duplicateLimit = "duplicate a limit"
  case changeAmount = "change the number of a limit"
  case changeMoney = "change an amount of money"
  case dropClause = "drop a clause"

  /// Those by which the project measures how much its rules and examples notice; the others go further.
  package static let measured: [MutationKind] = [
    .dropBranch, .flipComparison, .lengthenStage, .swapUnit, .removeAlternative, .duplicateLimit,
  ]

  /// The edits of this kind at a node; empty where it does not apply.
  func edits(at node: Node) -> [Finding.Edit] {
    switch self {
    case .dropStatement: Self.isRule(node) && !Self.isGuarded(node) ? [.removing(node)] : []
    case .dropBranch: node.kind == .guardBlock || Self.isRule(node) && Self.isGuarded(node) ? [.removing(node)] : []
    case .dropGuard: node.kind == .guard ? [.removing(node)] : []
    case .negateGuard: Self.negation(of: node)
    case .flipComparison: Self.flips(in: node)
    case .lengthenStage:
      node.kind == .statement && node.keyword == .stage
        ? Self.numbers(in: node).prefix(1).map { .multiplying($0, 3) } : []
    case .swapUnit: Self.swap(node)
    case .removeAlternative: node.kind == .item ? [.removing(node)] : []
    case .duplicateLimit: node.kind == .statement && node.keyword == .timeLimit ? [.repeating(node)] : []
    case .changeAmount:
      node.kind == .statement && node.keyword == .timeLimit
        ? Self.numbers(in: node).prefix(1).map { .adding($0, 1) } : []
    case .changeMoney:
      switch node.kind {
      case .money: node.children(.number).prefix(1).map { .prefixing($0, "1") }
      case .fee, .feeShare: node.children(.percent).prefix(1).map { .adding($0, 1) }
      default: []
      }
    case .dropClause: node.kind == .clause ? [.removing(node)] : []
    }
  }

  private static let rules: Set<Keyword> = [
    .submit, .show, .fillIn, .provideInformation, .surrender, .submitAtPickup, .agencyObtains, .timeLimit, .fee,
    .charge,
    .price, .exempt, .requirement, .result, .decidedBy, .receivedBy, .jurisdictionFree, .addTime, .pause,
    .limitExtension,
    .notCounted, .stage, .underProcedure,
  ]

  private static func isRule(_ node: Node) -> Bool {
    node.kind == .statement && node.keyword.map(rules.contains) ?? false
  }

  private static func isGuarded(_ node: Node) -> Bool { node.child(.guard) != nil }

  private static func negation(of node: Node) -> [Finding.Edit] {
    guard node.kind == .guard || node.kind == .guardBlock, let keyword = node.child(.keyword) else { return [] }
    switch node.keyword ?? keyword.keyword {
    case .when: return [Finding.Edit(keyword.span, "trừ trường hợp")]
    case .unless: return [Finding.Edit(keyword.span, "khi")]
    default: return []
    }
  }

  private static let opposites = ["≤": "<", "<": "≤", "≥": ">", ">": "≥", "=": "≠", "≠": "="]

  private static func flips(in node: Node) -> [Finding.Edit] {
    guard node.kind == .compare else { return [] }
    let inner = node.children.map { $0.firstToken..<$0.endToken }
    for token in node.firstToken..<node.endToken where !inner.contains(where: { $0.contains(token) && $0.count > 1 }) {
      if let opposite = opposites[node.tree.text(token)] {
        return [Finding.Edit(node.tree.tokens[token].span, opposite)]
      }
    }
    return []
  }

  /// One day and one working day end together whenever they begin, as an end on a day off moves on: no slip there.
  private static func swap(_ node: Node) -> [Finding.Edit] {
    guard node.kind == .quantity, let unit = node.child(.keyword) else { return [] }
    guard node.child(.number).flatMap({ Int($0.text) }) != 1 else { return [] }
    switch unit.keyword {
    case .workingDay: return [Finding.Edit(unit.span, "ngày")]
    case .day: return [Finding.Edit(unit.span, "ngày làm việc")]
    default: return []
    }
  }

  /// Not those of its condition, nor of the article it cites.
  private static func numbers(in node: Node) -> [Node] {
    node.children.flatMap { (child: Node) -> [Node] in
      switch child.kind {
      case .number: return [child]
      case .guard, .citation: return []
      default: return numbers(in: child)
      }
    }
  }
}

extension Finding.Edit {
  /// Takes a node away, with the comma before it.
  fileprivate static func removing(_ node: Node) -> Finding.Edit {
    let bytes = node.tree.source.bytes
    var start = Int(node.span.start)
    var before = start
    while before > 0, bytes[before - 1] == UInt8(ascii: " ") { before -= 1 }
    if before > 0, bytes[before - 1] == UInt8(ascii: ",") { start = before - 1 }
    return Finding.Edit(TextSpan(start, Int(node.span.end)), "")
  }

  fileprivate static func repeating(_ node: Node) -> Finding.Edit {
    let end = Int(node.span.end)
    return Finding.Edit(TextSpan(end, end), "\n" + node.text)
  }

  fileprivate static func multiplying(_ node: Node, _ factor: Int) -> Finding.Edit { changing(node) { $0 * factor } }

  fileprivate static func adding(_ node: Node, _ amount: Int) -> Finding.Edit { changing(node) { $0 + amount } }

  /// A decimal keeps its fraction.
  private static func changing(_ node: Node, _ change: (Int) -> Int) -> Finding.Edit {
    let text = node.text
    let whole = text.prefix { $0.isNumber }
    return Finding.Edit(node.span, "\(change(Int(whole) ?? 0))" + text.dropFirst(whole.count))
  }

  fileprivate static func prefixing(_ node: Node, _ text: String) -> Finding.Edit {
    Finding.Edit(TextSpan(Int(node.span.start), Int(node.span.start)), text)
  }
}
