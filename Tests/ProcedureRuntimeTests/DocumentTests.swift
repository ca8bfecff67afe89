import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import Testing
import WorkingCalendar

@Suite("Documents of a dossier")
struct DocumentTests {
  private let representative = Fact(
    origin: Fixture.origin("người_đi_khai"),
    kind: .choice([.init(id: "cha_mẹ", title: "Cha hoặc mẹ"), .init(id: "ủy_quyền", title: "Người được ủy quyền")]),
    question: "Người đi khai là ai")
  private let byProxy = Expression.compare(.equal, .fact(0), .constant(.choice("ủy_quyền")))

  private func status(
    _ requirement: DocumentRequirement, facts: [Fact] = [], _ build: (inout Dossier) -> Void
  ) throws -> DocumentStatus {
    let procedure = Fixture.procedure {
      $0.facts = facts
      $0.documents = [requirement]
    }
    return try #require(try Fixture.assess(Fixture.dossier(build), procedure).documents.first).status
  }

  @Test("A document that is there is satisfied, one that is not is missing")
  func satisfiedAndMissing() throws {
    let demand = Fixture.demand("tk", "tờ_khai")
    #expect(try status(demand) { $0.documents = [.init("Tờ khai", form: .original, count: 1)] } == .satisfied)
    #expect(try status(demand) { _ in } == .missing)
    #expect(try status(demand) { $0.documents = [.init("tờ_khai", count: 0)] } == .missing)
  }

