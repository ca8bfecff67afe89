import Testing
import WorkingCalendar

@testable import ProcedureRuntime

@Suite("Bytes of a batch")
struct BatchBytesTests {
  private static let padding = Array(repeating: UInt8(0), count: 8)

  /// What stands there, read as a number; nil when it is left to the full reader.
  private static func number(_ text: String) -> (value: Int64, isWhole: Bool, length: Int)? {
    let bytes = Array(text.utf8) + padding
    var cursor = JSONCursor(position: 0)
    guard let (value, isWhole) = try? cursor.number(unsafe bytes.span.bytes) else { return nil }
    return (value, isWhole, cursor.position)
  }

  @Test("Whole numbers are read as they stand, up to fifteen digits and whatever stands behind them")
  func wholeNumbers() throws {
    for count in 1...18 {
      for behind in [",", "}", "]", " ", "\n", ":", "/", "\u{0}", "é"] {
        for sign in ["", "-"] {
          let digits = "9876543210123456789".prefix(count)
          let read = Self.number("\(sign)\(digits)\(behind)")
          guard count <= 15 else {
            #expect(read == nil)
            continue
          }
          let number = try #require(read)
          #expect(number.value == Int64("\(sign)\(digits)"))
          #expect(number.isWhole)
          #expect(number.length == sign.utf8.count + count)
        }
      }
    }
  }

  @Test("Decimals are read as millionths, up to six places")
  func decimals() throws {
    for count in 1...8 {
      for before in ["0", "7", "123456789012"] {
        let places = "12345678".prefix(count)
        let read = Self.number("\(before).\(places),")
        guard count <= 6 else {
          #expect(read == nil)
          continue
        }
        let number = try #require(read)
        let millionths = String(places) + String(repeating: "0", count: 6 - count)
        #expect(number.value == Int64("\(before)\(millionths)"))
        #expect(!number.isWhole)
        #expect(number.length == before.utf8.count + 1 + count)
      }
    }
    #expect(try #require(Self.number("3.000}")).value == 3)
    for text in ["", "-", "-0", "01", "1.", ".5", "1e3", "1.5e3", "x"] { #expect(Self.number(text + ",") == nil) }
  }

  @Test("Every day of two centuries is read as itself, and no other text as a day")
  func days() throws {
    var memo = DayMemo()
    func moment(_ text: String) -> CivilMoment? {
      let bytes = Array("\"\(text)T10:15\"".utf8) + Self.padding
      var cursor = JSONCursor(position: 0)
      return try? cursor.moment(unsafe bytes.span.bytes, &memo)
    }
    for number in stride(from: CivilDate.first.days, through: CivilDate.last.days, by: 7) {
      let date = try #require(CivilDate(days: number))
      #expect(moment(date.iso) == CivilMoment(date: date, minuteOfDay: 615))
    }
    for text in [
      "2026-02-29", "2026-00-10", "2026-13-10", "2026-04-31", "2026-04-00", "2026-04-99", "1899-12-31", "2026-1:-10",
      "2026-0a-10", "2026_03-10",
    ] {
      #expect(moment(text) == nil)
    }
    #expect(moment("2024-02-29") != nil)
  }

  @Test("Stretches keep their numbers while more come, and are not taken for others")
  func stretches() throws {
    var memo = SliceMemo()
    func text(_ number: Int) -> [UInt8] {
      let tail = String(repeating: "abcdefgh", count: number % 9) + String("ijklmnop".prefix(number % 8))
      return Array("\"\(number)\(tail)]".utf8)
    }
    func find(_ text: [UInt8], limit: Int = 512, in memo: SliceMemo) throws -> (number: Int?, hash: UInt64) {
      let bytes = text + Self.padding
      let span = unsafe bytes.span.bytes
      let found = span.slice(from: 0, through: UInt8(ascii: "]"), limit: limit)
      let slice = try #require(found)
      #expect(slice.end == text.count)
      return (memo.number(of: span, 0..<slice.end, hash: slice.hash), slice.hash)
    }
    var numbers: [Int?] = []
    for number in 0..<3_000 {
      let text = text(number)
      let (known, hash) = try find(text, in: memo)
      #expect(known == nil)
      let bytes = text + Self.padding
      numbers.append(memo.remember(unsafe bytes.span.bytes, 0..<text.count, hash: hash))
    }
    for (number, kept) in numbers.enumerated() {
      let text = text(number)
      let (known, hash) = try find(text, in: memo)
      #expect(known == kept && kept == number)
      // Another text with the same hash.
      for place in text.indices {
        var bytes = text + Self.padding
        bytes[place] ^= 1
        #expect(memo.number(of: unsafe bytes.span.bytes, 0..<text.count, hash: hash) == nil)
      }
    }
  }

  @Test("The end of a stretch is found wherever it stands, within its limit and the bytes")
  func endsOfStretches() {
    for length in 0..<70 {
      let bytes = Array(repeating: UInt8(ascii: "a"), count: length) + [UInt8(ascii: "]")] + Self.padding
      let span = unsafe bytes.span.bytes
      #expect(span.slice(from: 0, through: UInt8(ascii: "]"), limit: 512)?.end == length + 1)
      #expect(span.slice(from: 0, through: UInt8(ascii: "]"), limit: length) == nil)
      #expect(span.slice(from: 0, through: UInt8(ascii: "}"), limit: 512) == nil)
    }
  }

  @Test("Stretches that differ in a single byte have different hashes, whatever their length")
  func hashes() throws {
    for length in 1..<100 {
      var bytes = Array(repeating: UInt8(ascii: "a"), count: length) + [UInt8(ascii: "]")] + Self.padding
      func hash() -> UInt64? { unsafe bytes.span.bytes.slice(from: 0, through: UInt8(ascii: "]"), limit: 512)?.hash }
      let usual = try #require(hash())
      for place in 0..<length {
        bytes[place] = UInt8(ascii: "b")
        #expect(hash() != usual)
        bytes[place] = UInt8(ascii: "a")
      }
      #expect(hash() == usual)
    }
  }
}
