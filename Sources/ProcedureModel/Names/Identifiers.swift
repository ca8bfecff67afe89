import ProcedureSyntax

/// Ids that the compiler derives from titles and questions: ASCII, lasting, readable.
///
/// `Giấy chứng sinh` becomes `giay-chung-sinh`. A long text is cut and given a short digest of the whole, so that two
/// texts with the same beginning keep different ids.
enum Identifiers {
  static let maximumLength = 56

  static func slug(_ text: String, prefix: String = "") -> String {
    var slug = prefix
    var pending = false
    for byte in WordFold.withoutMarks(text).utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A:
        if pending, !slug.isEmpty, slug != prefix { slug.append("-") }
        pending = false
        slug.append(Character(Unicode.Scalar(byte)))
      default: pending = true
      }
    }
    guard slug.utf8.count > maximumLength else { return slug.isEmpty ? "x" : slug }
    return slug.prefix(maximumLength) + "-" + digest(text)
  }

  /// Four hexadecimal digits of an FNV hash: enough to tell titles with a common beginning apart, and stable.
  private static func digest(_ text: String) -> String {
    var hash: UInt32 = 0x811C_9DC5
    for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    let digits = String(UInt16(truncatingIfNeeded: hash ^ (hash >> 16)), radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}

/// Gives each id once: the second `phi` becomes `phi-2`.
struct IdentifierPool {
  private var taken: [String: Int] = [:]

  mutating func unique(_ wanted: String) -> String {
    guard let count = taken[wanted] else {
      taken[wanted] = 1
      return wanted
    }
    var number = count + 1
    while taken["\(wanted)-\(number)"] != nil { number += 1 }
    taken[wanted] = number
    taken["\(wanted)-\(number)"] = 1
    return "\(wanted)-\(number)"
  }

  func contains(_ id: String) -> Bool { taken[id] != nil }
}
