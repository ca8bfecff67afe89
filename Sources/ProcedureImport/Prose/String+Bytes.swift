extension String {
  /// Whether a byte stands in the text.
  func has(_ byte: UInt8) -> Bool {
    let bytes = utf8.span
    var index = 0
    while index < bytes.count, bytes[index] != byte { index &+= 1 }
    return index < bytes.count
  }
}
