extension CivilDate {
  /// Reads `YYYY-MM-DD`.
  public init(parsing text: String) throws(CivilTextError) {
    try self.init(utf8: Array(text.utf8)[...])
  }

  /// Reads `YYYY-MM-DD` from UTF-8 bytes; the bytes hold nothing else.
  public init(utf8 bytes: ArraySlice<UInt8>) throws(CivilTextError) {
    let text = bytes.span
    var reader = CivilTextReader()
    self = try reader.date(in: text)
    try reader.end(of: text)
  }

  /// The date as `YYYY-MM-DD`.
  public var iso: String {
    // Ten bytes fit into a string without a heap allocation.
    unsafe String(unsafeUninitializedCapacity: 10) { buffer in
      var position = 0
      writeISO { byte in
        unsafe buffer[position] = byte
        position += 1
      }
      return position
    }
  }

  /// Appends `YYYY-MM-DD` to UTF-8 bytes, for writers that make no strings.
  public func appendISO(to bytes: inout [UInt8]) {
    // One append of ten bytes is five times as fast as ten appends.
    unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 10) { buffer in
      var position = 0
      writeISO { byte in
        unsafe buffer[position] = byte
        position += 1
      }
      unsafe bytes.append(contentsOf: buffer)
    }
  }

  @inline(__always)
  func writeISO(_ write: (UInt8) -> Void) {
    let (year, month, day) = parts
    writeTwoDigits(year / 100, write)
    writeTwoDigits(year % 100, write)
    write(CivilText.hyphen)
    writeTwoDigits(month, write)
    write(CivilText.hyphen)
    writeTwoDigits(day, write)
  }
}

/// Writes a number below one hundred as two digits.
@inline(__always)
func writeTwoDigits(_ number: Int32, _ write: (UInt8) -> Void) {
  write(CivilText.zero + UInt8(truncatingIfNeeded: number / 10))
  write(CivilText.zero + UInt8(truncatingIfNeeded: number % 10))
}
