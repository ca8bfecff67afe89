import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText
import WorkingCalendar

/// Builds one procedure from its statement: facts first, then everything that refers to them.
///
/// It holds some hundred lists, and a call of a function that does not change it may copy them all: so what is called for
/// each statement is `static`, or `mutating` even where it changes nothing.
struct ProcedureBuilder {
  let shared: CatalogueBuilder
  var file: Int
  var node: Node
  var procedure: Procedure
  var places: ProcedurePlaces
  var ids = IdentifierPool.empty
  var factIDs = IdentifierPool.empty
  var facts: TextMap<Int> = [:]
  /// For each fact its choices by id and by title; empty for facts of other types.
  var choiceIDs: [TextMap<String>] = []
  /// The documents that the procedure demands, by id and by title.
  var demandedIDs: TextMap<String> = [:]
  /// Derived facts and cases that are not built yet, by name.
  var pending: TextMap<PendingFact> = [:]
  var pendingOrder: [TextKey] = []
  /// Names of derived facts that are being built, to find circles.
  var building: [TextKey] = []
  /// Derived facts that stand in a circle, which was reported.
  var circular: Set<TextKey> = []
  /// Derived facts whose expression could not be read, which was reported; they fit everything.
  var unreadFacts: Set<Int> = []
  /// Ages and moved dates, by what they are computed from.
  var computedFacts: [Fact.Derivation: Int] = [:]
  /// The parts that `tăng thêm … cho …` names, beside `procedure.additions`.
  var additionParts: [Node?] = []
  var labels: TextMap<Place> = [:]
  var resultIDs: TextMap<String> = [:]
  var usedFacts = PlaceSet()
  /// Whether a fact says how many copies of some document are demanded.
  var countsByFacts = false
  var stageNames: TextMap<Int> = [:]
  /// Stages named in `không tính vào thời hạn` and in `tạm dừng … ở bước …`, checked once the process is known.
  var namedStages: [Node] = []

  /// Ids of the statements whose guard is `còn lại`.
  var otherwiseIDs: Set<String> = []
  /// Stages of a layer that say themselves what comes before them.
  var statedOrder: Set<String> = []
  /// What lies under the layer that is being built; nil for a procedure of its own.
  var base: Base?
  /// What the layer as a whole rests on.
  var layerBasis: [Citation] = []
  /// The examples of a layer, built once the layer is merged.
  var layerExamples: [Entry] = []

  /// A version under a layer.
  struct Base {
    let procedure: Procedure
    let places: ProcedurePlaces
    let otherwiseIDs: Set<String>
  }

  /// A fact whose value follows from others, still as a node.
  struct PendingFact {
    let name: Node
    let node: Node
    let isCase: Bool
  }
}

extension ProcedureBuilder {
  init(_ shared: CatalogueBuilder, _ file: Int, _ node: Node) {
    let codeNode = node.child(.code, or: .name) ?? node
    let code = codeNode.kind == .code ? codeNode.text : codeNode.nameValue
    // Memberwise, as for `Origin`.
    self.init(
      shared: shared, file: file, node: node,
      procedure: Procedure(origin: shared.origin(code, file, node), code: code, title: node.title ?? ""),
      places: ProcedurePlaces(code: shared.place(file, codeNode)))
  }

  mutating func build() {
    shared.beginProcedure()
    procedure.origin.basis = shared.citations(of: node, file)
    guard let block = node.child(.block) else { return }
    let inherited = shared.citations(of: block, file)
    if procedure.origin.basis.isEmpty { procedure.origin.basis = inherited }
    collectLodging(block)
    collectFacts(block)
    collectResults(block)
    buildPendingFacts()
    let entries = entries(in: block, Scope(basis: inherited))
    // Looked at where they lie: to take each out of the list is to copy it.
    let inOrder = entries.span
    for index in inOrder.indices { build(inOrder[index]) }
    let examples = entries.indices.filter { entries[$0].statement.keyword == .example }
    if !examples.isEmpty { indexDemandedDocuments() }
    for index in examples { buildExample(inOrder[index]) }
    finish()
  }

