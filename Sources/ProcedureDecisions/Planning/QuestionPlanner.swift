import ProcedureCatalogue

/// Finds the question that leaves the fewest to be asked.
///
/// Conditions that share no open question are planned apart: whatever is asked about one tells nothing of the other, so
/// their means add up. Those that hang together with the first open question are planned together. Few cases are worked
/// out from the end (`AnswerTable`), which gives the least mean there is. Of many, the question is asked that leaves the
/// fewest open one answer later; only questions on which a diagram depends are looked at, and a diagram depends on those
/// only that change it: so neither way asks for what does not matter.
struct QuestionPlanner {
  /// Answers of one question that are told apart; the conditions of one with more are planned one answer ahead.
  private static let maximumAnswers = 64
  /// Nodes that one look ahead may visit.
  private static let maximumVisits = 150_000

  private let space: DecisionSpace
  private let known: [Int: ClosedRange<Int64>]
  private let maximumEntries: Int
  /// The number of the question that asks for an input; nil for what is known, or cannot be asked.
  private let numbers: [Int?]
  /// Variables that nobody can give a value.
  private let unanswerable: Set<Int>
  /// For each variable whether it and others may rule each other out; empty when none may.
  private let entangled: [Bool]

  init(
    _ space: DecisionSpace, known: [Int: ClosedRange<Int64>], unanswered: [Subject], maximumEntries: Int,
    number: (Subject) -> Int?
  ) {
    self.space = space
    self.known = known
    self.maximumEntries = maximumEntries
    let inputs = space.table.inputs
    var numbers: [Int?] = []
    var isLost = Array(repeating: false, count: inputs.count)
    for (input, entry) in inputs.enumerated() {
      // What is known in part, such as the year of a day, has been asked.
      let isAsked = known[input] != nil || unanswered.contains(entry.subject)
      numbers.append(isAsked ? nil : number(entry.subject))
      isLost[input] = numbers[input] == nil && known[input].map { $0.count > 1 } ?? true
    }
    self.numbers = numbers
    entangled = space.hasTies ? space.entangled(space.table.variables.indices) : []
    unanswerable = Set(
      space.table.variables.indices.filter { space.table.variables[$0].inputs.contains { isLost[$0] } })
  }

  func plan(_ regions: [Region]) -> QuestionPlan {
    var ranges = KnownRanges(known)
    // Several things often hang on the same condition.
    var seen: [Diagram.Node: (truth: DecisionSpace.Truth, nodes: [Diagram.Node])] = [:]
    let open = regions.map { region in
      if let known = seen[region.node] { return known }
      let standing = standing(of: region, &ranges)
      seen[region.node] = standing
      return standing
    }
    let standings = open.map { QuestionPlan.Standing(truth: $0.truth, needed: questions(of: $0.nodes)) }
    guard let first = standings.compactMap({ $0.needed.first }).min() else {
      return QuestionPlan(standings: standings, next: nil, expectation: nil)
    }
    // What hangs together with the first question.
    var asked: Set<Int> = [first]
    var isTaken = Array(repeating: false, count: open.count)
    var grows = true
    while grows {
      grows = false
      for (place, standing) in standings.enumerated()
      where !isTaken[place] && standing.needed.contains(where: { asked.contains($0) }) {
        isTaken[place] = true
        grows = true
        asked.formUnion(standing.needed)
      }
    }
    var nodes: [Diagram.Node] = []
    for (place, condition) in open.enumerated() where isTaken[place] {
      nodes += condition.nodes.filter { !nodes.contains($0) }
    }
    let choice = choose(OpenDiagram(space.diagram, roots: nodes))
    return QuestionPlan(standings: standings, next: choice?.number ?? first, expectation: choice?.expectation)
  }

  // MARK: Where each condition stands

  /// The diagrams that say when a condition surely holds and when it surely fails, whatever cannot be asked; those that
  /// are decided left out.
  private func standing(
    of region: Region, _ ranges: inout KnownRanges
  ) -> (truth: DecisionSpace.Truth, nodes: [Diagram.Node]) {
    let rest = space.restrict(region, &ranges).node
    guard rest >= 0 else { return (.undecided, []) }
    space.allow()
    let lost = unanswerable.intersection(space.diagram.support(rest))
    let holds = settled(space.diagram.forAll(rest, of: lost))
    let fails =
      lost.isEmpty ? space.diagram.not(holds) : settled(space.diagram.forAll(space.diagram.not(rest), of: lost))
    if holds == Diagram.yes { return (.yes, []) }
    if fails == Diagram.yes { return (.no, []) }
    let nodes = lost.isEmpty ? [holds] : [holds, fails]
    return (.undecided, nodes.filter { !Diagram.isEnd($0) && $0 >= 0 })
  }

