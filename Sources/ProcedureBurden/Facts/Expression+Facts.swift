import ProcedureCatalogue

extension Expression {
  /// The same over the facts of another list.
  func overFacts(_ index: (Int) -> Int) -> Expression {
    switch self {
    case .constant, .given, .isPlaceWithin: self
    case .fact(let fact): .fact(index(fact))
    case .not(let operand): .not(operand.overFacts(index))
    case .all(let operands): .all(operands.map { $0.overFacts(index) })
    case .any(let operands): .any(operands.map { $0.overFacts(index) })
    case .compare(let comparison, let left, let right):
      .compare(comparison, left.overFacts(index), right.overFacts(index))
    case .isOneOf(let value, let values): .isOneOf(value.overFacts(index), values)
    case .sum(let operands): .sum(operands.map { $0.overFacts(index) })
    case .difference(let left, let right): .difference(left.overFacts(index), right.overFacts(index))
    case .product(let operands): .product(operands.map { $0.overFacts(index) })
    }
  }
}

extension Fact.Derivation {
  func overFacts(_ index: (Int) -> Int) -> Fact.Derivation {
    switch self {
    case .expression(let expression): .expression(expression.overFacts(index))
    case .completedYears(let from, let to): .completedYears(from: from.overFacts(index), to: to.overFacts(index))
    case .shifted(let date, let length, let backward): .shifted(date.overFacts(index), by: length, backward: backward)
    }
  }
}
