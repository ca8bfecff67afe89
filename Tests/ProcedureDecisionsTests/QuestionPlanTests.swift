import ProcedureCatalogue
import TestSupport
import Testing

@testable import ProcedureDecisions

@Suite struct QuestionPlanTests {
  /// Random conditions over few questions whose answers are all known and independent, tried case by case.
  struct Puzzle {
    let space: DecisionSpace
    let conditions: [Expression]
    let regions: [Region]
    let subjects: [(subject: Subject, values: [Value])]
    /// Every case, with what the conditions come to in it.
    let cases: [(values: [Value], outcome: [Bool])]

    init(seed: UInt64, conditions count: Int) {
      var random = SeededGenerator(seed: seed)
      let world = Worlds.words
      // A text has more values than the world tries.
      subjects = world.subjects.filter { if case .fact(5) = $0.subject { false } else { true } }
      var conditions: [Expression] = []
      while conditions.count < count {
        let condition = world.condition(&random, depth: 3)
        if !Self.mentionsText(condition) { conditions.append(condition) }
      }
      self.conditions = conditions
      cases = Self.cases(subjects, world.procedure, conditions)
      var asking = world.procedure
      asking.results = conditions.map { ProcedureResult(origin: Worlds.origin("r"), title: "r", when: $0) }
      let space = DecisionSpace(asking)
      self.space = space
      regions = conditions.map { space.region(of: $0) }
    }

    private static func cases(
      _ subjects: [(subject: Subject, values: [Value])], _ procedure: Procedure, _ conditions: [Expression]
    ) -> [(values: [Value], outcome: [Bool])] {
      var points: [(values: [Value], point: ConcreteCase)] = [([], ConcreteCase(of: procedure))]
      for (subject, values) in subjects {
        points = points.flatMap { known in
          values.map { value in
            var next = known.point
            if case .fact(let fact) = subject { next.facts[fact] = value }
            if case .given(let given) = subject { next[given] = value }
            return (known.values + [value], next)
          }
        }
      }
      return points.map { values, point in
        let evaluator = CaseEvaluator(procedure, point)
        return (values, conditions.map { evaluator.truth($0) == true })
      }
    }

    private static func mentionsText(_ expression: Expression) -> Bool {
      switch expression {
      case .not(let operand): mentionsText(operand)
      case .all(let operands), .any(let operands): operands.contains { mentionsText($0) }
      case .compare(_, .fact(5), _): true
      default: false
      }
    }

    func number(_ subject: Subject) -> Int? { subjects.firstIndex { $0.subject == subject } }

    func plan(_ known: [Int: Value], unknown: [Int] = [], entries: Int = AnswerTable.maximumEntries) -> QuestionPlan {
      space.plan(
        regions, known: answers(known), unanswered: unknown.map { subjects[$0].subject }, maximumEntries: entries
      ) {
        number($0)
      }
    }

    func answers(_ known: [Int: Value]) -> KnownAnswers {
      var answers = KnownAnswers()
      for (number, value) in known { answers[subjects[number].subject] = value }
      return answers
    }

    /// What the conditions come to in every case that goes with the answers.
    func outcomes(_ known: [Int: Value]) -> Set<[Bool]> {
      Set(cases.filter { entry in known.allSatisfy { entry.values[$0] == $1 } }.map(\.outcome))
    }

    /// Whether the answer to a question can change what the conditions come to, everything else being equal.
    func matters(_ question: Int, _ known: [Int: Value]) -> Bool {
      var outcomes: [[Value]: [Bool]] = [:]
      for entry in cases where known.allSatisfy({ entry.values[$0] == $1 }) {
        var others = entry.values
        others.remove(at: question)
        if let other = outcomes.updateValue(entry.outcome, forKey: others), other != entry.outcome { return true }
      }
      return false
    }
  }

  /// Follows every combination of answers; `visit` sees each question that is asked.
  private func walk(
    _ puzzle: Puzzle, _ known: [Int: Value], entries: Int, _ visit: (Int, [Int: Value]) -> Void
  ) -> (questions: Int, cases: Int) {
    guard let next = puzzle.plan(known, entries: entries).next else {
      #expect(puzzle.outcomes(known).count == 1, "it stops with something open")
      let left = puzzle.subjects.indices.filter { known[$0] == nil }
      return (0, left.reduce(1) { $0 * puzzle.subjects[$1].values.count })
    }
    visit(next, known)
    var sum = (questions: 0, cases: 0)
    for value in puzzle.subjects[next].values {
      let rest = walk(puzzle, known.merging([next: value]) { $1 }, entries: entries, visit)
      sum.questions += rest.questions + rest.cases
      sum.cases += rest.cases
    }
    return sum
  }

  /// Asking in the order of declaration what can still change something.
  private func declared(_ puzzle: Puzzle, _ known: [Int: Value]) -> Int {
    guard let next = puzzle.plan(known).standings.compactMap(\.needed.first).min() else { return 0 }
    let cases = puzzle.subjects.indices.filter { known[$0] == nil }.reduce(1) { $0 * puzzle.subjects[$1].values.count }
    return puzzle.subjects[next].values.reduce(cases) { $0 + declared(puzzle, known.merging([next: $1]) { $1 }) }
  }

