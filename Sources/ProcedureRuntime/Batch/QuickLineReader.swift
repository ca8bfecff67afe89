import ProcedureCatalogue
import WorkingCalendar

/// Reads a line in one walk over its bytes; whatever is not as most lines are is left to the full reader.
///
/// It learns from the lines before: the order of the members is expected to be the same, and documents that were met
/// before are recognised as a whole.
struct QuickLineReader {
  /// What the names of the catalogue and the words of records stand for.
  private enum List: Int {
    case code, agency, area, document, form, channel, event, documentMember, eventMember
  }

  private enum DocumentMember: Int { case document, form, count, issued }

  private enum EventMember: Int { case type, at, name, until }

  /// A document longer than this is taken apart each time, and so are longer facts.
  private static let maximumSlice = 512
  /// So long may a list of documents be that is recognised as a whole.
  private static let maximumList = 4096

  private let words: ByteNames
  /// The names of the catalogue, which all workers share.
  private let codes: NameIndex
  private let agencies: NameIndex
  private let areas: NameIndex
  private let documentNames: NameIndex
  /// For each body the days of submission for which nothing is to be said of it: it existed then, and still does. What
  /// else there is of bodies and areas of some years only, and of bodies with an area beside another one, is for the full
  /// reader to judge.
  private let plainDays: [ClosedRange<Int32>?]
  private let isAreaPlain: [Bool]
  private let hasArea: [Bool]
  private let channelCases = Channel.allCases
  private let eventCases = Dossier.Event.Kind.allCases
  /// For each kind of event its beginning, up to the moment.
  private let eventHeads = TextList(Dossier.Event.Kind.allCases.map { "{\"type\":\"\($0.rawValue)\",\"at\":" })
  private var order = MemberOrder()
  private var shortNames = ShortNames()
  private var days = DayMemo()
  /// The kind that followed each kind the last time; the first place is for the first event of a line.
  private var eventOrder = Array(repeating: UInt8(0), count: Dossier.Event.Kind.allCases.count + 1)
  private(set) var places: QuickPlaces
  private(set) var manners = HandingInNumbers()
  private var documents = SliceMemo()
  /// What each of `documents` stands for.
  private var marks: [GivenDocuments.Mark] = []
  /// Whole lists of documents that were met before.
  private var lists = DocumentLists()
  /// Which of `documents` followed each the last time, plus one; behind them, for each procedure, which came first.
  private var documentOrder: [Int32]

  init(_ index: CatalogueIndex, on today: CivilDate) {
    codes = index.codes
    agencies = index.agencies
    areas = index.areas
    documentNames = index.documents
    var words = QuickLineReader.words(.form, DocumentForm.allCases.map(\.rawValue))
    words += QuickLineReader.words(.channel, Channel.allCases.map(\.rawValue))
    words += QuickLineReader.words(.event, Dossier.Event.Kind.allCases.map(\.rawValue))
    words += QuickLineReader.words(.documentMember, ["document", "form", "count", "issued"])
    words += QuickLineReader.words(.eventMember, ["type", "at", "name", "until"])
    self.words = ByteNames(words)
    documentOrder = Array(repeating: 0, count: SliceMemo.maximumCount + index.versions.count + 2)
    places = QuickPlaces(index)
    plainDays = index.agencyList.map { agency in
      agency.inForce.contains(today) ? (agency.inForce.from?.days ?? .min)...(agency.inForce.to?.days ?? .max) : nil
    }
    isAreaPlain = index.areaList.map { $0.inForce == .always }
    hasArea = index.agencyList.indices.map { index.area(ofAgency: $0) != nil }
  }

  /// The words of a list, by their places in it.
  private static func words(_ list: List, _ words: [String]) -> [ByteNames.Name] {
    words.enumerated().map { ByteNames.Name(list: list.rawValue, text: $1, value: $0) }
  }

