import ProcedureCatalogue
import WorkingCalendar

/// Reads a line in one walk over its bytes; whatever is not as most lines are is left to the full reader.
///
/// It learns from the lines before: the order of the members is expected to be the same, and documents that were met
/// before are recognised as a whole.
struct QuickLineReader {
  /// What the names of the catalogue and of records stand for.
  private enum List: Int {
    case code, agency, area, document, form, channel, event, documentMember, eventMember
  }

  private enum DocumentMember: Int { case document, form, count, issued }

  private enum EventMember: Int { case type, at, name, until }

  /// A document longer than this is taken apart each time.
  private static let maximumSlice = 512

  private let names: ByteNames
  /// Bodies and areas of some years only, and bodies with an area beside another one, are for the full reader to judge.
  private let isAgencyPlain: [Bool]
  private let isAreaPlain: [Bool]
  private let hasArea: [Bool]
  private let channelCases = Channel.allCases
  private let eventCases = Dossier.Event.Kind.allCases
  /// For each kind of event its beginning, up to the moment.
  private let eventHeads = TextList(Dossier.Event.Kind.allCases.map { "{\"type\":\"\($0.rawValue)\",\"at\":" })
  private var order = MemberOrder()
  /// The kind that followed each kind the last time; the first place is for the first event of a line.
  private var eventOrder = Array(repeating: UInt8(0), count: Dossier.Event.Kind.allCases.count + 1)
  private(set) var places: QuickPlaces
  private var manners = HandingInNumbers()
  private var documents = SliceMemo()
  /// What each of `documents` stands for.
  private var marks: [GivenDocuments.Mark] = []
  /// Which of `documents` followed each the last time, plus one; behind them, for each procedure, which came first.
  private var documentOrder: [Int32]

  init(_ index: CatalogueIndex) {
    var names = index.codes.names.compactMap { name in
      index.codes[name].map { ByteNames.Name(list: List.code.rawValue, text: name, value: $0) }
    }
    names += QuickLineReader.names(.agency, index.agencyList.map { ($0.origin.id, $0.title) })
    names += QuickLineReader.names(.area, index.areaList.map { ($0.origin.id, $0.title) })
    names += QuickLineReader.names(.document, index.documentTypes.map { ($0.origin.id, $0.title) })
    names += QuickLineReader.words(.form, DocumentForm.allCases.map(\.rawValue))
    names += QuickLineReader.words(.channel, Channel.allCases.map(\.rawValue))
    names += QuickLineReader.words(.event, Dossier.Event.Kind.allCases.map(\.rawValue))
    names += QuickLineReader.words(.documentMember, ["document", "form", "count", "issued"])
    names += QuickLineReader.words(.eventMember, ["type", "at", "name", "until"])
    self.names = ByteNames(names)
    documentOrder = Array(repeating: 0, count: SliceMemo.maximumCount + index.versions.count + 2)
    places = QuickPlaces(index)
    isAgencyPlain = index.agencyList.map { $0.inForce == .always }
    isAreaPlain = index.areaList.map { $0.inForce == .always }
    hasArea = index.agencyList.indices.map { index.area(ofAgency: $0) != nil }
  }

  /// The words of a list, by their places in it.
  private static func words(_ list: List, _ words: [String]) -> [ByteNames.Name] {
    words.enumerated().map { ByteNames.Name(list: list.rawValue, text: $1, value: $0) }
  }

  /// Ids and titles of declarations in the order of a list; ids win over titles.
  private static func names(_ list: List, _ declarations: [(id: String, title: String)]) -> [ByteNames.Name] {
    words(list, declarations.map(\.id)) + words(list, declarations.map(\.title))
  }