  @Test("A condition that fails frees from the document; an open one leaves it undetermined and names the question")
  func conditions() throws {
    let demand = Fixture.demand("uq", "ủy_quyền", when: byProxy)
    #expect(
      try status(demand, facts: [representative]) { $0.facts = [.init("người_đi_khai", .text("Cha hoặc mẹ"))] }
        == .notRequired)
    #expect(
      try status(demand, facts: [representative]) { $0.facts = [.init("người_đi_khai", .text("ủy_quyền"))] } == .missing
    )
    let procedure = Fixture.procedure {
      $0.facts = [representative]
      $0.documents = [demand]
    }
    let open = try Fixture.assess(Fixture.dossier(), procedure)
    #expect(open.documents.map(\.status) == [.undetermined])
    #expect(open.documents.map(\.neededFacts) == [["người_đi_khai"]])
    #expect(open.completeness == .undetermined)
    #expect(open.nextQuestion?.id == "người_đi_khai")
  }

  @Test("A document that is there although its condition is open leaves nothing to ask")
  func handedInAnyway() throws {
    let demand = Fixture.demand("uq", "ủy_quyền", when: byProxy)
    #expect(
      try status(demand, facts: [representative]) { $0.documents = [.init("ủy_quyền", form: .original)] } == .satisfied)
  }

  @Test("Too few, and a wrong form, are defects; a form that the law accepts in its place is not")
  func formsAndCounts() throws {
    let two = Fixture.demand("tk", "tờ_khai", [FormDemand(form: .certifiedCopy, count: .exactly(2))])
    #expect(try status(two) { $0.documents = [.init("tờ_khai", form: .certifiedCopy, count: 1)] } == .defective)
    #expect(try status(two) { $0.documents = [.init("tờ_khai", form: .photocopy, count: 2)] } == .defective)
    #expect(try status(two) { $0.documents = [.init("tờ_khai", form: .registerCopy, count: 2)] } == .satisfied)
    #expect(
      try status(two) {
        $0.documents = [.init("tờ_khai", form: .certifiedCopy), .init("tờ_khai", form: .certifiedCopy)]
      } == .satisfied)
  }

  @Test("A count may be the answer to a question")
  func countFromFact() throws {
    let copies = Fact(origin: Fixture.origin("số_bản"), kind: .integer(unit: "bản"), question: "Số bản cần")
    let demand = Fixture.demand("tk", "tờ_khai", [FormDemand(form: .photo, count: .fact(0))])
    #expect(
      try status(demand, facts: [copies]) {
        $0.facts = [.init("số_bản", .integer(3))]
        $0.documents = [.init("tờ_khai", form: .photo, count: 2)]
      } == .defective)
    #expect(try status(demand, facts: [copies]) { $0.documents = [.init("tờ_khai", form: .photo)] } == .undetermined)
  }

  @Test("A document is too old by the day after its validity, and undetermined without its day of issue")
  func validity() throws {
    let demand = Fixture.demand("ks", "khám") { $0.validity = Validity(length: TimeQuantity(6, .month)) }
    func issued(_ day: String?) throws -> DocumentStatus {
      try status(demand) { $0.documents = [.init("khám", form: .original, issued: day.map { Fixture.date($0) })] }
    }
    #expect(try issued("2025-08-13") == .satisfied)
    #expect(try issued("2025-08-12") == .defective)
    #expect(try issued(nil) == .undetermined)
    #expect(
      try status(Fixture.demand("hc", "hộ_chiếu")) {
        $0.documents = [.init("hộ_chiếu", form: .original, expires: Fixture.date("2026-02-12"))]
      } == .defective)
  }

  @Test("A database that answers frees from the document; one that does not, does not")
  func waiver() throws {
    let demand = Fixture.demand("cs", "chứng_sinh") { $0.waivedBy = ["csdl"] }
    #expect(try status(demand) { _ in } == .waived)
    #expect(try status(demand) { $0.unavailableDatabases = ["csdl"] } == .missing)
  }

  @Test("What the agency obtains is never owed, what is handed in at pick-up is owed later, optional never missing")
  func verbs() throws {
    var demand = Fixture.demand("tk", "tờ_khai")
    demand.verb = .agencyObtains
    #expect(try status(demand) { _ in } == .notRequired)
    demand.verb = .submitAtPickup
    #expect(try status(demand) { _ in } == .later)
    demand.verb = .submit
    demand.isOptional = true
    #expect(try status(demand) { _ in } == .optional)
  }

  @Test("A channel may ask for another form")
  func channelForms() throws {
    let demand = Fixture.demand("tk", "tờ_khai") {
      $0.channelForms = [ChannelForms(channels: [.postal], forms: [FormDemand(form: .certifiedCopy)])]
    }
    #expect(try status(demand) { $0.documents = [.init("tờ_khai", form: .certifiedCopy)] } == .defective)
    #expect(
      try status(demand) {
        $0.channel = .postal
        $0.documents = [.init("tờ_khai", form: .certifiedCopy)]
      } == .satisfied)
  }

  // MARK: Online

  private let original = Fixture.demand("tk", "tờ_khai")

  private func lodged(
    _ channel: Channel, _ forms: DocumentForm?..., count: Int? = nil
  ) -> (inout Dossier) -> Void {
    { dossier in
      dossier.channel = channel
      dossier.documents = forms.map { .init("tờ_khai", form: $0, count: count) }
    }
  }

  @Test(
    "Where a procedure names papers only, whether a file that is lodged online will do is not known",
    arguments: [
      (Channel.online, DocumentForm.digitised, DocumentStatus.undetermined), (.online, .electronic, .undetermined),
      (.online, .photo, .undetermined), (.online, .original, .satisfied), (.online, .photocopy, .defective),
      (.inPerson, .digitised, .defective), (.postal, .electronic, .defective), (.kiosk, .photo, .defective),
    ])
  func filesOnline(channel: Channel, form: DocumentForm, expected: DocumentStatus) throws {
    #expect(try status(original, lodged(channel, form)) == expected)
  }

  @Test("A procedure that says in which form a document is lodged online is taken at its word")
  func formsOnlineAreSaid() throws {
    let apart = Fixture.demand("tk", "tờ_khai") {
      $0.channelForms = [ChannelForms(channels: [.online], forms: [FormDemand(form: .electronic)])]
    }
    #expect(try status(apart, lodged(.online, .digitised)) == .defective)
    #expect(try status(apart, lodged(.online, .electronic)) == .satisfied)
    let beside = Fixture.demand("tk", "tờ_khai", [FormDemand(form: .original), FormDemand(form: .electronic)])
    #expect(try status(beside, lodged(.online, .digitised)) == .defective)
    let elsewhere = Fixture.demand("tk", "tờ_khai") {
      $0.channelForms = [ChannelForms(channels: [.postal], forms: [FormDemand(form: .certifiedCopy)])]
    }
    #expect(try status(elsewhere, lodged(.online, .digitised)) == .undetermined)
    #expect(try status(Fixture.demand("tk", "tờ_khai", []), lodged(.online, .digitised)) == .satisfied)
  }

  @Test("Papers that are enough decide before a file beside them; where they are not, the file leaves it open")
  func papersBesideFiles() throws {
    #expect(try status(original, lodged(.online, .digitised, .original)) == .satisfied)
    #expect(try status(original, lodged(.online, .photocopy, .digitised)) == .undetermined)
    let two = Fixture.demand("tk", "tờ_khai", [FormDemand(form: .original, count: .exactly(2))])
    #expect(try status(two, lodged(.online, .original)) == .defective)
    #expect(try status(two, lodged(.online, .original, .digitised)) == .undetermined)
    #expect(try status(two, lodged(.online, .digitised, count: 2)) == .undetermined)
  }

  @Test("A document that may yet do outweighs another of its kind that is too old")
  func openBesideExpired() throws {
    let status = try status(original) {
      $0.channel = .online
      $0.documents = [
        .init("tờ_khai", form: .original, expires: Fixture.date("2026-02-12")), .init("tờ_khai", form: .digitised),
      ]
    }
    #expect(status == .undetermined)
  }

  @Test("What a file online needs is said in both languages, asks nobody a question, and leaves the dossier open")
  func fileOnlineIsExplained() throws {
    let assessment = try Fixture.assess(
      Fixture.dossier(lodged(.online, .digitised)), Fixture.procedure { $0.documents = [original] })
    let report = try #require(assessment.documents.first)
    #expect(
      report.reason.vi
        == "đã nộp bản số hóa qua trực tuyến; thủ tục cần 01 bản chính, không ghi nộp trực tuyến thì nộp dạng nào: người tiếp nhận xem xét, quyết định (người soạn ghi rõ bằng «… qua trực tuyến»)"
    )
    #expect(
      report.reason.en
        == "handed in online as digitised copy; needed: 1 × original, and the procedure does not say in which form online: the receiving officer decides (the author states it with «… via online»)"
    )
    #expect(report.neededFacts.isEmpty)
    #expect(assessment.neededFacts.isEmpty)
    #expect(assessment.completeness == .undetermined)
  }

  @Test("A kind of paper that may be one of several is satisfied by any of them")
  func anyOf() throws {
    #expect(
      try status(Fixture.demand("tt", "tùy_thân")) { $0.documents = [.init("Thẻ căn cước", form: .original)] }
        == .satisfied)
  }

  private func group(_ choose: DocumentGroup.Choice, _ names: [String]) -> DocumentRequirement {
    DocumentRequirement(
      origin: Fixture.origin("nhóm"), verb: .submit,
      item: .group(DocumentGroup(choose: choose, of: names.map { .document(DemandedDocument(document: $0)) })))
  }

  @Test(
    "Choices ask for one, for some, or for all of their members",
    arguments: [
      (DocumentGroup.Choice.oneOf, [], DocumentStatus.missing), (.oneOf, ["cam_đoan"], .satisfied),
      (.firstAvailable, ["khám"], .satisfied), (.atLeast(2), ["khám"], .missing),
      (.atLeast(2), ["khám", "cam_đoan"], .satisfied), (.all, ["khám", "cam_đoan"], .missing),
      (.all, ["khám", "cam_đoan", "ủy_quyền"], .satisfied),
    ])
  func groups(choose: DocumentGroup.Choice, given: [String], expected: DocumentStatus) throws {
    let demand = group(choose, ["ủy_quyền", "cam_đoan", "khám"])
    #expect(try status(demand) { $0.documents = given.map { .init($0) } } == expected)
  }

  private static let papersOfTwins:
    [(choose: DocumentGroup.Choice, given: [(DocumentForm, Int)], expected: DocumentStatus)] = [
      (.all, [(.registerCopy, 1)], .defective), (.all, [(.registerCopy, 1), (.certifiedCopy, 1)], .satisfied),
      (.all, [(.registerCopy, 2)], .satisfied), (.all, [(.certifiedCopy, 2)], .defective),
      (.atLeast(2), [(.registerCopy, 1)], .defective),
      (.atLeast(1), [(.registerCopy, 1)], .satisfied), (.oneOf, [(.registerCopy, 1)], .satisfied),
    ]

  @Test("A paper counts for one of the members that demand it, whatever their order", arguments: papersOfTwins)
  func twins(choose: DocumentGroup.Choice, given: [(DocumentForm, Int)], expected: DocumentStatus) throws {
    let forms = [DocumentForm.registerCopy, .certifiedCopy].map { [FormDemand(form: $0, count: .exactly(1))] }
    for forms in [forms, forms.reversed()] {
      let members = forms.map { DocumentItem.document(DemandedDocument(document: "tờ_khai", forms: $0)) }
      let demand = DocumentRequirement(
        origin: Fixture.origin("nhóm"), verb: .submit, item: .group(DocumentGroup(choose: choose, of: members)))
      #expect(try status(demand) { $0.documents = given.map { .init("tờ_khai", form: $0, count: $1) } } == expected)
    }
  }

  @Test("Whether a paper suffices for two members stays open while it is open whether both are owed")
  func twinThatMayNotBeOwed() throws {
    let members = [
      DemandedDocument(document: "tờ_khai", forms: [FormDemand(form: .registerCopy, count: .exactly(1))]),
      DemandedDocument(
        document: "tờ_khai", forms: [FormDemand(form: .certifiedCopy, count: .exactly(1))], when: byProxy),
    ]
    let procedure = Fixture.procedure {
      $0.facts = [representative]
      $0.documents = [
        DocumentRequirement(
          origin: Fixture.origin("nhóm"), verb: .submit,
          item: .group(DocumentGroup(choose: .all, of: members.map { .document($0) })))
      ]
    }
    func assess(_ answer: String?) throws -> Assessment {
      let dossier = Fixture.dossier {
        $0.documents = [.init("tờ_khai", form: .registerCopy, count: 1)]
        $0.facts = answer.map { [.init("người_đi_khai", .text($0))] } ?? []
      }
      return try Fixture.assess(dossier, procedure)
    }
    #expect(try assess(nil).documents.map(\.status) == [.undetermined])
    #expect(try assess(nil).nextQuestion?.id == "người_đi_khai")
    #expect(try assess("cha_mẹ").documents.map(\.status) == [.satisfied])
    let both = try assess("ủy_quyền").documents
    #expect(both.map(\.status) == [.defective])
    #expect(
      both[0].document.vi == "tất cả: Tờ khai (01 bản sao từ sổ gốc); Tờ khai (01 bản sao có chứng thực)")
    #expect(both[0].members.last?.reason.vi == "mới có 1 bản, các yêu cầu về giấy tờ này cần tất cả 2 bản")
  }

  @Test(
    "A member settles a choice only once it is known that it is owed, or when nothing else is owed",
    arguments: [
      (DocumentGroup.Choice.oneOf, ["ủy_quyền"], DocumentStatus.undetermined), (.oneOf, ["cam_đoan"], .satisfied),
      (.oneOf, ["ủy_quyền", "cam_đoan"], .satisfied), (.atLeast(2), ["ủy_quyền", "cam_đoan"], .satisfied),
      (.all, ["ủy_quyền"], .missing), (.all, ["ủy_quyền", "cam_đoan"], .satisfied),
    ])
  func openMember(choose: DocumentGroup.Choice, given: [String], expected: DocumentStatus) throws {
    let perhaps = DocumentItem.document(DemandedDocument(document: "ủy_quyền", when: byProxy))
    let excepted = DocumentItem.document(DemandedDocument(document: "ủy_quyền", unless: byProxy))
    for member in [perhaps, excepted, .group(DocumentGroup(choose: .oneOf, of: [perhaps]))] {
      let demand = DocumentRequirement(
        origin: Fixture.origin("nhóm"), verb: .submit,
        item: .group(DocumentGroup(choose: choose, of: [member, .document(DemandedDocument(document: "cam_đoan"))])))
      #expect(try status(demand, facts: [representative]) { $0.documents = given.map { .init($0) } } == expected)
    }
  }

  @Test("What a database holds settles a choice only where it is owed; the question is asked, and the reason says so")
  func waivedMemberThatMayNotBeOwed() throws {
    let choice = DocumentGroup(
      choose: .oneOf,
      of: [
        .document(DemandedDocument(document: "chứng_sinh", waivedBy: ["csdl"], when: byProxy)),
        .document(DemandedDocument(document: "cam_đoan")),
      ])
    let procedure = Fixture.procedure {
      $0.facts = [representative]
      $0.documents = [DocumentRequirement(origin: Fixture.origin("nhóm"), verb: .submit, item: .group(choice))]
    }
    let open = try Fixture.assess(Fixture.dossier(), procedure)
    #expect(open.completeness == .undetermined)
    #expect(open.documents.map(\.neededFacts) == [["người_đi_khai"]])
    #expect(
      open.documents.first?.reason.vi
        == "đã có «Giấy chứng sinh» (khai thác được từ Dữ liệu giấy chứng sinh); đã đủ hay chưa thì chưa rõ, còn tùy: «Người đi khai là ai» là \"Người được ủy quyền\""
    )
    for (answer, expected) in [("ủy_quyền", DocumentStatus.waived), ("cha_mẹ", .missing)] {
      let dossier = Fixture.dossier { $0.facts = [.init("người_đi_khai", .text(answer))] }
      #expect(try Fixture.assess(dossier, procedure).documents.map(\.status) == [expected])
    }
  }

  @Test("While it is not known whether a document for the pick-up is owed, that is said and asked")
  func pickupWithOpenCondition() throws {
    var demand = Fixture.demand("uq", "ủy_quyền", when: byProxy)
    demand.verb = .submitAtPickup
    let procedure = Fixture.procedure {
      $0.facts = [representative]
      $0.documents = [demand]
    }
    let open = try Fixture.assess(Fixture.dossier(), procedure)
    #expect(open.completeness == .complete)
    #expect(open.documents.map(\.status) == [.later])
    #expect(open.documents.map(\.neededFacts) == [["người_đi_khai"]])
    #expect(
      open.documents.first?.reason.vi
        == "nếu phải nộp thì nộp khi nhận kết quả; chưa rõ: «Người đi khai là ai» là \"Người được ủy quyền\"")
    let dossier = Fixture.dossier { $0.facts = [.init("người_đi_khai", .text("ủy_quyền"))] }
    let known = try Fixture.assess(dossier, procedure)
    #expect(known.documents.map(\.reason.vi) == ["nộp khi nhận kết quả"])
    #expect(known.neededFacts.isEmpty)
  }

  @Test("Choices nest, and a member whose condition fails is not owed")
  func nestedGroups() throws {
    let inner = DocumentGroup(
      choose: .all,
      of: [
        .document(DemandedDocument(document: "cam_đoan")), .document(DemandedDocument(document: "khám", when: .never)),
      ])
    let demand = DocumentRequirement(
      origin: Fixture.origin("nhóm"), verb: .submit,
      item: .group(
        DocumentGroup(choose: .oneOf, of: [.document(DemandedDocument(document: "ủy_quyền")), .group(inner)])))
    #expect(try status(demand) { $0.documents = [.init("cam_đoan")] } == .satisfied)
    #expect(try status(demand) { _ in } == .missing)
  }

  @Test("The documents of another procedure are looked at when a procedure takes them over")
  func inclusion() throws {
    let main = Fixture.procedure {
      $0.includes = [Inclusion(origin: Fixture.origin("theo"), code: "2.000002", part: .documents)]
    }
    var other = Fixture.procedure { $0.documents = [Fixture.demand("tk", "tờ_khai")] }
    other.code = "2.000002"
    let assessment = try Fixture.assess(Fixture.dossier(), main, other)
    #expect(assessment.documents.map(\.status) == [.missing])
    #expect(assessment.completeness == .incomplete)
  }

  @Test("A reason says in both languages why, and cites the law")
  func reasons() throws {
    let procedure = Fixture.procedure {
      $0.facts = [representative]
      $0.documents = [Fixture.demand("uq", "ủy_quyền", when: byProxy)]
    }
    let dossier = Fixture.dossier { $0.facts = [.init("người_đi_khai", .text("ủy_quyền"))] }
    let report = try #require(try Fixture.assess(dossier, procedure).documents.first)
    #expect(report.reason.vi == "chưa nộp, vì «Người đi khai là ai» là \"Người được ủy quyền\"")
    #expect(report.reason.en == "not handed in, because «Người đi khai là ai» is \"Người được ủy quyền\"")
    #expect(report.basis.map(\.vi) == ["khoản 1 Điều 5 Luật Hộ tịch (60/2014/QH13)"])
    #expect(report.demand.vi == "01 bản chính")
  }

  @Test("A paper issued after it was handed in counts and is told; a supplement explains it, the future never")
  func issuedLater() throws {
    let procedure = Fixture.procedure { $0.documents = [Fixture.demand("tk", "tờ_khai")] }
    func findings(_ issued: String, _ events: [Dossier.Event] = []) throws -> [String] {
      let assessment = try Fixture.assess(
        Fixture.dossier {
          $0.documents = [Dossier.Document("tờ_khai", issued: Fixture.date(issued))]
          $0.events = events
        }, procedure)
      #expect(assessment.completeness == .complete)
      return assessment.findings.map { "\($0.severity) \($0.code.number) \($0.place?.pointer ?? "")" }
    }
    #expect(try findings("2026-02-13").isEmpty)
    #expect(try findings("2026-02-14") == ["note 566 /documents/0/issued"])
    #expect(try findings("2026-03-03") == ["warning 566 /documents/0/issued"])
    let supplement = [
      Dossier.Event(.supplementRequested, at: Fixture.moment("2026-02-13T11:00")),
      Dossier.Event(.supplementReceived, at: Fixture.moment("2026-02-25T09:00")),
    ]
    #expect(try findings("2026-02-24", supplement).isEmpty)
  }
}
