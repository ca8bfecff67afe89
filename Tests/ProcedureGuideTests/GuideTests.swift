import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import Testing
import WorkingCalendar

@testable import ProcedureGuide

@Suite struct GuideTests {
  private static let code = "9.000001"

  private static let now: CivilMoment = {
    guard let moment = try? CivilMoment(parsing: "2026-03-02T09:00") else { preconditionFailure("a moment") }
    return moment
  }()

  private static func origin(_ id: String) -> Origin { Origin(id: id) }

  private static func fact(_ id: String, _ kind: Fact.Kind, isProse: Bool = false) -> Fact {
    Fact(origin: origin(id), kind: kind, question: id, isProse: isProse)
  }

  private static func guide(others: [Procedure] = [], _ change: (inout Procedure) -> Void) -> Guide {
    var procedure = Procedure(origin: origin("p"), code: code, title: "Thủ tục")
    change(&procedure)
    var contents = CatalogueContents(edition: "1", title: "Mẫu")
    contents.areas = [
      Area(origin: origin("tỉnh"), title: "Tỉnh A", level: .province),
      Area(origin: origin("xã"), title: "Xã B", level: .commune, parent: "tỉnh"),
      Area(origin: origin("xã_c"), title: "Xã C", level: .commune, parent: "tỉnh"),
    ]
    contents.procedures = [procedure] + others
    return Guide(Catalogue(contents: contents))
  }

  private static func document(_ name: String, when: ProcedureCatalogue.Expression, forms: [FormDemand] = [])
    -> DocumentRequirement
  {
    DocumentRequirement(
      origin: origin(name), verb: .submit, item: .document(DemandedDocument(document: name, forms: forms)), when: when)
  }

  private static var start: GuideState { GuideState(Dossier(procedure: code)) }

  /// The ids of the questions of a dialogue in which every answer is looked up, and the last step.
  private static func talk(
    _ guide: Guide, from start: GuideState = start, _ answer: (GuideQuestion) -> GuideAnswer
  ) throws -> (asked: [String], last: GuideStep) {
    var state = start
    var asked: [String] = []
    var atMost = Int.max
    while true {
      let step = try guide.step(state, now: now)
      #expect(step.openQuestions < atMost, "no more questions come than were announced")
      atMost = step.question == nil ? atMost : step.openQuestions
      guard let question = step.question, asked.count < 100 else { return (asked, step) }
      #expect(!question.reasons.isEmpty)
      #expect(step.openQuestions > 0)
      asked.append(question.id)
      state = state.answering(question, answer(question))
    }
  }

  // MARK: Questions

  @Test func `What cannot change the answer any more is not asked`() throws {
    let guide = Self.guide { procedure in
      procedure.facts = [Self.fact("a", .boolean), Self.fact("b", .boolean), Self.fact("c", .boolean)]
      procedure.documents = [
        Self.document("d", when: .any([.all([.fact(0), .fact(1)]), .all([.fact(1), .fact(2)])]))
      ]
    }
    #expect(try Self.talk(guide) { _ in .fact(.boolean(false)) }.asked == ["b"])
    #expect(try Self.talk(guide) { _ in .fact(.boolean(true)) }.asked == ["b", "a"])
  }

  @Test func `Of questions that are as good the plain one is asked before one that goes on about the law`() throws {
    let long = "Nơi xây dựng thuộc khu chức năng, khu dân cư, khu phát triển đô thị hoặc khu vực đã có quy chế?"
    func asked(_ change: (inout [Fact]) -> Void) throws -> [String] {
      let guide = Self.guide { procedure in
        procedure.facts = [Self.fact("a", .boolean), Self.fact("b", .boolean)]
        change(&procedure.facts)
        procedure.documents = [Self.document("d", when: .all([.fact(0), .fact(1)]))]
      }
      return try Self.talk(guide) { _ in .fact(.boolean(true)) }.asked
    }
    #expect(try asked { _ in } == ["a", "b"])
    #expect(try asked { $0[0].question = long } == ["b", "a"])
    #expect(try asked { $0[0].isProse = true } == ["b", "a"])
  }

