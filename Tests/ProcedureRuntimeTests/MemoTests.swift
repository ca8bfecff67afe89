import Testing
import WorkingCalendar

@testable import ProcedureRuntime

@Suite("What a batch worker keeps of lines before")
struct MemoTests {
  /// The bytes of a text with what must lie behind it, and where it stands in them.
  private func padded(_ text: String) -> (bytes: [UInt8], range: Range<Int>) {
    let bytes = Array(text.utf8)
    return (bytes + ByteNames.padding, 0..<bytes.count)
  }

  private func remember(_ text: String, in memo: inout SliceMemo) -> Int? {
    let (bytes, range) = padded(text)
    return unsafe memo.remember(bytes.span.bytes, range, hash: bytes.span.bytes.hash(of: range, seed: 0))
  }

  private func number(_ text: String, in memo: SliceMemo) -> Int? {
    let (bytes, range) = padded(text)
    return unsafe memo.number(of: bytes.span.bytes, range, hash: bytes.span.bytes.hash(of: range, seed: 0))
  }

  private func add(_ mark: GivenDocuments.Mark, to documents: inout GivenDocuments) throws {
    let dossier = documents.dossier
    var marks = documents.marks.mutableSpan
    try GivenDocuments.add(mark, of: dossier, to: &marks)
  }

