import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import TestSupport
import Testing
import WorkingCalendar

@Suite("The clock of a dossier")
struct ClockTests {
  /// Ten working days from Friday 13/02/2026: due on 06/03/2026, because Tết lies between.
  private func assess(
    now: String, conventions: [Convention] = Fixture.conventions, limit: Int32 = 10,
    _ events: [Dossier.Event] = [], _ build: (inout Procedure) -> Void = { _ in },
    given dossier: (inout Dossier) -> Void = { _ in }
  ) throws -> Assessment {
    let procedure = Fixture.procedure {
      $0.limits = [Fixture.limit("tl", limit)]
      build(&$0)
    }
    let contents = Fixture.contents([procedure], conventions: conventions)
    return try Assessor(Catalogue(contents: contents)).assess(
      Fixture.dossier {
        $0.events = events
        dossier(&$0)
      }, now: Fixture.moment(now))
  }

  private func event(_ kind: Dossier.Event.Kind?, _ at: String, name: String? = nil, until: String? = nil)
    -> Dossier.Event
  {
    Dossier.Event(kind, at: Fixture.moment(at), name: name, until: until.map { Fixture.moment($0) })
  }

  private func codes(_ assessment: Assessment) -> [UInt16] { assessment.findings.map(\.code.number) }

  private func pointers(_ assessment: Assessment) -> [String?] { assessment.findings.map { $0.place?.pointer } }

  private func steps(_ assessment: Assessment) -> [String] {
    assessment.clock.next.map { "\($0.kind.rawValue) \($0.by.iso)" }
  }

  // MARK: Online

  /// Sent on Wednesday 11/02/2026 at 15:00, to be confirmed within eight working hours, which are one office day.
  private func online(
    now: String, accepted: String?, _ events: [Dossier.Event] = [], submitted: String? = "2026-02-11T15:00",
    channel: Channel = .online
  ) throws -> Assessment {
    let rule = Convention(
      origin: Fixture.origin("xác_nhận", "luật"), subject: .onlineAcknowledgement,
      amount: TimeQuantity(8, .workingHour))
    return try assess(
      now: now, conventions: Fixture.conventions + [rule], events,
      given: {
        $0.channel = channel
        $0.submitted = submitted.map { Fixture.moment($0) }
        $0.accepted = accepted.map { Fixture.moment($0) }
      })
  }

