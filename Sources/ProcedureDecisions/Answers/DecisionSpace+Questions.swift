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

  /// Whether each region surely holds in some cases and not in others, whatever becomes of the rest: they ask for
  /// different variables, and nothing else depends on those. False says nothing.
  package func areIndependent(_ regions: [Region]) -> Bool {
    let tied = tied
    var levels: [Int] = []
    var steps = DecisionSpace.maximumFreeSteps
    return regions.allSatisfy { region in
      region.node > Diagram.yes && addFreeLevels(of: region.node, behind: levels.count, tied, &levels, &steps)
    }
  }

  /// Adds the levels of a diagram behind those of others; false when one of them is tied or stands there already.
  private func addFreeLevels(
    of node: Diagram.Node, behind others: Int, _ tied: [Bool], _ levels: inout [Int], _ steps: inout Int
  ) -> Bool {
    guard !Diagram.isEnd(node) else { return true }
    let level = diagram.level(node)
    guard steps > 0, !tied[level] else { return false }
    steps -= 1
    if let place = levels.firstIndex(of: level) {
      if place < others { return false }
    } else {
      levels.append(level)
    }
    return diagram.edges(node).allSatisfy {
      addFreeLevels(of: diagram.edge($0).target, behind: others, tied, &levels, &steps)
    }
  }

  /// Whether both surely hold in some case, seen without making a diagram of it; false says nothing.
  func surelyMeet(_ first: Region, _ second: Region, _ tied: [Bool]) -> Bool {
    guard first.isKnown, second.isKnown else { return false }
    var steps = DecisionSpace.maximumFreeSteps
    return hasFreeWay(first.node, second.node, tied, &steps)
  }

  private func hasFreeWay(
    _ first: Diagram.Node, _ second: Diagram.Node, _ tied: [Bool], _ steps: inout Int
  ) -> Bool {
    guard first != Diagram.no, second != Diagram.no else { return false }
    guard first != Diagram.yes else { return hasFreeWay(second, tied, &steps) }
    guard second != Diagram.yes else { return hasFreeWay(first, tied, &steps) }
    let level = min(diagram.level(first), diagram.level(second))
    guard steps > 0, !tied[level] else { return false }
    steps -= 1
    var lower = Int64.min
    while true {
      let (firstUpper, firstTarget) = diagram.edge(first, at: level, for: lower)
      let (secondUpper, secondTarget) = diagram.edge(second, at: level, for: lower)
      if hasFreeWay(firstTarget, secondTarget, tied, &steps) { return true }
      let upper = min(firstUpper, secondUpper)
      guard upper < .max else { return false }
      lower = upper + 1
    }
  }

  /// Whether any variables at all may rule each other out.
  var hasTies: Bool { tied.contains(true) }

  /// For each variable whether it and others may rule each other out.
  var tied: [Bool] {
    if let known = tiesOfCount, known.variables == table.variables.count { return known.tied }
    let tied = entangled(table.variables.indices)
    tiesOfCount = (table.variables.count, tied)
    return tied
  }

  /// For each variable whether it is one of these, and they may rule each other out.
  func entangled(_ variables: some Sequence<Int>) -> [Bool] {
    var readers = Array(repeating: 0, count: table.inputs.count)
    for variable in variables {
      for input in table.variables[variable].inputs { readers[input] += 1 }
    }
    var entangled = Array(repeating: false, count: table.variables.count)
    for index in variables {
      let variable = table.variables[index]
      entangled[index] = !variable.isPlain || variable.inputs.contains { readers[$0] > 1 }
    }
    return entangled
  }
}
