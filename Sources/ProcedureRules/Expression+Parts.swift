import ProcedureCatalogue
import ProcedureModel

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

  /// Whether a part of it was reported, or is one of the facts. Rules ask it of every condition they look at.
  func hasReportedPart(orFact facts: Set<Int>) -> Bool {
    switch self {
    case .constant, .given, .isPlaceWithin: return false
    case .fact(let fact): return facts.contains(fact)
    case .isOneOf(let operand, _): return isReported || operand.hasReportedPart(orFact: facts)
    case .not(let operand): return operand.hasReportedPart(orFact: facts)
    case .all(let operands), .any(let operands), .sum(let operands), .product(let operands):
      for operand in operands where operand.hasReportedPart(orFact: facts) { return true }
      return false
    case .compare(_, let left, let right), .difference(let left, let right):
      return left.hasReportedPart(orFact: facts) || right.hasReportedPart(orFact: facts)
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
