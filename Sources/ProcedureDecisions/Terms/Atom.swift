import ProcedureCatalogue

/// What a condition without and, or, not comes to.
enum Atom {
  case constant(Bool)
  /// Holds when the variable lies in one of the ranges, which are in order and do not touch.
  case inside(variable: Int, [ClosedRange<Int64>])
  /// Holds when two answers are the same, or when they differ; the codes of each word they have in common.
  case same(variable: Int, other: Int, codes: [(Int64, Int64)], isNegated: Bool)
  /// Holds when the conditions compare as they should, no before yes.
  case truths(Comparison, Expression, Expression)

  /// The same after the variables were given other places: `places` tells the new one of each.
  func renumbered(_ places: [Int]) -> Atom {
    switch self {
    case .constant, .truths: self
    case .inside(let variable, let ranges): .inside(variable: places[variable], ranges)
    case .same(let variable, let other, let codes, let isNegated):
      .same(variable: places[variable], other: places[other], codes: codes, isNegated: isNegated)
    }
  }
}
