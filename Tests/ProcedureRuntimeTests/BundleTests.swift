import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import Testing
import WorkingCalendar

@Suite("Several procedures under one lodging")
struct BundleTests {
  private func part(_ code: String, _ build: (inout Procedure) -> Void) -> Procedure {
    var procedure = Procedure(origin: Fixture.origin(code), code: code, title: code)
    procedure.calendar = "hành_chính"
    build(&procedure)
    return procedure
  }

  private func stage(
    _ id: String, after: [String] = [], days: Int32, result: String? = nil, when: Expression = .always
  ) -> Stage {
    Stage(
      origin: Fixture.origin(id), title: id, after: after,
      durations: [Stage.Alternative(duration: .within(TimeQuantity(days, .workingDay)))], when: when, result: result,
      hasOwnAppointment: result != nil)
  }

  // MARK: Shared documents and fees

  private func inclusion(_ code: String, _ part: Inclusion.Part, when: Expression = .always) -> Inclusion {
    Inclusion(origin: Fixture.origin("\(code)-\(part.rawValue)"), code: code, part: part, when: when)
  }

  private static func fee(_ title: String?, _ amount: Int64) -> Fee {
    Fee(
      origin: Fixture.origin("phí", "luật"), kinds: [.charge], title: title,
      amount: .rate(FeeRate(tiers: [.init(from: 1, amount: amount)])))
  }

  @Test("A document that several parts ask for is owed once, in the larger number")
  func documents() throws {
    let assessment = try Fixture.assess(
      Fixture.dossier { $0.documents = [.init("tờ_khai", form: .original, count: 1)] },
      Fixture.procedure {
        $0.includes = [inclusion("1.1", .documents), inclusion("1.2", .documents), inclusion("1.1", .documents)]
      },
      part("1.1") { $0.documents = [Fixture.demand("a", "tờ_khai"), Fixture.demand("b", "khám")] },
      part("1.2") {
        $0.documents = [
          Fixture.demand("c", "tờ_khai", [FormDemand(form: .original, count: .exactly(2))]),
          Fixture.demand("d", "khám"),
        ]
      })
    #expect(assessment.documents.map(\.document.vi) == ["Tờ khai", "Giấy khám sức khỏe"])
    #expect(assessment.documents.map(\.status) == [.defective, .missing])
  }

  @Test("A part that the applicant does not choose asks for nothing")
  func optional() throws {
    func documents(_ wanted: Bool) throws -> Int {
      try Fixture.assess(
        Fixture.dossier { $0.facts = [.init("có_thẻ", .boolean(wanted))] },
        Fixture.procedure {
          $0.facts = [Fixture.yesNo("có_thẻ", "có đề nghị cấp thẻ")]
          $0.includes = [inclusion("1.1", .documents, when: .fact(0))]
        },
        part("1.1") { $0.documents = [Fixture.demand("a", "tờ_khai")] }
      ).documents.count
    }
    #expect(try documents(true) == 1)
    #expect(try documents(false) == 0)
  }

  @Test("A fee of the same name, amount and law is owed once; others add up")
  func fees() throws {
    let assessment = try Fixture.assess(
      Fixture.dossier(),
      Fixture.procedure { $0.includes = [inclusion("1.1", .fees), inclusion("1.2", .fees)] },
      part("1.1") { $0.fees = [Self.fee("Đăng ký", 8000), Self.fee("Bản sao", 5000)] },
      part("1.2") { $0.fees = [Self.fee("Đăng ký", 8000), Self.fee("Bản sao", 3000)] })
    #expect(assessment.fee.items.map(\.amount) == [8000, 5000, 3000])
    #expect(assessment.fee.totals.last?.amount == 16000)
  }

  @Test("A fee that one part asks for surely is owed surely, whatever leaves it open in the others")
  func feeThatIsOpenInOnePart() throws {
    var perhaps = Self.fee("Đăng ký", 8000)
    perhaps.when = .fact(0)
    for codes in [["1.1", "1.2"], ["1.2", "1.1"]] {
      let assessment = try Fixture.assess(
        Fixture.dossier(), Fixture.procedure { $0.includes = codes.map { inclusion($0, .fees) } },
        part("1.1") {
          $0.facts = [Fixture.yesNo("bản_sao", "có đề nghị cấp bản sao")]
          $0.fees = [perhaps]
        }, part("1.2") { $0.fees = [Self.fee("Đăng ký", 8000)] })
      #expect(assessment.fee.items.map(\.applies) == [.yes])
      #expect(assessment.fee.totals.last?.amount == 8000)
      #expect(assessment.neededFacts.isEmpty)
    }
  }

