/// What a condition comes to for every combination of its undecided answers.
struct OutcomeTable {
  struct Position {
    let slot: Int
    /// How far apart two combinations are that differ in the next value of this slot alone.
    let stride: Int
    let values: [Int64]

    func value(in combination: Int) -> Int64 { values[combination / stride % values.count] }
  }

  let positions: [Position]
  let outcomes: [Bounds]

  /// The smallest bounds that hold every outcome.
  var hull: Bounds {
    outcomes.reduce(into: outcomes[0]) { hull, outcome in
      hull = Bounds(min(hull.lower, outcome.lower), max(hull.upper, outcome.upper))
    }
  }

  /// Whether two combinations that differ in this slot alone come to different outcomes.
  func matters(_ index: Int) -> Bool {
    let position = positions[index]
    return outcomes.indices.contains { combination in
      let step = combination / position.stride % position.values.count
      return step > 0 && outcomes[combination] != outcomes[combination - step * position.stride]
    }
  }
}
