import ProcedureCatalogue

extension DecisionSpace {
  /// Nodes that are looked at before the exact search begins.
  private static let maximumFreeSteps = 64

  /// Whether it holds in no case at all.
  package func isEmpty(_ region: Region) -> Decision {
    if region.node > Diagram.no, hasFreeWay(region.node) { return .no }
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

  /// Whether literals surely contradict each other.
  func isRefuted(_ literals: [Literal], known: [Int: ClosedRange<Int64>]) -> Bool {
    if known.isEmpty, let known = verdicts.isRefuted(literals, terms: table.terms.count) { return known }
    var feasibility = feasibility(literals, known: known)
    let isRefuted = feasibility.isRefuted()
    if known.isEmpty { verdicts.keep(isRefuted: isRefuted, of: literals) }
    return isRefuted
  }

  /// Whether some case meets literals.
  func verdict(on literals: [Literal], known: [Int: ClosedRange<Int64>]) -> Feasibility.Verdict {
    if known.isEmpty, let known = verdicts.verdict(on: literals, terms: table.terms.count) { return known }
    var feasibility = feasibility(literals, known: known)
    let verdict = feasibility.verdict()
    if known.isEmpty { verdicts.keep(verdict, on: literals) }
    return verdict
  }

  func feasibility(_ literals: [Literal], known: [Int: ClosedRange<Int64>] = [:]) -> Feasibility {
    Feasibility(table, context, naturalDay: naturalDay, literals: literals, known: known)
  }

  /// Whether some way leads to yes by variables only that nothing else depends on: every such way is a case.
  private func hasFreeWay(_ root: Diagram.Node) -> Bool {
    var steps = DecisionSpace.maximumFreeSteps
    return hasFreeWay(root, tied, &steps)
  }

  private func hasFreeWay(_ node: Diagram.Node, _ tied: [Bool], _ steps: inout Int) -> Bool {
    guard !Diagram.isEnd(node) else { return node == Diagram.yes }
    guard steps > 0, !tied[diagram.level(node)] else { return false }
    steps -= 1
    return diagram.edges(node).contains { hasFreeWay(diagram.edge($0).target, tied, &steps) }
  }

  /// Whether any variables at all may rule each other out.
  var hasTies: Bool { tied.contains(true) }

  /// For each variable whether it and others may rule each other out.
  private var tied: [Bool] {
    if let known = tiesOfCount, known.variables == table.variables.count { return known.tied }
    var tied = Array(repeating: false, count: table.variables.count)
    for variable in entangled(Array(table.variables.indices)) { tied[variable] = true }
    tiesOfCount = (table.variables.count, tied)
    return tied
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
