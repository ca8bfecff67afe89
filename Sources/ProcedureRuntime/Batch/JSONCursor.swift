import WorkingCalendar

/// A line that the quick way does not understand; it is no error, the line is then read in full.
struct NotQuick: Error {}

/// Walks through the bytes of one line of JSON.
///
/// It takes less than JSON allows (no escapes, no exponents) and never takes more, so that whatever it accepts means
/// what the full reader would make of it. The bytes are handed to every step, as a value cannot keep a span; behind
/// the line there is a line end or padding, at which every walk stops.
struct JSONCursor {
  var position: Int

  @inline(__always)
  mutating func skipSpace(_ bytes: RawSpan) {
    while bytes.byte(at: position) == UInt8(ascii: " ") || bytes.byte(at: position) == UInt8(ascii: "\t") {
      position &+= 1
    }
  }

  @inline(__always)
  mutating func take(_ byte: UInt8, _ bytes: RawSpan) -> Bool {
    skipSpace(bytes)
    guard bytes.byte(at: position) == byte else { return false }
    position &+= 1
    return true
  }

  @inline(__always)
  mutating func expect(_ byte: UInt8, _ bytes: RawSpan) throws(NotQuick) {
    guard take(byte, bytes) else { throw NotQuick() }
  }

  /// The content of a string without escapes.
  @inline(__always)
  mutating func string(_ bytes: RawSpan) throws(NotQuick) -> Range<Int> {
    try expect(UInt8(ascii: "\""), bytes)
    let start = position
    let end = bytes.endOfPlainText(from: start)
    guard bytes.byte(at: end) == UInt8(ascii: "\"") else { throw NotQuick() }
    position = end &+ 1
    return start..<end
  }

  /// A name and the colon behind it.
  @inline(__always)
  mutating func name(_ bytes: RawSpan) throws(NotQuick) -> Range<Int> {
    let name = try string(bytes)
    try expect(UInt8(ascii: ":"), bytes)
    return name
  }

  /// Whether another member or element follows, behind a comma; else the container has ended with `close`.
  @inline(__always)
  mutating func hasMore(_ close: UInt8, _ bytes: RawSpan) throws(NotQuick) -> Bool {
    if take(UInt8(ascii: ","), bytes) { return true }
    try expect(close, bytes)
    return false
  }

  /// The first eight bytes of a name, see `QuickWord`.
  @inline(__always)
  static func word(_ name: Range<Int>, _ bytes: RawSpan) -> UInt64 {
    let word = bytes.word(at: name.lowerBound)
    guard name.count < ByteWord.size else { return word }
    return word & ((1 << UInt64(truncatingIfNeeded: name.count &* 8)) &- 1)
  }

  /// Whether a name of nine bytes ends so.
  @inline(__always)
  static func isNine(_ name: Range<Int>, _ last: UInt8, _ bytes: RawSpan) -> Bool {
    name.count == 9 && bytes.byte(at: name.upperBound &- 1) == last
  }

  // MARK: Values

  /// A whole number of at most 18 digits, or a decimal as whole millionths.
  @inline(__always)
  mutating func number(_ bytes: RawSpan) throws(NotQuick) -> (value: Int64, isWhole: Bool) {
    let isNegative = bytes.byte(at: position) == UInt8(ascii: "-")
    if isNegative { position &+= 1 }
    let start = position
    var value = digits(bytes)
    let count = position &- start
    guard count >= 1, count <= 18, count == 1 || bytes.byte(at: start) != UInt8(ascii: "0") else { throw NotQuick() }
    var isWhole = true
    if bytes.byte(at: position) == UInt8(ascii: ".") {
      position &+= 1
      let first = position
      let fraction = digits(bytes)
      let places = position &- first
      // 1.0 is the whole number 1.
      guard count <= 12, places >= 1, places <= 6, fraction > 0 else { throw NotQuick() }
      value = value &* 1_000_000 &+ fraction &* JSONCursor.scale(places)
      isWhole = false
    }
    let next = bytes.byte(at: position) | 0x20
    guard next != UInt8(ascii: "e"), !isNegative || value > 0 else { throw NotQuick() }
    return (isNegative ? 0 &- value : value, isWhole)
  }

  @inline(__always)
  private mutating func digits(_ bytes: RawSpan) -> Int64 {
    var value: Int64 = 0
    // More digits than an Int64 holds are refused by their count.
    while true {
      let digit = bytes.byte(at: position) &- UInt8(ascii: "0")
      guard digit <= 9 else { return value }
      value = value &* 10 &+ Int64(digit)
      position &+= 1
    }
  }

  /// What a fraction of so many digits is multiplied with to be millionths.
  private static func scale(_ places: Int) -> Int64 {
    switch places {
    case 1: 100_000
    case 2: 10_000
    case 3: 1_000
    case 4: 100
    case 5: 10
    default: 1
    }
  }

  /// `YYYY-MM-DD`, a day that exists.
  @inline(__always)
  static func date(_ text: Range<Int>, _ bytes: RawSpan) throws(NotQuick) -> CivilDate {
    guard text.count >= 10 else { throw NotQuick() }
    let start = text.lowerBound
    let head = bytes.word(at: start)
    guard bytes.byte(at: start &+ 4) == UInt8(ascii: "-"), bytes.byte(at: start &+ 7) == UInt8(ascii: "-"),
      let century = pair(head), let year = pair(head >> 16), let month = pair(head >> 40),
      let day = pair(UInt64(bytes.byte(at: start &+ 8)) | UInt64(bytes.byte(at: start &+ 9)) << 8),
      let date = CivilDate(year: century &* 100 &+ year, month: month, day: day)
    else { throw NotQuick() }
    return date
  }

  /// `YYYY-MM-DDTHH:MM`, nothing behind it.
  @inline(__always)
  static func moment(_ text: Range<Int>, _ bytes: RawSpan) throws(NotQuick) -> CivilMoment {
    guard text.count == 16 else { throw NotQuick() }
    let clock = bytes.word(at: text.lowerBound &+ 8) >> 16
    guard clock & 0xFF == UInt64(UInt8(ascii: "T")), clock >> 24 & 0xFF == UInt64(UInt8(ascii: ":")),
      let hour = pair(clock >> 8), let minute = pair(clock >> 32), hour < 24, minute < 60,
      let moment = CivilMoment(date: try date(text, bytes), minuteOfDay: hour &* 60 &+ minute)
    else { throw NotQuick() }
    return moment
  }

  /// Two digits, the first in the lowest byte.
  @inline(__always)
  private static func pair(_ word: UInt64) -> Int? {
    let tens = UInt8(truncatingIfNeeded: word) &- UInt8(ascii: "0")
    let ones = UInt8(truncatingIfNeeded: word >> 8) &- UInt8(ascii: "0")
    guard tens <= 9, ones <= 9 else { return nil }
    return Int(tens) &* 10 &+ Int(ones)
  }

  /// Whether the bytes are plain ASCII, which needs no further check.
  @inline(__always)
  static func isASCII(_ text: Range<Int>, _ bytes: RawSpan) -> Bool {
    var offset = text.lowerBound
    while offset < text.upperBound {
      var word = bytes.word(at: offset) & ByteWord.topBits
      let rest = text.upperBound &- offset
      if rest < ByteWord.size { word &= (1 << UInt64(truncatingIfNeeded: rest &* 8)) &- 1 }
      if word != 0 { return false }
      offset &+= ByteWord.size
    }
    return true
  }
}
