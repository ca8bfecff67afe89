/// Text as the content of an element or an attribute of XML 1.0.
enum XMLText {
  /// With entities for what marks up, and U+FFFD for the characters that XML does not allow even as entities.
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    let all = Array(text.utf8)
    bytes.reserveCapacity(all.count + all.count / 8)
    var index = 0
    while index < all.count {
      switch all[index] {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      // As they are, an attribute would read them as spaces, and a carriage return as a line break.
      case 0x09: bytes += "&#9;".utf8
      case 0x0A: bytes += "&#10;".utf8
      case 0x0D: bytes += "&#13;".utf8
      case 0x00..<0x20: bytes += replacement
      case 0xEF where isForbidden(all, at: index):
        bytes += replacement
        index += 2
      default: bytes.append(all[index])
      }
      index += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let replacement = Array("\u{FFFD}".utf8)

  /// U+FFFE and U+FFFF.
  private static func isForbidden(_ bytes: [UInt8], at index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
  }
}
