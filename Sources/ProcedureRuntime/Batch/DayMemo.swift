import WorkingCalendar

/// Months that were read before: lines that follow one another tell of days of the same few.
struct DayMemo {
  private struct Month {
    /// `YYYY-MM-`, as it stands in the line; 0 where no month has been read.
    var text: UInt64 = 0
    /// The day before its first one, as days since 1970-01-01.
    var dayBefore: Int32 = 0
    var dayCount: Int32 = 0
  }

  private var months = Array(repeating: Month(), count: 1 << 5)

  /// The day of a year and a month, which are given as their eight bytes.
  @inline(__always)
  mutating func date(_ text: UInt64, day: Int) throws(NotQuick) -> CivilDate {
    // One bit of the tens and four of the ones tell the months of a year apart.
    let place = Int(truncatingIfNeeded: (text >> 40 & 1) << 4 | text >> 48 & 0xF)
    if months[place].text != text { months[place] = try DayMemo.month(text) }
    let month = months[place]
    guard day >= 1, day <= Int(month.dayCount),
      let date = CivilDate(days: month.dayBefore &+ Int32(truncatingIfNeeded: day))
    else { throw NotQuick() }
    return date
  }

  private static func month(_ text: UInt64) throws(NotQuick) -> Month {
    let digits = try DateDigits.pairs(text, DateDigits.yearAndMonth)
    guard let first = DateDigits.date(digits, day: 1),
      let dayCount = (28...31).last(where: { DateDigits.date(digits, day: $0) != nil })
    else { throw NotQuick() }
    return Month(text: text, dayBefore: first.days - 1, dayCount: Int32(dayCount))
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
