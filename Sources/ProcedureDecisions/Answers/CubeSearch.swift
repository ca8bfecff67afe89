/// Looks for the cases of a region that need the fewest words, the most natural first.
///
/// At every node it either asks for the variable, or leaves it open and goes on with what holds whatever it is. The
/// cheapest way on is worked out from the end, so that the first way that reaches yes is the shortest.
struct CubeSearch {
  /// Nodes for which the cheapest way is worked out; beyond, nothing is left open any more.
  private static let maximumNodes = 4_000
  /// Ways that are begun.
  private static let maximumWays = 2_000
  /// What one more question costs, against which the likelihood of its answer counts little.
  private static let question = 1_000

  private struct Way {
    let total: Int
    let cost: Int
    let node: Diagram.Node
    let literals: [Literal]
  }

  private let space: DecisionSpace
  private var cheapest: [Diagram.Node: Int] = [Diagram.yes: 0]
  private var freed: [Diagram.Node: Diagram.Node] = [:]
  /// Sorted, the cheapest last.
  private var ways: [Way] = []

  init(_ space: DecisionSpace) {
    self.space = space
  }

  /// The cheapest cube of a diagram that some case can meet; nil when none was found.
  mutating func cube(of root: Diagram.Node) -> Cube? {
    guard root >= Diagram.yes else { return nil }
    ways = []
    push(Way(total: cost(root), cost: 0, node: root, literals: []))
    for _ in 0..<CubeSearch.maximumWays {
      guard let way = ways.popLast() else { return nil }
      guard way.node != Diagram.yes else {
        if let values = space.possibleValues(way.literals) { return Cube(literals: way.literals, values: values) }
        continue
      }
      extend(way)
    }
    return nil
  }

  private mutating func extend(_ way: Way) {
    if let rest = free(way.node), rest != Diagram.no {
      push(Way(total: way.cost + cost(rest), cost: way.cost, node: rest, literals: way.literals))
    }
    for option in options(way.node) {
      let literals = way.literals + [option.literal]
      guard !space.areRefuted(literals) else { continue }
      let cost = way.cost + option.cost
      push(Way(total: cost + self.cost(option.target), cost: cost, node: option.target, literals: literals))
    }
  }

  private mutating func push(_ way: Way) {
    // Among equals, the one that came last is followed first: it is nearer to its end.
    var low = 0
    var high = ways.count
    while low < high {
      let middle = (low + high) / 2
      if ways[middle].total >= way.total { low = middle + 1 } else { high = middle }
    }
    ways.insert(way, at: low)
  }

  /// The answers to the question of a node, with what follows and what it costs to say so.
  private func options(_ node: Diagram.Node) -> [(literal: Literal, target: Diagram.Node, cost: Int)] {
    let variable = space.diagram.level(node)
    let isNumber = if case .form = space.table.variables[variable].kind { true } else { false }
    var options: [(literal: Literal, target: Diagram.Node, cost: Int)] = []
    var lower = Int64.min
    for place in space.diagram.edges(node) {
      let (upper, target) = space.diagram.edge(place)
      defer { if upper < .max { lower = upper + 1 } }
      guard target != Diagram.no else { continue }
      if !isNumber, let known = options.firstIndex(where: { $0.target == target }) {
        options[known].literal.ranges.append(lower...upper)
      } else {
        let literal = Literal(variable: variable, ranges: [lower...upper])
        options.append((literal, target, CubeSearch.question + strangeness(lower, variable)))
      }
    }
    return options
  }

  /// How far an answer is from what is usual: no before yes, the first channel before the others.
  private func strangeness(_ lower: Int64, _ variable: Int) -> Int {
    guard case .answer = space.table.variables[variable].kind else { return 0 }
    return Int(min(max(lower, 0), 9))
  }

  /// What holds whatever the answer to the first question of a node is; nil when that was too much.
  private mutating func free(_ node: Diagram.Node) -> Diagram.Node? {
    if let known = freed[node] { return known < 0 ? nil : known }
    guard freed.count < CubeSearch.maximumNodes else { return nil }
    space.allow()
    let rest = space.diagram.forAllOfFirst(node)
    freed[node] = rest
    return rest < 0 ? nil : rest
  }

  /// What the cheapest way from a node to yes costs; as deep as there are variables.
  private mutating func cost(_ node: Diagram.Node) -> Int {
    if let known = cheapest[node] { return known }
    var least = Int.max / 4
    if let rest = free(node), rest != Diagram.no { least = cost(rest) }
    for option in options(node) { least = min(least, option.cost + cost(option.target)) }
    cheapest[node] = least
    return least
  }
}
