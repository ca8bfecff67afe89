extension String {
  /// The text of bytes that were taken out of the bytes of a `SourceText`, whole characters at a time.
  ///
  /// Those are UTF-8 throughout, which was seen to when the file was read; looking at every byte again took longer than
  /// copying them. So only the ends are looked at, where a part could have been cut in the middle of a character.
  package init(partOfText bytes: ArraySlice<UInt8>) {
    guard Self.isWhole(bytes.span) else {
      self = String(decoding: bytes, as: UTF8.self)
      return
    }
    // Safe: the bytes are valid UTF-8, as said above.
    self = unsafe String(copying: UTF8Span(unchecked: bytes.span))
  }

  /// Whether valid bytes begin with a first byte, and end with the last byte of a sequence.
  private static func isWhole(_ bytes: Span<UInt8>) -> Bool {
    if bytes.isEmpty { return true }
    var start = bytes.count - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let lead = bytes[start]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    return bytes[0] & 0xC0 != 0x80 && bytes.count - start == length
  }
}
