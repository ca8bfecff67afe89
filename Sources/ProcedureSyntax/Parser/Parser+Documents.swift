import ProcedureDiagnostics
import ProcedureText

extension Parser {
  /// What a verb demands: a document or a group, with a label before it if the author gave one.
  mutating func document(_ kind: BlockKind, _ children: inout Children) -> Bool {
    guard parse(.label, kind, &children) else { return false }
    if let match = match(SlotSets.groups) { return group(match, kind, &children) }
    return documentAlternatives(kind, &children)
  }

  /// `"A" hoặc "B" 01 bản chính`: alternatives that share their form.
  private mutating func documentAlternatives(_ kind: BlockKind, _ children: inout Children) -> Bool {
    let first = index
    var parts = Children()
    guard thing(kind, &parts) else { return false }
    while let or = match(.or), orJoinsDocuments(or.count, kind) {
      add(take(or), to: &parts)
      guard thing(kind, &parts) else { return false }
    }
    guard forms(&parts) else { return false }
    add(make(.document, from: first, parts), to: &children)
    return true
  }

  private func orJoinsDocuments(_ offset: Int, _ kind: BlockKind) -> Bool {
    let next = peek(offset)
    guard next.kind == .string || next.kind == .word || next.kind == .quotedName else { return false }
    return !stands(SlotSets.forms, at: index + offset)
  }

  private mutating func group(_ match: Match, _ kind: BlockKind, _ children: inout Children) -> Bool {
    let first = index
    var parts = Children()
    add(take(match), to: &parts)
    if match.keyword == .atLeastGroup {
      guard number(&parts), expectKeyword(.ofSet, &parts) else { return false }
    }
    guard requiredBlock(.group, &parts) else { return false }
    add(make(.group, match.keyword, from: first, parts), to: &children)
    return true
  }

  /// Forms joined by `hoặc`, each with its number: `01 bản chính hoặc 02 bản sao`, `02 ảnh`, `số_bản bản sao`, `02 bộ`.
  mutating func forms(_ children: inout Children) -> Bool {
    if at(.comma), peek().startsLine, formBeginsLine(1) { advance() }
    guard formFollows() else { return true }
    repeat {
      let first = index
      var parts = Children()
      if at(.number) || at(.oddNumber) {
        _ = numberLeaf(&parts)
      } else if at(.word), !stands(SlotSets.formsOrSets) {
        add(leaf(.name), to: &parts)
      }
      if let sets = match(.sets) { add(take(sets), to: &parts) }
      if let form = keywordOrSlip(SlotSets.forms) { add(form, to: &parts) }
      add(make(.form, from: first, parts), to: &children)
      guard let or = match(.or), formFollows(or.count) else { return true }
      add(take(or), to: &children)
    } while true
  }

  /// A number with a form, `01 bản chính`, begins no statement and no item, so on a line of its own it goes on with the
  /// document above.
  private func formBeginsLine(_ offset: Int = 0) -> Bool {
    let next = peek(offset)
    return (next.kind == .number || next.kind == .oddNumber)
      && stands(SlotSets.formsOrSets, at: index + offset + 1)
  }

  private mutating func formFollows(_ offset: Int = 0) -> Bool {
    let next = peek(offset)
    if offset == 0, next.startsLine { return formBeginsLine() }
    if next.kind == .number || next.kind == .oddNumber { return true }
    guard next.kind == .word else { return false }
    if stands(SlotSets.forms, at: index + offset) { return true }
    let after = peek(offset + 1)
    return after.kind == .word && !after.startsLine
      && !stands(slots.tails[Int((blocks.last ?? .file).rawValue)], at: index + offset)
      && stands(SlotSets.formsOrSets, at: index + offset + 1)
  }

  /// A document of an example's dossier, with its form and its date of issue.
  mutating func dossierDocument(_ children: inout Children) -> Bool {
    let first = index
    var parts = Children()
    guard thing(.example, &parts), forms(&parts) else { return false }
    if let issued = keyword(.issuedOn) {
      add(issued, to: &parts)
      guard date(&parts) else { return false }
    }
    add(make(.document, from: first, parts), to: &children)
    return true
  }

  // MARK: Bare items

