import Testing
import WorkingCalendar

@Suite struct BadInputTests {
  private static let calendar = PublicSectorCalendar.shared
  private static let received = PublicSectorCalendar.moment("2026-03-02T09:00")

  private static func error(_ rule: DeadlineRule, suspensions: [Suspension] = []) -> DeadlineError? {
    do {
      _ = try calendar.proof(of: rule, received: received, suspensions: suspensions)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    TimeQuantity(-1, .workingDay), TimeQuantity(-1, .hour), TimeQuantity(.min, .year), TimeQuantity(.min, .minute),
  ])
  func `A negative limit is refused`(quantity: TimeQuantity) {
    #expect(Self.error(DeadlineRule(quantity)) == .negativeAmount(quantity))
    #expect(Self.error(DeadlineRule(.sameDay, additions: [quantity])) == .negativeAmount(quantity))
  }

  @Test(arguments: TimeUnit.allCases)
  func `A limit of more than a hundred years is refused`(unit: TimeUnit) {
    let quantity = TimeQuantity(.max, unit)
    #expect(Self.error(DeadlineRule(quantity)) == .amountTooLarge(quantity))
  }

  @Test(arguments: TimeUnit.allCases)
  func `The largest limit is counted or leaves the calendar, but never loops`(unit: TimeUnit) {
    let error = Self.error(DeadlineRule(TimeQuantity(unit.largestAmount, unit)))
    if case .outsideCalendar? = error { return }
    #expect(error == nil)
  }

  @Test func `A fraction is refused where nothing can be divided`() throws {
    let half = try #require(Rational(1, over: 2))
    let seventh = try #require(Rational(1, over: 7))
    let halfMonth = TimeQuantity(half, .month)
    #expect(Self.error(DeadlineRule(halfMonth)) == .fractionNotAllowed(halfMonth))
    let oddMinutes = TimeQuantity(seventh, .workingDay)
    #expect(Self.error(DeadlineRule(oddMinutes)) == .partOfMinute(oddMinutes))
  }

  @Test func `A receipt outside the calendar names the nearest day it knows`() {
    let rule = DeadlineRule(.sameDay)
    #expect(throws: DeadlineError.outsideCalendar(PublicSectorCalendar.date("2013-01-01"))) {
      try Self.calendar.deadline(rule, received: PublicSectorCalendar.moment("2012-12-31T09:00"))
    }
    #expect(throws: DeadlineError.outsideCalendar(Self.calendar.range.upperBound)) {
      try Self.calendar.deadline(rule, received: PublicSectorCalendar.moment("2199-12-31T09:00"))
    }
    #expect(throws: DeadlineError.self) {
      try Self.calendar.dueDate(rule, received: PublicSectorCalendar.moment("2199-12-31T09:00"))
    }
    let last = Self.calendar.range.upperBound
    #expect(throws: DeadlineError.outsideCalendar(last)) {
      try Self.calendar.deadline(DeadlineRule(TimeQuantity(1, .month)), received: CivilMoment(startOf: last))
    }
  }

  @Test(arguments: [-1, 1440, Int.max, Int.min])
  func `A cutoff or an appointment at no minute of a day is refused`(minute: Int) {
    var late = DeadlineRule(.sameDay)
    late.cutoff = DeadlineRule.Cutoff(after: minute)
    #expect(Self.error(late) == .noSuchMinute(minute))
    var fixed = DeadlineRule(.sameDay)
    fixed.appointment = .fixed(minute)
    #expect(Self.error(fixed) == .noSuchMinute(minute))
  }

  @Test func `A suspension that is reversed or begins before the receipt is refused by its position`() {
    let rule = DeadlineRule(TimeQuantity(5, .workingDay))
    let good = Self.suspension("2026-03-03", "2026-03-04")
    #expect(
      Self.error(rule, suspensions: [good, Self.suspension("2026-03-04", "2026-03-03")]) == .suspensionReversed(1))
    #expect(
      Self.error(rule, suspensions: [Self.suspension("2026-03-01", "2026-03-04")]) == .suspensionBeforeReceipt(0))
  }

  @Test func `Suspensions that overlap, or begin after the end, are reported and counted once`() throws {
    let suspensions = [
      Self.suspension("2026-03-04", "2026-03-10"), Self.suspension("2026-03-06", "2026-03-12"),
      Self.suspension("2026-05-01", "2026-05-05"),
    ]
    let deadline = try Self.calendar.deadline(
      DeadlineRule(TimeQuantity(5, .workingDay)), received: Self.received, suspensions: suspensions)
    #expect(deadline.dueDate.iso == "2026-03-17")
    #expect(deadline.notices == [.overlappingSuspensions(0, 1), .suspensionAfterEnd(2)])
  }

  @Test func `A suspension to the end of time leaves the calendar`() {
    let endless = Suspension(from: Self.received, to: CivilMoment(startOf: .last))
    for unit in TimeUnit.allCases {
      let rule = DeadlineRule(TimeQuantity(5, unit))
      if case .outsideCalendar? = Self.error(rule, suspensions: [endless]) { continue }
      Issue.record("\(unit) was counted")
    }
  }

  private static func suspension(_ from: String, _ to: String) -> Suspension {
    Suspension(from: PublicSectorCalendar.moment(from), to: PublicSectorCalendar.moment(to))
  }
}
