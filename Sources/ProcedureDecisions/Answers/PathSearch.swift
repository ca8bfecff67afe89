/// Looks for a way through a diagram to yes that some concrete case can take.
struct PathSearch {
  /// A place in the diagram with what the variables that may rule each other out were taken to be.
  private struct State: Hashable {
    let node: Diagram.Node
    let literals: [Literal]
  }

  private let space: DecisionSpace
  private let root: Diagram.Node
  private let known: [Int: ClosedRange<Int64>]
  private let entangled: Set<Int>
  private var failed: Set<State> = []
  private var trials = 0
  private var open: Undecided?

  init(_ space: DecisionSpace, root: Diagram.Node, known: [Int: ClosedRange<Int64>]) {
    self.space = space
    self.root = root
    self.known = known
    entangled = space.hasTies ? space.entangled(space.diagram.support(root)) : []
  }

  mutating func outcome() -> Outcome {
    if let values = walk(root, [], []) { return .possible(values) }
    return open.map { .open($0) } ?? .impossible
  }

  /// As deep as there are variables. `tied` are the literals of variables that may rule each other out.
  private mutating func walk(_ node: Diagram.Node, _ literals: [Literal], _ tied: [Literal]) -> [Int: Int64]? {
    if node == Diagram.yes { return values(literals, tied) }
    let state = State(node: node, literals: tied)
    guard tied.isEmpty || !failed.contains(state) else { return nil }
    let variable = space.diagram.level(node)
    var lower = Int64.min
    for place in space.diagram.edges(node) {
      let (upper, target) = space.diagram.edge(place)
      let range = lower...upper
      if upper < .max { lower = upper + 1 }
      guard target != Diagram.no else { continue }
      trials += 1
      guard trials <= DecisionSpace.maximumTrials else {
        open = open ?? .tooManyTrials
        return nil
      }
      let literal = Literal(variable: variable, ranges: [range])
      var next = tied
      if entangled.contains(variable) {
        next.append(literal)
        if space.isRefuted(next, known: known) { continue }
      }
      if let found = walk(target, literals + [literal], next) { return found }
    }
    failed.insert(state)
    return nil
  }

  private mutating func values(_ literals: [Literal], _ tied: [Literal]) -> [Int: Int64]? {
    var values: [Int: Int64] = [:]
    if !tied.isEmpty || !known.isEmpty {
      switch space.verdict(on: tied, known: known) {
      case .possible(let found): values = found
      case .impossible: return nil
      case .open(let reason):
        open = open ?? reason
        return nil
      }
    }
    // What nothing else depends on may have any of its values.
    for literal in literals where !entangled.contains(literal.variable) {
      let variable = space.table.variables[literal.variable]
      guard let input = variable.inputs.first else { continue }
      let range = known[input].map { literal.hull.intersection(Span($0)) } ?? literal.hull
      values[input] = range.intersection(Span(variable.domain)).lower
    }
    return values
  }
}
