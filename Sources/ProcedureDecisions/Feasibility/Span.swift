/// All whole numbers between two, either of which may be so far away that it counts as no bound.
struct Span: Hashable {
  var lower: Int64
  var upper: Int64

  /// From here on a number counts as no bound.
  static let infinite: Int64 = 1 << 60

  static let all = Span(-infinite, infinite)

  init(_ lower: Int64, _ upper: Int64) {
    self.lower = max(lower, -Span.infinite)
    self.upper = min(upper, Span.infinite)
  }

  init(_ range: ClosedRange<Int64>) {
    self.init(range.lowerBound, range.upperBound)
  }

  var isEmpty: Bool { lower > upper }

  var clamped: ClosedRange<Int64> { min(lower, upper)...upper }

  /// How many numbers lie in it.
  var count: Int64 { upper - lower + 1 }

  func adding(_ other: Span) -> Span {
    Span(Span.sum(lower, other.lower, -Span.infinite), Span.sum(upper, other.upper, Span.infinite))
  }

  func times(_ factor: Int64) -> Span {
    let first = Span.product(lower, factor)
    let second = Span.product(upper, factor)
    return Span(min(first, second), max(first, second))
  }

  func times(_ other: Span) -> Span {
    let first = times(other.lower)
    let second = times(other.upper)
    return Span(min(first.lower, second.lower), max(first.upper, second.upper))
  }

  /// The numbers that, times the factor, lie in the span.
  func divided(by factor: Int64) -> Span {
    let first = factor > 0 ? lower : upper
    let second = factor > 0 ? upper : lower
    let size = abs(factor)
    let low = factor > 0 ? first : -first
    let high = factor > 0 ? second : -second
    return Span(
      abs(low) >= Span.infinite ? -Span.infinite : -LinearForm.floor(-low, size),
      abs(high) >= Span.infinite ? Span.infinite : LinearForm.floor(high, size))
  }

  /// Nothing is known of a sum with an unknown part.
  private static func sum(_ left: Int64, _ right: Int64, _ infinite: Int64) -> Int64 {
    left == infinite || right == infinite ? infinite : max(-Span.infinite, min(Span.infinite, left + right))
  }

  private static func product(_ value: Int64, _ factor: Int64) -> Int64 {
    let (product, overflow) = value.multipliedReportingOverflow(by: factor)
    guard overflow else { return max(-Span.infinite, min(Span.infinite, product)) }
    return (value > 0) == (factor > 0) ? Span.infinite : -Span.infinite
  }
}
