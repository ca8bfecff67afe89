import ProcedureCatalogue
import WorkingCalendar

/// The type of a part of a condition, as the checker sees it.
enum ValueKind: Equatable, Sendable {
  case boolean
  case integer(unit: String?)
  case decimal(unit: String?)
  case money
  case date
  case time
  case duration(TimeQuantity)
  case year
  /// A choice of the fact with this index.
  case choice(Int)
  case channel
  case agency
  case applicant
  case text
  /// Already reported; fits everything.
  case unknown
}

/// An expression with its type.
struct Typed {
  var expression: Expression
  var kind: ValueKind

  static let unknown = Typed(expression: .never, kind: .unknown)
}

extension Comparison {
  /// The sign as authors write it.
  var written: String {
    switch self {
    case .equal: "="
    case .notEqual: "≠"
    case .less: "<"
    case .lessOrEqual: "≤"
    case .greater: ">"
    case .greaterOrEqual: "≥"
    }
  }
}
