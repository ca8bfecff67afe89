import ProcedureCatalogue

/// Which stages come before which.
enum StageOrder {
  /// The positions of the stages that a stage waits for.
  static func predecessors(of index: Int, in stages: [Stage]) -> [Int] {
    stages[index].after.compactMap { name in stages.firstIndex { $0.origin.id == name } }
  }

  /// Positions so that every stage stands behind those it waits for; stages that wait for each other come last.
  static func topological(_ stages: [Stage]) -> [Int] {
    var remaining = stages.indices.map { predecessors(of: $0, in: stages).count }
    var followers: [[Int]] = Array(repeating: [], count: stages.count)
    for index in stages.indices {
      for before in predecessors(of: index, in: stages) { followers[before].append(index) }
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
    return order + stages.indices.filter { remaining[$0] > 0 }
  }
}