  /// Reads the line from `start` on and gives the place of its end, which is `limit` for the last one at the latest.
  mutating func read(
    _ bytes: RawSpan, from start: Int, to limit: Int, into line: inout QuickLine
  ) throws(NotQuick) -> Int {
    var cursor = JSONCursor(position: start)
    line.restart()
    var seen: UInt32 = 0
    var last: QuickMember?
    while let member = try order.member(after: last, bytes, &cursor) {
      let bit: UInt32 = 1 &<< UInt32(member.rawValue)
      guard seen & bit == 0 else { throw NotQuick() }
      seen |= bit
      last = member
      switch member {
      case .dossier:
        try cursor.expect(UInt8(ascii: "\""), bytes)
        let end = bytes.endOfPlainASCII(from: cursor.position)
        guard bytes.byte(at: end) == UInt8(ascii: "\"") else { throw NotQuick() }
        line.dossier = cursor.position..<end
        cursor.position = end &+ 1
      case .procedure: line.group = try value(in: .code, bytes, &cursor)
      case .accepted: line.accepted = try cursor.moment(bytes, &days)
      case .submitted: line.submitted = try cursor.moment(bytes, &days)
      case .channel: line.channel = channelCases[try value(in: .channel, bytes, &cursor)]
      case .lodgedAt:
        line.lodgedAt = try value(in: .agency, bytes, &cursor)
      case .area:
        line.area = try value(in: .area, bytes, &cursor)
        guard isAreaPlain[line.area] else { throw NotQuick() }
      case .applicant: line.applicant = try cursor.string(bytes)
      case .facts: try passOverFacts(bytes, &cursor, &line)
      case .documents: try readDocuments(bytes, &cursor, &line)
      case .places: line.places = try places.read(bytes, &cursor, ofProcedure: line.group)
      case .events: try readEvents(bytes, &cursor, &line)
      }
    }
    if line.lodgedAt != QuickLine.none {
      guard let days = plainDays[line.lodgedAt], let lodged = line.submitted ?? line.accepted,
        days.contains(lodged.date.days), line.area == QuickLine.none || !hasArea[line.lodgedAt]
      else { throw NotQuick() }
    }
    cursor.skipSpace(bytes)
    let end = cursor.position
    guard end == limit || bytes.byte(at: end) == UInt8(ascii: "\n") else { throw NotQuick() }
    return end
  }

  // MARK: Parts

  /// What the name that stands there means.
  @inline(__always)
  private mutating func value(in list: List, _ bytes: RawSpan, _ cursor: inout JSONCursor) throws(NotQuick) -> Int {
    if let known = shortNames.value(in: list.rawValue, bytes, &cursor) { return known }
    cursor.skipSpace(bytes)
    let start = cursor.position
    let value = try meaning(in: list, bytes, &cursor)
    shortNames.remember(value, in: list.rawValue, bytes, at: start)
    return value
  }

  /// What the name that stands there means, where it is not one of the short ones that were met before.
  private func meaning(in list: List, _ bytes: RawSpan, _ cursor: inout JSONCursor) throws(NotQuick) -> Int {
    let declarations: NameIndex
    switch list {
    case .code: declarations = codes
    case .agency: declarations = agencies
    case .area: declarations = areas
    case .document: declarations = documentNames
    case .form, .channel, .event, .documentMember, .eventMember:
      return try words.value(in: list.rawValue, bytes, &cursor)
    }
    guard let value = declarations.exact.value(of: bytes, try cursor.string(bytes)) else { throw NotQuick() }
    return value
  }

  /// The facts up to the first closing brace. Whoever reads them makes sure that they end there.
  @inline(__always)
  private func passOverFacts(
    _ bytes: RawSpan, _ cursor: inout JSONCursor, _ line: inout QuickLine
  ) throws(NotQuick) {
    cursor.skipSpace(bytes)
    let start = cursor.position
    if let slice = bytes.slice(from: start, through: UInt8(ascii: "}"), limit: QuickLineReader.maximumSlice) {
      line.factsHash = slice.hash
      cursor.position = slice.end
    } else {
      guard let end = bytes.offset(of: UInt8(ascii: "}"), from: start) else { throw NotQuick() }
      cursor.position = end &+ 1
    }
    line.facts = start..<cursor.position
  }

