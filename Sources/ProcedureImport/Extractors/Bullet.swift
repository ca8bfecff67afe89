/// The mark at the beginning of a line of a list: `-`, `+`, `*`, `a)`, `1.`, `(2)`, `II.`.
enum Bullet {
  enum Kind: Hashable {
    case hyphen, plus, star, letter, number, parenthesis
  }

  /// The kind of the mark and the text behind it.
  static func split(_ text: String) -> (kind: Kind?, rest: Substring) {
    let bytes = text.utf8
    guard let first = bytes.first else { return (nil, text[...]) }
    let signs: [UInt8: Kind] = [0x2D: .hyphen, 0x2B: .plus, 0x2A: .star]
    if let kind = signs[first] { return (kind, trimmed(text.dropFirst())) }
    if text.hasPrefix("–") || text.hasPrefix("•") || text.hasPrefix("−") { return (.hyphen, trimmed(text.dropFirst())) }
    if first == 0x28, let close = text.prefix(6).firstIndex(of: ")") {
      let inner = text[text.index(after: text.startIndex)..<close]
      if isMark(inner) || isDotted(inner) { return (.parenthesis, trimmed(text[close...].dropFirst())) }
      return (nil, text[...])
    }
    let mark = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") || $0 == "đ" }
    guard let next = text[mark.endIndex...].first ?? mark.last else { return (nil, text[...]) }
    if next == ")", isMark(mark) || isDotted(mark) {
      return (mark.first?.isNumber == true ? .number : .letter, trimmed(text[mark.endIndex...].dropFirst()))
    }
    if mark.last == ".", isMark(mark.dropLast()) || isDotted(mark) {
      return (mark.first?.isNumber == true ? .number : .letter, trimmed(text[mark.endIndex...]))
    }
    return (nil, text[...])
  }

  private static func isMark(_ text: Substring) -> Bool {
    guard let first = text.first, text.count <= 3 else { return false }
    if text.allSatisfy({ $0.isNumber }) { return true }
    if text.count == 1 || text.allSatisfy({ "IVXivx".contains($0) }) { return first.isLetter }
    // `c1`, `i2`: a letter with a digit.
    return first.isLetter && text.dropFirst().allSatisfy { $0.isNumber }
  }

  /// `1.2` or `b.1`
  private static func isDotted(_ text: Substring) -> Bool {
    text.contains(".") && text.count <= 10 && text.split(separator: ".").allSatisfy { isMark($0) }
  }

  private static func trimmed(_ text: Substring) -> Substring { text.drop { $0 == " " || $0 == "-" || $0 == "." || $0 == ")" } }
}