  // MARK: Statements in their context

  /// What holds around a statement: conditions of the blocks it stands in, and the law they cite.
  struct Scope {
    var results: [String] = []
    var basis: [Citation] = []
    /// What already holds where the statements stand.
    var context = Expression.always
  }

  /// A statement with everything that decides when it applies.
  struct Entry {
    let statement: Node
    /// What kinds of parts the statement has.
    let kinds: NodeKindSet
    var when: Expression
    var results: [String]
    var basis: [Citation]
    /// Whether a guard of its own or around it restricts it.
    var isGuarded = false
    var isOtherwise = false
    /// Stays when `còn lại` has been written out as the condition it means.
    var wasOtherwise: Bool { kinds.contains(.guard) && statement.child(.guard, .otherwise) != nil }

    /// The clause that begins with a keyword.
    func clause(_ keyword: Keyword) -> Node? { kinds.contains(.clause) ? statement.clause(keyword) : nil }
  }

  /// The statements of a block and of the guard blocks and splits in it, each with its condition.
  ///
  /// `còn lại` is settled here, block by block: it holds where no sibling of the same kind in this block, or in a guard
  /// block inside it, does.
  mutating func entries(in block: Node, _ scope: Scope) -> [Entry] {
    var entries: [Entry] = []
    entries.reserveCapacity(block.children.count)
    var otherwiseBlocks: [(node: Node, own: Guards)] = []
    var blockConditions: [Expression] = []
    for child in block.children {
      switch child.kind {
      case .statement where child.keyword == .dependingOn:
        entries += split(child, scope)
      case .statement where child.keyword == .caseHead:
        guard let inner = child.child(.block), let fact = child.child(.name).flatMap({ facts[$0.key] }) else {
          continue
        }
        blockConditions.append(.fact(fact))
        entries += entriesOfBlock(inner, child, Guards(when: .fact(fact), isGuarded: true), scope)
      case .statement, .item:
        entries.append(entry(child, scope))
      case .guardBlock:
        let own = guards(of: child, in: scope.context)
        guard let inner = child.child(.block) else { continue }
        if own.isOtherwise {
          otherwiseBlocks.append((child, own))
        } else {
          blockConditions.append(own.when)
          entries += entriesOfBlock(inner, child, own, scope)
        }
      default: break
      }
    }
    for (node, own) in otherwiseBlocks {
      guard let inner = node.child(.block) else { continue }
      let rest = Expression.negation(of: Expression.disjunction(blockConditions))
      if let words = node.child(.guard, .otherwise) {
        if blockConditions.isEmpty, base == nil {
          shared.report(.otherwiseWithoutSibling(remove: false, at: place(words)))
        }
        note(rest, .otherwise, at: words, in: .conjunction(scope.context, own.when))
      }
      var settled = own
      settled.when = .conjunction(own.when, rest)
      entries += entriesOfBlock(inner, node, settled, scope)
    }
    settleOtherwise(&entries, scope)
    return entries
  }

  /// The statements of the block of another one, each of which holds only where that one does.
  mutating func entries(in block: Node, under entry: Entry, basis: [Citation]) -> [Entry] {
    var inside = entries(in: block, Scope(basis: basis, context: entry.when))
    guard !entry.when.isAlways else { return inside }
    for index in inside.indices { inside[index].when = .conjunction(entry.when, inside[index].when) }
    return inside
  }

  private mutating func entriesOfBlock(_ block: Node, _ head: Node, _ own: Guards, _ scope: Scope) -> [Entry] {
    let cited = shared.citations(of: head, file) + shared.citations(of: block, file)
    let inner = Scope(
      results: own.results.isEmpty ? scope.results : own.results, basis: cited.isEmpty ? scope.basis : cited,
      context: .conjunction(scope.context, own.when))
    var inside = entries(in: block, inner)
    for index in inside.indices {
      inside[index].when = .conjunction(own.when, inside[index].when)
      inside[index].isGuarded = true
    }
    return inside
  }

