import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics
import Testing
import WorkingCalendar

@Suite struct BurdenComparisonTests {
  private static let contents = CatalogueContents(
    documents: ["đơn", "giấy_a", "giấy_b"].map { DocumentType(origin: Origin(id: $0), title: $0) },
    formEquivalences: [
      FormEquivalence(demanded: .copy, accepted: [.copy, .certifiedCopy, .original], basis: "nđ"),
      FormEquivalence(demanded: .certifiedCopy, accepted: [.certifiedCopy, .original], basis: "nđ"),
    ])

  private static let facts = ["khó", "gấp"].map {
    Fact(origin: Origin(id: $0), kind: .boolean, question: $0, isProse: true)
  }
  private static let hard = Expression.fact(0)
  private static let urgent = Expression.fact(1)

  private static func procedure(_ build: (inout Procedure) -> Void = { _ in }) -> Procedure {
    var procedure = Procedure(origin: Origin(id: "1"), code: "1", title: "Thủ tục")
    procedure.facts = facts
    procedure.channels = [ChannelOffer(channel: .inPerson), ChannelOffer(channel: .online)]
    procedure.limits = [limit(10, when: hard), limit(5, when: .not(hard))]
    procedure.documents = [demand("đơn", .certifiedCopy)]
    build(&procedure)
    return procedure
  }

  private static func limit(_ days: Int32, _ unit: TimeUnit = .workingDay, when: Expression = .always) -> TimeLimit {
    TimeLimit(origin: Origin(id: "l\(days)"), amount: .quantity(TimeQuantity(days, unit)), when: when)
  }

  private static func demand(
    _ document: String, _ form: DocumentForm, when: Expression = .always, verb: DocumentRequirement.Verb = .submit
  ) -> DocumentRequirement {
    DocumentRequirement(
      origin: Origin(id: document), verb: verb,
      item: .document(DemandedDocument(document: document, forms: [FormDemand(form: form, count: .exactly(1))])),
      when: when)
  }

  private func increases(_ before: Procedure = procedure(), _ build: (inout Procedure) -> Void) -> [BurdenIncrease] {
    var after = before
    build(&after)
    return BurdenComparison(before, after, in: Self.contents, calendar: TestCalendar.calendar).increases
  }

  @Test func `What did not change weighs no more`() {
    #expect(increases { _ in }.isEmpty)
  }

  @Test func `Each limit is compared with those that hold for the same dossiers`() throws {
    // Seven days are fewer than ten, and more than five: only those who are not hard cases wait longer.
    let found = increases { $0.limits = [Self.limit(7)] }
    #expect(found.count == 1)
    let increase = try #require(found.first)
    guard case .limit(after: 0, before: 1, .longer(_, _, _, always: true)) = increase.what else {
      Issue.record("\(increase.what)")
      return
    }
    #expect(increase.witness?.vi == "\"khó\" = không")
    #expect(increases { $0.limits = [Self.limit(7, when: Self.hard), Self.limit(5, when: .not(Self.hard))] }.isEmpty)
  }

  @Test func `Time added in more cases weighs more`() {
    func addition(_ when: Expression) -> TimeAddition {
      TimeAddition(origin: Origin(id: "t"), amount: TimeQuantity(3, .workingDay), when: when)
    }
    let before = Self.procedure { $0.additions = [addition(.all([Self.hard, Self.urgent]))] }
    #expect(increases(before) { $0.additions = [addition(Self.hard)] }.count == 1)
    #expect(increases(before) { $0.additions = [] }.isEmpty)
    #expect(increases(before) { $0.additions = [addition(.all([Self.urgent, Self.hard]))] }.isEmpty)
  }

