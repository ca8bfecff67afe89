import Foundation
import Testing
import WorkingCalendar

@Suite struct LunarCalendarTests {
  /// Where the independent library differs: the day it names, and the day this module names. The new moon falls
  /// within half a minute of midnight at UTC+7, and a full ephemeris agrees with this module.
  private static let settled = ["440621": "1944-06-20", "540507": "2054-05-08"]

  @Test func `Every month from 1900 to 2100 begins on the day an independent library says`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "LunarMonths.txt")
    var disagreements: [String: String] = [:]
    var months = 0
    for row in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") where !row.hasPrefix("#") {
      let fields = row.split(separator: " ")
      let year = try #require(Int(fields[0]))
      var month = 0
      for field in fields.dropFirst() {
        let isLeap = field.hasPrefix("+")
        month += isLeap ? 0 : 1
        let digits = String(field.suffix(6))
        months += 1
        let first = LunarCalendar.civilDate(of: LunarDate(year: year, month: month, day: 1, isLeapMonth: isLeap))
        let text = try #require(first).iso
        if text.dropFirst(2).filter({ $0 != "-" }) != digits { disagreements[digits] = text }
      }
    }
    #expect(months > 2480)
    #expect(disagreements == LunarCalendarTests.settled)
  }

  @Test func `Every day from 1900 to 2100 survives the way to its lunar date and back`() throws {
    let last = try #require(CivilDate(year: 2100, month: 12, day: 31))
    var previous = try #require(LunarCalendar.lunarDate(of: CivilDate.first))
    #expect(previous == LunarDate(year: 1899, month: 12, day: 1))
    for days in CivilDate.first.days + 1...last.days {
      let date = try #require(CivilDate(days: days))
      let lunar = try #require(LunarCalendar.lunarDate(of: date))
      let follows = lunar.day == previous.day + 1 || (lunar.day == 1 && previous.day >= 29)
      guard follows, LunarCalendar.civilDate(of: lunar) == date else {
        Issue.record("\(date.iso) is broken")
        return
      }
      previous = lunar
    }
  }

  /// Tet where the meridians of Hanoi and Beijing disagree, with the Chinese date.
  @Test(arguments: [
    (1968, "1968-01-29", "1968-01-30"), (1969, "1969-02-16", "1969-02-17"), (1985, "1985-01-21", "1985-02-20"),
    (2007, "2007-02-17", "2007-02-18"), (2030, "2030-02-02", "2030-02-03"), (2053, "2053-02-18", "2053-02-19"),
  ])
  func `Tet is reckoned at UTC+7 where UTC+8 gives another day`(year: Int, vietnamese: String, chinese: String) {
    let tet = LunarCalendar.civilDate(of: LunarDate(year: year, month: 1, day: 1))?.iso
    #expect(tet == vietnamese)
    #expect(tet != chinese)
  }

  @Test func `A lunar date that does not exist has no day`() {
    #expect(LunarCalendar.civilDate(of: LunarDate(year: 2026, month: 13, day: 1)) == nil)
    #expect(LunarCalendar.civilDate(of: LunarDate(year: 2026, month: 1, day: 31)) == nil)
    #expect(LunarCalendar.civilDate(of: LunarDate(year: 2026, month: 1, day: 1, isLeapMonth: true)) == nil)
    #expect(LunarCalendar.civilDate(of: LunarDate(year: 2101, month: 1, day: 1)) == nil)
    #expect(
      LunarCalendar.civilDate(of: LunarDate(year: 2025, month: 6, day: 1, isLeapMonth: true))?.iso == "2025-07-25")
    #expect(LunarCalendar.leapMonth(of: 2025) == 6)
    #expect(LunarCalendar.leapMonth(of: 2026) == nil)
    #expect(LunarCalendar.lunarDate(of: CivilDate.last) == nil)
  }
}