  @Test("A stretch of bytes is found again only when every byte is the same")
  func exactSlices() {
    var memo = SliceMemo()
    let texts = [
      "", "a", "1234567", "12345678", "123456789", "{\"count\":1,\"document\":\"đơn\",\"form\":\"original\"}",
    ]
    for text in texts { #expect(number(text, in: memo) == nil) }
    let numbers = texts.map { remember($0, in: &memo) }
    #expect(numbers == Array(texts.indices))
    for (place, text) in texts.enumerated() {
      #expect(number(text, in: memo) == place)
      let (bytes, _) = padded("x" + text + "y")
      let end = unsafe memo.end(of: place, in: bytes.span.bytes, at: 1)
      #expect(end == text.utf8.count + 1)
      #expect(number(text + " ", in: memo) == nil)
      for byte in text.utf8.indices.map({ text.utf8.distance(from: text.utf8.startIndex, to: $0) }) {
        var (changed, range) = padded(text)
        changed[byte] ^= 1
        let found = unsafe memo.number(
          of: changed.span.bytes, range, hash: changed.span.bytes.hash(of: range, seed: 0))
        #expect(found == nil)
        #expect(unsafe memo.end(of: place, in: changed.span.bytes, at: 0) == nil)
      }
    }
  }

  @Test("The hash of another stretch does not make it the same")
  func sameHash() {
    var memo = SliceMemo()
    let (first, range) = padded("first")
    let (other, _) = padded("other")
    #expect(unsafe memo.remember(first.span.bytes, range, hash: 7) == 0)
    #expect(unsafe memo.number(of: other.span.bytes, range, hash: 7) == nil)
    // So many with one hash are not all kept, and looking for one ends.
    for count in 0..<100 {
      let (bytes, range) = padded("text \(count)")
      _ = unsafe memo.remember(bytes.span.bytes, range, hash: 7)
      _ = unsafe memo.number(of: bytes.span.bytes, range, hash: 7)
    }
    #expect(unsafe memo.number(of: first.span.bytes, range, hash: 7) == 0)
  }

  @Test("However many stretches come, a bounded number is kept")
  func boundedSlices() {
    var memo = SliceMemo()
    for count in 0..<(SliceMemo.maximumCount + 1_000) { _ = remember("document \(count)", in: &memo) }
    #expect(memo.isFull)
    #expect(remember("one more", in: &memo) == nil)
    #expect(memo.byteCount <= SliceMemo.maximumBytes)
    #expect(number("document 3", in: memo) == 3)
  }

  @Test("The status of a demand stands in its own table, and is unknown until it is learnt")
  func statusTables() throws {
    var tables = StatusTables()
    let added = [tables.add(bits: 6), tables.add(bits: 0)]
    let first = try #require(added[0])
    let second = try #require(added[1])
    #expect(second == first + 64)
    #expect((first...second).allSatisfy { tables[$0] == StatusTables.unknown })
    tables.set(first + 63, 2)
    #expect(tables[first + 63] == 2)
    #expect(tables[second] == StatusTables.unknown)
    // What depends on too much has none, and however many demands come, the tables are bounded.
    let tooLarge = tables.add(bits: 12)
    #expect(tooLarge == nil)
    while tables.add(bits: 11) != nil {}
  }

  @Test("A status is found among eight exactly where it stands, and not behind those that are asked about")
  func statusMarks() {
    for first in DocumentStatus.allCases {
      for second in DocumentStatus.allCases {
        for count in 1...10 {
          let list = [first, second, first, second, second, first, first, second].map(\.number)
          // What stands behind them may be anything.
          let word = (0..<8).reduce(UInt64(0)) { word, place in
            word | UInt64(place < count ? list[place] : .max) << UInt64(place * 8)
          }
          for wanted in DocumentStatus.allCases {
            let marks = DemandStatuses.marks(of: wanted.number, among: word, atMost: count)
            let found = (0..<8).filter { marks & 0x80 << UInt64($0 * 8) != 0 }
            #expect(found == list.prefix(count).indices.filter { list[$0] == wanted.number })
            #expect(marks & ~0x8080_8080_8080_8080 == 0)
          }
        }
      }
    }
  }

  @Test("What conditions come to is remembered also where all are denied, and the tables are bounded")
  func truthTables() throws {
    var tables = TruthTables()
    let added = tables.add(count: 3)
    let table = try #require(added)
    #expect(tables[table] == nil)
    tables.remember(0, table)
    tables.remember(.max >> 1, table + 2)
    #expect(tables[table] == 0)
    #expect(tables[table + 1] == nil)
    #expect(tables[table + 2] == .max >> 1)
    let other = tables.add(count: 1 << 15)
    let many = try #require(other)
    // More different words than are kept: some are not known, and none is taken for another.
    for place in 0..<(1 << 15) { tables.remember(UInt64(place), many + place) }
    #expect((0..<(1 << 15)).allSatisfy { tables[many + $0] == nil || tables[many + $0] == UInt64($0) })
    #expect(tables[many + 5] == 5 && tables[many + 1 << 15 - 1] == nil)
    while tables.add(count: 1 << 14) != nil {}
  }

  @Test("A document counts for the dossier that has it, in the way in which it was handed in")
  func givenDocuments() throws {
    var numbers = HandingInNumbers()
    let plain = try numbers.number(form: 0, count: 0, isDated: false)
    let copies = try numbers.number(form: 4, count: 2, isDated: true)
    #expect(plain.number == 1)
    #expect(copies.number == 2)
    #expect(try numbers.number(form: 0, count: 0, isDated: false).number == 1)
    #expect(!numbers.isDated(1) && numbers.isDated(2))
    let first = try #require(GivenDocuments.Mark(type: 1, manner: copies))
    let second = try #require(GivenDocuments.Mark(type: 1, manner: plain))
    #expect(GivenDocuments.Mark(type: 1 << 24, manner: plain) == nil)
    var documents = GivenDocuments()
    documents.prepare(typeCount: 3)
    for _ in 0..<3 {
      documents.restart()
      #expect((0..<3).allSatisfy { documents.manner(of: $0) == 0 })
      try add(first, to: &documents)
      #expect(throws: NotQuick.self) { try add(second, to: &documents) }
      #expect(documents.manner(of: 1) == 2)
      #expect(documents.manner(of: 0) == 0)
    }
  }

  @Test("A day in an answer is that day, also when another one had its place before")
  func dayTexts() throws {
    var texts = DayTexts()
    for text in ["2026-03-09", "2028-12-27", "2026-03-09", "1900-01-01", "2200-12-31"] {
      let day = try CivilDate(parsing: text)
      var bytes = Array(repeating: UInt8(0), count: 24)
      var end = 0
      do {
        var span = bytes.mutableSpan
        var target = unsafe span.mutableBytes
        end = texts.copy(day, to: &target, at: 1)
      }
      #expect(String(decoding: bytes[1..<end], as: UTF8.self) == "\"\(text)\"")
    }
  }

  @Test("A page of bytes ends every search in it, whatever stands there")
  func searchesEnd() {
    let (bytes, range) = padded("no quote and no brace")
    let span = unsafe bytes.span.bytes
    #expect(span.endOfPlainText(from: 0) == range.upperBound)
    #expect(span.offset(of: UInt8(ascii: "}"), from: 0) == nil)
    #expect(span.slice(from: 0, through: UInt8(ascii: "}"), limit: 512) == nil)
    #expect(span.offset(of: UInt8(ascii: "q"), from: 0) == 3)
    #expect(span.endOfPlainText(from: 1_000) == bytes.count - 1)
    let (line, _) = padded("{\"facts\":{\n}")
    #expect(unsafe line.span.bytes.offset(of: UInt8(ascii: "}"), from: 0) == nil)
  }

  @Test("More ways of handing in than there are numbers are left to others")
  func manyWays() {
    var numbers = HandingInNumbers()
    var met: Set<UInt8> = []
    var refused = 0
    for form in 0..<16 {
      for count in 0..<16 {
        for isDated in [false, true] {
          guard let way = try? numbers.number(form: form, count: count, isDated: isDated) else {
            refused += 1
            continue
          }
          met.insert(way.number)
          #expect(numbers.isDated(UInt64(way.number)) == isDated)
        }
      }
    }
    #expect(met == Set(1...255))
    #expect(refused == 512 - 255)
  }

  @Test("A short name is known again in its own list, and only byte by byte")
  func shortNames() {
    var names = ShortNames()
    func value(_ text: String, in list: Int) -> Int? {
      let (bytes, range) = padded(text + String(repeating: " ", count: 16))
      var cursor = JSONCursor(position: 0)
      let value = unsafe names.value(in: list, bytes.span.bytes, &cursor)
      #expect(value == nil ? cursor.position == 0 : cursor.position == range.upperBound - 16)
      return value
    }
    let texts = ["", "a", "1.115773", "in-person", "ttpvhcc_xã", "123456789012345"].map { "\"\($0)\"" }
    for (number, text) in texts.enumerated() {
      #expect(value(text, in: 1) == nil)
      let (bytes, _) = padded(text + String(repeating: " ", count: 16))
      unsafe names.remember(number, in: 1, bytes.span.bytes, at: 0)
      #expect(value(text, in: 1) == number)
      #expect(value(text, in: 2) == nil)
      #expect(value(String(text.dropLast()) + "x\"", in: 1) == nil)
      #expect(value(" " + text, in: 1) == nil)
    }
    let (long, _) = padded("\"1234567890123456\"" + String(repeating: " ", count: 16))
    unsafe names.remember(7, in: 1, long.span.bytes, at: 0)
    #expect(value("\"1234567890123456\"", in: 1) == nil)
  }

  @Test("Whole facts are known again from their second time on, for their version alone")
  func knownFacts() {
    var facts = KnownFacts()
    var line = QuickLine()
    let (bytes, range) = padded("{\"a\":true,\"b\":7}")
    let span = unsafe bytes.span.bytes
    line.facts = range
    line.factsHash = 5
    let slots = [Bounds.yes, Bounds(7), Bounds.undecided]
    #expect(facts.number(of: line, 3, span) == nil)
    #expect(facts.remember(line, 3, span, slots, count: 2, true) == nil)
    #expect(facts.number(of: line, 3, span) == nil)
    let number = facts.remember(line, 3, span, slots, count: 2, true)
    #expect(number == 0)
    #expect(facts.number(of: line, 3, span) == 0)
    #expect(facts.number(of: line, 4, span) == nil)
    #expect(facts.truths(0) == nil)
    facts.remember(truths: 0, 0)
    #expect(facts.truths(0) == 0)
    var restored: [Bounds] = []
    var hasOtherText = false
    facts.restore(0, to: &restored, &hasOtherText)
    #expect(restored == [Bounds.yes, Bounds(7)])
    #expect(hasOtherText)
  }

  @Test("What is found next to never is looked up now and then only, until it is found again")
  func lookupUse() {
    var use = LookupUse()
    var asked = 0
    for _ in 0..<20_000 where use.isAsked() {
      asked += 1
      use.note(isFound: false)
    }
    #expect(asked < 5_000)
    for _ in 0..<5_000 where use.isAsked() { use.note(isFound: true) }
    #expect((0..<100).allSatisfy { _ in use.isAsked() })
  }

  @Test("Dates and moments are read from words exactly as from letters")
  func dates() throws {
    func moment(_ text: String) -> String? {
      let (bytes, _) = padded("\"" + text + "\"" + String(repeating: " ", count: 16))
      var cursor = JSONCursor(position: 0)
      return (try? unsafe cursor.dayOrMoment(bytes.span.bytes))?.iso
    }
    #expect(moment("2026-02-28T23:59") == "2026-02-28T23:59")
    #expect(moment("2026-02-28") == "2026-02-28T00:00")
    for text in [
      "2026-02-29T10:00", "2026-13-01T10:00", "2026-00-10T10:00", "2026-02-28T24:00", "2026-02-28T10:60",
      "2026-02-28 10:00", "2026/02/28T10:00", "2026-02-28T10.00", "202:-02-28T10:00", "2026-02-2/T10:00", "2026-02-30",
      "2026-2-28", "2026-02-28T10:00:00", "2026-02-28T10:0", "\u{E9}026-02-28T10:0", "2026-02-28T10:00Z", "",
    ] { #expect(moment(text) == nil) }
  }
}
