import ProcedureCatalogue

/// Which stages of a procedure come before which; the same for all dossiers.
struct StageOrder: Sendable {
  /// The stages that each one waits for.
  let predecessors: [[Int]]
  /// All stages, every one behind those it waits for; stages that wait for each other come last.
  let topological: [Int]

  init(_ stages: [Stage]) {
    let predecessors = stages.map { stage in
      stage.after.compactMap { name in stages.firstIndex { $0.origin.id == name } }
    }
    var remaining = predecessors.map(\.count)
    var followers: [[Int]] = Array(repeating: [], count: stages.count)
    for index in stages.indices {
      for before in predecessors[index] { followers[before].append(index) }
    }
    var order = stages.indices.filter { remaining[$0] == 0 }
    var next = 0
    while next < order.count {
      for follower in followers[order[next]] {
        remaining[follower] -= 1
        if remaining[follower] == 0 { order.append(follower) }
      }
      next += 1
    }
    self.predecessors = predecessors
    topological = order + stages.indices.filter { remaining[$0] > 0 }
  }

  /// Some stages and all that come before them.
  func upTo(_ stages: [Int]) -> Set<Int> {
    var found: Set<Int> = []
    var open = stages
    while let next = open.popLast() {
      if found.insert(next).inserted { open += predecessors[next] }
    }
    return found
  }
}
