import Testing
import WorkingCalendar

@testable import ProcedureDecisions

@Suite struct MonthSpansTests {
  @Test(arguments: [0, 1, -1, 11, 12, -12, 13, 216, -600, 3_611, -3_611])
  func `The span of a number of months is that of all days of the calendar`(months: Int) {
    var shortest = Int64.max
    var longest = Int64.min
    for days in CivilDate.first.days...CivilDate.last.days {
      guard let day = CivilDate(days: days), let moved = day.addingMonthsClamped(months) else { continue }
      shortest = min(shortest, Int64(day.days(to: moved)))
      longest = max(longest, Int64(day.days(to: moved)))
    }
    #expect(MonthSpans().days(in: months) == Span(shortest, longest))
  }

  @Test(arguments: [3_612, -3_612, Int.max, Int.min])
  func `No day is moved further than the calendar reaches`(months: Int) {
    #expect(MonthSpans().days(in: months) == nil)
  }
}