  /// A diagram that no possible case can change is the end that it comes to.
  private func settled(_ node: Diagram.Node) -> Diagram.Node {
    guard node > Diagram.yes, !entangled.isEmpty else { return node }
    guard space.diagram.support(node).contains(where: { entangled[$0] }) else { return node }
    let node = withoutForcedPlaces(node)
    guard node > Diagram.yes else { return node }
    if case .impossible = space.outcome(node, known: known) { return Diagram.no }
    space.allow()
    if case .impossible = space.outcome(space.diagram.not(node), known: known) { return Diagram.yes }
    return node
  }

  /// Where a place lies may follow from where it is known to lie, or not to lie.
  private func withoutForcedPlaces(_ node: Diagram.Node) -> Diagram.Node {
    let told = space.placeLiterals(known)
    guard !told.isEmpty else { return node }
    var forced: [Int: ClosedRange<Int64>] = [:]
    for variable in space.diagram.support(node) {
      guard case .answer(let input) = space.table.variables[variable].kind, known[input] == nil,
        case .place = space.table.inputs[input].subject
      else { continue }
      for value in Int64(0)...1 {
        let literal = Literal(variable: variable, ranges: [value...value])
        if space.isRefuted(told + [literal], known: known) { forced[variable] = (1 - value)...(1 - value) }
      }
    }
    space.allow()
    return space.diagram.restrict(node, forced)
  }

  private func questions(of nodes: [Diagram.Node]) -> [Int] {
    var found: Set<Int> = []
    for node in nodes {
      for variable in space.diagram.support(node) { found.formUnion(questions(ofVariable: variable)) }
    }
    return found.sorted()
  }

  private func questions(ofVariable variable: Int) -> [Int] {
    space.table.variables[variable].inputs.compactMap { numbers[$0] }
  }

  // MARK: Choosing

  private func choose(_ open: OpenDiagram) -> (number: Int, expectation: QuestionPlan.Expectation?)? {
    let (all, isComplete) = plannedQuestions(open)
    let questions = all.filter { $0.answers.count > 1 }
    if isComplete,
      let table = AnswerTable(questions, maximumEntries: maximumEntries, outcome: outcomes(all, open))
    {
      return (questions[table.best].first, table.expectation)
    }
    return lookAhead(questions, open).map { ($0.first, nil) }
  }

  /// Numbers what the conditions come to with one answer to each question that has several.
  private func outcomes(_ all: [PlannedQuestion], _ open: OpenDiagram) -> ([Int]) -> Int {
    let questions = all.filter { $0.answers.count > 1 }
    var numbers = OutcomeNumbers()
    var values = Array(repeating: Int64(0), count: open.variables.count)
    for question in all where question.answers.count == 1 {
      for (level, value) in zip(question.levels, question.answers[0].values) { values[level] = value }
    }
    return { digits in
      for place in questions.indices {
        let levels = questions[place].levels
        for offset in levels.indices { values[levels[offset]] = questions[place].answers[digits[place]].values[offset] }
      }
      return numbers.number(open.roots.count) { open.holds(open.roots[$0], values) }
    }
  }

  /// The question after which, on average, the fewest are left open. One step ahead is no more than a guess: an eighth of a
  /// question more or less is as good, and then the lowest number goes first.
  private func lookAhead(_ questions: [PlannedQuestion], _ open: OpenDiagram) -> PlannedQuestion? {
    var owners = [Int?](repeating: nil, count: open.variables.count)
    for (owner, question) in questions.enumerated() {
      for level in question.levels { owners[level] = owner }
    }
    var candidates: [(question: PlannedQuestion, left: Int64)] = []
    var best: (question: PlannedQuestion, left: Int64)?
    var visits = 0
    for question in questions {
      visits += question.answers.count * open.count
      if best != nil, visits > QuestionPlanner.maximumVisits { break }
      var left = question.cost * question.weight
      for answer in question.answers {
        var values = [Int64?](repeating: nil, count: open.variables.count)
        for (level, value) in zip(question.levels, answer.values) { values[level] = value }
        var isLeft = Array(repeating: false, count: questions.count)
        for (level, isMet) in open.support(after: values).enumerated() where isMet {
          if let owner = owners[level] { isLeft[owner] = true }
        }
        for (owner, isMet) in isLeft.enumerated() where isMet { left += answer.weight * questions[owner].cost }
      }
      candidates.append((question, left))
      // Both are means over the answers of their own question.
      guard let known = best, left * known.question.weight >= known.left * question.weight else {
        best = (question, left)
        continue
      }
    }
    guard let best else { return nil }
    return candidates.first { candidate in
      let (mine, others) = (candidate.question.weight, best.question.weight)
      return 8 * candidate.left * others <= 8 * best.left * mine + mine * others
    }?.question
  }

  // MARK: Answers

