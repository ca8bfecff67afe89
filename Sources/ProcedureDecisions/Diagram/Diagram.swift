/// Decision diagrams over ordered variables whose values are whole numbers; all diagrams share their parts.
///
/// A node asks for one variable and cuts its values into intervals, each of which leads to another node. Neighbouring
/// intervals lead to different nodes, no node has a single interval, and no two nodes are alike: so two diagrams say the
/// same exactly when they are the same node. The cuts belong to the node, not to the variable: a constant that nobody
/// has mentioned before needs no rebuilding.
///
/// Everything lies in flat arrays. Nodes are made in order and given back from the end only.
struct Diagram {
  typealias Node = Int32

  enum Operation: UInt64 {
    case and
    case or
    case differ
  }

  static let no: Node = 0
  static let yes: Node = 1
  /// In place of a node: the limit was reached.
  static let beyond: Node = -1
  /// More steps than this are not taken for one operation.
  static let maximumSteps = 4_000_000
  /// Results that are kept, at twelve bytes each.
  private static let maximumCached = 1 << 18
  private static let noLevel = Int32.max
  /// Room for the diagrams of most procedures, each of which has its own.
  private static let smallest = 1 << 7

  private var levels: [Int32] = [noLevel, noLevel]
  /// Where the edges of each node begin; one entry more than there are nodes.
  private var starts: [Int32] = [0, 0, 0]
  /// The last value of each interval; `Int64.max` for the last interval of a node.
  private var uppers: [Int64] = []
  private var targets: [Node] = []
  /// Open addressing; 0 is free, because the two ends are never looked up.
  private var buckets: [Node] = Array(repeating: 0, count: smallest)
  /// The last results of operations; a later one may take the place of an earlier one.
  private var cachedKeys: [UInt64] = Array(repeating: .max, count: smallest)
  private var cachedNodes: [Node] = Array(repeating: 0, count: smallest)
  /// The intervals of the nodes that are being made, the innermost node last.
  private var pending: [(upper: Int64, target: Node)] = []
  private var limit = 0
  /// Taken since the limit was set.
  private(set) var steps = 0

  // MARK: Nodes

  var count: Int { levels.count }

  func level(_ node: Node) -> Int { Int(levels[Int(node)]) }

  /// The places of the edges of a node, for `edge`.
  func edges(_ node: Node) -> Range<Int> { Int(starts[Int(node)])..<Int(starts[Int(node) + 1]) }

  func edge(_ place: Int) -> (upper: Int64, target: Node) { (uppers[place], targets[place]) }

  /// The node to which a value of its variable leads.
  func target(_ node: Node, for value: Int64) -> Node {
    for place in edges(node) where value <= uppers[place] { return targets[place] }
    return node
  }

  /// The interval of a value of the variable at `level`, and where it leads; a node that does not ask for it stays.
  func edge(_ node: Node, at level: Int, for value: Int64) -> (upper: Int64, target: Node) {
    guard self.level(node) == level else { return (.max, node) }
    for place in edges(node) where value <= uppers[place] { return edge(place) }
    return (.max, node)
  }

  static func isEnd(_ node: Node) -> Bool { node <= yes }

  // MARK: Making

  /// Limits what the next operations may add.
  mutating func allow(_ nodes: Int) {
    limit = nodes
    steps = 0
  }

  /// Whether the variable lies in one of the intervals, which are in order and do not touch.
  mutating func test(_ level: Int, _ ranges: [ClosedRange<Int64>]) -> Node {
    let base = pending.count
    var next = Int64.min
    for range in ranges {
      if range.lowerBound > next { append(range.lowerBound - 1, Diagram.no, base) }
      append(range.upperBound, Diagram.yes, base)
      if range.upperBound == .max { return make(Int32(level), base) }
      next = range.upperBound + 1
    }
    append(.max, Diagram.no, base)
    return make(Int32(level), base)
  }

  /// A node by what each value of a variable leads to; its children stand at higher levels.
  mutating func choose(_ level: Int, _ edges: [(upper: Int64, target: Node)]) -> Node {
    let base = pending.count
    for edge in edges {
      guard edge.target >= 0 else {
        pending.removeSubrange(base...)
        return Diagram.beyond
      }
      append(edge.upper, edge.target, base)
    }
    return make(Int32(level), base)
  }

  mutating func apply(_ operation: Operation, _ left: Node, _ right: Node) -> Node {
    guard left >= 0, right >= 0 else { return resultBeyond(operation, left, right) }
    return join(operation, left, right)
  }

  mutating func not(_ node: Node) -> Node { apply(.differ, node, Diagram.yes) }

  /// What is beyond the limit does not matter beside an answer that decides alone.
  private func resultBeyond(_ operation: Operation, _ left: Node, _ right: Node) -> Node {
    let known = max(left, right)
    switch operation {
    case .and where known == Diagram.no: return Diagram.no
    case .or where known == Diagram.yes: return Diagram.yes
    default: return Diagram.beyond
    }
  }