  /// A statement that begins with a name or a text: a fact, a choice, a member of a group or of a list.
  mutating func item(_ kind: BlockKind) -> NodeID? {
    let first = index
    var children = Children()
    let isRead: Bool
    switch kind {
    case .facts:
      guard at(.word) || at(.quotedName) else { return nil }
      isRead = fact(&children)
    case .choices:
      guard at(.word) || at(.quotedName) else { return nil }
      isRead = name(.choices, &children) && parse(.optionalTitle, kind, &children)
      skipChoiceRest(isRead, &children)
      return make(.choice, from: first, children)
    case .group, .contents:
      guard startsItem(kind) else { return nil }
      isRead = document(kind, &children)
    case .exclusion:
      guard startsItem(kind) else { return nil }
      isRead = thing(kind, &children)
    case .partAmounts:
      guard at(.number) || at(.oddNumber) else { return nil }
      isRead = quantity(&children)
    default: return nil
    }
    if !isRead { skipItemRest(&children) }
    tail(kind, &children)
    return make(.item, from: first, children)
  }

  private mutating func skipChoiceRest(_ isRead: Bool, _ children: inout Children) {
    guard !isRead || !(at(.comma) || at(.semicolon) || at(.rightBrace) || isAtEnd || token.startsLine) else { return }
    if isRead { report(.notPartOfStatement(found, at: place(here))) }
    skipItemRest(&children)
  }

  private mutating func skipItemRest(_ children: inout Children) {
    let first = index
    while !isAtEnd, !at(.comma), !at(.semicolon), !at(.rightBrace), index == first || !token.startsLine {
      if at(.leftBrace) { skipBalanced() } else { advance() }
    }
    if index > first { add(make(.error, from: first), to: &children) }
  }

  /// `ngày_sinh: ngày "…"`, `đúng_hạn = ngày_nộp ≤ ngày_sinh + 60 ngày`
  private mutating func fact(_ children: inout Children) -> Bool {
    guard name(.facts, &children) else { return false }
    if skip(.equal) {
      return expression(.facts, &children) && parse(.optionalTitle, .facts, &children)
    }
    guard skip(.colon) else { return missing(SyntaxWording.colonOrEqual, advice: SyntaxWording.factLine) }
    guard factType(&children) else { return false }
    if at(.comma), stands(.defaultValue, at: index + 1) { advance() }
    if let clause = match(.defaultValue) {
      let first = index
      var parts = Children()
      add(take(clause), to: &parts)
      let node = value(.facts)
      guard !node.isNone else { return false }
      add(node, to: &parts)
      add(make(.clause, .defaultValue, from: first, parts), to: &children)
    }
    return parse(.optionalTitle, .facts, &children)
  }

  private mutating func factType(_ children: inout Children) -> Bool {
    let first = index
    guard let type = keywordOrSlip(SlotSets.factTypes) else {
      return missing(SyntaxWording.oneOf(SlotSets.factTypes.keywords.map(KeywordTable.row)))
    }
    var parts = Children()
    add(type, to: &parts)
    let keyword = records[Int(type.index)].keyword
    switch keyword {
    case .oneOf:
      guard requiredBlock(.choices, &parts) else { return false }
    case .integer, .decimal:
      if let unit = self.keyword(.unitOf) {
        add(unit, to: &parts)
        guard at(.word) else { return missing(SyntaxWording.aName) }
        add(leaf(.name), to: &parts)
      }
    default: break
    }
    add(make(.factType, keyword, from: first, parts), to: &children)
    return true
  }

  // MARK: Fees

  @inline(__always)
  func moneyFollows() -> Bool {
    guard at(.number) || at(.oddNumber) else { return false }
    return stands(SlotSets.moneyWords, at: index + 1)
  }

  /// `2.000 đồng/trang`, `1,5 triệu đồng`, `10 USD/bản`
  mutating func money(_ children: inout Children) -> Bool {
    let first = index
    var parts = Children()
    let amount = token
    guard number(&parts) else { return false }
    if at(.number), !token.startsLine { report(.twoNumbers(at: place(token.span))) }
    // «50,000 đồng» would be fifty dong, which nobody writes with three decimals.
    if amount.kind == .number, !stands(SlotSets.scales), let mended = NumberLiteral.grouped(text(amount)) {
      report(.unreadableNumber(text(amount), mended, at: place(amount.span)))
    }
    if let scale = keyword(SlotSets.scales) { add(scale, to: &parts) }
    guard let unit = match(SlotSets.currencies) else { return missing(SyntaxWording.aCurrency) }
    add(take(unit), to: &parts)
    if at(.slash), peek().kind == .word {
      advance()
      let unitStart = index
      let stops = slots.tails[Int((blocks.last ?? .file).rawValue)]
      advance()
      while at(.word), !token.startsLine, !stands(stops) { advance() }
      add(make(.name, from: unitStart), to: &parts)
    }
    add(make(.money, from: first, parts), to: &children)
    return true
  }

