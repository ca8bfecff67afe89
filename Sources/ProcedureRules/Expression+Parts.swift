import ProcedureCatalogue

extension Expression {
  /// Whether this or a part of it is such.
  func contains(_ isSuch: (Expression) -> Bool) -> Bool {
    if isSuch(self) { return true }
    switch self {
    case .constant, .fact, .given, .isPlaceWithin: return false
    case .not(let operand), .isOneOf(let operand, _): return operand.contains(isSuch)
    case .all(let operands), .any(let operands), .sum(let operands), .product(let operands):
      for operand in operands where operand.contains(isSuch) { return true }
      return false
    case .compare(_, let left, let right), .difference(let left, let right):
      return left.contains(isSuch) || right.contains(isSuch)
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
