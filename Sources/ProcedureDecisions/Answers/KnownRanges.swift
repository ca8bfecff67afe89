/// What known answers leave of each variable, worked out when somebody first asks for it.
struct KnownRanges {
  let inputs: [Int: ClosedRange<Int64>]
  private var ranges: [Int: ClosedRange<Int64>?] = [:]

  init(_ inputs: [Int: ClosedRange<Int64>]) {
    self.inputs = inputs
  }

  /// Nil for a variable of which nothing is known.
  mutating func range(of variable: Int, in space: DecisionSpace) -> ClosedRange<Int64>? {
    if let known = ranges[variable] { return known }
    var range: ClosedRange<Int64>?
    if space.table.variables[variable].inputs.contains(where: { inputs[$0] != nil }) {
      let any = Literal(variable: variable, ranges: [.min...(.max)])
      var feasibility = space.feasibility([any], known: inputs)
      range = feasibility.range(of: variable)
    }
    ranges[variable] = .some(range)
    return range
  }
}
