import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import Testing
import WorkingCalendar

@Suite("Stages against the limit")
struct StagePlanTests {
  private func stage(
    _ id: String, _ after: [String] = [], days: Int32, _ unit: TimeUnit = .workingDay,
    build: (inout Stage) -> Void = { _ in }
  ) -> Stage {
    var stage = Stage(
      origin: Fixture.origin(id), title: id, after: after,
      durations: [Stage.Alternative(duration: .within(TimeQuantity(days, unit)))])
    build(&stage)
    return stage
  }

  private func posting(when: Expression = .always) -> Stage {
    stage("niêm yết", days: 7, .day) {
      $0.durations = [Stage.Alternative(duration: .exactly(TimeQuantity(7, .day)))]
      $0.counting = .notCounted
      $0.when = when
    }
  }

  private func assess(
    _ stages: [Stage], limit: Int32, now: String = "2026-02-24T09:00", _ dossier: (inout Dossier) -> Void = { _ in }
  ) throws -> Assessment {
    try Fixture.assess(
      Fixture.dossier(dossier),
      Fixture.procedure {
        $0.facts = [Fixture.yesNo("bỏ_rơi", "trẻ em bị bỏ rơi")]
        $0.limits = [Fixture.limit("tl", limit)]
        $0.process.stages = stages
      }, now: Fixture.moment(now))
  }

