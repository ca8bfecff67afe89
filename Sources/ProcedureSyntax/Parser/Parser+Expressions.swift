import ProcedureDiagnostics
import ProcedureText

extension Parser {
  /// A condition or a value: `và`/`hoặc` (never mixed without parentheses) over `không` over comparisons over sums.
  mutating func expression(_ kind: BlockKind, _ children: inout Children) -> Bool {
    let node = disjunction(kind)
    guard !node.isNone else { return false }
    add(node, to: &children)
    return true
  }

  private mutating func disjunction(_ kind: BlockKind) -> NodeID {
    guard expressionDepth < Self.maximumExpressionDepth else {
      report(.tooDeep(at: place(here)))
      return .none
    }
    expressionDepth += 1
    defer { expressionDepth -= 1 }
    let first = index
    let left = negation(kind)
    guard !left.isNone else { return .none }
    guard let joint = jointMatch() else { return left }
    var children = Children()
    add(left, to: &children)
    while let next = jointMatch() {
      if next.keyword != joint.keyword {
        report(.mixedAndOr(at: place(token.span)))
      }
      add(take(next), to: &children)
      let right = negation(kind)
      guard !right.isNone else { break }
      add(right, to: &children)
    }
    return make(joint.keyword == .and ? .and : .or, joint.keyword, from: first, children)
  }

  /// `và` or `hoặc` where an operator may stand; a longer phrase that begins with it (`hoặc theo thỏa thuận …`) goes first.
  private mutating func jointMatch() -> Match? {
    guard at(.word), let match = match(SlotSets.joints) else { return nil }
    if let clause = self.match(slots.tails[Int((blocks.last ?? .file).rawValue)]), clause.count > match.count {
      return nil
    }
    if token.startsLine, !follows(.comma), statementEnds(blocks.last ?? .file) { return nil }
    return match
  }

  private mutating func negation(_ kind: BlockKind) -> NodeID {
    let first = index
    guard let match = match(.not), match.keyword == .not,
      !stands(.isNotIn), expressionDepth < Self.maximumExpressionDepth
    else { return comparison(kind) }
    expressionDepth += 1
    defer { expressionDepth -= 1 }
    var children = Children()
    add(take(match), to: &children)
    let operand = negation(kind)
    guard !operand.isNone else { return .none }
    add(operand, to: &children)
    return make(.not, .not, from: first, children)
  }

  private mutating func comparison(_ kind: BlockKind) -> NodeID {
    let first = index
    if let place = match(SlotSets.places) { return placeWithin(place, kind) }
    if let range = exactMatch(SlotSets.ranges), peek(range.count).kind == .number {
      report(
        .expected(
          SyntaxWording.factBeforeRange, found: found, at: place(token.span),
          MetHabit(advice: SyntaxWording.sayWhoseAge, count: 0, fixes: [])))
      return .none
    }
    let left = sum(kind)
    guard !left.isNone else { return .none }
    var children = Children()
    add(left, to: &children)
    switch token.kind {
    // At the start of a line it belongs to a fact whose name is missing.
    case .equal where token.startsLine: return left
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      add(leaf(.operand), to: &children)
      let right = value(kind)
      guard !right.isNone else { return .none }
      add(right, to: &children)
      let node = make(.compare, from: first, children)
      if isComparison(token.kind) { report(.chainedComparison(at: place(token.span))) }
      return node
    case .word:
      guard !token.startsLine, let match = match(SlotSets.comparisons) else { return left }
      if let clause = self.match(slots.tails[Int(kind.rawValue)]), clause.count > match.count { return left }
      return relation(match, kind, first, &children) ?? left
    default: return left
    }
  }

