import ProcedureCatalogue

extension DecisionSpace {
  /// Whether it holds in no case at all.
  package func isEmpty(_ region: Region) -> Decision {
    // Where nothing depends on anything else, every way to yes is a case.
    if region.node > Diagram.no, !hasTies { return .no }
    return switch outcome(region.node) {
    case .possible: .no
    case .impossible: .yes
    case .open(let reason): .notDecided(reason)
    }
  }

  /// Whether it holds in every case.
  package func isEverything(_ region: Region) -> Decision { isEmpty(not(region)) }

  /// Whether the second holds wherever the first does.
  package func implies(_ first: Region, _ second: Region) -> Decision { isEmpty(minus(first, second)) }

  /// Whether both hold in the same cases.
  package func areEquivalent(_ first: Region, _ second: Region) -> Decision {
    if first == second, first.node >= 0 { return .yes }
    allow()
    return isEmpty(Region(node: diagram.apply(.differ, first.node, second.node)))
  }

  /// Whether in every case, or in every case of the last region, one of them holds.
  package func cover(of regions: [Region], within whole: Region = .everything) -> Decision {
    isEmpty(minus(whole, regions))
  }

  /// Whether both hold in some case.
  package func overlap(_ first: Region, _ second: Region) -> Decision {
    switch isEmpty(and(first, second)) {
    case .yes: .no
    case .no: .yes
    case .notDecided(let reason): .notDecided(reason)
    }
  }

  // MARK: Search

  func outcome(_ root: Diagram.Node) -> Outcome {
    if let known = outcomes[root] { return known }
    let found = outcome(root, known: [:])
    outcomes[root] = found
    return found
  }

  /// Whether a diagram holds in some case in which inputs lie in these ranges.
  func outcome(_ root: Diagram.Node, known: [Int: ClosedRange<Int64>]) -> Outcome {
    guard root >= 0 else { return .open(.tooManyCases) }
    guard root != Diagram.no else { return .impossible }
    var search = PathSearch(self, root: root, known: known)
    return search.outcome()
  }

  func feasibility(_ literals: [Literal], known: [Int: ClosedRange<Int64>] = [:]) -> Feasibility {
    Feasibility(table, places, months, naturalDay: naturalDay, literals: literals, known: known)
  }

  /// Whether any variables at all may rule each other out.
  var hasTies: Bool {
    if let known = tiesOfCount, known.variables == table.variables.count { return known.hasTies }
    let hasTies = !entangled(Array(table.variables.indices)).isEmpty
    tiesOfCount = (table.variables.count, hasTies)
    return hasTies
  }

  /// Among the variables, those that may rule each other out.
  func entangled(_ variables: [Int]) -> Set<Int> {
    var readers: [Int: Int] = [:]
    for variable in variables {
      for input in table.variables[variable].inputs { readers[input, default: 0] += 1 }
    }
    return Set(
      variables.filter { index in
        let variable = table.variables[index]
        return !variable.isPlain || variable.inputs.contains { (readers[$0] ?? 0) > 1 }
      })
  }
}
