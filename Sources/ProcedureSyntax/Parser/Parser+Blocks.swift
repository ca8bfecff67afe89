import ProcedureDiagnostics
import ProcedureText

extension Parser {
  mutating func parseFile() {
    var children = Children()
    blocks = [.file]
    openings = [0]
    statements(.file, into: &children)
    if index < tokens.count - 1 { index = tokens.count - 1 }
    index = tokens.count
    _ = make(.file, from: 0, children)
    if unlistedFindings > 0 {
      findings.append(.moreFindings(unlistedFindings, unlistedSeverity, at: Place(file: source.path)))
    }
  }

  /// The statements of a block up to its closing brace, which is left for the caller.
  mutating func statements(_ kind: BlockKind, into children: inout Children) {
    while !isAtEnd {
      if skip(.semicolon) { continue }
      if skip(.comma) { continue }
      if at(.rightBrace) {
        guard kind == .file else { return }
        report(.strayBrace(at: place(here)))
        add(leaf(.error), to: &children)
        continue
      }
      if closesEnclosing(kind) { return }
      let before = index
      add(statement(kind), to: &children)
      if index == before {
        report(.notUnderstood(SyntaxWording.quoted(text(token)), at: place(here)))
        add(leaf(.error), to: &children)
      }
    }
  }

  /// A head at the start of a line that only an enclosing block knows ends this block: a closing brace is missing,
  /// unless the line stands inside the block all the same.
  private mutating func closesEnclosing(_ kind: BlockKind) -> Bool {
    guard token.startsLine, kind != .file, token.kind == .word, phrases.mayBegin(at: index) else { return false }
    guard !stands(slots.heads[Int(kind.rawValue)]), !atGuard(kind), !(kind.holdsItems && isLabelOrItem(kind))
    else { return false }
    for enclosing in blocks.dropLast() {
      if let match = exactMatch(slots.heads[Int(enclosing.rawValue)]), headFits(match, in: enclosing) {
        guard !standsInsideBlock else { return false }
        report(.missingClosingBrace(at: place(here)))
        return true
      }
    }
    return false
  }

  private func isLabelOrItem(_ kind: BlockKind) -> Bool {
    switch kind {
    case .facts: peek().kind == .colon || peek().kind == .equal
    default: blocks.dropLast().allSatisfy { !standsExactly(slots.heads[Int($0.rawValue)]) }
    }
  }

  func atGuard(_ kind: BlockKind) -> Bool {
    GrammarTable.allowsGuards(in: kind) && standsExactly(slots.guards)
  }

  /// Whether what follows a head looks like what the head takes; tells a head from a name that begins with its word.
  func headFits(_ match: Match, in kind: BlockKind) -> Bool {
    guard let rule = slots.headRules[Int(kind.rawValue)][Int(match.keyword.rawValue)] else { return false }
    let next = tokens[min(index + match.count, tokens.count - 1)]
    switch rule.parts.first {
    case .name, .nameOrCode: return next.kind == .word || next.kind == .quotedName || next.kind == .code
    case .block, .optionalBlock: return next.kind == .leftBrace
    case .text, .title: return next.kind == .string || next.kind == .openString || next.startsLine
    case nil: return true
    default: return next.kind != .equal
    }
  }

  // MARK: One statement

  mutating func statement(_ kind: BlockKind) -> NodeID {
    if kind == .documents, at(.word), peek().kind == .colon,
      stands(slots.heads[Int(kind.rawValue)], at: index + 2)
    {
      return labelledVerb(kind)
    }
    if let match = headMatch(kind) { return headed(match, kind) }
    if atGuard(kind) || (GrammarTable.allowsGuards(in: kind) && token.startsLine && stands(slots.guards)) {
      return guardBlock(kind)
    }
    if kind.holdsItems, let item = item(kind) { return item }
    return unknownStatement(kind)
  }

