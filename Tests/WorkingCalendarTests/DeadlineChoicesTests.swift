import Testing
import WorkingCalendar

/// Every open question of administrative counting, with each of its readings.
@Suite struct DeadlineChoicesTests {
  private typealias Rule = DeadlineRule

  private static func due(
    _ amount: Int32, _ unit: TimeUnit, received: String, suspended: (String, String)? = nil,
    choosing: (inout DeadlineRule) -> Void = { _ in }
  ) throws -> Deadline {
    var rule = DeadlineRule(TimeQuantity(amount, unit))
    choosing(&rule)
    let suspensions = suspended.map { from, to in
      [Suspension(from: PublicSectorCalendar.moment(from), to: PublicSectorCalendar.moment(to))]
    }
    return try PublicSectorCalendar.shared.proof(
      of: rule, received: PublicSectorCalendar.moment(received), suspensions: suspensions ?? []
    ).deadline
  }

  @Test(arguments: [(DeadlineRule.ReceiptDay.notCounted, "2026-03-05"), (.counted, "2026-03-04")])
  func `The day of receipt is not counted, or is the first day`(choice: DeadlineRule.ReceiptDay, due: String) throws {
    let deadline = try Self.due(3, .workingDay, received: "2026-03-02T09:00") { $0.receiptDay = choice }
    #expect(deadline.dueDate.iso == due)
  }

  @Test(arguments: [
    (DeadlineRule.OutsideWorkingDays.nextWorkingDay, "2026-03-24", Deadline.ReceiptEffect.movedFromDayOff),
    (.asIs, "2026-03-23", .asReceived),
  ])
  func `A receipt on a day off takes effect on the next working day, or as it is`(
    choice: DeadlineRule.OutsideWorkingDays, due: String, effect: Deadline.ReceiptEffect
  ) throws {
    let deadline = try Self.due(15, .day, received: "2026-03-07T10:00") { $0.outsideWorkingDays = choice }
    #expect(deadline.dueDate.iso == due)
    #expect(deadline.receiptEffect == effect)
  }

  @Test(arguments: [
    ("2026-03-06T15:00", DeadlineRule.Cutoff.Move.start, "2026-03-16"), ("2026-03-06T15:01", .start, "2026-03-19"),
    ("2026-03-06T15:00", .end, "2026-03-16"), ("2026-03-06T15:01", .end, "2026-03-17"),
  ])
  func `A cutoff moves the start or the end, and exactly at the hour is before it`(
    received: String, move: DeadlineRule.Cutoff.Move, due: String
  ) throws {
    let deadline = try Self.due(10, .day, received: received) { $0.cutoff = Rule.Cutoff(after: 900, moves: move) }
    #expect(deadline.dueDate.iso == due)
    #expect(deadline.dueDateWithoutPermission == nil)
  }

  @Test(arguments: [DeadlineRule.Cutoff.Move.start, .end])
  func `A cutoff that only permits prints the later day and keeps the earlier one`(
    move: DeadlineRule.Cutoff.Move
  ) throws {
    let deadline = try Self.due(0, .workingDay, received: "2026-04-29T15:10") {
      $0.cutoff = Rule.Cutoff(after: 900, moves: move, force: .may)
    }
    #expect(deadline.dueDate.iso == "2026-05-04")
    #expect(deadline.dueDateWithoutPermission?.iso == "2026-04-29")
    let early = try Self.due(0, .workingDay, received: "2026-04-29T15:00") {
      $0.cutoff = Rule.Cutoff(after: 900, moves: move, force: .may)
    }
    #expect(early.dueDate.iso == "2026-04-29")
    #expect(early.dueDateWithoutPermission == nil)
  }

  @Test(arguments: [
    (DeadlineRule.Appointment.closing, "2026-03-05T17:00"), (.receiptTime, "2026-03-05T09:20"),
    (.fixed(16 * 60), "2026-03-05T16:00"),
  ])
  func `The receipt prints closing time, the hour of receipt, or a fixed hour`(
    choice: DeadlineRule.Appointment, dueAt: String
  ) throws {
    let deadline = try Self.due(3, .workingDay, received: "2026-03-02T09:20") { $0.appointment = choice }
    #expect(deadline.dueAt.iso == dueAt)
    #expect(deadline.expiresAt.iso == "2026-03-06T00:00")
  }

  @Test func `An hour of receipt at night is moved into office hours`() throws {
    let late = try Self.due(1, .workingDay, received: "2026-03-02T23:20") { $0.appointment = .receiptTime }
    let early = try Self.due(1, .workingDay, received: "2026-03-02T05:20") { $0.appointment = .receiptTime }
    #expect(late.dueAt.iso == "2026-03-03T17:00")
    #expect(early.dueAt.iso == "2026-03-03T08:00")
  }

