import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import WorkingCalendar

extension ProcedureBuilder {
  /// The facts that every dossier brings, by the names authors use.
  static let givenFacts: TextMap<(Given, ValueKind)> = {
    var table: TextMap<(Given, ValueKind)> = [:]
    for row in GivenFacts.rows {
      table[TextLiteral.key(row.vietnamese)] = meaning(of: row.name)
      table[TextLiteral.key(row.english)] = meaning(of: row.name)
    }
    return table
  }()

  /// The Vietnamese names of the facts that every dossier brings.
  static let givenNames: [Given: String] = Dictionary(
    GivenFacts.rows.map { (meaning(of: $0.name).0, $0.vietnamese) }, uniquingKeysWith: { first, _ in first })

  private static func meaning(of name: GivenFacts.Name) -> (Given, ValueKind) {
    switch name {
    case .lodgingDate: (.submittedDate, .date)
    case .lodgingTime: (.submittedTime, .time)
    case .acceptanceDate: (.acceptedDate, .date)
    case .postmarkDate: (.postmarkDate, .date)
    case .channel: (.channel, .channel)
    case .lodgedAt: (.lodgedAt, .agency)
    case .decidedAt: (.decidedAt, .agency)
    case .applicant: (.applicant, .applicant)
    case .supplementRound: (.supplementRound, .integer(unit: nil))
    }
  }

  /// Declares the facts of all `thông tin` blocks; derived ones and named cases wait until all names are known.
  mutating func collectFacts(_ block: Node) {
    for statement in block.children(.statement) {
      switch statement.keyword {
      case .facts:
        guard let block = statement.child(.block) else { continue }
        if procedure.facts.isEmpty { reserveFacts(block.children.count) }
        for item in block.children(.item) { collectFact(item) }
      case .caseHead:
        guard let name = statement.child(.name) else { continue }
        wait(PendingFact(name: name, node: statement, isCase: true))
      default: break
      }
    }
  }

  /// Room for facts, in the lists that run beside each other.
  private mutating func reserveFacts(_ count: Int) {
    procedure.facts.reserveCapacity(count)
    choiceIDs.reserveCapacity(count)
    places.facts.reserveCapacity(count)
  }

  private mutating func collectFact(_ item: Node) {
    guard let name = item.child(.name) else { return }
    guard let type = item.child(.factType) else {
      return wait(PendingFact(name: name, node: item, isCase: false))
    }
    guard isFree(name) else { return }
    let kind = factKind(type)
    let kinds = item.childKinds
    let title = kinds.contains(.string) ? item.children(.string).last?.stringValue : nil
    let written = name.nameValue
    let index = addFact(
      Fact(
        origin: shared.origin(factIDs.unique(written), file, item, basis: shared.citations(of: item, file)),
        kind: kind, question: title ?? written.asWords), key: name.key, at: item)
    if let title, case .boolean = kind { facts[TextLiteral.key(title)] = index }
    if kinds.contains(.clause), let value = item.clause(.defaultValue)?.children.last {
      procedure.facts[index].defaultValue = constant(value, for: valueKind(of: index))
      if procedure.facts[index].defaultValue == nil { reportWrongDefault(value, procedure.facts[index]) }
    }
  }

  /// A misspelt choice has been reported as such.
  private func reportWrongDefault(_ value: Node, _ fact: Fact) {
    if case .choice = fact.kind, value.kind == .name || value.kind == .string { return }
    shared.report(.wrongDefault(value.text, fact, at: place(value)))
  }

  private mutating func wait(_ fact: PendingFact) {
    guard isFree(fact.name) else { return }
    pending[fact.name.key] = fact
    pendingOrder.append(fact.name.key)
  }

  private mutating func isFree(_ name: Node) -> Bool {
    let key = name.key
    if let index = facts[key] {
      shared.report(.duplicateFact(name.nameValue, at: place(name), first: places.facts[index]))
      return false
    }
    if let earlier = pending[key] {
      shared.report(.duplicateFact(name.nameValue, at: place(name), first: place(earlier.name)))
      return false
    }
    if Self.givenFacts[key] != nil {
      shared.report(.reservedFactName(name.nameValue, at: place(name)))
      return false
    }
    if let declaration = shared.named(key) {
      shared.report(.shadowedName(name.nameValue, at: place(name), first: shared.place(of: declaration)))
    }
    return true
  }

  mutating func addFact(_ fact: consuming Fact, key: TextKey?, at node: Node) -> Int {
    choiceIDs.append(Self.choiceIDs(of: fact.kind))
    procedure.facts.append(fact)
    places.facts.append(place(node.child(.name) ?? node))
    let index = procedure.facts.count - 1
    if let key { facts[key] = index }
    return index
  }

  /// Of two choices with one name the first counts.
  private static func choiceIDs(of kind: Fact.Kind) -> TextMap<String> {
    guard case .choice(let choices) = kind else { return [:] }
    var ids: TextMap<String> = [:]
    for choice in choices {
      for key in [TextLiteral.key(choice.id), TextLiteral.key(choice.title)] where ids[key] == nil {
        ids[key] = choice.id
      }
    }
    return ids
  }

  private mutating func factKind(_ type: Node) -> Fact.Kind {
    switch type.keyword {
    case .integer: return .integer(unit: type.child(.name)?.nameValue)
    case .decimal: return .decimal(unit: type.child(.name)?.nameValue)
    case .money: return .money
    case .date: return .date
    case .text: return .text
    case .oneOf:
      var choices: [Fact.Choice] = []
      var seen: TextMap<Node> = [:]
      for choice in type.child(.block)?.children.filter({ $0.kind == .choice }) ?? [] {
        guard let name = choice.child(.name) else { continue }
        if let first = seen[name.key] {
          shared.report(.duplicateChoice(name.nameValue, at: place(name), first: place(first)))
          continue
        }
        seen[name.key] = name
        choices.append(
          Fact.Choice(
            id: name.nameValue, title: choice.title ?? name.nameValue.asWords))
      }
      if choices.count < 2 { shared.report(.tooFewChoices(at: place(type))) }
      return .choice(choices)
    default: return .boolean
    }
  }

