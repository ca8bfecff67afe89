/// The bytes that ISO 8601 texts are made of.
enum CivilText {
  static let plus: UInt8 = 0x2B
  static let hyphen: UInt8 = 0x2D
  static let point: UInt8 = 0x2E
  static let slash: UInt8 = 0x2F
  static let zero: UInt8 = 0x30
  static let nine: UInt8 = 0x39
  static let colon: UInt8 = 0x3A
  static let timeMark: UInt8 = 0x54
  static let utcMark: UInt8 = 0x5A
}

/// Reads the parts of an ISO 8601 text one after the other and knows the byte where reading failed.
///
/// The text is handed to every step as a span, which a value cannot keep.
struct CivilTextReader {
  /// The widest offset from UTC that any place uses is +14:00 (Line Islands).
  private static let widestOffsetMinutes = 14 * 60

  /// The byte to read next.
  private var position = 0

  /// `YYYY-MM-DD`.
  @inline(__always)
  mutating func date(in bytes: Span<UInt8>) throws(CivilTextError) -> CivilDate {
    if let date = packedDate(in: bytes) { return date }
    return try dateByteByByte(in: bytes)
  }

  /// A date that exists, eight bytes at a time; nil for anything that needs a closer look.
  @inline(__always)
  private mutating func packedDate(in bytes: Span<UInt8>) -> CivilDate? {
    guard bytes.count &- position >= CivilDate.isoLength else { return nil }
    let raw = unsafe bytes.bytes
    let head = unsafe UInt64(littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self))
    let tail = unsafe UInt16(littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: position &+ 8, as: UInt16.self))
    guard let (year, month) = PackedDigits.yearAndMonth(head), let day = PackedDigits.twoDigits(tail),
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    position &+= CivilDate.isoLength
    return date
  }

  /// The same, byte by byte, to say where and why it is no date.
  private mutating func dateByteByByte(in bytes: Span<UInt8>) throws(CivilTextError) -> CivilDate {
    let start = position
    let year = try digits(4, in: bytes)
    try skip(CivilText.hyphen, in: bytes)
    let month = try digits(2, in: bytes)
    try skip(CivilText.hyphen, in: bytes)
    let day = try digits(2, in: bytes)
    guard (1...12).contains(month), day >= 1, day <= CivilDate.lengthOfMonth(month, year: year) else {
      throw CivilTextError(.noSuchDay, offset: start)
    }
    guard let date = CivilDate(year: year, month: month, day: day) else {
      throw CivilTextError(.outOfRange, offset: start)
    }
    return date
  }

  /// `THH:MM[:SS[.fff]]` as minutes since midnight; 1440 for 24:00.
  mutating func minuteOfDay(in bytes: Span<UInt8>) throws(CivilTextError) -> Int {
    try skip(CivilText.timeMark, in: bytes)
    let start = position
    let hour = try digits(2, in: bytes)
    try skip(CivilText.colon, in: bytes)
    let minute = try digits(2, in: bytes)
    var second = 0
    var hasFraction = false
    if take(CivilText.colon, in: bytes) {
      second = try digits(2, in: bytes)
      if take(CivilText.point, in: bytes) { hasFraction = try fraction(in: bytes) }
    }
    let isEndOfDay = hour == 24 && minute == 0 && second == 0 && !hasFraction
    // A leap second is the sixty-first second of the last minute of an hour; it belongs to that minute.
    let secondExists = second <= 59 || (second == 60 && minute == 59)
    guard isEndOfDay || (hour <= 23 && minute <= 59 && secondExists) else {
      throw CivilTextError(.noSuchTime, offset: start)
    }
    return hour * 60 + minute
  }

  /// `Z` or `±HH:MM` in minutes; nil when the text ends without one.
  mutating func utcOffset(in bytes: Span<UInt8>) throws(CivilTextError) -> Int? {
    guard position < bytes.count else { return nil }
    if take(CivilText.utcMark, in: bytes) { return 0 }
    let start = position
    let sign: Int
    if take(CivilText.plus, in: bytes) {
      sign = 1
    } else {
      try skip(CivilText.hyphen, in: bytes)
      sign = -1
    }
    let hours = try digits(2, in: bytes)
    try skip(CivilText.colon, in: bytes)
    let minutes = try digits(2, in: bytes)
    let total = hours * 60 + minutes
    guard minutes <= 59, total <= CivilTextReader.widestOffsetMinutes else {
      throw CivilTextError(.noSuchOffset, offset: start)
    }
    return sign * total
  }

  func end(of bytes: Span<UInt8>) throws(CivilTextError) {
    guard position == bytes.count else { throw CivilTextError(.trailingText, offset: position) }
  }

  /// The digits of a fraction of a second; true when they are not all zero.
  private mutating func fraction(in bytes: Span<UInt8>) throws(CivilTextError) -> Bool {
    var isPositive = false
    var count = 0
    while position < bytes.count, (CivilText.zero...CivilText.nine).contains(bytes[position]) {
      isPositive = isPositive || bytes[position] != CivilText.zero
      position += 1
      count += 1
    }
    guard count > 0 else { throw CivilTextError(.notISO8601, offset: position) }
    return isPositive
  }

  @inline(__always)
  private mutating func digits(_ count: Int, in bytes: Span<UInt8>) throws(CivilTextError) -> Int {
    var number = 0
    var next = position
    for _ in 0..<count {
      guard next < bytes.count else { throw CivilTextError(.notISO8601, offset: next) }
      let digit = bytes[next] &- CivilText.zero
      guard digit <= 9 else { throw CivilTextError(.notISO8601, offset: next) }
      number = number &* 10 &+ Int(digit)
      next &+= 1
    }
    position = next
    return number
  }

  @inline(__always)
  private mutating func skip(_ byte: UInt8, in bytes: Span<UInt8>) throws(CivilTextError) {
    guard take(byte, in: bytes) else { throw CivilTextError(.notISO8601, offset: position) }
  }

  @inline(__always)
  private mutating func take(_ byte: UInt8, in bytes: Span<UInt8>) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }
}
