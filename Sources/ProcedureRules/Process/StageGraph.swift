import ProcedureCatalogue
import ProcedureSyntax

/// What comes before what in a process, by index.
struct StageGraph {
  /// Every stage behind all that come before it; stages that wait for each other in a circle, which is reported
  /// elsewhere, are left out.
  let order: [Int]
  let before: [[Int]]
  let behind: [[Int]]

  init(_ stages: [Stage]) {
    let places = IdentifierMap(stages.indices) { stages[$0].origin.id }
    var behind: [[Int]] = Array(repeating: [], count: stages.count)
    before = stages.indices.map { stage in stages[stage].after.compactMap { places[$0] } }
    for (offset, earlier) in before.enumerated() {
      for stage in earlier { behind[stage].append(offset) }
    }
    self.behind = behind
    var waiting = before.map { $0.count }
    var order = waiting.indices.filter { waiting[$0] == 0 }
    var next = 0
    while next < order.count {
      for follower in behind[order[next]] {
        waiting[follower] -= 1
        if waiting[follower] == 0 { order.append(follower) }
      }
      next += 1
    }
    self.order = order
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
