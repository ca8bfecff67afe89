import ProcedureText

/// Joins words into lines of at most `limit` columns where the words allow it.
package enum LineBreaking {
  package static let limit = 120
  private static let continuation = 4
  private static let textLineIndent = 2

  package static func width(_ text: String) -> Int { ScalarWidth.columns(in: text) }

  package static func joined(_ words: some Collection<Word>) -> String {
    guard let first = words.first else { return "" }
    var text = first.text
    for word in words.dropFirst() {
      if !text.isEmpty { text += word.gap == 1 ? " " : String(repeating: " ", count: word.gap) }
      text += word.text
    }
    return text
  }

  /// The lines of a segment of a statement, with their indentation.
  package static func lines(_ words: [Word], indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    let whole = joined(words)
    let isFree = !words.contains { $0.breaks == .always }
    if isFree, indent + width(whole) <= limit || whole.utf8.contains(0x0A) { return [margin + whole] }
    return broken(words, indent: indent)
  }

  /// The lines of words that together are too long for one.
  package static func broken(_ words: [Word], indent: Int) -> [String] {
    var filler = LineFiller(indent: indent)
    filler.fill(with: words)
    return filler.lines
  }

  /// Adds these lines to a text, each with its end.
  package static func addBroken(_ words: [Word], indent: Int, to bytes: inout [UInt8]) {
    var filler = LineFiller(indent: indent)
    swap(&bytes, &filler.bytes)
    filler.fill(with: words)
    swap(&bytes, &filler.bytes)
    bytes.append(newline)
  }

  private static let newline = UInt8(ascii: "\n")

  /// The words cut before each that allows such a break.
  private static func split(_ words: [Word], where isCut: (Word.Break) -> Bool) -> [ArraySlice<Word>] {
    var parts: [ArraySlice<Word>] = []
    var start = 0
    for index in words.indices.dropFirst() where isCut(words[index].breaks) {
      parts.append(words[start..<index])
      start = index
    }
    if start < words.count { parts.append(words[start...]) }
    return parts
  }

  private struct LineFiller {
    let indent: Int
    var bytes: [UInt8] = []
    /// Where each line begins in the bytes.
    private var starts: [Int] = []
    /// Of the last line, so that it is not measured again with every word.
    private var lineWidth = 0

    init(indent: Int) { self.indent = indent }

    mutating func fill(with words: [Word]) {
      for part in LineBreaking.split(words, where: { $0 != .never && $0 != .list }) { add(part) }
    }

    var lines: [String] {
      starts.indices.map { line in
        let end = line + 1 < starts.count ? starts[line + 1] - 1 : bytes.count
        return String(partOfText: bytes[starts[line]..<end])
      }
    }

    /// Adds a head, clause, guard or citation: whole if it fits a line, else broken at its lists.
    private mutating func add(_ part: ArraySlice<Word>) {
      guard let first = part.first else { return }
      if starts.isEmpty {
        begin(indent)
        fill(part)
      } else if first.breaks == .always || !append(part, gap: first.gap) {
        endLine(before: first)
        fill(part)
      }
    }

    private mutating func begin(_ indent: Int) {
      starts.append(bytes.count)
      space(indent)
      lineWidth = indent
    }

    private mutating func space(_ count: Int) {
      for _ in 0..<count { bytes.append(UInt8(ascii: " ")) }
    }

    private mutating func append(_ part: ArraySlice<Word>) {
      let start = bytes.count
      for word in part {
        if bytes.count > start { space(word.gap) }
        bytes.append(contentsOf: word.text.utf8)
      }
      lineWidth += ScalarWidth.columns(in: bytes, range: start..<bytes.count)
    }

    /// Puts words on the line where they fit.
    private mutating func append(_ part: ArraySlice<Word>, gap: Int) -> Bool {
      let (end, width) = (bytes.count, lineWidth)
      space(gap)
      lineWidth += gap
      append(part)
      if lineWidth <= limit { return true }
      bytes.removeSubrange(end...)
      lineWidth = width
      return false
    }

    private mutating func endLine(before word: Word) {
      if word.breaks == .guard, bytes.last != UInt8(ascii: ",") { bytes.append(UInt8(ascii: ",")) }
      bytes.append(newline)
      begin(indent + (word.isTextLine ? textLineIndent : continuation))
    }

    /// Puts words on the line, and on further ones where a list may be broken.
    private mutating func fill(_ part: ArraySlice<Word>) {
      var start = part.startIndex
      while start < part.endIndex {
        var end = start + 1
        while end < part.endIndex, part[end].breaks != .list { end += 1 }
        let items = part[start..<end]
        if start == part.startIndex {
          append(items)
        } else if !append(items, gap: part[start].gap) {
          endLine(before: part[start])
          append(items)
        }
        start = end
      }
    }
  }
}
