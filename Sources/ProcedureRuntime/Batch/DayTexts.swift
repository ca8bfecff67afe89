import WorkingCalendar

/// Days as they stand in an answer, kept for the next answer with the same one.
struct DayTexts {
  /// A day takes so many bytes with its quotes, and is copied as so many.
  static let byteCount = 2 * ByteWord.size
  private static let textCount = 12
  /// So many days that follow one another have each a place of their own.
  private static let dayCount = 1024

  private struct Entry {
    let first: UInt64
    /// The last four bytes of the text; above them the number of the day.
    let second: UInt64
  }

  private var entries = Array(repeating: Entry(first: 0, second: UInt64(1) << 63), count: dayCount)

  /// Copies a day with its quotes, and four bytes more; gives the place behind the quote.
  @inline(__always)
  mutating func copy(_ day: CivilDate, to target: inout MutableRawSpan, at start: Int) -> Int {
    let place = Int(day.days) & (DayTexts.dayCount &- 1)
    if UInt32(truncatingIfNeeded: entries[place].second >> 32) != UInt32(bitPattern: day.days) {
      entries[place] = DayTexts.entry(day)
    }
    target.store(entries[place].first, at: start)
    target.store(entries[place].second, at: start &+ ByteWord.size)
    return start &+ DayTexts.textCount
  }

  private static func entry(_ day: CivilDate) -> Entry {
    var text = [UInt8(ascii: "\"")]
    day.appendISO(to: &text)
    text.append(UInt8(ascii: "\""))
    text += ByteNames.padding
    let bytes = unsafe text.span.bytes
    let number = UInt64(UInt32(bitPattern: day.days)) << 32
    return Entry(first: bytes.word(at: 0), second: bytes.word(at: ByteWord.size) & ByteWord.first(4) | number)
  }
}
