import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

extension DecisionSpace {
  /// Descriptions that an extent consists of at most.
  package static let maximumDescriptions = 4
  /// Descriptions that are counted after those.
  private static let maximumCounted = 8

  /// The smallest example of a region, with the most natural values; nil when none was found.
  package func witness(of region: Region) -> Witness? {
    if let known = witnesses[region.node] { return known }
    let found = findWitness(of: region)
    witnesses.updateValue(found, forKey: region.node)
    return found
  }

  private func findWitness(of region: Region) -> Witness? {
    guard region.node > Diagram.no else { return nil }
    prepare()
    guard let cube = shortestCube(of: region.node, in: region.node) else {
      guard case .possible(let values) = outcome(region.node) else { return nil }
      return witness(of: region.node, literals: literals(region.node, values), values)
    }
    return witness(of: region.node, literals: cube.literals, cube.values)
  }

  /// The cube of a part of a diagram that needs the fewest words, widened as far as the whole goes. Who asks for an
  /// example mostly asks for the extent too, which begins with the same cube.
  private func shortestCube(of part: Diagram.Node, in whole: Diagram.Node) -> Cube? {
    if part == whole, let known = lastCube, known.root == whole { return known.cube }
    var search = CubeSearch(self)
    let cube = search.cube(of: part).map { Cube(literals: widened($0.literals, in: whole), values: $0.values) }
    if part == whole { lastCube = (whole, cube) }
    return cube
  }

  /// Every case of a region, as a few descriptions of which any may hold.
  package func extent(of region: Region) -> Extent {
    let wording = CaseText(self)
    var rest = region.node
    var cubes: [[Literal]] = []
    var isKnown = rest >= 0
    while isKnown, cubes.count < DecisionSpace.maximumDescriptions + DecisionSpace.maximumCounted {
      if case .impossible = outcome(rest) { break }
      guard let literals = shortestCube(of: rest, in: region.node)?.literals else {
        isKnown = false
        break
      }
      cubes.append(literals)
      allow()
      rest = diagram.apply(.and, rest, diagram.not(conjunction(literals)))
      if rest < 0 { isKnown = false }
    }
    if cubes.count == DecisionSpace.maximumDescriptions + DecisionSpace.maximumCounted, rest != Diagram.no {
      isKnown = false
    }
    let shown = cubes.prefix(DecisionSpace.maximumDescriptions).map { wording.text($0) }
    let others = isKnown ? cubes.count - shown.count : nil
    return Extent(cases: shown, others: others, text: DecisionWording.extent(shown, others: others))
  }

  // MARK: Parts

  /// The way that a case takes through a diagram.
  private func literals(_ root: Diagram.Node, _ values: [Int: Int64]) -> [Literal] {
    let point = CasePoint(table, completed(values))
    var literals: [Literal] = []
    var node = root
    while !Diagram.isEnd(node) {
      let variable = diagram.level(node)
      guard let value = point.value(ofVariable: variable) else { break }
      var lower = Int64.min
      for place in diagram.edges(node) {
        let (upper, target) = diagram.edge(place)
        if value <= upper {
          literals.append(Literal(variable: variable, ranges: [lower...upper]))
          node = target
          break
        }
        lower = upper + 1
      }
    }
    return literals
  }

  /// Each literal with all values that do as well; without those that nothing depends on.
  private func widened(_ literals: [Literal], in root: Diagram.Node) -> [Literal] {
    var widened = literals
    for variable in literals.map(\.variable) {
      guard let position = widened.firstIndex(where: { $0.variable == variable }) else { continue }
      var others = widened
      let literal = others.remove(at: position)
      allow()
      let enough = diagram.forAll(
        diagram.apply(.or, diagram.not(conjunction(others)), root), but: variable)
      if enough == Diagram.yes {
        widened = others
      } else if enough > Diagram.yes {
        widened[position].ranges = self.widened(literal, to: diagram.ranges(enough, to: Diagram.yes))
      }
    }
    return widened
  }

  /// Numbers stay in one piece: what lies between is part of what is said.
  private func widened(_ literal: Literal, to ranges: [ClosedRange<Int64>]) -> [ClosedRange<Int64>] {
    guard case .form = table.variables[literal.variable].kind else { return ranges }
    guard let piece = literal.ranges.first, let range = ranges.first(where: { $0.contains(piece.lowerBound) }) else {
      return literal.ranges
    }
    return [range]
  }

  private func conjunction(_ literals: [Literal]) -> Diagram.Node {
    literals.reduce(Diagram.yes) { diagram.apply(.and, $0, diagram.test($1.variable, $1.ranges)) }
  }

