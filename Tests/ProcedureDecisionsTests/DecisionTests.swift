import ProcedureCatalogue
import ProcedureDiagnostics
import Testing
import WorkingCalendar

@testable import ProcedureDecisions

/// What rule authors see: examples and extents in words, gaps, overlaps, and reasons.
@Suite struct DecisionTests {
  private static let procedure: Procedure = {
    var procedure = Procedure(origin: Worlds.origin("p"), code: "p", title: "p")
    let kinds = ["ca_nhan", "to_chuc", "khac"]
    procedure.inForce = Interval(from: CivilDate(year: 2026, month: 3, day: 1))
    procedure.channels = [ChannelOffer(channel: .inPerson), ChannelOffer(channel: .online)]
    procedure.facts = [
      Fact(origin: Worlds.origin("xm"), kind: .boolean, question: "cần xác minh", isProse: true),
      Worlds.fact("Ngày sinh", .date),
      Worlds.fact("Tuổi", .integer(unit: nil), .completedYears(from: .fact(1), to: .given(.submittedDate))),
      Worlds.fact("Người nộp", .choice(kinds.map { Fact.Choice(id: $0, title: $0) })),
      Worlds.fact("Diện tích", .decimal(unit: "ha")),
      Worlds.fact("Giá", .money), Worlds.fact("Số bản", .integer(unit: "bản")),
    ]
    return procedure
  }()

  private let space = DecisionSpace(DecisionTests.procedure)
  private static let online = Expression.compare(.equal, .given(.channel), .constant(.choice("online")))

  private func age(_ comparison: ProcedureCatalogue.Comparison, _ years: Int64) -> Expression {
    .compare(comparison, .fact(2), .constant(.integer(years)))
  }

  @Test func `A gap is one region with a smallest example in the author's words`() throws {
    let check = space.gapsAndOverlaps(of: [.fact(0), Self.online], within: .always)
    let gap = try #require(check.gap)
    #expect(space.witness(of: gap)?.text.vi == #""cần xác minh" = không, nộp trực tiếp"#)
    #expect(space.witness(of: gap)?.text.en == #""cần xác minh" = no, lodged in person"#)
    #expect(check.overlapCount == 1)
    let overlap = try #require(check.overlaps.first)
    #expect(space.extent(of: overlap.region).text.vi == #""cần xác minh" = có, nộp trực tuyến"#)
  }

  @Test func `Conditions that share out all cases have neither gaps nor overlaps`() {
    let check = space.gapsAndOverlaps(
      of: [age(.less, 14), .all([age(.greaterOrEqual, 14), age(.less, 60)]), age(.greaterOrEqual, 60)], within: .always)
    #expect(check.gap == nil && check.overlapCount == 0 && check.undecided.isEmpty)
    #expect(check.neverHolding.isEmpty && check.shadowed.isEmpty)
  }

  @Test func `A missing age is found at its bound, with a birth date on which it was checked`() throws {
    let check = space.gapsAndOverlaps(of: [age(.less, 60), age(.greater, 60)], within: .always)
    let witness = try #require(check.gap.flatMap { space.witness(of: $0) })
    #expect(witness.text.vi == "«Tuổi» = 60")
    guard case .date(let birth)? = witness.concrete.facts[1], case .date(let day)? = witness.concrete[.submittedDate]
    else {
      Issue.record("The example has no dates.")
      return
    }
    #expect(birth.completedYears(on: day) == 60)
    #expect(day.iso == "2026-03-02")
  }

  @Test func `A condition that never holds, and one that others leave nothing to, are told apart`() {
    let never = Expression.all([age(.less, 14), age(.greater, 60)])
    let check = space.gapsAndOverlaps(of: [age(.less, 60), never, age(.less, 14)], within: .always)
    #expect(check.neverHolding == [1])
    #expect(check.shadowed == [2])
  }

  @Test func `An age and the number of days since birth rule each other out`() {
    let days = Expression.compare(
      .lessOrEqual, .difference(.given(.submittedDate), .fact(1)), .constant(.integer(60)))
    #expect(space.overlap(space.region(of: days), space.region(of: age(.greaterOrEqual, 1))) == .no)
    #expect(space.overlap(space.region(of: days), space.region(of: age(.equal, 0))) == .yes)
    #expect(space.implies(space.region(of: days), space.region(of: age(.less, 14))) == .yes)
  }

