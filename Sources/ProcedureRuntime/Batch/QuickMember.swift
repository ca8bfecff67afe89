/// The members of a dossier's record.
enum QuickMember: Int, CaseIterable {
  case accepted, applicant, area, channel, documents, dossier, events, facts, lodgedAt, procedure, submitted

  var text: StaticString {
    switch self {
    case .accepted: "accepted"
    case .applicant: "applicant"
    case .area: "area"
    case .channel: "channel"
    case .documents: "documents"
    case .dossier: "dossier"
    case .events: "events"
    case .facts: "facts"
    case .lodgedAt: "lodgedAt"
    case .procedure: "procedure"
    case .submitted: "submitted"
    }
  }
}

/// A few bytes that are expected, at most sixteen, compared as two words.
struct ExpectedText {
  let count: Int
  private let head: UInt64
  private let headBits: UInt64
  private let tail: UInt64
  private let tailBits: UInt64

  /// Of a longer text only the first sixteen bytes count.
  init(_ text: String) {
    let bytes = Array(text.utf8.prefix(2 * ByteWord.size))
    count = bytes.count
    func word(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) } }
    head = word(bytes.prefix(ByteWord.size))
    tail = word(bytes.dropFirst(ByteWord.size))
    headBits = ByteWord.first(bytes.count)
    tailBits = ByteWord.first(max(bytes.count - ByteWord.size, 0))
  }

  /// Whether it stands there; also false so near to the end that the words do not fit.
  @inline(__always)
  func stands(in bytes: RawSpan, at offset: Int) -> Bool {
    guard offset &+ 2 &* ByteWord.size <= bytes.byteCount else { return false }
    return (bytes.word(at: offset) ^ head) & headBits == 0
      && (bytes.word(at: offset &+ ByteWord.size) ^ tail) & tailBits == 0
  }
}

/// The members of the line before: the lines of one system have them in the same order, without white space.
struct MemberOrder {
  private static let length = 16

  /// Each member with its quotes and its colon.
  private let texts = QuickMember.allCases.map { ExpectedText("\"\($0.text)\":") }
  private let names = ByteNames(
    QuickMember.allCases.map { ByteNames.Name(list: 0, text: "\($0.text)", value: $0.rawValue) })
  private var expected = Array(repeating: QuickMember.dossier, count: length)

  /// The member that begins there, the given one of its line.
  @inline(__always)
  mutating func member(
    _ number: Int, _ bytes: RawSpan, _ cursor: inout JSONCursor
  ) throws(NotQuick) -> QuickMember {
    let place = number & (MemberOrder.length &- 1)
    let member = expected[place]
    if texts[member.rawValue].stands(in: bytes, at: cursor.position) {
      cursor.position &+= texts[member.rawValue].count
      return member
    }
    guard let found = names.value(of: bytes, try cursor.name(bytes), in: 0).flatMap(QuickMember.init(rawValue:))
    else { throw NotQuick() }
    expected[place] = found
    return found
  }
}
