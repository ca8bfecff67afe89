import ProcedureDiagnostics
import ProcedureText

extension Parser {
  /// Reads one part; false when what must stand here does not, which has then been reported.
  mutating func parse(_ part: Part, _ kind: BlockKind, _ children: inout Children) -> Bool {
    switch part {
    case .name: return name(kind, &children)
    case .nameOrCode: return code(&children) || name(kind, &children)
    case .optionalName:
      // Several words up to the end of the line are a title that lacks its quotes.
      let isTitle = at(.word) && isPlainWord(at: index) && (bareWords(kind)?.isSeveral ?? false)
      return (at(.word) || at(.quotedName)) && !isTitle ? name(kind, &children) : true
    case .title: return text(&children, SyntaxWording.aTitle)
    case .optionalTitle, .optionalText:
      return at(.string) || at(.openString) ? text(&children, SyntaxWording.aText) : true
    case .text: return text(&children, SyntaxWording.aText)
    case .thing: return thing(kind, &children)
    case .things, .names: return list(&children) { $0.thing(kind, &$1) }
    case .titledThing: return titled(kind, &children)
    case .titledThings: return list(&children) { $0.titled(kind, &$1) }
    case .label: return label(&children)
    case .ruleCode: return ruleCode(&children)
    case .keyword(let keyword): return expectKeyword(keyword, &children)
    case .optional(let keyword):
      if let node = self.keyword(keyword) { add(node, to: &children) }
      return true
    case .oneOf(let keywords): return oneOf(keywords, &children)
    case .ifKeyword(let keyword, let parts): return ifKeyword(keyword, parts, kind, &children)
    case .date: return date(&children)
    case .interval: return interval(&children)
    case .documentNumber: return documentNumber(&children)
    case .number: return number(&children)
    case .clock: return clock(&children)
    case .moment: return moment(&children)
    case .quantity: return quantity(&children)
    case .optionalQuantity: return at(.number) ? quantity(&children, unit: [.sets]) : true
    case .timesOrQuantity: return quantity(&children)
    case .amount: return amount(kind, &children)
    case .codes: return list(&children) { $0.codeWithSelector(&$1) }
    case .days: return list(&children) { $0.days(&$1) }
    case .dayOfYear: return at(.dayMonth) ? addLeaf(.days, &children) : missing(SyntaxWording.aDayOfYear)
    case .weekdays: return weekdays(&children)
    case .officeHours: return list(&children) { $0.officeHours(&$1) }
    case .agencies: return list(&children, separators: [.or]) { $0.agency(kind, &$1) }
    case .levels: return list(&children) { $0.level(SlotSets.levels, &$1) }
    case .areaLevel: return level(SlotSets.areaLevels, &children)
    case .channels: return channels(&children)
    case .scope: return scope(kind, &children)
    case .events: return events(&children)
    case .exampleEvent: return exampleEvent(kind, &children)
    case .span: return span(&children)
    case .expression: return expression(kind, &children)
    case .requirement: return requirement(kind, &children)
    case .document: return document(kind, &children)
    case .dossier: return list(&children) { $0.dossierDocument(&$1) }
    case .assignments: return list(&children) { $0.assignment(&$1) }
    case .expectation: return expectation(kind, &children)
    case .feeKinds: return feeKinds(&children)
    case .feeAmount: return feeAmount(kind, &children)
    case .upTo: return upTo(&children)
    case .consequence: return consequence(&children)
    case .forms: return forms(&children)
    case .roundBody: return roundBody(&children)
    case .partBody: return partBody(kind, &children)
    case .arms: return requiredBlock(.arms, &children)
    case .transition: return oneOf([.oldRule, .newRule, .applicantChooses], &children)
    case .convention: return convention(kind, &children)
    case .appointment: return at(.number) || at(.time) ? clock(&children) : oneOf(SlotSets.appointments, &children)
    case .items: return list(&children) { $0.armValue(&$1) }
    case .block(let block): return requiredBlock(block, &children)
    case .optionalBlock(let block):
      if at(.leftBrace) { add(self.block(block), to: &children) }
      return true
    case .textOrBlock(let block):
      if at(.leftBrace) {
        add(self.block(block), to: &children)
        return true
      }
      return list(&children) { $0.thing(kind, &$1) }
    }
  }

