import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import Testing

@Suite("What has to be paid")
struct FeeTests {
  private let facts = [
    Fact(origin: Fixture.origin("trang"), kind: .integer(unit: "trang"), question: "Số trang"),
    Fact(origin: Fixture.origin("bản"), kind: .integer(unit: "bản"), question: "Số bản"),
    Fixture.yesNo("nghèo", "hộ nghèo"),
  ]
  /// 2,000 a page, 1,000 from the third page on, at most 200,000 a copy.
  private let certified = FeeRate(
    unit: "trang", unitFact: 0, tiers: [.init(from: 1, amount: 2_000), .init(from: 3, amount: 1_000)],
    cap: .init(amount: 200_000, unit: "bản"), capFact: 1)

  private func fee(_ fees: [Fee], _ answers: [Dossier.Fact] = []) throws -> FeeReport {
    let procedure = Fixture.procedure {
      $0.facts = facts
      $0.fees = fees
    }
    return try Fixture.assess(Fixture.dossier { $0.facts = answers }, procedure).fee
  }

  @Test(
    "Pages in tiers, capped for each copy, times the copies",
    arguments: [
      (1, 1, 2_000), (2, 1, 4_000), (5, 1, 7_000), (5, 2, 14_000), (500, 2, 400_000), (0, 3, 0),
      (Int64.max, 1, 200_000),
    ] as [(Int64, Int64, Int64)])
  func tiers(pages: Int64, copies: Int64, expected: Int64) throws {
    let report = try fee(
      [Fee(origin: Fixture.origin("phí"), kinds: [.fee], amount: .rate(certified))],
      [.init("trang", .integer(pages)), .init("bản", .integer(copies))])
    #expect(report.amount(of: .fee) == expected)
    #expect(report.amount(of: nil) == expected)
  }

  @Test("The rate is worded as the law writes it")
  func wording() throws {
    let report = try fee([Fee(origin: Fixture.origin("phí"), kinds: [.fee], amount: .rate(certified))])
    #expect(
      report.items.first?.text.vi
        == "phí: ít nhất 0 đồng (2.000 đồng/trang; từ trang thứ 3: 1.000 đồng/trang; tối đa 200.000 đồng/bản)")
    #expect(report.amount(of: .fee) == nil)
  }

  @Test("More than can be counted is not known, never a wrong sum")
  func overflow() throws {
    let rate = FeeRate(unit: "trang", unitFact: 0, tiers: [.init(from: 1, amount: .max / 2)])
    let report = try fee(
      [Fee(origin: Fixture.origin("phí"), kinds: [.fee], amount: .rate(rate))], [.init("trang", .integer(3))])
    #expect(report.amount(of: .fee) == nil)
  }

  @Test("What a council sets is unknown, not zero; an exemption is zero")
  func councilAndExemption() throws {
    let poor = Expression.fact(2)
    let fees = [
      Fee(origin: Fixture.origin("miễn"), kinds: [.charge], amount: .exempt, when: poor),
      Fee(origin: Fixture.origin("lp"), kinds: [.charge], amount: .setBy("hđnd_tỉnh"), when: .not(poor)),
    ]
    let exempt = try fee(fees, [.init("nghèo", .boolean(true))])
    #expect(exempt.exemptKinds == [.charge])
    #expect(exempt.amount(of: .charge) == 0)
    let owed = try fee(fees, [.init("nghèo", .boolean(false))])
    #expect(owed.exemptKinds.isEmpty)
    #expect(owed.amount(of: .charge) == nil)
    #expect(owed.items.first?.text.vi == "lệ phí: do Hội đồng nhân dân cấp tỉnh quy định, danh mục chưa có mức")
    let open = try fee(fees)
    #expect(open.items.map(\.applies) == [.undecided, .undecided])
    #expect(open.exemptKinds.isEmpty)
  }

  @Test("Kinds of duties are added up apart and together")
  func totals() throws {
    let flat = FeeRate(tiers: [.init(from: 1, amount: 8_000)])
    let report = try fee([
      Fee(origin: Fixture.origin("p"), kinds: [.fee], amount: .rate(flat)),
      Fee(origin: Fixture.origin("l"), kinds: [.charge], amount: .rate(flat)),
      Fee(
        origin: Fixture.origin("u"), kinds: [.charge],
        amount: .rate(FeeRate(currency: "USD", tiers: [.init(from: 1, amount: 25)]))),
    ])
    #expect(report.amount(of: .fee) == 8_000)
    #expect(report.amount(of: nil) == 16_000)
    #expect(report.amount(of: nil, currency: "USD") == 25)
    #expect(report.amount(of: .price) == 0)
  }
}