  // MARK: Partial success

  private func assess(
    _ events: [Dossier.Event], limits: [TimeLimit] = [Fixture.limit("tl", 9)], now: String = "2026-02-25T09:00",
    conventions: [Convention] = [], outside: String? = nil
  ) throws -> Assessment {
    let procedure = Fixture.procedure {
      $0.results = ["giấy", "cư_trú", "thẻ", "căn_cước"].map {
        ProcedureResult(origin: Fixture.origin($0), title: "Kết quả \($0)")
      }
      $0.results.append(ProcedureResult(origin: Fixture.origin("không"), title: "Phiếu từ chối", isRefusal: true))
      $0.limits = limits
      $0.pauses = [LimitPause(origin: Fixture.origin("chờ"), awaiting: "xác minh")]
      $0.process.stages = [
        stage("khai_sinh", days: 1, result: "giấy"),
        stage("thường_trú", after: ["khai_sinh"], days: 2, result: "cư_trú"),
        stage("bảo_hiểm", after: ["khai_sinh"], days: 3, result: "thẻ"),
        stage("căn_cước", after: ["thường_trú"], days: 5, result: "căn_cước"),
        stage("trả", after: ["thường_trú", "bảo_hiểm"], days: 1),
      ]
      for place in $0.process.stages.indices where $0.process.stages[place].origin.id == outside {
        $0.process.stages[place].counting = .outside
      }
    }
    let contents = Fixture.contents([procedure], conventions: conventions)
    return try Assessor(Catalogue(contents: contents)).assess(
      Fixture.dossier { $0.events = events }, now: Fixture.moment(now))
  }

  private let born = Dossier.Event(.stageDone, at: Fixture.moment("2026-02-23T09:00"), name: "khai_sinh")
  private let refused = Dossier.Event(.stageRefused, at: Fixture.moment("2026-02-24T09:00"), name: "thường_trú")

  @Test("When a part is refused the parts that build on it fall away and the others go on")
  func partialSuccess() throws {
    let stages = try assess([born, refused]).stages
    #expect(stages.map(\.progress) == [.done, .refused, .planned, .dropped, .planned])
    #expect(stages[2].appointment == Fixture.moment("2026-02-26T17:00"))
    #expect(stages[1].appointment == nil)
    #expect(stages[3].appointment == nil)
    // The join waits for the branch that is left.
    #expect(stages[4].end == Fixture.moment("2026-02-27T17:00"))
  }

  @Test("The answer says which results are still to be given")
  func remaining() throws {
    let text = AssessmentText.text(try assess([born, refused]))
    #expect(text.contains("các kết quả còn hẹn trả: Kết quả thẻ (17:00 ngày 26/02/2026)"))
    #expect(text.contains("bị từ chối"))
    #expect(text.contains("không thực hiện vì phần trước bị từ chối"))
  }

  @Test("When the first part is refused nothing is left")
  func nothingLeft() throws {
    let all = try assess([.init(.stageRefused, at: Fixture.moment("2026-02-23T09:00"), name: "khai_sinh")])
    #expect(all.stages.map(\.progress) == [.refused, .dropped, .dropped, .dropped, .dropped])
    #expect(AssessmentText.text(all).contains("không còn kết quả nào hẹn trả"))
  }

  private func event(_ kind: Dossier.Event.Kind, _ at: String, _ name: String? = nil, until: String? = nil)
    -> Dossier.Event
  {
    Dossier.Event(kind, at: Fixture.moment(at), name: name, until: until.map { Fixture.moment($0) })
  }

  // MARK: Results of parts under one limit

  private func codes(_ assessment: Assessment) -> [UInt16] { assessment.findings.map(\.code.number) }