  /// Reads the line from `start` on and gives the place of its end, which is `limit` for the last one at the latest.
  mutating func read(
    _ bytes: RawSpan, from start: Int, to limit: Int, into line: inout QuickLine
  ) throws(NotQuick) -> Int {
    var cursor = JSONCursor(position: start)
    line.restart()
    var seen = 0
    var last: QuickMember?
    while let member = try order.member(after: last, bytes, &cursor) {
      guard seen & (1 << member.rawValue) == 0 else { throw NotQuick() }
      seen |= 1 << member.rawValue
      last = member
      switch member {
      case .dossier:
        let text = try cursor.string(bytes)
        guard JSONCursor.isASCII(text, bytes) else { throw NotQuick() }
        line.dossier = text
      case .procedure: line.group = try names.value(in: List.code.rawValue, bytes, &cursor)
      case .accepted: line.accepted = try cursor.moment(bytes)
      case .submitted: line.submitted = try cursor.moment(bytes)
      case .channel: line.channel = channelCases[try names.value(in: List.channel.rawValue, bytes, &cursor)]
      case .lodgedAt:
        line.lodgedAt = try names.value(in: List.agency.rawValue, bytes, &cursor)
        guard isAgencyPlain[line.lodgedAt] else { throw NotQuick() }
      case .area:
        line.area = try names.value(in: List.area.rawValue, bytes, &cursor)
        guard isAreaPlain[line.area] else { throw NotQuick() }
      case .applicant: line.applicant = try cursor.string(bytes)
      case .facts: line.facts = try passOver(bytes, &cursor)
      case .documents: try readDocuments(bytes, &cursor, &line)
      case .places: line.places = try places.read(bytes, &cursor)
      case .events: try readEvents(bytes, &cursor, &line)
      }
    }
    if line.area != QuickLine.none, line.lodgedAt != QuickLine.none, hasArea[line.lodgedAt] { throw NotQuick() }
    cursor.skipSpace(bytes)
    let end = cursor.position
    guard end == limit || bytes.byte(at: end) == UInt8(ascii: "\n") else { throw NotQuick() }
    return end
  }

  // MARK: Parts

  /// The facts up to the first closing brace. Whoever reads them makes sure that they end there.
  @inline(__always)
  private func passOver(_ bytes: RawSpan, _ cursor: inout JSONCursor) throws(NotQuick) -> Range<Int> {
    cursor.skipSpace(bytes)
    let start = cursor.position
    guard let end = bytes.offset(of: UInt8(ascii: "}"), from: start) else { throw NotQuick() }
    cursor.position = end &+ 1
    return start..<cursor.position
  }

  private mutating func readDocuments(
    _ bytes: RawSpan, _ cursor: inout JSONCursor, _ line: inout QuickLine
  ) throws(NotQuick) {
    try cursor.expect(UInt8(ascii: "["), bytes)
    if cursor.take(UInt8(ascii: "]"), bytes) { return }
    var place = SliceMemo.maximumCount &+ 1 &+ line.group &- QuickLine.none
    let dossier = line.documents.dossier
    // Taken out once: a list that is reached through others is looked at before each change.
    var given = line.documents.marks.mutableSpan
    repeat {
      try GivenDocuments.add(try document(after: &place, bytes, &cursor), of: dossier, to: &given)
    } while try cursor.hasMore(UInt8(ascii: "]"), bytes)
  }

  /// A document that was met before begins with the same bytes up to its closing brace. It is kept only when it ended
  /// there, so that a brace inside a name leads nobody astray.
  @inline(__always)
  private mutating func document(
    after place: inout Int, _ bytes: RawSpan, _ cursor: inout JSONCursor
  ) throws(NotQuick) -> GivenDocuments.Mark {
    let expected = Int(documentOrder[place])
    if expected > 0 {
      if let end = documents.end(of: expected &- 1, in: bytes, at: cursor.position) {
        place = expected
        cursor.position = end
        return marks[expected &- 1]
      }
      // Perhaps it is lacking, and the next one stands here.
      let next = Int(documentOrder[expected])
      if next > 0, let end = documents.end(of: next &- 1, in: bytes, at: cursor.position) {
        place = next
        cursor.position = end
        return marks[next &- 1]
      }
    }
    cursor.skipSpace(bytes)
    let start = cursor.position
    let slice = bytes.slice(from: start, through: UInt8(ascii: "}"), limit: QuickLineReader.maximumSlice)
    if let slice, let number = documents.number(of: bytes, start..<slice.end, hash: slice.hash) {
      documentOrder[place] = Int32(truncatingIfNeeded: number &+ 1)
      place = number &+ 1
      cursor.position = slice.end
      return marks[number]
    }
    let mark = try readDocument(bytes, &cursor)
    if let slice, slice.end == cursor.position,
      documents.remember(bytes, start..<slice.end, hash: slice.hash) != nil
    {
      marks.append(mark)
    }
    return mark
  }