  @Test(
    arguments: DeadlineRule.SuspensionDays.allCases,
    [("2026-03-04", "2026-03-09"), ("2026-03-09", "2026-03-12"), ("2026-03-07", "2026-03-12")])
  func `Both readings of a suspension agree where it begins on a working day`(
    choice: DeadlineRule.SuspensionDays, expected: (resumed: String, due: String)
  ) throws {
    let deadline = try Self.due(
      5, .workingDay, received: "2026-03-02T10:00", suspended: ("2026-03-04T09:00", "\(expected.resumed)T10:00")
    ) { $0.suspensionDays = choice }
    #expect(deadline.dueDate.iso == expected.due)
  }

  @Test func `The readings of a suspension differ where it begins on a day off`() throws {
    let dues = try DeadlineRule.SuspensionDays.allCases.map { choice in
      try Self.due(
        5, .workingDay, received: "2026-03-02T10:00", suspended: ("2026-03-07T09:00", "2026-03-09T10:00")
      ) { $0.suspensionDays = choice }.dueDate.iso
    }
    // Monday 9 March is the day of resumption: left out in the first reading, counted in the second.
    #expect(dues == ["2026-03-10", "2026-03-09"])
  }

  @Test(arguments: [
    ("2026-04-17T09:00", DeadlineRule.EndRoll.fromAnyDayOff, "2026-04-28"),
    ("2026-04-17T09:00", .fromRestDaysAndHolidays, "2026-04-27"), ("2026-04-17T09:00", .never, "2026-04-27"),
    ("2025-12-23T09:00", .fromAnyDayOff, "2026-01-05"), ("2025-12-23T09:00", .fromRestDaysAndHolidays, "2026-01-02"),
    ("2025-12-22T09:00", .fromRestDaysAndHolidays, "2026-01-05"), ("2025-12-22T09:00", .never, "2026-01-01"),
    ("2025-04-16T09:00", .fromAnyDayOff, "2025-04-26"), ("2025-04-16T09:00", .fromRestDaysAndHolidays, "2025-04-26"),
  ])
  func `The end rolls from any day off, from rest days and holidays only, or never`(
    received: String, choice: DeadlineRule.EndRoll, due: String
  ) throws {
    #expect(try Self.due(10, .day, received: received) { $0.endRoll = choice }.dueDate.iso == due)
  }

  @Test(arguments: [
    (DeadlineRule.MissingLeapDay.lastOfFebruary, "2025-02-28"), (.firstOfMarch, "2025-03-03"),
  ])
  func `A year from 29 February ends on 28 February, or on 1 March`(
    choice: DeadlineRule.MissingLeapDay, due: String
  ) throws {
    #expect(try Self.due(1, .year, received: "2024-02-29T09:00") { $0.missingLeapDay = choice }.dueDate.iso == due)
  }

  @Test(arguments: [
    ("2026-03-06T16:00", DeadlineRule.ElapsedEnd.asCounted, "2026-03-07T16:00"),
    ("2026-03-06T16:00", .nextOpening, "2026-03-09T08:00"), ("2026-03-02T12:30", .nextOpening, "2026-03-03T13:00"),
    ("2026-03-02T17:00", .nextOpening, "2026-03-03T17:00"), ("2026-03-02T05:00", .nextOpening, "2026-03-03T08:00"),
  ])
  func `Elapsed hours end at night and on days off, or at the next opening`(
    received: String, choice: DeadlineRule.ElapsedEnd, due: String
  ) throws {
    #expect(try Self.due(24, .hour, received: received) { $0.elapsedEnd = choice }.dueAt.iso == due)
  }

  @Test(arguments: [
    (4, DeadlineRule.WorkingHoursEnd.atClosing, "2026-03-06T12:00"), (4, .nextOpening, "2026-03-06T13:00"),
    (8, .atClosing, "2026-03-06T17:00"), (8, .nextOpening, "2026-03-09T08:00"), (5, .nextOpening, "2026-03-06T14:00"),
  ])
  func `Working hours that end at closing are due then, or at the next opening`(
    hours: Int32, choice: DeadlineRule.WorkingHoursEnd, due: String
  ) throws {
    let deadline = try Self.due(hours, .workingHour, received: "2026-03-06T08:00") { $0.workingHoursEnd = choice }
    #expect(deadline.dueAt.iso == due)
  }

  @Test func `The notice of a delay is due one working day, or one day, before the due date`() {
    let calendar = PublicSectorCalendar.shared
    let due = PublicSectorCalendar.date("2026-03-09")
    #expect(calendar.latestDay(1, .workingDay, before: due)?.iso == "2026-03-06")
    #expect(calendar.latestDay(1, .day, before: due)?.iso == "2026-03-08")
    #expect(calendar.latestDay(1, .workingDay, before: PublicSectorCalendar.date("2026-02-23"))?.iso == "2026-02-13")
    #expect(calendar.latestDay(2, .week, before: due)?.iso == "2026-02-23")
    #expect(calendar.latestDay(1, .month, before: due) == nil)
    #expect(calendar.latestDay(-1, .day, before: due) == nil)
  }
}