  /// `phí, lệ phí`: further duties after the head.
  mutating func feeKinds(_ children: inout Children) -> Bool {
    if let kind = keyword(SlotSets.feeKinds) { add(kind, to: &children) }
    while at(.comma) || stands(.and), stands(SlotSets.feeKinds, at: index + 1) {
      if let and = match(.and) { add(take(and), to: &children) } else { advance() }
      if let kind = keyword(SlotSets.feeKinds) { add(kind, to: &children) }
    }
    return true
  }

  mutating func feeAmount(_ kind: BlockKind, _ children: inout Children) -> Bool {
    if at(.percent) { return feeShare(kind, &children) }
    guard let match = match(SlotSets.fees) else {
      guard at(.number) || at(.oddNumber) else { return missing(SyntaxWording.aFeeAmount) }
      return money(&children)
    }
    let first = index
    var parts = Children()
    add(take(match), to: &parts)
    switch match.keyword {
    case .setByCouncil:
      guard thing(kind, &parts), expectKeyword(.setByEnd, &parts) else { return false }
    case .byVerbatim, .byReference:
      guard text(&parts, SyntaxWording.aText) else { return false }
    case .reducedTo:
      guard at(.percent) else { return missing(SyntaxWording.aShare) }
      _ = addLeaf(.percent, &parts)
    default: break
    }
    add(make(.fee, match.keyword, from: first, parts), to: &children)
    return true
  }

  /// `0,1% giá_trị_hợp_đồng`, `0,1% của giá_trị_hợp_đồng`
  private mutating func feeShare(_ kind: BlockKind, _ children: inout Children) -> Bool {
    let first = index
    var parts = Children()
    _ = addLeaf(.percent, &parts)
    if let of = keyword(.shareOf) { add(of, to: &parts) }
    guard name(kind, &parts) else { return false }
    add(make(.feeShare, from: first, parts), to: &children)
    return true
  }

  mutating func requirement(_ kind: BlockKind, _ children: inout Children) -> Bool {
    guard expression(kind, &children) else { return false }
    return parse(.optionalTitle, kind, &children)
  }

  // MARK: Examples

  /// `ngày_sinh = 28/12/2025`, `"trẻ em bị bỏ rơi" = không`, `nơi có đất thuộc vùng_khó_khăn = không`
  mutating func assignment(_ children: inout Children) -> Bool {
    let first = index
    var parts = Children()
    if let match = match(SlotSets.places) {
      guard place(match, .example, &parts) else { return false }
      guard expectKeyword(.liesIn, &parts), thing(.example, &parts) else { return false }
    } else {
      guard thing(.example, &parts) else { return false }
    }
    guard skip(.equal) else { return missing(SyntaxWording.anEqualSign) }
    let node = value(.example)
    guard !node.isNone else { return false }
    add(node, to: &parts)
    add(make(.assignment, from: first, parts), to: &children)
    return true
  }

  mutating func expectation(_ kind: BlockKind, _ children: inout Children) -> Bool {
    let first = index
    guard let node = keywordOrSlip(SlotSets.expectations), let keyword = records[Int(node.index)].keyword else {
      return missing(SyntaxWording.anExpectation)
    }
    var parts = Children()
    add(node, to: &parts)
    guard expectationBody(keyword, kind, &parts) else { return false }
    add(make(.expectation, keyword, from: first, parts), to: &children)
    return true
  }

  private mutating func expectationBody(_ keyword: Keyword, _ kind: BlockKind, _ children: inout Children) -> Bool {
    switch keyword {
    case .expectMissing, .expectNotRequired, .expectStageSkipped: return thing(kind, &children)
    case .expectDue: return momentOfExpectation(kind, &children)
    case .expectStageDone: return thing(kind, &children) && momentOfExpectation(kind, &children)
    case .expectResultDue: return thing(kind, &children) && parse(.moment, kind, &children)
    case .fee, .charge, .price: return money(&children)
    case .exempt: return feeKinds(&children)
    default: return true
    }
  }

