import ProcedureDiagnostics
import ProcedureText

/// What people mean who write something where no statement goes on.
extension Parser {
  /// A habit that is met in the text.
  struct MetHabit {
    let advice: Bilingual
    /// How many words tell it.
    let count: Int
    /// What settles it, where one edit does.
    let fixes: [Finding.Fix]
  }

  /// What is meant by the words from a token on, inside a statement; nil too where no finding would tell it.
  func habit(at first: Int) -> MetHabit? {
    guard first < tokens.count, let kind = blocks.last, mayReport(at: tokens[first].span) else { return nil }
    let head = headOfStatement(around: first, kind)
    return habit(at: first) { $0.isMet(in: kind, behind: head) }
  }

  /// What is meant by a line that starts no statement; `isParticular` for habits with words of their own.
  func habit(ofLineIn kind: BlockKind, isParticular: Bool) -> MetHabit? {
    habit(at: index) { $0.isMet(atLineOf: kind) && ($0.phrases != [""]) == isParticular }
  }

  /// Whether a line begins with a habit of more words than a clause has that begins there too.
  func beginsHabit(longerThan count: Int, _ kind: BlockKind) -> Bool {
    Habit.all.contains { habit in
      habit.isMet(atLineOf: kind) && habit.phrases.contains { (self.count(of: $0, at: index) ?? 0) > count }
    }
  }

  private func habit(at first: Int, _ isPossible: (Habit) -> Bool) -> MetHabit? {
    for habit in Habit.all where isPossible(habit) && isBehindItsWord(habit, first) {
      let counts = habit.phrases.compactMap { count(of: $0, at: first) }
      guard let count = counts.max() else { continue }
      guard let replacement = habit.replacement, count > 0 else {
        return MetHabit(advice: habit.advice, count: count, fixes: [])
      }
      // A comma stands right behind the word before it.
      let start = replacement == "," ? Int(tokens[max(first - 1, 0)].end) : Int(tokens[first].start)
      let span = TextSpan(
        start, replacement.isEmpty ? endOfGap(behind: first + count) : Int(tokens[first + count - 1].end))
      let written = replacement.split(separator: "#", omittingEmptySubsequences: false).joined(
        separator: text(tokens[first]))
      return MetHabit(advice: habit.advice, count: count, fixes: [.replacing(span, by: written, isSafe: true)])
    }
    return nil
  }

  /// Where what is removed before a token ends: with the space before the next word.
  private func endOfGap(behind next: Int) -> Int {
    let end = Int(tokens[next - 1].end)
    return next < tokens.count && !tokens[next].startsLine && tokens[next].kind == .word ? Int(tokens[next].start) : end
  }

  private func isBehindItsWord(_ habit: Habit, _ first: Int) -> Bool {
    guard let word = habit.wordBefore else { return true }
    return first > 0 && says(tokens[first - 1], word[...])
  }

  /// How many tokens a phrase takes up from one on; nil when it does not stand there.
  private func count(of phrase: String, at first: Int) -> Int? {
    var position = first
    for word in phrase.split(separator: " ") {
      guard position < tokens.count, position == first || !tokens[position].startsLine, says(tokens[position], word)
      else { return nil }
      position += 1
    }
    return position - first
  }

  private func says(_ token: Token, _ word: Substring) -> Bool {
    switch token.kind {
    case .number, .oddNumber: return word == "#"
    case .word:
      let written = interner.text(token.symbol)
      return written == word || written == WordFold.withoutMarks(String(word))
    default: return text(token) == word
    }
  }

  /// The keyword with which the statement around a token begins, as far as it stands on the same line.
  private func headOfStatement(around first: Int, _ kind: BlockKind) -> Keyword? {
    var start = first
    while start > 0, !tokens[start].startsLine, tokens[start - 1].kind != .semicolon,
      tokens[start - 1].kind != .leftBrace
    {
      start -= 1
    }
    if tokens[start].kind == .word, start + 1 < tokens.count, tokens[start + 1].kind == .colon { start += 2 }
    return match(slots.heads[Int(kind.rawValue)], at: start)?.keyword
  }

