import CanonicalJSON
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import Testing
import WorkingCalendar

@Suite("Worked examples, and the answer in words")
struct ExampleTests {
  private static let procedure = Fixture.procedure { procedure in
    procedure.title = "Đăng ký khai sinh"
    procedure.channels = [ChannelOffer(channel: .inPerson)]
    procedure.facts = [Fixture.yesNo("bỏ_rơi", "trẻ em bị bỏ rơi")]
    procedure.documents = [
      Fixture.demand("tk", "tờ_khai"), Fixture.demand("cs", "chứng_sinh", when: .not(.fact(0))),
    ]
    procedure.limits = [Fixture.limit("tl", 3)]
    procedure.fees = [Fee(origin: Fixture.origin("miễn"), kinds: [.charge], amount: .exempt)]
    procedure.verbatim = [
      VerbatimText(origin: Fixture.origin("nv"), text: "trường hợp khác do Bộ hướng dẫn", subject: .documents)
    ]
    var example = Example(
      origin: Fixture.origin("vd1"), title: "Nhận lúc 10 giờ 15 trước Tết",
      submitted: Fixture.moment("2026-02-13T10:15"),
      channel: .inPerson)
    example.facts = [.init(fact: 0, value: .boolean(false))]
    example.documents = [.init(document: "tờ_khai", form: .original, count: 1)]
    example.expected = [
      .incomplete, .missing("chứng_sinh"), .due(Fixture.date("2026-02-25"), minute: nil), .exempt([.charge]),
      .owes(kind: nil, amount: 0, currency: "VND"), .mayLodge, .meetsRequirements,
    ].map { .init(expectation: $0, file: 0, line: 9) }
    var wrong = example
    wrong.expected = [
      .complete, .notRequired("chứng_sinh"), .due(Fixture.date("2026-02-24"), minute: nil), .noComputableDate,
      .owes(kind: .fee, amount: 5, currency: "VND"), .mayNotLodge, .failsRequirements, .undetermined([0]),
    ].map { .init(expectation: $0, file: 0, line: 9) }
    procedure.examples = [example, wrong]
  }

  @Test("An extension in an example puts the appointment off")
  func extensions() throws {
    var example = Self.procedure.examples[0]
    example.events = [
      .init(name: "extended", at: Fixture.moment("2026-02-24T09:00"), until: Fixture.moment("2026-03-02T00:00"))
    ]
    let assessment = try Fixture.assess(example.dossier(of: Self.procedure), Self.procedure)
    #expect(assessment.deadline.dueAt == Fixture.moment("2026-03-02T17:00"))
    #expect(assessment.deadline.rule.vi == "đã gia hạn đến 17:00 ngày 02/03/2026")
  }

  @Test("A pause in an example is the one that the procedure knows, and bears no name of its own")
  func pauses() throws {
    var example = Self.procedure.examples[0]
    example.events = [
      .init(name: "paused", at: Fixture.moment("2026-02-23T09:00")),
      .init(name: "resumed", at: Fixture.moment("2026-02-25T09:00")), .init(name: "niêm yết", at: example.submitted),
    ]
    let dossier = example.dossier(of: Self.procedure)
    #expect(dossier.events.map(\.name) == [nil, nil, "niêm yết"])
    #expect(dossier.events.map(\.kind) == [.paused, .resumed, nil])
  }

  @Test("Who applies in an example decides what depends on the applicant")
  func applicants() throws {
    var procedure = Self.procedure
    procedure.documents = [
      Fixture.demand("tk", "tờ_khai"),
      Fixture.demand(
        "cs", "chứng_sinh", when: .compare(.equal, .given(.applicant), .constant(.choice("Doanh nghiệp")))),
    ]
    var example = procedure.examples[0]
    func missing(_ applicant: String?) throws -> [String] {
      example.applicant = applicant
      let assessment = try Fixture.assess(example.dossier(of: procedure), procedure)
      return assessment.documents.filter { $0.status == .missing }.map(\.id)
    }
    #expect(try missing("Doanh nghiệp") == ["cs"])
    #expect(try missing("Công dân Việt Nam") == [])
    #expect(try missing(nil) == [])
  }

  private func run() throws -> (outcomes: [ExampleOutcome], coverage: ExampleCoverage) {
    let catalogue = Catalogue(contents: Fixture.contents([Self.procedure]))
    let version = try #require(catalogue.versions.first)
    return try ExampleRunner(Assessor(catalogue)).runWithCoverage(version)
  }

