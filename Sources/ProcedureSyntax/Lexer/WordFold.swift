/// The identity of a word: letter case, Ð for Đ, and the place of the tone mark do not matter.
///
/// In a syllable that ends in `oa`, `oe` or `uy` and does not begin with `qu`, the mark belongs on the first vowel:
/// `hoá` is `hóa`, `uỷ` is `ủy`, `quý` stays. Characters without width are left out.
package enum WordFold {
  package static func fold(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    if bytes.allSatisfy({ $0 < 0x80 }) {
      return bytes.map { 0x41...0x5A ~= $0 ? $0 + 0x20 : $0 }
    }
    var scalars: [UInt32] = []
    scalars.reserveCapacity(bytes.count)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where !isWithoutWidth(scalar.value) {
      scalars.append(lowercase(scalar.value))
    }
    moveTones(&scalars)
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    for value in scalars {
      guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else { continue }
      folded.append(contentsOf: encoded)
    }
    return folded
  }

  package static func fold(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return String(decoding: fold(bytes[...]), as: UTF8.self)
  }

  /// The folded word without any mark: `thời` becomes `thoi`, `đất` becomes `dat`.
  package static func withoutMarks(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in fold(text).unicodeScalars {
      if let base = bases[scalar.value], let letter = Unicode.Scalar(base) {
        plain.append(letter)
      } else {
        plain.append(scalar)
      }
    }
    return String(plain)
  }

  package static func isWithoutWidth(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x00AD, 0x200B...0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }

  private static func lowercase(_ scalar: UInt32) -> UInt32 {
    switch scalar {
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
    for index in scalars.indices.dropFirst() {
      let isEndOfSyllable = index + 1 == scalars.count || !isLetter(scalars[index + 1])
      guard isEndOfSyllable, let (base, tone) = toned[scalars[index]] else { continue }
      let first = scalars[index - 1]
      let takesTone: Bool
      switch (first, base) {
      case (0x6F, 0x61), (0x6F, 0x65): takesTone = true
      case (0x75, 0x79): takesTone = index < 2 || scalars[index - 2] != 0x71
      default: takesTone = false
      }
      guard takesTone, let moved = withTone[first]?[tone] else { continue }
      scalars[index - 1] = moved
      scalars[index] = base
    }
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    0x61...0x7A ~= scalar || scalar >= 0x00C0
  }

  /// A vowel without and then with each of the five tones.
  private static let rows = [
    "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
    "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
  ]

  private static let withTone: [UInt32: [UInt32]] = {
    var table: [UInt32: [UInt32]] = [:]
    for row in rows {
      let values = row.unicodeScalars.map(\.value)
      table[values[0]] = Array(values.dropFirst())
    }
    return table
  }()

  private static let toned: [UInt32: (UInt32, Int)] = {
    var table: [UInt32: (UInt32, Int)] = [:]
    for (base, values) in withTone {
      for (tone, value) in values.enumerated() { table[value] = (base, tone) }
    }
    return table
  }()

  private static let bases: [UInt32: UInt32] = {
    let shapes: [UInt32: UInt32] = [0x103: 0x61, 0xE2: 0x61, 0xEA: 0x65, 0xF4: 0x6F, 0x1A1: 0x6F, 0x1B0: 0x75]
    var table = shapes
    table[0x111] = 0x64
    for (value, (base, _)) in toned { table[value] = shapes[base] ?? base }
    return table
  }()
}
