extension CivilMoment {
  /// A moment together with the offset its text named, so that a conversion can be shown.
  public struct Reading: Hashable, Sendable {
    /// The moment on the wall clock of Vietnam.
    public var moment: CivilMoment
    /// The offset from UTC that was written, in minutes; nil when the text named none.
    public var writtenOffsetMinutes: Int?

    /// True when the text named another offset than that of Vietnam.
    public var isConverted: Bool {
      guard let writtenOffsetMinutes else { return false }
      return writtenOffsetMinutes != CivilMoment.utcOffsetMinutes
    }
  }

  /// Reads `YYYY-MM-DDTHH:MM[:SS[.fff]][Z|±HH:MM]`.
  ///
  /// Without an offset the text means Vietnam's wall clock; any other offset is converted. 24:00 is the first
  /// minute of the next day, and a leap second belongs to the minute it ends.
  public init(parsing text: String) throws(CivilTextError) {
    self = try CivilMoment.read(utf8: Array(text.utf8)[...]).moment
  }

  /// Reads a moment from UTF-8 bytes that hold nothing else, as `init(parsing:)` does.
  public static func read(utf8 bytes: ArraySlice<UInt8>) throws(CivilTextError) -> Reading {
    let text = bytes.span
    var reader = CivilTextReader()
    let date = try reader.date(in: text)
    let minuteOfDay = try reader.minuteOfDay(in: text)
    let offset = try reader.utcOffset(in: text)
    try reader.end(of: text)
    if offset == nil, let moment = CivilMoment(date: date, minuteOfDay: minuteOfDay) {
      return Reading(moment: moment, writtenOffsetMinutes: nil)
    }
    let conversion = CivilMoment.utcOffsetMinutes - (offset ?? CivilMoment.utcOffsetMinutes)
    guard let moment = CivilMoment(startOf: date).adding(minutes: minuteOfDay + conversion) else {
      throw CivilTextError(.outOfRange, offset: 0)
    }
    return Reading(moment: moment, writtenOffsetMinutes: offset)
  }

  /// The moment as `YYYY-MM-DDTHH:MM`, on the wall clock of Vietnam.
  public var iso: String {
    unsafe String(unsafeUninitializedCapacity: 16) { buffer in
      var position = 0
      writeISO { byte in
        unsafe buffer[position] = byte
        position += 1
      }
      return position
    }
  }

  /// Appends `YYYY-MM-DDTHH:MM` to UTF-8 bytes, for writers that make no strings.
  public func appendISO(to bytes: inout [UInt8]) {
    date.appendISO(to: &bytes)
    bytes.append(CivilText.timeMark)
    writeTwoDigits(Int32(minuteOfDay / 60)) { bytes.append($0) }
    bytes.append(CivilText.colon)
    writeTwoDigits(Int32(minuteOfDay % 60)) { bytes.append($0) }
  }

  @inline(__always)
  private func writeISO(_ write: (UInt8) -> Void) {
    date.writeISO(write)
    write(CivilText.timeMark)
    writeTwoDigits(Int32(minuteOfDay / 60), write)
    write(CivilText.colon)
    writeTwoDigits(Int32(minuteOfDay % 60), write)
  }
}