  private mutating func entry(_ statement: Node, _ scope: Scope) -> Entry {
    let kinds = statement.childKinds
    // Most statements hold wherever they stand, and cite nothing.
    var own = kinds.contains(.guard) ? guards(of: statement, in: scope.context) : Guards()
    var cited: [Citation] = []
    if kinds.contains(.citation) {
      shared.citingFrom = own.firstDay
      cited = shared.citations(of: statement, file)
      shared.citingFrom = nil
    }
    // A labelled statement of a layer without a guard takes over that of the one it replaces.
    if base != nil, !own.isGuarded, let label = statement.child(.label),
      let condition = base?.condition(ofLabel: label.nameKey)
    {
      own.when = condition
    }
    return Entry(
      statement: statement, kinds: kinds, when: own.when, results: own.results.isEmpty ? scope.results : own.results,
      basis: cited.isEmpty ? scope.basis : cited, isGuarded: own.isGuarded, isOtherwise: own.isOtherwise)
  }

  private mutating func settleOtherwise(_ entries: inout [Entry], _ scope: Scope) {
    guard entries.contains(where: \.isOtherwise) else { return }
    let demands = entries.indices.map { Self.demandedDocument(entries[$0].statement) }
    for index in entries.indices where entries[index].isOtherwise {
      let entry = entries[index]
      var siblings: [Int] = []
      for other in entries.indices where other != index && demands[other] == demands[index] {
        if !entries[other].isOtherwise, isSibling(entries[other], of: entry) { siblings.append(other) }
      }
      // In a layer the siblings may be those under it.
      guard base == nil || !siblings.isEmpty else { continue }
      let rest = Expression.negation(of: Expression.disjunction(siblings.map { entries[$0].when }))
      if let words = entries[index].statement.child(.guard, .otherwise) {
        if siblings.isEmpty {
          let document = demands[index].flatMap { _ in entries[index].statement.child(.document)?.firstThing?.text }
          shared.report(.otherwiseWithoutSibling(on: document, remove: true, at: place(words)))
        }
        note(rest, .otherwise, at: words, in: .conjunction(scope.context, entries[index].when))
      }
      entries[index].when = .conjunction(entries[index].when, rest)
    }
    for index in entries.indices { entries[index].isOtherwise = false }
  }

  /// The document that a statement demands; nil for statements of other kinds.
  private static func demandedDocument(_ statement: Node) -> TextKey? {
    guard statement.kind == .statement else { return nil }
    switch statement.keyword {
    case .submit, .show, .fillIn, .provideInformation, .surrender, .submitAtPickup, .agencyObtains:
      return statement.child(.document)?.firstThing?.key
    default: return nil
    }
  }

  /// Whether two statements, which demand the same document or none, are of one kind, so that `còn lại` of one means
  /// "where the other does not hold".
  private func isSibling(_ other: Entry, of entry: Entry) -> Bool {
    let (a, b) = (entry.statement, other.statement)
    guard a.kind == b.kind else { return false }
    if a.kind == .item { return true }
    let feeKeywords: [Keyword] = [.fee, .charge, .price, .exempt]
    if let keyword = a.keyword, feeKeywords.contains(keyword) {
      guard let otherKeyword = b.keyword, feeKeywords.contains(otherKeyword) else { return false }
      // A reduction leaves the amounts as they are: the two say nothing of where the other holds.
      let isReduction = Self.isReduction(a)
      if isReduction != Self.isReduction(b), keyword != .exempt, otherKeyword != .exempt { return false }
      let isExemption = keyword == .exempt || otherKeyword == .exempt
      return !Set(Self.feeKinds(a)).isDisjoint(with: Self.feeKinds(b)) && (isExemption || a.title == b.title)
    }
    if let keyword = a.keyword, Self.requests.contains(keyword) {
      return b.keyword.map(Self.requests.contains) ?? false
    }
    if a.keyword == .round {
      return b.keyword == .round
        && a.child(.number).flatMap { Int($0.text) } == b.child(.number).flatMap { Int($0.text) }
    }
    let isPerResult = a.keyword == .timeLimit || a.keyword == .decidedBy
    return a.keyword == b.keyword && (!isPerResult || entry.results == other.results)
  }

