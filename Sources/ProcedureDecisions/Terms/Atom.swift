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
}