  private mutating func readDocument(
    _ bytes: RawSpan, _ cursor: inout JSONCursor
  ) throws(NotQuick) -> GivenDocuments.Mark {
    try cursor.expect(UInt8(ascii: "{"), bytes)
    var type: Int?
    var form: Int?
    var number: Int?
    var hasIssued = false
    repeat {
      let name = names.value(of: bytes, try cursor.name(bytes), in: List.documentMember.rawValue)
      switch name.flatMap(DocumentMember.init(rawValue:)) {
      case .document where type == nil: type = try names.value(in: List.document.rawValue, bytes, &cursor)
      case .form where form == nil: form = try names.value(in: List.form.rawValue, bytes, &cursor)
      case .count where number == nil:
        cursor.skipSpace(bytes)
        let (value, isWhole) = try cursor.number(bytes)
        // 0 means «not handed in», and the key has room for small numbers only.
        guard isWhole, 1...14 ~= value else { throw NotQuick() }
        number = Int(value)
      case .issued where !hasIssued:
        hasIssued = true
        try cursor.expect(UInt8(ascii: "\""), bytes)
        _ = try JSONCursor.date(at: cursor.position, bytes)
        cursor.position &+= 11
      default: throw NotQuick()
      }
    } while try cursor.hasMore(UInt8(ascii: "}"), bytes)
    guard let type else { throw NotQuick() }
    return GivenDocuments.Mark(
      type: type, manner: manners.number(form: form.map { $0 &+ 1 } ?? 0, count: number ?? 0))
  }

  private mutating func readEvents(
    _ bytes: RawSpan, _ cursor: inout JSONCursor, _ line: inout QuickLine
  ) throws(NotQuick) {
    try cursor.expect(UInt8(ascii: "["), bytes)
    if cursor.take(UInt8(ascii: "]"), bytes) { return }
    var last: CivilMoment?
    var place = 0
    repeat {
      let event: QuickLine.Event
      if let plain = try plainEvent(after: &place, bytes, &cursor) {
        event = plain
      } else {
        event = try readEvent(bytes, &cursor)
      }
      // What falls away with a refused part depends on conditions that short answers do not ask.
      if event.kind == .stageRefused { throw NotQuick() }
      if let last, event.at < last { throw NotQuick() }
      last = event.at
      line.events.append(event)
      guard line.events.count < QuickLine.maximumEvents else { throw NotQuick() }
    } while try cursor.hasMore(UInt8(ascii: "]"), bytes)
  }

  /// An event with only a type and a moment, in this order, as most are; nil, and nothing read, for another one.
  @inline(__always)
  private mutating func plainEvent(
    after place: inout Int, _ bytes: RawSpan, _ cursor: inout JSONCursor
  ) throws(NotQuick) -> QuickLine.Event? {
    var kind = Int(eventOrder[place])
    var head = eventHeads.end(of: kind, in: bytes, at: cursor.position)
    if head == nil {
      kind = 0
      while head == nil, kind < eventHeads.count {
        head = eventHeads.end(of: kind, in: bytes, at: cursor.position)
        if head == nil { kind &+= 1 }
      }
      if head != nil { eventOrder[place] = UInt8(truncatingIfNeeded: kind) }
    }
    guard let head else { return nil }
    var ahead = JSONCursor(position: head)
    let at = try ahead.dayOrMoment(bytes)
    guard ahead.take(UInt8(ascii: "}"), bytes) else { return nil }
    cursor = ahead
    place = kind &+ 1
    return QuickLine.Event(kind: eventCases[kind], at: at, name: nil, until: nil)
  }

  private func readEvent(_ bytes: RawSpan, _ cursor: inout JSONCursor) throws(NotQuick) -> QuickLine.Event {
    try cursor.expect(UInt8(ascii: "{"), bytes)
    var kind: Dossier.Event.Kind?
    var at: CivilMoment?
    var eventName: Range<Int>?
    var until: CivilMoment?
    repeat {
      let name = names.value(of: bytes, try cursor.name(bytes), in: List.eventMember.rawValue)
      switch name.flatMap(EventMember.init(rawValue:)) {
      case .type where kind == nil: kind = eventCases[try names.value(in: List.event.rawValue, bytes, &cursor)]
      case .at where at == nil: at = try cursor.dayOrMoment(bytes)
      case .name where eventName == nil: eventName = try cursor.string(bytes)
      case .until where until == nil: until = try cursor.dayOrMoment(bytes)
      default: throw NotQuick()
      }
    } while try cursor.hasMore(UInt8(ascii: "}"), bytes)
    guard let kind, let at else { throw NotQuick() }
    return QuickLine.Event(kind: kind, at: at, name: eventName, until: until)
  }
}
