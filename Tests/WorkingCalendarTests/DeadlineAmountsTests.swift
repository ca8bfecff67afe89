import Testing
import WorkingCalendar

@Suite struct DeadlineAmountsTests {
  private static func due(_ rule: DeadlineRule, received: String) throws -> Deadline {
    try PublicSectorCalendar.shared.proof(of: rule, received: PublicSectorCalendar.moment(received)).deadline
  }

  @Test func `A quarter of a working day is two working hours`() throws {
    let quarter = try #require(Rational(1, over: 4))
    let deadline = try Self.due(DeadlineRule(TimeQuantity(quarter, .workingDay)), received: "2026-03-06T16:00")
    #expect(deadline.dueAt.iso == "2026-03-09T09:00")
  }

  @Test func `Two halves added make a whole working day`() throws {
    let half = try #require(Rational(1, over: 2))
    let rule = DeadlineRule(TimeQuantity(half, .workingDay), additions: [TimeQuantity(half, .workingDay)])
    #expect(try Self.due(rule, received: "2026-03-06T16:00").dueDate.iso == "2026-03-09")
  }

  @Test func `Equal units add up, other units follow one another`() throws {
    let remote = DeadlineRule(TimeQuantity(10, .workingDay), additions: [TimeQuantity(10, .workingDay)])
    #expect(try Self.due(remote, received: "2026-03-02T09:00").dueDate.iso == "2026-03-30")
    let mixed = DeadlineRule(TimeQuantity(2, .workingDay), additions: [TimeQuantity(12, .day)])
    // 4 March ends the working days; 16 March is the twelfth day after it.
    #expect(try Self.due(mixed, received: "2026-03-02T09:00").dueDate.iso == "2026-03-16")
    let hours = DeadlineRule(TimeQuantity(1, .workingDay), additions: [TimeQuantity(4, .workingHour)])
    #expect(try Self.due(hours, received: "2026-03-02T09:00").dueAt.iso == "2026-03-04T12:00")
    let days = DeadlineRule(TimeQuantity(2, .hour), additions: [TimeQuantity(1, .workingDay)])
    #expect(try Self.due(days, received: "2026-03-06T16:00").dueDate.iso == "2026-03-09")
  }

  @Test func `Same day and at once end where they begin`() throws {
    #expect(try Self.due(DeadlineRule(.sameDay), received: "2026-03-02T09:00").dueAt.iso == "2026-03-02T17:00")
    #expect(try Self.due(DeadlineRule(.atOnce), received: "2026-03-02T09:00").dueAt.iso == "2026-03-02T09:00")
  }

  @Test(arguments: [
    // In office hours, also to the last minute, at that minute.
    ("2026-03-02T08:00", "2026-03-02T08:00"), ("2026-03-02T17:00", "2026-03-02T17:00"),
    // Before opening, in the lunch break, after closing.
    ("2026-03-02T06:30", "2026-03-02T08:00"), ("2026-03-02T12:30", "2026-03-02T13:00"),
    ("2026-03-02T19:00", "2026-03-03T08:00"), ("2026-03-06T19:00", "2026-03-09T08:00"),
    // On a rest day, and on the first of the days off around Tet.
    ("2026-03-07T10:00", "2026-03-09T08:00"), ("2026-02-14T10:00", "2026-02-23T08:00"),
  ])
  func `What is due at once is due when the office is open, and the proof says why`(received: String, due: String)
    throws
  {
    let proof = try PublicSectorCalendar.shared.proof(
      of: DeadlineRule(.atOnce), received: PublicSectorCalendar.moment(received))
    #expect(proof.deadline.dueAt.iso == due)
    #expect(proof.deadline.effectiveReceipt <= proof.deadline.dueDate)
    #expect(proof.days.last?.date == proof.deadline.dueDate)
    if proof.deadline.receiptEffect == .movedFromDayOff {
      #expect(proof.days.first?.role == .receivedOnDayOff)
      #expect(proof.days.last?.role == .rolledTo)
    }
    var asIs = DeadlineRule(.atOnce)
    asIs.outsideWorkingDays = .asIs
    let kept = try PublicSectorCalendar.shared.deadline(asIs, received: PublicSectorCalendar.moment(received))
    #expect(kept.dueAt.iso == received)
  }

  @Test func `A half day counts as a working day and gives its own hours`() throws {
    var definition = PublicSectorCalendar.definition
    definition.halfDays = [
      HalfDay(PublicSectorCalendar.date("2026-03-06"), windows: [OfficeWindow(opens: 480, closes: 720)])
    ]
    definition.weekdayHours = [WeekdayHours(weekday: 1, windows: [OfficeWindow(opens: 540, closes: 1080)])]
    let calendar = try WorkingCalendar(definition)
    let received = PublicSectorCalendar.moment("2026-03-06T08:00")
    let hours = try calendar.proof(of: DeadlineRule(TimeQuantity(8, .workingHour)), received: received)
    #expect(hours.deadline.dueAt.iso == "2026-03-09T13:00")
    let days = try calendar.proof(of: DeadlineRule(TimeQuantity(1, .workingDay)), received: received)
    #expect(days.deadline.dueAt.iso == "2026-03-09T18:00")
  }

  @Test(arguments: [
    ("3", "3"), ("0", "0"), ("1/4", "1/4"), ("2/8", "1/4"), ("6/3", "2"), ("2147483647", "2147483647"),
  ])
  func `A fraction is read in lowest terms`(text: String, written: String) {
    #expect(Rational(parsing: text)?.text == written)
  }

  @Test(arguments: ["", "/", "1/", "/4", "1/0", "-1", "1.5", "0,25", "1/2/3", "2147483648", "99999999999", "１"])
  func `A text that is no fraction is not read`(text: String) {
    #expect(Rational(parsing: text) == nil)
  }

  @Test func `Fractions compare and add without overflow`() throws {
    let largest = Rational(Int32.max)
    #expect(largest.adding(Rational(1)) == nil)
    #expect(largest.multiplied(by: Int32.max) == nil)
    #expect(Rational(Int64.min, over: -1) == nil)
    #expect(try #require(Rational(1, over: 3)) < #require(Rational(1, over: 2)))
    #expect(try #require(Rational(1, over: -2)) < Rational(0))
    #expect(Rational(1, over: 3)?.adding(Rational(Int32.min)) == nil)
  }
}
