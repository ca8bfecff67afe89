import ProcedureText

extension String {
  /// The number of its scalars: of the bytes that begin one.
  var scalarCount: Int {
    let bytes = utf8.span
    var count = 0
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 { count &+= 1 }
    return count
  }

  /// Whether a byte stands in the text.
  func has(_ byte: UInt8) -> Bool {
    let bytes = utf8.span
    return ByteWord.first(byte, in: bytes) < bytes.count
  }
}
