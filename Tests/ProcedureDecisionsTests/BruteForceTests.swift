import ProcedureCatalogue
import ProcedureDiagnostics
import TestSupport
import Testing

import class Foundation.ProcessInfo

@testable import ProcedureDecisions

/// Every answer about random conditions is compared with what trying every case says.
@Suite struct BruteForceTests {
  /// Formulas of each kind in one run: `TTHC_FORMULAS=25000` for the long run.
  private static let rounds = ProcessInfo.processInfo.environment["TTHC_FORMULAS"].flatMap { Int($0) } ?? 160

  /// The answers to questions about the conditions, from all cases and from the space.
  private struct Comparison {
    let world: World
    let cases: [ConcreteCase]
    let evaluators: [CaseEvaluator]
    /// For each case its values in the order of the subjects.
    let values: [[Value]]
    var wrong: [String] = []
    var open = 0
    var formulas = 0

    init(_ world: World) {
      self.world = world
      cases = world.cases.filter {
        CaseEvaluator(world.procedure, $0, calendar: world.calendar).truth(world.limits) == true
      }
      let procedure = world.procedure
      evaluators = cases.map { CaseEvaluator(procedure, $0, calendar: world.calendar) }
      let subjects = world.subjects.map(\.subject)
      values = cases.map { concrete in
        subjects.map { subject in
          switch subject {
          case .fact(let fact): concrete.facts[fact] ?? .boolean(false)
          case .given(let given): concrete[given] ?? .boolean(false)
          case .place(let base, let area):
            .boolean(concrete.places.contains { $0.base == base && $0.area == area && $0.isWithin })
          }
        }
      }
    }

    /// The least number of answers that make a condition hold whatever the others are.
    func fewestFacts(_ truths: [Bool]) -> Int {
      let subjects = world.subjects.count
      var fewest = Int.max
      for chosen in 0..<(1 << subjects) where chosen.nonzeroBitCount < fewest {
        var holds: [[Value]: Bool] = [:]
        for place in cases.indices {
          let key = (0..<subjects).filter { chosen >> $0 & 1 == 1 }.map { values[place][$0] }
          holds[key] = (holds[key] ?? true) && truths[place]
        }
        if holds.values.contains(true) { fewest = chosen.nonzeroBitCount }
      }
      return fewest
    }

    /// The subjects of which another value alone changes the outcome of some case.
    func deciding(_ places: [Int], _ truths: [Bool], _ isKnown: [Bool]) -> Set<Subject> {
      var deciding: Set<Subject> = []
      for (position, entry) in world.subjects.enumerated() where !isKnown[position] {
        var outcomes: [[Value]: Bool] = [:]
        for place in places {
          var key = values[place]
          key.remove(at: position)
          if let other = outcomes[key], other != truths[place] { deciding.insert(entry.subject) }
          outcomes[key] = truths[place]
        }
      }
      return deciding
    }

    func holds(_ condition: Expression) -> [Bool] { evaluators.map { $0.truth(condition) ?? false } }

    mutating func check(_ decision: Decision, _ expected: Bool, _ question: @autoclosure () -> String) {
      switch decision {
      case .yes: if !expected { wrong.append(question()) }
      case .no: if expected { wrong.append(question()) }
      case .notDecided: open += 1
      }
    }
  }

  @Test func `What is said of yes and no, choices, texts and channels is what every case says`() {
    let result = Self.compare(Worlds.words, seed: 1)
    #expect(result.wrong.prefix(3) == [])
    #expect(result.open == 0)
  }

  @Test func `What is said of numbers is what every case says`() {
    let result = Self.compare(Worlds.numbers, seed: 2)
    #expect(result.wrong.prefix(3) == [])
    #expect(result.open == 0)
  }

  @Test func `What is said of days, ages and moved days is what every case says`() {
    let result = Self.compare(Worlds.days, seed: 3)
    #expect(result.wrong.prefix(3) == [])
    #expect(result.open == 0)
  }

  @Test func `What is said of days moved by working days is what every case says`() {
    let result = Self.compare(Worlds.workingDays, seed: 6)
    #expect(result.wrong.prefix(3) == [])
    #expect(result.open == 0)
  }

  @Test func `What is said of places is what every case says`() {
    let result = Self.compare(Worlds.places, seed: 4)
    #expect(result.wrong.prefix(3) == [])
    #expect(result.open == 0)
  }

  @Test func `What is said of products of two facts is what every case says`() {
    let result = Self.compare(Worlds.products, seed: 5)
    #expect(result.wrong.prefix(3) == [])
    #expect(result.open == 0)
  }

