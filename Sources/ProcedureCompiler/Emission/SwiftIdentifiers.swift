import ProcedureSyntax

/// Gives names of Swift for ids and titles in Vietnamese: ASCII, each once in its scope.
struct SwiftIdentifiers {
  /// Longer names are cut; the number that tells two of them apart comes behind.
  private static let maximumLength = 48

  private var taken: Set<String>

  init(reserving names: Set<String> = []) { taken = names }

  /// A name for a property or a case: `giấy_chứng_sinh` becomes `giayChungSinh`, a keyword stands in backticks.
  mutating func value(_ text: String) -> String {
    let name = unique(Self.words(text), capitalized: false)
    return Self.keywords.contains(name) ? "`\(name)`" : name
  }

  /// A name for a type: `người_đi_khai` becomes `NguoiDiKhai`.
  mutating func type(_ text: String) -> String { unique(Self.words(text), capitalized: true) }

  private mutating func unique(_ words: [String], capitalized: Bool) -> String {
    var name = ""
    for (position, word) in words.enumerated() where name.utf8.count < Self.maximumLength {
      name += position > 0 || capitalized ? Self.capitalized(word) : word
    }
    // What begins with a digit, or has no letter at all, is no name.
    if name.utf8.first.map({ (0x30...0x39).contains($0) }) ?? true { name = (capitalized ? "N" : "n") + name }
    return unique(name)
  }

  /// A name that is one already; with a number behind it when it is taken.
  mutating func unique(_ name: String) -> String {
    var candidate = name
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = name + (name.utf8.last.map { (0x30...0x39).contains($0) } == true ? "_" : "") + String(number)
      number += 1
    }
    return candidate
  }

  private static func words(_ text: String) -> [String] {
    let separator = UInt8(ascii: "-")
    let limit = 4 * maximumLength
    let bytes = text.utf8.span
    let plain = [UInt8](capacity: limit + 4) { words in
      WordFold.addPlainWords(of: bytes, separator: separator, to: &words, limit: limit)
    }
    return plain.split(separator: separator).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func capitalized(_ word: String) -> String {
    var bytes = Array(word.utf8)
    if let first = bytes.first, (0x61...0x7A).contains(first) { bytes[0] = first - 0x20 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The words that Swift keeps for itself wherever a name may stand.
  private static let keywords: Set<String> = [
    "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do", "else",
    "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init",
    "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
    "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try",
    "typealias", "var", "where", "while",
  ]
}
