/// The identity of a word: letter case, Ð for Đ, and the place of the tone mark do not matter.
///
/// In a syllable that ends in `oa`, `oe` or `uy` and does not begin with `qu`, the mark belongs on the first vowel:
/// `hoá` is `hóa`, `uỷ` is `ủy`, `quý` stays. Characters without width are left out.
package enum WordFold {
  package static func fold(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let span = bytes.span
    var index = endOfFolded(in: span, from: 0)
    if index == span.count { return Array(bytes) }
    var word: [UInt8] = []
    word.reserveCapacity(span.count + ScalarReader.slack)
    word += bytes.prefix(index)
    // Letters that change one by one, and what lies between them as it is.
    while index < span.count {
      addLetter(in: span, at: &index, to: &word)
      if let last = word.last, takesTone(last) { continue }
      let end = endOfFolded(in: span, from: index)
      word += bytes[bytes.startIndex + index..<bytes.startIndex + end]
      index = end
    }
    return word
  }

  /// Whether a word or text is its own identity.
  package static func isFolded(_ bytes: Span<UInt8>) -> Bool { endOfFolded(in: bytes, from: 0) == bytes.count }

  /// Where the letters from `start` on end that stay as they are, at the latest with the text; the letter before `start`
  /// takes no tone.
  private static func endOfFolded(in text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count {
      let length = foldedLength(in: text, at: index)
      if length == 0 || length > 1 && index > start && takesTone(text[index &- 1]) && mayGiveTone(text, at: index) {
        return index
      }
      index &+= length
    }
    return index
  }

  /// The length of the letter at `index` when its bytes tell at once that it is its own lower case; 0 for any other. A
  /// letter and its capital mostly differ in one bit of the last byte.
  @inline(__always)
  private static func foldedLength(in text: Span<UInt8>, at index: Int) -> Int {
    let lead = text[index]
    if lead < 0x80 { return lead &- 0x41 < 26 ? 0 : 1 }
    guard index &+ 1 < text.count else { return 0 }
    let second = text[index &+ 1]
    switch lead {
    // ạ to ỹ
    case 0xE1:
      guard index &+ 2 < text.count else { return 0 }
      let third = text[index &+ 2]
      return third & 1 == 1 && (second == 0xBB || second == 0xBA && third >= 0xA0) ? 3 : 0
    // à to ý, but for ð, which is đ
    case 0xC3: return second >= 0xA0 && second != 0xB0 ? 2 : 0
    // ă, đ, ĩ
    case 0xC4: return second & 1 == 1 && second < 0xB8 ? 2 : 0
    // ơ, ư
    case 0xC6: return second == 0xA1 || second == 0xB0 ? 2 : 0
    default: return 0
    }
  }

  /// Whether a letter may bear the tone of the vowel behind it.
  @inline(__always)
  private static func takesTone(_ letter: UInt8) -> Bool { letter == 0x6F || letter == 0x75 }

  /// Whether the letter at `index` has a tone that may belong on the one before: at the end of its word.
  private static func mayGiveTone(_ text: Span<UInt8>, at index: Int) -> Bool {
    var end = index
    let letter = ScalarReader.scalar(in: text, at: &end)
    return letter < tableSize && movableTones[Int(letter)] > 0 && !isLetter(in: text, at: end)
  }

  /// Adds the letter at `index`, which moves behind it, in lower case, with its tone on the letter before where that
  /// belongs; nothing for a character without width.
  private static func addLetter(in text: Span<UInt8>, at index: inout Int, to word: inout [UInt8]) {
    let byte = text[index]
    if byte < 0x80 {
      index &+= 1
      return word.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    let scalar = ScalarReader.scalar(in: text, at: &index)
    let letter = scalar < tableSize ? lowerLetters[Int(scalar)] : isWithoutWidth(scalar) ? withoutWidth : scalar
    if letter == withoutWidth { return }
    if let last = word.last, takesTone(last),
      let toned = toned(last, after: word.count > 1 ? word[word.count - 2] : 0, beside: letter),
      !isLetter(in: text, at: index)
    {
      word.removeLast()
      word.append(addingCapacity: ScalarReader.longest) { ScalarReader.append(toned, to: &$0) }
      word.append(addingCapacity: ScalarReader.longest) { ScalarReader.append(plainLetters[Int(letter)], to: &$0) }
    } else {
      word.append(addingCapacity: ScalarReader.longest) { ScalarReader.append(letter, to: &$0) }
    }
  }

  /// The vowel `o` or `u` with the mark of the vowel behind it, on which the mark does not belong at the end of a syllable;
  /// nil where it does.
  private static func toned(_ first: UInt8, after before: UInt8, beside vowel: UInt32) -> UInt32? {
    guard vowel < tableSize else { return nil }
    let tone = Int(movableTones[Int(vowel)])
    guard tone > 0 else { return nil }
    switch (first, plainLetters[Int(vowel)]) {
    case (0x6F, 0x61), (0x6F, 0x65): return tonedO[tone - 1]
    case (0x75, 0x79) where before != 0x71: return tonedU[tone - 1]
    default: return nil
    }
  }

  /// Whether the next character that has any width is a letter.
  private static func isLetter(in span: Span<UInt8>, at start: Int) -> Bool {
    var index = start
    while index < span.count {
      let scalar = ScalarReader.scalar(in: span, at: &index)
      if isWithoutWidth(scalar) { continue }
      return isLetter(scalar < 0x80 && scalar &- 0x41 < 26 ? scalar | 0x20 : scalar)
    }
    return false
  }

  package static func fold(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return String(decoding: fold(bytes[...]), as: UTF8.self)
  }

  /// The folded word without any mark: `thời` becomes `thoi`, `đất` becomes `dat`.
  package static func withoutMarks(_ text: String) -> String {
    String(decoding: withoutMarks(Array(text.utf8)[...]), as: UTF8.self)
  }

  private static func withoutMarks(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let span = bytes.span
    return [UInt8](capacity: span.count + ScalarReader.slack) { plain in
      var index = 0
      while index < span.count {
        let letter = plainLetter(in: span, at: &index)
        if letter != withoutWidth { ScalarReader.append(letter, to: &plain) }
      }
    }
  }

  /// Stands for a character without width, which is no letter.
  static let withoutWidth = UInt32.max

  /// The scalar at `index` in lower case and without its mark, `withoutWidth` for none; `index` moves behind it.
  @inline(__always)
  static func plainLetter(in span: Span<UInt8>, at index: inout Int) -> UInt32 {
    let scalar = ScalarReader.scalar(in: span, at: &index)
    guard scalar < tableSize else { return isWithoutWidth(scalar) ? withoutWidth : scalar }
    return plainLetters[Int(scalar)]
  }

  /// Adds the words of a text without marks, letters `a` to `z` and digits only, each after the first behind a separator;
  /// stops once `words` has more than `limit` bytes, which takes room for two more.
  package static func addPlainWords(
    of text: Span<UInt8>, separator: UInt8, to words: inout OutputSpan<UInt8>, limit: Int
  ) {
    let start = words.count
    var isPending = false
    var index = 0
    while index < text.count, words.count <= limit {
      var base = UInt32(text[index])
      if base < 0x80 {
        index &+= 1
        if base &- 0x41 < 26 { base |= 0x20 }
      } else {
        base = plainLetter(in: text, at: &index)
        if base == withoutWidth { continue }
      }
      guard 0x61...0x7A ~= base || 0x30...0x39 ~= base else {
        isPending = true
        continue
      }
      if isPending, words.count > start { words.append(separator) }
      isPending = false
      words.append(UInt8(base))
    }
  }

  package static func isWithoutWidth(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x80 else { return false }
    return switch scalar {
    case 0x00AD, 0x200B...0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }

  private static func lowercase(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case _ where isWithoutWidth(scalar): withoutWidth
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

  private static func isLetter(_ scalar: UInt32) -> Bool {
    0x61...0x7A ~= scalar || scalar >= 0x00C0
  }

  // MARK: Tables

  /// A vowel without and then with each of the five tones; the first letter of a row is followed by its plain letter.
  private static let rows: [(plain: UInt8, row: String)] = [
    (0x61, "aàáảãạ"), (0x61, "ăằắẳẵặ"), (0x61, "âầấẩẫậ"), (0x65, "eèéẻẽẹ"), (0x65, "êềếểễệ"), (0x69, "iìíỉĩị"),
    (0x6F, "oòóỏõọ"), (0x6F, "ôồốổỗộ"), (0x6F, "ơờớởỡợ"), (0x75, "uùúủũụ"), (0x75, "ưừứửữự"), (0x79, "yỳýỷỹỵ"),
  ]

  /// The letters of Vietnamese lie below this scalar.
  private static let tableSize: UInt32 = 0x1F00

  /// For each scalar its letter in lower case, `withoutWidth` for what is none.
  private static let lowerLetters: [UInt32] = (0..<tableSize).map(lowercase)

  /// For each scalar its letter in lower case and without marks.
  private static let plainLetters: [UInt32] = {
    var plain = Array(0..<tableSize)
    for (letter, row) in rows {
      for scalar in row.unicodeScalars { plain[Int(scalar.value)] = UInt32(letter) }
    }
    plain[0x111] = 0x64
    return lowerLetters.map { $0 < tableSize ? plain[Int($0)] : $0 }
  }()

  /// For each toned `a`, `e` and `y` (not `ă`, `â`, `ê`) the number of its tone, 1 to 5; 0 for others.
  private static let movableTones: [UInt8] = {
    var table = [UInt8](repeating: 0, count: Int(tableSize))
    for row in [0, 3, 11] {
      for (tone, scalar) in rows[row].row.unicodeScalars.enumerated() { table[Int(scalar.value)] = UInt8(tone) }
    }
    return table
  }()

  private static let tonedO = rows[6].row.unicodeScalars.dropFirst().map(\.value)
  private static let tonedU = rows[9].row.unicodeScalars.dropFirst().map(\.value)
}

/// Reads valid UTF-8 scalar by scalar; what is not valid comes out as U+FFFD.
enum ScalarReader {
  /// How many bytes a text may grow when it is read and written again in lower case: no capital is shorter than its
  /// letter, but a sequence that is cut off at the end becomes U+FFFD.
  static let slack = 2
  /// How many bytes `append` adds at most.
  static let longest = 4

  /// The scalar at `index`, which moves behind it.
  @inline(__always)
  static func scalar(in bytes: Span<UInt8>, at index: inout Int) -> UInt32 {
    let lead = bytes[index]
    if lead < 0x80 {
      index &+= 1
      return UInt32(lead)
    }
    let start = index
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard start &+ length <= bytes.count else {
      index = bytes.count
      return 0xFFFD
    }
    index &+= length
    let second = UInt32(bytes[start &+ 1] & 0x3F)
    if length == 2 { return UInt32(lead & 0x1F) &<< 6 | second }
    let third = UInt32(bytes[start &+ 2] & 0x3F)
    if length == 3 { return UInt32(lead & 0x0F) &<< 12 | second &<< 6 | third }
    return UInt32(lead & 0x07) &<< 18 | second &<< 12 | third &<< 6 | UInt32(bytes[start &+ 3] & 0x3F)
  }

  /// How many bytes `append` adds.
  static func length(of scalar: UInt32) -> Int {
    scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
  }

  @inline(__always)
  static func append(_ scalar: UInt32, to bytes: inout OutputSpan<UInt8>) {
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
