import ProcedureCatalogue
import TestSupport
import Testing

@testable import ProcedureDecisions

/// A procedure made to be as hard as possible still gets an answer, or an honest "not decided", in bounded space.
@Suite struct HostileTests {
  static func conditions(_ count: Int, facts: Int, _ random: inout SeededGenerator) -> [Expression] {
    func literal(_ random: inout SeededGenerator) -> Expression {
      let fact = Expression.fact(Int.random(in: 0..<facts, using: &random))
      return Bool.random(using: &random) ? fact : .not(fact)
    }
    func clause(_ random: inout SeededGenerator) -> [Expression] {
      (0..<Int.random(in: 1...3, using: &random)).map { _ in literal(&random) }
    }
    return (0..<count).map { _ in
      .all((0..<Int.random(in: 1...4, using: &random)).map { _ in .any(clause(&random)) })
    }
  }

  static func procedure(facts: Int) -> Procedure {
    var procedure = Procedure(origin: Worlds.origin("p"), code: "p", title: "p")
    procedure.facts = (0..<facts).map { Worlds.fact("f\($0)", .boolean) }
    return procedure
  }

  @Test func `Two hundred random conditions over forty facts are decided, or honestly not, in bounded space`() {
    var random = SeededGenerator(seed: 40)
    let conditions = Self.conditions(200, facts: 40, &random)
    let space = DecisionSpace(Self.procedure(facts: 40))
    let check = space.gapsAndOverlaps(of: conditions, within: .always)
    #expect(space.diagram.count <= DecisionSpace.maximumNodes)
    #expect(check.overlapCount > 0)
  }

  @Test(.timeLimit(.minutes(1)), arguments: [false, true])
  func `Facts that follow from each other by a billion ways are each worked out once`(isProduct: Bool) {
    var procedure = Procedure(origin: Worlds.origin("p"), code: "p", title: "p")
    procedure.facts = [Worlds.fact("f0", .integer(unit: nil))]
    for fact in 0..<60 {
      let parts = [Expression.fact(fact), .fact(fact)]
      procedure.facts.append(
        Worlds.fact("f\(fact + 1)", .integer(unit: nil), .expression(isProduct ? .product(parts) : .sum(parts))))
    }
    let space = DecisionSpace(procedure)
    let region = space.region(of: .compare(.greater, .fact(60), .constant(.integer(1))))
    #expect(space.isEmpty(region) != .yes)
    #expect(space.sources(ofFact: 60) == [0])
    var zero = ConcreteCase(of: procedure)
    zero.facts[0] = .integer(0)
    #expect(space.evaluator(of: zero).truth(.compare(.equal, .fact(60), .constant(.integer(0)))) == true)
  }

  @Test(.timeLimit(.minutes(1))) func `Of eight thousand alike conditions every pair is counted, and few are listed`() {
    let space = DecisionSpace(Self.procedure(facts: 2))
    let check = space.gapsAndOverlaps(
      of: (0..<8_000).map { $0.isMultiple(of: 2) ? .fact(0) : .not(.fact(0)) }, within: .always)
    #expect(check.overlapCount == 2 * (4_000 * 3_999 / 2))
    #expect(check.overlaps.count == DecisionSpace.maximumOverlaps)
    #expect(check.overlaps.allSatisfy { ($0.first + $0.second).isMultiple(of: 2) })
    #expect(check.gap == nil)
  }
}