  /// As deep as there are variables.
  private mutating func join(_ operation: Operation, _ first: Node, _ second: Node) -> Node {
    if let result = Diagram.simple(operation, first, second) { return result }
    let (left, right) = first < second ? (first, second) : (second, first)
    let key = operation.rawValue << 62 | UInt64(UInt32(bitPattern: left)) << 31 | UInt64(UInt32(bitPattern: right))
    let slot = Diagram.mixed(key) & (cachedKeys.count - 1)
    if cachedKeys[slot] == key { return cachedNodes[slot] }
    steps += 1
    guard steps <= Diagram.maximumSteps else { return Diagram.beyond }
    let base = pending.count
    let level = min(levels[Int(left)], levels[Int(right)])
    let leftEnd = levels[Int(left)] == level ? starts[Int(left) + 1] : -1
    let rightEnd = levels[Int(right)] == level ? starts[Int(right) + 1] : -1
    var leftPlace = starts[Int(left)]
    var rightPlace = starts[Int(right)]
    while true {
      var upper = Int64.max
      var leftNode = left
      var rightNode = right
      if leftEnd >= 0 {
        upper = uppers[Int(leftPlace)]
        leftNode = targets[Int(leftPlace)]
      }
      if rightEnd >= 0 {
        upper = min(upper, uppers[Int(rightPlace)])
        rightNode = targets[Int(rightPlace)]
      }
      let node = join(operation, leftNode, rightNode)
      guard node >= 0 else {
        pending.removeSubrange(base...)
        return Diagram.beyond
      }
      append(upper, node, base)
      if upper == .max { break }
      if leftEnd >= 0, uppers[Int(leftPlace)] == upper { leftPlace += 1 }
      if rightEnd >= 0, uppers[Int(rightPlace)] == upper { rightPlace += 1 }
    }
    let node = make(level, base)
    guard node >= 0 else { return node }
    // The table may have grown meanwhile.
    let place = Diagram.mixed(key) & (cachedKeys.count - 1)
    cachedKeys[place] = key
    cachedNodes[place] = node
    return node
  }

  private static func simple(_ operation: Operation, _ left: Node, _ right: Node) -> Node? {
    switch operation {
    case .and:
      if left == right || right == yes { return left }
      if left == yes { return right }
      return left == no || right == no ? no : nil
    case .or:
      if left == right || right == no { return left }
      if left == no { return right }
      return left == yes || right == yes ? yes : nil
    case .differ:
      if left == right { return no }
      if left == no { return right }
      return right == no ? left : nil
    }
  }

  private mutating func append(_ upper: Int64, _ target: Node, _ base: Int) {
    if pending.count > base, pending[pending.count - 1].target == target {
      pending[pending.count - 1].upper = upper
    } else {
      pending.append((upper, target))
    }
  }

  /// For as many nodes as the smallest table takes before it grows.
  private mutating func makeRoom() {
    levels.reserveCapacity(Diagram.smallest / 2)
    starts.reserveCapacity(Diagram.smallest / 2)
    uppers.reserveCapacity(Diagram.smallest)
    targets.reserveCapacity(Diagram.smallest)
  }

  /// Ends the list of pending intervals at a place; a few of them, so one by one.
  private mutating func drop(to base: Int) {
    while pending.count > base { pending.removeLast() }
  }

  /// The node with the pending intervals from `base` on, which are used up.
  private mutating func make(_ level: Int32, _ base: Int) -> Node {
    defer { drop(to: base) }
    if pending.count == base + 1 { return pending[base].target }
    let start = bucket(level, base)
    if buckets[start] != 0 { return buckets[start] }
    guard count < limit else { return Diagram.beyond }
    let node = Node(count)
    if uppers.isEmpty { makeRoom() }
    levels.append(level)
    for place in base..<pending.count {
      uppers.append(pending[place].upper)
      targets.append(pending[place].target)
    }
    starts.append(Int32(uppers.count))
    buckets[start] = node
    if count * 2 > buckets.count { grow() }
    return node
  }

  // MARK: Table

  private static func mixed(_ key: UInt64) -> Int {
    let product = key &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: (product ^ (product >> 29)) >> 3)
  }

  private func bucket(_ level: Int32, _ base: Int) -> Int {
    var hash = UInt64(UInt32(bitPattern: level))
    for place in base..<pending.count {
      hash = (hash ^ UInt64(bitPattern: pending[place].upper)) &* 0x100_0000_01B3
      hash = (hash ^ UInt64(UInt32(bitPattern: pending[place].target))) &* 0xBF58_476D_1CE4_E5B9
      hash ^= hash >> 31
    }
    var place = Diagram.mixed(hash) & (buckets.count - 1)
    while buckets[place] != 0, !isLike(buckets[place], level, base) { place = (place + 1) & (buckets.count - 1) }
    return place
  }

  private func isLike(_ node: Node, _ level: Int32, _ base: Int) -> Bool {
    let range = edges(node)
    guard levels[Int(node)] == level, range.count == pending.count - base else { return false }
    var edge = base
    for place in range {
      guard uppers[place] == pending[edge].upper, targets[place] == pending[edge].target else { return false }
      edge += 1
    }
    return true
  }

  private mutating func grow() {
    buckets = Array(repeating: 0, count: buckets.count * 2)
    if buckets.count <= Diagram.maximumCached {
      cachedKeys = Array(repeating: .max, count: buckets.count)
      cachedNodes = Array(repeating: 0, count: buckets.count)
    }
    for node in 2..<count { insert(Node(node)) }
  }

  private mutating func insert(_ node: Node) {
    buckets[bucket(of: node)] = node
  }

  private mutating func bucket(of node: Node) -> Int {
    let base = pending.count
    for place in edges(node) { pending.append((uppers[place], targets[place])) }
    defer { pending.removeSubrange(base...) }
    return bucket(levels[Int(node)], base)
  }

  /// Gives back every node from the mark on, which nobody may hold any more.
  mutating func forget(from mark: Int) {
    guard count > mark else { return }
    // The last node put into the table is the first to leave it: so nothing behind it was put there because of it.
    for node in (mark..<count).reversed() { buckets[bucket(of: Node(node))] = 0 }
    levels.removeSubrange(mark...)
    starts.removeSubrange((mark + 1)...)
    uppers.removeSubrange(Int(starts[mark])...)
    targets.removeSubrange(Int(starts[mark])...)
    for slot in cachedKeys.indices { cachedKeys[slot] = .max }
  }
}