  /// How an office may be said to ask for a supplement: the time is the same one.
  private static let requests: KeywordSet = [.askWithin, .guideWithin, .noticeWithin]

  private static func isReduction(_ statement: Node) -> Bool { statement.child(.fee)?.keyword == .reducedTo }

  /// `tùy theo <fact> { trường hợp <value> { … } … }`
  private mutating func split(_ statement: Node, _ scope: Scope) -> [Entry] {
    guard let name = statement.child(.name), let arms = statement.child(.block) else { return [] }
    let own = guards(of: statement, in: scope.context)
    guard let fact = reference(name), isSplittable(fact, at: name) else { return [] }
    let context = Expression.conjunction(scope.context, own.when)
    var entries: [Entry] = []
    var covered: [Expression] = []
    var seen: [Value] = []
    var rest: (Node, Node)?
    var isRead = true
    for arm in arms.children(.statement) where arm.keyword == .caseHead {
      guard let block = arm.child(.block) else { continue }
      if arm.has(.otherwise) {
        rest = (arm, block)
        continue
      }
      var values: [Value] = []
      for node in arm.children where Self.isArmValue(node) {
        guard let value = constant(node, for: fact.kind) else {
          reportMisfit(node, fact.kind)
          isRead = false
          continue
        }
        if seen.contains(value) { shared.report(.armTwice(node.text, at: place(node))) }
        seen.append(value)
        values.append(value)
      }
      let condition = Expression.isAmong(fact, values)
      covered.append(condition)
      if !block.children.isEmpty { note(condition, .arm, at: arm, in: context) }
      let guards = Guards(when: .conjunction(own.when, condition), isGuarded: true)
      entries += entriesOfBlock(block, arm, guards, scope)
    }
    if let (arm, block) = rest {
      let condition = Expression.negation(of: Expression.disjunction(covered))
      note(condition, .restArm, at: arm, in: context)
      let guards = Guards(when: .conjunction(own.when, condition), isGuarded: true)
      entries += entriesOfBlock(block, arm, guards, scope)
    } else if isRead {
      checkExhaustive(fact, seen, at: name)
    }
    return entries
  }

  /// Only what has few values, all known, can be split on.
  private func isSplittable(_ fact: Typed, at name: Node) -> Bool {
    switch fact.kind {
    case .boolean, .choice, .channel, .agency, .applicant: return true
    case .unknown: return false
    default:
      shared.report(.cannotSplit(name.nameValue, fact.kind, at: place(name)))
      return false
    }
  }

  private static func isArmValue(_ node: Node) -> Bool {
    switch node.kind {
    case .name, .string: true
    case .keyword: node.keyword == .yes || node.keyword == .no
    default: false
    }
  }

  private func checkExhaustive(_ fact: Typed, _ seen: [Value], at name: Node) {
    var missing: [String] = []
    switch fact.kind {
    case .choice(let index):
      guard case .choice(let choices) = procedure.facts[index].kind else { return }
      missing = choices.filter { !seen.contains(.choice($0.id)) }.map(\.id)
    case .boolean:
      if !seen.contains(.boolean(true)) { missing.append(KeywordTable.row(.yes).vietnamese) }
      if !seen.contains(.boolean(false)) { missing.append(KeywordTable.row(.no).vietnamese) }
    case .channel:
      missing = procedure.channels.map(\.channel).filter { !seen.contains(.choice($0.rawValue)) }
        .map { KeywordTable.row($0.keyword).vietnamese.split(separator: " ").joined(separator: "_") }
    default: return
    }
    if !missing.isEmpty { shared.report(.armsMissing(missing, at: place(name))) }
  }

  // MARK: Guards

  struct Guards {
    var when = Expression.always
    /// The day before which the statement does not hold, where a guard says so; nil for no such day.
    var firstDay: CivilDate?
    var results: [String] = []
    var isGuarded = false
    var isOtherwise = false
  }

