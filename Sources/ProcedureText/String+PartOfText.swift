extension String {
  /// The text of bytes that were taken out of the bytes of a `SourceText`, whole characters at a time.
  ///
  /// Those are UTF-8 throughout, which was seen to when the file was read; looking at every byte again took longer than
  /// copying them. So only the ends are looked at, where a part could have been cut in the middle of a character.
  package init(partOfText bytes: ArraySlice<UInt8>) {
    guard Self.isWhole(bytes) else {
      self = String(decoding: bytes, as: UTF8.self)
      return
    }
    // Safe: the bytes are valid UTF-8, as said above.
    self = unsafe String(copying: UTF8Span(unchecked: bytes.span))
  }

  /// Whether valid bytes begin with a first byte, and end with the last byte of a sequence.
  private static func isWhole(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, first & 0xC0 != 0x80 else { return bytes.isEmpty }
    var length = 1
    for byte in bytes.suffix(4).reversed() {
      guard byte & 0xC0 == 0x80 else { return length == (byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4) }
      length += 1
    }
    return false
  }
}
