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
        == "phí: chưa xác định được (2.000 đồng/trang; từ trang thứ 3: 1.000 đồng/trang; tối đa 200.000 đồng/bản)")
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

  @Test("While it is not known whether an exemption holds, the sum is not known either")
  func openExemption() throws {
    let flat = FeeRate(tiers: [.init(from: 1, amount: 8_000)])
    let fees = [
      Fee(origin: Fixture.origin("miễn"), kinds: [.charge], amount: .exempt, when: .fact(2)),
      Fee(origin: Fixture.origin("lp"), kinds: [.charge], amount: .rate(flat)),
      Fee(origin: Fixture.origin("p"), kinds: [.fee], amount: .rate(flat)),
    ]
    let open = try fee(fees)
    #expect(open.amount(of: .charge) == nil)
    #expect(open.amount(of: .fee) == 8_000)
    #expect(open.amount(of: nil) == nil)
    #expect(open.totals.last?.atLeast == 8_000)
    #expect(open.items.map(\.text.vi) == ["miễn lệ phí, nếu \"hộ nghèo\"", "lệ phí: 8.000 đồng", "phí: 8.000 đồng"])
    #expect(try fee(fees, [.init("nghèo", .boolean(false))]).amount(of: .charge) == 8_000)
    #expect(try fee(fees, [.init("nghèo", .boolean(true))]).amount(of: .charge) == 0)
  }

  @Test("Silence about fees is not zero: nothing is said of the sum, and what is owed in other cases is named")
  func silence() throws {
    let none = try fee([])
    #expect(!none.isStated)
    #expect(none.amount(of: nil) == nil)
    #expect(none.unmet.isEmpty)
    let flat = FeeRate(tiers: [.init(from: 1, amount: 8_000)])
    let poor = Fee(origin: Fixture.origin("p"), kinds: [.fee], amount: .rate(flat), when: .fact(2))
    let other = try fee([poor], [.init("nghèo", .boolean(false))])
    #expect(!other.isStated)
    #expect(other.amount(of: .fee) == nil)
    #expect(other.unmet.map(\.vi) == ["phí: 8.000 đồng, khi \"hộ nghèo\""])
    let exempt = Fee(origin: Fixture.origin("m"), kinds: [.fee], amount: .exempt, when: .not(.fact(2)))
    let stated = try fee([poor, exempt], [.init("nghèo", .boolean(false))])
    #expect(stated.isStated)
    #expect(stated.amount(of: .fee) == 0)
  }

  @Test("The terminal says that nothing is said, not that nothing is owed")
  func silenceInWords() throws {
    func text(_ fees: [Fee]) throws -> String {
      let procedure = Fixture.procedure {
        $0.facts = facts
        $0.fees = fees
      }
      let dossier = Fixture.dossier { $0.facts = [.init("nghèo", .boolean(false))] }
      return AssessmentText.text(try Fixture.assess(dossier, procedure))
    }
    #expect(try text([]).contains("phí, lệ phí:\n   thủ tục không nêu khoản phí, lệ phí nào\n"))
    let flat = FeeRate(tiers: [.init(from: 1, amount: 8_000)])
    let poor = Fee(origin: Fixture.origin("p"), kinds: [.fee], amount: .rate(flat), when: .fact(2))
    #expect(
      try text([poor]).contains(
        """
        phí, lệ phí:
           không khoản nào mà thủ tục nêu áp dụng cho hồ sơ này:
           – phí: 8.000 đồng, khi "hộ nghèo"

        """))
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

  // MARK: Shares

  private static let flat = Fee(
    origin: Fixture.origin("lp"), kinds: [.charge], amount: .rate(FeeRate(tiers: [.init(from: 1, amount: 50_001)])))

  private static func reduction(_ id: String, _ millionths: Int64, when: Expression = .always) -> Fee {
    Fee(origin: Fixture.origin(id), kinds: [.charge], amount: .reduced(millionths), when: when)
  }

  /// The fee with what the catalogue says of less than a dong.
  private func fee(
    _ fees: [Fee], _ answers: [Dossier.Fact] = [], fractions: Convention.Fractions?
  ) throws -> FeeReport {
    let procedure = Fixture.procedure {
      $0.facts = facts + [Fact(origin: Fixture.origin("giá_trị"), kind: .money, question: "Giá trị hợp đồng?")]
      $0.fees = fees
    }
    let conventions = fractions.map {
      [Convention(origin: Fixture.origin("số_lẻ"), subject: .fractions, fractions: $0)]
    }
    let catalogue = Catalogue(contents: Fixture.contents([procedure], conventions: conventions ?? []))
    return try Assessor(catalogue).assess(Fixture.dossier { $0.facts = answers }, now: Fixture.now).fee
  }

  @Test(
    "Less than a dong is settled as the catalogue says, and is not known where it says nothing",
    arguments: [(.halfUp, 25_001), (.dropped, 25_000), (nil, nil)] as [(Convention.Fractions?, Int64?)])
  func fractions(_ rule: Convention.Fractions?, _ expected: Int64?) throws {
    let report = try fee([Self.flat, Self.reduction("giảm", 500_000)], fractions: rule)
    #expect(report.amount(of: .charge) == expected)
    #expect(report.items.map(\.id) == ["lp"])
    #expect(report.items.first?.reduction?.id == "giảm")
    #expect(report.items.first?.reduction?.millionths == 500_000)
    let sum = expected.map { $0 == 25_001 ? "25.001 đồng" : "25.000 đồng" } ?? "ít nhất 25.000 đồng"
    #expect(report.items.first?.text.vi == "lệ phí: \(sum) (còn 50% của 50.001 đồng)")
  }

  @Test("Of several reductions the lowest counts, and they are not multiplied")
  func severalReductions() throws {
    let fees = [Self.flat, Self.reduction("một", 750_000), Self.reduction("hai", 500_000, when: .fact(2))]
    let both = try fee(fees, [.init("nghèo", .boolean(true))], fractions: .halfUp)
    #expect(both.amount(of: .charge) == 25_001)
    #expect(both.items.first?.reduction?.id == "hai")
    let one = try fee(fees, [.init("nghèo", .boolean(false))], fractions: .halfUp)
    #expect(one.amount(of: .charge) == 37_501)
    let open = try fee(fees, fractions: .halfUp)
    #expect(open.amount(of: .charge) == nil)
    #expect(open.totals.first?.atLeast == 25_001)
    #expect(
      open.items.first?.text.vi == "lệ phí: ít nhất 25.001 đồng (còn 75% của 50.001 đồng); còn 50%, nếu \"hộ nghèo\"")
  }

  @Test("A reduction leaves other kinds, other titles and what is spared alone")
  func coverage() throws {
    var titled = Self.reduction("giảm", 500_000)
    titled.title = "Cấp lại"
    #expect(try fee([Self.flat, titled], fractions: nil).amount(of: .charge) == 50_001)
    var other = Self.reduction("giảm", 500_000)
    other.kinds = [.fee]
    #expect(try fee([Self.flat, other], fractions: nil).amount(of: .charge) == 50_001)
    let exempt = Fee(origin: Fixture.origin("miễn"), kinds: [.charge], amount: .exempt)
    let spared = try fee([Self.flat, Self.reduction("giảm", 500_000), exempt], fractions: nil)
    #expect(spared.amount(of: .charge) == 0)
    #expect(spared.items.map(\.id) == ["miễn"])
  }

  @Test("What a council sets stays unknown when it is reduced, and says so")
  func reducedElsewhere() throws {
    let council = Fee(origin: Fixture.origin("lp"), kinds: [.charge], amount: .setBy("hđnd_tỉnh"))
    let report = try fee([council, Self.reduction("giảm", 500_000)], fractions: .halfUp)
    #expect(report.amount(of: .charge) == nil)
    #expect(
      report.items.first?.text.vi
        == "lệ phí: do Hội đồng nhân dân cấp tỉnh quy định, danh mục chưa có mức; còn 50%")
  }

  @Test(
    "A share of a value lies between its minimum and its maximum",
    arguments: [
      (0, 5_000_000), (4_999_999_999, 5_000_000), (7_000_000_500, 7_000_001), (7_000_000_499, 7_000_000),
      (20_000_000_000, 10_000_000), (.max, 10_000_000), (-5, 5_000_000),
    ] as [(Int64, Int64)])
  func shareOfValue(_ value: Int64, _ expected: Int64) throws {
    let share = FeeShare(millionths: 1_000, fact: 3, minimum: 5_000_000, maximum: 10_000_000)
    let report = try fee(
      [Fee(origin: Fixture.origin("phí"), kinds: [.fee], amount: .share(share))],
      [.init("giá_trị", .integer(value))], fractions: .halfUp)
    #expect(report.amount(of: .fee) == expected)
  }

  @Test("While the value is not known its share is not either")
  func unknownValue() throws {
    let bare = Fee(origin: Fixture.origin("phí"), kinds: [.fee], amount: .share(FeeShare(millionths: 1_000, fact: 3)))
    let open = try fee([bare], fractions: .halfUp)
    #expect(open.amount(of: .fee) == nil)
    #expect(
      open.items.first?.text.vi == "phí: 0,1% của «Giá trị hợp đồng?»; chưa biết giá trị nên chưa tính được")
    let least = Fee(
      origin: Fixture.origin("phí"), kinds: [.fee],
      amount: .share(FeeShare(millionths: 1_000, fact: 3, minimum: 5_000_000)))
    #expect(try fee([least], fractions: .halfUp).totals.first?.atLeast == 5_000_000)
  }

  @Test("A share of what is too large to count is not known, never a wrong sum")
  func shareOverflow() throws {
    let whole = Fee(
      origin: Fixture.origin("phí"), kinds: [.fee], amount: .share(FeeShare(millionths: .max, fact: 3)))
    let report = try fee([whole], [.init("giá_trị", .integer(.max - 1))], fractions: .halfUp)
    #expect(report.amount(of: .fee) == nil)
  }
}