  @Test func `Pauses, extensions and time that is not counted take longer`() {
    let pause = LimitPause(origin: Origin(id: "p"), awaiting: "thuế", when: Self.hard)
    #expect(increases { $0.pauses = [pause] }.map(\.what) == [.pause(after: 0)])
    let extended = LimitExtension(origin: Origin(id: "g"), atMost: TimeQuantity(5, .day))
    #expect(increases { $0.extensions = [extended] }.map(\.what) == [.longerExtension(after: 0)])
    let exclusion = LimitExclusion(origin: Origin(id: "k"), waits: ["đo đạc"])
    #expect(increases { $0.exclusions = [exclusion] }.map(\.what) == [.exclusion(after: 0, ["đo đạc"])])
    let before = Self.procedure {
      $0.pauses = [pause]
      $0.extensions = [extended]
      $0.exclusions = [exclusion]
    }
    #expect(increases(before) { $0.extensions[0].atMost = TimeQuantity(3, .day) }.isEmpty)
    #expect(increases(before) { $0.extensions[0].maximumTimes = 1 }.isEmpty)
    #expect(increases(before) { $0.pauses[0].when = .all([Self.hard, Self.urgent]) }.isEmpty)
    #expect(increases(before) { $0.pauses[0].when = .always }.count == 1)
    // What may hold up the whole may hold up one part, not the other way about.
    #expect(increases(before) { $0.pauses[0].stage = "a" }.isEmpty)
    let part = Self.procedure {
      $0.pauses = [pause]
      $0.pauses[0].stage = "a"
    }
    #expect(increases(part) { $0.pauses[0].stage = nil }.map(\.what) == [.pause(after: 0)])
  }