  @Test("An example passes when all comes out as expected, and says what came out where it does not")
  func outcomes() throws {
    let outcomes = try run().outcomes
    #expect(outcomes.map(\.isPassed) == [true, false])
    #expect(outcomes[1].expectations.allSatisfy { !$0.isMet })
    let due = outcomes[1].expectations[2]
    #expect(due.wanted.vi == "hẹn trả kết quả ngày 24/02/2026")
    #expect(due.got.vi.hasPrefix("hẹn trả kết quả lúc 17:00 ngày 25/02/2026"))
    #expect(due.trace.last?.vi == "thứ Tư 25/02: ngày làm việc thứ 3, hẹn trả")
  }

  @Test("Coverage names the elements and the outcomes of conditions that no example shows")
  func coverage() throws {
    let coverage = try run().coverage
    #expect(coverage.elements.first { $0.kind == .documents }?.exercised == 2)
    #expect(coverage.conditions.map(\.id) == ["cs"])
    #expect(coverage.conditionOutcomes == (1, 2))
  }

  @Test("Coverage counts agencies, results, the cases of requirements and the amounts inside a limit")
  func coverageOfConditions() throws {
    var procedure = Self.procedure
    let abandoned = Expression.fact(0)
    procedure.roles = [
      RoleAssignment(origin: Fixture.origin("xã"), role: .decided, agencies: ["ubnd_xã"], when: .not(abandoned)),
      RoleAssignment(origin: Fixture.origin("sở"), role: .decided, agencies: ["sở_y_tế"], when: abandoned),
    ]
    procedure.results = [
      ProcedureResult(origin: Fixture.origin("giấy"), title: "Giấy khai sinh"),
      ProcedureResult(origin: Fixture.origin("biên_bản"), title: "Biên bản", when: abandoned),
    ]
    procedure.requirements = [
      Requirement(origin: Fixture.origin("niêm_yết"), text: "Đã niêm yết", condition: .fact(0), when: abandoned)
    ]
    let part = LimitPart(
      origin: Fixture.origin("xét"), title: "Xét",
      alternatives: [
        LimitPart.Alternative(amount: TimeQuantity(5, .workingDay), when: abandoned),
        LimitPart.Alternative(amount: TimeQuantity(3, .workingDay), when: .not(abandoned)),
      ])
    procedure.limits = [TimeLimit(origin: Fixture.origin("tl"), amount: .parts([part]))]
    let catalogue = Catalogue(contents: Fixture.contents([procedure]))
    let version = try #require(catalogue.versions.first)
    let coverage = try ExampleRunner(Assessor(catalogue)).runWithCoverage(version).coverage
    func unexercised(_ kind: ExampleCoverage.Kind) -> [String]? {
      coverage.elements.first { $0.kind == kind }?.unexercised
    }
    #expect(unexercised(.agencies) == ["sở"])
    #expect(unexercised(.results) == ["biên_bản"])
    #expect(unexercised(.limits) == ["xét/1"])
    #expect(unexercised(.requirements) == [])
    #expect(
      coverage.conditions.map(\.id)
        == ["cs", "xét/1", "xét/2", "niêm_yết/when", "niêm_yết", "xã", "sở", "biên_bản"])
    #expect(coverage.conditionOutcomes == (8, 16))
    let names = ElementNames(procedure, catalogue)
    #expect(names.name(ofElement: "xét/1").vi == "«05 ngày làm việc (Xét)» (dòng 0)")
    #expect(names.name(ofElement: "sở").vi == "«có thẩm quyền: Sở Y tế» (dòng 0)")
    #expect(names.name(ofElement: "niêm_yết/when").vi == "«áp dụng khi, của: Đã niêm yết» (dòng 0)")
  }

  @Test("An example names what happens to a dossier in an author's words")
  func events() throws {
    var procedure = Self.procedure
    var example = procedure.examples[0]
    example.events = [
      .init(name: "Yêu cầu bổ sung", at: Fixture.moment("2026-02-23T09:00")),
      .init(name: "nộp bổ sung", at: Fixture.moment("2026-02-24T09:00")),
    ]
    example.expected = [.init(expectation: .due(Fixture.date("2026-02-27"), minute: nil), file: 0, line: 1)]
    procedure.examples = [example]
    let catalogue = Catalogue(contents: Fixture.contents([procedure]))
    let version = try #require(catalogue.versions.first)
    #expect(try ExampleRunner(Assessor(catalogue)).run(version).map(\.isPassed) == [true])
  }

  private func assessment() throws -> Assessment {
    try Fixture.assess(
      Fixture.dossier {
        $0.facts = [.init("bỏ_rơi", .boolean(false))]
        $0.documents = [.init("tờ_khai", form: .original, count: 1)]
      }, Self.procedure, now: Fixture.moment("2026-02-13T10:20"))
  }

  @Test("The terminal text reads as the receipts do, in Vietnamese")
  func vietnameseText() throws {
    #expect(
      AssessmentText.text(try assessment()) == """
        1.000001 Đăng ký khai sinh (phiên bản từ 01/07/2025)
        ghi chú[TTHC530]: lưu ý quy định (chương trình không tự xét): «trường hợp khác do Bộ hướng dẫn»
        thiếu[TTHC501]: hồ sơ chưa đầy đủ: còn thiếu 1 giấy tờ
           ✓ Tờ khai — 01 bản chính
               đã nộp 01 bản     [khoản 1 Điều 5 Luật Hộ tịch (60/2014/QH13)]
           ✗ Giấy chứng sinh — 01 bản chính
               chưa nộp, vì không phải trường hợp "trẻ em bị bỏ rơi"     [khoản 1 Điều 5 Luật Hộ tịch (60/2014/QH13)]

        nơi nộp:
           ✓ đúng nơi tiếp nhận

        hẹn trả kết quả: hết giờ làm việc thứ Tư 25/02/2026     (03 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ)     [khoản 1 Điều 5 Luật Hộ tịch (60/2014/QH13)]
           thứ Sáu 13/02   nhận lúc 10 giờ 15, không tính ngày nhận
           T7–CN 14–15/02  nghỉ hằng tuần
           T2–T6 16–20/02  Tết Nguyên đán                            [lịch nghỉ 2026 đã công bố]
           T7–CN 21–22/02  nghỉ hằng tuần
           thứ Hai 23/02   ngày làm việc thứ 1
           thứ Ba 24/02    ngày làm việc thứ 2
           thứ Tư 25/02    ngày làm việc thứ 3, hẹn trả

        tình trạng: đang giải quyết
           • chậm nhất 17:00 ngày 25/02/2026: có kết quả giải quyết     [khoản 1 Điều 5 Luật Hộ tịch (60/2014/QH13)]

        phí, lệ phí:
           • miễn lệ phí

        """)
  }

  @Test("The answer as JSON is canonical, the same every time, and has the members that others rely on")
  func json() throws {
    let bytes = try assessment().json(language: .english)
    #expect(try assessment().json(language: .english) == bytes)
    let root = try JSONDocument(parsing: bytes).root
    let names = root.members.map(\.key)
    #expect(names == names.sorted())
    for name in [
      "procedure", "version", "catalogue", "completeness", "documents", "lodging", "deadline", "fee", "stages",
      "neededFacts", "nextQuestion", "findings",
    ] {
      #expect(names.contains(name))
    }
    #expect(root["completeness"]?.string == "incomplete")
    #expect(root["deadline"]?["due"]?.string == "2026-02-25")
    #expect(root["deadline"]?["dueAt"]?.string == "2026-02-25T17:00")
    #expect(root["deadline"]?["proof"]?.count == 13)
    #expect(root["catalogue"]?["digest"]?.string?.hasPrefix("sha256:") == true)
    let documents = try #require(root["documents"]?.elements.map { $0["status"]?.string })
    #expect(documents == ["satisfied", "missing"])
  }

  @Test("A procedure explains itself in both languages")
  func explanation() throws {
    let catalogue = Catalogue(contents: Fixture.contents([Self.procedure]))
    let text = ProcedureText.text(Self.procedure, in: catalogue)
    #expect(text.hasPrefix("thủ tục 1.000001: Đăng ký khai sinh\nhiệu lực từ 01/07/2025\n"))
    #expect(
      text.contains(
        "   • nộp Giấy chứng sinh — 01 bản chính, khi không phải trường hợp \"trẻ em bị bỏ rơi\"  [khoản 1 Điều 5 Luật Hộ tịch (60/2014/QH13)]\n"
      ))
    #expect(text.contains("   • 03 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ"))
    let english = ProcedureText.text(Self.procedure, in: catalogue, language: .english)
    #expect(english.contains("   • 3 working days from the day the complete and valid dossier is received"))
  }

  @Test("A procedure that the catalogue does not have leaves every answer open")
  func unknownProcedure() throws {
    let assessment = try Fixture.assess(Dossier(procedure: "9.999999"), Self.procedure)
    #expect(!assessment.isProcedureKnown)
    #expect(assessment.completeness == .undetermined)
    #expect(assessment.lodging.allowed == .undecided)
    #expect(assessment.deadline.dueDate == nil)
    #expect(AssessmentText.text(assessment, language: .english).contains("error[TTHC510]"))
  }
}
