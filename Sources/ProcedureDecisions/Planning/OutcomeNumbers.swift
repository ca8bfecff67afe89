/// Gives lists of yes and no numbers, the same to the same list.
///
/// A binary tree: each answer leads on to one of two places, and the place behind the last one is the number. Hashing the
/// lists took most of the time in which a question is planned.
struct OutcomeNumbers {
  /// For each place where no and yes lead to; 0 for nowhere yet.
  private var next: [(no: Int, yes: Int)] = [(0, 0)]

  mutating func number(_ count: Int, _ holds: (Int) -> Bool) -> Int {
    var place = 0
    for position in 0..<count {
      let isYes = holds(position)
      let known = isYes ? next[place].yes : next[place].no
      guard known == 0 else {
        place = known
        continue
      }
      next.append((0, 0))
      let made = next.count - 1
      if isYes { next[place].yes = made } else { next[place].no = made }
      place = made
    }
    return place
  }
}