  @Test func `Differences in a circle contradict each other without being tried one by one`() {
    var procedure = Self.procedure
    procedure.facts = (0..<3).map { Worlds.fact("d\($0)", .date) }
    let space = DecisionSpace(procedure)
    func before(_ first: Int, _ second: Int) -> Expression { .compare(.less, .fact(first), .fact(second)) }
    #expect(space.isEmpty(space.region(of: .all([before(0, 1), before(1, 2), before(2, 0)]))) == .yes)
    #expect(
      space.implies(space.region(of: .all([before(0, 1), before(1, 2)])), space.region(of: before(0, 2))) == .yes)
    #expect(space.isEmpty(space.region(of: .all([before(0, 1), before(1, 2)]))) == .no)
  }

  @Test func `Nothing is accepted before it is handed in, nor after the version ended`() {
    let early = Expression.compare(.less, .given(.acceptedDate), .given(.submittedDate))
    #expect(space.isEmpty(space.region(of: early)) == .yes)
    let old = Expression.compare(
      .less, .given(.acceptedDate), .constant(.date(CivilDate(year: 2026, month: 3, day: 1) ?? .first)))
    #expect(space.isEmpty(space.region(of: old)) == .yes)
  }

  @Test func `The extent of a region joins what belongs together`() {
    let mixed = Expression.any([.all([.fact(0), Self.online]), age(.greaterOrEqual, 60)])
    #expect(
      space.extent(of: space.region(of: mixed)).text.vi
        == #"«Tuổi» từ 60 trở đi; hoặc "cần xác minh" = có, nộp trực tuyến"#)
    #expect(space.extent(of: .nothing).text.vi == "không có trường hợp nào")
    #expect(space.extent(of: .everything).text.vi == "mọi trường hợp")
  }

  @Test func `A product of two facts is decided by an example, or left open with the reason`() {
    let product = Expression.product([.fact(5), .fact(6)])
    let dear = Expression.compare(.greater, product, .constant(.money(1_000_000)))
    #expect(space.isEmpty(space.region(of: .all([dear, .compare(.equal, .fact(6), .constant(.integer(0)))]))) == .yes)
    let square = Expression.compare(.equal, .product([.fact(6), .fact(6)]), .constant(.integer(7)))
    let decision = space.isEmpty(space.region(of: square))
    #expect(decision == .notDecided(.product))
    #expect(Undecided.product.text.vi == "điều kiện nhân hai thông tin của hồ sơ với nhau")
  }

  @Test func `The questions that decide a condition are those on which it still depends`() {
    let mixed = Expression.any([.all([.fact(0), Self.online]), .all([.not(.fact(0)), age(.greaterOrEqual, 60)])])
    let region = space.region(of: mixed)
    var answers = KnownAnswers()
    answers[.fact(0)] = .boolean(true)
    #expect(space.decide(region, known: answers).needed == [.given(.channel)])
    answers[.given(.channel)] = .choice("online")
    #expect(space.decide(region, known: answers).decision == .yes)
    answers[.fact(0)] = .boolean(false)
    #expect(space.decide(region, known: answers).needed == [.fact(1), .given(.submittedDate)])
    answers[.given(.submittedDate)] = .date(CivilDate(year: 2026, month: 3, day: 2) ?? .first)
    answers.set(.fact(1), between: Int64(CivilDate.first.days)...0)
    #expect(space.decide(region, known: answers).decision == .undecided)
    answers.set(.fact(1), between: Int64(CivilDate.first.days)...(-8_000))
    #expect(space.decide(region, known: answers).decision == .yes)
  }

  @Test func `What is nested deeper than the limit is left open, not guessed`() {
    var deep = Expression.fact(0)
    for _ in 0..<DecisionSpace.maximumDepth * 3 { deep = .not(.not(.all([deep, .fact(0)]))) }
    let region = space.region(of: .all([deep, .fact(0)]))
    #expect(space.isEmpty(region) == .notDecided(.outOfReach))
  }

  @Test func `Conditions with more cases than the limit are left open, and the next question is answered`() {
    let count = 44
    let space = DecisionSpace(HostileTests.procedure(facts: count))
    // Pairs of questions that stand far apart need a node for every answer to the first half.
    let pairs = (0..<count / 2).map { Expression.all([.fact($0), .fact($0 + count / 2)]) }
    let early = (0..<count).map { Expression.fact($0) }
    _ = space.region(of: .any(early))
    let region = space.region(of: .any(pairs))
    #expect(space.isEmpty(region) == .notDecided(.tooManyCases))
    #expect(space.isEmpty(space.region(of: .all([.fact(0), .not(.fact(0))]))) == .yes)
    #expect(space.diagram.count <= DecisionSpace.maximumNodes)
  }
}
