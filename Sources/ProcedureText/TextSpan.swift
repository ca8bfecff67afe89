/// A half-open range of UTF-8 byte offsets in one text.
///
/// Offsets are bytes everywhere in the product; lines and columns are made in `LineTable` and nowhere else.
public struct TextSpan: Hashable, Comparable, Sendable {
  public var start: UInt32
  public var end: UInt32

  public init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end && end <= UInt32.max, "a span lies inside a text below 4 GB")
    self.start = UInt32(start)
    self.end = UInt32(end)
  }

  public var range: Range<Int> { Int(start)..<Int(end) }
  public var isEmpty: Bool { start == end }

  /// The smallest span that holds both.
  public func union(_ other: TextSpan) -> TextSpan {
    TextSpan(Int(min(start, other.start)), Int(max(end, other.end)))
  }

  public static func < (left: TextSpan, right: TextSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