  mutating func addLeaf(_ kind: NodeKind, _ children: inout Children) -> Bool {
    add(leaf(kind), to: &children)
    return true
  }

  /// One or more, separated by commas (and, where they are given, by the keywords).
  mutating func list(
    _ children: inout Children, separators: KeywordSet = [], _ item: (inout Parser, inout Children) -> Bool
  ) -> Bool {
    guard item(&self, &children) else { return false }
    while true {
      if at(.comma), listItemFollows() {
        advance()
      } else if !separators.isEmpty, let match = match(separators) {
        add(take(match), to: &children)
      } else {
        return true
      }
      guard item(&self, &children) else { return false }
    }
  }

  /// After a comma: whether another item of a list follows, not a clause, a guard or a new statement.
  private func listItemFollows() -> Bool {
    let next = peek()
    guard let kind = blocks.last else { return false }
    switch next.kind {
    case .string, .openString, .code, .documentNumber, .date, .dayMonth, .number, .time, .quotedName: return true
    case .word:
      if stands(slots.tails[Int(kind.rawValue)], at: index + 1) { return false }
      return !next.startsLine || !stands(slots.heads[Int(kind.rawValue)], at: index + 1)
    default: return false
    }
  }

  /// Reports what must stand here and does not; always false. `advice` goes where no habit is known.
  mutating func missing(_ what: Bilingual, advice: Bilingual? = nil) -> Bool {
    let habit = habitHere ?? advice.map { MetHabit(advice: $0, count: 0, fixes: []) }
    report(.expected(what, found: found, at: place(gap), habit))
    return false
  }

  /// What is meant by the words here, unless the line has come to its end.
  var habitHere: MetHabit? { token.startsLine ? nil : habit(at: index) }

  mutating func oneOf(_ keywords: [Keyword], _ children: inout Children) -> Bool {
    if let node = keywordOrSlip(KeywordSet(keywords)) {
      add(node, to: &children)
      return true
    }
    return missing(SyntaxWording.oneOf(keywords.map { KeywordTable.row($0) }))
  }

  private mutating func ifKeyword(
    _ keyword: Keyword, _ parts: [Part], _ kind: BlockKind, _ children: inout Children
  ) -> Bool {
    guard let node = self.keyword(keyword) else { return true }
    add(node, to: &children)
    for part in parts where !parse(part, kind, &children) { return false }
    return true
  }

  // MARK: Names and texts

  /// A declared or used name: one word. A run of plain words is joined, reported, and mended by a fix-it.
  mutating func name(_ kind: BlockKind, _ children: inout Children) -> Bool {
    guard at(.word) || at(.quotedName) else { return missing(SyntaxWording.aName) }
    let first = index
    advance()
    while at(.word), !token.startsLine, isPlainWord(at: index - 1), isPlainWord(at: index),
      !stands(slots.nameStops[Int(kind.rawValue)])
    {
      advance()
    }
    if index - first > 1 {
      let span = span(from: first)
      let joined = (first..<index).map { text(tokens[$0]) }.joined(separator: "_")
      add(.nameOfSeveralWords(source.text(span), joined, at: place(span)))
    }
    add(make(.name, from: first), to: &children)
    return true
  }

  /// A word without underscore or digit, which could be part of a phrase.
  @inline(__always)
  func isPlainWord(at index: Int) -> Bool {
    guard tokens[index].kind == .word else { return false }
    return !source.bytes[tokens[index].span.range].contains { $0 == 0x5F || 0x30...0x39 ~= $0 }
  }

  mutating func text(_ children: inout Children, _ what: Bilingual) -> Bool {
    switch token.kind {
    case .string: return addLeaf(.string, &children)
    case .openString:
      report(.unclosedString(at: place(token.span), insertAt: Int(token.end)))
      return addLeaf(.string, &children)
    case .textLine:
      let first = index
      while at(.textLine) { advance() }
      add(make(.textLines, from: first), to: &children)
      return true
    case .word:
      guard let words = bareWords(blocks.last ?? .file) else { return missing(what) }
      return quoted(words, &children)
    default: return missing(what)
    }
  }

