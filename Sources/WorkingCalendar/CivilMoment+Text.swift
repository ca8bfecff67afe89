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
    unsafe String(unsafeUninitializedCapacity: CivilMoment.isoLength) { buffer in
      unsafe writeISO(to: UnsafeMutableRawBufferPointer(buffer))
      return CivilMoment.isoLength
    }
  }

  /// Appends `YYYY-MM-DDTHH:MM` to UTF-8 bytes, for writers that make no strings.
  public func appendISO(to bytes: inout [UInt8]) {
    unsafe withUnsafeTemporaryAllocation(byteCount: CivilMoment.isoLength, alignment: 8) { buffer in
      unsafe writeISO(to: buffer)
      unsafe bytes.append(contentsOf: buffer)
    }
  }

  /// The bytes of `YYYY-MM-DDTHH:MM`.
  private static let isoLength = 16

  @inline(__always)
  private func writeISO(to buffer: UnsafeMutableRawBufferPointer) {
    unsafe date.writeISO(to: buffer)
    let minute = UInt32(truncatingIfNeeded: minuteOfDay)
    let clock =
      UInt64(CivilText.timeMark) | PackedDigits.pair(minute / 60) << 8 | UInt64(CivilText.colon) << 24
      | PackedDigits.pair(minute % 60) << 32
    unsafe buffer.storeBytes(
      of: UInt32(truncatingIfNeeded: clock).littleEndian, toByteOffset: CivilDate.isoLength, as: UInt32.self)
    unsafe buffer.storeBytes(
      of: UInt16(truncatingIfNeeded: clock >> 32).littleEndian, toByteOffset: CivilDate.isoLength + 4,
      as: UInt16.self)
  }
}