  private func isComparison(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: true
    default: false
    }
  }

  private mutating func relation(_ match: Match, _ kind: BlockKind, _ first: Int, _ children: inout Children) -> NodeID?
  {
    switch match.keyword {
    case .isIn, .isNotIn:
      // `trong 03 ngày` is a duration of the statement, not a membership.
      let next = peek(match.count).kind
      guard next == .leftBrace || next == .word || next == .quotedName else { return nil }
      add(take(match), to: &children)
      return membership(match.keyword, kind, first, &children)
    case .atLeastAge: return age(match, kind, first, &children)
    case .below:
      guard peek(match.count).kind == .number else { return nil }
      add(take(match), to: &children)
      add(ageNumber(), to: &children)
      return make(.age, .below, from: first, children)
    case .rangeFrom: return range(match, kind, first, &children)
    case .liesIn:
      add(take(match), to: &children)
      guard thing(kind, &children) else { return NodeID.none }
      return make(.placeWithin, from: first, children)
    default: return nil
    }
  }

  private mutating func membership(
    _ keyword: Keyword, _ kind: BlockKind, _ first: Int, _ children: inout Children
  ) -> NodeID {
    guard at(.leftBrace) else {
      guard name(kind, &children) else { return .none }
      return make(.isIn, keyword, from: first, children)
    }
    advance()
    while !isAtEnd, !at(.rightBrace) {
      if skip(.comma) || skip(.semicolon) { continue }
      let node = value(kind)
      guard !node.isNone else { return .none }
      add(node, to: &children)
    }
    _ = skip(.rightBrace)
    return make(.isIn, keyword, from: first, children)
  }

  /// `từ đủ 75 tuổi trở lên`, `từ đủ 70 đến dưới 75 tuổi`, `đủ 18 tuổi trở lên`
  private mutating func age(_ match: Match, _ kind: BlockKind, _ first: Int, _ children: inout Children) -> NodeID? {
    guard peek(match.count).kind == .number else { return nil }
    add(take(match), to: &children)
    add(ageNumber(), to: &children)
    if let above = keyword(.andAbove) {
      add(above, to: &children)
    } else if let to = keyword(SlotSets.rangeEnds) {
      add(to, to: &children)
      if let full = keyword(.atLeastAge) { add(full, to: &children) }
      add(ageNumber(), to: &children)
    }
    return make(.age, .atLeastAge, from: first, children)
  }

  private mutating func ageNumber() -> NodeID {
    let first = index
    var parts = Children()
    guard number(&parts) else { return .none }
    if let unit = keyword(.yearsOfAge) { add(unit, to: &parts) }
    return make(.quantity, from: first, parts)
  }

  /// `từ a đến b`, `từ a đến dưới b`, `từ a trở lên`; ages take `tuổi` behind the numbers.
  private mutating func range(_ match: Match, _ kind: BlockKind, _ first: Int, _ children: inout Children) -> NodeID? {
    add(take(match), to: &children)
    let low = sum(kind)
    guard !low.isNone else { return NodeID.none }
    add(low, to: &children)
    if let above = keyword(.andAbove) {
      add(above, to: &children)
      return make(.range, .andAbove, from: first, children)
    }
    guard let to = keyword(SlotSets.rangeEnds) else {
      _ = missing(SyntaxWording.oneOf([.rangeTo, .rangeToBelow, .andAbove].map(KeywordTable.row)))
      return NodeID.none
    }
    let isOpen = records[Int(to.index)].keyword == .rangeToBelow
    add(to, to: &children)
    let high = sum(kind)
    guard !high.isNone else { return NodeID.none }
    add(high, to: &children)
    return make(.range, isOpen ? .rangeToBelow : .rangeTo, from: first, children)
  }

  private mutating func placeWithin(_ match: Match, _ kind: BlockKind) -> NodeID {
    let first = index
    var children = Children()
    guard place(match, kind, &children) else { return .none }
    guard let within = keyword(.liesIn) else {
      _ = missing(SyntaxWording.oneOf([KeywordTable.row(.liesIn)]))
      return .none
    }
    add(within, to: &children)
    guard thing(kind, &children) else { return .none }
    return make(.placeWithin, from: first, children)
  }

  /// Right of a comparison: `có` and `không` are values here.
  mutating func value(_ kind: BlockKind) -> NodeID {
    if let match = match(SlotSets.yesOrNo) { return take(match) }
    return sum(kind)
  }

  private mutating func sum(_ kind: BlockKind) -> NodeID {
    let first = index
    let left = product(kind)
    guard !left.isNone, at(.plus) || at(.minus), !token.startsLine else { return left }
    var children = Children()
    add(left, to: &children)
    var height = expressionHeight
    while at(.plus) || at(.minus), !token.startsLine {
      add(leaf(.operand), to: &children)
      let right = product(kind)
      guard !right.isNone, isLowEnough(&height) else { return .none }
      add(right, to: &children)
    }
    return make(.sum, from: first, children)
  }

  private mutating func product(_ kind: BlockKind) -> NodeID {
    let first = index
    let left = primary(kind)
    guard !left.isNone, at(.times), !token.startsLine else { return left }
    var children = Children()
    add(left, to: &children)
    var height = expressionHeight
    while at(.times), !token.startsLine {
      add(leaf(.operand), to: &children)
      let right = primary(kind)
      guard !right.isNone, isLowEnough(&height) else { return .none }
      add(right, to: &children)
    }
    return make(.product, from: first, children)
  }

  /// Whether one more operand does not make a sum or a product too high: each stands above the one before.
  private mutating func isLowEnough(_ height: inout Int) -> Bool {
    height = max(height, expressionHeight) + 1
    expressionHeight = height
    guard height > Self.maximumExpressionDepth else { return true }
    report(.tooDeep(at: place(here)))
    return false
  }

  private mutating func primary(_ kind: BlockKind) -> NodeID {
    let first = index
    var children = Children()
    expressionHeight = 1
    switch token.kind {
    case .string: return leaf(.string)
    case .openString, .textLine:
      _ = text(&children, SyntaxWording.aText)
      return NodeID(index: children.first)
    case .date: return date(&children) ? NodeID(index: children.first) : .none
    case .time: return clock(&children) ? NodeID(index: children.first) : .none
    case .percent: return leaf(.percent)
    case .number, .oddNumber: return measure(kind)
    case .leftParenthesis:
      advance()
      let inner = disjunction(kind)
      guard !inner.isNone else { return .none }
      add(inner, to: &children)
      if !skip(.rightParenthesis) {
        report(.expected(SyntaxWording.aClosingParenthesis, found: found, at: place(here)))
      }
      return make(.parentheses, from: first, children)
    case .word, .quotedName:
      if let match = match(.daysBetween) { return daysBetween(match, kind) }
      if atDate { return date(&children) ? NodeID(index: children.first) : .none }
      if let match = exactMatch(KeywordSet(.yes)) {
        let words = mayReport(at: token.span) ? bareWords(kind) : nil
        report(.yesAlone(at: place(token.span), words: words.flatMap { $0.isSeveral ? $0 : nil }))
        return take(match)
      }
      return name(kind, &children) ? NodeID(index: children.first) : .none
    default:
      _ = missing(SyntaxWording.anOperand)
      return .none
    }
  }

  /// A number with or without what it counts: `60 ngày`, `500.000 đồng`, `3 trang`, `7`.
  private mutating func measure(_ kind: BlockKind) -> NodeID {
    let first = index
    var children = Children()
    if moneyFollows() {
      _ = money(&children)
      return NodeID(index: children.first)
    }
    if at(.number), stands(.inMonth, at: index + 1), peek(2).kind == .number {
      return date(&children) ? NodeID(index: children.first) : .none
    }
    _ = numberLeaf(&children)
    guard !token.startsLine else { return NodeID(index: children.first) }
    if let unit = match(SlotSets.ageUnits) {
      add(take(unit), to: &children)
      return make(.quantity, from: first, children)
    }
    let stops = slots.tails[Int(kind.rawValue)].union(SlotSets.operators)
    if at(.word), !stands(stops), !stands(SlotSets.operators) {
      add(leaf(.name), to: &children)
      return make(.quantity, from: first, children)
    }
    return NodeID(index: children.first)
  }

  private mutating func daysBetween(_ match: Match, _ kind: BlockKind) -> NodeID {
    let first = index
    var children = Children()
    add(take(match), to: &children)
    let low = sum(kind)
    guard !low.isNone, let to = keyword(.rangeTo) else {
      _ = missing(SyntaxWording.oneOf([KeywordTable.row(.rangeTo)]))
      return .none
    }
    add(low, to: &children)
    add(to, to: &children)
    let high = sum(kind)
    guard !high.isNone else { return .none }
    add(high, to: &children)
    return make(.daysBetween, from: first, children)
  }
}
