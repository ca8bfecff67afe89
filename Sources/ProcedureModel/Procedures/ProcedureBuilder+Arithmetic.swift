import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import WorkingCalendar

/// Sums, products, and dates that are moved by a time.
extension ProcedureBuilder {
  mutating func daysBetween(_ node: Node) -> Typed {
    let parts = node.children.filter { $0.kind != .keyword }
    guard parts.count == 2 else { return .unknown }
    let from = typed(parts[0])
    let to = typed(parts[1])
    guard case .date = from.kind, case .date = to.kind else {
      if from.kind != .unknown, to.kind != .unknown { shared.report(.datesExpected(at: place(node))) }
      return .unknown
    }
    return Typed(expression: .difference(to.expression, from.expression), kind: Self.days)
  }

  /// The number of days between two dates.
  private static let days = ValueKind.integer(unit: KeywordTable.row(.day).vietnamese)

  /// What a computed fact is called after: the fact or the date of the dossier it starts from.
  func name(of expression: Expression) -> String {
    switch expression {
    case .fact(let index): procedure.facts[index].origin.id
    case .given(let given): Self.givenNames[given] ?? given.rawValue
    case .sum(let parts) where parts.count == 2: movedName(parts[0], parts[1], backward: false)
    case .difference(let date, let days): movedName(date, days, backward: true)
    default: KeywordTable.row(.day).vietnamese
    }
  }

  private func movedName(_ date: Expression, _ days: Expression, backward: Bool) -> String {
    guard case .constant(.integer(let count)) = days else { return KeywordTable.row(.day).vietnamese }
    return Self.movedName(name(of: date), by: "\(count)", backward: backward)
  }

  private static func movedName(_ name: String, by amount: String, backward: Bool) -> String {
    "\(name)_\(backward ? "trừ" : "cộng")_\(amount)"
  }

  /// How a sentence speaks of what a computed fact starts from.
  func words(for expression: Expression) -> String {
    let words =
      switch expression {
      case .fact(let index): procedure.words(ofFact: index)
      case .sum(let parts) where parts.count == 2: movedWords(parts[0], parts[1], backward: false)
      case .difference(let date, let days): movedWords(date, days, backward: true)
      default: String(name(of: expression).map { $0 == "_" ? " " : $0 })
      }
    return words.hasSuffix("?") ? String(words.dropLast()) : words
  }

  private func movedWords(_ date: Expression, _ days: Expression, backward: Bool) -> String {
    guard case .constant(.integer(let count)) = days else { return name(of: date) }
    return ModelWording.moved(
      words(for: date), by: "\(count) \(KeywordTable.row(.day).vietnamese)", backward: backward)
  }

  mutating func sum(_ node: Node) -> Typed {
    let parts = Array(node.children)
    guard let first = parts.first else { return .unknown }
    var total = typed(first)
    var index = 1
    while index + 1 < parts.count {
      let isPlus = node.tree.tokens[parts[index].firstToken].kind == .plus
      total = add(total, typed(parts[index + 1]), isPlus: isPlus, at: parts[index + 1], whole: node)
      index += 2
    }
    return total
  }

  private mutating func add(_ left: Typed, _ right: Typed, isPlus: Bool, at node: Node, whole: Node) -> Typed {
    switch (left.kind, right.kind) {
    case (.unknown, _), (_, .unknown): return .unknown
    case (.date, .duration(let quantity)): return moved(left, by: quantity, backward: !isPlus, at: node)
    case (.date, .date) where !isPlus:
      return Typed(expression: .difference(left.expression, right.expression), kind: Self.days)
    case (.integer(let a), .integer(let b)), (.decimal(let a), .decimal(let b)):
      if let a, let b, TextLiteral.key(a) != TextLiteral.key(b) {
        shared.report(.unitsDiffer(a, b, at: place(whole)))
        return .unknown
      }
      fallthrough
    case (.money, .money):
      let expression: Expression =
        isPlus ? .sum([left.expression, right.expression]) : .difference(left.expression, right.expression)
      return Typed(expression: expression, kind: left.kind)
    default:
      shared.report(.cannotAdd(left.kind, node.text, at: place(whole)))
      return .unknown
    }
  }

  /// A date moved by days stays an expression; by other units it becomes a computed fact.
  private mutating func moved(_ date: Typed, by quantity: TimeQuantity, backward: Bool, at node: Node) -> Typed {
    if quantity.unit == .day || quantity.unit == .week, let whole = quantity.amount.whole {
      let days = Expression.constant(.integer(Int64(whole) * (quantity.unit == .week ? 7 : 1)))
      return Typed(
        expression: backward ? .difference(date.expression, days) : .sum([date.expression, days]), kind: .date)
    }
    guard quantity.unit.isCountedInDays, quantity.amount.whole != nil else {
      shared.report(.cannotMoveDate(node.text, at: place(node)))
      return .unknown
    }
    let name = Self.movedName(name(of: date.expression), by: quantity.amount.text, backward: backward)
    let id = "\(name)_\(quantity.unit.rawValue)"
    let index = computed(
      id, .date, ModelWording.moved(words(for: date.expression), by: node.canonicalText, backward: backward),
      .shifted(date.expression, by: quantity, backward: backward), at: node)
    return Typed(expression: .fact(index), kind: .date)
  }

  mutating func product(_ node: Node) -> Typed {
    var result: Typed?
    for part in node.children where part.kind != .operand {
      let factor = typed(part)
      guard let left = result else {
        result = factor
        continue
      }
      switch (left.kind, factor.kind) {
      case (.unknown, _), (_, .unknown): return .unknown
      case (.money, .integer), (.integer, .integer), (.decimal, .integer):
        result = Typed(expression: .product([left.expression, factor.expression]), kind: left.kind)
      case (.integer, .money), (.integer, .decimal):
        result = Typed(expression: .product([left.expression, factor.expression]), kind: factor.kind)
      default:
        shared.report(.cannotMultiply(node.text, at: place(node)))
        return .unknown
      }
    }
    return result ?? .unknown
  }
}
