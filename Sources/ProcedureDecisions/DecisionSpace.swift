package import ProcedureCatalogue
package import WorkingCalendar

/// Exact decisions over the conditions of one version of one procedure.
///
/// A region is the set of cases in which a condition holds. Questions about regions are answered yes, no, or not decided
/// with the reason: a yes or no is never a guess. "There is such a case" is said only of a case that was worked out in
/// full, "there is none" only when it was proved.
///
///     let space = DecisionSpace(procedure, areas: contents.areas, agencies: contents.agencies)
///     let urgent = space.region(of: limit.when)
///     if space.isEmpty(urgent) == .yes { … }                 // the limit never applies
///     let check = space.gapsAndOverlaps(of: procedure.limits.map(\.when), within: .always)
///     if let gap = check.gap {
///       space.witness(of: gap)?.text.vi                      // «Cần xác minh» = không, nộp trực tiếp
///       space.extent(of: gap).vi                             // every case of it, in a few words
///     }
///     for reason in check.undecided { reason.text.vi }       // what could not be decided, and why
///     space.decide(urgent, known: answers).needed            // the questions that would decide it
///
/// It assumes what the runtime guarantees: days from 1900 to 2200, counts that are not negative, channels that the
/// procedure offers, an acceptance in the days given and not before the lodging, which is not before the postmark;
/// and, where a condition counts working days, days that the calendar reaches.
///
/// It is not for several threads at once.
package final class DecisionSpace {
  /// Nodes of all diagrams together: some 20 MB.
  package static let maximumNodes = 400_000
  /// Nodes that one operation may add.
  package static let maximumNodesOfOneOperation = 200_000
  /// Steps on the way to an example, or to the proof that there is none.
  package static let maximumTrials = 20_000
  /// And, or, not inside each other, derived facts expanded.
  package static let maximumDepth = 200
  /// Taking a condition apart again costs less than looking it up, unless it took more steps than this.
  private static let stepsWorthKeeping = 200

  /// As many different comparisons as most procedures have.
  private static let usualLeaves = 16

  /// A comparison, or another condition without and, or, not.
  private struct Leaf {
    /// Nil when there are too many variables.
    var atom: Atom?
    /// Made when somebody asks for it.
    var node: Diagram.Node?
  }

  let procedure: Procedure
  let context: DecisionContext
  /// A day on which the version applies and offices work.
  let naturalDay: Int64
  let table: TermTable
  var diagram = Diagram()
  private var isPrepared = false
  private var leaves: [Leaf] = []
  /// Numbers the conditions of leaves.
  private var leafNumbers = ExpressionNumbers()
  /// For each number of a condition the place of its leaf.
  private var leafOfNumber: [Int] = []
  /// The same for yes/no facts that follow from nothing else.
  private var leafOfFact: [Int?]
  private var isCollected: [Bool]
  /// The diagrams of facts that follow from an expression.
  private var nodeOfFact: [Diagram.Node?]
  /// Conditions that took long to take apart.
  private var nodeOfCostly: [Expression: Diagram.Node] = [:]
  var outcomes: [Diagram.Node: Outcome] = [:]
  /// Many findings about one procedure are shown by the same example.
  var witnesses: [Diagram.Node: Witness?] = [:]
  /// The shortest cube that was looked for last; nil for a diagram in which none was found.
  var lastCube: (root: Diagram.Node, cube: Cube?)?
  /// The conditions in the author's words.
  private(set) lazy var wording = ExpressionText(procedure)
  var verdicts = VerdictCache()
  var tiesOfCount: (variables: Int, tied: [Bool])?

  /// A space with a context of its own.
  package convenience init(
    _ procedure: Procedure, areas: [Area] = [], agencies: [Agency] = [], days: Interval? = nil,
    naturalDay: CivilDate? = nil, calendar: WorkingCalendar? = nil
  ) {
    self.init(
      procedure, in: DecisionContext(areas: areas, agencies: agencies), days: days, naturalDay: naturalDay,
      calendar: calendar)
  }

  /// The days are those on which the version applies to a dossier; without a natural day one of them is chosen, and
  /// without a calendar nothing is said of conditions that count working days.
  package init(
    _ procedure: Procedure, in context: DecisionContext, days: Interval? = nil, naturalDay: CivilDate? = nil,
    calendar: WorkingCalendar? = nil
  ) {
    self.procedure = procedure
    self.context = context
    leafOfFact = Array(repeating: nil, count: procedure.facts.count)
    isCollected = Array(repeating: false, count: procedure.facts.count)
    nodeOfFact = Array(repeating: nil, count: procedure.facts.count)
    let interval = days ?? DecisionSpace.daysOfApplication(procedure)
    let first = interval.from ?? .first
    let last = max(interval.to ?? .last, first)
    self.naturalDay = Int64((naturalDay ?? DecisionSpace.weekday(in: interval)).days)
    table = TermTable(procedure, days: Int64(first.days)...Int64(last.days), calendar: calendar)
  }

  /// Works out conditions for one case, by the same calendar.
  package func evaluator(of concrete: ConcreteCase) -> CaseEvaluator {
    CaseEvaluator(procedure, concrete, calendar: table.mover.calendar)
  }

  /// A new rule that reaches back applies to dossiers of any day before.
  private static func daysOfApplication(_ procedure: Procedure) -> Interval {
    procedure.transition == .oldRule ? procedure.inForce : Interval(to: procedure.inForce.to)
  }

  private static func weekday(in interval: Interval) -> CivilDate {
    let start = interval.from ?? interval.to ?? CivilDate(year: 2026, month: 3, day: 2) ?? .first
    for offset in 0..<7 {
      if let day = start.adding(days: offset), day.weekday <= 5, interval.contains(day) { return day }
    }
    return start
  }

  // MARK: Regions

  /// The cases in which a condition holds.
  package func region(of expression: Expression) -> Region {
    if case .constant(.boolean(let flag)) = expression { return flag ? .everything : .nothing }
    prepare()
    if !nodeOfCostly.isEmpty, let known = nodeOfCostly[expression] { return Region(node: known) }
    allow()
    let node = translate(expression, 0)
    if node >= 0, diagram.steps > DecisionSpace.stepsWorthKeeping { nodeOfCostly[expression] = node }
    return Region(node: node)
  }

  /// The cases of all of them.
  package func and(_ regions: [Region]) -> Region { fold(regions, .and, Diagram.yes) }
  package func and(_ left: Region, _ right: Region) -> Region { and([left, right]) }

  /// The cases of any of them.
  package func or(_ regions: [Region]) -> Region { fold(regions, .or, Diagram.no) }
  package func or(_ left: Region, _ right: Region) -> Region { or([left, right]) }

  package func not(_ region: Region) -> Region {
    allow()
    return Region(node: diagram.not(region.node))
  }

  /// The cases of the first that are none of the second.
  package func minus(_ left: Region, _ right: Region) -> Region { and([left, not(right)]) }

  /// The cases of the first that are none of the others.
  package func minus(_ left: Region, _ others: [Region]) -> Region {
    others.reduce(left) { $0 == .nothing ? .nothing : minus($0, $1) }
  }

  private func fold(_ regions: [Region], _ operation: Diagram.Operation, _ start: Diagram.Node) -> Region {
    allow()
    return Region(node: regions.reduce(start) { diagram.apply(operation, $0, $1.node) })
  }

  func allow() {
    diagram.allow(min(DecisionSpace.maximumNodes, diagram.count + DecisionSpace.maximumNodesOfOneOperation))
  }

  // MARK: Translation

  /// Makes the variables of all conditions and puts them in order, before there are diagrams.
  func prepare() {
    guard !isPrepared else { return }
    isPrepared = true
    leaves.reserveCapacity(Self.usualLeaves)
    leafOfNumber.reserveCapacity(Self.usualLeaves)
    procedure.forEachCondition { collect($0, 0) }
    guard let order = VariableOrder.order(table.variables, inputs: table.inputs.count) else { return }
    table.reorder(order)
    var places = order
    for (place, variable) in order.enumerated() { places[variable] = place }
    for leaf in leaves.indices { leaves[leaf].atom = leaves[leaf].atom?.renumbered(places) }
  }

  private func collect(_ expression: Expression, _ depth: Int) {
    guard depth < DecisionSpace.maximumDepth else { return }
    switch expression {
    case .constant: break
    case .not(let operand): collect(operand, depth + 1)
    case .all(let operands), .any(let operands):
      for operand in operands { collect(operand, depth + 1) }
    case .fact(let fact) where isYesNo(fact):
      guard !isCollected[fact] else { return }
      isCollected[fact] = true
      switch procedure.facts[fact].derivation {
      case nil: _ = leaf(ofFact: fact)
      case .expression(let inner): collect(inner, depth + 1)
      case .completedYears, .shifted: break
      }
    default:
      let known = leaves.count
      let leaf = leaf(expression)
      guard leaf == known, case .truths(_, let left, let right)? = leaves[leaf].atom else { return }
      collect(left, depth + 1)
      collect(right, depth + 1)
    }
  }

  /// The place of a condition without and, or, not.
  private func leaf(_ expression: Expression) -> Int {
    let number = leafNumbers.number(of: expression)
    if number < leafOfNumber.count { return leafOfNumber[number] }
    leaves.append(Leaf(atom: table.atom(expression)))
    leafOfNumber.append(leaves.count - 1)
    return leaves.count - 1
  }

  private func leaf(ofFact fact: Int) -> Int {
    if let known = leafOfFact[fact] { return known }
    leaves.append(Leaf(atom: table.atom(ofFact: fact)))
    leafOfFact[fact] = leaves.count - 1
    return leaves.count - 1
  }

  private func isYesNo(_ fact: Int) -> Bool {
    procedure.facts.indices.contains(fact) && procedure.facts[fact].kind == .boolean
  }

  /// As deep as the condition, derived facts expanded; deeper ones are taken as they stand.
  private func translate(_ expression: Expression, _ depth: Int) -> Diagram.Node {
    guard depth < DecisionSpace.maximumDepth else { return node(table.opaque(expression), depth) }
    switch expression {
    case .constant(.boolean(let flag)): return flag ? Diagram.yes : Diagram.no
    case .not(let operand): return diagram.not(translate(operand, depth + 1))
    case .all(let operands):
      return operands.reduce(Diagram.yes) { $0 == Diagram.no ? $0 : diagram.apply(.and, $0, translate($1, depth + 1)) }
    case .any(let operands):
      return operands.reduce(Diagram.no) { $0 == Diagram.yes ? $0 : diagram.apply(.or, $0, translate($1, depth + 1)) }
    case .fact(let fact) where isYesNo(fact): return translate(fact: fact, depth)
    default: return node(ofLeaf: leaf(expression), depth)
    }
  }

  private func translate(fact: Int, _ depth: Int) -> Diagram.Node {
    if let known = nodeOfFact[fact] { return known }
    let result: Diagram.Node
    switch procedure.facts[fact].derivation {
    case nil: return node(ofLeaf: leaf(ofFact: fact), depth)
    case .expression(let inner): result = translate(inner, depth + 1)
    case .completedYears, .shifted: result = node(table.opaque(.fact(fact)), depth)
    }
    if result >= 0 { nodeOfFact[fact] = result }
    return result
  }

  private func node(ofLeaf leaf: Int, _ depth: Int) -> Diagram.Node {
    if let known = leaves[leaf].node { return known }
    let result = node(leaves[leaf].atom, depth)
    if result >= 0 { leaves[leaf].node = result }
    return result
  }

  private func node(_ atom: Atom?, _ depth: Int) -> Diagram.Node {
    switch atom {
    case nil: return Diagram.beyond
    case .constant(let flag): return flag ? Diagram.yes : Diagram.no
    case .inside(let variable, let ranges): return diagram.test(variable, ranges)
    case .same(let variable, let other, let codes, let isNegated):
      let same = codes.reduce(Diagram.no) { result, code in
        let both = diagram.apply(
          .and, diagram.test(variable, code.0.only(in: table.variables[variable].domain)),
          diagram.test(other, code.1.only(in: table.variables[other].domain)))
        return diagram.apply(.or, result, both)
      }
      return isNegated ? diagram.not(same) : same
    case .truths(let comparison, let left, let right):
      let first = translate(left, depth + 1)
      let second = translate(right, depth + 1)
      let differ = diagram.apply(.differ, first, second)
      switch comparison {
      case .equal: return diagram.not(differ)
      case .notEqual: return differ
      case .less: return diagram.apply(.and, diagram.not(first), second)
      case .lessOrEqual: return diagram.apply(.or, diagram.not(first), second)
      case .greater: return diagram.apply(.and, first, diagram.not(second))
      case .greaterOrEqual: return diagram.apply(.or, first, diagram.not(second))
      }
    }
  }
}

extension Int64 {
  /// The ranges that hold this value and no other of the domain.
  fileprivate func only(in domain: ClosedRange<Int64>) -> [ClosedRange<Int64>] {
    [(self == domain.lowerBound ? .min : self)...(self == domain.upperBound ? .max : self)]
  }
}
