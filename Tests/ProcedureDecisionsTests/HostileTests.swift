import ProcedureCatalogue
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
