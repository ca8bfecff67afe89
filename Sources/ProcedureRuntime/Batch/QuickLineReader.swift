import ProcedureCatalogue
import WorkingCalendar

/// Reads a line in one walk over its bytes; whatever is not as most lines are is left to the full reader.
struct QuickLineReader {
  private let agencies: ByteNames
  private let areas: ByteNames
  /// Bodies and areas of some years only, and bodies with an area beside another one, are for the full reader to judge.
  private let isAgencyPlain: [Bool]
  private let isAreaPlain: [Bool]
  private let hasArea: [Bool]
  private let documents: ByteNames
  private let forms: ByteNames
  private let channels: ByteNames
  private let eventKinds: ByteNames
  private let channelCases = Channel.allCases
  private let eventCases = Dossier.Event.Kind.allCases

  init(_ index: CatalogueIndex) {
    agencies = ByteNames(index.agencyList.map { ($0.origin.id, $0.title) })
    areas = ByteNames(index.areaList.map { ($0.origin.id, $0.title) })
    isAgencyPlain = index.agencyList.map { $0.inForce == .always }
    isAreaPlain = index.areaList.map { $0.inForce == .always }
    hasArea = index.agencyList.indices.map { index.area(ofAgency: $0) != nil }
    documents = ByteNames(index.documentTypes.map { ($0.origin.id, $0.title) })
    forms = ByteNames(words: DocumentForm.allCases)
    channels = ByteNames(words: Channel.allCases)
    eventKinds = ByteNames(words: Dossier.Event.Kind.allCases)
  }

  /// Reads the line from `start` on, up to its end.
  func read(_ bytes: RawSpan, from start: Int, to end: Int, into line: inout QuickLine) throws(NotQuick) {
    var cursor = JSONCursor(position: start)
    line.restart()
    try cursor.expect(UInt8(ascii: "{"), bytes)
    var hasFacts = false
    var hasDocuments = false
    var hasEvents = false
    repeat {
      let name = try cursor.name(bytes)
      switch JSONCursor.word(name, bytes) {
      case QuickWord.procedure where JSONCursor.isNine(name, UInt8(ascii: "e"), bytes) && line.procedure == nil:
        line.procedure = try cursor.string(bytes)
      case QuickWord.dossier where line.dossier == nil:
        let text = try cursor.string(bytes)
        guard JSONCursor.isASCII(text, bytes) else { throw NotQuick() }
        line.dossier = text
      case QuickWord.accepted where name.count == 8 && line.accepted == nil:
        line.accepted = try JSONCursor.moment(try cursor.string(bytes), bytes)
      case QuickWord.submitted where JSONCursor.isNine(name, UInt8(ascii: "d"), bytes) && line.submitted == nil:
        line.submitted = try JSONCursor.moment(try cursor.string(bytes), bytes)
      case QuickWord.channel where line.channel == nil:
        line.channel = channelCases[try known(channels, try cursor.string(bytes), bytes)]
      case QuickWord.lodgedAt where name.count == 8 && line.lodgedAt == QuickLine.none:
        line.lodgedAt = try known(agencies, try cursor.string(bytes), bytes)
        guard isAgencyPlain[line.lodgedAt] else { throw NotQuick() }
      case QuickWord.area where line.area == QuickLine.none:
        line.area = try known(areas, try cursor.string(bytes), bytes)
        guard isAreaPlain[line.area] else { throw NotQuick() }
      case QuickWord.applicant where JSONCursor.isNine(name, UInt8(ascii: "t"), bytes) && line.applicant == nil:
        line.applicant = try cursor.string(bytes)
      case QuickWord.facts where !hasFacts:
        hasFacts = true
        try readFacts(bytes, &cursor, &line)
      case QuickWord.document where JSONCursor.isNine(name, UInt8(ascii: "s"), bytes) && !hasDocuments:
        hasDocuments = true
        try readDocuments(bytes, &cursor, &line)
      case QuickWord.events where !hasEvents:
        hasEvents = true
        try readEvents(bytes, &cursor, &line)
      default: throw NotQuick()
      }
    } while try cursor.hasMore(UInt8(ascii: "}"), bytes)
    if line.area != QuickLine.none, line.lodgedAt != QuickLine.none, hasArea[line.lodgedAt] { throw NotQuick() }
    cursor.skipSpace(bytes)
    guard cursor.position == end else { throw NotQuick() }
  }

  @inline(__always)
  private func known(_ names: ByteNames, _ text: Range<Int>, _ bytes: RawSpan) throws(NotQuick) -> Int {
    guard let value = names.value(of: bytes, text) else { throw NotQuick() }
    return value
  }

  // MARK: Parts

  private func readFacts(_ bytes: RawSpan, _ cursor: inout JSONCursor, _ line: inout QuickLine) throws(NotQuick) {
    try cursor.expect(UInt8(ascii: "{"), bytes)
    if cursor.take(UInt8(ascii: "}"), bytes) { return }
    repeat {
      let name = try cursor.name(bytes)
      line.facts.append(QuickLine.Fact(name: name, value: try value(bytes, &cursor)))
      guard line.facts.count < QuickLine.maximumFacts else { throw NotQuick() }
    } while try cursor.hasMore(UInt8(ascii: "}"), bytes)
  }