  // MARK: Words that lack their quotes

  /// A condition in words that stands around a token, with the quotes that it lacks.
  func conditionInWords(around first: Int) -> MetHabit? {
    guard first > 0, mayReport(at: tokens[first].span), isProse(first), isProse(first - 1) else { return nil }
    var start = first
    var words: Int?
    while words == nil, start > 0, isProse(start - 1), !tokens[start].startsLine {
      start -= 1
      if let match = match(slots.guards, at: start), start + match.count < first { words = start + match.count }
    }
    guard let words else { return nil }
    start = words
    var end = first
    while end < tokens.count, isProse(end) || tokens[end].kind == .number || joinsWords(end), !tokens[end].startsLine {
      end += 1
    }
    let span = TextSpan(Int(tokens[start].start), Int(tokens[end - 1].end))
    return MetHabit(
      advice: SyntaxWording.conditionNeedsQuotes(source.text(span)), count: end - start,
      fixes: [.replacing(span, by: "\"\(source.text(span))\"", isSafe: false)])
  }

  /// A comma between two words of a line.
  private func joinsWords(_ comma: Int) -> Bool {
    guard tokens[comma].kind == .comma, comma + 1 < tokens.count, !tokens[comma + 1].startsLine else { return false }
    return isProse(comma + 1) && !stands(slots.tails[Int((blocks.last ?? .file).rawValue)], at: comma + 1)
  }

  private func isProse(_ index: Int) -> Bool {
    tokens[index].kind == .word && !source.bytes[tokens[index].span.range].contains(0x5F)
  }

  /// Plain words that are no name.
  struct BareWords {
    let text: String
    let span: TextSpan
    /// The token behind the last one.
    let end: Int
    let isSeveral: Bool
  }

  /// The plain words from `index` on, up to the end of the line or a clause; nil when they are no text that merely lacks
  /// its quotes.
  func bareWords(_ kind: BlockKind, endsAtComma: Bool = false) -> BareWords? {
    let stops = slots.tails[Int(kind.rawValue)]
    guard at(.word), !token.startsLine || index == 0, !stands(stops) else { return nil }
    var end = index
    words: while end == index || !tokens[end].startsLine {
      switch tokens[end].kind {
      case .word where stands(stops, at: end): break words
      case .word where isProse(end): end += 1
      case .number, .documentNumber, .date: end += 1
      case .end, .leftBrace, .rightBrace, .semicolon, .leftBracket: break words
      case .comma where endsAtComma: break words
      default: return nil
      }
    }
    guard end > index else { return nil }
    let span = TextSpan(Int(token.start), Int(tokens[end - 1].end))
    return BareWords(text: source.text(span), span: span, end: end, isSeveral: end - index > 1)
  }

  // MARK: Lines

  private static let maximumIndentation = 1 << 10

  /// Whether a keyword stands somewhere in what is left of the line; false too where no finding would tell it.
  func lineSays(_ keyword: Keyword) -> Bool {
    guard mayReport(at: here) else { return false }
    var position = index
    while position < tokens.count, position == index || !tokens[position].startsLine, tokens[position].kind != .end {
      if stands(keyword, at: position) { return true }
      position += 1
    }
    return false
  }

  /// Whether the line of `index` stands further to the right than the line on which the block around it was opened: then
  /// it belongs to that block, whatever its words are.
  var standsInsideBlock: Bool {
    guard let opening = openings.last else { return false }
    return indentation(of: tokens[index]) > indentation(of: tokens[opening])
  }

  /// The white space at the beginning of the line of a token, in bytes, as far as it matters.
  func indentation(of token: Token) -> Int {
    let line = source.lines.range(ofLine: source.lines.line(at: Int(token.start)), in: source.bytes)
    return source.bytes[line].prefix(Self.maximumIndentation).prefix(while: { $0 == 0x20 || $0 == 0x09 }).count
  }
}
