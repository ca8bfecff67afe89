import ProcedureSyntax
import ProcedureText

/// Names of files, folders and declarations. They depend on nothing but what they name, so that another order of
/// records, or another record, changes no name.
enum ImportNames {
  /// Longer slugs are cut and get a digest.
  static let maximumLength = 60
  /// Names that some systems give to devices.
  private static let reserved: Set<String> = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2",
    "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
  ]

  /// A folder or file name of the letters a to z, digits and hyphens: whatever the text, no path leads out of it.
  static func slug(_ text: String) -> String {
    let (name, isCut) = plainWords(of: text)
    let digest = { Self.digest(Array(text.utf8)) }
    if isNoName(name) { return "x-" + name + digest() }
    return isCut ? name + "-" + digest() : name
  }

  /// Whether a text would lead to another place if it were a file's name as it stands, or name a device, or nothing.
  static func isUnfitForFiles(_ text: String) -> Bool {
    let isPath = text.utf8.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
    return isPath || isNoName(plainWords(of: text).name)
  }

  private static func isNoName(_ name: String) -> Bool { name.isEmpty || reserved.contains(name) }

  private static func plainWords(of text: String) -> (name: String, isCut: Bool) {
    var slug = [UInt8](capacity: maximumLength + 2) { slug in
      WordFold.addPlainWords(
        of: Array(text.utf8).span, separator: UInt8(ascii: "-"), to: &slug, limit: maximumLength)
    }
    let isCut = slug.count > maximumLength
    if isCut { slug.removeSubrange(maximumLength...) }
    return (String(decoding: slug, as: UTF8.self), isCut)
  }

  /// The name of the file of a code; codes of another form get a slug with a digest.
  static func file(ofCode code: String) -> String {
    isCode(code) ? code : slug(code) + "-" + digest(Array(code.utf8))
  }

  /// Whether the text is a procedure's code as the language reads it: one digit, a point, six digits.
  static func isCode(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 8, bytes[1] == UInt8(ascii: ".") else { return false }
    return bytes.indices.allSatisfy { $0 == 1 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[$0] }
  }

  /// A name as authors write it: Vietnamese letters and digits, joined by underscores. `exactly` says whether the text
  /// can be told from the name; where it cannot, a digest is added.
  static func name(_ text: String, prefix: String = "", exactly: Bool = true) -> String {
    var name = Array(prefix.utf8)
    name.reserveCapacity(name.count + min(text.utf8.count, 2 * maximumLength))
    var isPending = false
    var count = 0
    for scalar in text.unicodeScalars {
      guard isNameLetter(scalar) else {
        isPending = true
        continue
      }
      if isPending, !name.isEmpty, name.last != underscore { name.append(underscore) }
      isPending = false
      append(scalar, to: &name)
      count += 1
      if count > maximumLength { break }
    }
    if name.first.map({ 0x30...0x39 ~= $0 }) ?? true {
      name.insert(contentsOf: [UInt8(ascii: "x"), underscore], at: 0)
    }
    if !name.contains(underscore) { name.insert(contentsOf: [UInt8(ascii: "x"), underscore], at: 0) }
    let isWhole = exactly && count <= maximumLength
    return String(partOfText: name[...]) + (isWhole ? "" : "_" + digest(Array(text.utf8)))
  }

  private static let underscore = UInt8(ascii: "_")

  /// Adds the small form of a letter. Those of Vietnamese words are told by their numbers.
  private static func append(_ scalar: Unicode.Scalar, to name: inout [UInt8]) {
    let small: UInt32?
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: small = scalar.value
    case 0x41...0x5A: small = scalar.value | 0x20
    case 0xC0...0xDE: small = scalar.value + 0x20
    case 0xDF...0xFF: small = scalar.value
    case 0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1EA0...0x1EF9: small = scalar.value | 1
    case 0x1A0, 0x1A1: small = 0x1A1
    case 0x1AF, 0x1B0: small = 0x1B0
    default: small = nil
    }
    guard let small else { return name.append(contentsOf: Character(scalar).lowercased().utf8) }
    if small < 0x80 { return name.append(UInt8(truncatingIfNeeded: small)) }
    if small < 0x800 {
      name.append(0xC0 | UInt8(truncatingIfNeeded: small >> 6))
    } else {
      name.append(0xE0 | UInt8(truncatingIfNeeded: small >> 12))
      name.append(0x80 | UInt8(truncatingIfNeeded: small >> 6 & 0x3F))
    }
    name.append(0x80 | UInt8(truncatingIfNeeded: small & 0x3F))
  }

  private static func isNameLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0xC0...0x24F: scalar.value != 0xD7 && scalar.value != 0xF7
    case 0x1EA0...0x1EF9: true
    default: false
    }
  }

  /// Six hexadecimal digits of an FNV hash: enough to tell apart what one folder or file holds, and lasting.
  static func digest(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    let digits = String((hash ^ hash >> 32) & 0xFF_FFFF, radix: 16)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }
}
