extension Diagram {
  /// The variables on which a diagram depends, in order.
  func support(_ root: Node) -> [Int] {
    guard root > Diagram.yes else { return [] }
    var isSeen = Array(repeating: false, count: Int(root) + 1)
    var isAsked: [Bool] = []
    // Children are older than their parents: one sweep from the root down meets them all.
    isSeen[Int(root)] = true
    for node in stride(from: root, to: Diagram.yes, by: -1) where isSeen[Int(node)] {
      let level = level(node)
      while isAsked.count <= level { isAsked.append(false) }
      isAsked[level] = true
      for place in edges(node) { isSeen[Int(edge(place).target)] = true }
    }
    return isAsked.indices.filter { isAsked[$0] }
  }

  /// The diagram when some variables are known to lie in a range: what they decide is no longer asked.
  mutating func restrict(_ root: Node, _ ranges: [Int: ClosedRange<Int64>]) -> Node {
    var known: [Node: Node] = [:]
    return root < 0 || ranges.isEmpty ? root : restrict(root, ranges, &known)
  }

  /// As deep as there are variables.
  private mutating func restrict(
    _ node: Node, _ ranges: [Int: ClosedRange<Int64>], _ known: inout [Node: Node]
  ) -> Node {
    guard !Diagram.isEnd(node) else { return node }
    if let result = known[node] { return result }
    let range = ranges[level(node)] ?? .min...(.max)
    var rest: [(upper: Int64, target: Node)] = []
    var lower = Int64.min
    for place in edges(node) {
      let (upper, target) = edge(place)
      if lower <= range.upperBound, upper >= range.lowerBound {
        let result = restrict(target, ranges, &known)
        rest.append((upper >= range.upperBound ? .max : upper, result))
      }
      guard upper < .max else { break }
      lower = upper + 1
    }
    let result = choose(level(node), rest)
    known[node] = result
    return result
  }

  /// What holds whatever the values of all variables but one are.
  mutating func forAll(_ root: Node, but kept: Int) -> Node {
    var known: [Node: Node] = [:]
    return root < 0 ? root : forAll(root, but: kept, &known)
  }

  private mutating func forAll(_ node: Node, but kept: Int, _ known: inout [Node: Node]) -> Node {
    guard !Diagram.isEnd(node) else { return node }
    if let result = known[node] { return result }
    var rest: [(upper: Int64, target: Node)] = []
    for place in edges(node) {
      let (upper, target) = edge(place)
      rest.append((upper, forAll(target, but: kept, &known)))
    }
    let result =
      level(node) == kept
      ? choose(kept, rest) : rest.reduce(Diagram.yes) { apply(.and, $0, $1.target) }
    known[node] = result
    return result
  }

  /// What holds whatever the values of some variables are.
  mutating func forAll(_ root: Node, of variables: Set<Int>) -> Node {
    var known: [Node: Node] = [:]
    return root < 0 || variables.isEmpty ? root : forAll(root, of: variables, &known)
  }

  /// As deep as there are variables.
  private mutating func forAll(_ node: Node, of variables: Set<Int>, _ known: inout [Node: Node]) -> Node {
    guard !Diagram.isEnd(node) else { return node }
    if let result = known[node] { return result }
    var rest: [(upper: Int64, target: Node)] = []
    for place in edges(node) {
      let (upper, target) = edge(place)
      rest.append((upper, forAll(target, of: variables, &known)))
    }
    let result =
      variables.contains(level(node))
      ? rest.reduce(Diagram.yes) { apply(.and, $0, $1.target) } : choose(level(node), rest)
    known[node] = result
    return result
  }

  /// What holds whatever the value of its first variable is.
  mutating func forAllOfFirst(_ node: Node) -> Node {
    var result = Diagram.yes
    for place in edges(node) {
      result = apply(.and, result, edge(place).target)
      if result == Diagram.no { return result }
    }
    return result
  }

  /// The ranges of the first variable from which the diagram leads to a node; neighbours are joined.
  func ranges(_ node: Node, to target: Node) -> [ClosedRange<Int64>] {
    var ranges: [ClosedRange<Int64>] = []
    var lower = Int64.min
    for place in edges(node) {
      let edge = edge(place)
      if edge.target == target { ranges.append(lower...edge.upper) }
      guard edge.upper < .max else { break }
      lower = edge.upper + 1
    }
    return ranges
  }
}