  // MARK: Derived facts and cases

  mutating func buildPendingFacts() {
    for key in pendingOrder { buildPending(key) }
  }

  /// Builds a derived fact, and before it those it uses; a circle is reported once.
  mutating func buildPending(_ key: TextKey) {
    guard let waiting = pending[key] else { return }
    if let start = building.firstIndex(of: key) {
      let circle = (building[start...] + [key]).compactMap { pending[$0]?.name.nameValue }
      shared.report(.circularFact(circle, at: place(waiting.name)))
      circular.insert(key)
      return
    }
    building.append(key)
    defer { building.removeLast() }
    let value = waiting.isCase ? caseCondition(waiting.node) : derivedValue(waiting.node)
    guard pending[key] != nil else { return }
    pending[key] = nil
    let id = factIDs.unique(waiting.name.nameValue)
    let title = waiting.node.children.last { $0.kind == .string && $0.id != value.node?.id }?.stringValue
    let fact = Fact(
      origin: shared.origin(id, file, waiting.node, basis: shared.citations(of: waiting.node, file)),
      kind: kind(of: value.typed),
      question: title ?? waiting.name.nameValue.asWords,
      derivation: .expression(value.typed.kind == .unknown ? .reported : value.typed.expression))
    let index = addFact(fact, key: key, at: waiting.node)
    if case .unknown = value.typed.kind { unreadFacts.insert(index) }
    if circular.contains(key) { usedFacts.insert(index) }
    if waiting.isCase {
      procedure.cases.append(
        NamedCase(
          origin: fact.origin, title: waiting.node.title ?? id,
          code: waiting.node.child(.number).map { $0.tree.text($0.firstToken) }, fact: index))
    }
  }

  private mutating func caseCondition(_ statement: Node) -> (typed: Typed, node: Node?) {
    (Typed(expression: guards(of: statement, in: .always).when, kind: .boolean), nil)
  }

  private mutating func derivedValue(_ item: Node) -> (typed: Typed, node: Node?) {
    guard let name = item.child(.name),
      let node = item.children.first(where: { $0.id != name.id && $0.kind != .citation })
    else { return (.unknown, nil) }
    return (typed(node), node)
  }

  private func kind(of typed: Typed) -> Fact.Kind {
    switch typed.kind {
    case .integer(let unit): .integer(unit: unit)
    case .decimal(let unit): .decimal(unit: unit)
    case .money: .money
    case .date: .date
    case .text: .text
    case .choice(let index): procedure.facts[index].kind
    default: .boolean
    }
  }

  mutating func valueKind(of index: Int) -> ValueKind {
    if unreadFacts.contains(index) { return .unknown }
    return switch procedure.facts[index].kind {
    case .boolean: .boolean
    case .integer(let unit): .integer(unit: unit)
    case .decimal(let unit): .decimal(unit: unit)
    case .money: .money
    case .date: .date
    case .text: .text
    case .choice: .choice(index)
    }
  }

  // MARK: References

  /// A name as a fact, a case, a derived fact or something every dossier brings; nil when unknown, which is reported.
  mutating func reference(_ name: Node) -> Typed? {
    let key = name.key
    if pending[key] != nil { buildPending(key) }
    if let index = facts[key] {
      usedFacts.insert(index)
      return Typed(expression: .fact(index), kind: valueKind(of: index))
    }
    if let (given, kind) = Self.givenFacts[key] { return Typed(expression: .given(given), kind: kind) }
    if building.contains(key) { return nil }
    let computed = Set(computedFacts.values)
    let named = procedure.facts.indices.filter { !procedure.facts[$0].isProse && !computed.contains($0) }
    let known = named.map { procedure.facts[$0].origin.id } + pending.values.map(\.name.nameValue).sorted()
    let nearest = Guess(for: name.nameValue, among: known)
    shared.report(
      .unknownFact(
        name.nameValue, written: name.text, channel: GrammarTable.channel(name.text), nearest: nearest,
        at: place(name)))
    // The fact that was meant is not unused.
    if let meant = nearest.flatMap({ facts[TextLiteral.key($0.name)] }) { usedFacts.insert(meant) }
    return nil
  }

  /// A quoted sentence in the place of a condition: the same words are the same question.
  mutating func question(_ node: Node) -> Typed {
    let key = shared.key(node)
    if let index = facts[key] {
      usedFacts.insert(index)
      return Typed(expression: .fact(index), kind: valueKind(of: index))
    }
    let text = node.stringValue
    let id = factIDs.unique(Identifiers.slug(text, prefix: "q_", separator: 0x5F))
    let index = addFact(
      Fact(origin: shared.origin(id, file, node), kind: .boolean, question: text, isProse: true), key: key, at: node)
    usedFacts.insert(index)
    return Typed(expression: .fact(index), kind: .boolean)
  }

  /// A fact that the compiler adds for a computation JsonLogic cannot write: an age, or a date moved by months.
  ///
  /// The same computation is the same fact; authors cannot name it.
  mutating func computed(
    _ id: String, _ kind: Fact.Kind, _ question: String, _ derivation: Fact.Derivation, at node: Node
  ) -> Int {
    if let index = computedFacts[derivation] { return index }
    let index = addFact(
      Fact(
        origin: shared.origin(factIDs.unique(id), file, node), kind: kind, question: question, derivation: derivation),
      key: nil, at: node)
    computedFacts[derivation] = index
    return index
  }
}
