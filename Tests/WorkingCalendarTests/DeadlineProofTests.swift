import Testing
import WorkingCalendar

@Suite struct DeadlineProofTests {
  private static func rows(
    _ rule: DeadlineRule, received: String, suspended: (String, String)? = nil, joiningCountedDays: Bool = false
  ) throws -> [String] {
    let suspensions = suspended.map { from, to in
      [Suspension(from: PublicSectorCalendar.moment(from), to: PublicSectorCalendar.moment(to))]
    }
    let proof = try PublicSectorCalendar.shared.proof(
      of: rule, received: PublicSectorCalendar.moment(received), suspensions: suspensions ?? [])
    return proof.runs(joiningCountedDays: joiningCountedDays).map { run in
      let days = run.count == 1 ? run.first.date.iso : "\(run.first.date.iso)/\(run.last.date.iso)"
      let label = if case .off(let day) = run.first.day { " \(day.name)" } else { "" }
      return "\(days) \(run.first.role)\(label)"
    }
  }

  @Test func `A proof over Tet names each day and joins the days that say the same`() throws {
    let rows = try Self.rows(DeadlineRule(TimeQuantity(3, .workingDay)), received: "2026-02-13T10:15")
    #expect(
      rows == [
        "2026-02-13 receiptNotCounted",
        "2026-02-14/2026-02-15 notCounted",
        "2026-02-16/2026-02-20 notCounted Tết Nguyên đán",
        "2026-02-21/2026-02-22 notCounted",
        "2026-02-23 counted(ordinal: 1)",
        "2026-02-24 counted(ordinal: 2)",
        "2026-02-25 counted(ordinal: 3)",
      ])
  }

  @Test func `A proof shows the late receipt, the suspension and the roll at the end`() throws {
    var rule = DeadlineRule(TimeQuantity(10, .day))
    rule.cutoff = DeadlineRule.Cutoff(after: 900)
    let rows = try Self.rows(
      rule, received: "2026-03-06T15:01", suspended: ("2026-03-10T09:00", "2026-03-12T09:00"), joiningCountedDays: true)
    #expect(
      rows == [
        "2026-03-06 receivedAfterCutoff",
        "2026-03-07/2026-03-08 awaitingReceipt",
        "2026-03-09 receiptNotCounted",
        "2026-03-10 countedDay(ordinal: 1)",
        "2026-03-11/2026-03-12 suspended(0)",
        "2026-03-13/2026-03-21 countedDay(ordinal: 2)",
        "2026-03-22 rolledOver",
        "2026-03-23 rolledTo",
      ])
  }

  @Test func `A cutoff on the end shows the day it moved to`() throws {
    var rule = DeadlineRule(.sameDay)
    rule.cutoff = DeadlineRule.Cutoff(after: 900, moves: .end)
    #expect(
      try Self.rows(rule, received: "2026-03-06T16:00") == [
        "2026-03-06 receiptNotCounted", "2026-03-07/2026-03-08 rolledOver", "2026-03-09 movedByCutoff",
      ])
  }

  @Test func `What is due on the day of receipt is never due before it came`() throws {
    let rows = ["2026-11-20 receivedAfterClosing", "2026-11-21/2026-11-22 awaitingReceipt"]
    #expect(
      try Self.rows(DeadlineRule(.sameDay), received: "2026-11-20T17:30") == rows + ["2026-11-23 receiptNotCounted"])
    #expect(try Self.rows(DeadlineRule(.sameDay), received: "2026-11-20T17:00") == ["2026-11-20 receiptNotCounted"])
    var counted = DeadlineRule(TimeQuantity(1, .workingDay))
    counted.receiptDay = .counted
    #expect(try Self.rows(counted, received: "2026-11-20T17:30") == rows + ["2026-11-23 counted(ordinal: 1)"])
    // Of a cutoff that may move the end nobody needs to make use behind closing time.
    var permitted = DeadlineRule(.sameDay)
    permitted.cutoff = DeadlineRule.Cutoff(after: 900, moves: .end, force: .may)
    let late = try PublicSectorCalendar.shared.deadline(
      permitted, received: PublicSectorCalendar.moment("2026-11-20T17:30"))
    #expect(late.dueDate.iso == "2026-11-23")
    #expect(late.dueDateWithoutPermission == nil)
  }

  @Test func `Working hours show the minutes that each day gives`() throws {
    let rows = try Self.rows(DeadlineRule(TimeQuantity(8, .workingHour)), received: "2026-03-06T15:00")
    #expect(
      rows == [
        "2026-03-06 countedMinutes(120)", "2026-03-07/2026-03-08 notCounted", "2026-03-09 countedMinutes(360)",
      ])
  }

  @Test func `A deadline beyond the announced days is provisional and says from which day`() throws {
    let calendar = PublicSectorCalendar.shared
    let rule = DeadlineRule(TimeQuantity(5, .workingDay))
    let proof = try calendar.proof(of: rule, received: PublicSectorCalendar.moment("2026-12-29T09:00"))
    #expect(proof.deadline.firstUnannouncedDay?.iso == "2027-01-01")
    #expect(proof.days.filter { !$0.isAnnounced }.map(\.date).first?.iso == "2027-01-01")
    let final = try calendar.deadline(rule, received: PublicSectorCalendar.moment("2026-12-01T09:00"))
    #expect(!final.isProvisional)
    let elapsed = DeadlineRule(TimeQuantity(1000, .hour))
    let instant = try calendar.deadline(elapsed, received: PublicSectorCalendar.moment("2026-12-29T09:00"))
    #expect(!instant.isProvisional)
  }

  @Test func `A proposed swap inside an announced year makes what depends on it provisional`() throws {
    var definition = PublicSectorCalendar.definition
    let swapped = PublicSectorCalendar.date("2026-11-23")
    definition.daysOff.append(DayOff(swapped, .swapped, name: "Ngày Văn hóa Việt Nam", isProjected: true))
    definition.workingDays.append(
      WorkingDayOverride(PublicSectorCalendar.date("2026-11-28"), for: swapped, isProjected: true))
    let calendar = try WorkingCalendar(definition)
    let rule = DeadlineRule(TimeQuantity(2, .workingDay))
    let deadline = try calendar.deadline(rule, received: PublicSectorCalendar.moment("2026-11-20T09:00"))
    #expect(deadline.dueDate.iso == "2026-11-26")
    #expect(deadline.firstUnannouncedDay == swapped)
  }
}