  @Test func `What a database holds settles a choice of documents only where it is owed, so that is asked`() throws {
    let guide = Self.guide { procedure in
      procedure.facts = [Self.fact("a", .boolean), Self.fact("b", .boolean)]
      let held = DemandedDocument(document: "d", waivedBy: ["csdl"], unless: .fact(1), when: .fact(0))
      let choice = DocumentGroup(
        choose: .oneOf,
        of: [
          .group(DocumentGroup(choose: .firstAvailable, of: [.document(held)])),
          .document(DemandedDocument(document: "e")),
        ])
      procedure.documents = [DocumentRequirement(origin: Self.origin("d"), verb: .submit, item: .group(choice))]
    }
    for (isHeld, isExcepted, expected) in [
      (true, false, DocumentStatus.waived), (true, true, .missing), (false, false, .missing),
    ] {
      let talk = try Self.talk(guide) { .fact(.boolean($0.id == "a" ? isHeld : isExcepted)) }
      #expect(talk.asked == (isHeld ? ["a", "b"] : ["a"]))
      #expect(talk.last.assessment.documents.map(\.status) == [expected])
    }
  }

  @Test func `A number is asked for only where its very value counts`() throws {
    let guide = Self.guide { procedure in
      procedure.facts = [Self.fact("bản", .integer(unit: "bản")), Self.fact("miễn", .boolean)]
      procedure.fees = [
        Fee(origin: Self.origin("m"), kinds: [.charge], amount: .exempt, when: .fact(1)),
        Fee(
          origin: Self.origin("f"), kinds: [.charge],
          amount: .rate(FeeRate(unit: "bản", unitFact: 0, tiers: [FeeRate.Tier(from: 1, amount: 8_000)]))),
      ]
    }
    #expect(try Self.talk(guide) { _ in .fact(.boolean(true)) }.asked == ["miễn"])
    let paying = try Self.talk(guide) { $0.id == "miễn" ? .fact(.boolean(false)) : .fact(.integer(3)) }
    #expect(paying.asked == ["miễn", "bản"])
    #expect(paying.last.assessment.fee.totals.last?.amount == 24_000)
  }

  @Test func `The value is asked for of which a fee is a share, and what reduces a fee that is owed`() throws {
    let guide = Self.guide { procedure in
      procedure.facts = [
        Self.fact("giá trị", .money), Self.fact("miễn", .boolean), Self.fact("cao tuổi", .boolean),
      ]
      procedure.fees = [
        Fee(origin: Self.origin("m"), kinds: [.charge], amount: .exempt, when: .fact(1)),
        Fee(
          origin: Self.origin("f"), kinds: [.charge],
          amount: .share(FeeShare(millionths: 1_000, fact: 0, maximum: 10_000_000))),
        Fee(origin: Self.origin("r"), kinds: [.charge], amount: .reduced(500_000), when: .fact(2)),
      ]
    }
    #expect(try Self.talk(guide) { _ in .fact(.boolean(true)) }.asked == ["miễn"])
    let paying = try Self.talk(guide) { question in
      switch question.id {
      case "miễn": .fact(.boolean(false))
      case "cao tuổi": .fact(.boolean(true))
      default: .fact(.integer(6_000_000_000))
      }
    }
    #expect(paying.asked.sorted() == ["cao tuổi", "giá trị", "miễn"])
    #expect(paying.last.assessment.fee.totals.last?.amount == 3_000_000)
  }

  @Test func `What nobody knows stays open, and is listed with what it would decide`() throws {
    let guide = Self.guide { procedure in
      procedure.facts = [Self.fact("a", .boolean)]
      procedure.documents = [Self.document("d", when: .fact(0))]
    }
    let talk = try Self.talk(guide) { _ in .notKnown }
    #expect(talk.asked == ["a"])
    #expect(talk.last.assessment.documents.map(\.status) == [.undetermined])
    #expect(talk.last.unanswered.map(\.id) == ["a"])
  }

  @Test func `The way of lodging is asked where the form of a document depends on it`() throws {
    let guide = Self.guide { procedure in
      procedure.channels = [ChannelOffer(channel: .inPerson), ChannelOffer(channel: .online)]
      var demanded = DemandedDocument(document: "d", forms: [FormDemand(form: .original, count: .exactly(1))])
      demanded.channelForms = [ChannelForms(channels: [.online], forms: [FormDemand(form: .electronic)])]
      procedure.documents = [
        DocumentRequirement(origin: Self.origin("d"), verb: .submit, item: .document(demanded))
      ]
    }
    let talk = try Self.talk(guide) { _ in .channel(.online) }
    #expect(talk.asked == ["channel"])
    #expect(talk.last.assessment.documents.map(\.demand.en) == ["electronic document"])
  }

