/// The names of members as they mostly stand in an object: behind a brace or a comma, in quotes, with a colon and
/// without white space.
struct MemberTexts: Sendable {
  /// The first bytes of a text as two words; short texts are no longer.
  private struct Head: Sendable {
    static let size = 2 * ByteWord.size

    let first: UInt64
    let second: UInt64
    /// Which bytes of the words belong to the text.
    let firstMask: UInt64
    let secondMask: UInt64
    let byteCount: Int

    init(_ text: [UInt8]) {
      let bytes = text + Array(repeating: 0, count: Head.size)
      byteCount = text.count
      firstMask = ByteWord.first(text.count)
      secondMask = ByteWord.first(max(text.count - ByteWord.size, 0))
      first = unsafe bytes.span.bytes.word(at: 0) & firstMask
      second = unsafe bytes.span.bytes.word(at: ByteWord.size) & secondMask
    }

    @inline(__always)
    func stands(in bytes: RawSpan, at start: Int) -> Bool {
      guard start >= 0, start &+ Head.size <= bytes.byteCount else { return false }
      let difference = (bytes.wordInside(at: start) ^ first) & firstMask
      return difference | (bytes.wordInside(at: start &+ ByteWord.size) ^ second) & secondMask == 0
    }
  }

  /// Each name behind a comma, and behind all of these each name behind a brace.
  private let texts: TextList
  private let heads: [Head]
  private let count: Int

  init(_ names: [String]) {
    let all = (names.map { ",\"\($0)\":" } + names.map { "{\"\($0)\":" }).map { Array($0.utf8) }
    texts = TextList(all)
    heads = all.map(Head.init)
    count = names.count
  }

  /// The place behind a name when it stands there; nil also for a number that none has.
  @inline(__always)
  func end(of number: Int, isFirst: Bool, in bytes: RawSpan, at start: Int) -> Int? {
    guard number < count else { return nil }
    let place = isFirst ? number &+ count : number
    let heads = heads.span
    guard heads[place].stands(in: bytes, at: start) else { return nil }
    let byteCount = heads[place].byteCount
    return byteCount <= Head.size ? start &+ byteCount : texts.end(of: place, in: bytes, at: start)
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
