/// What is known of a value: it lies between two whole numbers, both included.
///
/// A known value has equal bounds, an unknown one has the bounds of its domain; yes/no lies in `0...1`. `Int64.min` and
/// `Int64.max` stand for "no bound": arithmetic that leaves the range of `Int64` ends there and never wraps round.
package struct Bounds: Hashable, Sendable {
  package var lower: Int64
  package var upper: Int64

  package init(_ lower: Int64, _ upper: Int64) {
    self.lower = lower
    self.upper = upper
  }

  package init(_ value: Int64) {
    self.init(value, value)
  }

  package static let unknown = Bounds(.min, .max)
  /// An undecided yes/no.
  package static let undecided = Bounds(0, 1)
  package static let yes = Bounds(1)
  package static let no = Bounds(0)

  /// Whether only one value is possible.
  package var isExact: Bool { lower == upper && lower != .min && lower != .max }

  package var truth: Truth {
    if lower > 0 { return .yes }
    return upper < 1 ? .no : .undecided
  }
}

extension Bounds {
  static func and(_ left: Bounds, _ right: Bounds) -> Bounds {
    Bounds(min(left.lower, right.lower), min(left.upper, right.upper))
  }

  static func or(_ left: Bounds, _ right: Bounds) -> Bounds {
    Bounds(max(left.lower, right.lower), max(left.upper, right.upper))
  }

  var negated: Bounds { Bounds(1 &- min(max(upper, 0), 1), 1 &- min(max(lower, 0), 1)) }

  /// Yes when every pair of values satisfies it, no when none does.
  static func less(_ left: Bounds, _ right: Bounds) -> Bounds {
    if left.upper < right.lower { return .yes }
    return left.lower >= right.upper && left.isBoundedBelow && right.isBoundedAbove ? .no : .undecided
  }

  static func lessOrEqual(_ left: Bounds, _ right: Bounds) -> Bounds {
    if left.upper <= right.lower && left.isBoundedAbove && right.isBoundedBelow { return .yes }
    return left.lower > right.upper ? .no : .undecided
  }

  static func equal(_ left: Bounds, _ right: Bounds) -> Bounds {
    if left.upper < right.lower || right.upper < left.lower { return .no }
    return left.isExact && right.isExact ? .yes : .undecided
  }

  static func sum(_ left: Bounds, _ right: Bounds) -> Bounds {
    Bounds(
      left.isBoundedBelow && right.isBoundedBelow ? saturatedSum(left.lower, right.lower) : .min,
      left.isBoundedAbove && right.isBoundedAbove ? saturatedSum(left.upper, right.upper) : .max)
  }

  static func difference(_ left: Bounds, _ right: Bounds) -> Bounds {
    sum(left, Bounds(opposite(right.upper), opposite(right.lower)))
  }

  static func product(_ left: Bounds, _ right: Bounds) -> Bounds {
    let first = saturatedProduct(left.lower, right.lower)
    let second = saturatedProduct(left.lower, right.upper)
    let third = saturatedProduct(left.upper, right.lower)
    let fourth = saturatedProduct(left.upper, right.upper)
    return Bounds(min(min(first, second), min(third, fourth)), max(max(first, second), max(third, fourth)))
  }

  private var isBoundedBelow: Bool { lower != .min && lower != .max }
  private var isBoundedAbove: Bool { upper != .min && upper != .max }

  private static func opposite(_ value: Int64) -> Int64 {
    switch value {
    case .min: .max
    case .max: .min
    default: 0 &- value
    }
  }

  private static func saturatedSum(_ left: Int64, _ right: Int64) -> Int64 {
    let (sum, overflow) = left.addingReportingOverflow(right)
    if overflow { return left > 0 ? .max : .min }
    return sum
  }

  private static func saturatedProduct(_ left: Int64, _ right: Int64) -> Int64 {
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    if overflow { return (left > 0) == (right > 0) ? .max : .min }
    return product
  }
}