  /// The example, once its concrete case has been checked.
  private func witness(of root: Diagram.Node, literals: [Literal], _ values: [Int: Int64]) -> Witness? {
    let values = completed(naturalValues(literals) ?? values)
    guard holds(root, values) else { return nil }
    let concrete = withDates(table.concreteCase(values))
    let wording = CaseText(self)
    let point = CasePoint(table, values)
    let entries = literals.map { literal -> Witness.Entry in
      let variable = table.variables[literal.variable]
      var exact = literal
      if case .opaque = variable.kind {
      } else if let value = point.value(ofVariable: literal.variable) {
        exact.ranges = [value...value]
      }
      return Witness.Entry(
        subject: variable.sample, ranges: literal.ranges, value: value(of: literal.variable, values),
        text: wording.text(exact))
    }
    return Witness(entries: entries, concrete: concrete, text: DecisionWording.list(entries.map(\.text)))
  }

  private func value(of variable: Int, _ values: [Int: Int64]) -> Value? {
    switch table.variables[variable].kind {
    case .answer(let input): return values[input].flatMap { table.value($0, of: table.inputs[input]) }
    case .form(let form):
      guard let only = form.onlyTerm, case .input(let input) = table.terms[only] else { return nil }
      return values[input].flatMap { table.value($0, of: table.inputs[input]) }
    case .opaque: return nil
    }
  }

  /// A case at the bounds of the literals, where they have bounds.
  private func naturalValues(_ literals: [Literal]) -> [Int: Int64]? {
    if let free = freeNaturalValues(literals) { return free }
    var chosen = literals
    for position in chosen.indices {
      guard let range = chosen[position].ranges.first else { continue }
      let value = naturalValue(range, of: chosen[position].variable)
      let before = chosen[position]
      chosen[position].ranges = [value...value]
      var feasibility = feasibility(chosen)
      if case .possible = feasibility.verdict() { continue }
      chosen[position] = before
    }
    var feasibility = feasibility(chosen)
    guard case .possible(let values) = feasibility.verdict() else { return nil }
    return values
  }

  /// The same when nothing else depends on any of them; nil otherwise.
  private func freeNaturalValues(_ literals: [Literal]) -> [Int: Int64]? {
    var values: [Int: Int64] = [:]
    for literal in literals {
      guard let range = literal.ranges.first, freeValue(literal) != nil else { return nil }
      let value = naturalValue(range, of: literal.variable)
      guard let (input, _) = freeValue(Literal(variable: literal.variable, ranges: [value...value])) else { return nil }
      values[input] = value
    }
    return values
  }

  private func naturalValue(_ range: ClosedRange<Int64>, of index: Int) -> Int64 {
    let variable = table.variables[index]
    let domain = variable.domain
    let low = max(range.lowerBound, domain.lowerBound)
    let high = min(range.upperBound, domain.upperBound)
    if case .form(let form) = variable.kind, let only = form.onlyTerm, case .input(let input) = table.terms[only],
      case .given = table.inputs[input].subject, table.inputs[input].isLinked
    {
      return max(low, min(high, naturalDay))
    }
    if low > domain.lowerBound { return low }
    return high < domain.upperBound ? high : max(low, min(high, 0))
  }

  /// The values with a natural one for every input that has none.
  private func completed(_ values: [Int: Int64]) -> [Int: Int64] {
    var completed = values
    for (input, known) in table.inputs.enumerated() where completed[input] == nil {
      switch known.subject {
      case .given(.submittedDate), .given(.postmarkDate): completed[input] = naturalDay
      case .given(.acceptedDate):
        let lodged = table.knownInput(.given(.submittedDate)).flatMap { values[$0] } ?? naturalDay
        completed[input] = max(naturalDay, lodged)
      case .given, .place: completed[input] = known.domain.lowerBound
      case .fact(let fact):
        if let value = procedure.facts[fact].defaultValue, let code = table.code(of: value, input: input) {
          completed[input] = code
        } else if case .number(.date) = known.coding {
          completed[input] = naturalDay
        } else {
          completed[input] = max(known.domain.lowerBound, 0)
        }
      }
    }
    return completed
  }

  /// A case says when it came, even if no condition asks.
  private func withDates(_ concrete: ConcreteCase) -> ConcreteCase {
    var concrete = concrete
    let natural = TermTable.date(naturalDay)
    if concrete[.submittedDate] == nil {
      var day = natural
      if case .date(let accepted)? = concrete[.acceptedDate] { day = accepted }
      concrete[.submittedDate] = day.map { .date($0) }
    }
    if concrete[.acceptedDate] == nil {
      var day = natural
      if case .date(let lodged)? = concrete[.submittedDate], let accepted = natural { day = max(lodged, accepted) }
      concrete[.acceptedDate] = day.map { .date($0) }
    }
    if concrete[.channel] == nil {
      concrete[.channel] = .choice((procedure.channels.first?.channel ?? .inPerson).rawValue)
    }
    return concrete
  }

  private func holds(_ root: Diagram.Node, _ values: [Int: Int64]) -> Bool {
    let point = CasePoint(table, values)
    var node = root
    while !Diagram.isEnd(node) {
      guard let value = point.value(ofVariable: diagram.level(node)) else { return false }
      node = diagram.target(node, for: value)
    }
    return node == Diagram.yes
  }
}