  @inline(__always)
  private func value(_ bytes: RawSpan, _ cursor: inout JSONCursor) throws(NotQuick) -> QuickLine.Fact.Value {
    cursor.skipSpace(bytes)
    switch bytes.byte(at: cursor.position) {
    case UInt8(ascii: "\""): return .text(try cursor.string(bytes))
    case UInt8(ascii: "t"):
      try word("true", bytes, &cursor)
      return .boolean(true)
    case UInt8(ascii: "f"):
      try word("false", bytes, &cursor)
      return .boolean(false)
    case UInt8(ascii: "n"):
      try word("null", bytes, &cursor)
      return .unknown
    default:
      let (number, isWhole) = try cursor.number(bytes)
      return isWhole ? .whole(number) : .millionths(number)
    }
  }

  @inline(__always)
  private func word(_ word: StaticString, _ bytes: RawSpan, _ cursor: inout JSONCursor) throws(NotQuick) {
    for place in 0..<word.utf8CodeUnitCount {
      guard unsafe bytes.byte(at: cursor.position &+ place) == word.utf8Start[place] else { throw NotQuick() }
    }
    cursor.position &+= word.utf8CodeUnitCount
  }

  private func readDocuments(
    _ bytes: RawSpan, _ cursor: inout JSONCursor, _ line: inout QuickLine
  ) throws(NotQuick) {
    try cursor.expect(UInt8(ascii: "["), bytes)
    if cursor.take(UInt8(ascii: "]"), bytes) { return }
    repeat { try readDocument(bytes, &cursor, &line) } while try cursor.hasMore(UInt8(ascii: "]"), bytes)
  }

  @inline(__always)
  private func readDocument(
    _ bytes: RawSpan, _ cursor: inout JSONCursor, _ line: inout QuickLine
  ) throws(NotQuick) {
    try cursor.expect(UInt8(ascii: "{"), bytes)
    var type: Int?
    var form: Int?
    var number: Int?
    var hasIssued = false
    repeat {
      let name = try cursor.name(bytes)
      switch JSONCursor.word(name, bytes) {
      case QuickWord.document where name.count == 8 && type == nil:
        type = try known(documents, try cursor.string(bytes), bytes)
      case QuickWord.form where form == nil: form = try known(forms, try cursor.string(bytes), bytes)
      case QuickWord.count where number == nil:
        cursor.skipSpace(bytes)
        let (value, isWhole) = try cursor.number(bytes)
        // 0 means «not handed in», and the key has room for small numbers only.
        guard isWhole, 1...14 ~= value else { throw NotQuick() }
        number = Int(value)
      case QuickWord.issued where !hasIssued:
        hasIssued = true
        let text = try cursor.string(bytes)
        guard text.count == 10 else { throw NotQuick() }
        _ = try JSONCursor.date(text, bytes)
      default: throw NotQuick()
      }
    } while try cursor.hasMore(UInt8(ascii: "}"), bytes)
    guard let type else { throw NotQuick() }
    try line.documents.add(type, form: form.map { $0 &+ 1 } ?? 0, number: number ?? 0)
  }

  private func readEvents(_ bytes: RawSpan, _ cursor: inout JSONCursor, _ line: inout QuickLine) throws(NotQuick) {
    try cursor.expect(UInt8(ascii: "["), bytes)
    if cursor.take(UInt8(ascii: "]"), bytes) { return }
    repeat {
      let event = try readEvent(bytes, &cursor)
      // What falls away with a refused part depends on conditions that short answers do not ask.
      if event.kind == .stageRefused { throw NotQuick() }
      if let last = line.events.last, event.at < last.at { throw NotQuick() }
      line.events.append(event)
      guard line.events.count < QuickLine.maximumEvents else { throw NotQuick() }
    } while try cursor.hasMore(UInt8(ascii: "]"), bytes)
  }

  @inline(__always)
  private func readEvent(_ bytes: RawSpan, _ cursor: inout JSONCursor) throws(NotQuick) -> QuickLine.Event {
    try cursor.expect(UInt8(ascii: "{"), bytes)
    var kind: Dossier.Event.Kind?
    var at: CivilMoment?
    var eventName: Range<Int>?
    var until: CivilMoment?
    repeat {
      let name = try cursor.name(bytes)
      switch JSONCursor.word(name, bytes) {
      case QuickWord.type where kind == nil:
        kind = eventCases[try known(eventKinds, try cursor.string(bytes), bytes)]
      case QuickWord.at where at == nil: at = try dayOrMoment(bytes, &cursor)
      case QuickWord.name where eventName == nil: eventName = try cursor.string(bytes)
      case QuickWord.until where until == nil: until = try dayOrMoment(bytes, &cursor)
      default: throw NotQuick()
      }
    } while try cursor.hasMore(UInt8(ascii: "}"), bytes)
    guard let kind, let at else { throw NotQuick() }
    return QuickLine.Event(kind: kind, at: at, name: eventName, until: until)
  }

  /// A day without an hour is its first minute.
  @inline(__always)
  private func dayOrMoment(_ bytes: RawSpan, _ cursor: inout JSONCursor) throws(NotQuick) -> CivilMoment {
    let text = try cursor.string(bytes)
    return text.count == 10
      ? CivilMoment(startOf: try JSONCursor.date(text, bytes)) : try JSONCursor.moment(text, bytes)
  }
}

extension ByteNames {
  /// Ids and titles of declarations in the order of a list; ids win over titles.
  init(_ declarations: [(id: String, title: String)]) {
    self.init(declarations.enumerated().map { ($1.id, $0) } + declarations.enumerated().map { ($1.title, $0) })
  }

  /// The words of an enumeration, by their places in it.
  init<Word: RawRepresentable>(words: [Word]) where Word.RawValue == String {
    self.init(words.enumerated().map { ($1.rawValue, $0) })
  }
}