  private mutating func momentOfExpectation(_ kind: BlockKind, _ children: inout Children) -> Bool {
    if let at = self.keyword(.atTime) { add(at, to: &children) }
    return parse(.moment, kind, &children)
  }

  // MARK: Citations

  /// `[điểm b khoản 1 Điều 9 nđ_123_2015; …]`; a missing closing bracket ends with the line.
  mutating func citation() -> NodeID {
    let first = index
    let open = token.span
    advance()
    var children = Children()
    while !isAtEnd, !at(.rightBracket), !at(.leftBrace), !at(.rightBrace), !token.startsLine || follows(.comma) {
      if skip(.semicolon) { continue }
      add(citationSource(), to: &children)
    }
    if !skip(.rightBracket) { report(.unclosedCitation(at: place(open), insertAt: Int(tokens[index - 1].end))) }
    return make(.citation, from: first, children)
  }

  private mutating func citationSource() -> NodeID {
    let first = index
    var children = Children()
    while !isAtEnd, !at(.semicolon), !at(.rightBracket), !at(.leftBrace), !at(.rightBrace),
      !token.startsLine || index == first || follows(.comma)
    {
      if let match = match(SlotSets.locators), peek(match.count).kind != .rightBracket {
        add(locator(match), to: &children)
        continue
      }
      switch token.kind {
      case .comma: advance()
      case .documentNumber: add(leaf(.documentNumber), to: &children)
      case .string, .openString: _ = text(&children, SyntaxWording.aText)
      case .word where isPlainWord(at: index): citedWords(&children)
      case .word, .quotedName, .code: add(leaf(.name), to: &children)
      default:
        report(.notPartOfStatement(found, at: place(here)))
        add(leaf(.error), to: &children)
      }
    }
    return make(.citationSource, from: first, children)
  }

  /// `Nghị định số` before a document's number, which names it alone; several words elsewhere are one name.
  private mutating func citedWords(_ children: inout Children) {
    let first = index
    repeat {
      advance()
    } while !token.startsLine && !stands(SlotSets.locators) && (isPlainWord(at: index) || at(.number))
    let words = span(from: first)
    guard at(.documentNumber), !token.startsLine else { return add(make(.name, from: first), to: &children) }
    let rest = TextSpan(Int(words.start), Int(token.start))
    add(.wordsAroundNumber(source.text(words), at: place(words), replace: rest, by: ""))
  }

  private mutating func locator(_ match: Match) -> NodeID {
    let first = index
    var children = Children()
    add(take(match), to: &children)
    if at(.word), interner.text(token.symbol) == "số", peek().kind != .rightBracket { advance() }
    repeat {
      switch token.kind {
      case .number, .locator: add(leaf(.number), to: &children)
      case .word where isLocatorWord(match.keyword): add(leaf(.name), to: &children)
      default:
        if let count = numberNotInDigits() {
          for _ in 0..<count { advance() }
          return make(.locator, match.keyword, from: first, children)
        }
        report(.expected(SyntaxWording.aLocatorPart, found: found, at: place(gap)))
        return make(.locator, match.keyword, from: first, children)
      }
    } while locatorListGoesOn(&children)
    return make(.locator, match.keyword, from: first, children)
  }

  /// A letter or a Roman number: `điểm b`, `phụ lục II`. Articles and clauses have numbers.
  private func isLocatorWord(_ keyword: Keyword) -> Bool {
    guard token.end - token.start <= 4, isPlainWord(at: index), !standsExactly(SlotSets.locators) else { return false }
    return keyword != .article && keyword != .clause && keyword != .point || text(token).count <= 1
      || text(token).utf8.allSatisfy { Self.romanDigits.contains($0) }
  }

  private static let romanDigits = Array("IVXLC".utf8)

  private mutating func locatorListGoesOn(_ children: inout Children) -> Bool {
    let joint = match(SlotSets.locatorJoints)
    guard at(.comma) || joint != nil else { return false }
    let next = peek(joint?.count ?? 1)
    guard next.kind == .number || next.kind == .locator || (next.kind == .word && next.end - next.start <= 2) else {
      return false
    }
    if let joint { add(take(joint), to: &children) } else { advance() }
    return true
  }
}
