/// The diagrams of the conditions that hang together, packed for following many answers through them.
///
/// Nodes are numbered from the ends up, so that one sweep in ascending order meets every node after what it leads to.
struct OpenDiagram {
  private(set) var levels: [Int] = [.max, .max]
  private var starts: [Int] = [0, 0, 0]
  private var uppers: [Int64] = []
  private var targets: [Int] = []
  private(set) var roots: [Int] = []

  init(_ diagram: Diagram, roots nodes: [Diagram.Node]) {
    var seen: Set<Diagram.Node> = []
    var open = nodes
    while let node = open.popLast() {
      guard !Diagram.isEnd(node), seen.insert(node).inserted else { continue }
      for place in diagram.edges(node) { open.append(diagram.edge(place).target) }
    }
    var places: [Diagram.Node: Int] = [Diagram.no: 0, Diagram.yes: 1]
    for node in seen.sorted() {
      places[node] = levels.count
      levels.append(diagram.level(node))
      for place in diagram.edges(node) {
        let (upper, target) = diagram.edge(place)
        uppers.append(upper)
        targets.append(places[target] ?? 0)
      }
      starts.append(uppers.count)
    }
    roots = nodes.compactMap { places[$0] }
  }

  var count: Int { levels.count }

  /// The last values of the ranges that conditions tell apart, for each variable.
  func cuts() -> [Int: Set<Int64>] {
    var cuts: [Int: Set<Int64>] = [:]
    for node in 2..<count {
      for edge in starts[node]..<starts[node + 1] where uppers[edge] < .max {
        cuts[levels[node], default: []].insert(uppers[edge])
      }
    }
    return cuts
  }

  func target(_ node: Int, for value: Int64) -> Int {
    for edge in starts[node]..<starts[node + 1] where value <= uppers[edge] { return targets[edge] }
    return node
  }

  /// Where the nodes that ask for a variable lead with a value: equal lists say that values make no difference.
  func targets(of variable: Int, for value: Int64) -> [Int] {
    (2..<count).filter { levels[$0] == variable }.map { target($0, for: value) }
  }

  /// Whether each root holds, with the values of all variables.
  func outcomes(_ values: [Int: Int64]) -> [Bool] {
    roots.map { root in
      var node = root
      while node > 1 { node = target(node, for: values[levels[node]] ?? 0) }
      return node == 1
    }
  }

  /// The variables on which the roots still depend once some have a value.
  func support(after values: [Int: Int64]) -> Set<Int> {
    var rest = Array(0..<count)
    for node in 2..<count {
      if let value = values[levels[node]] {
        rest[node] = rest[target(node, for: value)]
        continue
      }
      let first = rest[targets[starts[node]]]
      if (starts[node]..<starts[node + 1]).allSatisfy({ rest[targets[$0]] == first }) { rest[node] = first }
    }
    var isMet = Array(repeating: false, count: count)
    for root in roots { isMet[rest[root]] = true }
    var support: Set<Int> = []
    for node in stride(from: count - 1, to: 1, by: -1) where isMet[node] {
      support.insert(levels[node])
      for edge in starts[node]..<starts[node + 1] { isMet[rest[targets[edge]]] = true }
    }
    return support
  }
}