  @Test("An online dossier that waits to be accepted is to be confirmed within the time of the catalogue")
  func onlineWaits() throws {
    let waiting = try online(now: "2026-02-12T09:00", accepted: nil)
    #expect(waiting.clock.phase == .notAccepted)
    #expect(steps(waiting) == ["acknowledge 2026-02-12T15:00"])
    #expect(codes(waiting) == [])
    let late = try online(now: "2026-02-13T09:00", accepted: nil)
    #expect(steps(late) == [])
    #expect(codes(late) == [568])
    #expect(
      late.findings.first?.message.vi
        == """
        hồ sơ trực tuyến nộp 15:00 ngày 11/02/2026 phải được báo tiếp nhận hoặc yêu cầu sửa, bổ sung trong 08 giờ làm \
        việc, chậm nhất 15:00 ngày 12/02/2026; đến nay chưa trả lời
        """)
  }

  @Test("Accepted, answered or withdrawn in time it is not late; accepted later it is, at the moment of acceptance")
  func onlineAcknowledged() throws {
    #expect(codes(try online(now: "2026-02-13T09:00", accepted: "2026-02-12T15:00")) == [])
    let late = try online(now: "2026-02-13T10:00", accepted: "2026-02-13T09:00")
    #expect(codes(late) == [568])
    #expect(pointers(late) == ["/accepted"])
    #expect(
      late.findings.first?.message.en.hasSuffix("by 2026-02-12T15:00; it was accepted at 2026-02-13T09:00") ?? false)
    #expect(late.findings.first?.basis?.vi == "khoản 1 Điều 5 Luật Hộ tịch (60/2014/QH13)")
    for answer in [Dossier.Event.Kind.supplementRequested, .stopped] {
      let asked = try online(now: "2026-02-25T09:00", accepted: nil, [event(answer, "2026-02-12T10:00")])
      #expect(codes(asked) == [], "\(answer)")
    }
  }

  @Test("Of other channels, and where nobody knows when it was sent, nothing is said")
  func onlineOnly() throws {
    let late = "2026-02-13T09:00"
    #expect(codes(try online(now: "2026-02-13T10:00", accepted: late, channel: .inPerson)) == [])
    #expect(codes(try online(now: "2026-02-13T10:00", accepted: late, submitted: nil)) == [])
    let told = try online(
      now: "2026-02-13T10:00", accepted: late, [event(.submitted, "2026-02-11T15:00")], submitted: nil)
    #expect(codes(told) == [568])
  }

  // MARK: State

  @Test("A dossier that is worked on has three duties ahead, each with its day and its law")
  func running() throws {
    let assessment = try assess(now: "2026-02-23T09:00")
    #expect(assessment.clock.phase == .running)
    #expect(assessment.clock.due == Fixture.moment("2026-03-06T17:00"))
    #expect(assessment.clock.overdue == nil)
    #expect(
      steps(assessment) == [
        "request-supplement 2026-02-25T17:00", "announce-delay 2026-03-05T17:00", "give-result 2026-03-06T17:00",
      ])
    #expect(assessment.clock.next.first?.basis.map(\.vi) == ["khoản 1 Điều 5 Luật Hộ tịch (60/2014/QH13)"])
    #expect(codes(assessment).isEmpty)
  }

  @Test("The catalogue says from when a dossier is due soon; without that it never is")
  func dueSoon() throws {
    #expect(try assess(now: "2026-03-03T16:00").clock.phase == .running)
    #expect(try assess(now: "2026-03-04T08:00").clock.phase == .dueSoon)
    #expect(try assess(now: "2026-03-06T16:59", conventions: []).clock.phase == .running)
  }

  @Test("On its last day a dossier is not late; after it, it is late by office time, and the missing apology is found")
  func overdue() throws {
    #expect(try assess(now: "2026-03-06T23:00").clock.phase == .dueSoon)
    let assessment = try assess(now: "2026-03-10T09:00")
    #expect(assessment.clock.phase == .overdue)
    #expect(assessment.clock.overdue?.workingDays == 2)
    #expect(assessment.clock.overdue?.workingMinutes == 540)
    #expect(assessment.deadline.isOverdue)
    #expect(codes(assessment) == [545])
  }

  @Test("A limit too short for the duties around it is not blamed for them")
  func shortLimit() throws {
    let today = try assess(now: "2026-02-13T11:00", limit: 0)
    #expect(steps(today) == ["request-supplement 2026-02-13T17:00", "give-result 2026-02-13T17:00"])
    let late = try assess(now: "2026-02-23T09:00", limit: 0)
    #expect(late.clock.phase == .overdue)
    #expect(steps(late) == ["give-result 2026-02-13T17:00"])
    #expect(codes(late).isEmpty)
    #expect(AssessmentText.text(late).contains("tình trạng: quá hạn 01 ngày làm việc"))
  }

  @Test("Nothing is due before acceptance")
  func notAccepted() throws {
    let assessment = try assess(now: "2026-02-12T09:00")
    #expect(assessment.clock.phase == .notAccepted)
    #expect(assessment.clock.next.isEmpty)
  }

  @Test("A result in time waits to be fetched, a late one is found, and once it is handed over nothing is left to do")
  func results() throws {
    let ready = try assess(now: "2026-03-20T09:00", [event(.resultReady, "2026-03-06T16:00")])
    #expect(ready.clock.phase == .resultReady)
    #expect(ready.clock.overdue == nil)
    #expect(steps(ready) == ["return-result 2026-03-06T17:00"])
    let late = try assess(now: "2026-03-20T09:00", [event(.resultReady, "2026-03-09T09:00")])
    #expect(late.clock.overdue?.workingDays == 1)
    #expect(codes(late) == [544, 545])
    #expect(pointers(late).first == "/events/0/at")
    let events = [event(.resultReady, "2026-03-06T16:00"), event(.returned, "2026-03-06T16:30")]
    let returned = try assess(now: "2026-03-20T09:00", events)
    #expect(returned.clock.phase == .returned)
    #expect(returned.clock.next.isEmpty)
  }

  @Test("What is handed over was ready by then, though no event says so; closing a dossier does not undo a late result")
  func resultsToldByTheirEnd() throws {
    let late = event(.returned, "2026-03-09T09:00")
    for events in [[late], [event(.resultReady, "2026-03-09T09:00"), event(.closed, "2026-03-10T09:00")]] {
      let assessment = try assess(now: "2026-03-20T09:00", events)
      #expect(assessment.clock.overdue?.workingDays == 1)
      #expect(codes(assessment).contains(544))
    }
    let before = try assess(now: "2026-02-24T09:00", [event(.returned, "2026-02-10T09:00")])
    #expect(codes(before) == [525])
    #expect(before.clock.phase == .running)
  }

  @Test("The papers of a dossier that was stopped are given back, which is no result")
  func papersGivenBack() throws {
    let events = [event(.stopped, "2026-03-05T09:00"), event(.returned, "2026-03-20T09:00")]
    let assessment = try assess(now: "2026-04-20T09:00", events)
    #expect(assessment.clock.phase == .stopped)
    #expect(assessment.clock.overdue == nil)
    #expect(codes(assessment).isEmpty)
  }

  @Test("A dossier that the applicant stopped is never late")
  func stopped() throws {
    let assessment = try assess(now: "2026-04-20T09:00", [event(.stopped, "2026-03-20T09:00")])
    #expect(assessment.clock.phase == .stopped)
    #expect(assessment.clock.overdue == nil)
    #expect(codes(assessment).isEmpty)
  }

  @Test(
    "A result of which only the day is known was there when the office closed: on the last day in time, after it late")
  func resultsWithoutAnHour() throws {
    let inTime = try assess(now: "2026-03-20T09:00", [event(.resultReady, "2026-03-06T00:00")])
    #expect(codes(inTime).isEmpty)
    let late = try assess(now: "2026-03-20T09:00", [event(.resultReady, "2026-03-07T00:00")])
    #expect(codes(late) == [544, 545])
    let today = try assess(now: "2026-02-24T10:00", [event(.resultReady, "2026-02-24T00:00")])
    #expect(today.clock.phase == .resultReady)
    #expect(codes(today).isEmpty)
  }

  @Test("Without their hours requests and supplements are late from the day after the last one, and their order stays")
  func supplementsWithoutAnHour() throws {
    // Asked for by 25/02, handed in within 15 days.
    func answer(_ requested: String, _ received: String) throws -> Assessment {
      try assess(
        now: "2026-03-20T09:00",
        [event(.supplementRequested, "\(requested)T00:00"), event(.supplementReceived, "\(received)T00:00")])
    }
    #expect(codes(try answer("2026-02-25", "2026-03-12")) == [])
    #expect(codes(try answer("2026-02-26", "2026-03-12")) == [540])
    #expect(codes(try answer("2026-02-25", "2026-03-13")) == [541])
    let sameDay = try answer("2026-02-24", "2026-02-24")
    #expect(Set(codes(sameDay)).isDisjoint(with: [525, 540, 541]))
    #expect(sameDay.deadline.dueDate == Fixture.date("2026-03-10"))
    let onAcceptance = try assess(now: "2026-02-23T09:00", [event(.supplementRequested, "2026-02-13T00:00")])
    #expect(onAcceptance.clock.phase == .awaitingSupplement)
    #expect(codes(onAcceptance).isEmpty)
  }

  // MARK: Several results

  /// A certificate within 5 working days (27/02) and a card within 8 (04/03), or a refusal within 3.
  private func assessSeveral(now: String, _ events: [Dossier.Event]) throws -> Assessment {
    try assess(now: now, events) {
      $0.limits = [
        Fixture.limit("a", 5, results: ["giấy"]), Fixture.limit("b", 8, results: ["thẻ"]),
        Fixture.limit("c", 3, results: ["không"]),
      ]
      $0.results = [
        ProcedureResult(origin: Fixture.origin("giấy"), title: "Giấy xác nhận"),
        ProcedureResult(origin: Fixture.origin("thẻ"), title: "Thẻ tạm trú"),
        ProcedureResult(origin: Fixture.origin("không"), title: "Văn bản từ chối", isRefusal: true),
      ]
    }
  }

  @Test("Each of several results is judged by its own limit, and the dossier waits for all of them")
  func severalResults() throws {
    let first = event(.resultReady, "2026-03-02T10:00", name: "giấy")
    let second = event(.resultReady, "2026-03-05T10:00", name: "Thẻ tạm trú")
    let waiting = try assessSeveral(now: "2026-02-26T09:00", [])
    #expect(
      waiting.clock.next.filter { $0.kind == .giveResult }.map(\.text.vi) == [
        "chậm nhất 17:00 ngày 27/02/2026: có kết quả giải quyết: Giấy xác nhận",
        "chậm nhất 17:00 ngày 04/03/2026: có kết quả giải quyết: Thẻ tạm trú",
      ])
    #expect(try assessSeveral(now: "2026-03-02T09:00", []).clock.phase == .overdue)
    let half = try assessSeveral(now: "2026-03-03T09:00", [first])
    #expect(half.clock.phase != .resultReady)
    #expect(codes(half).filter { $0 == 544 }.count == 1)
    #expect(steps(half).contains("give-result 2026-03-04T17:00"))
    #expect(steps(half).contains("return-result 2026-02-27T17:00"))
    let both = try assessSeveral(now: "2026-03-20T09:00", [first, second])
    #expect(both.clock.phase == .resultReady)
    #expect(
      both.findings.filter { $0.code.number == 544 }.map { $0.place?.pointer } == ["/events/0/at", "/events/1/at"])
    #expect(both.clock.overdue?.workingDays == 1)
    let inTime = try assessSeveral(
      now: "2026-03-20T09:00",
      [
        event(.resultReady, "2026-02-27T10:00", name: "giấy"), event(.returned, "2026-02-27T11:00", name: "giấy"),
        event(.returned, "2026-03-04T10:00", name: "thẻ"),
      ])
    #expect(inTime.clock.phase == .returned)
    #expect(codes(inTime).isEmpty)
    #expect(inTime.clock.overdue == nil)
  }

  @Test("A result without a name, or one that refuses, tells of all; a name that no result has is told")
  func resultsForAll() throws {
    #expect(
      try assessSeveral(now: "2026-03-20T09:00", [event(.resultReady, "2026-03-04T10:00")]).clock.phase == .resultReady)
    let refused = try assessSeveral(now: "2026-03-20T09:00", [event(.resultReady, "2026-02-26T10:00", name: "không")])
    #expect(refused.clock.phase == .resultReady)
    #expect(codes(refused).isEmpty)
    let unknown = try assessSeveral(
      now: "2026-03-20T09:00", [event(.resultReady, "2026-02-26T10:00", name: "thẻ tam trú")])
    #expect(codes(unknown) == [562])
    #expect(pointers(unknown) == ["/events/0/name"])
    #expect(unknown.findings.first?.message.vi.contains("«Thẻ tạm trú»") == true)
  }

  // MARK: Supplements

  @Test("While a supplement is awaited the applicant's last day and the closing are ahead")
  func awaiting() throws {
    let events = [event(.supplementRequested, "2026-02-24T09:00")]
    let assessment = try assess(now: "2026-02-26T09:00", events)
    #expect(assessment.clock.phase == .awaitingSupplement)
    #expect(assessment.clock.since == Fixture.moment("2026-02-24T09:00"))
    #expect(
      steps(assessment) == ["hand-in-supplement 2026-03-11T23:59", "close-dossier 2026-03-11T23:59"])
    #expect(assessment.clock.next.first?.text.vi == "chậm nhất hết ngày 11/03/2026: người nộp bổ sung hồ sơ")
    #expect(assessment.clock.next.last?.text.vi == "sau ngày 11/03/2026: đóng hồ sơ nếu chưa bổ sung")
    let evening = [events[0], event(.supplementReceived, "2026-03-11T20:00")]
    #expect(codes(try assess(now: "2026-03-12T09:00", evening)).isEmpty)
    let later = try assess(now: "2026-03-12T09:00", events)
    #expect(steps(later) == ["close-dossier 2026-03-11T23:59"])
    #expect(codes(later) == [542])
    #expect(pointers(later) == ["/events/0/at"])
  }

  @Test("A supplement asked for too late, or once too often, is found where it was asked for")
  func requests() throws {
    let assessment = try assess(
      now: "2026-03-20T09:00",
      [
        event(.supplementRequested, "2026-02-26T09:00"), event(.supplementReceived, "2026-03-02T09:00"),
        event(.supplementRequested, "2026-03-03T09:00"), event(.supplementReceived, "2026-03-12T09:00"),
      ])
    #expect(codes(assessment) == [540, 539])
    #expect(pointers(assessment) == ["/events/0/at", "/events/2/type"])
    #expect(assessment.findings.first?.basis?.vi == "khoản 1 Điều 5 Luật Hộ tịch (60/2014/QH13)")
  }

  @Test("Where the law allows any number of supplements none is once too often, whatever the convention says")
  func anyNumberOfRounds() throws {
    let events = [
      event(.supplementRequested, "2026-02-24T09:00"), event(.supplementReceived, "2026-02-25T09:00"),
      event(.supplementRequested, "2026-02-26T09:00"), event(.supplementReceived, "2026-02-27T09:00"),
    ]
    func codes(isUnlimited: Bool) throws -> [UInt16] {
      self.codes(
        try assess(now: "2026-03-02T09:00", events) {
          $0.supplement = SupplementRule(origin: Fixture.origin("bs"))
          $0.supplement?.hasUnlimitedRounds = isUnlimited
        })
    }
    #expect(try codes(isUnlimited: true).isEmpty)
    #expect(try codes(isUnlimited: false) == [539])
  }

  @Test("A dossier that was withdrawn is promised nothing any more, and the date that it had is told as past")
  func withdrawn() throws {
    let assessment = try assess(now: "2026-02-27T09:00", [event(.stopped, "2026-02-26T09:00")])
    let text = AssessmentText.text(assessment)
    #expect(
      text.contains(
        "không còn hẹn trả kết quả (trước khi dừng hoặc đóng hồ sơ: hết giờ làm việc thứ Sáu 06/03/2026)\n"))
    #expect(!text.contains("ngày làm việc thứ 1"))
    #expect(AssessmentText.text(assessment, language: .english).contains("no result is due any more"))
  }

  @Test("Where nobody can count a date, the answer still has those that the applicant was told")
  func toldDates() throws {
    let later = event(.extended, "2026-02-26T09:00", until: "2026-03-12T00:00")
    let assessment = try assess(now: "2026-02-27T09:00", [later]) {
      $0.facts = [Fixture.yesNo("xa", "thửa đất ở vùng xa")]
      $0.additions = [
        TimeAddition(origin: Fixture.origin("thêm"), amount: TimeQuantity(10, .workingDay), when: .fact(0))
      ]
    } given: {
      $0.promised = Dossier.Promise(due: Fixture.date("2026-03-06"))
    }
    #expect(
      assessment.deadline.rule.vi
        == "thời hạn dài bao nhiêu còn tùy câu trả lời: «thửa đất ở vùng xa»; giấy hẹn ghi ngày "
        + "06/03/2026; đã hẹn lại đến 17:00 ngày 12/03/2026")
    #expect(
      assessment.deadline.limits.map(\.rule.vi) == [
        "10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, có thể tăng thêm 10 ngày làm việc"
      ])
  }

  @Test("A finding names the part of the dossier in a clerk's words")
  func placesInWords() throws {
    let assessment = try assess(
      now: "2026-02-27T09:00",
      [event(.supplementRequested, "2026-02-24T09:00"), event(.supplementReceived, "2026-02-23T09:00")]
    ) { _ in
    } given: {
      $0.facts = [.init("3", .boolean(true))]
      $0.channel = .kiosk
    }
    let (vi, en) = (AssessmentText.text(assessment), AssessmentText.text(assessment, language: .english))
    #expect(vi.contains("[TTHC514] ở câu trả lời «3»: "))
    #expect(en.contains("[TTHC514] at answer «3»: "))
    #expect(vi.contains("[TTHC525] ở sự kiện thứ 2"))
    #expect(en.contains("[TTHC525] at event no. 2"))
  }

  @Test("The procedure's own rounds win over the convention")
  func rounds() throws {
    let events = [
      event(.supplementRequested, "2026-02-26T09:00"), event(.supplementReceived, "2026-03-02T09:00"),
      event(.supplementRequested, "2026-03-03T09:00"),
    ]
    let assessment = try assess(now: "2026-03-04T09:00", events) {
      $0.supplement = SupplementRule(
        origin: Fixture.origin("bs"),
        rounds: [.init(number: 1, notice: TimeQuantity(5, .workingDay), submit: TimeQuantity(30, .day))],
        maximumRounds: 2, onOverdue: .refuse)
    }
    #expect(codes(assessment).isEmpty)
    #expect(steps(assessment) == ["hand-in-supplement 2026-04-02T23:59", "refuse 2026-04-02T23:59"])
  }

  /// Eight hours of work to ask, and two working days to hand in, where a dossier is urgent; else a working day and ten.
  private static func timesByCase(_ procedure: inout Procedure) {
    procedure.facts = [Fixture.yesNo("gấp", "Hồ sơ gấp")]
    procedure.supplement = SupplementRule(
      origin: Fixture.origin("bs"),
      rounds: [
        .init(
          number: 1,
          noticeCases: [
            .init(amount: TimeQuantity(8, .workingHour), when: .fact(0), basis: Fixture.origin("", "luật").basis),
            .init(amount: TimeQuantity(1, .workingDay), when: .not(.fact(0))),
          ],
          submitCases: [
            .init(amount: TimeQuantity(2, .workingDay), when: .fact(0)),
            .init(amount: TimeQuantity(10, .workingDay), when: .not(.fact(0))),
          ])
      ])
  }

  @Test("The case of the dossier says by when a supplement is asked for and handed in")
  func supplementByCase() throws {
    func assess(_ isUrgent: Bool, _ now: String, _ events: Dossier.Event...) throws -> Assessment {
      try self.assess(now: now, events, Self.timesByCase) {
        $0.facts = [.init("gấp", .boolean(isUrgent))]
      }
    }
    let urgent = try assess(true, "2026-02-13T11:00")
    #expect(steps(urgent).first == "request-supplement 2026-02-23T10:15")
    #expect(urgent.clock.next.first?.basis.map(\.vi) == ["khoản 1 Điều 5 Luật Hộ tịch (60/2014/QH13)"])
    #expect(steps(try assess(false, "2026-02-13T11:00")).first == "request-supplement 2026-02-23T17:00")
    let asked = event(.supplementRequested, "2026-02-23T15:00")
    #expect(codes(try assess(true, "2026-02-24T09:00", asked)) == [540])
    #expect(codes(try assess(false, "2026-02-24T09:00", asked)).isEmpty)
    #expect(
      steps(try assess(true, "2026-02-24T09:00", asked)) == [
        "hand-in-supplement 2026-02-25T23:59", "close-dossier 2026-02-25T23:59",
      ])
    #expect(steps(try assess(false, "2026-02-24T09:00", asked)).first == "hand-in-supplement 2026-03-09T23:59")
    let answered = event(.supplementReceived, "2026-03-02T09:00")
    #expect(codes(try assess(true, "2026-03-02T10:00", asked, answered)) == [540, 541])
    #expect(codes(try assess(false, "2026-03-02T10:00", asked, answered)).isEmpty)
  }

  @Test("While nobody knows which time of a supplement holds there is none, and what decides it is asked")
  func openSupplement() throws {
    func assess(_ now: String, _ events: Dossier.Event...) throws -> Assessment {
      try self.assess(now: now, events, Self.timesByCase)
    }
    func questions(_ assessment: Assessment) -> [String] {
      assessment.neededFacts.flatMap { fact in fact.decides.map { "\(fact.id): \($0.vi)" } }
    }
    let running = try assess("2026-02-13T11:00")
    #expect(steps(running) == ["announce-delay 2026-03-05T17:00", "give-result 2026-03-06T17:00"])
    #expect(questions(running) == ["gấp: chậm nhất ngày nào phải yêu cầu bổ sung"])
    let asked = event(.supplementRequested, "2026-02-23T15:00")
    let waiting = try assess("2026-02-24T09:00", asked)
    #expect(steps(waiting).isEmpty)
    #expect(codes(waiting).isEmpty)
    #expect(
      questions(waiting) == [
        "gấp: chậm nhất ngày nào phải bổ sung", "gấp: chậm nhất ngày nào phải yêu cầu bổ sung",
      ])
    // In time in every case: nothing depends on it any more.
    let early = event(.supplementRequested, "2026-02-23T08:30")
    let answered = event(.supplementReceived, "2026-02-24T09:00")
    #expect(questions(try assess("2026-03-06T18:00", early, answered)).isEmpty)
  }

  @Test("A supplement that came in late, and a dossier closed too early, are found")
  func handIn() throws {
    let request = event(.supplementRequested, "2026-02-24T09:00")
    let late = try assess(
      now: "2026-03-16T09:00", [request, event(.supplementReceived, "2026-03-16T08:00")])
    #expect(codes(late) == [541])
    #expect(pointers(late) == ["/events/1/at"])
    #expect(late.findings.first?.message.vi.contains("quá hạn thì đóng hồ sơ") ?? false)
    let early = try assess(now: "2026-03-16T09:00", [request, event(.closed, "2026-03-05T08:00")])
    #expect(early.clock.phase == .closed)
    #expect(codes(early) == [543])
  }

  @Test("The catalogue says what a supplement does where the procedure does not")
  func effect() throws {
    let events = [event(.supplementRequested, "2026-02-23T09:00"), event(.supplementReceived, "2026-02-24T09:00")]
    let pause = Convention(origin: Fixture.origin("bs"), subject: .supplementEffect, effect: .pause)
    let paused = try assess(now: "2026-02-24T10:00", conventions: [pause], events)
    #expect(paused.deadline.dueDate == Fixture.date("2026-03-09"))
    let restarted = try assess(now: "2026-02-24T10:00", conventions: [], events)
    #expect(restarted.deadline.dueDate == Fixture.date("2026-03-10"))
  }

  // MARK: Extensions

  @Test("One extension in time moves the date; a second one does not")
  func extensions() throws {
    let first = event(.extended, "2026-03-05T09:00", until: "2026-03-10T00:00")
    let once = try assess(now: "2026-03-09T09:00", [first])
    #expect(once.deadline.dueAt == Fixture.moment("2026-03-10T17:00"))
    #expect(once.clock.phase == .dueSoon)
    #expect(codes(once).isEmpty)
    let last = try #require(once.proof.last)
    #expect(last.date == Fixture.date("2026-03-10"))
    #expect(last.reason.vi == "đã gia hạn đến 17:00 ngày 10/03/2026")
    #expect(last.event == "/events/0/until")
    #expect(once.dailyProof.last == last)
    let twice = try assess(
      now: "2026-03-09T09:00", [first, event(.extended, "2026-03-09T08:00", until: "2026-03-20T00:00")])
    #expect(twice.deadline.dueDate == Fixture.date("2026-03-10"))
    #expect(codes(twice) == [536])
    #expect(pointers(twice) == ["/events/1/type"])
  }

  @Test("A later date on a day off ends with the next working day, which is told")
  func extensionToADayOff() throws {
    let saturday = event(.extended, "2026-03-05T09:00", until: "2026-03-14T00:00")
    let answer = try assess(now: "2026-03-14T10:00", [saturday])
    #expect(answer.deadline.dueAt == Fixture.moment("2026-03-16T17:00"))
    #expect(answer.clock.overdue == nil)
    #expect(codes(answer) == [565])
    #expect(pointers(answer) == ["/events/0/until"])
    #expect(answer.findings.first?.message.vi.contains("ngày 16/03/2026") == true)
    #expect(try assess(now: "2026-03-16T08:00", [saturday]).clock.overdue == nil)
    #expect(try assess(now: "2026-03-17T08:00", [saturday]).clock.overdue?.workingDays == 1)
  }

  @Test("A pause after an extension moves the later date by the days that do not count; one before it does not")
  func pausedAfterExtension() throws {
    func due(_ unit: TimeUnit, now: String = "2026-03-09T10:00", _ events: [Dossier.Event]) throws -> String? {
      let answer = try assess(now: now, events) {
        $0.limits = [Fixture.limit("tl", unit == .day ? 21 : 10, unit)]
        $0.pauses = [LimitPause(origin: Fixture.origin("chờ"), awaiting: "chờ xác minh")]
      }
      #expect(codes(answer) == [])
      return answer.deadline.dueAt?.iso
    }
    let later = event(.extended, "2026-03-03T09:00", until: "2026-03-10T00:00")
    let pause = event(.paused, "2026-03-04T09:00")
    let resumed = event(.resumed, "2026-03-09T09:00")
    // Five working days were left, of which 5, 6 and 9 March do not count; of seven days, five do not.
    #expect(try due(.workingDay, [later, pause, resumed]) == "2026-03-13T17:00")
    #expect(try due(.day, [later, pause, resumed]) == "2026-03-16T17:00")
    // While the clock stands still there is no date.
    #expect(try due(.workingDay, now: "2026-03-06T10:00", [later, pause]) == nil)
    let before = [event(.paused, "2026-02-24T09:00"), event(.resumed, "2026-02-25T09:00"), later]
    #expect(try due(.workingDay, before) == "2026-03-10T17:00")
    let answer = try assess(now: "2026-03-09T10:00", [later, pause, resumed]) {
      $0.pauses = [LimitPause(origin: Fixture.origin("chờ"), awaiting: "chờ xác minh")]
    }
    #expect(
      answer.deadline.rule.vi == "đã gia hạn, cộng thời gian dừng sau khi gia hạn: đến 17:00 ngày 13/03/2026")
  }

  /// An extension that the procedure has for complex cases only.
  private func extendedInComplexCases(_ known: Bool?, conventions: [Convention], until: String = "2026-03-12T00:00")
    throws -> Assessment
  {
    try assess(
      now: "2026-03-05T10:00", conventions: conventions, [event(.extended, "2026-03-04T09:00", until: until)],
      { procedure in
        procedure.facts = [Fixture.yesNo("phức_tạp", "vụ việc phức tạp")]
        procedure.extensions = [
          LimitExtension(origin: Fixture.origin("gh", "luật"), atMost: TimeQuantity(4, .workingDay), when: .fact(0))
        ]
      },
      given: { if let known { $0.facts = [.init("phức_tạp", .boolean(known))] } })
  }

  @Test("Outside the cases that the procedure names, an extension is the new appointment of whoever will be late")
  func newAppointment() throws {
    let own = try extendedInComplexCases(true, conventions: Fixture.conventions)
    #expect(own.deadline.dueDate == Fixture.date("2026-03-12"))
    #expect(codes(own) == [])
    for known in [false, nil] {
      let other = try extendedInComplexCases(known, conventions: Fixture.conventions)
      #expect(other.deadline.dueDate == Fixture.date("2026-03-12"))
      #expect(
        other.findings.map { "\($0.severity) \($0.code.number) \($0.place?.pointer ?? "")" } == [
          "note 569 /events/0/type"
        ])
    }
    // The longest time is that of the procedure's own cases.
    let long = "2026-03-20T00:00"
    #expect(codes(try extendedInComplexCases(true, conventions: Fixture.conventions, until: long)) == [537])
    let later = try extendedInComplexCases(false, conventions: Fixture.conventions, until: long)
    #expect(later.deadline.dueDate == Fixture.date("2026-03-20"))
  }

  @Test("Where the catalogue has no such rule it does not move the date, nor while its case is not known")
  func extensionInAnotherCase() throws {
    for known in [false, nil] {
      let other = try extendedInComplexCases(known, conventions: [])
      #expect(other.deadline.dueDate == Fixture.date("2026-03-06"))
      #expect(codes(other) == [564])
      #expect(pointers(other) == ["/events/0/type"])
    }
    let unknown = try extendedInComplexCases(nil, conventions: [])
    #expect(unknown.findings.first?.message.vi.contains("chưa biết") == true)
  }

  @Test("An extension that is told late, too long, not later, or without a date is found")
  func badExtensions() throws {
    func answer(_ at: String, until: String?) throws -> Assessment {
      try assess(now: "2026-03-06T10:00", [event(.extended, at, until: until)]) {
        $0.extensions = [
          LimitExtension(
            origin: Fixture.origin("gh"), atMost: TimeQuantity(2, .workingDay), notice: TimeQuantity(1, .workingDay))
        ]
      }
    }
    let late = try answer("2026-03-06T09:00", until: "2026-03-09T00:00")
    #expect(codes(late) == [538])
    #expect(late.deadline.dueDate == Fixture.date("2026-03-09"))
    let long = try answer("2026-03-05T09:00", until: "2026-03-20T00:00")
    #expect(codes(long) == [537])
    #expect(pointers(long) == ["/events/0/until"])
    #expect(long.deadline.dueAt == Fixture.moment("2026-03-10T17:00"))
    #expect(codes(try answer("2026-03-05T09:00", until: "2026-03-06T00:00")) == [537])
    #expect(codes(try answer("2026-03-05T09:00", until: nil)) == [525])
  }

  // MARK: Pauses

  @Test("What a pause lasts beyond its longest time, or beyond the number allowed, counts again")
  func pauses() throws {
    func answer(now: String, _ events: [Dossier.Event]) throws -> Assessment {
      try assess(now: now, limit: 3, events) {
        $0.pauses = [
          LimitPause(
            origin: Fixture.origin("chờ"), awaiting: "nộp thuế", maximumTimes: 1,
            maximumLength: TimeQuantity(2, .workingDay))
        ]
      }
    }
    let pause = event(.paused, "2026-02-23T09:00", name: "Nộp thuế")
    let open = try answer(now: "2026-02-24T09:00", [pause])
    #expect(open.clock.phase == .paused)
    #expect(steps(open) == ["resume 2026-02-25T17:00"])
    let endless = try answer(now: "2026-02-26T09:00", [pause])
    #expect(endless.deadline.dueDate == Fixture.date("2026-02-27"))
    #expect(codes(endless) == [534])
    let long = try answer(now: "2026-03-02T09:00", [pause, event(.resumed, "2026-02-27T08:00")])
    #expect(long.deadline.dueDate == Fixture.date("2026-02-27"))
    #expect(codes(long) == [534, 545])
    #expect(pointers(long).first == "/events/1/at")
    let short = [pause, event(.resumed, "2026-02-24T09:00")]
    let again = try answer(now: "2026-02-25T10:00", short + [event(.paused, "2026-02-25T09:00", name: "nộp thuế")])
    #expect(again.deadline.dueDate == Fixture.date("2026-02-26"))
    #expect(again.clock.phase == .dueSoon)
    #expect(codes(again) == [535])
    #expect(pointers(again) == ["/events/2/type"])
  }

  @Test("A pause that no rule allows, or that names none of several, stops no clock, and what is meant is asked")
  func pausesWithoutARule() throws {
    func answer(_ rules: [String], name: String?) throws -> Assessment {
      let events = [
        event(.paused, "2026-02-24T09:00", name: name), event(.resumed, "2026-02-26T09:00"),
      ]
      return try assess(now: "2026-02-27T09:00", events) {
        $0.pauses = rules.map { LimitPause(origin: Fixture.origin("chờ_\($0.count)"), awaiting: $0) }
      }
    }
    let none = try answer([], name: nil)
    #expect(codes(none) == [563])
    #expect(pointers(none) == ["/events/0/type"])
    let several = try answer(["nộp thuế", "ý kiến bộ"], name: nil)
    #expect(codes(several) == [563])
    #expect(several.findings.first?.message.vi.contains("«nộp thuế», «ý kiến bộ»") == true)
    let misspelt = try answer(["nộp thuế", "ý kiến bộ"], name: "nop thue")
    #expect(codes(misspelt) == [562])
    #expect(pointers(misspelt) == ["/events/0/name"])
    #expect(misspelt.findings.first?.message.vi.contains("có phải là «nộp thuế»?") == true)
    for assessment in [none, several, misspelt] {
      #expect(assessment.deadline.dueDate == Fixture.date("2026-03-06"))
    }
    for allowed in [
      try answer(["nộp thuế"], name: nil), try answer(["nộp thuế", "ý kiến bộ"], name: "Nộp  thuế"),
      try answer(["nộp thuế", "ý kiến bộ"], name: "chờ_8"),
    ] {
      #expect(codes(allowed).isEmpty)
      #expect(allowed.deadline.dueDate == Fixture.date("2026-03-10"))
    }
  }

  @Test("A wait that the procedure does not count may be paused for without a rule of its own")
  func pausesForExclusions() throws {
    let events = [event(.paused, "2026-02-24T09:00"), event(.resumed, "2026-02-26T09:00")]
    let answer = try assess(now: "2026-02-27T09:00", events) {
      $0.exclusions = [LimitExclusion(origin: Fixture.origin("kt"), waits: ["thời gian kiểm tra"])]
    }
    #expect(codes(answer).isEmpty)
    #expect(answer.deadline.dueDate == Fixture.date("2026-03-10"))
  }

  @Test("An event that neither every dossier nor the procedure has is told, with the one that was probably meant")
  func unknownEvents() throws {
    func messages(_ name: String) throws -> [String] {
      try assess(now: "2026-02-27T09:00", [event(nil, "2026-02-24T09:00", name: name)]) {
        $0.pauses = [LimitPause(origin: Fixture.origin("chờ"), awaiting: "có giấy nộp tiền", to: ["đã nộp tiền"])]
      }.findings.filter { $0.code.number == 562 }.map(\.message.vi)
    }
    #expect(try messages("đã nộp tiền").isEmpty)
    #expect(
      try messages("da nop tien") == [
        "thủ tục không có sự kiện «da nop tien»; sự kiện này không được tính; có phải là «đã nộp tiền»?"
      ])
    #expect(try messages("mất điện").count == 1)
    #expect(try messages("Tạm dừng").first?.contains("ghi ở «type» là «paused»") == true)
  }

  // MARK: Impossible events

  @Test("Events before lodging, before acceptance, after the end, or in the future are found and passed over")
  func impossible() throws {
    let early = try assess(
      now: "2026-02-24T09:00",
      [event(.supplementRequested, "2026-02-10T09:00"), event(.resultReady, "2026-02-12T09:00")],
      given: { $0.submitted = Fixture.moment("2026-02-11T09:00") })
    #expect(codes(early) == [525, 525])
    #expect(early.findings.map(\.message.vi).contains { $0.contains("trước khi nộp") })
    #expect(early.findings.map(\.message.vi).contains { $0.contains("chưa được tiếp nhận") })
    #expect(early.clock.phase == .running)
    let after = try assess(
      now: "2026-02-26T09:00", [event(.returned, "2026-02-24T09:00"), event(.supplementRequested, "2026-02-25T09:00")])
    #expect(codes(after) == [525])
    #expect(after.clock.phase == .returned)
    let future = try assess(now: "2026-02-24T09:00", [event(.supplementRequested, "2026-02-25T09:00")])
    #expect(codes(future) == [527])
    #expect(future.clock.phase == .running)
    let closed = try assess(now: "2026-02-26T09:00", [event(.closed, "2026-02-25T09:00")])
    #expect(codes(closed) == [525])
  }

  @Test("Any order of any events gives an answer")
  func anyOrder() throws {
    var generator = SeededGenerator(seed: 53)
    let kinds = Dossier.Event.Kind.allCases
    for _ in 0..<300 {
      let events = (0..<Int.random(in: 0...8, using: &generator)).map { _ in
        let day = Int.random(in: 1...28, using: &generator)
        let month = Int.random(in: 1...4, using: &generator)
        let at = "2026-0\(month)-\(day < 10 ? "0" : "")\(day)T09:00"
        return event(kinds.randomElement(using: &generator), at, name: "chờ", until: at)
      }
      let assessment = try assess(now: "2026-03-10T09:00", events) {
        $0.pauses = [LimitPause(origin: Fixture.origin("chờ"), awaiting: "chờ", maximumTimes: 1)]
      }
      #expect(!assessment.json().isEmpty)
      #expect(assessment.clock.next.map(\.by) == assessment.clock.next.map(\.by).sorted())
    }
  }

  // MARK: Two truths

  @Test("A receipt that names another day is kept beside the date of today, with the days off that explain it")
  func promised() throws {
    func answer(edition: String?) throws -> Assessment {
      try assess(
        now: "2026-02-24T09:00", limit: 3,
        given: {
          $0.promised = Dossier.Promise(due: Fixture.date("2026-02-18"), calendarEdition: edition)
        })
    }
    let other = try answer(edition: "2025")
    #expect(other.deadline.dueDate == Fixture.date("2026-02-25"))
    #expect(other.deadline.promised?.differs == true)
    #expect(codes(other) == [546])
    #expect(pointers(other) == ["/promised/due"])
    #expect(other.findings.first?.message.vi.contains("16/02/2026 (Tết Nguyên đán)") ?? false)
    #expect(other.calendar?.edition == "2026")
    #expect(other.calendar?.announcedUntil == Fixture.date("2026-12-31"))
    let same = try answer(edition: "2026")
    #expect(same.findings.first?.message.vi.contains("không giải thích được") ?? false)
    let moved = try assess(
      now: "2026-02-24T09:00", limit: 3,
      [event(.supplementRequested, "2026-02-23T09:00"), event(.supplementReceived, "2026-02-24T08:00")],
      given: { $0.promised = Dossier.Promise(due: Fixture.date("2026-02-25")) })
    #expect(moved.findings.first?.message.vi.contains("đã bổ sung hồ sơ") ?? false)
  }

  @Test("A provisional date names the days that nobody has announced")
  func unannounced() throws {
    let deadline = try assess(
      now: "2026-12-31T08:00", limit: 3,
      given: {
        $0.accepted = Fixture.moment("2026-12-30T08:00")
      }
    ).deadline
    #expect(deadline.unannounced == Fixture.date("2027-01-01")...Fixture.date("2027-01-04"))
  }

  @Test("The answer tells the state, the duties, the calendar and the promise in canonical JSON")
  func json() throws {
    let assessment = try Fixture.assess(
      json: """
        {"procedure": "1.000001", "accepted": "2026-02-13T10:15", "channel": "in-person",
         "promised": {"due": "2026-02-25T17:00", "calendarEdition": "2026", "day": 1}}
        """,
      Fixture.procedure { $0.limits = [Fixture.limit("tl", 3)] }, now: Fixture.moment("2026-02-24T09:00"))
    #expect(assessment.findings.map(\.code.number) == [508])
    let text = String(decoding: assessment.json(language: .english), as: UTF8.self)
    #expect(
      text.contains(
        #""edition":"2026","id":"hành_chính","knownOn":"2026-02-24"},"catalogue""#))
    #expect(text.contains(#""knownOn":"2026-02-13"},"changedDays":[],"differs":false,"due":"2026-02-25""#))
    #expect(text.contains(#""promised":{"calendarEdition":"2026","differs":false,"due":"2026-02-25"}"#))
    #expect(text.contains(#""phase":"running""#))
    #expect(text.contains(#""by":"2026-02-25T17:00","duty":"give-result""#))
    let shown = AssessmentText.text(assessment)
    #expect(shown.contains("tình trạng: đang giải quyết"))
    #expect(shown.contains("chậm nhất 17:00 ngày 25/02/2026: có kết quả giải quyết"))
  }

  @Test("The catalogue sets the hour of appointment")
  func appointmentHour() throws {
    func due(_ appointment: Convention.Appointment) throws -> CivilMoment? {
      let hour = Convention(
        origin: Fixture.origin("giờ_hẹn"), subject: .appointmentHour, appointment: appointment)
      return try assess(now: "2026-02-24T09:00", conventions: [hour], limit: 3).deadline.dueAt
    }
    #expect(try due(.fixed(16 * 60 + 30)) == Fixture.moment("2026-02-25T16:30"))
    #expect(try due(.receiptTime) == Fixture.moment("2026-02-25T10:15"))
    #expect(try due(.closing) == Fixture.moment("2026-02-25T17:00"))
  }
}
