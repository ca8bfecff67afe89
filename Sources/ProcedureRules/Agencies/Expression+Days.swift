import ProcedureCatalogue
import WorkingCalendar

extension Expression {
  /// The last day on which it can hold, as «hiệu lực từ … đến …» says it.
  var lastDay: CivilDate? {
    switch self {
    case .compare(.lessOrEqual, .given(.acceptedDate), .constant(.date(let date))): date
    case .all(let parts): parts.compactMap(\.lastDay).min()
    default: nil
    }
  }

  /// The first day on which it can hold.
  var firstDay: CivilDate? {
    switch self {
    case .compare(.greaterOrEqual, .given(.acceptedDate), .constant(.date(let date))): date
    case .all(let parts): parts.compactMap(\.firstDay).max()
    default: nil
    }
  }
}
