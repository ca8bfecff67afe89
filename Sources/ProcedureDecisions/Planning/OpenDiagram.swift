/// The diagrams of the conditions that hang together, packed for following many answers through them.
///
/// Nodes are numbered from the ends up, so that one sweep in ascending order meets every node after what it leads to.
/// Levels are places in `variables`, so that values and marks of all variables fit into short arrays.
struct OpenDiagram {
  /// In ascending order.
  let variables: [Int]
  private var levels: [Int] = [.max, .max]
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
    variables = Set(seen.map { diagram.level($0) }).sorted()
    let levelOf = Dictionary(uniqueKeysWithValues: variables.enumerated().map { ($1, $0) })
    var places: [Diagram.Node: Int] = [Diagram.no: 0, Diagram.yes: 1]
    for node in seen.sorted() {
      places[node] = levels.count
      levels.append(levelOf[diagram.level(node)] ?? 0)
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

  /// The last values of the ranges that conditions tell apart, for each of `variables`.
  func cuts() -> [Set<Int64>] {
    var cuts = Array(repeating: Set<Int64>(), count: variables.count)
    for node in 2..<count {
      for edge in starts[node]..<starts[node + 1] where uppers[edge] < .max { cuts[levels[node]].insert(uppers[edge]) }
    }
    return cuts
  }

  private func target(_ node: Int, for value: Int64) -> Int {
    for edge in starts[node]..<starts[node + 1] where value <= uppers[edge] { return targets[edge] }
    return node
  }

  /// Where the nodes at a level lead with a value: equal lists say that values make no difference.
  func targets(ofLevel level: Int, for value: Int64) -> [Int] {
    (2..<count).filter { levels[$0] == level }.map { target($0, for: value) }
  }

  /// Whether a root holds, with a value for each of `variables`.
  func holds(_ root: Int, _ values: [Int64]) -> Bool {
    var node = root
    while node > 1 { node = target(node, for: values[levels[node]]) }
    return node == 1
  }

  /// Of which variables the roots still depend once some of them have a value.
  func support(after values: [Int64?]) -> [Bool] {
    var rest = Array(0..<count)
    for node in 2..<count {
      if let value = values[levels[node]] {
        rest[node] = rest[target(node, for: value)]
        continue
      }
      let first = rest[targets[starts[node]]]
      var isSame = true
      for edge in (starts[node] + 1)..<starts[node + 1] where rest[targets[edge]] != first { isSame = false }
      if isSame { rest[node] = first }
    }
    var isMet = Array(repeating: false, count: count)
    for root in roots { isMet[rest[root]] = true }
    var support = Array(repeating: false, count: variables.count)
    for node in stride(from: count - 1, to: 1, by: -1) where isMet[node] {
      support[levels[node]] = true
      for edge in starts[node]..<starts[node + 1] { isMet[rest[targets[edge]]] = true }
    }
    return support
  }
}
