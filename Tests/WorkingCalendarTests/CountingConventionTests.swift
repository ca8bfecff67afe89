import Testing
import WorkingCalendar

/// A calendar answers the open questions of counting for every limit that is counted by it.
@Suite struct CountingConventionTests {
  private static func calendar(_ choices: CountingConvention.Choice...) throws -> WorkingCalendar {
    var definition = PublicSectorCalendar.definition
    definition.conventions = choices.map { CountingConvention($0) }
    return try WorkingCalendar(definition)
  }

  /// The choice, the limit, the receipt, and the due date or minute that only this choice gives.
  @Test(arguments: [
    (CountingConvention.Choice.receiptDayNotCounted, 3, TimeUnit.workingDay, "2026-03-02T09:00", "2026-03-05T17:00"),
    (.receiptDayCounted, 3, .workingDay, "2026-03-02T09:00", "2026-03-04T17:00"),
    (.receiptOnDayOffMoves, 15, .day, "2026-03-07T10:00", "2026-03-24T17:00"),
    (.receiptOnDayOffStays, 15, .day, "2026-03-07T10:00", "2026-03-23T17:00"),
    (.endRollsFromDaysOff, 10, .day, "2026-04-17T09:00", "2026-04-28T17:00"),
    (.endRollsFromRestDaysAndHolidays, 10, .day, "2026-04-17T09:00", "2026-04-27T17:00"),
    (.endStays, 10, .day, "2026-02-06T09:00", "2026-02-16T17:00"),
    (.leapDayBecomesLastOfFebruary, 1, .year, "2024-02-29T09:00", "2025-02-28T17:00"),
    (.leapDayBecomesFirstOfMarch, 1, .year, "2024-02-29T09:00", "2025-03-03T17:00"),
    (.hoursEndAsCounted, 24, .hour, "2026-03-06T16:00", "2026-03-07T16:00"),
    (.hoursEndAtOpening, 24, .hour, "2026-03-06T16:00", "2026-03-09T08:00"),
    (.workingHoursEndAtClosing, 4, .workingHour, "2026-03-06T08:00", "2026-03-06T12:00"),
    (.workingHoursEndAtOpening, 4, .workingHour, "2026-03-06T08:00", "2026-03-06T13:00"),
  ])
  func `Each answer gives its own date`(
    choice: CountingConvention.Choice, amount: Int32, unit: TimeUnit, received: String, due: String
  ) throws {
    let calendar = try Self.calendar(choice)
    let rule = calendar.rule(TimeQuantity(amount, unit))
    #expect(try calendar.deadline(rule, received: PublicSectorCalendar.moment(received)).dueAt.iso == due)
  }

  @Test(arguments: [
    (CountingConvention.Choice.pauseLeavesOutLastDay, "2026-03-10"), (.pauseLeavesOutFirstDay, "2026-03-09"),
  ])
  func `A pause leaves out its last or its first day`(choice: CountingConvention.Choice, due: String) throws {
    let calendar = try Self.calendar(choice)
    let pause = Suspension(
      from: PublicSectorCalendar.moment("2026-03-07T09:00"), to: PublicSectorCalendar.moment("2026-03-09T10:00"))
    let deadline = try calendar.deadline(
      calendar.rule(TimeQuantity(5, .workingDay)), received: PublicSectorCalendar.moment("2026-03-02T10:00"),
      suspensions: [pause])
    #expect(deadline.dueDate.iso == due)
  }

  @Test func `Every question has two answers or more, the first being what a rule does by itself`() {
    let subjects = Dictionary(grouping: CountingConvention.Choice.allCases, by: \.subject)
    #expect(subjects.count == 7)
    #expect(subjects.values.allSatisfy { $0.count >= 2 })
    let plain = PublicSectorCalendar.shared.rule(TimeQuantity(3, .workingDay))
    #expect(plain == DeadlineRule(TimeQuantity(3, .workingDay)))
  }

  @Test func `Two answers to one question are a problem`() {
    var definition = PublicSectorCalendar.definition
    definition.conventions = [CountingConvention(.endStays), CountingConvention(.endRollsFromDaysOff)]
    #expect(definition.problems == [.conventionTwice(.endRollsFromDaysOff)])
  }
}
