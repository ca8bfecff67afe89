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
    #expect(memo.pool.count <= SliceMemo.maximumBytes)
    #expect(number("document 3", in: memo) == 3)
  }

  @Test("Whole cases are told apart by every word and by their number")
  func exactCases() {
    var table = CaseTable()
    let words: [UInt64] = [1, 2, 3, 4]
    let hash = CaseTable.hash(words, 3)
    #expect(table.number(of: words, 3, hash: hash) == nil)
    table.remember(words, 3, hash: hash, text: 5, plan: -1)
    #expect(table.number(of: words, 3, hash: hash) == 0)
    #expect(table.number(of: words, 4, hash: hash) == nil)
    #expect(table.number(of: [1, 2, 4], 3, hash: hash) == nil)
    #expect(table.text(of: 0) == 5)
    #expect(table.plan(of: 0) < 0)
    table.setPlan(9, of: 0)
    #expect(table.plan(of: 0) == 9)
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
