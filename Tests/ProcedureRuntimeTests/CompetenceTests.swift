import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import Testing
import WorkingCalendar

@Suite("Who decides, and where things go")
struct CompetenceTests {
  private static let conventions = [
    Convention(
      origin: Fixture.origin("bắt_đầu", "luật"), subject: .jurisdictionFreeStart, start: [.receivedByCompetentAgency],
      inForce: Interval(from: Fixture.date("2026-01-01"))),
    Convention(
      origin: Fixture.origin("chuyển", "luật"), subject: .paperTransfer, amount: TimeQuantity(1, .workingDay)),
    Convention(
      origin: Fixture.origin("trong_ngày", "luật"), subject: .sameDayTransfer,
      cutoff: LimitCutoff(after: 900, moves: .end, isPermission: false)),
    Convention(origin: Fixture.origin("trả", "luật"), subject: .resultPlace),
    Convention(
      origin: Fixture.origin("bổ_sung", "luật"), subject: .supplementRequest, amount: TimeQuantity(2, .workingDay)),
    Convention(
      origin: Fixture.origin("kế_thừa", "luật"), subject: .succession,
      inForce: Interval(from: Fixture.date("2026-02-20"))),
  ]

  private static let ended = Agency(
    origin: Fixture.origin("phòng_tư_pháp", "luật"), title: "Phòng Tư pháp", level: .district,
    inForce: Interval(to: Fixture.date("2026-02-20")), successors: ["ubnd_xã"])

  private static let bodies = [
    ended,
    Agency(
      origin: Fixture.origin("tổ_cũ"), title: "Tổ cũ", level: .commune,
      inForce: Interval(to: Fixture.date("2026-02-20"))),
    Agency(
      origin: Fixture.origin("ubnd_phú_mỹ"), title: "Ủy ban nhân dân xã Phú Mỹ", parent: "ubnd_xã", area: "phú_mỹ"),
    Agency(
      origin: Fixture.origin("chủ_tịch"), title: "Chủ tịch Ủy ban nhân dân cấp xã", level: .commune, parent: "ubnd_xã",
      traits: [.head]),
  ]

  private func assess(
    _ dossier: (inout Dossier) -> Void, now: String = "2026-02-25T09:00", of build: (inout Procedure) -> Void = { _ in }
  ) throws -> Assessment {
    let procedure = Fixture.procedure {
      $0.channels = [ChannelOffer(channel: .inPerson), ChannelOffer(channel: .kiosk)]
      $0.roles = [
        RoleAssignment(origin: Fixture.origin("nhận", "luật"), role: .received, agencies: ["tt_xã"]),
        RoleAssignment(
          origin: Fixture.origin("quyết", "luật"), role: .decided, agencies: ["ubnd_xã"],
          places: [.init(base: .residence, of: "người cha")]),
        RoleAssignment(origin: Fixture.origin("phối_hợp"), role: .coordinated, agencies: ["sở_y_tế"]),
      ]
      $0.jurisdictionFree = [JurisdictionFree(origin: Fixture.origin("pđg", "luật"), scope: .province)]
      $0.limits = [Fixture.limit("tl", 3)]
      build(&$0)
    }
    var contents = Fixture.contents([procedure], conventions: Self.conventions)
    contents.agencies += Self.bodies
    return try Assessor(Catalogue(contents: contents)).assess(
      Fixture.dossier {
        $0.lodgedAt = "tt_tân_phú"
        $0.places = [.init(.residence, area: "phú_mỹ")]
        dossier(&$0)
      }, now: Fixture.moment(now))
  }

  @Test("The body that serves the place decides, with the place and the law")
  func decider() throws {
    let parties = try assess { _ in }.competence.parties
    #expect(parties.map(\.duty) == [.decides, .coordinates])
    #expect(parties[0].agency == "Ủy ban nhân dân xã Phú Mỹ")
    #expect(parties[0].place?.vi == "nơi cư trú của người cha: Xã Phú Mỹ")
    #expect(parties[0].basis.map(\.vi) == ["khoản 1 Điều 5 Luật Hộ tịch (60/2014/QH13)"])
    #expect(try assess { $0.places = [] }.competence.parties[0].agency == "Ủy ban nhân dân cấp xã")
  }

