import ProcedureSyntax

/// Ids that the compiler derives from titles and questions: ASCII, lasting, readable.
///
/// `Giấy chứng sinh` becomes `giay-chung-sinh`. A long text is cut and given a short digest of the whole, so that two
/// texts with the same beginning keep different ids.
enum Identifiers {
  static let maximumLength = 56

  static func slug(_ text: String, prefix: String = "", separator: UInt8 = 0x2D) -> String {
    var slug = Array(prefix.utf8)
    let bytes = Array(text.utf8)
    WordFold.addPlainWords(of: bytes, separator: separator, to: &slug, limit: maximumLength)
    if slug.isEmpty { return "x" }
    guard slug.count > maximumLength else { return String(decoding: slug, as: UTF8.self) }
    return String(decoding: slug[..<maximumLength], as: UTF8.self) + String(decoding: [separator], as: UTF8.self)
      + digest(bytes)
  }

  /// Four hexadecimal digits of an FNV hash: enough to tell titles with a common beginning apart, and stable.
  private static func digest(_ bytes: [UInt8]) -> String {
    var hash: UInt32 = 0x811C_9DC5
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    let digits = String(UInt16(truncatingIfNeeded: hash ^ (hash >> 16)), radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}

/// Gives each id once: the second `phi` becomes `phi-2`.
struct IdentifierPool {
  private var taken: [String: Int] = [:]

  mutating func unique(_ wanted: String) -> String {
    guard let count = taken.updateValue(1, forKey: wanted) else { return wanted }
    var number = count
    var id: String
    repeat {
      number += 1
      id = wanted + "-" + String(number)
    } while taken[id] != nil
    taken[wanted] = number
    taken[id] = 1
    return id
  }

  func contains(_ id: String) -> Bool { taken[id] != nil }
}
