import ProcedureDiagnostics
import ProcedureText

extension Parser {
  /// A line that starts no statement here: a misspelt keyword, a statement of a newer edition, or prose.
  mutating func unknownStatement(_ kind: BlockKind) -> NodeID {
    let nearest = nearestHead(kind)
    let habit = habit(ofLineIn: kind, isParticular: true)
    if let nearest, nearest.distance <= 1, nearest.count >= habit?.count ?? 0 { return misspelt(nearest, kind) }
    if habit == nil {
      if let nearest { return misspelt(nearest, kind) }
      if let node = misplaced(kind) { return node }
    }
    let first = index
    if lineHoldsBrace() {
      report(.unknownStatement(SyntaxWording.quoted(text(token)), kind, at: place(here), habit))
      while !isAtEnd, !at(.leftBrace), !at(.rightBrace) { advance() }
      if at(.leftBrace) { skipBalanced() }
      return make(.error, from: first)
    }
    return prose(kind, habit ?? self.habit(ofLineIn: kind, isParticular: false))
  }

  /// A statement of an enclosing block that stands inside this one: read as what it is, so that nothing follows from it.
  private mutating func misplaced(_ kind: BlockKind) -> NodeID? {
    guard token.startsLine else { return nil }
    for enclosing in blocks.dropLast().reversed() {
      guard let match = exactMatch(slots.heads[Int(enclosing.rawValue)]), headFits(match, in: enclosing) else {
        continue
      }
      let first = index
      report(.misplacedStatement(KeywordTable.row(match.keyword), in: kind, at: place(here)))
      var children = Children()
      add(statement(enclosing), to: &children)
      return make(.error, from: first, children)
    }
    return nil
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

  private mutating func misspelt(_ nearest: NearestHead, _ kind: BlockKind) -> NodeID {
    let first = index
    let keyword = nearest.keyword
    var children = Children()
    for _ in 0..<nearest.count { advance() }
    let span = span(from: first)
    report(
      .misspelt(source.text(span), KeywordTable.row(keyword), isSure: nearest.distance <= 1, at: place(span)))
    add(make(.keyword, keyword, from: first), to: &children)
    if at(.colon) { advance() }
    if let rule = slots.headRules[Int(kind.rawValue)][Int(keyword.rawValue)] {
      parse(rule, kind, &children, head: true)
    }
    return make(.statement, keyword, from: first, children)
  }

  private typealias NearestHead = (keyword: Keyword, count: Int, distance: Int)

  /// The one head whose phrase is within a typing slip of the words here: one letter a word, two a phrase.
  private func nearestHead(_ kind: BlockKind) -> NearestHead? {
    guard findings.count < Self.maximumFindings, token.kind == .word else { return nil }
    var best: NearestHead?
    var isTie = false
    let written = plainWords()
    for head in HeadPhrases.phrases[Int(kind.rawValue)] {
      let words = head.words
      guard let distance = distance(from: written, to: words) else { continue }
      if let known = best, known.keyword != head.keyword, known.count == words.count, known.distance == distance {
        isTie = true
      }
      let isBetter = best.map { (words.count, -distance) > ($0.count, -$0.distance) } ?? true
      if isBetter {
        best = (head.keyword, words.count, distance)
        isTie = false
      }
    }
    return isTie ? nil : best
  }

  /// The words here without their marks, as many as a head has, up to the end of the line or to what is no plain word.
  private func plainWords() -> [String] {
    var words: [String] = []
    for position in index..<min(index + HeadPhrases.maximumCount, tokens.count - 1) {
      let token = tokens[position]
      guard token.kind == .word, position == index || !token.startsLine, token.end - token.start <= 24 else { break }
      let written = interner.text(token.symbol)
      guard !written.contains("_") else { break }
      words.append(WordFold.withoutMarks(written))
    }
    return words
  }

  private func distance(from written: [String], to words: [String]) -> Int? {
    guard words.count <= written.count else { return nil }
    var total = 0
    for (word, target) in zip(written, words) {
      guard abs(word.utf8.count - target.utf8.count) <= 1,
        let distance = Suggestion.edits(from: word, to: target, atMost: 1)
      else { return nil }
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
  private mutating func prose(_ kind: BlockKind, _ habit: MetHabit?) -> NodeID {
    let first = index
    repeat {
      repeat { advance() } while !isAtEnd && !token.startsLine && !at(.rightBrace)
    } while !isAtEnd && !at(.rightBrace) && !startsStatement(kind) && !startsEnclosing() && nearestHead(kind) == nil
    let span = span(from: first)
    report(.proseLines(span, source, at: place(span), habit))
    return make(.prose, from: first)
  }

  private func startsEnclosing() -> Bool {
    blocks.dropLast().contains { standsExactly(slots.heads[Int($0.rawValue)]) }
  }
}

/// The phrases that begin statements, by the number of their block, word by word and without their marks.
private enum HeadPhrases {
  static let phrases: [[(keyword: Keyword, words: [String])]] = BlockKind.allCases.map { kind in
    GrammarTable.heads(of: kind).flatMap { rule in
      let row = KeywordTable.row(rule.keyword)
      return ([row.vietnamese, row.english] + row.aliases).map { phrase in
        (rule.keyword, KeywordLexicon.words(of: phrase).map { WordFold.withoutMarks($0) })
      }
    }
  }

  static let maximumCount = phrases.joined().map(\.words.count).max() ?? 0
}
