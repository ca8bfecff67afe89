import Testing
import WorkingCalendar

/// What must hold for every limit, on random inputs with a fixed seed.
@Suite struct DeadlinePropertiesTests {
  private static let calendar = PublicSectorCalendar.shared
  private static let rounds = 2_000

  @Test func `Adding working days and counting them gives the number back`() throws {
    var numbers = SeededNumbers(seed: 1)
    for _ in 0..<Self.rounds * 5 {
      let date = try #require(CivilDate(days: 15_706 + Int32(numbers.next(below: 9_000))))
      let count = 1 + numbers.next(below: 400)
      let later = try #require(Self.calendar.adding(workingDays: count, to: date))
      #expect(Self.calendar.workingDays(after: date, through: later) == count)
      #expect(Self.calendar.isWorkingDay(later) == true)
      let start = try #require(Self.calendar.workingDay(onOrAfter: date))
      #expect(
        try Self.calendar.adding(workingDays: -count, to: #require(Self.calendar.adding(workingDays: count, to: start)))
          == start)
    }
  }

  @Test func `The tables agree with stepping from day to day`() throws {
    var date = PublicSectorCalendar.date("2013-01-01")
    var count = 0
    for _ in 0..<5_400 {
      let next = try #require(date.adding(days: 1))
      let isWorking = try #require(Self.calendar.reason(for: next)).isWorking
      count += isWorking ? 1 : 0
      #expect(Self.calendar.isWorkingDay(next) == isWorking)
      #expect(Self.calendar.workingDays(after: PublicSectorCalendar.date("2013-01-01"), through: next) == count)
      if isWorking {
        #expect(Self.calendar.workingDay(after: date) == next)
        #expect(Self.calendar.workingDay(onOrAfter: next) == next)
      } else {
        #expect(Self.calendar.workingDay(onOrAfter: next) == Self.calendar.workingDay(after: next))
      }
      date = next
    }
  }

  @Test func `A longer limit or a later receipt is never due earlier`() throws {
    var numbers = SeededNumbers(seed: 2)
    for _ in 0..<Self.rounds {
      let sample = Sample(&numbers)
      var longer = sample.rule
      longer.quantity = TimeQuantity(sample.amount + 1, sample.rule.quantity.unit)
      let due = try sample.due()
      #expect(try due <= sample.due(rule: longer))
      let later = try #require(sample.received.adding(minutes: numbers.next(below: 3_000)))
      #expect(try due <= Self.calendar.deadline(sample.rule, received: later).dueAt)
    }
  }

  @Test func `The due date alone is that of the whole answer`() throws {
    var numbers = SeededNumbers(seed: 7)
    for _ in 0..<Self.rounds {
      let sample = Sample(&numbers)
      let deadline = try Self.calendar.deadline(sample.rule, received: sample.received)
      #expect(try Self.calendar.dueDate(sample.rule, received: sample.received) == deadline.dueDate)
    }
  }

  @Test func `A suspension never makes a limit end earlier`() throws {
    var numbers = SeededNumbers(seed: 3)
    for _ in 0..<Self.rounds {
      let sample = Sample(&numbers)
      #expect(try sample.due() <= sample.due(suspensions: [sample.suspension]))
    }
  }

  @Test func `A suspension split into touching ones changes nothing`() throws {
    var numbers = SeededNumbers(seed: 4)
    for _ in 0..<Self.rounds {
      let sample = Sample(&numbers)
      let whole = sample.suspension
      let length = numbers.next(below: 20_000)
      let middle = try min(whole.to, #require(whole.from.adding(minutes: length)))
      let parts = [Suspension(from: whole.from, to: middle), Suspension(from: middle, to: whole.to)]
      #expect(try sample.due(suspensions: parts) == sample.due(suspensions: [whole]))
    }
  }

  @Test func `More days off never make a limit end earlier`() throws {
    var definition = PublicSectorCalendar.definition
    let announced = Set(definition.daysOff.map(\.date))
    var numbers = SeededNumbers(seed: 5)
    for _ in 0..<200 {
      let date = try #require(CivilDate(days: 15_706 + Int32(numbers.next(below: 5_000))))
      guard !announced.contains(date), date.weekday <= 5, !definition.daysOff.map(\.date).contains(date) else {
        continue
      }
      definition.daysOff.append(DayOff(date, .special, name: "Nghỉ tránh bão"))
    }
    let closed = try WorkingCalendar(definition)
    for _ in 0..<Self.rounds {
      let sample = Sample(&numbers)
      let due = try sample.due(suspensions: [sample.suspension])
      #expect(
        try due <= closed.deadline(sample.rule, received: sample.received, suspensions: [sample.suspension]).dueAt)
    }
  }

  @Test func `Every proof runs from the receipt to the due date and adds up`() throws {
    var numbers = SeededNumbers(seed: 6)
    for _ in 0..<Self.rounds {
      let sample = Sample(&numbers)
      let proof = try Self.calendar.proof(
        of: sample.rule, received: sample.received, suspensions: [sample.suspension])
      #expect(proof.days.first?.date == sample.received.date)
      #expect(proof.days.last?.date == proof.deadline.dueDate)
      #expect(zip(proof.days, proof.days.dropFirst()).allSatisfy { $0.date.days + 1 == $1.date.days })
      let units = proof.days.reduce(0) { $0 + $1.units }
      switch sample.rule.quantity.unit {
      case .workingDay, .day: #expect(units == Int(sample.amount))
      case .hour, .workingHour: #expect(units == 60 * Int(sample.amount))
      case .minute: #expect(units == Int(sample.amount))
      case .week, .month, .year: #expect(units >= 7 * Int(sample.amount))
      }
      #expect(proof.runs().reduce(0) { $0 + $1.count } == proof.days.count)
    }
  }
}

/// A random limit with a random suspension, within the years that have been announced.
private struct Sample {
  let received: CivilMoment
  let rule: DeadlineRule
  let amount: Int32
  let suspension: Suspension

  init(_ numbers: inout SeededNumbers) {
    let date = PublicSectorCalendar.date("2013-01-01").adding(days: numbers.next(below: 4_700)) ?? .first
    let received = CivilMoment(date: date, minuteOfDay: numbers.next(below: 1_440)) ?? CivilMoment(startOf: date)
    let unit = TimeUnit.allCases[numbers.next(below: TimeUnit.allCases.count)]
    self.amount = 1 + Int32(numbers.next(below: unit == .year ? 3 : 25))
    var rule = DeadlineRule(TimeQuantity(amount, unit))
    // Not both: a cutoff moves Friday evening to Monday, "as it is" leaves Saturday, so the later receipt would win.
    switch numbers.next(below: 3) {
    case 0: rule.cutoff = DeadlineRule.Cutoff(after: 900)
    case 1: rule.outsideWorkingDays = .asIs
    default: break
    }
    if numbers.nextBool() { rule.endRoll = .never }
    if numbers.nextBool() { rule.suspensionDays = .firstUntilLast }
    self.received = received
    self.rule = rule
    let from = received.adding(minutes: numbers.next(below: 30_000)) ?? received
    self.suspension = Suspension(from: from, to: from.adding(minutes: numbers.next(below: 40_000)) ?? from)
  }

  func due(rule: DeadlineRule? = nil, suspensions: [Suspension] = []) throws -> CivilMoment {
    try PublicSectorCalendar.shared.deadline(rule ?? self.rule, received: received, suspensions: suspensions).dueAt
  }
}