  @Test("An event of a stage that the procedure does not have is reported with the stage that was meant")
  func unknownStage() throws {
    let procedure = Fixture.procedure {
      $0.process.stages = [Stage(origin: Fixture.origin("thẩm_tra"), title: "Thẩm tra hồ sơ", actors: ["ubnd_xã"])]
    }
    func messages(_ events: [Dossier.Event]) throws -> [String] {
      try Fixture.assess(Fixture.dossier { $0.events = events }, procedure).findings
        .filter { $0.code.number == 555 }.map { "\($0.place?.pointer ?? "") \($0.message.vi)" }
    }
    let at = Fixture.moment("2026-02-13T11:00")
    #expect(
      try messages([
        Dossier.Event(.stageDone, at: at, name: "tham_tra"), Dossier.Event(.stageDone, at: at, name: "Thẩm tra hồ sơ"),
        Dossier.Event(.stageStarted, at: at, name: "thẩm_tra"), Dossier.Event(.stageRefused, at: at),
      ]) == [
        "/events/0/name thủ tục không có bước «tham_tra»; sự kiện này không được tính; có phải là «thẩm_tra»?",
        "/events/3/type sự kiện của một bước phải ghi tên bước ở «name»; sự kiện này không được tính",
      ])
  }

  @Test("What must last in full after the result delays nothing before it")
  func publication() throws {
    let after = stage("công bố", ["cấp"], days: 30, .day) {
      $0.durations = [Stage.Alternative(duration: .exactly(TimeQuantity(30, .day)))]
      $0.counting = .outside
    }
    let stages = try assess([stage("cấp", days: 2), after], limit: 3).stages
    #expect(stages.map(\.slack) == [1, nil])
  }

  @Test("What comes in on a day off waits until the office opens, but for machines and for hours of the clock")
  func dayOff() throws {
    func start(isAutomatic: Bool = false, _ unit: TimeUnit = .workingDay) throws -> CivilMoment? {
      try assess([stage("tiếp nhận", days: 1, unit) { $0.isAutomatic = isAutomatic }], limit: 3) {
        $0.accepted = Fixture.moment("2026-02-14T10:00")
      }.stages[0].start
    }
    #expect(try start() == Fixture.moment("2026-02-23T08:00"))
    #expect(try start(.hour) == Fixture.moment("2026-02-14T10:00"))
    #expect(try start(isAutomatic: true) == Fixture.moment("2026-02-14T10:00"))
  }

  @Test("What was not begun when the dossier was withdrawn has no times, and decides no day")
  func withdrawn() throws {
    let stages = [stage("a", days: 1), stage("b", ["a"], days: 1)]
    let assessment = try assess(stages, limit: 6, now: "2026-02-25T09:00") {
      $0.events = [Dossier.Event(.stopped, at: Fixture.moment("2026-02-13T11:00"))]
    }
    #expect(assessment.stages.map { $0.start == nil } == [false, true])
    #expect(!AssessmentText.text(assessment).contains("quyết định ngày xong"))
  }

  @Test("A report counts how each agency kept to the time of its stage, as far as the dossier tells when it ended")
  func shares() throws {
    let procedure = Fixture.procedure {
      $0.limits = [Fixture.limit("tl", 6)]
      $0.process.stages = [
        stage("a", days: 1), stage("b", ["a"], days: 2), stage("c", ["b"], days: 1),
        stage("máy", ["c"], days: 1) { $0.isAutomatic = true }, stage("d", ["c"], days: 1),
      ]
    }
    func shares(_ ends: [(stage: String, at: String)]) throws -> AgencyShares {
      let events = ends.map { #"{"type":"stage-done","name":"\#($0.stage)","at":"\#($0.at)"}"# }
      let line = Array(
        #"{"procedure":"1.000001","accepted":"2026-02-13T10:15","channel":"in-person","events":[\#(events.joined(separator: ","))]}"#
          .utf8)
      let batch = Batch(Catalogue(contents: Fixture.contents([procedure])), now: Fixture.now)
      var found: [AgencyShares] = []
      // Twice, so that the dossier is met again.
      let lines = line + [UInt8(ascii: "\n")] + line + [UInt8(ascii: "\n")]
      CourseReader(batch).read(lines + Array(repeating: 0, count: 16), count: lines.count) { course in
        found.append(course?.shares ?? AgencyShares())
      }
      #expect(found.count == 2 && found[0] == found[1])
      return try #require(found.last)
    }
    #expect(try shares([]) == AgencyShares())
    #expect(try shares([("a", "2026-02-13T15:00")]) == AgencyShares(early: 1))
    #expect(
      try shares([("a", "2026-02-13T15:00"), ("b", "2026-02-25T09:00"), ("c", "2026-02-26T09:00")])
        == AgencyShares(early: 1, onTime: 1, late: 1))
    #expect(
      try shares([("c", "2026-02-26T09:00"), ("máy", "2026-02-26T09:01")]).late == 0, "a machine is no agency")
  }

  @Test("Of parallel branches the longer one is critical, and the shorter one has slack")
  func criticalPath() throws {
    let stages = try assess(
      [
        stage("a", days: 1), stage("b", ["a"], days: 2), stage("c", ["a"], days: 1), stage("d", ["b", "c"], days: 1),
      ], limit: 5
    ).stages
    #expect(stages.map(\.isCritical) == [true, true, false, true])
    #expect(stages.map(\.slack) == [1, 1, 2, 1])
  }

  @Test("A plan longer than the limit has negative slack; without a date there is none")
  func negativeSlack() throws {
    #expect(try assess([stage("a", days: 5)], limit: 3).stages.map(\.slack) == [-2])
    #expect(try assess([stage("a", days: 5)], limit: 3) { $0.accepted = nil }.stages.map(\.slack) == [nil])
  }

  @Test(
    "Shares that add up to the limit, parts of days among them, end within it, also over holidays and from any minute",
    arguments: [
      "2026-02-10T08:00", "2026-02-10T14:30", "2026-02-13T16:20", "2026-02-13T17:00", "2026-02-14T09:00",
      "2026-02-18T09:00", "2026-02-24T10:15",
    ])
  func sharesOfDays(accepted: String) throws {
    let half = try #require(Rational(1, over: 2))
    func share(_ id: String, _ after: [String] = []) -> Stage {
      stage(id, after, days: 1) {
        $0.durations = [Stage.Alternative(duration: .within(TimeQuantity(half, .workingDay)))]
      }
    }
    let stages = [share("a"), stage("b", ["a"], days: 5), stage("c", ["b"], days: 4), share("d", ["c"])]
    let assessment = try assess(stages, limit: 10) { $0.accepted = Fixture.moment(accepted) }
    #expect(assessment.stages.allSatisfy { ($0.slack ?? 0) >= 0 })
    #expect(try #require(assessment.stages.last?.end) <= #require(assessment.deadline.dueAt))
  }

  @Test("A stage that does not apply hands on what follows it, whatever order the author wrote")
  func skipped() throws {
    let stages = try assess(
      [stage("c", ["b"], days: 1), stage("b", ["a"], days: 9) { $0.when = .never }, stage("a", days: 1)], limit: 3
    ).stages
    #expect(stages.map(\.id) == ["c", "a"])
    #expect(stages.map { $0.end?.date } == [Fixture.date("2026-02-24"), Fixture.date("2026-02-23")])
    #expect(stages.map(\.isCritical) == [true, true])
    #expect(stages.map(\.slack) == [1, 1])
  }

  @Test("Public posting that does not count moves the appointment and the later stages, and the rule says so")
  func dwell() throws {
    let assessment = try assess([posting(), stage("xử lý", ["niêm yết"], days: 3)], limit: 3)
    #expect(assessment.deadline.dueDate == Fixture.date("2026-03-04"))
    #expect(assessment.deadline.rule.vi.hasSuffix("cộng 07 ngày «niêm yết» không tính vào thời hạn"))
    #expect(assessment.stages.map { $0.end?.date } == [Fixture.date("2026-02-23"), Fixture.date("2026-02-26")])
    #expect(assessment.stages.map(\.counting) == [.notCounted, .counted])
    // The sum of what is counted is the limit; the posting stands behind it, day by day.
    #expect(assessment.dailyProof.count(where: \.isCounted) == 3)
    #expect(assessment.dailyProof.count { $0.reason.vi.hasPrefix("«niêm yết» ngày thứ") } == 7)
    #expect(
      assessment.proof.contains {
        $0.reason.vi == "«niêm yết» ngày thứ 1 đến ngày thứ 7, không tính vào thời hạn, hẹn trả"
      })
  }

  @Test("Posting that may not be needed moves nothing, and two at the same time count once")
  func openAndParallelDwells() throws {
    let open = try assess([posting(when: .fact(0))], limit: 3)
    #expect(open.deadline.dueDate == Fixture.date("2026-02-25"))
    var second = posting()
    second.origin = Fixture.origin("niêm yết 2")
    #expect(try assess([posting(), second], limit: 3).deadline.dueDate == Fixture.date("2026-03-04"))
  }

  @Test("Once posting has begun its end is known, and the limit goes on behind it")
  func begunDwell() throws {
    let assessment = try assess([posting()], limit: 3) {
      $0.events = [Dossier.Event(.stageStarted, at: Fixture.moment("2026-02-23T09:00"), name: "niêm yết")]
    }
    #expect(assessment.deadline.dueDate == Fixture.date("2026-03-04"))
    #expect(assessment.clock.phase == .running)
  }

  @Test("A limit that runs from the end of a step has a provisional date by the plan, and names the step")
  func limitFromTheEndOfAStage() throws {
    let procedure = Fixture.procedure {
      $0.limits = [Fixture.limit("tl", 3, start: [.named("thẩm tra")])]
      $0.process.stages = [stage("thẩm tra", days: 1) { $0.title = "Thẩm tra hồ sơ" }]
    }
    func deadline(_ events: [Dossier.Event]) throws -> DeadlineReport {
      try Fixture.assess(Fixture.dossier { $0.events = events }, procedure, now: Fixture.moment("2026-02-24T09:00"))
        .deadline
    }
    let open = try deadline([])
    #expect(open.dueDate == nil)
    #expect(
      open.rule.vi == "thời hạn chưa bắt đầu: chưa ghi lúc xong bước «Thẩm tra hồ sơ»; tạm tính 17:00 ngày 26/02/2026, "
        + "nếu các bước xong như dự kiến")
    let done = Dossier.Event(.stageDone, at: Fixture.moment("2026-02-23T15:00"), name: "thẩm tra")
    #expect(try deadline([done]).dueDate == Fixture.date("2026-02-26"))
  }

  @Test("Posting whose end alone is recorded began when the stage before it was over")
  func dwellWithoutBeginning() throws {
    func due(_ events: [(Dossier.Event.Kind, String, String)], now: String = "2026-03-09T09:00") throws -> CivilDate? {
      var posted = posting()
      posted.after = ["kiểm tra"]
      return try assess([stage("kiểm tra", days: 1), posted], limit: 3, now: now) {
        $0.events = events.map { Dossier.Event($0.0, at: Fixture.moment($0.2), name: $0.1) }
      }.deadline.dueDate
    }
    let checked = (Dossier.Event.Kind.stageDone, "kiểm tra", "2026-02-23T09:00")
    let begun = (Dossier.Event.Kind.stageStarted, "niêm yết", "2026-02-23T09:00")
    let done = (Dossier.Event.Kind.stageDone, "niêm yết", "2026-03-02T17:00")
    let told = try #require(try due([checked, begun, done]))
    #expect(try due([checked, done]) == told)
    #expect(try due([done]) != told)
    // Once begun, a time that must pass in full has a known end, recorded or not.
    #expect(try due([checked, begun], now: "2026-02-25T09:00") == told)
    #expect(try due([checked, begun]) == told)
  }

  @Test("A stage that runs from the end of another waits for that end, not for its beginning")
  func sinceTheEndOfAnother() throws {
    let after = stage("lập biên bản", ["niêm yết"], days: 1) { $0.since = [.named("niêm yết")] }
    func start(_ events: [Dossier.Event]) throws -> CivilMoment? {
      try assess([posting(), after], limit: 5) { $0.events = events }.stages[1].start
    }
    let planned = try #require(try start([]))
    let began = Dossier.Event(.stageStarted, at: Fixture.moment("2026-02-23T09:00"), name: "niêm yết")
    #expect(try #require(try start([began])) > planned)
    let done = Dossier.Event(.stageDone, at: Fixture.moment("2026-02-24T08:45"), name: "niêm yết")
    #expect(try start([began, done]) == done.at)
  }

  @Test("What has happened takes the place of the plan, and what follows is planned from it")
  func progress() throws {
    let stages = try assess(
      [stage("a", days: 1), stage("b", ["a"], days: 2), stage("c", ["b"], days: 1)], limit: 5,
      now: "2026-02-25T09:00"
    ) {
      $0.events = [
        Dossier.Event(.stageDone, at: Fixture.moment("2026-02-24T15:00"), name: "a"),
        Dossier.Event(.stageStarted, at: Fixture.moment("2026-02-25T08:30"), name: "b"),
      ]
    }.stages
    #expect(stages.map(\.progress) == [.done, .started, .planned])
    #expect(
      stages.map(\.end)
        == ["2026-02-24T15:00", "2026-02-27T17:00", "2026-03-02T17:00"].map { Fixture.moment($0) })
    #expect(stages[1].start == Fixture.moment("2026-02-25T08:30"))
    #expect(stages.map(\.slack) == [nil, -1, -1])
    #expect(stages.map(\.isCritical) == [false, true, true])
  }

  @Test("A stage left blank shares the time that the others leave, and the path is shown as far as it is known")
  func blank() throws {
    let stages = try assess(
      [stage("a", days: 1), stage("b", ["a"], days: 1) { $0.durations = [] }, stage("c", ["b"], days: 2)], limit: 5
    ).stages
    #expect(stages.map(\.end) == [Fixture.moment("2026-02-23T17:00"), nil, nil])
    #expect(stages.map(\.slack) == [2, 2, 2])
    #expect(stages.map(\.isSlackAtMost) == [true, true, true])
    #expect(stages.map(\.isCritical) == [true, true, true])
    let beside = try assess(
      [stage("a", days: 1) { $0.durations = [] }, stage("b", [], days: 3)], limit: 5
    ).stages
    #expect(beside.map(\.slack) == [5, 2])
    #expect(beside.map(\.isSlackAtMost) == [true, false])
  }

  @Test("A stage ends with any of the events that it waits for, and begins with the event from which it runs")
  func events() throws {
    let stages = try assess(
      [
        stage("a", days: 9) { $0.until = ["có kết quả đo"] },
        stage("b", ["a"], days: 1) { $0.since = [.named("nhận đủ ý kiến")] },
      ], limit: 5
    ) {
      $0.events = [
        Dossier.Event(nil, at: Fixture.moment("2026-02-23T10:00"), name: "Có kết quả đo"),
        Dossier.Event(nil, at: Fixture.moment("2026-02-23T11:00"), name: "nhận đủ ý kiến"),
      ]
    }.stages
    #expect(stages.map(\.end) == [Fixture.moment("2026-02-23T10:00"), Fixture.moment("2026-02-24T17:00")])
    #expect(stages[1].start == Fixture.moment("2026-02-23T11:00"))
  }

  @Test("A stage of a bundle without a time of its own takes the limit of its procedure")
  func bundle() throws {
    var part = Fixture.procedure { $0.limits = [Fixture.limit("tl", 2)] }
    part.code = "1.000002"
    part.origin = Fixture.origin("1.000002")
    let bundle = Fixture.procedure {
      $0.limits = [Fixture.limit("tl", 5)]
      $0.process.stages = [
        stage("khai sinh", days: 1) {
          $0.durations = []
          $0.procedure = "1.000002"
        },
        stage("không rõ", ["khai sinh"], days: 1) {
          $0.durations = []
          $0.procedure = "1.999999"
        },
      ]
    }
    let stages = try Fixture.assess(
      Fixture.dossier(), bundle, part, now: Fixture.moment("2026-02-24T09:00")
    ).stages
    #expect(stages.map(\.end) == [Fixture.moment("2026-02-24T17:00"), nil])
    #expect(stages.first?.note?.vi == "02 ngày làm việc theo thời hạn của thủ tục 1.000002")
    #expect(stages.map(\.slack) == [3, 3])
  }

  @Test("A part with its own result has its own appointment")
  func ownAppointment() throws {
    let stages = try assess(
      [stage("a", days: 1), stage("b", ["a"], days: 1) { $0.hasOwnAppointment = true }], limit: 3
    ).stages
    #expect(stages.map(\.appointment) == [nil, Fixture.moment("2026-02-24T17:00")])
  }

  @Test("A part with an appointment of its own, and what it builds on, may not be late for a later one of the whole")
  func slackOfParts() throws {
    let stages = [
      stage("a", days: 1), stage("b", ["a"], days: 1) { $0.hasOwnAppointment = true }, stage("c", ["a"], days: 1),
      stage("d", ["b"], days: 3) {
        $0.counting = .outside
        $0.hasOwnAppointment = true
      },
    ]
    let assessment = try assess(stages, limit: 4)
    #expect(assessment.stages.map(\.slack) == [0, 0, 2, 0])
    let text = AssessmentText.text(assessment)
    #expect(!text.contains("quyết định ngày xong, chậm"))
    let alone = AssessmentText.text(try assess([stage("a", days: 1), stage("b", ["a"], days: 1)], limit: 4))
    #expect(alone.contains("= tính chung các bước, chậm 2 ngày làm việc thì vẫn kịp hẹn"))
  }

  @Test("Time outside the limit that has no fixed length leaves the slack open")
  func outside() throws {
    let stages = try assess(
      [stage("a", days: 1), stage("b", ["a"], days: 2) { $0.counting = .outside }, stage("c", ["b"], days: 1)],
      limit: 3
    ).stages
    #expect(stages.map(\.slack) == [2, nil, nil])
  }
}