  /// Takes words for the text that they would be in quotes, which is reported.
  private mutating func quoted(_ words: BareWords, _ children: inout Children) -> Bool {
    add(.textNeedsQuotes(words.text, at: place(words.span)))
    let first = index
    while index < words.end { advance() }
    add(make(.string, from: first), to: &children)
    return true
  }

  mutating func thing(_ kind: BlockKind, _ children: inout Children) -> Bool {
    switch token.kind {
    case .string, .openString, .textLine: text(&children, SyntaxWording.aThing)
    case .documentNumber: addLeaf(.documentNumber, &children)
    case .code: addLeaf(.code, &children)
    case .word, .quotedName:
      if let match = match(.placeLodging) { place(match, kind, &children) } else { name(kind, &children) }
    default: missing(SyntaxWording.aThing)
    }
  }

  /// A thing that mostly has a title and no name, so that several words are a title that lacks its quotes.
  private mutating func titled(_ kind: BlockKind, _ children: inout Children) -> Bool {
    guard let words = bareWords(kind, endsAtComma: true), words.isSeveral else { return thing(kind, &children) }
    return quoted(words, &children)
  }

  private mutating func label(_ children: inout Children) -> Bool {
    guard at(.word) || at(.quotedName), peek().kind == .colon else { return true }
    let first = index
    advance()
    advance()
    add(make(.label, from: first), to: &children)
    return true
  }

  private mutating func ruleCode(_ children: inout Children) -> Bool {
    guard at(.word) else { return missing(SyntaxWording.aRuleCode) }
    return addLeaf(.name, &children)
  }

  mutating func requiredBlock(_ kind: BlockKind, _ children: inout Children) -> Bool {
    let isOpened = at(.leftBrace)
    if !isOpened {
      guard standsInUnopenedBlock(kind) else { return missing(SyntaxWording.aBlock, advice: SyntaxWording.openBlock) }
      report(.missingOpeningBrace(at: place(gap)))
    }
    add(block(kind, isOpened: isOpened), to: &children)
    return true
  }

  /// Whether the block begins here although nothing opens it: the next line stands further to the right, with what only
  /// stands inside.
  private func standsInUnopenedBlock(_ kind: BlockKind) -> Bool {
    token.startsLine && index > 0 && startsStatement(kind)
      && indentation(of: token) > indentation(of: tokens[index - 1])
  }

  // MARK: Agencies, levels, channels, scopes

  private mutating func agency(_ kind: BlockKind, _ children: inout Children) -> Bool {
    let first = index
    var parts = Children()
    guard thing(kind, &parts) else { return false }
    while let match = match(SlotSets.places) {
      guard place(match, kind, &parts), placesOfOthers(match.keyword, kind, &parts) else { return false }
      guard let or = self.match(.or), stands(SlotSets.places, at: index + or.count) else {
        break
      }
      add(take(or), to: &parts)
    }
    add(make(.agency, from: first, parts), to: &children)
    return true
  }

  /// `hoặc của "người mẹ"` behind the place of somebody: the same place of somebody else.
  private mutating func placesOfOthers(_ place: Keyword, _ kind: BlockKind, _ children: inout Children) -> Bool {
    guard SlotSets.placesOfSomebody.contains(place) else { return true }
    while let or = match(.or), let of = match(.shareOf, at: index + or.count) {
      add(take(or), to: &children)
      let first = index
      var parts = Children()
      add(take(of), to: &parts)
      guard thing(kind, &parts) else { return false }
      add(make(.place, place, from: first, parts), to: &children)
    }
    return true
  }

  mutating func place(_ match: Match, _ kind: BlockKind, _ children: inout Children) -> Bool {
    let first = index
    var parts = Children()
    add(take(match), to: &parts)
    switch match.keyword {
    case .placeResidence, .placePermanentResidence, .placeHeadOffice, .placeOther:
      guard thing(kind, &parts) else { return false }
    default: break
    }
    add(make(.place, match.keyword, from: first, parts), to: &children)
    return true
  }

