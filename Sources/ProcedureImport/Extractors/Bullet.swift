/// The mark at the beginning of a line of a list: `-`, `+`, `*`, `a)`, `1.`, `(2)`, `II.`, `c1)`, `8.3.1.`
enum Bullet {
  enum Kind: Hashable {
    case sign, letter, number, parenthesis
  }

  /// Longer marks are words.
  private static let longestMark = 10
  /// What may stand between a mark and its text.
  private static let spacers = Set(" -.)+*".utf8)
  /// `–`, `•` and `−`.
  private static let wideSigns = ["\u{2013}", "\u{2022}", "\u{2212}"].map { Array($0.utf8) }

  /// The kind of the mark, and the text behind it.
  static func split(_ text: String) -> (kind: Kind?, rest: String) {
    let bytes = text.utf8
    guard let first = bytes.first else { return (nil, text) }
    if "-+*".utf8.contains(first) { return (.sign, rest(of: text, from: 1)) }
    if first >= 0x80 {
      for sign in wideSigns where bytes.starts(with: sign) { return (.sign, rest(of: text, from: sign.count)) }
    }
    let head = Array(bytes.prefix(longestMark + 2))
    let start = first == UInt8(ascii: "(") ? 1 : 0
    var end = start
    while end < head.count, isMarkByte(head[end]) { end += 1 }
    guard end > start, end <= longestMark, end < head.count else { return (nil, text) }
    let mark = head[start..<end]
    let closes = head[end] == UInt8(ascii: ")")
    if start == 1 { return closes && isMark(mark) ? (.parenthesis, rest(of: text, from: end + 1)) : (nil, text) }
    guard closes || mark.last == UInt8(ascii: "."), isMark(mark) else { return (nil, text) }
    return (isDigit(head[start]) ? .number : .letter, rest(of: text, from: closes ? end + 1 : end))
  }

  /// Letters, digits and points; `đ` as its two bytes.
  private static func isMarkByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || isLetter(byte) || byte == UInt8(ascii: ".") || byte == 0xC4 || byte == 0x91
  }

  /// Whether each part between points is a number, a letter, a letter with digits, or a Roman numeral.
  private static func isMark(_ mark: ArraySlice<UInt8>) -> Bool {
    mark.split(separator: UInt8(ascii: ".")).allSatisfy { part in
      guard let first = part.first else { return false }
      if part.elementsEqual([0xC4, 0x91]) { return true }
      if part.allSatisfy(isDigit) { return part.count <= 3 }
      if part.count <= 4, part.allSatisfy({ "ivxIVX".utf8.contains($0) }) { return true }
      return isLetter(first) && part.count <= 3 && part.dropFirst().allSatisfy(isDigit)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

  private static func rest(of text: String, from offset: Int) -> String {
    String(Substring(text.utf8.dropFirst(offset).drop { spacers.contains($0) }))
  }
}
