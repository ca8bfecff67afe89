import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import WorkingCalendar

extension ProcedureBuilder {
  mutating func limit(_ entry: Entry) {
    let statement = entry.statement
    var partPlaces: [LimitPartPlaces] = []
    guard let amount = amount(statement, entry, &partPlaces) else { return }
    let origin = origin(entry, wanting: label(entry) ?? Self.derivedLimitID(entry))
    let cutoff = entry.clause(.receivedAfter).flatMap { self.cutoff($0) }
    let start = starts(statement)
    procedure.limits.append(
      TimeLimit(
        origin: origin, amount: amount, bound: Self.bound(statement), start: start, cutoff: cutoff,
        when: entry.when, results: entry.results))
    places.limits.append(body(of: statement))
    places.limitParts.append(partPlaces)
  }

  private static func derivedLimitID(_ entry: Entry) -> String {
    guard entry.kinds.contains(.guard) else { return "thoi-han" }
    let guardText = entry.statement.children(.guard).map(\.words).joined(separator: " ")
    return guardText.isEmpty ? "thoi-han" : Identifiers.slug(guardText, prefix: "thoi-han-")
  }

  private mutating func amount(
    _ statement: Node, _ entry: Entry, _ partPlaces: inout [LimitPartPlaces]
  ) -> TimeLimit.Amount? {
    if statement.has(.sameDay) { return .sameDay }
    if statement.has(.atOnce) { return .atOnce }
    if statement.has(.asDescribed) { return .described(statement.title ?? "") }
    if statement.has(.madeOf) { return statement.child(.block).map { .parts(parts($0, entry, &partPlaces)) } }
    guard let quantity = statement.child(.quantity) else { return nil }
    return duration(quantity).map(TimeLimit.Amount.quantity)
  }

  /// A length of time; absurd ones are reported.
  mutating func duration(_ node: Node) -> TimeQuantity? {
    guard let quantity = node.timeQuantity else {
      if node.has(.times) { shared.report(.timesIsNoDuration(node.text, at: place(node))) }
      return nil
    }
    if Rational(quantity.unit.largestAmount) < quantity.amount {
      shared.report(.absurdDuration(node.text, at: place(node)))
      return nil
    }
    if Rational(1_000) <= quantity.amount, node.child(.number)?.text.contains(".") ?? false {
      shared.report(.longDuration(node.text, at: place(node)))
    }
    return quantity
  }

  private static func bound(_ statement: Node) -> TimeLimit.Bound {
    if statement.has(.exactly) { return .exactly }
    return statement.has(.atLeast) ? .atLeast : .atMost
  }

  private mutating func starts(_ statement: Node) -> [StartEvent] {
    guard let clause = statement.clause(.since) else { return [.acceptedComplete] }
    let events = events(of: clause)
    return events.isEmpty ? [.acceptedComplete] : events
  }

  /// The events that a start clause (`ke tu`) names.
  mutating func events(of clause: Node) -> [StartEvent] {
    var events: [StartEvent] = []
    for event in clause.children(.event) {
      switch event.keyword {
      case .acceptance: events.append(.acceptedComplete)
      case .lodging: events.append(.submitted)
      case .receiptByCompetent: events.append(.receivedByCompetentAgency)
      default: events.append(.named(eventName(event)))
      }
    }
    return events
  }

  /// An event in the author's words, or the name of a stage.
  func eventName(_ event: Node) -> String {
    event.children.first { $0.kind == .string || $0.kind == .name || $0.kind == .textLines }.map { titleOrName($0) }
      ?? event.text
  }

  private mutating func cutoff(_ clause: Node) -> LimitCutoff? {
    guard let after = clause.child(.clock)?.minuteValue else {
      let clock = clause.child(.clock) ?? clause
      shared.report(.noSuchClockTime(clock.text, at: place(clock)))
      return nil
    }
    return LimitCutoff(
      after: after, moves: clause.has(.countFrom) ? .start : .end, isPermission: clause.has(.may))
  }

  // MARK: Parts

