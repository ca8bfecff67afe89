import CanonicalJSON
import ProcedureDiagnostics
import ProcedurePages
import Testing
import WorkingCalendar

@Suite struct CalendarFiguresTests {
  private static func statistics(_ definition: CalendarDefinition = SampleCalendar.definition) throws
    -> CalendarStatistics
  {
    CalendarStatistics(try #require(CalendarPage(try SampleCalendar.calendar(definition), year: 2026)))
  }

  @Test(arguments: Language.allCases)
  func `The figures of a year read the same in both languages`(_ language: Language) throws {
    try expectGolden("statistics.\(language.rawValue).txt", try Self.statistics().text(language))
  }

  @Test func `Months and quarters add up to the year, counted day by day`() throws {
    let statistics = try Self.statistics()
    let calendar = try SampleCalendar.calendar(SampleCalendar.definition)
    let first = SampleCalendar.date("2026-01-01")
    let counted = (0..<365).count { first.adding(days: $0).flatMap { calendar.isWorkingDay($0) } == true }
    #expect(statistics.workingDaysByMonth.reduce(0, +) == counted)
    #expect(statistics.workingDaysByQuarter.reduce(0, +) == counted)
    #expect(statistics.workingDaysByQuarter.count == 4)
  }

  @Test func `The longest time off takes in the weekends around it`() throws {
    let longest = try #require(try Self.statistics().longestRuns.first)
    #expect(longest.first == SampleCalendar.date("2026-02-14"))
    #expect(longest.last == SampleCalendar.date("2026-02-22"))
    #expect(longest.days == 9)
  }

  @Test func `The working days around the lunar new year are those of the calendar`() throws {
    let tet = try #require(try Self.statistics().tet)
    #expect(tet.firstDay == SampleCalendar.date("2026-02-17"))
    #expect(tet.lastWorkingDayBefore == SampleCalendar.date("2026-02-13"))
    #expect(tet.firstWorkingDayAfter == SampleCalendar.date("2026-02-23"))
  }

  @Test(arguments: Language.allCases)
  func `The documents behind a calendar are listed year by year`(_ language: Language) throws {
    try expectGolden("sources.\(language.rawValue).txt", CalendarSources(SampleCalendar.definition).text(language))
    #expect(CalendarSources(SampleCalendar.definition, year: 2027).years.map(\.year) == [2027])
  }

  @Test(arguments: Language.allCases)
  func `Two editions are compared day by day and month by month`(_ language: Language) throws {
    let comparison = CalendarComparison(
      try SampleCalendar.calendar(SampleCalendar.earlier), try SampleCalendar.calendar(SampleCalendar.definition))
    try expectGolden("comparison.\(language.rawValue).txt", comparison.text(language))
    #expect(comparison.yearsAdded == [2027])
    let json = try JSONDocument(parsing: comparison.json.canonicalBytes).root
    #expect(json["days"]?.count == comparison.changes.count)
  }

  @Test func `A calendar does not differ from itself`() throws {
    let calendar = try SampleCalendar.calendar(SampleCalendar.definition)
    let comparison = CalendarComparison(calendar, calendar)
    #expect(comparison.isEmpty)
    #expect(comparison.text(.vietnamese).contains("Hai bản giống nhau."))
  }

  @Test func `Turning a comparison round swaps what was added and what was removed`() throws {
    let old = try SampleCalendar.calendar(SampleCalendar.earlier)
    let new = try SampleCalendar.calendar(SampleCalendar.definition)
    let there = CalendarComparison(old, new)
    let back = CalendarComparison(new, old)
    #expect(there.changes.map(\.before) == back.changes.map(\.after))
    #expect(there.effects.map(\.before) == back.effects.map(\.after))
    #expect(there.yearsAdded == back.yearsGone)
  }
}
