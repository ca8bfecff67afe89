import WorkingCalendar

/// Days that were read before: lines that follow one another tell of the same few.
struct DayMemo {
  private struct Entry {
    /// `YYYY-MM-`, as it stands in the line; 0 where no day has been read.
    let text: UInt64
    let date: CivilDate
  }

  /// A place for each day of a month; days above it are never kept.
  private static let placeCount = 32

  private var entries = Array(repeating: Entry(text: 0, date: .first), count: placeCount)

  /// The day of a year and a month, which are given as their eight bytes.
  @inline(__always)
  mutating func date(_ text: UInt64, day: Int) throws(NotQuick) -> CivilDate {
    guard day < DayMemo.placeCount else { throw NotQuick() }
    let entry = entries[day]
    if entry.text == text { return entry.date }
    return try read(text, day: day)
  }

  private mutating func read(_ text: UInt64, day: Int) throws(NotQuick) -> CivilDate {
    guard let date = DateDigits.date(try DateDigits.pairs(text, DateDigits.yearAndMonth), day: day) else {
      throw NotQuick()
    }
    entries[day] = Entry(text: text, date: date)
    return date
  }
}

extension JSONCursor {
  /// A string that is `YYYY-MM-DDTHH:MM`.
  @inline(__always)
  mutating func moment(_ bytes: RawSpan, _ days: inout DayMemo) throws(NotQuick) -> CivilMoment {
    try expect(UInt8(ascii: "\""), bytes)
    let start = position
    guard start &+ 2 &* ByteWord.size < bytes.byteCount, bytes.byte(at: start &+ 16) == UInt8(ascii: "\"") else {
      throw NotQuick()
    }
    position = start &+ 17
    let dayAndClock = try DateDigits.pairs(bytes.word(at: start &+ ByteWord.size), DateDigits.dayAndClock)
    let hour = DateDigits.pair(dayAndClock, at: 3)
    let minute = DateDigits.pair(dayAndClock, at: 6)
    let date = try days.date(bytes.word(at: start), day: DateDigits.pair(dayAndClock, at: 0))
    guard hour < 24, minute < 60, let moment = CivilMoment(date: date, minuteOfDay: hour &* 60 &+ minute) else {
      throw NotQuick()
    }
    return moment
  }
}
