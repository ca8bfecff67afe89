import ProcedureText

/// The sentences of a line: cut behind a point, a question mark or, unless it joins what is listed, a semicolon that
/// white space follows.
enum Sentences {
  static func split(_ line: String, atSemicolons: Bool = true) -> [String] {
    var ends: [Int] = []
    let count = line.utf8.count
    forEachEnd(in: line.utf8.span, atSemicolons: atSemicolons) { ends.append($0) }
    guard !ends.isEmpty else { return count == 0 ? [] : [line] }
    let bytes = Array(line.utf8)
    var sentences: [String] = []
    var start = 0
    for end in ends {
      sentences.append(String(partOfText: bytes[start..<end]))
      start = end + 1
    }
    if start < count { sentences.append(String(partOfText: bytes[start...])) }
    return sentences
  }

  /// Whether a line is one sentence, not none or several.
  static func isOne(_ line: String, atSemicolons: Bool = true) -> Bool {
    var (ends, last) = (0, 0)
    forEachEnd(in: line.utf8.span, atSemicolons: atSemicolons) { (ends, last) = (ends + 1, $0) }
    return ends == 0 ? !line.isEmpty : ends == 1 && last + 1 == line.utf8.count
  }

  /// The place behind each sentence that is not the last: there a space stands.
  private static func forEachEnd(in bytes: Span<UInt8>, atSemicolons: Bool, _ body: (Int) -> Void) {
    var start = 0
    var index = 0
    while index &+ 1 < bytes.count {
      let byte = bytes[index]
      index &+= 1
      guard byte == 0x2E || byte == 0x3F || (byte == 0x3B && atSemicolons), bytes[index] == 0x20 else { continue }
      // `1. Đơn …` is a number of a list.
      if byte == 0x2E, isNumber(bytes, start..<index &- 1) { continue }
      body(index)
      start = index &+ 1
    }
  }

  private static func isNumber(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard 1...3 ~= range.count else { return false }
    for index in range where !(0x30...0x39 ~= bytes[index]) { return false }
    return true
  }
}
