/// What a condition comes to for every combination of its undecided answers.
struct OutcomeTable {
  struct Position {
    let slot: Int
    /// How far apart two combinations are that differ in the next value of this slot alone.
    let stride: Int
    let values: [Int64]
    /// What is known of the slot.
    let known: Bounds

    func value(in combination: Int) -> Int64 { values[combination / stride % values.count] }
  }

  let positions: [Position]
  let outcomes: [Bounds]

  /// Whether two combinations that differ in this slot alone come to different outcomes.
  func matters(_ index: Int) -> Bool {
    let position = positions[index]
    return outcomes.indices.contains { combination in
      let step = combination / position.stride % position.values.count
      return step > 0 && outcomes[combination] != outcomes[combination - step * position.stride]
    }
  }
}
