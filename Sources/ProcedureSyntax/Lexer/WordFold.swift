/// The identity of a word: letter case, Ð for Đ, and the place of the tone mark do not matter.
///
/// In a syllable that ends in `oa`, `oe` or `uy` and does not begin with `qu`, the mark belongs on the first vowel:
/// `hoá` is `hóa`, `uỷ` is `ủy`, `quý` stays. Characters without width are left out.
package enum WordFold {
  package static func fold(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    guard bytes.contains(where: { $0 >= 0x80 }) else {
      for byte in bytes { folded.append(0x41...0x5A ~= byte ? byte + 0x20 : byte) }
      return folded
    }
    var scalars: [UInt32] = []
    scalars.reserveCapacity(bytes.count)
    var reader = ScalarReader(bytes)
    while let scalar = reader.next() {
      if !isWithoutWidth(scalar) { scalars.append(lowercase(scalar)) }
    }
    moveTones(&scalars)
    for scalar in scalars { ScalarReader.append(scalar, to: &folded) }
    return folded
  }

  package static func fold(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return String(decoding: fold(bytes[...]), as: UTF8.self)
  }

  /// The folded word without any mark: `thời` becomes `thoi`, `đất` becomes `dat`.
  package static func withoutMarks(_ text: String) -> String {
    String(decoding: withoutMarks(Array(text.utf8)[...]), as: UTF8.self)
  }

  package static func withoutMarks(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var reader = ScalarReader(bytes)
    while let scalar = reader.next() {
      guard !isWithoutWidth(scalar) else { continue }
      let letter = lowercase(scalar)
      let base = letter < tableSize ? plainLetters[Int(letter)] : 0
      if base != 0 { plain.append(base) } else { ScalarReader.append(letter, to: &plain) }
    }
    return plain
  }

  package static func isWithoutWidth(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x00AD, 0x200B...0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }

  private static func lowercase(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x61...0x7A: scalar
    case 0x41...0x5A: scalar + 0x20
    case 0x00D0, 0x00F0: 0x0111
    case 0x00C0...0x00D6, 0x00D8...0x00DE: scalar + 0x20
    case 0x0100...0x0137, 0x014A...0x0177, 0x01DE...0x01EF, 0x0222...0x0233, 0x1E00...0x1E95, 0x1EA0...0x1EFF:
      scalar | 1
    case 0x01A0: 0x01A1
    case 0x01AF: 0x01B0
    default: scalar
    }
  }

  private static func moveTones(_ scalars: inout [UInt32]) {
    var index = 1
    while index < scalars.count {
      defer { index += 1 }
      let vowel = scalars[index]
      let first = scalars[index - 1]
      guard first == 0x6F || first == 0x75, vowel < tableSize else { continue }
      let tone = Int(tones[Int(vowel)])
      guard tone > 0, index + 1 == scalars.count || !isLetter(scalars[index + 1]) else { continue }
      let base = plainLetters[Int(vowel)]
      switch (first, base, isUnshaped(vowel)) {
      case (0x6F, 0x61, true), (0x6F, 0x65, true): scalars[index - 1] = tonedO[tone - 1]
      case (0x75, 0x79, true) where index < 2 || scalars[index - 2] != 0x71: scalars[index - 1] = tonedU[tone - 1]
      default: continue
      }
      scalars[index] = UInt32(base)
    }
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    0x61...0x7A ~= scalar || scalar >= 0x00C0
  }

  /// Whether a toned vowel is a plain `a`, `e` or `y`, not `ă`, `â` or `ê`.
  private static func isUnshaped(_ vowel: UInt32) -> Bool { !shaped.contains(vowel) }

  // MARK: Tables

  /// A vowel without and then with each of the five tones; the first letter of a row is followed by its plain letter.
  private static let rows: [(plain: UInt8, row: String)] = [
    (0x61, "aàáảãạ"), (0x61, "ăằắẳẵặ"), (0x61, "âầấẩẫậ"), (0x65, "eèéẻẽẹ"), (0x65, "êềếểễệ"), (0x69, "iìíỉĩị"),
    (0x6F, "oòóỏõọ"), (0x6F, "ôồốổỗộ"), (0x6F, "ơờớởỡợ"), (0x75, "uùúủũụ"), (0x75, "ưừứửữự"), (0x79, "yỳýỷỹỵ"),
  ]

  /// The letters of Vietnamese lie below this scalar.
  private static let tableSize: UInt32 = 0x1F00

  /// For each letter with marks the one without; 0 for others.
  private static let plainLetters: [UInt8] = {
    var table = [UInt8](repeating: 0, count: Int(tableSize))
    for (plain, row) in rows {
      for scalar in row.unicodeScalars { table[Int(scalar.value)] = plain }
    }
    table[0x111] = 0x64
    return table
  }()

  /// For each toned vowel the number of its tone, 1 to 5; 0 for others.
  private static let tones: [UInt8] = {
    var table = [UInt8](repeating: 0, count: Int(tableSize))
    for (_, row) in rows {
      for (tone, scalar) in row.unicodeScalars.enumerated() { table[Int(scalar.value)] = UInt8(tone) }
    }
    return table
  }()

  private static let shaped: Set<UInt32> = Set([1, 2, 4].flatMap { rows[$0].row.unicodeScalars.map(\.value) })
  private static let tonedO = rows[6].row.unicodeScalars.dropFirst().map(\.value)
  private static let tonedU = rows[9].row.unicodeScalars.dropFirst().map(\.value)
}

/// Reads valid UTF-8 scalar by scalar; what is not valid comes out as U+FFFD.
struct ScalarReader {
  private let bytes: ArraySlice<UInt8>
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  mutating func next() -> UInt32? {
    guard index < bytes.endIndex else { return nil }
    let lead = bytes[index]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= bytes.endIndex else {
      index = bytes.endIndex
      return 0xFFFD
    }
    defer { index += length }
    func tail(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset] & 0x3F) }
    switch length {
    case 1: return UInt32(lead)
    case 2: return UInt32(lead & 0x1F) << 6 | tail(1)
    case 3: return UInt32(lead & 0x0F) << 12 | tail(1) << 6 | tail(2)
    default: return UInt32(lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3)
    }
  }

  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    switch scalar {
    case 0..<0x80: bytes.append(UInt8(scalar))
    case 0x80..<0x800:
      bytes.append(UInt8(0xC0 | scalar >> 6))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      bytes.append(UInt8(0xE0 | scalar >> 12))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    default:
      bytes.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
