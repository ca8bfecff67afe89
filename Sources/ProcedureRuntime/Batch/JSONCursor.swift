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
    // Nearly no line has any, and nothing else in it is below a space.
    guard bytes.byte(at: position) <= UInt8(ascii: " ") else { return }
    while bytes.byte(at: position) == UInt8(ascii: " ") || bytes.byte(at: position) == UInt8(ascii: "\t") {
      position &+= 1
    }
  }

  @inline(__always)
  mutating func take(_ byte: UInt8, _ bytes: RawSpan) -> Bool {
    // Nearly no line has white space.
    if bytes.byte(at: position) != byte {
      skipSpace(bytes)
      guard bytes.byte(at: position) == byte else { return false }
    }
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

  /// Whether a member follows, behind a brace or a comma; else the object has ended, which the first one may not.
  @inline(__always)
  mutating func hasMember(isFirst: Bool, _ bytes: RawSpan) throws(NotQuick) -> Bool {
    guard isFirst else { return try hasMore(UInt8(ascii: "}"), bytes) }
    try expect(UInt8(ascii: "{"), bytes)
    return true
  }

  // MARK: Values

  /// A whole number of at most 15 digits, or a decimal as whole millionths.
  @inline(__always)
  mutating func number(_ bytes: RawSpan) throws(NotQuick) -> (value: Int64, isWhole: Bool) {
    let isNegative = bytes.byte(at: position) == UInt8(ascii: "-")
    if isNegative { position &+= 1 }
    let start = position
    var value = digits(bytes)
    let count = position &- start
    guard count >= 1, count <= 15, count == 1 || bytes.byte(at: start) != UInt8(ascii: "0") else { throw NotQuick() }
    var isWhole = true
    if bytes.byte(at: position) == UInt8(ascii: ".") {
      position &+= 1
      let digits = DecimalDigits(bytes.word(at: position))
      position &+= digits.count
      guard count <= 12, digits.count >= 1, digits.count <= 6 else { throw NotQuick() }
      // 1.0 is the whole number 1.
      let fraction = digits.millionths
      if fraction > 0 {
        value = value &* 1_000_000 &+ fraction
        isWhole = false
      }
    }
    let next = bytes.byte(at: position) | 0x20
    guard next != UInt8(ascii: "e"), !isNegative || value > 0 else { throw NotQuick() }
    return (isNegative ? 0 &- value : value, isWhole)
  }

  @inline(__always)
  mutating func wholeNumber(_ bytes: RawSpan) throws(NotQuick) -> Int64 {
    let (value, isWhole) = try number(bytes)
    guard isWhole else { throw NotQuick() }
    return value
  }

  /// Passes over a text, or over another value that is known to be in order, up to the comma or brace behind it.
  mutating func passOverValue(_ bytes: RawSpan) throws(NotQuick) {
    skipSpace(bytes)
    guard bytes.byte(at: position) != UInt8(ascii: "\"") else {
      _ = try string(bytes)
      return
    }
    while bytes.byte(at: position) != UInt8(ascii: ","), bytes.byte(at: position) != UInt8(ascii: "}") {
      guard bytes.byte(at: position) >= UInt8(ascii: " ") else { throw NotQuick() }
      position &+= 1
    }
  }

  /// Whether `null` stood there; what may stand behind it, the next step finds out.
  @inline(__always)
  mutating func takeNull(_ bytes: RawSpan) -> Bool {
    guard bytes.word(at: position) & ByteWord.first(4) == 0x6c6c_756e else { return false }
    position &+= 4
    return true
  }

  /// `true` or `false`; nil, and nothing read, where neither stands.
  @inline(__always)
  mutating func takeBoolean(_ bytes: RawSpan) -> Bool? {
    let word = bytes.word(at: position)
    let isFalse = word & ByteWord.first(5) == 0x65_736c_6166
    let isTrue = word & ByteWord.first(4) == 0x6575_7274
    guard isTrue != isFalse else { return nil }
    // Without a branch: nobody can guess which of them it is.
    position &+= isTrue ? 4 : 5
    return isTrue
  }

  /// The number that the digits there are, of which it passes over sixteen at most.
  @inline(__always)
  private mutating func digits(_ bytes: RawSpan) -> Int64 {
    let first = DecimalDigits(bytes.word(at: position))
    position &+= first.count
    guard first.count == ByteWord.size else { return first.value }
    let second = DecimalDigits(bytes.word(at: position))
    position &+= second.count
    return first.value(followedBy: second)
  }

  /// A string that is `YYYY-MM-DD`, a day that exists, or `YYYY-MM-DDTHH:MM`, nothing behind it; a day without an hour
  /// is its first minute.
  @inline(__always)
  mutating func dayOrMoment(_ bytes: RawSpan) throws(NotQuick) -> CivilMoment {
    try expect(UInt8(ascii: "\""), bytes)
    let start = position
    guard start &+ 2 &* ByteWord.size < bytes.byteCount else { throw NotQuick() }
    if bytes.byte(at: start &+ 10) == UInt8(ascii: "\"") {
      position = start &+ 11
      return CivilMoment(startOf: try JSONCursor.date(at: start, bytes))
    }
    return try rest(ofMomentAt: start, bytes)
  }

  @inline(__always)
  private mutating func rest(ofMomentAt start: Int, _ bytes: RawSpan) throws(NotQuick) -> CivilMoment {
    guard bytes.byte(at: start &+ 16) == UInt8(ascii: "\"") else { throw NotQuick() }
    position = start &+ 17
    let years = try DateDigits.pairs(bytes.word(at: start), DateDigits.yearAndMonth)
    let days = try DateDigits.pairs(bytes.word(at: start &+ ByteWord.size), DateDigits.dayAndClock)
    let hour = DateDigits.pair(days, at: 3)
    let minute = DateDigits.pair(days, at: 6)
    guard hour < 24, minute < 60, let date = DateDigits.date(years, day: DateDigits.pair(days, at: 0)),
      let moment = CivilMoment(date: date, minuteOfDay: hour &* 60 &+ minute)
    else { throw NotQuick() }
    return moment
  }

  /// `YYYY-MM-DD` and the closing quote.
  @inline(__always)
  static func date(at start: Int, _ bytes: RawSpan) throws(NotQuick) -> CivilDate {
    guard start &+ 10 < bytes.byteCount, bytes.byte(at: start &+ 10) == UInt8(ascii: "\"") else { throw NotQuick() }
    let years = try DateDigits.pairs(bytes.word(at: start), DateDigits.yearAndMonth)
    let tens = bytes.byte(at: start &+ 8) &- UInt8(ascii: "0")
    let ones = bytes.byte(at: start &+ 9) &- UInt8(ascii: "0")
    guard tens <= 9, ones <= 9, let date = DateDigits.date(years, day: Int(tens &* 10 &+ ones)) else {
      throw NotQuick()
    }
    return date
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

/// Dates and hours as eight bytes at once.
enum DateDigits {
  /// What the eight bytes look like: `0` where a digit stands, and else the very sign.
  struct Pattern {
    let text: UInt64
    /// Added to what is left without the pattern, it sets the top bit of a byte that is no digit, or not the sign.
    let excess: UInt64
  }

  /// `0000-00-`
  static let yearAndMonth = Pattern(text: 0x2D30_302D_3030_3030, excess: 0x7F76_767F_7676_7676)
  /// `00T00:00`
  static let dayAndClock = Pattern(text: 0x3030_3A30_3054_3030, excess: 0x7676_7F76_767F_7676)

  /// The digits two by two: in each byte ten times its digit and the next one.
  @inline(__always)
  static func pairs(_ word: UInt64, _ pattern: Pattern) throws(NotQuick) -> UInt64 {
    let digits = word ^ pattern.text
    guard (digits | (digits &+ pattern.excess)) & ByteWord.topBits == 0 else { throw NotQuick() }
    return digits &* 10 &+ (digits >> 8)
  }

  @inline(__always)
  static func pair(_ pairs: UInt64, at place: Int) -> Int {
    Int(UInt8(truncatingIfNeeded: pairs >> UInt64(truncatingIfNeeded: place &* 8)))
  }

  @inline(__always)
  static func date(_ years: UInt64, day: Int) -> CivilDate? {
    CivilDate(year: pair(years, at: 0) &* 100 &+ pair(years, at: 2), month: pair(years, at: 5), day: day)
  }
}
