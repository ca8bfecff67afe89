/// The days on which a calendar departs from its week, sorted, with the entry that says so.
struct CalendarExceptions: Sendable {
  private enum Entry: Sendable {
    case off(DayOff)
    case worked(WorkingDayOverride)
  }

  /// The days, in order.
  let dates: [CivilDate]
  private let entries: [Entry]
  /// Days announced by nobody yet although they lie in the announced part, in order.
  let projected: [CivilDate]

  init(_ definition: CalendarDefinition) {
    let pairs =
      (definition.daysOff.map { ($0.date, Entry.off($0)) }
      + definition.workingDays.map { ($0.date, Entry.worked($0)) })
      .sorted { $0.0 < $1.0 }
    self.dates = pairs.map(\.0)
    self.entries = pairs.map(\.1)
    self.projected = pairs.compactMap { date, entry in
      switch entry {
      case .off(let day): day.isProjected ? date : nil
      case .worked(let day): day.isProjected ? date : nil
      }
    }
  }

  /// The days listed as off, in order.
  var off: [CivilDate] { dates.indices.compactMap { if case .off = entries[$0] { dates[$0] } else { nil } } }

  /// The rest days listed as worked, in order.
  var worked: [CivilDate] { dates.indices.compactMap { if case .worked = entries[$0] { dates[$0] } else { nil } } }

  /// The entry for a day; nil when only the week decides.
  func reason(for date: CivilDate) -> DayReason? {
    let index = dates.lowerBound(of: date)
    guard index < dates.count, dates[index] == date else { return nil }
    switch entries[index] {
    case .off(let day): return .off(day)
    case .worked(let day): return .workedRestDay(day)
    }
  }

  /// The first projected day within a range.
  func firstProjected(in range: ClosedRange<CivilDate>) -> CivilDate? {
    guard !projected.isEmpty else { return nil }
    let index = projected.lowerBound(of: range.lowerBound)
    guard index < projected.count, projected[index] <= range.upperBound else { return nil }
    return projected[index]
  }
}

extension Array where Element: Comparable {
  /// The first index whose element is not less than `value`; the array is sorted.
  func lowerBound(of value: Element) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
