import ProcedureCatalogue
import WorkingCalendar

extension TimeLimit {
  /// The lengths that follow each other in one case, at their most generous; nil when no length can be named.
  ///
  /// `trong ngày` and `ngay` allow the working day that has begun, and a late hour another one.
  func lengths(_ holds: (Expression) -> Bool) -> [TimeQuantity]? {
    let late = cutoff?.moves == .end ? [TimeQuantity(1, .workingDay)] : []
    switch amount {
    case .quantity(let quantity): return [quantity] + late
    case .sameDay, .atOnce: return [TimeQuantity(1, .workingDay)] + late
    case .parts(let parts):
      return parts.compactMap { part in part.alternatives.first { holds($0.when) }?.amount }
    case .described: return nil
    }
  }

  /// No longer than in any case; nil when no length can be named.
  func shortestLengths(_ order: LengthOrder) -> [TimeQuantity]? {
    guard case .parts(let parts) = amount else { return lengths { _ in true } }
    // A part that has no length in some case may be absent.
    return parts.filter { $0.alternatives.contains { $0.when == .always } }.compactMap { part in
      part.alternatives.map(\.amount).min { order.isLonger($1, than: $0) }
    }
  }
}