  private mutating func readDocuments(
    _ bytes: RawSpan, _ cursor: inout JSONCursor, _ line: inout QuickLine
  ) throws(NotQuick) {
    let start = cursor.position
    let slice =
      lists.isAsked()
      ? bytes.slice(from: start, through: UInt8(ascii: "]"), limit: QuickLineReader.maximumList) : nil
    if let slice, let known = lists.number(of: bytes, start..<slice.end, hash: slice.hash) {
      line.documentList = known
      cursor.position = slice.end
      return
    }
    try cursor.expect(UInt8(ascii: "["), bytes)
    if cursor.take(UInt8(ascii: "]"), bytes) { return }
    line.documentList = nil
    lists.begin()
    var place = SliceMemo.maximumCount &+ 1 &+ line.group &- QuickLine.none
    let dossier = line.documents.dossier
    do {
      // Taken out once: a list that is reached through others is looked at before each change.
      var given = line.documents.marks.mutableSpan
      repeat {
        let mark = try document(after: &place, bytes, &cursor)
        try GivenDocuments.add(mark, of: dossier, to: &given)
        if slice != nil { lists.add(mark) }
      } while try cursor.hasMore(UInt8(ascii: "]"), bytes)
    }
    // A bracket inside a name ended the look at the whole list too early.
    if let slice, slice.end == cursor.position {
      line.documentList = lists.remember(bytes, start..<slice.end, hash: slice.hash)
    }
  }

  /// Notes the documents of a list that was recognised as a whole, for those who ask for each of them.
  mutating func noteDocuments(of line: inout QuickLine) {
    guard let list = line.documentList, !line.hasMarks else { return }
    line.hasMarks = true
    lists.note(list, in: &line.documents)
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
      let name = words.value(of: bytes, try cursor.name(bytes), in: List.documentMember.rawValue)
      switch name.flatMap(DocumentMember.init(rawValue:)) {
      case .document where type == nil: type = try meaning(in: .document, bytes, &cursor)
      case .form where form == nil: form = try words.value(in: List.form.rawValue, bytes, &cursor)
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
    guard let type,
      let mark = GivenDocuments.Mark(
        type: type,
        manner: try manners.number(form: form.map { $0 &+ 1 } ?? 0, count: number ?? 0, isDated: hasIssued))
    else { throw NotQuick() }
    return mark
  }

  private mutating func readEvents(
    _ bytes: RawSpan, _ cursor: inout JSONCursor, _ line: inout QuickLine
  ) throws(NotQuick) {
    try cursor.expect(UInt8(ascii: "["), bytes)
    if cursor.take(UInt8(ascii: "]"), bytes) { return }
    var history = QuickHistory()
    do {
      // Taken out once: a list that is reached through others is looked at before each change.
      var list = line.eventList.mutableSpan
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
        // Only the day is known.
        if event.at.minuteOfDay == 0 { throw NotQuick() }
        if let last = history.last, event.at < last { throw NotQuick() }
        list[history.count] = event
        history.take(event)
        guard history.count < QuickLine.maximumEvents else { throw NotQuick() }
      } while try cursor.hasMore(UInt8(ascii: "]"), bytes)
    }
    line.history = history
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
    // A day without an hour, or something else; whoever reads it piece by piece will know.
    guard head &+ 17 < bytes.byteCount, bytes.byte(at: head &+ 17) == UInt8(ascii: "\"") else { return nil }
    let at = try ahead.moment(bytes, &days)
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
      let name = words.value(of: bytes, try cursor.name(bytes), in: List.eventMember.rawValue)
      switch name.flatMap(EventMember.init(rawValue:)) {
      case .type where kind == nil: kind = eventCases[try words.value(in: List.event.rawValue, bytes, &cursor)]
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