  /// `việc_sinh: nộp một trong …`: a label before its verb is taken as if it stood behind it.
  private mutating func labelledVerb(_ kind: BlockKind) -> NodeID {
    let first = index
    var children = Children()
    advance()
    advance()
    add(make(.label, from: first), to: &children)
    guard let match = match(slots.heads[Int(kind.rawValue)]),
      let rule = slots.headRules[Int(kind.rawValue)][Int(match.keyword.rawValue)]
    else { return make(.error, from: first, children) }
    add(take(match), to: &children)
    parse(rule, kind, &children, head: true)
    return make(.statement, match.keyword, from: first, children)
  }

  private mutating func headMatch(_ kind: BlockKind) -> Match? {
    let set = slots.heads[Int(kind.rawValue)]
    if kind == .group, let match = exactMatch(set) { return match }
    if kind.holdsItems {
      guard let match = exactMatch(set) else {
        // A bare item is one word, so several words without their marks are a head.
        return match(set).flatMap { $0.count > 1 ? $0 : nil }
      }
      return headFits(match, in: kind) ? match : nil
    }
    // `trong trường hợp …` is a guard where `trong …` is a head: the longer phrase goes first.
    guard let match = match(set) else { return nil }
    guard GrammarTable.allowsGuards(in: kind), let other = self.match(slots.guards) else { return match }
    return other.count > match.count ? nil : match
  }

  private mutating func headed(_ match: Match, _ kind: BlockKind) -> NodeID {
    let first = index
    var children = Children()
    add(take(match), to: &children)
    noteLabel()
    guard let rule = slots.headRules[Int(kind.rawValue)][Int(match.keyword.rawValue)] else {
      return make(.statement, match.keyword, from: first, children)
    }
    parse(rule, kind, &children, head: true)
    return make(.statement, match.keyword, from: first, children)
  }

  /// The field labels of the national database end in a colon (`Thời hạn giải quyết: 05 ngày làm việc`).
  private mutating func noteLabel() {
    guard at(.colon) else { return }
    add(.labelColon(at: place(token.span)))
    advance()
  }

  mutating func parse(_ rule: Rule, _ kind: BlockKind, _ children: inout Children, head: Bool) {
    var isRead = true
    for part in rule.parts where !parse(part, kind, &children) {
      skipFailedPart(kind, &children)
      isRead = false
      break
    }
    guard head else { return }
    let trailing = kind == .arms ? blocks[max(blocks.count - 2, 0)] : rule.trailingBlock
    let hasBlock = tail(kind, trailing: trailing, &children)
    if rule.keyword == .caseHead, !hasBlock, isRead { _ = missing(SyntaxWording.aBlock) }
  }

  /// After a part that could not be read: on to something that the rest of the statement can begin with.
  private mutating func skipFailedPart(_ kind: BlockKind, _ children: inout Children) {
    let first = index
    while !isAtEnd, !statementEnds(kind), !at(.leftBracket), !stands(slots.tails[Int(kind.rawValue)]) {
      if token.startsLine, index > first { break }
      if at(.leftBrace) {
        skipBalanced()
      } else {
        advance()
      }
    }
    if index > first { add(make(.error, from: first), to: &children) }
  }

  /// From an opening brace to behind its partner, or to the end of the text.
  mutating func skipBalanced() {
    var depth = 0
    while !isAtEnd {
      if at(.leftBrace) { depth += 1 }
      if at(.rightBrace) { depth -= 1 }
      advance()
      if depth <= 0 { return }
    }
  }

