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

  @Test(arguments: [
    ("2026-03-02T09:00", 3, "2026-03-04T12:00"), ("2026-03-02T16:59", 3, "2026-03-04T12:00"),
    // Received on a rest day, and before the days off around Tet.
    ("2026-03-07T10:00", 3, "2026-03-11T12:00"), ("2026-02-12T10:00", 3, "2026-02-23T12:00"),
    ("2026-03-02T09:00", 15, "2026-03-12T12:00"),
  ])
  func `Days and a half are the whole days, and the morning of the next working day`(
    received: String, halves: Int64, due: String
  ) throws {
    let amount = try #require(Rational(halves, over: 2))
    let proof = try PublicSectorCalendar.shared.proof(
      of: DeadlineRule(TimeQuantity(amount, .workingDay)), received: PublicSectorCalendar.moment(received))
    #expect(proof.deadline.dueAt.iso == due)
    #expect(proof.days.last?.role == .countedUntil(ordinal: Int(halves + 1) / 2, minute: 720))
  }

  @Test func `No half more or less ever turns two limits round`() throws {
    let calendar = PublicSectorCalendar.shared
    var cutoffs: [DeadlineRule.Cutoff?] = [nil]
    cutoffs += [DeadlineRule.Cutoff.Move.start, .end].map { .init(after: 15 * 60, moves: $0) }
    for day in 0..<400 {
      for minute in [0, 7 * 60, 9 * 60, 12 * 60, 15 * 60 + 1, 17 * 60, 23 * 60 + 59] {
        let date = try #require(PublicSectorCalendar.date("2026-01-01").adding(days: day))
        let received = try #require(CivilMoment(date: date, minuteOfDay: minute))
        for cutoff in cutoffs {
          var last: Deadline?
          for quarters in (4...16) as ClosedRange<Int64> {
            var rule = DeadlineRule(TimeQuantity(try #require(Rational(quarters, over: 4)), .workingDay))
            rule.cutoff = cutoff
            let deadline = try calendar.deadline(rule, received: received)
            if let last, deadline.dueAt < last.dueAt || deadline.expiresAt < last.expiresAt {
              Issue.record(
                "\(received.iso): \(quarters)/4 ends on \(deadline.dueAt.iso), one quarter less on \(last.dueAt.iso)")
            }
            last = deadline
          }
        }
      }
    }
  }

  @Test func `What stands still moves days and a half by whole days`() throws {
    let amount = try #require(Rational(5, over: 2))
    let pause = Suspension(
      from: PublicSectorCalendar.moment("2026-03-03T09:00"), to: PublicSectorCalendar.moment("2026-03-05T09:00"),
      reason: "")
    let proof = try PublicSectorCalendar.shared.proof(
      of: DeadlineRule(TimeQuantity(amount, .workingDay)), received: PublicSectorCalendar.moment("2026-03-02T09:00"),
      suspensions: [pause])
    #expect(proof.deadline.dueAt.iso == "2026-03-09T12:00")
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
