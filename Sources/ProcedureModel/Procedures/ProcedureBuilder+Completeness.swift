import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import WorkingCalendar

extension ProcedureBuilder {
  /// What can be said once everything is read: what is missing, unused, or does not go together.
  mutating func finish() {
    if procedure.calendar.isEmpty { procedure.calendar = shared.defaultCalendar ?? "" }
    checkRequiredStatements()
    resolveNamedStages()
    checkExclusions()
    checkUnusedFacts()
    places.citedBases = shared.citedBases.all
  }

  /// The same for a version that a layer was merged into: only what the layer can have brought about.
  mutating func checkLayer() {
    additionParts = procedure.additions.map { _ in nil }
    checkExclusions()
    checkUnusedFacts(from: base?.procedure.facts.count ?? 0)
    checkCircles()
  }

  /// A procedure must say who decides, how long, which documents and what comes out (Decree 63/2010/ND-CP Art. 8.2).
  ///
  /// What it lacks is not known while some of it could not be read: what stands there may be the missing statement.
  private func checkRequiredStatements() {
    var heads = KeywordSet()
    if let block = node.child(.block) {
      guard !Self.holdsUnread(block) else { return }
      Self.addHeads(of: block, to: &heads)
    }
    if heads.contains(.underProcedure) { heads.insert(.documents) }
    for keyword in [Keyword.decidedBy, .channels, .documents, .timeLimit, .result] where !heads.contains(keyword) {
      shared.report(.missingStatement(KeywordTable.row(keyword), at: places.code))
    }
  }

  private static func holdsUnread(_ block: Node) -> Bool {
    block.children.contains { child in
      child.kind == .prose || child.kind == .error || (child.keyword == .caseHead && child.child(.block) == nil)
        || innerBlock(of: child).map { holdsUnread($0) } ?? false
    }
  }

  private static func addHeads(of block: Node, to heads: inout KeywordSet) {
    for child in block.children {
      if child.kind == .statement, let keyword = child.keyword { heads.insert(keyword) }
      if let inner = innerBlock(of: child) { addHeads(of: inner, to: &heads) }
    }
  }

  /// Other elements may have a stage's name, so that its id is another.
  private mutating func resolveNamedStages() {
    var ids: [String: String] = [:]
    let known = Set(procedure.process.stages.map(\.origin.id))
    for name in namedStages where !known.contains(name.nameValue) {
      if let index = stageNames[name.key] { ids[name.nameValue] = procedure.process.stages[index].origin.id }
    }
    for index in procedure.pauses.indices {
      if let stage = procedure.pauses[index].stage { procedure.pauses[index].stage = ids[stage] ?? stage }
    }
    for index in procedure.exclusions.indices {
      procedure.exclusions[index].stages = procedure.exclusions[index].stages.map { ids[$0] ?? $0 }
    }
  }

  private func checkExclusions() {
    for name in namedStages where stageNames[name.key] == nil {
      shared.report(
        .unknownStage(
          name.nameValue,
          nearest: Guess(for: name.nameValue, among: procedure.process.stages.map(\.origin.id)),
          at: place(name)))
    }
    for addition in procedure.additions.enumerated() {
      guard let part = addition.element.part else { continue }
      let parts = procedure.limits.flatMap { limit -> [String] in
        guard case .parts(let parts) = limit.amount else { return [] }
        return parts.map(\.origin.id)
      }
      if !parts.contains(part) {
        let place = additionParts[addition.offset].map(place) ?? places.additions[addition.offset]
        shared.report(.unknownPart(part, nearest: Guess(for: part, among: parts), at: place))
      }
    }
  }

  private func checkUnusedFacts(from first: Int = 0) {
    guard procedure.facts.count > first else { return }
    var used = usedFacts
    if countsByFacts {
      for index in procedure.documents.indices { Self.addCounts(of: procedure.documents[index].item, to: &used) }
      for result in procedure.results { Self.addCounts(of: result.forms, to: &used) }
    }
    for index in procedure.fees.indices {
      for fact in procedure.fees[index].amount.countedFacts { used.insert(fact) }
    }
    // What uses it may stand where something could not be read.
    let unused = procedure.facts.indices.dropFirst(first).filter { !used.contains($0) }
    guard !unused.isEmpty, !node.holdsUnreadText else { return }
    for index in unused {
      let fact = procedure.facts[index]
      if fact.isProse { continue }
      if case .completedYears? = fact.derivation { continue }
      if case .shifted? = fact.derivation { continue }
      if procedure.cases.contains(where: { $0.fact == index }) { continue }
      shared.report(.unusedFact(fact.origin.id, isDerived: fact.derivation != nil, at: places.facts[index]))
    }
  }

  /// Adds the facts by which copies are counted.
  private static func addCounts(of forms: [FormDemand], to used: inout PlaceSet) {
    for form in forms { if case .fact(let index) = form.count { used.insert(index) } }
  }

  private static func addCounts(of item: DocumentItem, to used: inout PlaceSet) {
    switch item {
    case .document(let document):
      addCounts(of: document.forms, to: &used)
      for channel in document.channelForms { addCounts(of: channel.forms, to: &used) }
    case .group(let group):
      for member in group.of { addCounts(of: member, to: &used) }
    }
  }
}
