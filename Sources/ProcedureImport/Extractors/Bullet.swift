/// The mark at the beginning of a line of a list: `-`, `+`, `*`, `a)`, `1.`, `(2)`, `II.`, `c1)`, `8.3.1.`
enum Bullet {
  enum Kind: Hashable {
    case sign, letter, number, parenthesis
  }

  /// Longer marks are words.
  private static let longestMark = 10

  /// The kind of the mark, and the text behind it.
  static func split(_ text: String) -> (kind: Kind?, rest: String) {
    guard let mark = mark(in: text.utf8.span, from: 0) else { return (nil, text) }
    return (mark.kind, String(Substring(text.utf8.dropFirst(mark.end))))
  }

  /// A name without the sign before it in a list; numbers and letters stay.
  static func withoutSign(_ name: String) -> String {
    let (kind, rest) = split(name)
    return kind == .sign && ProseWords.isAny(in: rest) ? rest : name
  }

  /// The mark at a byte, and where the text behind it begins.
  static func mark(in bytes: Span<UInt8>, from start: Int) -> (kind: Kind, end: Int)? {
    guard start < bytes.count else { return nil }
    let first = bytes[start]
    if first == 0x2D || first == 0x2B || first == 0x2A { return (.sign, behindSpacers(bytes, start + 1)) }
    if first == 0xE2 {
      return isWideSign(bytes, at: start) ? (.sign, behindSpacers(bytes, start + 3)) : nil
    }
    let opens = first == UInt8(ascii: "(")
    let markStart = opens ? start + 1 : start
    var end = markStart
    while end < bytes.count, end - start <= longestMark + 1, isMarkByte(bytes[end]) { end += 1 }
    guard end > markStart, end - start <= longestMark, end < bytes.count else { return nil }
    let closes = bytes[end] == UInt8(ascii: ")")
    guard closes || (!opens && bytes[end - 1] == UInt8(ascii: ".")) else { return nil }
    guard isMark(bytes.extracting(markStart..<end)) else { return nil }
    let kind: Kind = opens ? .parenthesis : isDigit(first) ? .number : .letter
    return (kind, behindSpacers(bytes, closes ? end + 1 : end))
  }

  /// `–`, `•` and `−`.
  private static func isWideSign(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    guard index + 2 < bytes.count else { return false }
    let (second, third) = (bytes[index + 1], bytes[index + 2])
    return second == 0x80 && (third == 0x93 || third == 0xA2) || second == 0x88 && third == 0x92
  }

  /// Letters, digits and points; `đ` as its two bytes.
  private static func isMarkByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || isLetter(byte) || byte == UInt8(ascii: ".") || byte == 0xC4 || byte == 0x91
  }

  /// Whether each part between points is a number, a letter, a letter with digits, or a Roman numeral.
  private static func isMark(_ mark: Span<UInt8>) -> Bool {
    var start = 0
    for index in 0...mark.count where index == mark.count || mark[index] == UInt8(ascii: ".") {
      guard index == start || isMarkPart(mark.extracting(start..<index)) else { return false }
      start = index + 1
    }
    return true
  }

  private static func isMarkPart(_ part: Span<UInt8>) -> Bool {
    var digits = 0
    var numerals = 0
    for index in part.indices {
      if isDigit(part[index]) { digits += 1 }
      if isNumeral(part[index]) { numerals += 1 }
    }
    if part.count == 2, part[0] == 0xC4, part[1] == 0x91 { return true }
    if digits == part.count { return part.count <= 3 }
    if part.count <= 4, numerals == part.count { return true }
    return isLetter(part[0]) && part.count <= 3 && digits == part.count - 1
  }

  /// What may stand between a mark and its text.
  private static func behindSpacers(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < bytes.count, isSpacer(bytes[index]) { index += 1 }
    return index
  }

  private static func isSpacer(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x29...0x2B, 0x2D, 0x2E: true
    default: false
    }
  }

  /// A letter of a Roman numeral below forty.
  private static func isNumeral(_ byte: UInt8) -> Bool {
    let small = byte | 0x20
    return small == UInt8(ascii: "i") || small == UInt8(ascii: "v") || small == UInt8(ascii: "x")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }
}
