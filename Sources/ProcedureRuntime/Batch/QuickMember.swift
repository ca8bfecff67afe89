/// The members of a dossier's record.
enum QuickMember: Int, CaseIterable {
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
  private let texts = MemberTexts(QuickMember.allCases.map { "\($0.text)" })
  private let names = ByteNames(
    QuickMember.allCases.map { ByteNames.Name(list: 0, text: "\($0.text)", value: $0.rawValue) })
  /// The member that followed each one the last time; the first place is for the first member of a line.
  private var expected = Array(repeating: QuickMember.dossier, count: QuickMember.allCases.count + 1)

  /// The member that begins there, behind another one; nil where the record ends instead.
  @inline(__always)
  mutating func member(
    after last: QuickMember?, _ bytes: RawSpan, _ cursor: inout JSONCursor
  ) throws(NotQuick) -> QuickMember? {
    let place = last.map { $0.rawValue &+ 1 } ?? 0
    let member = expected[place]
    if let end = texts.end(of: member.rawValue, isFirst: last == nil, in: bytes, at: cursor.position) {
      cursor.position = end
      return member
    }
    guard try cursor.hasMember(isFirst: last == nil, bytes) else { return nil }
    guard let found = names.value(of: bytes, try cursor.name(bytes), in: 0).flatMap(QuickMember.init(rawValue:))
    else { throw NotQuick() }
    expected[place] = found
    return found
  }
}