  @Test("Who heads a body acts as that body: the head of the one that serves the place, which may receive too")
  func head() throws {
    let decided = try assess(
      { $0.decidedAt = "ubnd_phú_mỹ" }, of: { $0.roles[1].agencies = ["chủ_tịch"] })
    #expect(decided.competence.parties[0].agency == "Chủ tịch Ủy ban nhân dân xã Phú Mỹ")
    #expect(!decided.findings.contains { $0.code.number == 559 })
    let lodged = try assess(
      { $0.lodgedAt = "ubnd_phú_mỹ" },
      of: {
        $0.roles = [$0.roles[1]]
        $0.roles[0].agencies = ["chủ_tịch"]
      })
    #expect(lodged.lodging.allowed == .yes)
    #expect(
      try assess({ $0.decidedAt = "sở_y_tế" }, of: { $0.roles[1].agencies = ["chủ_tịch"] }).findings.contains {
        $0.code.number == 559
      })
  }

  @Test("Where the counter decides, only one that the procedure names does")
  func deciderAtCounter() throws {
    func agencies(_ counter: String) throws -> [String] {
      try assess(
        { $0.lodgedAt = counter },
        of: {
          $0.roles = [
            RoleAssignment(
              origin: Fixture.origin("quyết"), role: .decided, agencies: ["tt_xã", "phòng_tư_pháp"],
              followsLodging: true)
          ]
        }
      ).competence.parties.map(\.agency)
    }
    #expect(try agencies("tt_tân_phú") == ["Trung tâm xã Tân Phú"])
    #expect(try agencies("sở_y_tế") == ["Trung tâm Phục vụ hành chính công cấp xã", "Phòng Tư pháp"])
  }

  @Test("A one-stop unit only receives: where the place of lodging chooses, the body above it decides, else its peer")
  func deciderAboveCounter() throws {
    func parties(_ counter: String?, _ agencies: [String]) throws -> [CompetenceReport.Party] {
      try assess(
        { $0.lodgedAt = counter },
        of: {
          $0.roles = [
            RoleAssignment(origin: Fixture.origin("quyết"), role: .decided, agencies: agencies, followsLodging: true)
          ]
        }
      ).competence.parties
    }
    let above = try parties("tt_tân_phú", ["ubnd_xã", "sở_y_tế"])
    #expect(above.map(\.agency) == ["Ủy ban nhân dân cấp xã"])
    #expect(above[0].place?.vi == "nơi đã tiếp nhận hồ sơ")
    #expect(above[0].applies == .yes)
    #expect(try parties("tt_tân_phú", ["công_an_xã", "sở_y_tế"]).map(\.agency) == ["Công an cấp xã"])
    let open = try parties(nil, ["ubnd_xã", "sở_y_tế"])
    #expect(open.map(\.agency) == ["Ủy ban nhân dân cấp xã", "Sở Y tế"])
    #expect(open.map(\.applies) == [.undecided, .undecided])
  }

  @Test("The papers go from a one-stop unit to the body that the place of lodging names")
  func transferToBodyAbove() throws {
    let transfer = try assess(
      { _ in },
      of: {
        $0.jurisdictionFree = []
        $0.roles = [
          RoleAssignment(
            origin: Fixture.origin("quyết"), role: .decided, agencies: ["ubnd_xã", "sở_y_tế"], followsLodging: true)
        ]
      }
    ).competence.transfer
    #expect(transfer?.to == ["Ủy ban nhân dân cấp xã"])
  }

  @Test("A dossier of an area that ended while it was pending is told to which area it belongs now")
  func successionOfArea() throws {
    var ended = Area(origin: Fixture.origin("tỉnh_cũ", "luật"), title: "Tỉnh Cũ", level: .province)
    ended.inForce = Interval(to: Fixture.date("2026-02-20"))
    ended.successors = ["tỉnh_b"]
    var contents = Fixture.contents([Fixture.procedure { _ in }], conventions: Self.conventions)
    contents.areas.append(ended)
    let assessor = Assessor(Catalogue(contents: contents))
    func successions(_ now: String) throws -> [CompetenceReport.Succession] {
      try assessor.assess(Fixture.dossier { $0.area = "tỉnh_cũ" }, now: Fixture.moment(now)).competence.successions
    }
    let told = try successions("2026-02-25T09:00")
    #expect(told.map(\.agency) == ["Tỉnh Cũ"])
    #expect(told.map(\.successors) == [["Tỉnh B"]])
    #expect(told[0].text.vi.hasPrefix("Tỉnh Cũ có đến hết 20/02/2026, nay thuộc Tỉnh B; "))
    #expect(try successions("2026-02-20T09:00").isEmpty)
  }

  @Test("Each result may have an agency of its own, and one that acts on behalf of another says so")
  func results() throws {
    let parties = try assess(
      { _ in },
      of: {
        $0.results = [
          ProcedureResult(origin: Fixture.origin("một"), title: "Giấy một"),
          ProcedureResult(origin: Fixture.origin("hai"), title: "Giấy hai"),
        ]
        $0.roles = [
          RoleAssignment(origin: Fixture.origin("q1"), role: .decided, agencies: ["ubnd_xã"], results: ["một"]),
          RoleAssignment(origin: Fixture.origin("q2"), role: .decided, agencies: ["sở_y_tế"], results: ["hai"]),
          RoleAssignment(origin: Fixture.origin("uq"), role: .delegated, agencies: ["tt_xã"]),
        ]
      }
    ).competence.parties
    #expect(parties.map(\.results) == [["Giấy một"], ["Giấy hai"], []])
    #expect(parties.map(\.duty) == [.decides, .decides, .decidesByDelegation])
  }

  @Test("Where each stage decides, whoever does a stage gives its result")
  func stages() throws {
    let parties = try assess(
      { _ in },
      of: {
        $0.roles = [
          RoleAssignment(
            origin: Fixture.origin("q"), role: .decided, agencies: ["ubnd_xã", "sở_y_tế"], followsStages: true)
        ]
        $0.process.stages = [
          Stage(origin: Fixture.origin("nhận"), title: "Nhận", actors: ["tt_xã"]),
          Stage(origin: Fixture.origin("thẻ"), title: "Cấp thẻ", actors: ["sở_y_tế"], result: "Thẻ"),
          Stage(origin: Fixture.origin("không"), title: "Không", actors: ["ubnd_xã"], when: .never, result: "Khác"),
        ]
      }
    ).competence.parties
    #expect(parties.map(\.agency) == ["Sở Y tế"])
    #expect(parties.map(\.results) == [["Thẻ"]])
  }

  @Test("Papers lodged elsewhere go on within the stated time, and the result comes back to where they were received")
  func transfer() throws {
    let competence = try assess({ _ in }, now: "2026-02-23T09:00").competence
    let transfer = try #require(competence.transfer)
    #expect(transfer.to == ["Ủy ban nhân dân xã Phú Mỹ"])
    // Accepted on the last Friday before Tet.
    #expect(transfer.by == Fixture.moment("2026-02-23T17:00"))
    #expect(transfer.doneAt == nil)
    #expect(!transfer.isLate)
    #expect(competence.handover?.text.vi == "trả kết quả tại nơi tiếp nhận: Trung tâm xã Tân Phú")
    #expect(competence.handover?.basis.map(\.vi) == ["khoản 1 Điều 5 Luật Hộ tịch (60/2014/QH13)"])
  }

  @Test("What was sent on too late is late; what only arrived late may have been sent in time")
  func lateTransfer() throws {
    func transfer(_ kind: Dossier.Event.Kind, _ at: String) throws -> CompetenceReport.Transfer? {
      try assess { $0.events = [.init(kind, at: Fixture.moment(at))] }.competence.transfer
    }
    #expect(try transfer(.forwarded, "2026-02-24T08:30")?.isLate == true)
    #expect(try transfer(.forwarded, "2026-02-23T08:30")?.isLate == false)
    #expect(try transfer(.receivedByCompetentAgency, "2026-02-24T08:30")?.doneAt == nil)
    #expect(try transfer(.receivedByCompetentAgency, "2026-02-23T08:30")?.doneAt != nil)
  }

  @Test("Until papers lodged elsewhere have gone they are a duty, and after their time they are late")
  func pendingTransfer() throws {
    func answer(_ now: String, _ events: [Dossier.Event] = []) throws -> Assessment {
      try assess({ $0.events = events }, now: now)
    }
    func duties(_ assessment: Assessment) -> [String] {
      assessment.clock.next.filter { $0.kind == .forward }.map(\.by.iso)
    }
    let inTime = try answer("2026-02-23T16:00")
    #expect(duties(inTime) == ["2026-02-23T17:00"])
    #expect(inTime.competence.transfer?.isLate == false)
    let late = try answer("2026-02-24T08:00")
    #expect(duties(late) == [])
    #expect(late.competence.transfer?.isLate == true)
    let finding = late.findings.first { $0.code.description == "TTHC554" }
    #expect(finding?.message.vi.hasSuffix("đến nay chưa chuyển") == true)
    #expect(finding?.basis != nil)
    for kind in [Dossier.Event.Kind.forwarded, .receivedByCompetentAgency, .resultReady, .stopped] {
      let gone = try answer("2026-03-24T08:00", [.init(kind, at: Fixture.moment("2026-02-23T08:30"))])
      #expect(duties(gone) == [])
      #expect(gone.competence.transfer?.isLate == false)
    }
  }

  @Test(
    "Papers received by hand go on the same day, and first thing on the next working day when they came late in the day",
    arguments: [
      ("2026-02-12T15:00", "2026-02-12T17:00", "2026-02-12T16:50", false),
      ("2026-02-12T15:00", "2026-02-12T17:00", "2026-02-13T08:00", true),
      ("2026-02-12T15:01", "2026-02-13T08:00", "2026-02-13T09:30", false),
      // The next working day after Tet.
      ("2026-02-13T16:10", "2026-02-23T08:00", "2026-02-24T08:00", true),
    ])
  func sameDayTransfer(received: String, by: String, sent: String, isLate: Bool) throws {
    let assessment = try assess {
      $0.lodgedAt = "tt_phú_mỹ"
      $0.submitted = Fixture.moment(received)
      $0.accepted = Fixture.moment(received)
      $0.events = [.init(.forwarded, at: Fixture.moment(sent))]
    }
    let transfer = try #require(assessment.competence.transfer)
    #expect(transfer.by == Fixture.moment(by))
    #expect(transfer.isLate == isLate)
    #expect(transfer.to == ["Ủy ban nhân dân xã Phú Mỹ"])
    #expect(transfer.text.vi.contains("đầu giờ") == by.hasSuffix("T08:00"))
    let finding = assessment.findings.first { $0.code.description == "TTHC554" }
    #expect((finding != nil) == isLate)
    #expect(finding.map { $0.place?.pointer == "/events/0/at" && $0.basis != nil } ?? true)
  }

  @Test("What the receiving office decides itself, and what came by post, has no hour of transfer of its own")
  func noSameDayTransfer() throws {
    func transfer(_ dossier: (inout Dossier) -> Void, decided agency: String = "ubnd_xã") throws -> Bool {
      try assess(
        {
          $0.lodgedAt = "tt_phú_mỹ"
          dossier(&$0)
        }, of: { $0.roles[1].agencies = [agency] }
      ).competence.transfer != nil
    }
    #expect(try transfer { _ in })
    #expect(try !transfer({ _ in }, decided: "tt_xã"))
    #expect(try !transfer { $0.channel = .postal })
    #expect(try !transfer { $0.lodgedAt = nil })
  }

  @Test("A file from a kiosk needs no transport, and a dossier lodged where it is decided needs no way at all")
  func noTransfer() throws {
    #expect(try assess { $0.channel = .kiosk }.competence.transfer == nil)
    #expect(try assess { $0.channel = .kiosk }.lodging.allowed == .yes)
    let own = try assess {
      $0.lodgedAt = "tt_phú_mỹ"
      $0.channel = .kiosk
    }.competence
    #expect(own.transfer == nil)
    #expect(own.start == nil)
  }

  @Test("A dossier lodged regardless of boundaries holds two receipts and says from which the time runs")
  func twoReceipts() throws {
    let assessment = try assess {
      $0.events = [.init(.receivedByCompetentAgency, at: Fixture.moment("2026-02-23T08:30"))]
    }
    #expect(
      assessment.competence.start?.text.vi
        == "nơi tiếp nhận nhận lúc 10:15 ngày 13/02/2026, cơ quan có thẩm quyền nhận lúc 08:30 ngày 23/02/2026; thời hạn tính từ khi cơ quan có thẩm quyền nhận"
    )
    #expect(assessment.deadline.dueDate == Fixture.date("2026-02-26"))
    let before = try assess { $0.accepted = Fixture.moment("2025-12-30T09:00") }.competence.start
    #expect(before?.text.en.hasSuffix("the time runs from the first receipt") == true)
  }

  @Test("The time to ask for what a dossier lacks runs from when the competent agency has it")
  func supplementRequest() throws {
    func request(_ build: @escaping (inout Dossier) -> Void) throws -> CivilMoment? {
      try assess(build, now: "2026-02-23T09:00").clock.next.first { $0.kind == .requestSupplement }?.by
    }
    let received = Dossier.Event(.receivedByCompetentAgency, at: Fixture.moment("2026-02-23T08:30"))
    #expect(try request { $0.events = [received] } == Fixture.moment("2026-02-25T17:00"))
    // On the way nobody who decides has seen it.
    #expect(try request { _ in } == nil)
    // Lodged where it is decided, it runs from the acceptance of 13/02, before Tết.
    #expect(try request { $0.lodgedAt = "tt_phú_mỹ" } == Fixture.moment("2026-02-24T17:00"))
  }

  @Test("A receipt by the competent agency from which nothing runs is not passed over in silence")
  func receiptWithoutEffect() throws {
    func notes(_ places: [RoleAssignment.CompetentPlace], at: String) throws -> [String] {
      try assess(
        { $0.events = [.init(.receivedByCompetentAgency, at: Fixture.moment(at))] },
        of: { $0.roles[1].places = places }
      ).findings.filter { $0.code.number == 567 }.map { "\($0.severity) \($0.place?.pointer ?? "")" }
    }
    #expect(try notes([], at: "2026-02-23T08:30") == ["note /events/0/at"])
    #expect(try notes([], at: "2026-02-13T16:00").isEmpty)
    #expect(try notes([.init(base: .residence)], at: "2026-02-23T08:30").isEmpty)
  }

  @Test("Where nobody knows whether jurisdiction matters, the date names what it rests on")
  func assumedStart() throws {
    func notes(_ build: @escaping (inout Dossier) -> Void) throws -> [String] {
      try assess { build(&$0) }.findings.filter { $0.code.number == 556 }.map(\.message.vi)
    }
    #expect(
      try notes { $0.places = [] } == [
        "chưa rõ nơi nhận có phải là nơi có thẩm quyền không: ngày hẹn tính từ lúc tiếp nhận; nếu là hồ sơ nộp không phụ "
          + "thuộc địa giới hành chính thì tính từ khi cơ quan có thẩm quyền nhận hồ sơ"
      ])
    #expect(try notes { _ in }.isEmpty)
    #expect(try notes { $0.places = [.init(.residence, area: "tân_phú")] }.isEmpty)
  }

  @Test("Of several competent places the stated rule decides, and the larger share stands first")
  func tieBreak() throws {
    func lodging(_ rule: RoleAssignment.TieBreak) throws -> Assessment {
      try assess(
        {
          $0.lodgedAt = "tt_tân_phú"
          $0.places = [.init(.land, area: "phú_mỹ"), .init(.land, area: "tân_phú")]
        },
        of: {
          $0.jurisdictionFree = []
          $0.roles[1].places = [.init(base: .land)]
          $0.roles[1].tieBreak = rule
        })
    }
    #expect(try lodging(.applicantChooses).lodging.allowed == .yes)
    #expect(try lodging(.firstReceiver).lodging.allowed == .yes)
    #expect(try lodging(.largestShare).lodging.allowed == .no)
    #expect(
      try lodging(.applicantChooses).competence.tieBreak?.text.vi == "nhiều nơi cùng có thẩm quyền: người nộp chọn")
    #expect(try lodging(.applicantChooses).findings.map(\.code) == [])
  }

  @Test("What a reform finds pending goes to the successor, under the law of the reform")
  func succession() throws {
    func successions(
      now: String, accepted: String = "2026-02-13T10:15"
    ) throws -> [CompetenceReport.Succession] {
      try assess(
        { $0.accepted = Fixture.moment(accepted) }, now: now,
        of: {
          $0.roles[1].agencies = ["phòng_tư_pháp"]
        }
      ).competence.successions
    }
    #expect(try successions(now: "2026-02-20T09:00").isEmpty)
    #expect(try successions(now: "2026-02-23T09:00", accepted: "2026-02-21T10:15").isEmpty)
    let succession = try #require(try successions(now: "2026-02-23T09:00").first)
    #expect(succession.agency == "Phòng Tư pháp")
    #expect(succession.successors == ["Ủy ban nhân dân cấp xã"])
    #expect(
      succession.text.vi
        == "Phòng Tư pháp hoạt động đến 20/02/2026; Ủy ban nhân dân cấp xã giải quyết tiếp, không phải nộp lại hồ sơ")
    #expect(succession.basis.count == 2)
  }

  @Test("Papers go to whoever took over from a body that has ended, and nowhere where it is all done on the spot")
  func papersAfterAReform() throws {
    func transfer(_ now: String, isOnTheSpot: Bool = false) throws -> CompetenceReport.Transfer? {
      let assessment = try assess(
        { $0.channel = .inPerson }, now: now,
        of: {
          $0.jurisdictionFree = []
          $0.roles[1].agencies = ["phòng_tư_pháp"]
          $0.roles[1].places = []
          $0.process.isOnTheSpot = isOnTheSpot
        })
      return assessment.competence.transfer
    }
    #expect(try transfer("2026-02-20T09:00")?.to == ["Phòng Tư pháp"])
    #expect(try transfer("2026-02-25T09:00")?.to == ["Ủy ban nhân dân cấp xã"])
    #expect(try transfer("2026-02-25T09:00", isOnTheSpot: true) == nil)
  }

  @Test("The result of what a body took in that has ended is handed over by whoever took over, where that is known")
  func handoverAfterReform() throws {
    func handover(_ receiver: String, now: String = "2026-02-25T09:00") throws -> Bilingual? {
      try assess({ $0.lodgedAt = receiver }, now: now, of: { $0.roles[0].agencies = [receiver] }).competence.handover?
        .text
    }
    #expect(
      try handover("phòng_tư_pháp")?.vi
        == "trả kết quả tại Ủy ban nhân dân cấp xã, kế thừa nơi tiếp nhận (Phòng Tư pháp, đã kết thúc hoạt động)")
    #expect(
      try handover("phòng_tư_pháp", now: "2026-02-20T09:00")?.vi == "trả kết quả tại nơi tiếp nhận: Phòng Tư pháp")
    #expect(
      try handover("tổ_cũ")?.en
        == "the result is handed over by the successor of the office that received it (Tổ cũ, which has ended); the "
        + "catalogue names none")
  }

  @Test("Who handed it in by post, or was visited at home, may have the result that way too")
  func handoverByPost() throws {
    func handover(_ channel: Channel) throws -> Bilingual? {
      try assess({ $0.channel = channel }, of: { $0.channels = [] }).competence.handover?.text
    }
    let counter = "trả kết quả tại nơi tiếp nhận: Trung tâm xã Tân Phú"
    let asked = "người nộp đăng ký nhận tại nhà hoặc qua bưu chính thì trả theo đăng ký"
    #expect(try handover(.inPerson)?.vi == counter)
    #expect(try handover(.postal)?.vi == "\(counter); hồ sơ nộp qua bưu chính: \(asked)")
    #expect(try handover(.home)?.vi == "\(counter); hồ sơ nộp qua hẹn giờ tại nhà: \(asked)")
    #expect(
      try handover(.postal)?.en.hasSuffix(
        "; handed in by post: given at home or by post where the applicant asked for that") == true)
  }

  @Test("Where the applicant asked for the result goes before the office that received the dossier")
  func handoverAsAskedFor() throws {
    func handover(_ wish: String, at receiver: String? = "tt_tân_phú") throws -> String? {
      try assess(
        {
          $0.channel = .postal
          $0.lodgedAt = receiver
          $0.particulars = [Dossier.Particular(.resultPlace, wish)]
        }, of: { $0.channels = [] }
      ).competence.handover?.text.vi
    }
    let counter = "trả kết quả tại nơi tiếp nhận: Trung tâm xã Tân Phú"
    #expect(
      try handover("qua bưu chính")
        == "trả kết quả theo đăng ký của người nộp: «qua bưu chính»; không trả được ở đó thì \(counter)")
    #expect(try handover("qua bưu chính", at: nil) == "trả kết quả theo đăng ký của người nộp: «qua bưu chính»")
    #expect(try handover("Trung tâm xã Tân Phú")?.hasPrefix(counter) == true)
    #expect(try handover(" ")?.hasPrefix(counter) == true)
  }

  @Test("What may not be received is promised nothing, and who handed it in is shown where to go")
  func turnedAway() throws {
    let wrong = try assess { $0.lodgedAt = "sở_y_tế" }
    let answer = String(decoding: wrong.json(language: .vietnamese), as: UTF8.self)
    #expect(answer.contains(#""due":null,"dueAt":null"#) && answer.contains(#""next":[]"#))
    #expect(answer.contains(#""proof":[]"#) && answer.contains(#""limits":[]"#) && answer.contains(#""stages":[]"#))
    #expect(wrong.lodging.allowed == .no && wrong.isTurnedAway)
    #expect(wrong.competence.start == nil && wrong.competence.transfer == nil && wrong.competence.handover == nil)
    let text = AssessmentText.text(wrong)
    #expect(text.contains("✗ Sở Y tế không tiếp nhận thủ tục này; nộp tại: Trung tâm Phục vụ hành chính công cấp xã"))
    #expect(text.contains("Ủy ban nhân dân xã Phú Mỹ (nơi cư trú của người cha: Xã Phú Mỹ) giải quyết"))
    #expect(text.contains("không hẹn trả kết quả: hồ sơ nộp như vậy không được tiếp nhận; hướng dẫn người nộp"))
    for promise in ["chậm nhất", "\nhẹn trả kết quả", "chuyển hồ sơ giấy", "tình trạng:"] {
      #expect(!text.contains(promise))
    }
    #expect(AssessmentText.text(wrong, language: .english).contains("no date is promised:"))
    // What was taken on all the same goes on by the law.
    let taken = try assess {
      $0.lodgedAt = "sở_y_tế"
      $0.events = [.init(.forwarded, at: Fixture.moment("2026-02-16T09:00"))]
    }
    #expect(!taken.isTurnedAway && taken.competence.handover != nil)
    #expect(AssessmentText.text(taken).contains("hẹn trả kết quả:"))
  }

  @Test("In the wrong area the right one is named as far as the dossier tells it")
  func rightArea() throws {
    let wrong = try assess(
      { _ in }, of: { $0.jurisdictionFree = [JurisdictionFree(origin: Fixture.origin("x"), scope: .areas([]))] })
    #expect(wrong.lodging.reason.vi.contains("Nộp tại nơi cư trú của người cha: Xã Phú Mỹ, hoặc nơi khác"))
  }

  @Test("Stages name the counter that took the dossier in, and whoever took over from a body that ended")
  func actors() throws {
    let stages = try assess(
      { _ in },
      of: { procedure in
        procedure.process.stages = [
          Stage(origin: Fixture.origin("a"), title: "A", actors: ["tt_xã", "tt_phú_mỹ"]),
          Stage(origin: Fixture.origin("b"), title: "B", actors: ["phòng_tư_pháp"], after: ["a"]),
          Stage(origin: Fixture.origin("c"), title: "C", actors: ["ubnd_xã", "tt_xã"], after: ["b"]),
          Stage(origin: Fixture.origin("d"), title: "D", actors: ["tt_phú_mỹ"], after: ["c"]),
        ]
      }
    ).stages.map { $0.actors.map(\.vi) }
    #expect(
      stages == [
        ["Trung tâm xã Tân Phú"], ["Ủy ban nhân dân cấp xã (trước đây: Phòng Tư pháp)"],
        ["Ủy ban nhân dân cấp xã", "Trung tâm xã Tân Phú"], ["Trung tâm xã Phú Mỹ"],
      ])
  }

  @Test("A dossier that was settled before the reform is nobody's any more")
  func settled() throws {
    let assessment = try assess(
      {
        $0.events = [.init(.returned, at: Fixture.moment("2026-02-14T10:15"))]
      }, of: { $0.roles[1].agencies = ["phòng_tư_pháp"] })
    #expect(assessment.competence.successions.isEmpty)
  }

  @Test("Text and JSON say it in both languages")
  func writing() throws {
    let assessment = try assess { _ in }
    let text = AssessmentText.text(assessment)
    #expect(text.contains("thẩm quyền và nơi trả kết quả:"))
    #expect(text.contains("chậm nhất 17:00 ngày 23/02/2026"))
    #expect(AssessmentText.text(assessment, language: .english).contains("who decides, and where the result is given:"))
    let json = String(decoding: assessment.json(), as: UTF8.self)
    #expect(
      json.contains(#""transfer":{"basis":["khoản 1 Điều 5 Luật Hộ tịch (60/2014/QH13)"],"by":"2026-02-23T17:00""#))
  }
}
