import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import WorkingCalendar

extension ProcedureBuilder {
  mutating func process(_ entry: Entry) {
    guard let block = entry.statement.child(.block) else { return }
    procedure.process.isOnTheSpot = entry.statement.has(.onTheSpot)
    let inside = entries(in: block, under: entry, basis: entry.basis)
    var known: TextMap<Int> = [:]
    var afters: [(stage: Int, names: [Node]?)] = []
    afters.reserveCapacity(inside.count)
    if procedure.process.stages.isEmpty { reserveStages(inside.count) }
    let inOrder = inside.span
    for number in inOrder.indices {
      let statement = inOrder[number].statement
      switch statement.keyword {
      case .stage:
        guard let name = statement.child(.name) else { continue }
        if let first = known[name.key] {
          shared.report(.duplicateStage(name.nameValue, at: place(name), first: places.stages[first]))
          continue
        }
        known[name.key] = procedure.process.stages.count
        var particulars = StagePlaces(title: statement.child(.string).map { place($0) })
        procedure.process.stages.append(stage(name, inOrder[number], &particulars))
        places.stages.append(place(name))
        places.stageParticulars.append(consume particulars)
        afters.append(
          (procedure.process.stages.count - 1, statement.clause(.after)?.children.filter { $0.kind == .name }))
      case .verbatim: verbatim(inOrder[number], .process)
      case .openQuestion: openQuestion(inOrder[number])
      default: break
      }
    }
    if stageNames.isEmpty {
      stageNames = known
    } else {
      for (key, index) in known.elements { stageNames[key] = index }
    }
    var mayBeCircular = false
    for (index, names) in afters {
      if base != nil, names != nil { statedOrder.insert(procedure.process.stages[index].origin.id) }
      if connect(index, names, known) { mayBeCircular = true }
    }
    // Stages that wait only for those above them cannot wait for each other.
    if base == nil, mayBeCircular { checkCircles() }
  }

  /// Room for stages, in the lists that run beside each other.
  private mutating func reserveStages(_ count: Int) {
    procedure.process.stages.reserveCapacity(count)
    places.stages.reserveCapacity(count)
    places.stageParticulars.reserveCapacity(count)
  }

  private mutating func stage(_ name: Node, _ entry: Entry, _ particulars: inout StagePlaces) -> Stage {
    let statement = entry.statement
    var stage = Stage(
      origin: shared.origin(ids.unique(name.nameValue), file, statement, basis: entry.basis),
      title: statement.titleNode.map { shared.text($0) } ?? name.nameValue, when: entry.when)
    stage.origin.verbatim = entry.clause(.verbatim)?.title
    for clause in statement.children(.clause) { read(clause, into: &stage, &particulars) }
    if let block = statement.child(.block) {
      for line in entries(in: block, Scope(context: entry.when)) {
        guard let duration = stageDuration(line.statement) else { continue }
        stage.durations.append(Stage.Alternative(duration: duration, when: line.when))
        particulars.durations.append(place(line.statement))
      }
    }
    return stage
  }

  private mutating func read(_ clause: Node, into stage: inout Stage, _ particulars: inout StagePlaces) {
    switch clause.keyword {
    case .by:
      (stage.actors, particulars.actors) = ([], [])
      for thing in clause.children where thing.kind == .place || thing.isThing {
        stage.actors.add(actor(thing))
        particulars.actors.add(place(thing))
      }
    case .within, .exactly:
      guard let duration = stageDuration(clause) else { return }
      stage.durations.add(Stage.Alternative(duration: duration))
      particulars.durations.add(place(clause))
    case .untilEvent: stage.until = clause.children(.event).map { eventName($0) }
    case .since: stage.since = events(of: clause)
    case .notCounted, .outsideLimit:
      stage.counting = clause.keyword == .notCounted ? .notCounted : .outside
      particulars.counting = place(clause)
    case .consult:
      (stage.consulted, particulars.consulted) = agencies(clause)
    case .silenceIsConsent: stage.silenceIsConsent = true
    case .mayBeHandedTo:
      (stage.delegableTo, particulars.handedTo) = agencies(clause)
    case .automatic: stage.isAutomatic = true
    case .result:
      if let thing = clause.children.first(where: { $0.kind == .place || $0.isThing }) {
        stage.result = titleOrName(thing)
      }
    case .ownAppointment: stage.hasOwnAppointment = true
    case .underProcedure:
      particulars.procedure = clause.child(.selector).map { place($0) }
      stage.procedure = clause.child(.selector)?.child(.code)?.text ?? clause.child(.selector)?.text
    default: break
    }
  }

