import ProcedureCatalogue

extension DecisionSpace {
  /// What becomes of a region when answers are known.
  package func restrict(_ region: Region, to answers: KnownAnswers) -> Region {
    restrict(region, ranges(answers))
  }

  /// What a dossier says itself, or could be asked, on which a region really depends; in order of first appearance.
  package func support(of region: Region) -> [Subject] { subjects(region, known: [:]) }

  /// Whether a region holds for a dossier of which some answers are known; else the questions that would decide it.
  package func decide(_ region: Region, known answers: KnownAnswers) -> (decision: Truth, needed: [Subject]) {
    let ranges = ranges(answers)
    let rest = restrict(region, ranges)
    // Answers that contradict each other leave nothing possible, and decide nothing.
    switch (outcome(rest.node, known: ranges), outcome(not(rest).node, known: ranges)) {
    case (.impossible, .impossible): return (.undecided, subjects(region, known: ranges))
    case (.impossible, _): return (.no, [])
    case (_, .impossible): return (.yes, [])
    default: return (.undecided, subjects(rest, known: ranges))
    }
  }

  /// Whether answers contradict each other, so that no case at all meets them.
  package func areContradictory(_ answers: KnownAnswers) -> Bool {
    prepare()
    let known = ranges(answers)
    let literals = table.variables.indices.filter { table.variables[$0].inputs.contains { known[$0] != nil } }
      .map { Literal(variable: $0, ranges: [.min...(.max)]) }
    var feasibility = feasibility(literals + placeLiterals(known), known: known)
    return feasibility.isRefuted()
  }

  /// What is known of places, as literals: which place lies where is looked up among literals only.
  func placeLiterals(_ known: [Int: ClosedRange<Int64>]) -> [Literal] {
    table.variables.indices.compactMap { variable in
      guard case .answer(let input) = table.variables[variable].kind, let range = known[input],
        case .place = table.inputs[input].subject
      else { return nil }
      return Literal(variable: variable, ranges: [range])
    }
  }

  /// What is known of a region for one dossier.
  package enum Truth: Hashable, Sendable {
    case yes
    case no
    case undecided
  }

  func restrict(_ region: Region, _ known: [Int: ClosedRange<Int64>]) -> Region {
    var known = KnownRanges(known)
    return restrict(region, &known)
  }

  /// The same for one region after the other.
  func restrict(_ region: Region, _ known: inout KnownRanges) -> Region {
    guard !known.inputs.isEmpty, region.node > Diagram.yes else { return region }
    var ranges: [Int: ClosedRange<Int64>] = [:]
    for variable in diagram.support(region.node) {
      if let range = known.range(of: variable, in: self) { ranges[variable] = range }
    }
    allow()
    return Region(node: diagram.restrict(region.node, ranges))
  }

  private func subjects(_ region: Region, known: [Int: ClosedRange<Int64>]) -> [Subject] {
    var subjects: [Subject] = []
    for variable in diagram.support(region.node) {
      for input in table.variables[variable].inputs where known[input].map({ $0.count > 1 }) ?? true {
        let subject = table.inputs[input].subject
        if !subjects.contains(subject) { subjects.append(subject) }
      }
    }
    return subjects
  }

  /// The values that answers leave to each input.
  func ranges(_ answers: KnownAnswers) -> [Int: ClosedRange<Int64>] {
    var ranges: [Int: ClosedRange<Int64>] = [:]
    for (subject, range) in answers.ranges {
      if let input = table.knownInput(subject) { ranges[input] = range }
    }
    for (subject, value) in answers.values {
      guard let input = table.knownInput(subject) else { continue }
      ranges[input] = table.codes(of: value, input: input)
    }
    return ranges
  }
}
