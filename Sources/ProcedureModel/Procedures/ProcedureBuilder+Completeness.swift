import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import WorkingCalendar

extension ProcedureBuilder {
  /// What can be said once everything is read: what is missing, unused, or does not go together.
  mutating func finish() {
    if procedure.calendar.isEmpty { procedure.calendar = shared.defaultCalendar ?? "" }
    checkRequiredStatements()
    checkExclusions()
    checkOverlaps()
    checkUnusedFacts()
    checkAgenciesInForce()
    checkBasesInForce()
  }

  /// A procedure must say who decides, how long, which documents and what comes out (Decree 63/2010/ND-CP Art. 8.2).
  private func checkRequiredStatements() {
    let block = node.child(.block)
    func has(_ keywords: Keyword...) -> Bool {
      block.map { Self.contains($0, keywords) } ?? false
    }
    var missing: [Keyword] = []
    if !has(.decidedBy) { missing.append(.decidedBy) }
    if !has(.channels) { missing.append(.channels) }
    if !has(.documents, .underProcedure) { missing.append(.documents) }
    if !has(.timeLimit) { missing.append(.timeLimit) }
    if !has(.result) { missing.append(.result) }
    for keyword in missing {
      shared.report(.missingStatement(KeywordTable.row(keyword), at: places.code))
    }
  }

  private static func contains(_ block: Node, _ keywords: [Keyword]) -> Bool {
    block.children.contains { child in
      if let keyword = child.keyword, child.kind == .statement, keywords.contains(keyword) { return true }
      guard let inner = child.child(.block),
        child.kind == .guardBlock || child.keyword == .dependingOn || child.keyword == .caseHead
      else { return false }
      return contains(inner, keywords)
    }
  }

  private func checkExclusions() {
    for name in excludedStages where stageNames[name.key] == nil {
      shared.report(
        .unknownStage(
          name.nameValue,
          nearest: Suggestion.nearest(to: name.nameValue, among: procedure.process.stages.map(\.origin.id)),
          at: place(name)))
    }
    for addition in procedure.additions.enumerated() {
      guard let part = addition.element.part else { continue }
      let parts = procedure.limits.flatMap { limit -> [String] in
        guard case .parts(let parts) = limit.amount else { return [] }
        return parts.map(\.origin.id)
      }
      if !parts.contains(part) { shared.report(.unknownPart(part, at: places.additions[addition.offset])) }
    }
  }

  /// A statement without condition beside one with a condition would hold together with it.
  private func checkOverlaps() {
    func check(_ conditions: [Expression], _ groups: [String], _ places: [Place], _ finding: (Place, Place) -> Finding)
    {
      for (index, condition) in conditions.enumerated() where condition == .always {
        let other = conditions.indices.first { $0 != index && groups[$0] == groups[index] }
        if let other, other > index || conditions[other] != .always {
          shared.report(finding(places[index], places[other]))
        }
      }
    }
    check(
      procedure.limits.map(\.when), procedure.limits.map { $0.results.joined(separator: ",") }, places.limits
    ) { Finding.limitsOverlap(at: $0, other: $1) }
    check(
      procedure.fees.map(\.when), procedure.fees.map { "\($0.kinds.first?.rawValue ?? "") \($0.title ?? "")" },
      places.fees
    ) { Finding.feesOverlap(at: $0, other: $1) }
  }

  private func checkUnusedFacts() {
    var used = usedFacts
    for demand in procedure.documents.flatMap({ Self.counts($0.item) }) { used.insert(demand) }
    for fee in procedure.fees {
      guard case .rate(let rate) = fee.amount else { continue }
      for index in [rate.unitFact, rate.capFact] { if let index { used.insert(index) } }
    }
    for (index, fact) in procedure.facts.enumerated() where !used.contains(index) && !fact.isProse {
      if case .completedYears? = fact.derivation { continue }
      if case .shifted? = fact.derivation { continue }
      if procedure.cases.contains(where: { $0.fact == index }) { continue }
      shared.report(.unusedFact(fact.origin.id, at: places.facts[index]))
    }
  }

  private static func counts(_ item: DocumentItem) -> [Int] {
    switch item {
    case .document(let document):
      (document.forms + document.channelForms.flatMap(\.forms)).compactMap {
        if case .fact(let index) = $0.count { index } else { nil }
      }
    case .group(let group): group.of.flatMap(counts)
    }
  }

  /// An agency that ended before this version, or before it ends, cannot act in it.
  private func checkAgenciesInForce() {
    guard let from = procedure.inForce.from else { return }
    for (index, role) in procedure.roles.enumerated() {
      for id in role.agencies {
        guard let agency = shared.agency(id), let end = agency.inForce.to else { continue }
        guard end < from || procedure.inForce.to.map({ end < $0 }) ?? true else { continue }
        let successors = agency.successors.compactMap { shared.agency($0)?.title }
        shared.report(.agencyEnded(agency.title, end, successors: successors, at: places.roles[index]))
      }
    }
  }

  private func checkBasesInForce() {
    guard let from = procedure.inForce.from else { return }
    var reported: Set<String> = []
    for citation in procedure.origin.basis + procedure.limits.flatMap(\.origin.basis)
      + procedure.documents.flatMap(\.origin.basis) + procedure.fees.flatMap(\.origin.basis)
    {
      guard let basis = shared.endingBasis(citation.source),
        let end = basis.inForce.to, end < from, reported.insert(citation.source).inserted
      else { continue }
      shared.report(.basisEnded(basis.title, end, at: places.code))
    }
  }
}