  private mutating func level(_ set: KeywordSet, _ children: inout Children) -> Bool {
    guard let node = keywordOrSlip(set) else { return missing(SyntaxWording.oneOf(set.keywords.map(KeywordTable.row))) }
    add(node, to: &children)
    return true
  }

  private mutating func channels(_ children: inout Children) -> Bool {
    let isGuard = index > 0 && stands(.via, at: index - 1)
    repeat {
      let first = index
      guard let node = keywordOrSlip(SlotSets.channels) else {
        return missing(SyntaxWording.oneOf(SlotSets.channels.keywords.map(KeywordTable.row)))
      }
      var parts = Children()
      add(node, to: &parts)
      add(make(.channel, records[Int(node.index)].keyword, from: first, parts), to: &children)
    } while isGuard ? nextChannelOfGuard() : nextChannel()
    return true
  }

  private mutating func nextChannelOfGuard() -> Bool {
    guard at(.comma), stands(SlotSets.channels, at: index + 1) else { return false }
    advance()
    return true
  }

  /// The same in `cách thức …`, where a `;` and a `qua` before one more channel are reported: they end no statement and
  /// begin no guard.
  private mutating func nextChannel() -> Bool {
    guard at(.comma) || at(.semicolon) else { return false }
    let via = match(.via, at: index + 1)?.count ?? 0
    let isKnown = stands(SlotSets.channels, at: index + 1 + via)
    guard isKnown || (via > 0 && at(.comma)) else { return false }
    if isKnown, via > 0 || at(.semicolon) {
      let odd = at(.semicolon) ? index : index + 1
      report(.notPartOfStatement(SyntaxWording.quoted(text(tokens[odd])), at: place(tokens[odd].span), habit(at: odd)))
    }
    // What is no channel is told as it stands.
    for _ in 0...(isKnown ? via : 0) { advance() }
    return true
  }

  private mutating func scope(_ kind: BlockKind, _ children: inout Children) -> Bool {
    guard let match = match([.nationwide, .withinProvince, .withinArea]) else {
      return missing(SyntaxWording.oneOf([.nationwide, .withinProvince].map(KeywordTable.row)))
    }
    add(take(match), to: &children)
    return match.keyword == .withinArea ? list(&children) { $0.thing(kind, &$1) } : true
  }

  // MARK: Events

  /// `ngày nhận đủ hồ sơ hợp lệ`, `khi "người nộp thanh toán"`, a stage's name or a text, joined by `và` or `hoặc`.
  mutating func events(_ children: inout Children) -> Bool {
    while true {
      guard event(&children) else { return false }
      guard let joint = match(SlotSets.joints), eventFollows(joint.count) else { return true }
      add(take(joint), to: &children)
    }
  }

  private func eventFollows(_ offset: Int) -> Bool {
    let next = peek(offset)
    return next.kind == .string || stands(SlotSets.events, at: index + offset)
  }

  private mutating func event(_ children: inout Children) -> Bool {
    let first = index
    var parts = Children()
    if let match = match(SlotSets.events) {
      add(take(match), to: &parts)
      guard match.keyword == .eventWhen || match.keyword == .eventDay || match.keyword == .eventEnd else {
        add(make(.event, match.keyword, from: first, parts), to: &children)
        return true
      }
    }
    guard at(.string) || at(.openString) || at(.word) || at(.quotedName) else { return missing(SyntaxWording.anEvent) }
    let kind = blocks.last ?? .file
    if isPlainWord(at: index), peek().kind == .word, !peek().startsLine {
      proseEvent(kind, &parts)
    } else {
      guard thing(kind, &parts) else { return false }
    }
    let head = records[Int(parts.first)]
    let keyword = head.kind == .keyword ? head.keyword : nil
    add(make(.event, keyword, from: first, parts), to: &children)
    return true
  }

  private mutating func exampleEvent(_ kind: BlockKind, _ children: inout Children) -> Bool {
    guard let match = match([.stageStarts, .stageEnds, .stageRefused]) else {
      if at(.word), !token.startsLine, !stands(.atTime) {
        proseEvent(kind, &children)
        return true
      }
      return text(&children, SyntaxWording.aText)
    }
    add(take(match), to: &children)
    return name(kind, &children)
  }

