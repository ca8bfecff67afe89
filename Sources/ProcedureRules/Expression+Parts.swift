import ProcedureCatalogue

extension Expression {
  /// Whether this or a part of it is such.
  func contains(_ isSuch: (Expression) -> Bool) -> Bool {
    isSuch(self) || operands.contains { $0.contains(isSuch) }
  }

  /// The expressions of which it consists.
  var operands: [Expression] {
    switch self {
    case .constant, .fact, .given, .isPlaceWithin: []
    case .not(let operand), .isOneOf(let operand, _): [operand]
    case .all(let operands), .any(let operands), .sum(let operands), .product(let operands): operands
    case .compare(_, let left, let right), .difference(let left, let right): [left, right]
    }
  }

  /// The conditions all of which it demands.
  var conjuncts: [Expression] {
    switch self {
    case .all(let parts): parts
    case .always: []
    default: [self]
    }
  }
}
