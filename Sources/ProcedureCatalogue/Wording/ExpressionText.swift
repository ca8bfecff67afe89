public import ProcedureDiagnostics
import WorkingCalendar

/// Conditions in the author's terms: «Người đi khai» là "Người được ủy quyền".
///
/// Facts are called by their questions and prose conditions keep their words; the text says exactly what the expression says.
public struct ExpressionText: Sendable {
  /// What stands in a list of conditions.
  private enum Operand {
    case expression(Expression)
    /// At least the one, and at most or below the other: two comparisons of one value.
    case range(of: Expression, from: Expression, to: Expression, isBelow: Bool)
  }

  private let procedure: Procedure
  private let catalogue: Catalogue?
  private let scope: ProcedureScope

  /// The procedure names the facts; the catalogue, when there is one, the agencies and areas.
  public init(_ procedure: Procedure, in catalogue: Catalogue? = nil) {
    self.procedure = procedure
    self.catalogue = catalogue
    scope = ProcedureScope(procedure.facts)
  }

  /// The expression in words.
  public func text(_ expression: Expression) -> Bilingual { text(expression, besides: nil) }

  /// `sibling` is what a constant is compared with: it says what the constant is called.
  private func text(_ expression: Expression, besides sibling: Expression?) -> Bilingual {
    switch expression {
    case .constant(let value): constant(value, besides: sibling)
    case .fact(let fact): name(of: fact)
    case .given(let given): ExpressionWording.given(given)
    case .not(let operand): negation(operand)
    case .all(let operands): ExpressionWording.all(members(joiningRanges(operands)))
    case .any(let operands): ExpressionWording.any(members(operands.map { .expression($0) }))
    case .compare(let comparison, let left, let right): self.comparison(comparison, left, right)
    case .isOneOf(let operand, let values):
      ExpressionWording.oneOf(text(operand), values.map { constant($0, besides: operand) })
    case .sum(let operands): sum(operands)
    case .difference(let left, let right): difference(left, right)
    case .product(let operands): ExpressionWording.product(operands.map(member))
    case .isPlaceWithin(let base, let area):
      ExpressionWording.within(ExpressionWording.place(base), catalogue?.area(area)?.title ?? area)
    }
  }

  /// What does not hold: a comparison turns round, anything else keeps its words.
  private func negation(_ operand: Expression) -> Bilingual {
    switch operand {
    case .compare(let comparison, let left, let right): self.comparison(comparison.opposite, left, right)
    case .isOneOf(let operand, let values) where !values.isEmpty:
      ExpressionWording.noneOf(text(operand), values.map { constant($0, besides: operand) })
    case .isPlaceWithin(let base, let area):
      ExpressionWording.outside(ExpressionWording.place(base), catalogue?.area(area)?.title ?? area)
    default: ExpressionWording.not(text(operand), isSimple: operand.isSimple)
    }
  }

  private func comparison(_ comparison: Comparison, _ left: Expression, _ right: Expression) -> Bilingual {
    let scale = scale(left, right)
    let (first, last) = (text(left, besides: right), text(right, besides: left))
    if case (.greaterOrEqual, .quantity, .constant) = (comparison, scale, right) {
      return ExpressionWording.atLeast(first, last)
    }
    return ExpressionWording.comparison(first, comparison, last, scale: scale)
  }

  /// The operands, those that together say from where to where a value goes as one.
  private func joiningRanges(_ operands: [Expression]) -> [Operand] {
    var joined: [Operand] = []
    for operand in operands {
      if case .compare(let upper, let value, let last) = operand, upper == .lessOrEqual || upper == .less,
        case .expression(.compare(.greaterOrEqual, value, let first)) = joined.last
      {
        joined[joined.count - 1] = .range(of: value, from: first, to: last, isBelow: upper == .less)
      } else {
        joined.append(.expression(operand))
      }
    }
    return joined
  }

  /// The operands of a condition. A denial goes on to the end of what is written, so all but the last are in brackets.
  private func members(_ operands: [Operand]) -> [Bilingual] {
    operands.indices.map { index in
      switch operands[index] {
      case .expression(let expression):
        let words = member(expression)
        return expression.isDenial && index < operands.count - 1 ? ExpressionWording.bracketed(words) : words
      case .range(let value, let first, let last, let isBelow):
        return ExpressionWording.range(
          text(value, besides: first), from: bound(first, of: value, isLast: false),
          to: bound(last, of: value, isLast: true), isBelow: isBelow)
      }
    }
  }

  /// An end of a range; the unit is said once, behind the last.
  private func bound(_ end: Expression, of value: Expression, isLast: Bool) -> Bilingual {
    guard !isLast, case .constant(let number) = end, unit(of: value) != nil else { return text(end, besides: value) }
    return constant(number, besides: nil)
  }