  /// What restricts a statement where `context` already holds.
  mutating func guards(of statement: Node, in context: Expression) -> Guards {
    var guards = Guards()
    for child in statement.children(.guard) {
      guards.isGuarded = true
      guard let condition = condition(ofGuard: child, &guards) else { continue }
      if guards.firstDay == nil { guards.firstDay = condition.firstDay }
      note(
        condition, child.keyword == .guardInForce ? .inForce : .guardWords, at: child,
        in: .conjunction(context, guards.when))
      guards.when = .conjunction(guards.when, condition)
    }
    return guards
  }

  /// When a guard lets its statement hold; nil for one that says something else, which goes into `guards`.
  private mutating func condition(ofGuard node: Node, _ guards: inout Guards) -> Expression? {
    switch node.keyword {
    case .otherwise: guards.isOtherwise = true
    case .via: return via(node)
    case .when: return condition(node)
    case .unless: return Expression.negation(of: condition(node))
    case .at:
      let agencies = node.things
        .map { shared.reference($0, .agency, file) }
      return Expression.isAmong(Typed(expression: .given(.lodgedAt), kind: .agency), agencies.map(Value.choice))
    case .forResult:
      // An unknown result keeps its statement apart from those for other results.
      guards.results += node.things
        .map { result($0) ?? titleOrName($0) }
    case .guardInForce:
      let interval = shared.interval(node, file)
      if guards.firstDay == nil { guards.firstDay = interval.from }
      return inForce(interval)
    default: break
    }
    return nil
  }

  /// Keeps where a condition is written, for the rules that ask whether it can hold there.
  private mutating func note(
    _ condition: Expression, _ role: ConditionSite.Role, at node: Node, in context: Expression
  ) {
    note(condition, role, at: place(node), in: context)
  }

  mutating func note(_ condition: Expression, _ role: ConditionSite.Role, at place: Place, in context: Expression) {
    if places.conditions.isEmpty { places.conditions.reserveCapacity(8) }
    places.conditions.append(ConditionSite(place: place, role: role, condition: condition, context: context))
  }

  private func via(_ node: Node) -> Expression {
    let channels = channels(node)
    for channel in node.children(.channel) {
      guard let value = self.channel(channel.keyword), !procedure.channels.isEmpty else { continue }
      if !procedure.channels.contains(where: { $0.channel == value }) {
        shared.report(.channelNotOffered(channel.text, at: place(channel)))
      }
    }
    return Expression.isAmong(
      Typed(expression: .given(.channel), kind: .channel), channels.map { .choice($0.rawValue) })
  }

  /// That a dossier is accepted on a day of an interval; nil for one without ends.
  private func inForce(_ interval: Interval) -> Expression? {
    var conditions: [Expression] = []
    if let from = interval.from {
      conditions.append(.compare(.greaterOrEqual, .given(.acceptedDate), .constant(.date(from))))
    }
    if let to = interval.to {
      conditions.append(.compare(.lessOrEqual, .given(.acceptedDate), .constant(.date(to))))
    }
    return conditions.isEmpty ? nil : .conjunction(conditions)
  }

  func channels(_ node: Node) -> [Channel] {
    var channels: [Channel] = []
    for child in node.children(.channel) {
      if let channel = channel(child.keyword), !channels.contains(channel) { channels.append(channel) }
    }
    return channels
  }

  func channel(_ keyword: Keyword?) -> Channel? {
    switch keyword {
    case .inPerson: .inPerson
    case .online, .onlineFull, .onlinePartial: .online
    case .postal: .postal
    case .atHome: .home
    case .mobile: .mobile
    case .kiosk: .kiosk
    default: nil
    }
  }

  // MARK: Helpers

  func place(_ node: Node) -> Place { shared.place(file, node) }

  /// A statement without the citations behind it, where a guard could be added.
  func body(of statement: Node) -> Place {
    let last = statement.children.last { $0.kind != .citation } ?? statement
    return Place(
      file: shared.texts[file].path, span: TextSpan(Int(statement.span.start), Int(last.span.end)))
  }

