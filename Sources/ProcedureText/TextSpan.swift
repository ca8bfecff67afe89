/// A half-open range of UTF-8 byte offsets in one text.
///
/// Offsets are bytes everywhere in the product; lines and columns are made in `LineTable` and nowhere else.
public struct TextSpan: Hashable, Comparable, Sendable {
  /// The offset of its first byte.
  public var start: UInt32
  /// The offset behind its last byte.
  public var end: UInt32

  /// The span from one offset to another.
  public init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end && end <= UInt32.max, "a span lies inside a text below 4 GB")
    self.start = UInt32(start)
    self.end = UInt32(end)
  }

  /// The span as a range of indices.
  public var range: Range<Int> { Int(start)..<Int(end) }
  /// Whether it is a place between two bytes.
  public var isEmpty: Bool { start == end }

  /// The smallest span that holds both.
  public func union(_ other: TextSpan) -> TextSpan {
    TextSpan(Int(min(start, other.start)), Int(max(end, other.end)))
  }

  /// By start, then by end.
  public static func < (left: TextSpan, right: TextSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
