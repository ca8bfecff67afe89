package import ProcedureChanges
import ProcedureDiagnostics
import ProcedureFormat
import ProcedureSyntax
package import ProcedureText

/// A change of a specification of which it is known whether it weighs more or less on applicants.
package enum DirectedEdit: String, CaseIterable, Sendable {
  case addCondition = "add a condition to a document"
  case narrowCondition = "narrow a condition with «and»"
  case widenCondition = "widen a condition with «or»"
  case dropCondition = "drop a condition of a document"
  case addDocument = "add a document"
  case dropDocument = "drop a document"
  case addRequirement = "add a requirement"
  case lengthenLimit = "lengthen a limit"
  case shortenLimit = "shorten a limit"
  case lengthenInWeeks = "lengthen a limit in another unit"
  case daysToWorkingDays = "days become working days"
  case workingDaysToDays = "working days become days"
  case addExtension = "add an extension"
  case removeAlternative = "remove an alternative"
  case addAlternative = "add an alternative"
  case strengthenForm = "a copy becomes the original"
  case moreCopies = "one copy more"
  case raiseFee = "raise a fee"
  case lowerFee = "lower a fee"
  case removeChannel = "remove a channel"
  case addChannel = "add a channel"
  case renameFact = "rename a fact"
  case reorder = "swap two documents"
  case reformat = "lay out anew, with English keywords"

  /// What the change means to applicants; nil for none at all.
  package var meaning: ChangeClass? {
    switch self {
    case .widenCondition, .dropCondition, .addDocument, .addRequirement, .lengthenLimit, .lengthenInWeeks,
      .daysToWorkingDays, .addExtension, .removeAlternative, .strengthenForm, .moreCopies, .raiseFee, .removeChannel:
      .heavier
    case .addCondition, .narrowCondition, .dropDocument, .shortenLimit, .workingDaysToDays, .addAlternative, .lowerFee,
      .addChannel:
      .lighter
    case .renameFact, .reorder, .reformat: nil
    }
  }

  /// A question that no specification asks.
  private static let question = "\"điều kiện thêm để thử\""

  /// Every change of this kind in a specification, each as the text after it.
  package func texts(of source: SourceText) -> [SourceText] {
    let tree = SyntaxTree(parsing: source)
    if self == .reformat {
      return [
        SourceText(path: source.path, bytes: Array("# lời thêm\n\n".utf8) + Formatter.format(tree, keywords: .english))
      ]
    }
    if self == .renameFact { return renamed(tree) }
    var edits: [[Finding.Edit]] = []
    for procedure in tree.root.children where procedure.kind == .statement && procedure.keyword == .procedure {
      collect(procedure, in: procedure, &edits)
    }
    return edits.map { Mutation(kind: .dropClause, edits: $0, line: 0).applied(to: source) }
  }

  private func collect(_ node: Node, in parent: Node, _ edits: inout [[Finding.Edit]]) {
    switch (node.kind, node.keyword) {
    case (.citation, _), (.statement, .example), (.statement, .verbatim), (.statement, .openQuestion),
      (.statement, .layer):
      return
    default: break
    }
    let found = self.edits(at: node, in: parent)
    if !found.isEmpty { edits.append(found) }
    for child in node.children { collect(child, in: node, &edits) }
  }

  private func edits(at node: Node, in parent: Node) -> [Finding.Edit] {
    switch self {
    case .addCondition, .dropDocument, .dropCondition, .narrowCondition, .widenCondition:
      Self.isAlone(node, in: parent) ? condition(of: node) : []
    case .addDocument: Self.atEnd(of: node, .documents, "nộp \"Giấy tờ thêm để thử\" 01 bản chính")
    case .addRequirement: Self.atEnd(of: node, .procedure, "yêu cầu \(Self.question), không đáp ứng thì từ chối")
    case .addExtension:
      Self.atEnd(of: node, .procedure, "gia hạn không quá 30 ngày làm việc, tối đa 09 lần")
    case .lengthenLimit, .shortenLimit, .lengthenInWeeks, .daysToWorkingDays, .workingDaysToDays: limit(node)
    case .removeAlternative, .addAlternative: alternative(node)
    case .strengthenForm, .moreCopies: form(node, in: parent)
    case .raiseFee, .lowerFee: fee(node)
    case .removeChannel, .addChannel: channel(node)
    case .reorder: Self.swap(node)
    case .renameFact, .reformat: []
    }
  }

  // MARK: Conditions

  private static let demands: Set<Keyword> = [.submit, .show]

  private static func isDemand(_ node: Node) -> Bool {
    node.kind == .statement && node.keyword.map(demands.contains) ?? false
  }

  /// A demand that stands in for nothing, among statements that do not depend on it, for a paper that nobody else
  /// demands: what becomes of it is known.
  private static func isAlone(_ node: Node, in parent: Node) -> Bool {
    guard isDemand(node), node.clause(.insteadOf) == nil, node.clause(.optional) == nil, node.child(.label) == nil
    else { return false }
    let siblings = parent.children.filter { isDemand($0) || $0.kind == .guardBlock }
    guard !siblings.contains(where: { holds($0, .otherwise) || $0.clause(.insteadOf) != nil }) else { return false }
    guard let title = title(of: node) else { return false }
    return count(of: title, in: node.tree.root) == 1
  }

  private static func holds(_ node: Node, _ keyword: Keyword) -> Bool {
    node.keyword == keyword || node.children.contains { holds($0, keyword) }
  }

  private static func title(of node: Node) -> String? {
    for child in node.children {
      if child.kind == .string || child.kind == .name { return child.text }
      if child.kind == .document || child.kind == .item, let found = title(of: child) { return found }
    }
    return nil
  }

  /// How often a paper is demanded, wherever.
  private static func count(of title: String, in node: Node) -> Int {
    if node.kind == .statement, node.keyword == .example { return 0 }
    if node.kind == .string || node.kind == .name { return node.text == title ? 1 : 0 }
    return node.children.reduce(0) { $0 + count(of: title, in: $1) }
  }

  private func condition(of node: Node) -> [Finding.Edit] {
    let guards = Array(node.children(.guard))
    let end = Int(node.span.end)
    switch self {
    case .dropDocument: return [Finding.Edit(node.span, "")]
    case .addCondition:
      guard guards.isEmpty, node.child(.citation) == nil else { return [] }
      return [Finding.Edit(TextSpan(end, end), ", khi \(Self.question)")]
    default:
      guard guards.count == 1, let only = guards.first, only.keyword == .when || only.has(.when),
        let keyword = only.child(.keyword)
      else { return [] }
      if self == .dropCondition {
        var start = Int(only.span.start)
        let bytes = node.tree.source.bytes
        while start > 0, [0x20, 0x2C, 0x0A].contains(bytes[start - 1]) { start -= 1 }
        return [Finding.Edit(TextSpan(start, Int(only.span.end)), "")]
      }
      let word = self == .narrowCondition ? "và" : "hoặc"
      let (after, last) = (Int(keyword.span.end), Int(only.span.end))
      return [
        Finding.Edit(TextSpan(after, after), " ("), Finding.Edit(TextSpan(last, last), ") \(word) \(Self.question)"),
      ]
    }
  }

  // MARK: Time

  private func limit(_ node: Node) -> [Finding.Edit] {
    guard node.kind == .statement, node.keyword == .timeLimit, let quantity = Self.quantity(in: node),
      let number = quantity.child(.number), let unit = quantity.child(.keyword),
      let count = Int(number.text), count > 1
    else { return [] }
    switch (self, unit.keyword) {
    case (.lengthenLimit, _): return [Finding.Edit(number.span, "\(count + 1)")]
    case (.shortenLimit, _): return [Finding.Edit(number.span, "\(count - 1)")]
    case (.lengthenInWeeks, .workingDay), (.lengthenInWeeks, .day): return [Finding.Edit(unit.span, "tuần")]
    case (.daysToWorkingDays, .day): return [Finding.Edit(unit.span, "ngày làm việc")]
    case (.workingDaysToDays, .workingDay): return [Finding.Edit(unit.span, "ngày")]
    default: return []
    }
  }

  /// The first length, not of a condition or a clause.
  private static func quantity(in node: Node) -> Node? {
    for child in node.children {
      switch child.kind {
      case .quantity: return child
      case .guard, .citation, .clause, .block: continue
      default: if let found = quantity(in: child) { return found }
      }
    }
    return nil
  }

  // MARK: Documents

  private func alternative(_ node: Node) -> [Finding.Edit] {
    guard node.kind == .group,
      node.keyword == .oneOf || node.keyword == .firstOf || node.has(.oneOf) || node.has(.firstOf),
      let block = node.child(.block)
    else { return [] }
    let items = block.children.filter { $0.kind == .item }
    guard items.count > 1, items.count == block.children.count(where: { $0.kind != .citation }), let last = items.last
    else { return [] }
    if self == .removeAlternative { return [Finding.Edit(last.span, "")] }
    let end = Int(last.span.end)
    return [Finding.Edit(TextSpan(end, end), "\n\"Giấy tờ thay thế để thử\" 01 bản chính")]
  }

  private func form(_ node: Node, in parent: Node) -> [Finding.Edit] {
    // A paper that may be left out weighs nothing in whatever form.
    guard node.kind == .document, Self.isDemand(parent), parent.clause(.optional) == nil, let form = node.child(.form),
      node.children(.form).count(where: { _ in true }) == 1,
      Self.title(of: parent).map({ Self.count(of: $0, in: node.tree.root) == 1 }) ?? false
    else { return [] }
    if self == .strengthenForm {
      guard form.text.hasSuffix("bản sao"), let keyword = form.child(.keyword) else { return [] }
      return [Finding.Edit(keyword.span, "bản chính")]
    }
    guard let number = form.child(.number), let count = Int(number.text) else { return [] }
    return [Finding.Edit(number.span, "\(count + 1)")]
  }

  private static func atEnd(of node: Node, _ keyword: Keyword, _ statement: String) -> [Finding.Edit] {
    guard node.kind == .statement, node.keyword == keyword, let block = node.child(.block) else { return [] }
    let end = Int(block.span.end) - 1
    return [Finding.Edit(TextSpan(end, end), "\n\(statement)\n")]
  }

  private static func swap(_ node: Node) -> [Finding.Edit] {
    guard node.kind == .block else { return [] }
    let demands = node.children.filter { isDemand($0) && !holds($0, .otherwise) }
    guard demands.count > 1, !node.children.contains(where: { $0.clause(.insteadOf) != nil }) else { return [] }
    return [Finding.Edit(demands[0].span, demands[1].text), Finding.Edit(demands[1].span, demands[0].text)]
  }

  // MARK: Sums and channels

  private func fee(_ node: Node) -> [Finding.Edit] {
    if node.kind == .fee, node.keyword == .reducedTo, let percent = node.child(.percent) {
      return [Finding.Edit(percent.span, self == .raiseFee ? "99%" : "1%")]
    }
    guard node.kind == .money, let number = node.child(.number), let amount = Int(number.text.filter(\.isNumber)),
      amount > 1
    else { return [] }
    return [Finding.Edit(number.span, self == .raiseFee ? "\(amount * 2)" : "1")]
  }

  private func channel(_ node: Node) -> [Finding.Edit] {
    guard node.kind == .statement, node.keyword == .channels else { return [] }
    let channels = Array(node.children(.channel))
    guard let last = channels.last else { return [] }
    if self == .addChannel {
      guard !channels.contains(where: { $0.has(.mobile) || $0.keyword == .mobile }) else { return [] }
      let end = Int(last.span.end)
      return [Finding.Edit(TextSpan(end, end), ", lưu động")]
    }
    guard channels.count > 1 else { return [] }
    return [Finding.Edit(TextSpan(Int(channels[channels.count - 2].span.end), Int(last.span.end)), "")]
  }

  // MARK: Names

  /// Each fact of a procedure under another name, wherever it is named.
  private func renamed(_ tree: SyntaxTree) -> [SourceText] {
    var names: [String] = []
    func collect(_ node: Node) {
      if node.kind == .statement, node.keyword == .facts, let block = node.child(.block) {
        names += block.children.filter { $0.kind == .item }.compactMap { $0.child(.name)?.text }
      }
      for child in node.children where child.kind != .citation { collect(child) }
    }
    collect(tree.root)
    return names.map { name in
      let edits = tree.tokens.indices.filter { tree.tokens[$0].kind == .word && tree.text($0) == name }
        .map { Finding.Edit(tree.tokens[$0].span, name + "_mới") }
      return Mutation(kind: .dropClause, edits: edits, line: 0).applied(to: tree.source)
    }
  }
}