  private static func lender(_ code: String, _ change: (inout Procedure) -> Void) -> Procedure {
    var procedure = Procedure(origin: origin(code), code: code, title: "Thủ tục khác")
    change(&procedure)
    return procedure
  }

  @Test func `Questions of procedures from which papers and fees are taken count from the first question on`() throws {
    let papers = Self.lender("9.000002") { procedure in
      // Asked here in another place, and followed by one that only this procedure asks.
      procedure.facts = [Self.fact("ủy quyền", .boolean), Self.fact("a", .boolean)]
      var demanded = DemandedDocument(document: "d", forms: [FormDemand(form: .original, count: .exactly(1))])
      demanded.channelForms = [ChannelForms(channels: [.online], forms: [FormDemand(form: .electronic)])]
      procedure.documents = [
        DocumentRequirement(origin: Self.origin("d"), verb: .submit, item: .document(demanded), when: .fact(1)),
        Self.document("e", when: .fact(0)),
      ]
      procedure.fees = [Fee(origin: Self.origin("không lấy"), kinds: [.charge], amount: .exempt, when: .fact(0))]
    }
    let money = Self.lender("9.000003") { procedure in
      procedure.facts = [Self.fact("bản", .integer(unit: "bản"))]
      procedure.fees = [
        Fee(
          origin: Self.origin("f"), kinds: [.charge],
          amount: .rate(FeeRate(unit: "bản", unitFact: 0, tiers: [FeeRate.Tier(from: 1, amount: 8_000)])))
      ]
    }
    let guide = Self.guide(others: [papers, money]) { procedure in
      procedure.facts = [Self.fact("a", .boolean), Self.fact("b", .boolean)]
      procedure.documents = [Self.document("c", when: .fact(1))]
      procedure.includes = [
        Inclusion(origin: Self.origin("một"), code: "9.000002", part: .documents),
        Inclusion(origin: Self.origin("hai"), code: "9.000003", part: .fees, when: .fact(1)),
      ]
    }
    #expect(try guide.step(Self.start, now: Self.now).openQuestions == 5)
    let whole = try Self.talk(guide) { question in
      switch question.kind {
      case .wholeNumber: .fact(.integer(2))
      default: question.id == "channel" ? .channel(.inPerson) : .fact(.boolean(true))
      }
    }
    #expect(whole.asked.sorted() == ["a", "b", "bản", "channel", "ủy quyền"])
    #expect(whole.last.assessment.documents.map(\.status) == [.missing, .missing, .missing])
    #expect(whole.last.assessment.fee.totals.last?.amount == 16_000)
    #expect(whole.last.assessment.findings.isEmpty, "answers to the other procedures' questions are used")
    let short = try Self.talk(guide) { _ in .fact(.boolean(false)) }
    #expect(short.asked.sorted() == ["a", "b", "ủy quyền"], "no fee is taken, and no paper has a form")
  }

  @Test func `A usual value is for what nobody asked: what was asked in vain stays open`() throws {
    let guide = Self.guide { procedure in
      procedure.facts = [Self.fact("a", .boolean), Self.fact("bản", .integer(unit: "bản"))]
      procedure.facts[1].defaultValue = .integer(1)
      procedure.documents = [
        Self.document("d", when: .all([.fact(0), .compare(.greater, .fact(1), .constant(.integer(2)))]))
      ]
    }
    func end(_ isOwed: Bool) throws -> GuideStep {
      var state = Self.start
      while let question = try guide.step(state, now: Self.now).question {
        state = state.answering(question, question.id == "a" ? .fact(.boolean(isOwed)) : .notKnown)
      }
      return try guide.step(state, now: Self.now)
    }
    let spared = try end(false)
    #expect(spared.assessment.documents.map(\.status) == [.notRequired])
    let checklist = ChecklistText.text(spared.assessment, open: spared.unanswered, language: .vietnamese)
    #expect(!checklist.contains("TTHC529"))
    let open = try end(true)
    #expect(open.assessment.documents.map(\.status) == [.undetermined])
    #expect(open.unanswered.map(\.id) == ["bản"])
  }