  /// The origin of a statement: its label or a derived id, its citations, its line, its wording kept beside it.
  mutating func origin(_ entry: Entry, _ derived: String) -> Origin {
    origin(entry, wanting: label(entry) ?? derived)
  }

  /// The same for an id that costs much to derive, which the caller does for a statement without a label only.
  mutating func origin(_ entry: Entry, wanting wanted: String) -> Origin {
    let id = ids.unique(wanted)
    if entry.wasOtherwise { otherwiseIDs.insert(id) }
    return shared.origin(
      id, file, entry.statement, basis: entry.basis, verbatim: entry.clause(.verbatim)?.title)
  }

  /// The label before a statement's content; each may be used once.
  mutating func label(_ entry: Entry) -> String? {
    guard entry.kinds.contains(.label), let node = entry.statement.child(.label) else { return nil }
    let name = node.nameValue
    if let first = labels.insert(place(node), for: node.nameKey) {
      shared.report(.duplicateLabel(name, at: place(node), first: first))
    }
    return name
  }

  func result(_ node: Node) -> String? {
    if let id = resultIDs[node.key] { return id }
    // An id that was derived from a title is no name an author could write.
    let names = resultIDs.elements.filter { $0.key == TextLiteral.key($0.value) }.map(\.value).sorted()
    shared.report(
      .unknownResult(titleOrName(node), nearest: Guess(for: titleOrName(node), among: names), at: place(node)))
    return nil
  }

  func titleOrName(_ node: Node) -> String { node.kind == .name ? node.nameValue : shared.text(node) }
}

extension Expression {
  /// All of the conditions, without what is always true.
  static func conjunction(_ parts: [Expression]) -> Expression {
    var flat: [Expression] = []
    flat.reserveCapacity(parts.count)
    for part in parts {
      switch part {
      case .all(let inner):
        if inner.contains(.never) { return .never }
        flat += inner
      case .constant(.boolean(let flag)): if !flag { return .never }
      default: flat.append(part)
      }
    }
    return flat.isEmpty ? .always : flat.count == 1 ? flat[0] : .all(flat)
  }

  /// Both conditions. Most statements have none, and most of the others one.
  static func conjunction(_ first: Expression, _ second: Expression) -> Expression {
    if first.isAlways { return second }
    return second.isAlways ? first : conjunction([first, second])
  }

  fileprivate var isAlways: Bool {
    if case .constant(.boolean(true)) = self { true } else { false }
  }

  /// The day before which the condition does not hold, where it says no more than that; nil for no such day.
  fileprivate var firstDay: CivilDate? {
    if case .compare(.greaterOrEqual, .given(.acceptedDate), .constant(.date(let day))) = self { day } else { nil }
  }

  static func disjunction(_ parts: [Expression]) -> Expression {
    var flat: [Expression] = []
    flat.reserveCapacity(parts.count)
    for part in parts {
      switch part {
      case .any(let inner):
        if inner.contains(.always) { return .always }
        flat += inner
      case .constant(.boolean(let flag)): if flag { return .always }
      default: flat.append(part)
      }
    }
    return flat.isEmpty ? .never : flat.count == 1 ? flat[0] : .any(flat)
  }

  static func negation(of part: Expression) -> Expression {
    switch part {
    case .always: .never
    case .never: .always
    case .not(let inner): inner
    default: .not(part)
    }
  }

  static func isAmong(_ fact: Typed, _ values: [Value]) -> Expression {
    if case .boolean = fact.kind {
      return disjunction(values.map { $0 == .boolean(true) ? fact.expression : negation(of: fact.expression) })
    }
    return values.count == 1
      ? .compare(.equal, fact.expression, .constant(values[0])) : .isOneOf(fact.expression, values)
  }
}

extension Node {
  /// Whether it is a name or a title.
  var isThing: Bool { kind == .name || kind == .string }

  /// The first name or title in this node.
  var firstThing: Node? { child(.name, or: .string) }

  /// The names and titles in this node.
  var things: ChildNodes { children(.name, or: .string) }
}
