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

  private mutating func misspelt(_ nearest: Nearest, _ kind: BlockKind) -> NodeID {
    let first = index
    let keyword = nearest.keyword
    var children = Children()
    add(take(nearest), to: &children)
    if at(.colon) { advance() }
    if let rule = slots.headRules[Int(kind.rawValue)][Int(keyword.rawValue)] {
      parse(rule, kind, &children, head: true)
    }
    return make(.statement, keyword, from: first, children)
  }

  /// The phrase that is nearest to the words here.
  private typealias Nearest = (keyword: Keyword, count: Int, distance: Int)

  /// Takes misspelt words for the keyword that is meant.
  private mutating func take(_ nearest: Nearest) -> NodeID {
    let first = index
    for _ in 0..<nearest.count { advance() }
    let span = span(from: first)
    report(
      .misspelt(source.text(span), KeywordTable.row(nearest.keyword), isSure: nearest.distance <= 1, at: place(span)))
    return make(.keyword, nearest.keyword, from: first)
  }

  /// Takes a keyword of a set where one of them must stand, misspelt by a typing slip too; nil when none is near.
  mutating func keywordOrSlip(_ set: KeywordSet, _ kind: BlockKind? = nil) -> NodeID? {
    let match = match(set)
    guard let slip = slip(set, longerThan: match?.count ?? 0, kind ?? blocks.last ?? .file) else {
      return match.map { take($0) }
    }
    return take(slip)
  }

  /// A misspelt phrase of a set, where it takes up more than what is written right (`ngày làm viêc` more than `ngày`).
  private func slip(_ set: KeywordSet, longerThan count: Int, _ kind: BlockKind) -> Nearest? {
    let next = peek(count)
    guard next.kind == .word, !next.startsLine, !stands(slots.tails[Int(kind.rawValue)], at: index + count),
      !stands(SlotSets.eventJoints, at: index + count),
      let slip = nearest(among: set.keywords.flatMap(SpelledPhrase.all), isHead: false), slip.count > count
    else { return nil }
    return slip
  }

  private func nearestHead(_ kind: BlockKind) -> Nearest? {
    nearest(among: HeadPhrases.phrases[Int(kind.rawValue)], isHead: true)
  }

  /// The one phrase that is within a typing slip of the words here: one letter a word, two a phrase.
  private func nearest(among phrases: [SpelledPhrase], isHead: Bool) -> Nearest? {
    guard findings.count < Self.maximumFindings, token.kind == .word else { return nil }
    var best: Nearest?
    var isTie = false
    let written = plainWords()
    for phrase in phrases {
      let words = phrase.words
      guard let distance = distance(from: written, to: words, isHead: isHead) else { continue }
      if let known = best, known.keyword != phrase.keyword, known.count == words.count, known.distance == distance {
        isTie = true
      }
      let isBetter = best.map { (words.count, -distance) > ($0.count, -$0.distance) } ?? true
      if isBetter {
        best = (phrase.keyword, words.count, distance)
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

  private func distance(from written: [String], to words: [String], isHead: Bool) -> Int? {
    guard words.count <= written.count else { return nil }
    var total = 0
    for (word, target) in zip(written, words) {
      guard abs(word.utf8.count - target.utf8.count) <= 1,
        let distance = Suggestion.edits(from: word, to: target, atMost: 1)
      else { return nil }
      if distance > 0, target.count < 3 { return nil }
      total += distance
    }
    // A single word is taken for a slip of a head only when what follows fits one: a text, a block or a name.
    if isHead, words.count == 1 {
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
      && !lineHoldsBrace()
    let span = span(from: first)
    report(.proseLines(span, source, at: place(span), habit))
    return make(.prose, from: first)
  }

  private func startsEnclosing() -> Bool {
    blocks.dropLast().contains { standsExactly(slots.heads[Int($0.rawValue)]) }
  }
}

/// A phrase of a keyword, word by word and without its marks.
private struct SpelledPhrase {
  let keyword: Keyword
  let words: [String]

  static func all(of keyword: Keyword) -> [SpelledPhrase] {
    let row = KeywordTable.row(keyword)
    return ([row.vietnamese, row.english] + row.aliases).map { phrase in
      SpelledPhrase(keyword: keyword, words: KeywordLexicon.words(of: phrase).map { WordFold.withoutMarks($0) })
    }
  }
}

/// The phrases that begin statements, by the number of their block, word by word and without their marks.
private enum HeadPhrases {
  static let phrases = BlockKind.allCases.map { kind in
    GrammarTable.heads(of: kind).flatMap { SpelledPhrase.all(of: $0.keyword) }
  }

  static let maximumCount = phrases.joined().map(\.words.count).max() ?? 0
}