  private mutating func parts(_ block: Node, _ entry: Entry, _ places: inout [LimitPartPlaces]) -> [LimitPart] {
    var parts: [LimitPart] = []
    var partIDs: [String: Int] = [:]
    for inner in entries(in: block, Scope(basis: entry.basis, context: entry.when))
    where inner.statement.keyword == .part {
      let statement = inner.statement
      guard let name = statement.child(.name) else { continue }
      let id = name.nameValue
      var alternatives: [LimitPart.Alternative] = []
      if let quantity = statement.child(.quantity).flatMap({ duration($0) }) {
        alternatives.append(LimitPart.Alternative(amount: quantity, when: inner.when))
      }
      if let amounts = statement.child(.block) {
        for item in entries(in: amounts, Scope(context: .conjunction(entry.when, inner.when)))
        where item.statement.kind == .item {
          guard let quantity = item.statement.child(.quantity).flatMap({ duration($0) }) else { continue }
          alternatives.append(
            LimitPart.Alternative(amount: quantity, when: .conjunction(inner.when, item.when)))
        }
      }
      if let index = partIDs[id] {
        parts[index].alternatives += alternatives
        continue
      }
      partIDs[id] = parts.count
      let owner = statement.clause(.by)?.firstThing
      places.append(LimitPartPlaces(name: place(name), agency: owner.map { place($0) }))
      parts.append(
        LimitPart(
          origin: shared.origin(ids.unique(id), file, statement, basis: inner.basis),
          title: statement.title ?? id.asWords,
          agency: owner.map { shared.reference($0, .agency, file) },
          alternatives: alternatives))
    }
    if parts.isEmpty { shared.report(.noParts(at: place(block))) }
    return parts
  }

  // MARK: What changes a limit

  mutating func addition(_ entry: Entry) {
    guard let quantity = entry.statement.child(.quantity).flatMap({ duration($0) }) else { return }
    refuseResults(entry)
    let part = entry.statement.clause(.additionFor)?.child(.name)
    additionParts.append(part)
    procedure.additions.append(
      TimeAddition(
        origin: origin(entry, "tang-them"), amount: quantity, part: part?.nameValue, when: entry.when))
    places.additions.append(place(entry.statement))
  }

  /// What changes a limit changes it for all results: who wants it for some names the limit or the part.
  private mutating func refuseResults(_ entry: Entry) {
    guard !entry.results.isEmpty else { return }
    reportGuard(.forResult, of: entry.statement, goesWith: [.timeLimit, .decidedBy])
  }

  mutating func limitExtension(_ entry: Entry) {
    refuseResults(entry)
    let statement = entry.statement
    let upTo = statement.clause(.upTo)?.child(.quantity)
    procedure.extensions.append(
      LimitExtension(
        origin: origin(entry, "gia-han"), atMost: statement.child(.quantity).flatMap { duration($0) },
        maximumTimes: upTo.flatMap { $0.has(.times) ? shared.count($0, file) : nil },
        notice: statement.clause(.notice)?.child(.quantity).flatMap { duration($0) },
        orByAgreement: statement.clause(.orByAgreement) != nil, when: entry.when))
    places.extensions.append(place(statement))
  }

  mutating func pause(_ entry: Entry) {
    let statement = entry.statement
    let span = statement.clause(.from)
    let events = span?.children(.event).map { eventName($0) } ?? []
    var pause = LimitPause(
      origin: origin(entry, wanting: label(entry) ?? shared.slug(statement.titleNode, prefix: "tam-dung-")),
      awaiting: statement.title ?? "",
      from: events.first, to: Array(events.dropFirst()), when: entry.when)
    if let stage = statement.clause(.atStage)?.child(.name) {
      pause.stage = stage.nameValue
      namedStages.append(stage)
    }
    for clause in statement.children(.clause) where clause.keyword == .upTo {
      guard let quantity = clause.child(.quantity) else { continue }
      if quantity.has(.times) {
        pause.maximumTimes = shared.count(quantity, file)
      } else {
        pause.maximumLength = duration(quantity)
      }
    }
    procedure.pauses.append(pause)
    places.pauses.append(place(statement))
  }

  mutating func exclusion(_ entry: Entry) {
    var exclusion = LimitExclusion(origin: origin(entry, "khong-tinh"), when: entry.when)
    let things =
      entry.statement.child(.block).map { block in block.children.filter { $0.kind == .item } } ?? [entry.statement]
    for thing in things.flatMap({ $0.things }) {
      if thing.kind == .name {
        exclusion.stages.append(thing.nameValue)
        namedStages.append(thing)
      } else {
        exclusion.waits.append(thing.stringValue)
      }
    }
    procedure.exclusions.append(exclusion)
    places.exclusions.append(place(entry.statement))
  }

  mutating func closing(_ entry: Entry) {
    guard let quantity = entry.statement.child(.quantity).flatMap({ duration($0) }) else { return }
    places.closing = place(entry.statement)
    procedure.closing = ClosingRule(origin: origin(entry, "dong-ho-so"), after: quantity)
  }
}