  /// An operand of a list, in brackets when it is a list itself.
  private func member(_ operand: Expression) -> Bilingual {
    operand.isSimple ? text(operand) : ExpressionWording.bracketed(text(operand))
  }

  private func name(of fact: Int) -> Bilingual {
    guard procedure.facts.indices.contains(fact) else { preconditionFailure("A fact is an index into the facts.") }
    let fact = procedure.facts[fact]
    return fact.isProse ? ExpressionWording.quoted(fact.question) : ExpressionWording.named(fact.question)
  }

  private func scale(_ left: Expression, _ right: Expression) -> ExpressionWording.Scale {
    switch left.decidedType(in: scope) ?? right.decidedType(in: scope) {
    case .date, .time: .time
    case .choice, .text, .boolean: .identity
    case .integer, .decimal, .money, .year, nil: .quantity
    }
  }

  private func sum(_ operands: [Expression]) -> Bilingual {
    guard operands.count == 2, let date = operands.firstIndex(where: { $0.decidedType(in: scope) == .date }) else {
      return ExpressionWording.sum(operands.map(member))
    }
    return ExpressionWording.daysAfter(member(operands[1 - date]), member(operands[date]))
  }

  private func difference(_ left: Expression, _ right: Expression) -> Bilingual {
    switch (left.decidedType(in: scope), right.decidedType(in: scope)) {
    case (.date, .date): ExpressionWording.daysBetween(member(right), member(left))
    case (.date, _): ExpressionWording.daysBefore(member(right), member(left))
    default: ExpressionWording.difference(member(left), member(right))
    }
  }

  private func constant(_ value: Value, besides sibling: Expression?) -> Bilingual {
    switch value {
    case .boolean(let bool): ExpressionWording.boolean(bool, isCompared: sibling != nil)
    case .integer(let number): counted(Bilingual(verbatim: String(number)), besides: sibling)
    case .decimal(let millionths): counted(ExpressionWording.decimal(millionths), besides: sibling)
    case .money(let amount): ExpressionWording.money(amount)
    case .date(let date): ExpressionWording.date(date)
    case .time(let minutes): ExpressionWording.time(minutes)
    case .year(let year): ExpressionWording.year(year)
    case .choice(let id): choice(id, besides: sibling)
    case .text(let text): ExpressionWording.quoted(text)
    }
  }

  /// A number with what is counted, when it stands beside a value that counts something.
  private func counted(_ number: Bilingual, besides sibling: Expression?) -> Bilingual {
    guard let unit = sibling.flatMap(unit(of:)) else { return number }
    return Bilingual(vi: "\(number.vi) \(unit)", en: "\(number.en) \(unit)")
  }

  private func unit(of value: Expression) -> String? {
    guard case .fact(let fact) = value, procedure.facts.indices.contains(fact) else { return nil }
    switch procedure.facts[fact].kind {
    case .integer(let unit), .decimal(let unit): return unit.map(TermWording.words(ofUnit:))
    case .boolean, .money, .date, .text, .choice: return nil
    }
  }

  private func choice(_ id: String, besides sibling: Expression?) -> Bilingual {
    switch sibling {
    case .given(.channel): Channel(rawValue: id).map(ExpressionWording.channel) ?? ExpressionWording.quoted(id)
    case .given(.lodgedAt), .given(.decidedAt): ExpressionWording.quoted(catalogue?.agency(id)?.title ?? id)
    case .fact(let fact): ExpressionWording.quoted(title(of: id, in: procedure.facts[fact].kind))
    default: ExpressionWording.quoted(id)
    }
  }

  private func title(of choice: String, in kind: Fact.Kind) -> String {
    guard case .choice(let choices) = kind else { return choice }
    return choices.first { $0.id == choice }?.title ?? choice
  }
}

extension Expression {
  /// Whether its words begin by denying what follows.
  fileprivate var isDenial: Bool {
    switch self {
    case .not(.compare), .not(.isPlaceWithin): false
    case .not(.isOneOf(_, let values)): values.isEmpty
    case .not: true
    default: false
    }
  }

  /// Whether the words for it need no brackets inside others.
  fileprivate var isSimple: Bool {
    switch self {
    case .constant, .fact, .given, .not, .compare, .isPlaceWithin: true
    case .isOneOf(_, let values): values.count < 2
    case .all, .any, .sum, .difference, .product: false
    }
  }
}

extension Comparison {
  /// What holds exactly when this does not.
  fileprivate var opposite: Comparison {
    switch self {
    case .equal: .notEqual
    case .notEqual: .equal
    case .less: .greaterOrEqual
    case .lessOrEqual: .greater
    case .greater: .lessOrEqual
    case .greaterOrEqual: .less
    }
  }
}