  /// The agencies that a clause names, and where.
  private func agencies(_ clause: Node) -> (ids: [String], places: [Place]) {
    var (ids, places): ([String], [Place]) = ([], [])
    for thing in clause.children where thing.kind == .place || thing.isThing {
      ids.append(shared.reference(thing, .agency, file))
      places.append(place(thing))
    }
    return (ids, places)
  }

  private mutating func actor(_ node: Node) -> String {
    if node.kind == .place { return KeywordTable.row(.placeLodging).vietnamese }
    if node.kind == .name, node.key == Self.applicantKey { return node.nameValue }
    return shared.reference(node, .agency, file)
  }

  private static let applicantKey = TextLiteral.key("người_nộp")

  private mutating func stageDuration(_ node: Node) -> Stage.Duration? {
    guard let quantity = node.child(.quantity).flatMap({ duration($0) }) else { return nil }
    return node.keyword == .exactly ? .exactly(quantity) : .within(quantity)
  }

  /// Without `sau` a stage follows the one above it. Whether it follows one below it.
  private mutating func connect(_ index: Int, _ names: [Node]?, _ known: TextMap<Int>) -> Bool {
    guard let names else {
      if index > 0 { procedure.process.stages[index].after = [procedure.process.stages[index - 1].origin.id] }
      return false
    }
    var looksAhead = false
    for name in names {
      guard let target = known[name.key] else {
        if let below = base?.stage(name.key) {
          procedure.process.stages[index].after.add(below.origin.id)
          continue
        }
        let candidates = procedure.process.stages.map(\.origin.id)
        shared.report(
          .unknownStage(
            name.nameValue, nearest: Guess(for: name.nameValue, among: candidates), at: place(name)))
        continue
      }
      if target == index {
        shared.report(.stageAfterItself(name.nameValue, at: place(name)))
        continue
      }
      procedure.process.stages[index].after.add(procedure.process.stages[target].origin.id)
      if target > index { looksAhead = true }
    }
    return looksAhead
  }

  /// Stages that wait for each other in a circle would never begin.
  func checkCircles() {
    let stages = procedure.process.stages
    let index = IdentifierMap(stages.indices) { stages[$0].origin.id }
    var remaining = stages.indices.map { stages[$0].after.count }
    var followers: [[Int]] = Array(repeating: [], count: stages.count)
    for offset in stages.indices {
      for before in stages[offset].after { if let target = index[before] { followers[target].append(offset) } }
    }
    var ready = remaining.indices.filter { remaining[$0] == 0 }
    var done = 0
    while let next = ready.popLast() {
      done += 1
      for follower in followers[next] {
        remaining[follower] -= 1
        if remaining[follower] == 0 { ready.append(follower) }
      }
    }
    guard done < stages.count, let first = remaining.indices.first(where: { remaining[$0] > 0 }) else { return }
    let names = remaining.indices.filter { remaining[$0] > 0 }.map { stages[$0].origin.id }
    shared.report(.stagesInACircle(names, at: places.stages[first]))
  }
}

extension ProcedureBuilder.Base {
  /// The stage under the layer that a name stands for.
  func stage(_ key: TextKey) -> Stage? {
    procedure.process.stages.first { TextLiteral.key($0.origin.id) == key }
  }
}