  @Test func `A later start and a limit without length are reported`() {
    #expect(
      increases { $0.limits[0].start = [.receivedByCompetentAgency] }.map(\.what)
        == [.limit(after: 0, before: 0, .laterStart)])
    #expect(increases { $0.limits[0].start = [.submitted] }.isEmpty)
    #expect(
      increases { $0.limits[0].amount = .described("theo thỏa thuận") }.map(\.what)
        == [.limit(after: 0, before: 0, .noLength)])
  }

  @Test func `Documents are compared by case, form, verb and choice`() {
    #expect(
      increases { $0.documents.append(Self.demand("giấy_a", .copy, when: Self.hard)) }.map(\.what)
        == [.document(after: 1, .added)])
    #expect(increases { $0.documents = [] }.isEmpty)
    #expect(increases { $0.documents = [Self.demand("đơn", .copy)] }.isEmpty)
    #expect(
      increases { $0.documents = [Self.demand("đơn", .original)] }.map(\.what)
        == [.document(after: 0, .forms(.lost([.certifiedCopy]), nil))])
    #expect(
      increases { $0.documents = [Self.demand("đơn", .certifiedCopy, verb: .surrender)] }.map(\.what)
        == [.document(after: 0, .verb(.surrender, before: .submit))])
    #expect(
      increases { $0.documents = [Self.demand("đơn", .original, verb: .surrender)] }.map(\.what) == [
        .document(after: 0, .verb(.surrender, before: .submit)),
        .document(after: 0, .forms(.lost([.certifiedCopy]), nil)),
      ])
    let some = Self.procedure { $0.documents = [Self.demand("đơn", .copy, when: Self.hard)] }
    #expect(
      increases(some) { $0.documents = [Self.demand("đơn", .original)] }.map(\.what).first
        == .document(after: 0, .moreCases))
    #expect(increases(some) { $0.documents = [Self.demand("đơn", .original)] }.count == 2)
    #expect(increases(some) { $0.documents[0].when = .always }.map(\.what) == [.document(after: 0, .moreCases)])
    #expect(increases(some) { $0.documents[0].when = .all([Self.hard, Self.urgent]) }.isEmpty)
    #expect(increases { $0.dossierSets = 2 }.map(\.what) == [.dossierSets(2, before: 1)])
  }

  @Test func `Fewer papers to choose from weigh more, more of them do not`() {
    func choice(_ names: [String], _ choose: DocumentGroup.Choice) -> DocumentRequirement {
      DocumentRequirement(
        origin: Origin(id: "chọn"), verb: .submit,
        item: .group(
          DocumentGroup(choose: choose, of: names.map { .document(DemandedDocument(document: $0)) })))
    }
    let before = Self.procedure { $0.documents = [choice(["giấy_a", "giấy_b"], .oneOf)] }
    #expect(
      increases(before) { $0.documents = [choice(["giấy_a"], .oneOf)] }.map(\.what)
        == [.document(after: 0, .fewerChoices)])
    #expect(increases(before) { $0.documents = [choice(["giấy_a", "giấy_b"], .all)] }.count == 1)
    #expect(increases(before) { $0.documents = [choice(["giấy_a", "giấy_b", "đơn"], .oneOf)] }.isEmpty)
  }

  @Test func `Requirements may only become weaker`() {
    func requirement(_ condition: Expression) -> Requirement {
      Requirement(origin: Origin(id: "y"), text: "Yêu cầu", condition: condition)
    }
    let before = Self.procedure { $0.requirements = [requirement(Self.hard)] }
    #expect(increases(before) { $0.requirements = [requirement(.any([Self.hard, Self.urgent]))] }.isEmpty)
    #expect(increases(before) { $0.requirements = [requirement(.all([Self.hard, Self.urgent]))] }.count == 1)
    #expect(increases { $0.requirements = [requirement(Self.hard)] }.map(\.what) == [.requirement(after: 0)])
  }

  @Test func `Fees may be set where they were open, and only become smaller elsewhere`() {
    func fee(_ amount: Fee.Amount, when: Expression = .always) -> Fee {
      Fee(origin: Origin(id: "phí"), kinds: [.charge], amount: amount, when: when)
    }
    func rate(_ sums: (Int, Int64)...) -> Fee.Amount {
      .rate(FeeRate(tiers: sums.map { FeeRate.Tier(from: $0.0, amount: $0.1) }))
    }
    let open = Self.procedure { $0.fees = [fee(.setBy("hđnd"))] }
    #expect(increases(open) { $0.fees = [fee(rate((1, 20_000)))] }.isEmpty)
    let set = Self.procedure { $0.fees = [fee(rate((1, 2_000), (3, 1_000)))] }
    #expect(
      increases(set) { $0.fees = [fee(rate((1, 1_500)))] }.map(\.what)
        == [.fee(after: 0, before: 0, .higher(share: FeeShare.whole, than: FeeShare.whole))])
    #expect(increases(set) { $0.fees = [fee(rate((1, 1_000)))] }.isEmpty)
    #expect(increases(set) { $0.fees = [fee(.exempt)] }.isEmpty)
    #expect(increases(set) { $0.fees = [fee(.setBy("hđnd"))] }.map(\.what) == [.fee(after: 0, before: 0, .left)])
    #expect(
      increases { $0.fees = [fee(rate((1, 5_000)))] }.map(\.what)
        == [.fee(after: 0, before: nil, .added(share: FeeShare.whole))])
    let exempt = Self.procedure {
      $0.fees = [fee(.exempt, when: Self.hard), fee(rate((1, 5_000)), when: .not(Self.hard))]
    }
    #expect(increases(exempt) { $0.fees = [fee(rate((1, 5_000)))] }.first?.witness?.vi == "\"khó\" = có")
  }

  @Test func `Less of a reduction costs more, wherever it held`() {
    func fee(_ amount: Fee.Amount, when: Expression = .always) -> Fee {
      Fee(origin: Origin(id: "phí"), kinds: [.charge], amount: amount, when: when)
    }
    func rate(_ sum: Int64) -> Fee.Amount { .rate(FeeRate(tiers: [.init(from: 1, amount: sum)])) }
    let reduced = Self.procedure { $0.fees = [fee(rate(50_000)), fee(.reduced(500_000), when: Self.hard)] }
    let gone = increases(reduced) { $0.fees = [fee(rate(50_000))] }
    #expect(gone.map(\.what) == [.fee(after: 0, before: 0, .lessReduced(to: FeeShare.whole, from: 500_000))])
    #expect(gone.first?.witness?.vi == "\"khó\" = có")
    #expect(increases(reduced) { $0.fees = [fee(rate(50_000)), fee(.reduced(400_000), when: Self.hard)] }.isEmpty)
    #expect(increases(reduced) { $0.fees = [fee(rate(25_000))] }.isEmpty)
    #expect(
      increases(reduced) { $0.fees = [fee(rate(25_001))] }.map(\.what)
        == [.fee(after: 0, before: 0, .higher(share: FeeShare.whole, than: 500_000))])
    // Whoever is in a hurry too gets the lower of both, as before.
    #expect(
      increases(reduced) {
        $0.fees = [
          fee(rate(50_000)), fee(.reduced(750_000), when: Self.urgent), fee(.reduced(500_000), when: Self.hard),
        ]
      }.isEmpty)
    let open = Self.procedure { $0.fees = [fee(.setBy("hđnd")), fee(.reduced(500_000), when: Self.hard)] }
    #expect(increases(open) { $0.fees = [fee(.setBy("hđnd"))] }.count == 1)
    let none = Self.procedure { $0.fees = [fee(rate(50_000))] }
    #expect(increases(none) { $0.fees = [fee(rate(50_000)), fee(.reduced(500_000), when: Self.hard)] }.isEmpty)
  }

  @Test func `A larger share of a value, a higher minimum and a higher maximum cost more`() {
    func procedure(_ share: FeeShare) -> Procedure {
      var procedure = Self.procedure {
        $0.fees = [Fee(origin: Origin(id: "phí"), kinds: [.fee], amount: .share(share))]
      }
      procedure.facts.append(Fact(origin: Origin(id: "giá"), kind: .money, question: "Giá trị?"))
      return procedure
    }
    let fact = Self.facts.count
    let before = FeeShare(millionths: 1_000, fact: fact, minimum: 100, maximum: 900)
    func count(_ share: FeeShare) -> Int { increases(procedure(before)) { $0 = procedure(share) }.count }
    #expect(count(FeeShare(millionths: 1_001, fact: fact, minimum: 100, maximum: 900)) == 1)
    #expect(count(FeeShare(millionths: 1_000, fact: fact, minimum: 101, maximum: 900)) == 1)
    #expect(count(FeeShare(millionths: 1_000, fact: fact, minimum: 100, maximum: 901)) == 1)
    #expect(count(FeeShare(millionths: 1_000, fact: fact, minimum: 100)) == 1)
    #expect(count(FeeShare(millionths: 999, fact: fact, minimum: 99, maximum: 899)) == 0)
  }

  @Test func `Versions with other lists of facts are compared by what the facts mean`() {
    let before = Self.procedure()
    var after = Self.procedure()
    after.facts = [
      Fact(origin: Origin(id: "mới"), kind: .boolean, question: "mới"), Self.facts[1], Self.facts[0],
    ]
    after.limits = [Self.limit(10, when: .fact(2)), Self.limit(5, when: .not(.fact(2)))]
    let same = BurdenComparison(before, after, in: Self.contents, calendar: TestCalendar.calendar)
    #expect(same.increases.isEmpty)
    after.limits = [Self.limit(10, when: .fact(0)), Self.limit(5, when: .not(.fact(0)))]
    let other = BurdenComparison(before, after, in: Self.contents, calendar: TestCalendar.calendar)
    #expect(other.increases.count == 1)
  }

  @Test func `A version that only shortens, spares and adds ways never weighs more`() {
    var random = SeededNumbers(seed: 11)
    for _ in 0..<60 {
      var conditions: [Expression] = [
        .always, Self.hard, Self.urgent, .not(Self.hard), .all([Self.hard, Self.urgent]),
      ]
      conditions.append(.any([Self.urgent, .not(Self.hard)]))
      func condition() -> Expression { conditions[random.next(below: conditions.count)] }
      let before = Self.procedure {
        $0.limits = [
          Self.limit(Int32(2 + random.next(below: 20)), random.nextBool() ? .day : .workingDay, when: condition()),
          Self.limit(Int32(2 + random.next(below: 20)), when: condition()),
        ]
        $0.documents = [Self.demand("đơn", .certifiedCopy), Self.demand("giấy_a", .original, when: condition())]
        $0.fees = [
          Fee(
            origin: Origin(id: "phí"), kinds: [.charge],
            amount: .rate(FeeRate(tiers: [.init(from: 1, amount: 10_000)])), when: condition())
        ]
      }
      let shortest = before.limits.compactMap { limit -> TimeQuantity? in
        if case .quantity(let quantity) = limit.amount { quantity } else { nil }
      }.map(\.amount).min()
      let found = increases(before) { after in
        for index in after.limits.indices {
          // In days and not above the smallest amount: never longer than any of them.
          after.limits[index].amount = .quantity(TimeQuantity(shortest ?? Rational(1), .day))
        }
        after.documents.removeLast(random.next(below: 2))
        after.documents[0] = Self.demand("đơn", .copy)
        after.fees[0].amount = random.nextBool() ? .exempt : .rate(FeeRate(tiers: [.init(from: 1, amount: 9_000)]))
        after.channels.append(ChannelOffer(channel: .postal))
      }
      #expect(found.isEmpty, "\(found.map(\.what))")
    }
  }
}
