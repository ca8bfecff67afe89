import ProcedureDiagnostics
import ProcedureText

extension Parser {
  /// A line that starts no statement here: a misspelt keyword, a statement of a newer edition, or prose.
  mutating func unknownStatement(_ kind: BlockKind) -> NodeID {
    if let (keyword, count) = nearestHead(kind) { return misspelt(keyword, count, kind) }
    let first = index
    if lineHoldsBrace() {
      report(.unknownStatement(SyntaxWording.quoted(text(token)), kind, at: place(here)))
      while !isAtEnd, !at(.leftBrace), !at(.rightBrace) { advance() }
      if at(.leftBrace) { skipBalanced() }
      return make(.error, from: first)
    }
    return prose(kind)
  }

  private func lineHoldsBrace() -> Bool {
    var position = index
    repeat {
      if tokens[position].kind == .leftBrace { return true }
      if tokens[position].kind == .rightBrace { return false }
      position += 1
    } while position < tokens.count && !tokens[position].startsLine && tokens[position].kind != .end
    return false
  }

  private mutating func misspelt(_ keyword: Keyword, _ count: Int, _ kind: BlockKind) -> NodeID {
    let first = index
    var children = Children()
    for _ in 0..<count { advance() }
    let span = span(from: first)
    report(.misspelt(source.text(span), KeywordTable.row(keyword), at: place(span)))
    add(make(.keyword, keyword, from: first), to: &children)
    if at(.colon) { advance() }
    if let rule = slots.headRules[Int(kind.rawValue)][Int(keyword.rawValue)] {
      parse(rule, kind, &children, head: true)
    }
    return make(.statement, keyword, from: first, children)
  }

  /// The one head whose phrase is within a typing slip of the words here: one letter a word, two a phrase.
  private func nearestHead(_ kind: BlockKind) -> (Keyword, Int)? {
    guard findings.count < Self.maximumFindings, token.kind == .word else { return nil }
    var best: (keyword: Keyword, count: Int, distance: Int)?
    var isTie = false
    for rule in GrammarTable.heads(of: kind) {
      let row = KeywordTable.row(rule.keyword)
      for phrase in [row.vietnamese, row.english] + row.aliases {
        let words = KeywordLexicon.words(of: phrase)
        guard let distance = distance(to: words) else { continue }
        if let known = best, known.keyword != rule.keyword, known.count == words.count, known.distance == distance {
          isTie = true
        }
        let isBetter = best.map { (words.count, -distance) > ($0.count, -$0.distance) } ?? true
        if isBetter {
          best = (rule.keyword, words.count, distance)
          isTie = false
        }
      }
    }
    guard let best, !isTie else { return nil }
    return (best.keyword, best.count)
  }

  private func distance(to words: [String]) -> Int? {
    guard index + words.count < tokens.count else { return nil }
    var total = 0
    for (offset, word) in words.enumerated() {
      let token = tokens[index + offset]
      guard token.kind == .word, offset == 0 || !token.startsLine, token.end - token.start <= 24 else { return nil }
      let written = interner.text(token.symbol)
      guard !written.contains("_") else { return nil }
      let plain = WordFold.withoutMarks(written)
      let target = WordFold.withoutMarks(word)
      let distance = Suggestion.edits(from: plain, to: target, atMost: 1)
      guard let distance else { return nil }
      if distance > 0, target.count < 3 { return nil }
      total += distance
    }
    // A single word is taken for a slip only when what follows fits a head: a text, a block or a name.
    if words.count == 1 {
      let next = tokens[index + 1]
      let fits = !next.startsLine && next.kind != .equal && next.kind != .colon
      if !fits || words[0].count < 4 { return nil }
    }
    return total <= 2 ? total : nil
  }

  /// Consecutive lines that start no statement: one node, one finding, kept as prose.
  private mutating func prose(_ kind: BlockKind) -> NodeID {
    let first = index
    repeat {
      repeat { advance() } while !isAtEnd && !token.startsLine && !at(.rightBrace)
    } while !isAtEnd && !at(.rightBrace) && !startsStatement(kind) && !startsEnclosing() && nearestHead(kind) == nil
    let span = span(from: first)
    report(.proseLines(span, source, at: place(span)))
    return make(.prose, from: first)
  }

  private func startsEnclosing() -> Bool {
    blocks.dropLast().contains { standsExactly(slots.heads[Int($0.rawValue)]) }
  }
}
