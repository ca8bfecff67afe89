import ProcedureText

/// Joins words into lines of at most `limit` columns where the words allow it.
package enum LineBreaking {
  package static let limit = 120
  private static let continuation = 4
  private static let textLineIndent = 2

  package static func width(_ text: String) -> Int { ScalarWidth.columns(in: text) }

  package static func joined(_ words: some Collection<Word>) -> String {
    var text = ""
    for word in words {
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

    init(margin: String) { self.margin = margin }

    /// Adds a head, clause, guard or citation: whole if it fits a line, else broken at its lists.
    mutating func add(_ part: ArraySlice<Word>) {
      guard let first = part.first else { return }
      let text = joined(part)
      if line.isEmpty, lines.isEmpty {
        line = margin
        fill(part, isFirst: true)
      } else if first.breaks != .always, fits(text, gap: first.gap) {
        line += String(repeating: " ", count: first.gap) + text
      } else {
        endLine(before: first)
        fill(part, isFirst: true)
      }
    }

    private func fits(_ text: String, gap: Int) -> Bool { width(line) + gap + width(text) <= limit }

    private mutating func endLine(before word: Word) {
      if word.breaks == .guard, !line.hasSuffix(",") { line += "," }
      lines.append(line)
      line = margin + String(repeating: " ", count: word.isTextLine ? textLineIndent : continuation)
    }

    /// Puts words on the line, and on further ones where a list may be broken.
    private mutating func fill(_ part: ArraySlice<Word>, isFirst: Bool) {
      var start = part.startIndex
      var isFirst = isFirst
      while start < part.endIndex {
        var end = start + 1
        while end < part.endIndex, part[end].breaks != .list { end += 1 }
        let text = joined(part[start..<end])
        if isFirst {
          line += text
        } else if fits(text, gap: part[start].gap) {
          line += String(repeating: " ", count: part[start].gap) + text
        } else {
          endLine(before: part[start])
          line += text
        }
        isFirst = false
        start = end
      }
    }

    func finished() -> [String] { line.isEmpty ? lines : lines + [line] }
  }
}
