/// The names under which JsonLogic finds data: `facts.tuoi`, `dossier.submitted`, `places.land`.
///
/// JsonLogic takes a point as the way into an object, so a point inside an id or an author's words is written `%2E`,
/// and `%` is written `%25`.
enum VariableName {
  static func joined(_ parts: [String]) -> String { parts.map(escaped).joined(separator: ".") }

  static func parts(_ name: String) -> [String] {
    name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map { unescaped($0) }
  }

  private static func escaped(_ part: String) -> String {
    guard part.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "%") }) else { return part }
    var bytes: [UInt8] = []
    for byte in part.utf8 {
      switch byte {
      case UInt8(ascii: "."): bytes += Array("%2E".utf8)
      case UInt8(ascii: "%"): bytes += Array("%25".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func unescaped(_ part: Substring.UTF8View) -> String {
    var bytes: [UInt8] = []
    var rest = Array(part)[...]
    while let byte = rest.first {
      if rest.starts(with: "%2E".utf8) {
        bytes.append(UInt8(ascii: "."))
        rest = rest.dropFirst(3)
      } else if rest.starts(with: "%25".utf8) {
        bytes.append(UInt8(ascii: "%"))
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
