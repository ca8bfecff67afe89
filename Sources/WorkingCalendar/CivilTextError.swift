/// Why a text is no date or no moment, and at which byte that shows.
public struct CivilTextError: Error, Hashable, Sendable {
  /// What is wrong with the text.
  public enum Problem: Hashable, Sendable {
    /// The text is not laid out as ISO 8601 asks, e.g. `7/3/2026`.
    case notISO8601
    /// The month has no such day, or the year no such month, e.g. 30 February.
    case noSuchDay
    /// The day exists, but outside 1900–2200.
    case outOfRange
    /// The clock shows no such time, e.g. 24:01 or 10:75.
    case noSuchTime
    /// The offset from UTC is none that a place on Earth uses, e.g. `+19:00`.
    case noSuchOffset
    /// A date was expected to end here; more text follows.
    case trailingText
  }

  /// What is wrong.
  public var problem: Problem
  /// The first byte that cannot be read, counted from the start of the text.
  public var offset: Int

  /// An error at a byte of the text.
  public init(_ problem: Problem, offset: Int) {
    self.problem = problem
    self.offset = offset
  }
}
