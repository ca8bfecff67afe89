import ProcedureCatalogue
import WorkingCalendar

extension Interval {
  /// The days that both hold; nil when there are none.
  func intersection(_ other: Interval) -> Interval? {
    let from = [self.from, other.from].compactMap(\.self).max()
    let to = [self.to, other.to].compactMap(\.self).min()
    if let from, let to, to < from { return nil }
    return Interval(from: from, to: to)
  }

  /// The days that only this one holds: those before and those after the other.
  func subtracting(_ other: Interval) -> [Interval] {
    guard intersection(other) != nil else { return [self] }
    let before = other.from.flatMap { $0.adding(days: -1) }.flatMap { intersection(Interval(to: $0)) }
    let after = other.to.flatMap { $0.adding(days: 1) }.flatMap { intersection(Interval(from: $0)) }
    return [before, after].compactMap(\.self)
  }
}