  /// The questions, in the order of their numbers, and whether all answers of all of them are told apart.
  private func plannedQuestions(_ open: OpenDiagram) -> ([PlannedQuestion], isComplete: Bool) {
    let cuts = open.cuts()
    var groups: [(numbers: Set<Int>, levels: [Int])] = []
    for (level, variable) in open.variables.enumerated() {
      var group = (numbers: Set(questions(ofVariable: variable)), levels: [level])
      for place in groups.indices.reversed() where !groups[place].numbers.isDisjoint(with: group.numbers) {
        group.numbers.formUnion(groups[place].numbers)
        group.levels += groups[place].levels
        groups.remove(at: place)
      }
      groups.append(group)
    }
    var isComplete = true
    let planned = groups.map { group in
      let levels = group.levels.sorted()
      let variables = levels.map { open.variables[$0] }
      var question = PlannedQuestion(numbers: group.numbers.sorted(), levels: levels, answers: [])
      if let answers = answers(variables, levels.map { cuts[$0] }) {
        question.answers = levels.count == 1 ? merged(answers, levels[0], open) : answers
        if question.weight > Int64(QuestionPlanner.maximumAnswers) || question.answers.count < 2 {
          for place in question.answers.indices { question.answers[place].weight = 1 }
        }
      } else {
        isComplete = false
        question.answers = ends(variables)
      }
      return question
    }
    return (planned.sorted { $0.first < $1.first }, isComplete)
  }

  /// Every combination of ranges that some case can meet; nil when there are too many.
  private func answers(_ variables: [Int], _ cuts: [Set<Int64>]) -> [PlannedQuestion.Answer]? {
    var combinations: [(literals: [Literal], answer: PlannedQuestion.Answer)] = [
      ([], PlannedQuestion.Answer(values: [], weight: 1))
    ]
    let mayClash = variables.contains { !entangled.isEmpty && entangled[$0] }
    for (variable, cuts) in zip(variables, cuts) {
      let ranges = ranges(variable, cuts)
      var next: [(literals: [Literal], answer: PlannedQuestion.Answer)] = []
      for (literals, answer) in combinations {
        for (range, weight) in ranges {
          let longer = literals + [Literal(variable: variable, ranges: [range])]
          if mayClash, space.isRefuted(longer, known: known) { continue }
          next.append(
            (
              longer,
              PlannedQuestion.Answer(values: answer.values + [range.lowerBound], weight: answer.weight * weight)
            ))
          guard next.count <= QuestionPlanner.maximumAnswers else { return nil }
        }
      }
      combinations = next
    }
    return combinations.map(\.answer)
  }

  /// The ranges of a variable between the cuts, with how likely each is.
  private func ranges(_ variable: Int, _ cuts: Set<Int64>) -> [(ClosedRange<Int64>, weight: Int64)] {
    let whole = possible(variable)
    var ranges: [(ClosedRange<Int64>, weight: Int64)] = []
    var lower = whole.lowerBound
    for cut in cuts.sorted() where cut >= lower && cut < whole.upperBound {
      ranges.append((lower...cut, weight(lower...cut, variable)))
      lower = cut + 1
    }
    ranges.append((lower...whole.upperBound, weight(lower...whole.upperBound, variable)))
    return ranges
  }

  private func possible(_ variable: Int) -> ClosedRange<Int64> {
    let domain = space.table.variables[variable].domain
    var feasibility = space.feasibility([Literal(variable: variable, ranges: [.min...(.max)])], known: known)
    guard let range = feasibility.range(of: variable), range.overlaps(domain) else { return domain }
    return range.clamped(to: domain)
  }

  /// Choices and channels count by their words, everything else by its ranges.
  private func weight(_ range: ClosedRange<Int64>, _ variable: Int) -> Int64 {
    guard case .answer(let input) = space.table.variables[variable].kind,
      case .closed(let words) = space.table.inputs[input].coding
    else { return 1 }
    return min(range.upperBound - range.lowerBound + 1, Int64(max(words.count, 1)))
  }

  /// Answers that lead to the same everywhere count as one.
  private func merged(
    _ answers: [PlannedQuestion.Answer], _ level: Int, _ open: OpenDiagram
  ) -> [PlannedQuestion.Answer] {
    var places: [[Int]: Int] = [:]
    var merged: [PlannedQuestion.Answer] = []
    for answer in answers {
      let targets = open.targets(ofLevel: level, for: answer.values[0])
      if let place = places[targets] {
        merged[place].weight += answer.weight
      } else {
        places[targets] = merged.count
        merged.append(answer)
      }
    }
    return merged
  }

  /// For questions with too many answers: what their lowest and their highest values would lead to.
  private func ends(_ variables: [Int]) -> [PlannedQuestion.Answer] {
    let ranges = variables.map { possible($0) }
    return [
      PlannedQuestion.Answer(values: ranges.map(\.lowerBound), weight: 1),
      PlannedQuestion.Answer(values: ranges.map(\.upperBound), weight: 1),
    ]
  }
}