  @Test func `A question that is answered with null under its words is not asked again`() throws {
    let guide = Self.guide { procedure in
      procedure.facts = [Self.fact("a", .boolean)]
      procedure.facts[0].question = "Có phải là người cao tuổi không"
      procedure.documents = [Self.document("d", when: .fact(0))]
    }
    var dossier = Dossier(procedure: Self.code)
    dossier.facts = [Dossier.Fact("Có phải là người cao tuổi không", .unknown)]
    let step = try guide.step(GuideState(dossier), now: Self.now)
    #expect(step.question == nil)
    #expect(step.unanswered.map(\.id) == ["a"])
  }

  @Test func `An answer that only a lending procedure asks for is judged by that procedure`() throws {
    let lender = Self.lender("9.000002") { procedure in
      procedure.facts = [Self.fact("số", .integer(unit: "bản"))]
      procedure.documents = [
        Self.document("d", when: .compare(.greater, .fact(0), .constant(.integer(1))))
      ]
    }
    let guide = Self.guide(others: [lender]) { procedure in
      procedure.includes = [Inclusion(origin: Self.origin("một"), code: "9.000002", part: .documents)]
    }
    func codes(_ name: String, _ answer: Dossier.Fact.Answer) throws -> [FindingCode] {
      var dossier = Dossier(procedure: Self.code)
      dossier.facts = [Dossier.Fact(name, answer)]
      return try guide.step(GuideState(dossier), now: Self.now).assessment.findings.map(\.code)
    }
    #expect(try codes("số", .integer(2)) == [])
    #expect(try codes("số", .boolean(true)) == [DossierCode.wrongFactType])
    #expect(try codes("không ai hỏi", .integer(2)) == [DossierCode.unknownFact])
  }

  @Test func `The moment of lodging is one question, and none when it is known`() throws {
    let guide = Self.guide { procedure in
      procedure.documents = [
        Self.document("d", when: .compare(.less, .given(.submittedDate), .constant(.date(Self.now.date)))),
        Self.document("e", when: .compare(.greater, .given(.submittedTime), .constant(.time(900)))),
      ]
    }
    #expect(try Self.talk(guide) { _ in .moment(Self.now) }.asked == ["submitted"])
    var dossier = Dossier(procedure: Self.code)
    dossier.submitted = Self.now
    dossier.accepted = Self.now
    #expect(try Self.talk(guide, from: GuideState(dossier)) { _ in .notKnown }.asked.isEmpty)
  }

  @Test func `A condition in the words of the law is asked as a question`() throws {
    let guide = Self.guide { procedure in
      procedure.facts = [Self.fact("người nộp là trẻ em", .boolean, isProse: true)]
      procedure.documents = [Self.document("d", when: .fact(0))]
    }
    let question = try #require(try guide.step(Self.start, now: Self.now).question)
    #expect(question.text.vi == "Có phải trường hợp «người nộp là trẻ em» không?")
    #expect(question.isProse)
  }

  @Test func `A requirement is asked as one`() throws {
    let guide = Self.guide { procedure in
      procedure.facts = [Self.fact("đất không có tranh chấp", .boolean, isProse: true)]
      procedure.requirements = [
        Requirement(
          origin: Origin(id: "r"), text: "đất không có tranh chấp", condition: .fact(0), otherwise: .returnDossier)
      ]
    }
    let question = try #require(try guide.step(Self.start, now: Self.now).question)
    #expect(question.text.vi == "Có đáp ứng yêu cầu «đất không có tranh chấp» không?")
  }

  @Test func `Answers that no case meets are refused`() throws {
    let guide = Self.guide { procedure in
      procedure.documents = [
        Self.document("d", when: .isPlaceWithin(.residence, "xã")),
        Self.document("e", when: .isPlaceWithin(.residence, "tỉnh")),
      ]
    }
    #expect(try Self.talk(guide) { _ in .place(isWithin: true) }.asked.count == 1)
    var dossier = Dossier(procedure: Self.code)
    dossier.places = [
      Dossier.Place(.residence, area: "xã"), Dossier.Place(.residence, area: "tỉnh", isWithin: false),
    ]
    let step = try guide.step(GuideState(dossier), now: Self.now)
    #expect(step.isRefused && step.question == nil)
    #expect(step.findings.map(\.code.description) == ["TTHC553"])
  }

