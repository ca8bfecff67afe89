import ProcedureBurden
import ProcedureCatalogue
import Testing
import WorkingCalendar

@Suite struct DurationOrderTests {
  private static let calendar = TestCalendar.calendar
  private let order = DurationOrder(calendar, from: CivilDate(year: 2026, month: 3, day: 1))

  private func length(_ amount: Int32, _ unit: TimeUnit) -> LimitLength { LimitLength(TimeQuantity(amount, unit)) }

  @Test func `Ten working days are longer than ten days, and the calendar shows from which day`() throws {
    let outcome = order.compare(length(10, .workingDay), with: length(10, .day))
    guard case .longer(let witness?, always: false) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(witness.received.date.iso == "2026-03-02")
    #expect(witness.due.date.iso == "2026-03-16")
    #expect(witness.other.date.iso == "2026-03-12")
  }

  @Test func `Two working days can end after ten days, because Tet lies between`() throws {
    #expect(order.largest(.workingDay, notLongerThan: length(10, .day)) == 1)
    let worst = try #require(order.worst(length(2, .workingDay), with: length(10, .day)))
    #expect(worst.received.date.iso == "2026-02-13")
    #expect(worst.due.date.iso == "2026-02-24")
    #expect(worst.other.date.iso == "2026-02-23")
  }

  @Test func `More of one unit is longer without any calendar, and no day is shown for it`() {
    for unit in TimeUnit.allCases {
      let outcome = DurationOrder(nil).compare(length(7, unit), with: length(5, unit))
      #expect(outcome == .longer(nil, always: true), "\(unit)")
      #expect(DurationOrder(nil).compare(length(5, unit), with: length(7, unit)) == .neverLonger, "\(unit)")
    }
    #expect(DurationOrder(nil).compare(length(10, .workingDay), with: length(10, .day)) == .undecided)
  }

  @Test func `More of one unit is longer from every day`() {
    for unit in TimeUnit.allCases {
      #expect(order.compare(length(3, unit), with: length(3, unit)) == .neverLonger, "\(unit)")
      #expect(order.compare(length(2, unit), with: length(3, unit)) == .neverLonger, "\(unit)")
      guard case .longer(_, always: true) = order.compare(length(4, unit), with: length(3, unit)) else {
        Issue.record("\(unit)")
        continue
      }
    }
  }

  @Test(
    "What is proved for every calendar",
    arguments: [
      (TimeQuantity(1, .workingDay), TimeQuantity(1, .day)), (.sameDay, TimeQuantity(1, .day)),
      (.atOnce, TimeQuantity(1, .hour)), (TimeQuantity(10, .day), TimeQuantity(10, .workingDay)),
      (TimeQuantity(1, .week), TimeQuantity(7, .day)), (TimeQuantity(28, .day), TimeQuantity(1, .month)),
      (TimeQuantity(1, .month), TimeQuantity(31, .day)), (TimeQuantity(12, .month), TimeQuantity(1, .year)),
      (TimeQuantity(48, .hour), TimeQuantity(2, .day)), (TimeQuantity(16, .workingHour), TimeQuantity(2, .workingDay)),
      (TimeQuantity(60, .minute), TimeQuantity(1, .hour)), (TimeQuantity(24, .hour), TimeQuantity(1, .workingDay)),
    ])
  func provedForEveryCalendar(_ pair: (TimeQuantity, TimeQuantity)) {
    #expect(order.compare(LimitLength(pair.0), with: LimitLength(pair.1)) == .neverLonger)
  }

  @Test func `Few working days are not longer than many days while no year has more days off than known ones`() {
    #expect(order.compare(length(3, .workingDay), with: length(30, .day)) == .neverLongerWhile(daysOff: 9))
    #expect(order.compare(length(5, .workingDay), with: length(1, .month)) == .neverLongerWhile(daysOff: 9))
    #expect(order.compare(length(8, .workingHour), with: length(10, .day)) == .neverLonger)
  }

  @Test func `What is neither proved nor shown stays open`() {
    #expect(order.compare(length(12, .workingDay), with: length(30, .day)) == .undecided)
    #expect(DurationOrder(nil).compare(length(5, .workingDay), with: length(10, .day)) == .undecided)
  }

  @Test func `A part of a working day comes on top of the whole ones, so that more is never shorter`() throws {
    let quarter = try #require(Rational(5, over: 4))
    let more = LimitLength(TimeQuantity(quarter, .workingDay))
    #expect(order.compare(length(1, .workingDay), with: more) == .neverLonger)
    guard case .longer = order.compare(more, with: length(1, .workingDay)) else {
      Issue.record("a day and a quarter is longer than a day")
      return
    }
  }

  @Test func `Half a day runs from the hour of receipt, so that the day of receipt may end later`() throws {
    let half = LimitLength(TimeQuantity(try #require(Rational(1, over: 2)), .workingDay))
    #expect(order.compare(length(0, .workingDay), with: half) != .neverLonger)
    #expect(order.compare(half, with: length(1, .workingDay)) == .neverLonger)
  }

  @Test func `An hour after which the result comes later is longer for those who come after it`() throws {
    let plain = LimitLength(.sameDay)
    let late = LimitLength(.sameDay, cutoff: LimitCutoff(after: 15 * 60, moves: .end, isPermission: true))
    #expect(order.compare(plain, with: late) == .neverLonger)
    let outcome = order.compare(late, with: plain)
    guard case .longer(let witness?, always: false) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(witness.received.minuteOfDay == 15 * 60 + 1)
  }

  @Test func `Amounts of different units are added one after the other`() throws {
    let mixed = try #require(length(5, .workingDay).adding(TimeQuantity(10, .day)))
    let more = try #require(length(6, .workingDay).adding(TimeQuantity(10, .day)))
    #expect(order.compare(mixed, with: more) == .neverLonger)
    guard case .longer(_, always: true) = order.compare(more, with: mixed) else {
      Issue.record("not longer")
      return
    }
    #expect(length(5, .workingDay).adding(TimeQuantity(.max, .workingDay)) == nil)
  }

  /// Every claim of a proof, against every day of the calendar and of others with more days off.
  @Test func `No proof is contradicted by any day of any calendar`() throws {
    var random = SeededNumbers(seed: 7)
    let units: [TimeUnit] = [.workingDay, .day, .week, .month, .workingHour, .hour]
    for round in 0..<20 {
      let calendar = round == 0 ? Self.calendar : try TestCalendar.random(&random)
      let order = DurationOrder(calendar)
      for _ in 0..<25 {
        let length = LimitLength(
          TimeQuantity(Int32(random.next(below: 30)), units[random.next(below: units.count)]))
        let other = LimitLength(
          TimeQuantity(Int32(random.next(below: 30)), units[random.next(below: units.count)]))
        let outcome = order.compare(length, with: other)
        if outcome == .neverLonger {
          #expect(order.worst(length, with: other) == nil, "\(length.amounts) \(other.amounts)")
        } else if case .neverLongerWhile = outcome {
          #expect(order.worst(length, with: other) == nil, "\(length.amounts) \(other.amounts)")
        }
      }
    }
  }
}
