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
    var filler = LineFiller(margin: String(repeating: " ", count: indent))
    for part in split(words, where: { $0 != .never && $0 != .list }) {
      filler.add(part)
    }
    return filler.finished()
  }

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
    let margin: String
    private var lines: [String] = []
    private var line = ""
    /// Of `line`, so that it is not measured again with every word.
    private var lineWidth = 0

    init(margin: String) { self.margin = margin }

    /// Adds a head, clause, guard or citation: whole if it fits a line, else broken at its lists.
    mutating func add(_ part: ArraySlice<Word>) {
      guard let first = part.first else { return }
      if line.isEmpty, lines.isEmpty {
        begin(margin)
        fill(part)
      } else if first.breaks == .always || !append(joined(part), gap: first.gap) {
        endLine(before: first)
        fill(part)
      }
    }

    private mutating func begin(_ text: String) {
      line = text
      lineWidth = text.utf8.count
    }

    private mutating func append(_ text: String) {
      line += text
      lineWidth += width(text)
    }

    /// Puts words on the line where they fit.
    private mutating func append(_ text: String, gap: Int) -> Bool {
      let end = lineWidth + gap + width(text)
      guard end <= limit else { return false }
      for _ in 0..<gap { line += " " }
      line += text
      lineWidth = end
      return true
    }

    private mutating func endLine(before word: Word) {
      if word.breaks == .guard, line.utf8.last != UInt8(ascii: ",") { line += "," }
      lines.append(line)
      begin(margin + String(repeating: " ", count: word.isTextLine ? textLineIndent : continuation))
    }

    /// Puts words on the line, and on further ones where a list may be broken.
    private mutating func fill(_ part: ArraySlice<Word>) {
      var start = part.startIndex
      while start < part.endIndex {
        var end = start + 1
        while end < part.endIndex, part[end].breaks != .list { end += 1 }
        let text = joined(part[start..<end])
        if start == part.startIndex {
          append(text)
        } else if !append(text, gap: part[start].gap) {
          endLine(before: part[start])
          append(text)
        }
        start = end
      }
    }

    func finished() -> [String] { line.isEmpty ? lines : lines + [line] }
  }
}
