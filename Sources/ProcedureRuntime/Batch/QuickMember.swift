/// The members of a dossier's record.
enum QuickMember: UInt8, CaseIterable {
  case accepted, applicant, area, channel, documents, dossier, events, facts, lodgedAt, places, procedure, submitted

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
    case .places: "places"
    case .procedure: "procedure"
    case .submitted: "submitted"
    }
  }
}

/// The order of the members in the lines before: the lines of one system have them in the same order, without white
/// space.
struct MemberOrder {
  /// The name of a member with what stands around it, as two words: behind a comma or a brace, in quotes, with a colon.
  private struct Head {
    let first: UInt64
    let second: UInt64
    /// Which bytes of the second word belong to it.
    let mask: UInt64
    let count: UInt8
    let member: QuickMember

    init(_ member: QuickMember, isFirst: Bool) {
      let text = Array("\(isFirst ? "{" : ",")\"\(member.text)\":".utf8)
      // The names are between four and thirteen bytes long.
      var words: [UInt64] = [0, 0]
      for (place, byte) in text.prefix(2 * ByteWord.size).enumerated() {
        words[place / ByteWord.size] |= UInt64(byte) << UInt64(place % ByteWord.size * 8)
      }
      self.member = member
      first = words[0]
      second = words[1]
      mask = ByteWord.first(text.count - ByteWord.size)
      count = UInt8(clamping: text.count)
    }

    @inline(__always)
    func stands(in bytes: RawSpan, at start: Int) -> Bool {
      guard start &+ 2 &* ByteWord.size <= bytes.byteCount else { return false }
      let difference = (bytes.wordInside(at: start &+ ByteWord.size) ^ second) & mask
      return (bytes.wordInside(at: start) ^ first) | difference == 0
    }
  }

  private let names = ByteNames(
    QuickMember.allCases.map { ByteNames.Name(list: 0, text: "\($0.text)", value: Int($0.rawValue)) })
  /// The member that was found last behind each one; the first place is for the first member of a line.
  private var expected: [Head]
  /// The one that had been found before it: some members are in many lines and lacking in many.
  private var expectedElse: [Head]
  /// Each member behind a comma, and behind all of these each one behind a brace.
  private let heads = [false, true].flatMap { isFirst in QuickMember.allCases.map { Head($0, isFirst: isFirst) } }

  init() {
    expected = [Head(.dossier, isFirst: true)] + QuickMember.allCases.map { _ in Head(.dossier, isFirst: false) }
    expectedElse = expected
  }

  /// The member that begins there, behind another one; nil where the record ends instead.
  @inline(__always)
  mutating func member(
    after last: QuickMember?, _ bytes: RawSpan, _ cursor: inout JSONCursor
  ) throws(NotQuick) -> QuickMember? {
    let place = MemberOrder.place(after: last)
    let head = expected[place]
    if head.stands(in: bytes, at: cursor.position) {
      cursor.position &+= Int(head.count)
      return head.member
    }
    if place > 0, bytes.byte(at: cursor.position) == UInt8(ascii: "}") {
      cursor.position &+= 1
      return nil
    }
    let other = expectedElse[place]
    if other.stands(in: bytes, at: cursor.position) {
      cursor.position &+= Int(other.count)
      return other.member
    }
    return try newMember(after: last, bytes, &cursor)
  }

  private mutating func newMember(
    after last: QuickMember?, _ bytes: RawSpan, _ cursor: inout JSONCursor
  ) throws(NotQuick) -> QuickMember? {
    guard try cursor.hasMember(isFirst: last == nil, bytes) else { return nil }
    guard let number = names.value(of: bytes, try cursor.name(bytes), in: 0),
      let found = QuickMember(rawValue: UInt8(clamping: number))
    else { throw NotQuick() }
    let place = MemberOrder.place(after: last)
    expectedElse[place] = expected[place]
    expected[place] = heads[last == nil ? number + QuickMember.allCases.count : number]
    return found
  }

  @inline(__always)
  private static func place(after last: QuickMember?) -> Int { last.map { Int($0.rawValue) &+ 1 } ?? 0 }
}
