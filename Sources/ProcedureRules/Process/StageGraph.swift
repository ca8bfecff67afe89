import ProcedureCatalogue
import ProcedureSyntax

/// What comes before what in a process, by index.
struct StageGraph {
  /// Every stage behind all that come before it; stages that wait for each other in a circle, which is reported
  /// elsewhere, are left out.
  let order: [Int]
  let before: [[Int]]
  /// Whether some stage comes after each.
  let isFollowed: [Bool]

  init(_ stages: [Stage]) {
    before = Self.stagesBefore(stages)
    var isFollowed = Array(repeating: false, count: stages.count)
    var isChain = true
    for (stage, earlier) in before.enumerated() {
      for other in earlier { isFollowed[other] = true }
      if earlier.count != min(stage, 1) || (stage > 0 && earlier[0] != stage - 1) { isChain = false }
    }
    self.isFollowed = isFollowed
    // Most processes are one stage after the other, as they are written.
    order = isChain ? Array(stages.indices) : Self.order(before)
  }

  /// For each stage those that it names, of two alike the first.
  private static func stagesBefore(_ stages: [Stage]) -> [[Int]] {
    guard stages.count > fewStages else {
      return stages.indices.map { stage in
        stages[stage].after.compactMap { id in stages.indices.first { stages[$0].origin.id == id } }
      }
    }
    let places = IdentifierMap(stages.indices) { stages[$0].origin.id }
    return stages.indices.map { stage in stages[stage].after.compactMap { places[$0] } }
  }

  /// So few are looked through.
  private static let fewStages = 8

  private static func order(_ before: [[Int]]) -> [Int] {
    var behind: [[Int]] = Array(repeating: [], count: before.count)
    for (stage, earlier) in before.enumerated() {
      for other in earlier { behind[other].append(stage) }
    }
    var waiting = before.map(\.count)
    var order = waiting.indices.filter { waiting[$0] == 0 }
    var next = 0
    while next < order.count {
      for follower in behind[order[next]] {
        waiting[follower] -= 1
        if waiting[follower] == 0 { order.append(follower) }
      }
      next += 1
    }
    return order
  }

  /// The stages that must be over before a stage begins, and the stage itself.
  func upTo(_ stage: Int) -> Set<Int> {
    var reached: Set<Int> = [stage]
    var pending = [stage]
    while let next = pending.popLast() {
      for earlier in before[next] where reached.insert(earlier).inserted { pending.append(earlier) }
    }
    return reached
  }
}