  /// Clauses, guards and citations in any order, up to the end of the statement; true when the block that may follow
  /// them was there.
  @discardableResult
  mutating func tail(_ kind: BlockKind, trailing: BlockKind? = nil, _ children: inout Children) -> Bool {
    let set = slots.tails[Int(kind.rawValue)]
    var seen = KeywordSet()
    var hasBlock = false
    while !isAtEnd {
      if at(.leftBracket) {
        add(citation(), to: &children)
        continue
      }
      if at(.leftBrace) {
        guard let trailing else {
          guardBrace(kind, &children)
          return true
        }
        add(block(trailing), to: &children)
        hasBlock = true
        continue
      }
      if at(.semicolon) || at(.comma) {
        guard tailFollowsPause(kind, set) else {
          if at(.comma), !kind.holdsItems, !listGoesOn(kind) { badContinuation(kind, &children) }
          return hasBlock
        }
        advance()
        continue
      }
      if statementEnds(kind) { return hasBlock }
      guard let match = match(set) else {
        // A line that begins with words unknown here is a statement of its own, misspelt or prose.
        if token.startsLine, !follows(.comma) { return hasBlock }
        badContinuation(kind, &children)
        return hasBlock
      }
      // A line that only looks like a clause, as in `từ chối khi …` and `từ …`, is one of its own.
      if token.startsLine, !follows(.comma), beginsHabit(longerThan: match.count, kind) { return hasBlock }
      add(clauseOrGuard(match, kind, &seen), to: &children)
    }
    return hasBlock
  }

  private func listGoesOn(_ kind: BlockKind) -> Bool {
    let next = peek()
    return next.startsLine || next.kind == .rightBrace || next.kind == .end
  }

  /// After a comma or semicolon: whether another clause, guard or citation of this statement follows.
  private mutating func tailFollowsPause(_ kind: BlockKind, _ set: KeywordSet) -> Bool {
    let next = peek()
    if next.kind == .leftBracket { return true }
    guard stands(set, at: index + 1) else { return false }
    guard at(.semicolon) else { return true }
    // After `;` a word that can start a statement of this block starts one: a head, or a guard that begins its line.
    let isHead = stands(slots.heads[Int(kind.rawValue)], at: index + 1)
    let isGuard = stands(slots.guards, at: index + 1)
    return !isHead && !(isGuard && next.startsLine)
  }

  private mutating func guardBrace(_ kind: BlockKind, _ children: inout Children) {
    report(.braceAfterStatement(at: place(here)))
    add(block(kind), to: &children)
  }

  private mutating func badContinuation(_ kind: BlockKind, _ children: inout Children) {
    let first = index
    let span = here
    let words = isAtEnd ? found : SyntaxWording.quoted(text(token))
    let habit = conditionInWords(around: at(.comma) ? index - 1 : index) ?? habit(at: index)
    while !isAtEnd, !statementEnds(kind) {
      if token.startsLine, index > first { break }
      if at(.leftBrace) { skipBalanced() } else { advance() }
    }
    report(.notPartOfStatement(words, at: place(index > first ? self.span(from: first) : span), habit))
    if index > first { add(make(.error, from: first), to: &children) }
  }

  private mutating func clauseOrGuard(_ match: Match, _ kind: BlockKind, _ seen: inout KeywordSet) -> NodeID {
    let first = index
    let isPeriod = beginsPeriod(match, kind)
    let keyword = isPeriod ? Keyword.guardInForce : match.keyword
    let isClause = slots.clauses[Int(kind.rawValue)].contains(keyword)
    let rules = isClause ? slots.clauseRules[Int(kind.rawValue)] : slots.guardRules
    let rule = rules[Int(keyword.rawValue)]
    if let rule, rule.needsComma, !isPeriod, !follows(.comma), !token.startsLine {
      let span = token.span.union(tokens[index + match.count - 1].span)
      report(
        .needsComma(source.text(span), KeywordTable.row(keyword), at: place(span), insertAt: Int(tokens[index - 1].end))
      )
    }
    let start = token.span
    var children = Children()
    add(take(match), to: &children)
    if let rule { parse(rule, kind, &children, head: false) }
    if keyword == .via, let substitution = channelSubstitution(kind) {
      add(substitution, to: &children)
      return make(.clause, .thenVerb, from: first, children)
    }
    if !isClause {
      // Which of two is meant nobody knows.
      if seen.contains(keyword), keyword != .otherwise {
        report(.secondGuard(KeywordTable.row(keyword), at: place(start)))
        return make(.error, from: first, children)
      }
      seen.insert(keyword)
    }
    return make(isClause ? .clause : .guard, keyword, from: first, children)
  }

