import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import Testing
import WorkingCalendar

@Suite("When the result is due")
struct DeadlineTests {
  private func assess(
    now: CivilMoment = Fixture.now, _ build: (inout Procedure) -> Void, _ dossier: (inout Dossier) -> Void = { _ in }
  ) throws -> Assessment {
    try Fixture.assess(Fixture.dossier(dossier), Fixture.procedure(build), now: now)
  }

  @Test("Three working days across Tết end on 25/02/2026, with a reason for every day")
  func acrossTet() throws {
    let assessment = try assess { $0.limits = [Fixture.limit("tl", 3)] }
    let deadline = assessment.deadline
    #expect(deadline.dueDate == Fixture.date("2026-02-25"))
    #expect(deadline.dueAt == Fixture.moment("2026-02-25T17:00"))
    #expect(deadline.rule.vi == "03 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ")
    #expect(deadline.basis.map(\.vi) == ["khoản 1 Điều 5 Luật Hộ tịch (60/2014/QH13)"])
    #expect(!deadline.isProvisional)
    #expect(assessment.dailyProof.count == 13)
    #expect(assessment.dailyProof.count(where: \.isCounted) == 3)
    #expect(
      assessment.proof.map(\.reason.vi) == [
        "nhận lúc 10 giờ 15, không tính ngày nhận", "nghỉ hằng tuần", "Tết Nguyên đán", "nghỉ hằng tuần",
        "ngày làm việc thứ 1", "ngày làm việc thứ 2", "ngày làm việc thứ 3, hẹn trả",
      ])
  }

  @Test("A date that depends on days nobody has announced is provisional")
  func provisional() throws {
    let assessment = try assess(
      now: Fixture.moment("2026-12-31T08:00"), { $0.limits = [Fixture.limit("tl", 3)] },
      { $0.accepted = Fixture.moment("2026-12-30T08:00") })
    #expect(assessment.deadline.isProvisional)
  }

  @Test("The same day, with a cutoff that permits the next working day: the later date is printed")
  func sameDayWithCutoff() throws {
    func answer(_ accepted: String) throws -> Assessment {
      try assess(
        {
          $0.limits = [
            TimeLimit(
              origin: Fixture.origin("tl"), amount: .sameDay,
              cutoff: LimitCutoff(after: 15 * 60, moves: .end, isPermission: true))
          ]
        }, { $0.accepted = Fixture.moment(accepted) })
    }
    #expect(try answer("2026-02-06T15:00").deadline.dueDate == Fixture.date("2026-02-06"))
    let late = try answer("2026-02-06T16:10")
    #expect(late.deadline.dueDate == Fixture.date("2026-02-09"))
    #expect(
      late.proof.map(\.reason.vi) == [
        "nhận lúc 16 giờ 10, hạn trong ngày", "nghỉ hằng tuần",
        "nhận sau giờ quy định, lùi sang ngày làm việc này, hẹn trả",
      ])
  }

  @Test("What is due at once is late from the next day on")
  func atOnce() throws {
    func isOverdue(_ ready: String) throws -> Bool {
      try assess {
        $0.limits = [TimeLimit(origin: Fixture.origin("tl"), amount: .atOnce)]
      } _: {
        $0.accepted = Fixture.moment("2026-02-12T09:19")
        $0.events = [Dossier.Event(.resultReady, at: Fixture.moment(ready))]
      }.deadline.isOverdue
    }
    #expect(try !isOverdue("2026-02-12T16:50"))
    #expect(try isOverdue("2026-02-13T08:00"))
  }

  @Test("An open condition on the limit gives no date, and the question that decides it")
  func openLimit() throws {
    let urgent = Expression.fact(0)
    func build(_ procedure: inout Procedure) {
      procedure.facts = [Fixture.yesNo("khẩn", "trường hợp khẩn cấp")]
      procedure.limits = [
        Fixture.limit("nhanh", 1, when: urgent), Fixture.limit("thường", 5, when: .not(urgent)),
      ]
    }
    let open = try assess(build)
    #expect(open.deadline.dueDate == nil)
    #expect(open.neededFacts.map(\.id) == ["khẩn"])
    let known = try assess(build) { $0.facts = [.init("Trường hợp  khẩn cấp?", .boolean(true))] }
    #expect(known.deadline.dueDate == Fixture.date("2026-02-23"))
  }

  @Test("Of several limits for different results the longest is printed, and all are kept")
  func severalResults() throws {
    let deadline = try assess {
      $0.results = [
        ProcedureResult(origin: Fixture.origin("giấy_phép"), title: "Giấy phép"),
        ProcedureResult(origin: Fixture.origin("từ_chối"), title: "Văn bản từ chối", isRefusal: true),
      ]
      $0.limits = [
        Fixture.limit("cấp", 5, results: ["giấy_phép"]), Fixture.limit("trả_lời", 3, results: ["từ_chối"]),
      ]
    }.deadline
    #expect(deadline.dueDate == Fixture.date("2026-02-27"))
    #expect(deadline.limits.map(\.due) == [Fixture.date("2026-02-27"), Fixture.date("2026-02-25")])
  }

  private func refusing(_ procedure: inout Procedure) {
    procedure.results = [
      ProcedureResult(origin: Fixture.origin("giấy_phép"), title: "Giấy phép"),
      ProcedureResult(origin: Fixture.origin("từ_chối"), title: "Văn bản từ chối", isRefusal: true),
    ]
    procedure.limits = [
      Fixture.limit("cấp", 5, results: ["giấy_phép"]),
      Fixture.limit("trả_lời", 3, start: [.named("phát hiện không đủ điều kiện")], results: ["từ_chối"]),
    ]
  }

  @Test("A limit for refusing whose event has not happened leaves the date of the result, and says what it waits for")
  func refusalAwaitsItsEvent() throws {
    let assessment = try assess(refusing)
    #expect(assessment.deadline.dueDate == Fixture.date("2026-02-27"))
    #expect(assessment.deadline.limits.map(\.due) == [Fixture.date("2026-02-27"), nil])
    #expect(
      assessment.deadline.limits.last?.reason?.vi
        == "thời hạn chưa bắt đầu: chưa ghi lúc «phát hiện không đủ điều kiện»")
    #expect(assessment.neededFacts.isEmpty)
    let text = AssessmentText.text(assessment)
    #expect(
      text.contains(
        "   • 03 ngày làm việc kể từ khi «phát hiện không đủ điều kiện», đối với kết quả Văn bản từ chối: "
          + "thời hạn chưa bắt đầu: chưa ghi lúc «phát hiện không đủ điều kiện»\n"))
  }

  @Test("Once the event has happened the limit for refusing counts with the others")
  func refusalAfterItsEvent() throws {
    let event = Dossier.Event(nil, at: Fixture.moment("2026-02-26T09:00"), name: "Phát hiện không đủ điều kiện")
    let deadline = try assess(refusing) { $0.events = [event] }.deadline
    #expect(deadline.dueDate == Fixture.date("2026-03-03"))
  }

  @Test("Where only refusals have a limit, or the result itself waits for an event, there is no date")
  func nothingButWaiting() throws {
    let refusals = try assess {
      refusing(&$0)
      $0.limits.removeFirst()
    }.deadline
    #expect(refusals.dueDate == nil)
    #expect(refusals.rule.vi == "thời hạn chưa bắt đầu: chưa ghi lúc «phát hiện không đủ điều kiện»")
    let results = try assess {
      refusing(&$0)
      $0.limits[0].start = [.named("có kết quả kiểm tra")]
    }.deadline
    #expect(results.dueDate == nil)
    #expect(results.rule.vi == "thời hạn chưa bắt đầu: chưa ghi lúc «có kết quả kiểm tra»")
  }

  @Test("A limit that is only described gives no date and says why")
  func described() throws {
    let deadline = try assess {
      $0.limits = [TimeLimit(origin: Fixture.origin("tl"), amount: .described("theo từng vụ việc"))]
    }.deadline
    #expect(deadline.dueDate == nil)
    #expect(deadline.rule.vi == "không tính được ngày: thời hạn chỉ được mô tả là «theo từng vụ việc»")
  }

  @Test("Parts add up, and an addition lengthens the part that it names")
  func partsAndAdditions() throws {
    let deadline = try assess {
      $0.facts = [Fixture.yesNo("xa", "vùng xa")]
      let part = LimitPart.Alternative(amount: TimeQuantity(1, .workingDay))
      $0.limits = [
        TimeLimit(
          origin: Fixture.origin("tl"),
          amount: .parts([
            LimitPart(origin: Fixture.origin("xã"), title: "Xã", alternatives: [part]),
            LimitPart(origin: Fixture.origin("tỉnh"), title: "Tỉnh", alternatives: [part]),
          ]))
      ]
      $0.additions = [
        TimeAddition(
          origin: Fixture.origin("thêm"), amount: TimeQuantity(1, .workingDay), part: "tỉnh", when: .fact(0)),
        TimeAddition(origin: Fixture.origin("khác"), amount: TimeQuantity(9, .workingDay), part: "không_có"),
      ]
    } _: {
      $0.facts = [.init("xa", .boolean(true))]
    }.deadline
    #expect(deadline.dueDate == Fixture.date("2026-02-25"))
    #expect(
      deadline.rule.vi
        == "01 ngày làm việc (Xã) + 01 ngày làm việc (Tỉnh), tăng thêm 01 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ"
    )
  }

  @Test("A limit may run from an event; before that there is no date")
  func startEvents() throws {
    func deadline(_ start: [StartEvent], _ events: [Dossier.Event]) throws -> DeadlineReport {
      try assess {
        $0.limits = [Fixture.limit("tl", 1, start: start)]
      } _: {
        $0.events = events
      }.deadline
    }
    let event = Dossier.Event(nil, at: Fixture.moment("2026-02-23T09:00"), name: "Có kết quả kiểm tra.")
    #expect(try deadline([.named("có kết quả kiểm tra")], []).dueDate == nil)
    #expect(try deadline([.named("có kết quả kiểm tra")], [event]).dueDate == Fixture.date("2026-02-24"))
    #expect(
      try deadline([.acceptedComplete, .named("có kết quả kiểm tra")], [event]).dueDate == Fixture.date("2026-02-24"))
    let arrival = Dossier.Event(.receivedByCompetentAgency, at: Fixture.moment("2026-02-24T09:00"))
    #expect(try deadline([.receivedByCompetentAgency], [arrival]).dueDate == Fixture.date("2026-02-25"))
  }

  @Test("The agency that decides receives a dossier on acceptance when its own counter took it in, and only then")
  func arrival() throws {
    func due(decidedBy decider: String, at counter: String, land: String? = nil) throws -> CivilDate? {
      try assess {
        $0.limits = [Fixture.limit("tl", 1, start: [.receivedByCompetentAgency])]
        $0.roles = [
          RoleAssignment(origin: Fixture.origin("nhận"), role: .received, agencies: [decider, "tt_xã"]),
          RoleAssignment(
            origin: Fixture.origin("quyết"), role: .decided, agencies: [decider], places: [.init(base: .land)]),
        ]
      } _: {
        $0.lodgedAt = counter
        $0.places = land.map { [.init(.land, area: $0)] } ?? []
      }.deadline.dueDate
    }
    #expect(try due(decidedBy: "ubnd_xã", at: "ubnd_xã") == Fixture.date("2026-02-23"))
    #expect(try due(decidedBy: "ubnd_xã", at: "tt_tân_phú") == nil)
    #expect(try due(decidedBy: "ubnd_xã", at: "tt_tân_phú", land: "tân_phú") == Fixture.date("2026-02-23"))
    // The right place, yet the counter of somebody else.
    #expect(try due(decidedBy: "công_an_xã", at: "tt_tân_phú", land: "tân_phú") == nil)
  }

  @Test(
    "While nobody has told when the competent agency received it, the date is provisional and says on what it rests")
  func provisionalArrival() throws {
    let assessment = try assess {
      $0.limits = [Fixture.limit("tl", 1, start: [.receivedByCompetentAgency])]
      $0.roles = [
        RoleAssignment(origin: Fixture.origin("quyết"), role: .decided, agencies: ["công_an_xã"]),
        RoleAssignment(origin: Fixture.origin("nhận"), role: .received, agencies: ["tt_xã"]),
      ]
    } _: {
      $0.lodgedAt = "tt_tân_phú"
    }
    #expect(assessment.deadline.dueDate == nil)
    #expect(
      assessment.deadline.rule.vi
        == "thời hạn chưa bắt đầu: chưa ghi lúc cơ quan có thẩm quyền nhận hồ sơ; tạm tính 17:00 ngày 23/02/2026, "
        + "nếu cơ quan đó nhận ngay lúc nơi tiếp nhận nhận")
    #expect(assessment.competence.start?.text.vi.hasSuffix("thời hạn tính từ khi cơ quan có thẩm quyền nhận") == true)
  }

  @Test(
    "A supplement begins the limit anew, stops the clock, or does neither",
    arguments: [
      (SupplementRule.Effect.restart, "2026-02-27"), (.pause, "2026-02-26"), (.goOn, "2026-02-25"),
    ])
  func supplements(effect: SupplementRule.Effect, due: String) throws {
    let events = [
      Dossier.Event(.supplementRequested, at: Fixture.moment("2026-02-23T09:00")),
      Dossier.Event(.supplementReceived, at: Fixture.moment("2026-02-24T09:00")),
    ]
    let deadline = try assess {
      $0.limits = [Fixture.limit("tl", 3)]
      $0.supplement = SupplementRule(origin: Fixture.origin("bs"), effect: effect)
    } _: {
      $0.events = events
    }.deadline
    #expect(deadline.dueDate == Fixture.date(due))
  }

  @Test("While a supplement is awaited there is no date")
  func awaitingSupplement() throws {
    let deadline = try assess {
      $0.limits = [Fixture.limit("tl", 3)]
    } _: {
      $0.events = [.init(.supplementRequested, at: Fixture.moment("2026-02-23T09:00"))]
    }.deadline
    #expect(deadline.dueDate == nil)
    #expect(deadline.rule.vi.hasPrefix("đang chờ bổ sung hồ sơ"))
  }

  @Test("A pause in the procedure's own words stops the clock, and the proof names it")
  func pauses() throws {
    let assessment = try assess {
      $0.limits = [Fixture.limit("tl", 3)]
      $0.pauses = [
        LimitPause(
          origin: Fixture.origin("chờ"), awaiting: "nộp thuế", from: "gửi thông báo thuế", to: ["nộp thuế xong"])
      ]
    } _: {
      $0.events = [
        .init(nil, at: Fixture.moment("2026-02-23T09:00"), name: "Gửi thông báo thuế"),
        .init(nil, at: Fixture.moment("2026-02-25T09:00"), name: "nộp thuế xong"),
      ]
    }
    #expect(assessment.deadline.dueDate == Fixture.date("2026-02-27"))
    let paused = assessment.dailyProof.filter { $0.event != nil }
    #expect(paused.map(\.date.iso) == ["2026-02-24", "2026-02-25"])
    #expect(paused.allSatisfy { $0.event == "/events/0" && !$0.isCounted })
    #expect(paused.first?.reason.vi == "tạm dừng từ 09:00 ngày 23/02/2026, không tính: «nộp thuế»")
  }

  @Test("A clock that went on without having stopped is reported and passed over")
  func impossibleEvents() throws {
    let assessment = try assess {
      $0.limits = [Fixture.limit("tl", 3)]
    } _: {
      $0.events = [.init(.resumed, at: Fixture.moment("2026-02-23T09:00"))]
    }
    #expect(assessment.deadline.dueDate == Fixture.date("2026-02-25"))
    #expect(assessment.findings.map(\.code.number) == [525])
  }

  @Test("An extension sets the date; past it the dossier is overdue")
  func extensions() throws {
    let deadline = try assess(now: Fixture.moment("2026-03-05T08:00")) {
      $0.limits = [Fixture.limit("tl", 3)]
    } _: {
      $0.events = [
        .init(.extended, at: Fixture.moment("2026-02-24T09:00"), until: Fixture.moment("2026-03-04T17:00"))
      ]
    }.deadline
    #expect(deadline.dueDate == Fixture.date("2026-03-04"))
    #expect(deadline.isOverdue)
  }

  @Test("Without a calendar, and beyond its end, there is no date but a reason")
  func calendars() throws {
    let none = try assess {
      $0.calendar = "không_có"
      $0.limits = [Fixture.limit("tl", 3)]
    }
    #expect(none.deadline.dueDate == nil)
    #expect(none.findings.map(\.code.number) == [531])
  }

  @Test("Stages follow one another, run side by side, and one that does not apply is passed over")
  func stages() throws {
    let day = Stage.Alternative(duration: .within(TimeQuantity(1, .workingDay)))
    let stages = try assess { procedure in
      procedure.process.stages = [
        Stage(origin: Fixture.origin("a"), title: "A", actors: ["tt_xã"], durations: [day]),
        Stage(origin: Fixture.origin("b"), title: "B", after: ["a"], durations: [day], when: .never),
        Stage(origin: Fixture.origin("c"), title: "C", after: ["b"], durations: [day]),
        Stage(origin: Fixture.origin("d"), title: "D", after: ["a"], durations: []),
        Stage(origin: Fixture.origin("e"), title: "E", after: ["c", "d"]),
      ]
    }.stages
    #expect(stages.map(\.id) == ["a", "c", "d", "e"])
    #expect(stages.map { $0.end?.date } == [Fixture.date("2026-02-23"), Fixture.date("2026-02-24"), nil, nil])
    #expect(stages[2].start == stages[1].start)
    #expect(stages[3].start == nil)
    #expect(stages[0].actors.map(\.vi) == ["Trung tâm Phục vụ hành chính công cấp xã"])
  }
}
