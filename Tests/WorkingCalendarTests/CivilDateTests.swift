import Testing
import WorkingCalendar

@Suite struct CivilDateTests {
  @Test func `Every day from 1900 to 2200 survives the way to its parts and back`() {
    var expectedWeekday = 1  // 1900-01-01 was a Monday.
    for days in CivilDate.first.days...CivilDate.last.days {
      let date = CivilDate(days: days)
      let rebuilt = date.flatMap { CivilDate(year: $0.year, month: $0.month, day: $0.day) }
      guard let date, rebuilt == date, date.weekday == expectedWeekday else {
        Issue.record("day \(days) is broken")
        return
      }
      expectedWeekday = expectedWeekday % 7 + 1
    }
    #expect(CivilDate.first.iso == "1900-01-01")
    #expect(CivilDate.last.iso == "2200-12-31")
    #expect(CivilDate(days: 0)?.iso == "1970-01-01")
  }

  @Test(arguments: [
    (1899, 12, 31), (2201, 1, 1), (2026, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0),
    (1900, 2, 29), (Int.max, 1, 1), (2026, 1, Int.min),
  ])
  func `A day that does not exist cannot be built`(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    ("2026-3-02", CivilTextError.Problem.notISO8601, 6), ("2026/03/02", .notISO8601, 4), ("", .notISO8601, 0),
    ("2026-02-30", .noSuchDay, 0), ("2026-13-01", .noSuchDay, 0), ("1850-01-01", .outOfRange, 0),
    ("2026-03-02 ", .trailingText, 10), ("２０２６-03-02", .notISO8601, 0),
  ])
  func `A text that is no date says where it fails`(text: String, problem: CivilTextError.Problem, offset: Int) {
    #expect(throws: CivilTextError(problem, offset: offset)) { try CivilDate(parsing: text) }
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-03-31", -1, "2026-02-28"),
    ("2024-02-29", 12, "2025-02-28"), ("2016-02-29", 48, "2020-02-29"), ("2023-01-30", 13, "2024-02-29"),
    ("2026-01-15", -13, "2024-12-15"),
  ])
  func `A month without the day ends on its last day`(start: String, months: Int, end: String) throws {
    #expect(try CivilDate(parsing: start).addingMonthsClamped(months)?.iso == end)
  }

  @Test func `Adding never leaves the range and never traps`() {
    #expect(CivilDate.last.adding(days: 1) == nil)
    #expect(CivilDate.first.adding(days: Int.min) == nil)
    #expect(CivilDate.last.adding(days: Int.max) == nil)
    #expect(CivilDate.last.addingMonthsClamped(Int.max) == nil)
    #expect(CivilDate.first.addingMonthsClamped(-1) == nil)
  }

  @Test(arguments: [
    ("2008-03-10", "2026-03-09", 17), ("2008-03-10", "2026-03-10", 18), ("2008-02-29", "2026-02-27", 17),
    ("2008-02-29", "2026-02-28", 18), ("2008-02-29", "2028-02-28", 19), ("2008-02-29", "2028-02-29", 20),
    ("2026-05-01", "2026-05-01", 0), ("2026-05-02", "2026-05-01", 0), ("2026-05-01", "1999-05-01", 0),
  ])
  func `An age is reached on the birthday`(born: String, date: String, age: Int) throws {
    #expect(try CivilDate(parsing: born).completedYears(on: CivilDate(parsing: date)) == age)
  }
}