  private static func compare(_ world: World, seed: UInt64) -> Comparison {
    var random = SeededGenerator(seed: seed)
    var comparison = Comparison(world)
    for round in 0..<rounds / 4 {
      let space = DecisionSpace(world.procedure, areas: world.areas, calendar: world.calendar)
      let limits = space.region(of: world.limits)
      let conditions = (0..<4).map { _ in world.condition(&random, depth: 3) }
      let truths = conditions.map { comparison.holds($0) }
      let regions = conditions.map { space.and(limits, space.region(of: $0)) }
      comparison.formulas += conditions.count
      for (index, region) in regions.enumerated() {
        let what = "round \(round): \(conditions[index])"
        comparison.check(space.isEmpty(region), !truths[index].contains(true), "empty \(what)")
        for other in regions.indices where other > index {
          let pairs = zip(truths[index], truths[other])
          let question = "\(what) and \(conditions[other])"
          comparison.check(
            space.implies(region, regions[other]), pairs.allSatisfy { !$0 || $1 }, "implies \(question)")
          comparison.check(
            space.overlap(region, regions[other]), pairs.contains { $0 && $1 }, "overlap \(question)")
          comparison.check(
            space.areEquivalent(region, regions[other]), truths[index] == truths[other], "same \(question)")
        }
        checkWitness(space, region, conditions[index], truths[index], what, &comparison)
        checkKnown(space, conditions[index], truths[index], what, &random, &comparison)
      }
      let covered = comparison.cases.indices.allSatisfy { place in truths.contains { $0[place] } }
      comparison.check(space.cover(of: regions, within: limits), covered, "cover \(conditions)")
    }
    return comparison
  }

  private static func checkWitness(
    _ space: DecisionSpace, _ region: Region, _ condition: Expression, _ truths: [Bool], _ what: String,
    _ comparison: inout Comparison
  ) {
    guard let witness = space.witness(of: region) else {
      if truths.contains(true) { comparison.wrong.append("no witness: \(what)") }
      return
    }
    var known = witness.concrete
    for (subject, values) in comparison.world.subjects {
      // What no condition asks for may be anything.
      switch subject {
      case .fact(let fact): known.facts[fact] = known.facts[fact] ?? values[0]
      case .given(let given): known[given] = known[given] ?? values[0]
      case .place(let base, let area):
        if !known.places.contains(where: { $0.base == base && $0.area == area }) {
          known.places.append(ConcreteCase.Place(base, area: area, isWithin: false))
        }
      }
    }
    let full = space.evaluator(of: known)
    if full.truth(condition) != true { comparison.wrong.append("witness \(witness.text.vi): \(what)") }
    guard comparison.world.isFree, comparison.formulas % 16 == 0,
      witness.entries.count != comparison.fewestFacts(truths)
    else { return }
    comparison.wrong.append("witness \(witness.text.vi) is not the smallest: \(what)")
  }

  /// What is known of a dossier is taken from a random case; the rest is open.
  private static func checkKnown(
    _ space: DecisionSpace, _ condition: ProcedureCatalogue.Expression, _ truths: [Bool], _ what: String,
    _ random: inout SeededGenerator, _ comparison: inout Comparison
  ) {
    let chosen = Int.random(in: comparison.cases.indices, using: &random)
    let isKnown = comparison.world.subjects.map { _ in Bool.random(using: &random) }
    var answers = KnownAnswers()
    for (position, entry) in comparison.world.subjects.enumerated() where isKnown[position] {
      answers[entry.subject] = comparison.values[chosen][position]
    }
    let matching = comparison.cases.indices.filter { place in
      isKnown.indices.allSatisfy { !isKnown[$0] || comparison.values[place][$0] == comparison.values[chosen][$0] }
    }
    let region = space.region(of: condition)
    let (decision, needed) = space.decide(region, known: answers)
    let outcomes = Set(matching.map { truths[$0] })
    switch decision {
    case .yes: if outcomes.contains(false) { comparison.wrong.append("known yes \(answers): \(what)") }
    case .no: if outcomes.contains(true) { comparison.wrong.append("known no \(answers): \(what)") }
    case .undecided:
      if comparison.world.isFree, outcomes.count == 1 { comparison.wrong.append("undecided \(answers): \(what)") }
    }
    if comparison.world.isFree, decision == .undecided {
      let expected = comparison.deciding(matching, truths, isKnown)
      if Set(needed) != expected { comparison.wrong.append("needed \(needed), not \(expected): \(what)") }
    }
    let rest = space.restrict(region, to: answers)
    if space.isEmpty(rest) == .yes, outcomes.contains(true) { comparison.wrong.append("restricted: \(what)") }
  }
}