  /// The least sum of questions over all cases, found by trying every order.
  private func least(_ puzzle: Puzzle, _ known: [Int: Value], _ seen: inout [[Int: Value]: Int]) -> Int {
    let key = known
    if let found = seen[key] { return found }
    var best = 0
    if puzzle.outcomes(known).count > 1 {
      best = .max
      let open = puzzle.subjects.indices.filter { known[$0] == nil }
      let cases = open.reduce(1) { $0 * puzzle.subjects[$1].values.count }
      for question in open {
        var sum = cases
        for value in puzzle.subjects[question].values {
          sum += least(puzzle, known.merging([question: value]) { $1 }, &seen)
        }
        best = min(best, sum)
      }
    }
    seen[key] = best
    return best
  }

  @Test(arguments: 1...40)
  func `It asks only what can change something, stops when all is decided, and needs the least questions there are`(
    seed: UInt64
  ) {
    let puzzle = Puzzle(seed: seed, conditions: 2)
    let asked = walk(puzzle, [:], entries: AnswerTable.maximumEntries) { question, known in
      #expect(puzzle.matters(question, known), "seed \(seed): \(question) after \(known)")
    }
    #expect(asked.questions <= declared(puzzle, [:]))
    var seen: [[Int: Value]: Int] = [:]
    #expect(asked.questions == least(puzzle, [:], &seen), "seed \(seed)")
  }

  @Test func `Looking one answer ahead asks nothing in vain and seldom needs more than the least`() {
    var best = 0
    var all = (asked: 0, least: 0, declared: 0)
    let count = 40
    for seed in 1...UInt64(count) {
      let puzzle = Puzzle(seed: seed, conditions: 2)
      let asked = walk(puzzle, [:], entries: 0) { question, known in
        #expect(puzzle.matters(question, known), "seed \(seed): \(question) after \(known)")
      }.questions
      var seen: [[Int: Value]: Int] = [:]
      let least = least(puzzle, [:], &seen)
      #expect(asked >= least)
      if asked == least { best += 1 }
      all = (all.asked + asked, all.least + least, all.declared + declared(puzzle, [:]))
    }
    #expect(best * 100 >= count * 95)
    #expect(all.asked <= all.declared)
  }

  @Test(arguments: 1...20) func `What was asked in vain is never asked again, and never counts as no`(seed: UInt64) {
    let puzzle = Puzzle(seed: seed, conditions: 2)
    var known: [Int: Value] = [:]
    var unknown: [Int] = []
    for round in 0..<puzzle.subjects.count + 1 {
      let plan = puzzle.plan(known, unknown: unknown)
      for (place, standing) in plan.standings.enumerated() where standing.truth != .undecided {
        #expect(puzzle.outcomes(known).allSatisfy { $0[place] == (standing.truth == .yes) })
      }
      guard let next = plan.next else {
        // Whatever is still open hangs on what nobody knows.
        for (place, standing) in plan.standings.enumerated() where standing.truth == .undecided {
          #expect(Set(puzzle.outcomes(known).map { $0[place] }).count == 2)
          #expect(unknown.contains { puzzle.matters($0, known) })
        }
        return
      }
      #expect(known[next] == nil && !unknown.contains(next))
      if round % 2 == 0 { unknown.append(next) } else { known[next] = puzzle.subjects[next].values[0] }
    }
    Issue.record("it never stops")
  }

  @Test func `The same questions come in the same order, and a lower number wins a tie`() {
    var procedure = Procedure(origin: Worlds.origin("p"), code: "p", title: "p")
    procedure.facts = ["a", "b", "c"].map { Worlds.fact($0, .boolean) }
    let both = Expression.any([.fact(2), .fact(1), .fact(0)])
    procedure.results = [ProcedureResult(origin: Worlds.origin("r"), title: "r", when: both)]
    let space = DecisionSpace(procedure)
    let plan = space.plan([space.region(of: both)], known: KnownAnswers()) { subject in
      if case .fact(let fact) = subject { fact } else { nil }
    }
    #expect(plan.next == 0)
    // Yes ends it: one question in four of the eight cases, two in two, three in two.
    #expect(plan.expectation == QuestionPlan.Expectation(questions: 14, cases: 8))
  }

  @Test func `Answers that no case meets are noticed, and a place inside an area needs no second question`() {
    let province = Area(origin: Worlds.origin("tỉnh"), title: "Tỉnh", level: .province)
    let commune = Area(origin: Worlds.origin("xã"), title: "Xã", level: .commune, parent: "tỉnh")
    var procedure = Procedure(origin: Worlds.origin("p"), code: "p", title: "p")
    let inCommune = Expression.isPlaceWithin(.residence, "xã")
    let inProvince = Expression.isPlaceWithin(.residence, "tỉnh")
    procedure.results = [inCommune, inProvince].map {
      ProcedureResult(origin: Worlds.origin("r"), title: "r", when: $0)
    }
    let space = DecisionSpace(procedure, areas: [province, commune])
    let regions = [inCommune, inProvince].map { space.region(of: $0) }
    var known = KnownAnswers()
    known[.place(.residence, area: "xã")] = .boolean(true)
    #expect(!space.areContradictory(known))
    let plan = space.plan(regions, known: known) { _ in 0 }
    #expect(plan.next == nil)
    #expect(plan.standings.map(\.truth) == [.yes, .yes])
    known[.place(.residence, area: "tỉnh")] = .boolean(false)
    #expect(space.areContradictory(known))
  }
}
