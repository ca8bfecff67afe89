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
}
