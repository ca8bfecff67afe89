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
  /// For each variable whether it may rule another one of the diagram out; empty when none may.
  private let entangled: [Bool]
  /// The way so far: one list that grows and shrinks, as there may be thousands of variables.
  private var path: [(variable: Int, range: ClosedRange<Int64>)] = []
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
    if let values = walk(root, []) { return .possible(values) }
    return open.map { .open($0) } ?? .impossible
  }

  private func isEntangled(_ variable: Int) -> Bool { !entangled.isEmpty && entangled[variable] }

  /// As deep as there are variables. `tied` are the literals of variables that may rule each other out.
  private mutating func walk(_ node: Diagram.Node, _ tied: [Literal]) -> [Int: Int64]? {
    if node == Diagram.yes { return values(tied) }
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
      var next = tied
      if isEntangled(variable) {
        next.append(Literal(variable: variable, ranges: [range]))
        if space.isRefuted(next, known: known) { continue }
      }
      path.append((variable, range))
      if let found = walk(target, next) { return found }
      path.removeLast()
    }
    failed.insert(state)
    return nil
  }

  private mutating func values(_ tied: [Literal]) -> [Int: Int64]? {
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
    for step in path where !isEntangled(step.variable) {
      let variable = space.table.variables[step.variable]
      guard let input = variable.inputs.first else { continue }
      let range = known[input].map { Span(step.range).intersection(Span($0)) } ?? Span(step.range)
      values[input] = range.intersection(Span(variable.domain)).lower
    }
    return values
  }
}