  /// An event in plain words, which should stand in quotes: `kể từ ngày nhận được văn bản đề nghị`.
  private mutating func proseEvent(_ kind: BlockKind, _ children: inout Children) {
    let first = index
    let stops = slots.tails[Int(kind.rawValue)].union(SlotSets.eventJoints).union([.atTime])
    repeat { advance() } while at(.word) && !token.startsLine && !stands(stops)
    let span = span(from: first)
    add(.textNeedsQuotes(source.text(span), at: place(span)))
    add(make(.string, from: first), to: &children)
  }

  /// `từ "…" đến "…" hoặc "…"` of a pause, or `từ trang thứ 3: 1.000 đồng/trang` of a fee.
  private mutating func span(_ children: inout Children) -> Bool {
    if at(.word), let tier = tier() {
      add(tier, to: &children)
      return true
    }
    guard event(&children) else { return false }
    guard let to = keyword(.to) else { return true }
    add(to, to: &children)
    return events(&children)
  }

  private mutating func tier() -> NodeID? {
    let first = index
    var position = index
    while tokens[position].kind == .word, !stands(.tierOrdinal, at: position), position - index < 4 {
      position += 1
    }
    guard let ordinal = match(.tierOrdinal, at: position), tokens[position + ordinal.count].kind == .number
    else {
      return nil
    }
    var parts = Children()
    let unitStart = index
    index = position
    add(make(.name, from: unitStart), to: &parts)
    add(take(ordinal), to: &parts)
    _ = number(&parts)
    if let onwards = keyword(.tierOnwards) { add(onwards, to: &parts) }
    if !skip(.colon) { report(.tierNeedsColon(at: place(here), insertAt: Int(tokens[index - 1].end))) }
    _ = money(&parts)
    return make(.tier, from: first, parts)
  }

  // MARK: Other small parts

  private mutating func consequence(_ children: inout Children) -> Bool {
    guard let match = match([.refuse, .returnDossier, .transferTo]) else {
      return missing(SyntaxWording.oneOf([.refuse, .returnDossier, .transferTo].map(KeywordTable.row)))
    }
    let first = index
    var parts = Children()
    add(take(match), to: &parts)
    if match.keyword == .transferTo {
      guard codeWithSelector(&parts) else { return false }
    }
    add(make(.consequence, match.keyword, from: first, parts), to: &children)
    return true
  }

  private mutating func roundBody(_ children: inout Children) -> Bool {
    while let match = match(SlotSets.roundLimits) {
      let first = index
      var parts = Children()
      add(take(match), to: &parts)
      guard quantity(&parts) else { return false }
      add(make(.round, match.keyword, from: first, parts), to: &children)
      guard at(.comma), stands(SlotSets.roundLimits, at: index + 1)
      else { break }
      advance()
    }
    return true
  }

  private mutating func partBody(_ kind: BlockKind, _ children: inout Children) -> Bool {
    while let match = match(.by) {
      let first = index
      var parts = Children()
      add(take(match), to: &parts)
      guard list(&parts, { $0.thing(kind, &$1) }) else { return false }
      add(make(.clause, .by, from: first, parts), to: &children)
    }
    if at(.colon) { advance() }
    return at(.leftBrace) ? requiredBlock(.partAmounts, &children) : quantity(&children)
  }

  private mutating func convention(_ kind: BlockKind, _ children: inout Children) -> Bool {
    let rules = GrammarTable.conventions
    guard let match = match(KeywordSet(rules.map(\.keyword))) else {
      return missing(SyntaxWording.oneOf(rules.map { KeywordTable.row($0.keyword) }))
    }
    add(take(match), to: &children)
    guard let rule = rules.first(where: { $0.keyword == match.keyword }) else { return false }
    for part in rule.parts where !parse(part, kind, &children) { return false }
    return true
  }

  private mutating func armValue(_ children: inout Children) -> Bool {
    if let node = keyword(.otherwise) {
      add(node, to: &children)
      return true
    }
    if let match = match(SlotSets.yesOrNo) {
      add(take(match), to: &children)
      return true
    }
    return thing(.arms, &children)
  }
}