  /// Whether `từ` goes on with a date, as in `từ 01/07/2025 đến 31/12/2026`: then it says when a statement is in force.
  /// No `tạm dừng … từ … đến …` and no `từ trang thứ 3: …` begins so.
  @inline(__always)
  private func beginsPeriod(_ match: Match, _ kind: BlockKind) -> Bool {
    match.keyword == .from && peek(match.count).kind == .date && GrammarTable.allowsGuards(in: kind)
  }

  /// `qua bưu chính thì nộp bản sao có chứng thực`: other forms for a channel, not a guard.
  private mutating func channelSubstitution(_ kind: BlockKind) -> NodeID? {
    guard slots.clauses[Int(kind.rawValue)].contains(.thenVerb), let match = match(.thenVerb),
      let rule = slots.clauseRules[Int(kind.rawValue)][Int(Keyword.thenVerb.rawValue)]
    else { return nil }
    let first = index
    var children = Children()
    add(take(match), to: &children)
    parse(rule, kind, &children, head: false)
    return make(.clause, .thenVerb, from: first, children)
  }

  /// Guards at the start of a line, which open a block.
  private mutating func guardBlock(_ kind: BlockKind) -> NodeID {
    let first = index
    var children = Children()
    var seen = KeywordSet()
    while let match = match(slots.guards), index == first || !token.startsLine {
      add(clauseOrGuard(match, kind, &seen), to: &children)
      if at(.comma), stands(slots.guards, at: index + 1) { advance() }
    }
    while at(.leftBracket) { add(citation(), to: &children) }
    if at(.leftBrace) {
      add(block(kind), to: &children)
      while at(.leftBracket), !token.startsLine { add(citation(), to: &children) }
    } else if let head = headBehindGuard(kind) {
      add(statementBehindGuard(from: first, head, kind), to: &children)
    } else {
      report(
        .guardStandsAlone(
          at: place(span(from: first)), joinAt: Int(tokens[max(first - 1, 0)].end), saysThen: lineSays(.then)))
      tail(kind, &children)
    }
    return make(.guardBlock, from: first, children)
  }

  /// The token of the head that follows a guard on its line, as in `khi "…" thì nộp "…"`.
  private func headBehindGuard(_ kind: BlockKind) -> Int? {
    let head = index + (match(.then)?.count ?? 0)
    let heads = slots.heads[Int(kind.rawValue)]
    guard !token.startsLine, head < tokens.count, !tokens[head].startsLine, standsExactly(heads, at: head) else {
      return nil
    }
    return head
  }

  /// The statement behind a guard as what it is, a block of one that lacks its braces.
  private mutating func statementBehindGuard(from guardStart: Int, _ head: Int, _ kind: BlockKind) -> NodeID {
    let open = TextSpan(Int(tokens[index - 1].end), Int(tokens[head].start))
    let words = place(span(from: guardStart))
    let mayReport = mayReport(at: words.span ?? here)
    while index < head { advance() }
    var children = Children()
    add(statement(kind), to: &children)
    let end = Int(tokens[index - 1].end)
    if mayReport { report(.guardBeforeStatement(at: words, open, TextSpan(end, end))) }
    return make(.block, from: head, children)
  }

  // MARK: Blocks

  /// A block between braces; the caller has seen the opening one, or has told that it is missing.
  mutating func block(_ kind: BlockKind, isOpened: Bool = true) -> NodeID {
    let first = index
    guard blocks.count < Self.maximumBlockDepth else {
      report(.tooDeep(at: place(here)))
      skipBalanced()
      return make(.error, from: first)
    }
    let open = isOpened ? token.span : gap
    if isOpened { advance() }
    blocks.append(kind)
    openings.append(isOpened ? first : first - 1)
    var children = Children()
    while at(.leftBracket) { add(citation(), to: &children) }
    statements(kind, into: &children)
    blocks.removeLast()
    openings.removeLast()
    if !skip(.rightBrace), isAtEnd {
      report(.unclosedBlock(opened: place(open), at: place(here)))
    }
    return make(.block, from: first, children)
  }
}
