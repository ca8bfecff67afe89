import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import Testing
import WorkingCalendar

@Suite("The date as known at acceptance, and as known now")
struct TwoTruthsTests {
  /// Offices close on 26/02/2026, announced on 20/02/2026, and work on Saturday 28/02 instead.
  private static let calendar: CalendarDefinition = {
    var calendar = Fixture.calendar
    calendar.daysOff.append(
      DayOff(
        Fixture.date("2026-02-26"), .swapped, name: "đợt rét", basis: ["Công văn 12"],
        announcedOn: Fixture.date("2026-02-20")))
    calendar.workingDays.append(
      WorkingDayOverride(
        Fixture.date("2026-02-28"), for: Fixture.date("2026-02-26"), announcedOn: Fixture.date("2026-02-20")))
    calendar.conventions = [CountingConvention(.receiptDayNotCounted, basis: ["khoản 2 Điều 147 Bộ luật Dân sự"])]
    return calendar
  }()

  private func assess(
    now: String, accepted: String = "2026-02-13T10:15", limit: Int32 = 4, _ events: [Dossier.Event] = [],
    promised: String? = nil
  ) throws -> Assessment {
    let procedure = Fixture.procedure {
      $0.limits = [Fixture.limit("tl", limit)]
      $0.pauses = [LimitPause(origin: Fixture.origin("chờ"), awaiting: "ý kiến")]
    }
    var contents = Fixture.contents([procedure])
    contents.calendars = [Self.calendar]
    let dossier = Fixture.dossier {
      $0.accepted = Fixture.moment(accepted)
      $0.events = events
      $0.promised = promised.map { Dossier.Promise(due: Fixture.date($0)) }
    }
    return try Assessor(Catalogue(contents: contents)).assess(dossier, now: Fixture.moment(now))
  }

  @Test("A closure announced after acceptance gives two dates, each with its calendar, and says why")
  func announcedLater() throws {
    let assessment = try assess(now: "2026-02-24T09:00", promised: "2026-02-26")
    let deadline = assessment.deadline
    let then = try #require(deadline.atAcceptance)
    #expect(deadline.dueDate == Fixture.date("2026-02-27"))
    #expect(then.due == Fixture.date("2026-02-26"))
    #expect(then.differs)
    #expect(then.calendar.knownOn == Fixture.date("2026-02-13"))
    #expect(assessment.calendar?.knownOn == Fixture.date("2026-02-24"))
    #expect(then.calendar.digest != assessment.calendar?.digest)
    #expect(then.changedDays.map(\.date) == [Fixture.date("2026-02-26")])
    #expect(then.changedDays.first?.announcedOn == Fixture.date("2026-02-20"))
    #expect(then.changedDays.first?.source?.vi == "Công văn 12")
    #expect(
      then.text?.vi.hasSuffix("vì: 26/02/2026 nghỉ hoán đổi «đợt rét» (công bố ngày 20/02/2026)") == true)
    let finding = try #require(assessment.findings.first { $0.code.number == 546 })
    #expect(finding.message.vi.hasPrefix("ngày hẹn 26/02/2026 trên giấy hẹn tính theo lịch công bố khi tiếp nhận"))
  }

  @Test("Both dates can be counted again from what the answer records")
  func reproduced() throws {
    let assessment = try assess(now: "2026-02-24T09:00")
    let then = try #require(assessment.deadline.atAcceptance)
    let known = Self.calendar.known(on: then.calendar.knownOn)
    #expect(known.digest == then.calendar.digest)
    let calendar = try WorkingCalendar(known)
    let received = Fixture.moment("2026-02-13T10:15")
    let again = try calendar.deadline(calendar.rule(TimeQuantity(4, .workingDay)), received: received)
    #expect(again.dueDate == then.due)
    let nowKnown = Self.calendar.known(on: try #require(assessment.calendar?.knownOn))
    #expect(nowKnown.digest == assessment.calendar?.digest)
    // An edition with one more announcement gives the same digests for the same days of knowledge.
    var later = Self.calendar
    later.edition = "2027"
    later.daysOff.append(
      DayOff(Fixture.date("2026-12-24"), .special, name: "bão", announcedOn: Fixture.date("2026-12-23")))
    #expect(later.known(on: then.calendar.knownOn).digest == then.calendar.digest)
    #expect(later.digest != Self.calendar.digest)
  }

  @Test("Before the announcement both dates are one; a receipt with neither is told so")
  func beforeTheAnnouncement() throws {
    let early = try assess(now: "2026-02-19T09:00")
    #expect(early.deadline.dueDate == Fixture.date("2026-02-26"))
    #expect(early.deadline.atAcceptance?.differs == false)
    #expect(early.deadline.atAcceptance?.text == nil)
    let wrong = try assess(now: "2026-02-24T09:00", promised: "2026-02-25")
    let finding = try #require(wrong.findings.first { $0.code.number == 546 })
    #expect(finding.message.vi.contains("theo lịch công bố khi tiếp nhận là ngày 26/02/2026"))
    let notAccepted = try assess(now: "2026-02-12T09:00")
    #expect(notAccepted.deadline.atAcceptance == nil)
  }

  @Test("A pause after acceptance is a reason of its own, beside the days that changed")
  func pausedAndAnnounced() throws {
    let assessment = try assess(
      now: "2026-02-27T16:00",
      [
        Dossier.Event(.paused, at: Fixture.moment("2026-02-24T09:00")),
        Dossier.Event(.resumed, at: Fixture.moment("2026-02-25T09:00")),
      ])
    let then = try #require(assessment.deadline.atAcceptance)
    #expect(assessment.deadline.dueDate == Fixture.date("2026-02-28"))
    #expect(then.due == Fixture.date("2026-02-26"))
    #expect(then.text?.vi.contains("sau đó đã bổ sung hồ sơ hoặc tạm dừng; 26/02/2026 nghỉ hoán đổi") == true)
    #expect(then.changedDays.map(\.isWorking) == [false, true])
  }

  @Test("The proof says by which law the day of receipt is not counted, and what kind of day off a day is")
  func proof() throws {
    let rows = try assess(now: "2026-02-24T09:00").proof
    #expect(rows.first?.source?.vi == "khoản 2 Điều 147 Bộ luật Dân sự")
    #expect(rows.contains { $0.reason.vi == "nghỉ hoán đổi «đợt rét»" && $0.source?.vi == "Công văn 12" })
  }
}
