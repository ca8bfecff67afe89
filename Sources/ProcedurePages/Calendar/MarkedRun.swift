package import WorkingCalendar

/// Marked days that follow each other and say the same: one line of a list.
package struct MarkedRun: Hashable, Sendable {
  /// What all days of the run share; its date is the first.
  package let day: MarkedDay
  package fileprivate(set) var last: CivilDate

  package var first: CivilDate { day.date }

  /// Runs of days that are in order.
  package static func runs(of days: [MarkedDay]) -> [MarkedRun] {
    var runs: [MarkedRun] = []
    for day in days {
      if let run = runs.last, run.last.adding(days: 1) == day.date, run.isContinued(by: day) {
        runs[runs.count - 1].last = day.date
      } else {
        runs.append(MarkedRun(day: day, last: day.date))
      }
    }
    return runs
  }

  private func isContinued(by next: MarkedDay) -> Bool {
    guard day.replacedDay == nil else { return false }
    var expected = day
    expected.date = next.date
    return expected == next
  }
}