  @Test("The first result does not settle a bundle: each of the others is judged by its own appointment")
  func firstResult() throws {
    let ready = event(.resultReady, "2026-02-23T09:00", "Kết quả giấy")
    let inTime = try assess([ready], now: "2026-02-25T16:00")
    #expect(inTime.clock.phase != .resultReady)
    #expect(inTime.clock.overdue == nil)
    #expect(
      inTime.clock.next.filter { $0.kind == .giveResult || $0.kind == .returnResult }.map(\.text.vi) == [
        "chậm nhất 17:00 ngày 23/02/2026: trả kết quả: Kết quả giấy",
        "chậm nhất 17:00 ngày 25/02/2026: có kết quả giải quyết: Kết quả cư_trú",
        "chậm nhất 17:00 ngày 26/02/2026: có kết quả giải quyết: Kết quả thẻ",
        "chậm nhất 17:00 ngày 04/03/2026: có kết quả giải quyết: Kết quả căn_cước",
      ])
    // What builds on the result begins with it.
    #expect(inTime.stages.first?.progress == .done)
    #expect(inTime.stages[1].appointment == Fixture.moment("2026-02-25T17:00"))
    let late = try assess([ready], now: "2026-02-27T09:00", conventions: Fixture.conventions)
    #expect(late.clock.phase == .overdue)
    #expect(late.clock.overdue?.workingDays == 2)
    #expect(codes(late).contains(545))
  }

  @Test("A bundle whose parts are all done in time has its results, and the part that was late is found")
  func allParts() throws {
    func events(_ insurance: String) -> [Dossier.Event] {
      [
        born, event(.stageDone, "2026-02-25T10:00", "thường_trú"), event(.resultReady, insurance, "thẻ"),
        event(.stageDone, "2026-03-04T10:00", "căn_cước"),
      ]
    }
    let inTime = try assess(events("2026-02-26T10:00"), now: "2026-03-20T09:00")
    #expect(inTime.clock.phase == .resultReady)
    #expect(inTime.clock.overdue == nil)
    #expect(codes(inTime).isEmpty)
    let late = try assess(events("2026-03-03T10:00"), now: "2026-03-20T09:00")
    #expect(late.clock.phase == .resultReady)
    #expect(late.clock.overdue?.workingDays == 3)
    #expect(late.findings.filter { $0.code.number == 544 }.map { $0.place?.pointer } == ["/events/2/at"])
  }

  @Test("A part that was late and is there holds up nobody: the dossier is late by what is still lacking alone")
  func latePartThatIsThere() throws {
    let events = [
      born, event(.stageDone, "2026-02-25T10:00", "thường_trú"), event(.returned, "2026-02-27T10:00", "thẻ"),
    ]
    let waiting = try assess(events, now: "2026-03-02T09:00", conventions: Fixture.conventions)
    #expect(waiting.clock.phase == .dueSoon)
    #expect(waiting.clock.overdue == nil)
    #expect(!waiting.deadline.isOverdue)
    #expect(codes(waiting) == [544, 545])
    #expect(try assess(events, now: "2026-03-05T09:00").clock.phase == .overdue)
  }

  @Test("Each part is apologised for by its own time, and nobody is blamed by another one")
  func apologiesOfParts() throws {
    func assess(_ now: String, _ events: [Dossier.Event] = []) throws -> Assessment {
      try self.assess([born] + events, now: now, conventions: Fixture.conventions)
    }
    #expect(
      try assess("2026-02-24T09:00").clock.next.filter { $0.kind == .announceDelay }.map(\.text.vi) == [
        "chậm nhất 17:00 ngày 24/02/2026: xin lỗi và hẹn lại (nếu không kịp hạn): Kết quả cư_trú",
        "chậm nhất 17:00 ngày 25/02/2026: xin lỗi và hẹn lại (nếu không kịp hạn): Kết quả thẻ",
        "chậm nhất 17:00 ngày 03/03/2026: xin lỗi và hẹn lại (nếu không kịp hạn): Kết quả căn_cước",
      ])
    func blamed(_ assessment: Assessment) -> [String] {
      assessment.findings.filter { $0.code.number == 545 }.map(\.message.vi)
    }
    let late = blamed(try assess("2026-02-27T09:00"))
    #expect(late.map { String($0.prefix(14)) } == ["Kết quả cư_trú", "Kết quả thẻ qu"])
    #expect(late.map { String($0.suffix(15)) } == ["ngày 24/02/2026", "ngày 25/02/2026"])
    let put = event(.extended, "2026-02-24T09:00", "thường_trú", until: "2026-03-10T00:00")
    #expect(blamed(try assess("2026-02-27T09:00", [put])).map { String($0.prefix(11)) } == ["Kết quả thẻ"])
  }

  @Test("A result without a name tells of all parts")
  func allAtOnce() throws {
    let assessment = try assess([event(.resultReady, "2026-02-25T09:00")], now: "2026-03-20T09:00")
    #expect(assessment.clock.phase == .resultReady)
    #expect(assessment.clock.overdue == nil)
    #expect(assessment.stages.prefix(4).allSatisfy { $0.progress == .done })
  }

  @Test("A refusal that is told as a result settles no bundle, and the right event is named")
  func refusalAsResult() throws {
    let assessment = try assess([born, event(.resultReady, "2026-02-24T09:00", "Phiếu từ chối")])
    #expect(assessment.clock.phase == .running)
    #expect(codes(assessment) == [525])
    #expect(assessment.findings.first?.message.vi.contains("«stage-refused»") == true)
  }

  @Test("The common limit does not wait for a part outside it, but the dossier does")
  func partOutsideTheLimit() throws {
    let counted = [
      born, event(.stageDone, "2026-02-25T10:00", "thường_trú"), event(.stageDone, "2026-02-26T10:00", "bảo_hiểm"),
    ]
    func answer(_ now: String, _ card: [Dossier.Event] = []) throws -> Assessment {
      try assess(counted + card, limits: [Fixture.limit("tl", 5)], now: now, outside: "căn_cước")
    }
    #expect(try answer("2026-03-03T09:00").deadline.dueDate == Fixture.date("2026-02-27"))
    #expect(try answer("2026-03-03T09:00").clock.overdue == nil)
    #expect(try answer("2026-03-03T09:00").clock.phase != .resultReady)
    #expect(try answer("2026-03-05T09:00").clock.overdue?.workingDays == 1)
    let done = try answer("2026-03-20T09:00", [event(.stageDone, "2026-03-04T10:00", "căn_cước")])
    #expect(done.clock.phase == .resultReady)
    #expect(codes(done).isEmpty)
  }

  @Test("Nobody waits for a part that was refused: with the others all is there")
  func settledAfterARefusal() throws {
    let card = event(.resultReady, "2026-02-25T09:00", "thẻ")
    #expect(try assess([born, refused, card], now: "2026-03-20T09:00").clock.phase == .resultReady)
    #expect(try assess([born, refused], now: "2026-03-20T09:00").clock.phase == .overdue)
  }

  @Test("While one part waits another whose appointment has passed is overdue")
  func lateBesideAWaitingPart() throws {
    let asked = event(.supplementRequested, "2026-02-24T09:00", "thường_trú")
    let waiting = try assess([born, asked], now: "2026-02-26T16:00")
    #expect(waiting.clock.phase == .awaitingSupplement)
    #expect(waiting.clock.next.contains { $0.text.vi.hasSuffix("có kết quả giải quyết: Kết quả thẻ") })
    let late = try assess([born, asked], now: "2026-02-27T09:00", conventions: Fixture.conventions)
    #expect(late.clock.phase == .overdue)
    #expect(late.clock.overdue?.workingDays == 1)
    #expect(late.clock.next.contains { $0.kind == .handInSupplement })
  }

  // MARK: Nothing left

  @Test("A bundle whose parts were all refused or withdrawn has no date, no duty and no delay")
  func nothingOwed() throws {
    for (kind, phase) in [(Dossier.Event.Kind.stageRefused, ClockReport.Phase.refused), (.stopped, .stopped)] {
      let assessment = try assess([event(kind, "2026-02-23T09:00", "khai_sinh")], now: "2026-03-20T09:00")
      #expect(assessment.clock.phase == phase)
      #expect(assessment.clock.overdue == nil)
      #expect(assessment.clock.next.isEmpty)
      #expect(assessment.deadline.dueDate == nil)
      #expect(assessment.deadline.rule.vi.hasPrefix("không còn kết quả nào phải trả"))
      #expect(codes(assessment).isEmpty)
    }
  }

  @Test("The parts of a dossier that was stopped have no appointments")
  func partsOfAStoppedDossier() throws {
    let assessment = try assess([born, event(.stopped, "2026-02-24T09:00")])
    #expect(assessment.stages.map(\.progress) == [.done, .stopped, .stopped, .stopped, .stopped])
    #expect(assessment.stages.dropFirst().allSatisfy { $0.appointment == nil })
  }

  @Test("A part that the applicant withdraws ends alone, with what builds on it")
  func withdrawnPart() throws {
    let assessment = try assess([born, event(.stopped, "2026-02-24T09:00", "thường_trú")])
    #expect(assessment.stages.map(\.progress) == [.done, .stopped, .planned, .dropped, .planned])
    for stage in assessment.stages {
      if let start = stage.start, let end = stage.end { #expect(start <= end, "\(stage.id)") }
    }
    #expect(assessment.stages[2].appointment == Fixture.moment("2026-02-26T17:00"))
    #expect(assessment.clock.phase == .running)
    #expect(AssessmentText.text(assessment).contains("đã dừng giải quyết"))
    #expect(try assess([born, event(.stopped, "2026-02-24T09:00")]).clock.phase == .stopped)
  }

  @Test("While a part waits nobody says when it ends, and the others keep their dates")
  func waitingPart() throws {
    // Nine working days from the 13th are over on the 5th of March.
    let all = try assess([born, event(.paused, "2026-02-24T09:00", "thường_trú")])
    #expect(all.stages.map(\.isWaiting) == [false, true, false, false, false])
    #expect(all.stages.map { $0.end?.iso } == ["2026-02-23T09:00", nil, "2026-02-26T17:00", nil, nil])
    #expect(all.deadline.dueDate == nil)
    #expect(AssessmentText.text(all).contains("đang chờ nên chưa tính được ngày xong"))
  }

  @Test("A pause of one part moves it and what builds on it; a pause of the whole moves all that is not done")
  func pausedParts() throws {
    func ends(_ name: String?) throws -> [String?] {
      try assess([
        born, event(.paused, "2026-02-23T10:00", name), event(.resumed, "2026-02-24T10:00", name),
      ]).stages.map { $0.end?.date.iso }
    }
    #expect(try ends("thường_trú") == ["2026-02-23", "2026-02-26", "2026-02-26", "2026-03-05", "2026-02-27"])
    #expect(try ends("bảo_hiểm") == ["2026-02-23", "2026-02-25", "2026-02-27", "2026-03-04", "2026-03-02"])
    #expect(try ends(nil) == ["2026-02-23", "2026-02-26", "2026-02-27", "2026-03-05", "2026-03-02"])
  }

  @Test("A later date of the whole is the appointment of every part that is not done; one of a part is its own")
  func extendedParts() throws {
    func appointments(_ name: String?) throws -> [String?] {
      try assess([born, event(.extended, "2026-02-24T09:00", name, until: "2026-03-10T00:00")])
        .stages.map { $0.appointment?.date.iso }
    }
    #expect(try appointments(nil) == ["2026-02-23", "2026-03-10", "2026-03-10", "2026-03-10", nil])
    #expect(try appointments("thường_trú") == ["2026-02-23", "2026-03-10", "2026-02-26", "2026-03-17", nil])
    let part = try assess([born, event(.extended, "2026-02-24T09:00", "thường_trú", until: "2026-02-24T00:00")])
    #expect(part.findings.contains { $0.code.number == 537 })
  }

  @Test("No part is promised later than the limit of the whole, unless the part stands outside it or was put off")
  func partsWithinTheLimit() throws {
    func appointments(_ events: [Dossier.Event] = [], outside: String? = nil) throws -> [String?] {
      try assess([born] + events, limits: [Fixture.limit("tl", 5)], outside: outside)
        .stages.map { $0.appointment?.date.iso }
    }
    // 02 and then 05 working days from 23/02; the whole ends after 05.
    let limit = "2026-02-27"
    #expect(try appointments() == ["2026-02-23", "2026-02-25", "2026-02-26", limit, nil])
    #expect(try appointments(outside: "căn_cước") == ["2026-02-23", "2026-02-25", "2026-02-26", "2026-03-04", nil])
    let later = event(.extended, "2026-02-24T09:00", "thường_trú", until: "2026-03-02T00:00")
    #expect(try appointments([later]) == ["2026-02-23", "2026-03-02", "2026-02-26", "2026-03-09", nil])
    let assessment = try assess([born], limits: [Fixture.limit("tl", 5)])
    #expect(assessment.promisedDates.stages["căn_cước"]?.date.iso == limit)
    #expect(assessment.stages[3].end?.date.iso == "2026-03-04")
    #expect(AssessmentText.text(assessment).contains("vì thời hạn chung hết vào lúc đó"))
  }

  @Test("What is told of a part after its end counts for nothing")
  func afterThePart() throws {
    let all = try assess([born, event(.supplementRequested, "2026-02-24T09:00", "khai_sinh")])
    #expect(all.findings.contains { $0.message.vi.contains("sau khi bước đó đã kết thúc") })
    #expect(all.clock.phase == .running)
  }

  @Test("A request for a part that a bundle does not have is told with the part that was meant")
  func unknownPart() throws {
    let assessment = try Fixture.assess(
      Fixture.dossier { $0.events = [event(.supplementRequested, "2026-02-24T09:00", "thuong_tru")] },
      Fixture.procedure {
        $0.isInterconnected = true
        $0.process.stages = [stage("thường_trú", days: 2, result: "cư_trú")]
      })
    #expect(
      assessment.findings.filter { $0.code.number == 555 }.map(\.message.vi) == [
        "nhóm liên thông không có bước «thuong_tru»; sự kiện này được tính cho cả hồ sơ; có phải là «thường_trú»?"
      ])
  }

  @Test("A rule for the pause of one stage holds up that stage, and the limit that counts it")
  func pauseOfStage() throws {
    let assessment = try Fixture.assess(
      Fixture.dossier {
        $0.events = [
          Dossier.Event(nil, at: Fixture.moment("2026-02-13T11:00"), name: "hỏi ý kiến"),
          Dossier.Event(nil, at: Fixture.moment("2026-02-24T11:00"), name: "có ý kiến"),
        ]
      },
      Fixture.procedure {
        $0.limits = [Fixture.limit("tl", 3)]
        $0.pauses = [
          LimitPause(
            origin: Fixture.origin("chờ"), awaiting: "ý kiến", from: "hỏi ý kiến", to: ["có ý kiến"], stage: "a")
        ]
        $0.process.stages = [
          stage("a", days: 2),
          Stage(
            origin: Fixture.origin("b"), title: "b",
            durations: [
              Stage.Alternative(duration: .within(TimeQuantity(2, .workingDay)))
            ]),
        ]
      }, now: Fixture.moment("2026-02-24T12:00"))
    #expect(assessment.stages.map { $0.end?.date.iso } == ["2026-02-26", "2026-02-24"])
    #expect(assessment.deadline.dueDate == Fixture.date("2026-02-27"))
  }

  @Test("A stage that follows on the result stops no clock when it begins")
  func stageBehindTheResult() throws {
    let assessment = try Fixture.assess(
      Fixture.dossier { $0.events = [event(.stageStarted, "2026-02-23T09:00", "căn_cước")] },
      Fixture.procedure {
        $0.limits = [Fixture.limit("tl", 9)]
        var last = stage("căn_cước", days: 5, result: "căn_cước")
        last.counting = .outside
        $0.process.stages = [stage("a", days: 1), last]
      }, now: Fixture.moment("2026-02-25T09:00"))
    #expect(assessment.deadline.dueDate == Fixture.date("2026-03-05"))
    #expect(assessment.clock.phase == .running)
  }

  @Test("The limit of a result that is refused no longer moves the date")
  func date() throws {
    let limits = [
      Fixture.limit("t1", 4, results: ["thẻ"]), Fixture.limit("t2", 9, results: ["căn_cước"]),
    ]
    #expect(try assess([born], limits: limits).deadline.dueDate == Fixture.date("2026-03-05"))
    #expect(try assess([born, refused], limits: limits).deadline.dueDate == Fixture.date("2026-02-26"))
  }

  @Test("Papers on their way stop the clock where the area says so, by the events that every dossier may have")
  func transport() throws {
    let assessment = try Fixture.assess(
      Fixture.dossier {
        $0.accepted = Fixture.moment("2026-03-02T09:00")
        $0.events = [
          .init(.forwarded, at: Fixture.moment("2026-03-02T15:00")),
          .init(.receivedByCompetentAgency, at: Fixture.moment("2026-03-04T10:00")),
        ]
      },
      Fixture.procedure {
        $0.limits = [Fixture.limit("tl", 5)]
        $0.pauses = [
          LimitPause(
            origin: Fixture.origin("vận_chuyển"), awaiting: "vận chuyển hồ sơ giấy", from: "chuyển hồ sơ",
            to: ["cơ quan có thẩm quyền nhận hồ sơ"])
        ]
      }, now: Fixture.moment("2026-03-05T09:00"))
    #expect(assessment.deadline.dueDate == Fixture.date("2026-03-11"))
  }
}
