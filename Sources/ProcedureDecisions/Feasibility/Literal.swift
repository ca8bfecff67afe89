/// That a variable lies in one of the ranges, which are in order and do not touch.
struct Literal: Hashable {
  let variable: Int
  var ranges: [ClosedRange<Int64>]

  var hull: Span {
    guard let first = ranges.first, let last = ranges.last else { return Span(1, 0) }
    return Span(first.lowerBound, last.upperBound)
  }

  func holds(_ value: Int64) -> Bool { ranges.contains { $0.contains(value) } }
}
