/// The path of a file as a reference by RFC 3986: what is not a plain letter of an address is percent-encoded.
enum FileAddress {
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// Whether the path depends on where the program runs.
  static func isRelative(_ path: String) -> Bool { path.utf8.first != UInt8(ascii: "/") }

  /// `ho-tich/ten%20tep.tthc` for a relative path, `file:///…` for an absolute one.
  static func reference(_ path: String) -> String {
    var bytes: [UInt8] = isRelative(path) ? [] : Array("file://".utf8)
    for byte in path.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The unreserved characters, and what stands between the steps of a path.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
