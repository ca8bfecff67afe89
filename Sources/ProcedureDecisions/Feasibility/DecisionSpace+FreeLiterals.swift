import ProcedureCatalogue

/// What `Feasibility` would find for literals on which nothing else depends, without its tables: nearly all literals of
/// nearly all procedures are such. Literals of one list are of different variables.
extension DecisionSpace {
  /// The values of a case that meets all literals; nil when none was found.
  func possibleValues(_ literals: [Literal]) -> [Int: Int64]? {
    if let values = freeValues(literals) { return values }
    var feasibility = feasibility(literals)
    guard case .possible(let values) = feasibility.verdict() else { return nil }
    return values
  }

  /// Whether literals surely contradict each other.
  func areRefuted(_ literals: [Literal]) -> Bool {
    if literals.allSatisfy({ freeValue($0) != nil }) { return false }
    var feasibility = feasibility(literals)
    return feasibility.isRefuted()
  }

  private func freeValues(_ literals: [Literal]) -> [Int: Int64]? {
    var values: [Int: Int64] = [:]
    for literal in literals {
      guard let (input, value) = freeValue(literal) else { return nil }
      values[input] = value
    }
    return values
  }

  /// The input of a literal with the first value that is tried for it; nil when others may depend on it, or when more
  /// than the first would have to be tried.
  func freeValue(_ literal: Literal) -> (input: Int, value: Int64)? {
    let variable = table.variables[literal.variable]
    guard variable.isPlain else { return nil }
    let span = Span(variable.domain).intersection(literal.hull)
    guard !span.isEmpty else { return nil }
    switch variable.kind {
    case .answer(let input):
      let last = Feasibility.lastAnswer(to: table.inputs[input], in: span)
      for range in literal.ranges {
        let first = max(range.lowerBound, span.lower)
        if first <= min(range.upperBound, last) { return (input, first) }
      }
      return nil
    case .form(let form):
      guard literal.ranges.count == 1, let only = form.onlyTerm, case .input(let input) = table.terms[only] else {
        return nil
      }
      return (input, Feasibility.naturalValue(of: table.inputs[input], in: span, naturalDay: naturalDay))
    case .opaque: return nil
    }
  }
}
