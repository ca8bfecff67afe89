/// The names of members as they mostly stand in an object: behind a brace or a comma, in quotes, with a colon and
/// without white space.
struct MemberTexts: Sendable {
  /// Each name behind a comma, and behind all of these each name behind a brace.
  private let texts: TextList
  private let count: Int

  init(_ names: [String]) {
    texts = TextList(names.map { ",\"\($0)\":" } + names.map { "{\"\($0)\":" })
    count = names.count
  }

  /// The place behind a name when it stands there.
  @inline(__always)
  func end(of number: Int, isFirst: Bool, in bytes: RawSpan, at start: Int) -> Int? {
    texts.end(of: isFirst ? number &+ count : number, in: bytes, at: start)
  }
}

extension JSONCursor {
  /// Whether a member follows, behind a brace or a comma; else the object has ended, which the first one may not.
  @inline(__always)
  mutating func hasMember(isFirst: Bool, _ bytes: RawSpan) throws(NotQuick) -> Bool {
    guard isFirst else { return try hasMore(UInt8(ascii: "}"), bytes) }
    try expect(UInt8(ascii: "{"), bytes)
    return true
  }
}
