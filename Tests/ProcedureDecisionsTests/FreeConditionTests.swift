import ProcedureCatalogue
import TestSupport
import Testing

@testable import ProcedureDecisions

@Suite struct FreeConditionTests {
  @Test(arguments: [Worlds.words, Worlds.numbers])
  func `A condition that is free by its words holds and fails within its context as exact decisions say`(
    _ world: World
  ) {
    var random = SeededGenerator(seed: 6)
    var free = 0
    for _ in 0..<3_000 {
      let context = Bool.random(using: &random) ? Expression.always : world.condition(&random, depth: 1)
      let condition = world.condition(&random, depth: 2)
      guard world.procedure.asksFreely(condition, within: context) else { continue }
      free += 1
      let space = DecisionSpace(world.procedure, areas: world.areas)
      let (whole, part) = (space.region(of: context), space.region(of: condition))
      #expect(space.isEmpty(space.and(whole, part)) == .no)
      #expect(space.implies(whole, part) == .no)
    }
    #expect(free > 50)
  }

  @Test func `A condition that asks twice, or cannot fail, is not free`() {
    let facts = Worlds.words.procedure
    #expect(facts.asksFreely(.any([.fact(0), .not(.fact(1))])))
    #expect(!facts.asksFreely(.any([.fact(0), .not(.fact(0))])))
    // «d» follows from «x».
    #expect(!facts.asksFreely(.all([.fact(6), .fact(0)])))
    #expect(!facts.asksFreely(.fact(1), within: .any([.fact(1), .fact(2)])))
    #expect(!facts.asksFreely(.isOneOf(.given(.channel), [.choice("in-person"), .choice("online")])))
    let counted = Worlds.numbers.procedure
    #expect(counted.asksFreely(.compare(.greaterOrEqual, .fact(2), .constant(.integer(1)))))
    #expect(!counted.asksFreely(.compare(.greaterOrEqual, .fact(2), .constant(.integer(0)))))
  }
}