  @Test func `One place in two communes is no error of a dossier, but no case to be guided through`() throws {
    let guide = Self.guide { procedure in
      procedure.documents = [
        Self.document("d", when: .isPlaceWithin(.residence, "xã")),
        Self.document("e", when: .isPlaceWithin(.residence, "xã_c")),
      ]
    }
    var dossier = Dossier(procedure: Self.code)
    dossier.places = [Dossier.Place(.residence, area: "xã"), Dossier.Place(.residence, area: "xã_c")]
    let step = try guide.step(GuideState(dossier), now: Self.now)
    #expect(step.isRefused && step.question == nil)
    #expect(step.findings.map(\.code.description) == ["TTHC551"])
  }

  @Test func `A wrong kind of answer is refused with the place where it stands`() throws {
    let guide = Self.guide { procedure in
      procedure.facts = [Self.fact("a", .boolean)]
      procedure.documents = [Self.document("d", when: .fact(0))]
    }
    var dossier = Dossier(procedure: Self.code)
    dossier.facts = [Dossier.Fact("a", .integer(3))]
    let step = try guide.step(GuideState(dossier), now: Self.now)
    #expect(step.isRefused)
    #expect(step.findings.first?.place?.pointer == "/facts/a")
  }

  @Test func `Once a requirement is not met it is said, and nothing more is asked`() throws {
    let guide = Self.guide { procedure in
      procedure.facts = [Self.fact("a", .boolean), Self.fact("b", .boolean)]
      procedure.requirements = [
        Requirement(origin: Self.origin("r"), text: "Trẻ em dưới 6 tuổi", condition: .fact(0), otherwise: .refuse),
        Requirement(origin: Self.origin("s"), text: "Không nêu hậu quả", condition: .fact(1)),
      ]
      procedure.documents = [Self.document("d", when: .fact(1))]
    }
    func step(_ a: Bool) throws -> GuideStep {
      var dossier = Dossier(procedure: Self.code)
      dossier.facts = [Dossier.Fact("a", .boolean(a))]
      return try guide.step(GuideState(dossier), now: Self.now)
    }
    let refused = try step(false)
    #expect(refused.isRefused && refused.isOver && refused.question == nil)
    #expect(refused.findings.map(\.code.description) == ["TTHC578"])
    #expect(
      refused.findings.first?.message.vi == "«Trẻ em dưới 6 tuổi»: không đáp ứng: từ chối; không cần hỏi thêm")
    #expect(try step(true).question?.id == "b")
    #expect(try Self.talk(guide) { question in .fact(.boolean(question.id == "a")) }.last.isRefused == false)
  }

  @Test func `A date of birth behind the day of lodging is no answer`() throws {
    let guide = Self.guide { procedure in
      procedure.facts = [
        Self.fact("sinh", .date),
        Fact(
          origin: Self.origin("tuổi"), kind: .integer(unit: nil), question: "tuổi",
          derivation: .completedYears(from: .fact(0), to: .given(.submittedDate))),
      ]
      procedure.requirements = [
        Requirement(
          origin: Self.origin("r"), text: "Dưới 6 tuổi",
          condition: .compare(.less, .fact(1), .constant(.integer(6))), otherwise: .refuse)
      ]
    }
    var dossier = Dossier(procedure: Self.code)
    dossier.facts = [Dossier.Fact("sinh", .text("2026-03-03"))]
    let step = try guide.step(GuideState(dossier), now: Self.now)
    #expect(step.isRefused && !step.isOver)
    #expect(step.findings.map(\.code.description) == ["TTHC577"])
  }

  @Test func `What was answered against the procedure, or twice, is told beside the next question`() throws {
    let guide = Self.guide { procedure in
      procedure.facts = [
        Self.fact("a", .integer(unit: nil)),
        Fact(
          origin: Self.origin("b"), kind: .integer(unit: nil), question: "hai lần a",
          derivation: .expression(.sum([.fact(0), .fact(0)]))),
      ]
      procedure.documents = [Self.document("d", when: .compare(.less, .fact(1), .constant(.integer(6))))]
      procedure.roles = [
        RoleAssignment(origin: Self.origin("quyết"), role: .decided, agencies: ["ubnd"], places: [.init(base: .land)])
      ]
    }
    var dossier = Dossier(procedure: Self.code)
    dossier.facts = [Dossier.Fact("b", .integer(3))]
    dossier.places = [Dossier.Place(.land, area: "xã"), Dossier.Place(.land, area: "xã_c")]
    let step = try guide.step(GuideState(dossier), now: Self.now)
    #expect(step.question?.id == "a")
    #expect(step.findings.map(\.code.description) == ["TTHC519", "TTHC552"])
  }

  @Test func `A unit is asked for in words`() {
    #expect(GuideQuestion.Kind.decimal(unit: "mét_vuông").expected.vi.hasSuffix("(mét vuông)"))
  }

  // MARK: Replies

  private static func question(_ kind: GuideQuestion.Kind) -> GuideQuestion {
    GuideQuestion(
      id: "q", text: Bilingual(verbatim: "q"), isProse: false, subject: .fact("q"), kind: kind, reasons: [])
  }

  private static let choices = GuideQuestion.Kind.choice([
    GuideQuestion.Choice(title: Bilingual(vi: "có", en: "yes"), value: "true", answer: .fact(.boolean(true))),
    GuideQuestion.Choice(title: Bilingual(vi: "không", en: "no"), value: "false", answer: .fact(.boolean(false))),
  ])

  private static let replies: [(String, GuideAnswer)] = [
    ("1", GuideAnswer.fact(.boolean(true))), (" CÓ ", .fact(.boolean(true))), ("khong", .fact(.boolean(false))),
    ("no", .fact(.boolean(false))), ("3", .notKnown), ("-", .notKnown), ("Không biết", .notKnown),
  ]

  @Test(arguments: replies) func `A choice is taken by its number or its words, with or without marks`(
    line: String, answer: GuideAnswer
  ) {
    #expect(GuideReply(line, to: Self.question(Self.choices)) == .answer(answer))
  }

  @Test func `Numbers, days and moments are read as people write them`() throws {
    func answer(_ line: String, _ kind: GuideQuestion.Kind) -> GuideReply { GuideReply(line, to: Self.question(kind)) }
    #expect(answer("15.000.000", .money) == .answer(.fact(.integer(15_000_000))))
    #expect(answer("15,000", .money) == .answer(.fact(.integer(15_000))))
    #expect(answer("2,5", .decimal(unit: nil)) == .answer(.fact(.decimal(2_500_000))))
    #expect(answer("1990", .day) == .answer(.fact(.year(1990))))
    let day = try #require(CivilDate(year: 2026, month: 2, day: 28))
    #expect(answer("28/02/2026", .day) == .answer(.fact(.date(day))))
    let moment = try CivilMoment(parsing: "2026-02-28T08:30")
    for line in ["08:30 28/02/2026", "28/02/2026 08:30", "2026-02-28T08:30"] {
      #expect(answer(line, .moment) == .answer(.moment(moment)))
    }
    #expect(answer("28/02/2026", .moment) == .answer(.moment(CivilMoment(startOf: day))))
  }

  private static let refused: [(String, GuideQuestion.Kind)] = [
    ("", choices), ("0", choices), ("4", choices), ("có lẽ", choices), ("99999999999999999999", choices),
    ("-1", .wholeNumber(unit: "bản", isCount: true)), ("1.5", .wholeNumber(unit: nil, isCount: false)),
    ("1.23.456", .money), ("9999999999999999999", .money), ("1,2,3", .decimal(unit: nil)),
    ("0,1234567", .decimal(unit: nil)),
    ("30/02/2026", .day), ("29/02/2025", .day), ("hôm nay", .day), ("30/02/2026", .moment),
    ("25:00 28/02/2026", .moment),
    (String(repeating: "x", count: 5_000), .text),
  ]

  @Test(arguments: refused) func `What is no answer is refused with what one looks like`(
    line: String, kind: GuideQuestion.Kind
  ) {
    #expect(GuideReply(line, to: Self.question(kind)) == .refused(kind.expected))
  }

  @Test func `Back and why are understood in both languages`() {
    let question = Self.question(.text)
    #expect(["<", "quay lại", "quay lai", "BACK"].allSatisfy { GuideReply($0, to: question) == .back })
    #expect(["?", "vì sao hỏi", "why"].allSatisfy { GuideReply($0, to: question) == .why })
  }
}
