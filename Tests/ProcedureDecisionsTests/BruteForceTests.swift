import class Foundation.ProcessInfo
import ProcedureCatalogue
import ProcedureDiagnostics
import Testing

@testable import ProcedureDecisions

/// Every answer about random conditions is compared with what trying every case says.
@Suite struct BruteForceTests {
  /// Formulas of each kind in one run: `TTHC_FORMULAS=25000` for the long run.
  private static let rounds = ProcessInfo.processInfo.environment["TTHC_FORMULAS"].flatMap { Int($0) } ?? 250

  /// The answers to questions about the conditions, from all cases and from the space.
  private struct Comparison {
    let world: World
    let cases: [ConcreteCase]
    let evaluators: [CaseEvaluator]
    var wrong: [String] = []
    var open = 0
    var formulas = 0

    init(_ world: World) {
      self.world = world
      cases = world.cases.filter { CaseEvaluator(world.procedure, $0).truth(world.limits) == true }
      let procedure = world.procedure
      evaluators = cases.map { CaseEvaluator(procedure, $0) }
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
      let space = DecisionSpace(world.procedure, areas: world.areas)
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
    let full = CaseEvaluator(comparison.world.procedure, known)
    if full.truth(condition) != true { comparison.wrong.append("witness \(witness.text.vi): \(what)") }
  }
}
