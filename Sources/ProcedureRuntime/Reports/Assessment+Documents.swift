import ProcedureCatalogue
import ProcedureDiagnostics

extension Assessment {
  /// How each demand of the procedure stands, in its order.
  public var documents: [DocumentReport] { documentEntries.map { DocumentReporter($0, in: self).report } }

  /// The conditions and the facts that leave a demand open.
  func openings(of outcome: DocumentOutcome) -> (conditions: [Int], facts: [Int]) {
    // What is settled is so whether or not it is owed; only what waits for the pick-up is still to be brought.
    outcome.isSettled && outcome.status != .later ? ([], []) : everyOpening(of: outcome)
  }

  private func everyOpening(of outcome: DocumentOutcome) -> (conditions: [Int], facts: [Int]) {
    switch outcome.open {
    case .nothing: return ([], [])
    case .condition(let condition), .exception(let condition): return ([condition], [])
    case .fact(let fact): return ([], [fact])
    case .members:
      let open = memberOutcomes[outcome.members].map { everyOpening(of: $0) }
      return (open.flatMap(\.conditions), open.flatMap(\.facts))
    }
  }
}

/// Puts how a document stands into words.
struct DocumentReporter {
  private let entry: Assessment.DocumentEntry
  private let bound: BoundCase
  private let requirement: DocumentRequirement
  private let condition: ExpressionText
  private let citation: CitationText
  private let assessment: Assessment

  init(_ entry: Assessment.DocumentEntry, in assessment: Assessment) {
    self.entry = entry
    self.assessment = assessment
    bound = assessment.bound(entry.part)
    requirement = bound.procedure.documents[entry.requirement]
    condition = ExpressionText(bound.procedure, in: bound.index.catalogue)
    citation = CitationText(bound.index.catalogue)
  }

  var report: DocumentReport {
    report(requirement.item, entry.outcome, id: requirement.origin.id, basis: requirement.origin.basis, isMember: false)
  }

  private func report(
    _ item: DocumentItem, _ outcome: DocumentOutcome, id: String, basis: [Citation], isMember: Bool
  ) -> DocumentReport {
    var members: [DocumentReport] = []
    var choice: DocumentGroup.Choice?
    var citations = basis
    switch item {
    case .document(let document): citations += document.basis
    case .group(let group):
      choice = group.choose
      members = zip(group.of, assessment.memberOutcomes[outcome.members]).map {
        report($0, $1, id: "", basis: [], isMember: true)
      }
    }
    return DocumentReport(
      id: id, document: title(of: item), demand: demand(item), verb: requirement.verb, status: outcome.status,
      reason: reason(item, outcome, isMember: isMember), condition: fullCondition(item, isMember: isMember),
      basis: citations.map { citation.text($0) },
      neededFacts: neededFacts(outcome), choice: choice, members: members, terms: terms(item))
  }

  private func neededFacts(_ outcome: DocumentOutcome) -> [String] {
    var questions = QuestionList(bound)
    let open = assessment.openings(of: outcome)
    questions.add(conditions: open.conditions, facts: open.facts, decides: nil)
    var all = QuestionList(assessment.bound)
    if let inclusion = entry.inclusion { all.add(conditions: [inclusion], facts: [], decides: nil) }
    return all.facts.map(\.id) + questions.facts.map(\.id)
  }

  func title(of item: DocumentItem) -> Bilingual {
    switch item {
    case .document(let document):
      Bilingual(verbatim: bound.index.catalogue.document(document.document)?.title ?? document.document)
    case .group(let group): DocumentWording.choice(group.choose, titles(ofMembers: group.of))
    }
  }

  /// One paper that is asked for in two forms is called by them.
  private func titles(ofMembers items: [DocumentItem]) -> [Bilingual] {
    let titles = items.map { DocumentWording.member(title(of: $0), of: $0) }
    guard Set(titles).count < titles.count else { return titles }
    return zip(items, titles).map { item, title in
      let form = demand(item)
      return titles.count { $0 == title } > 1 && !form.vi.isEmpty ? DocumentWording.named(title, form) : title
    }
  }

  private func demand(_ item: DocumentItem) -> Bilingual {
    guard case .document(let document) = item else { return Bilingual(verbatim: "") }
    let substitute = document.channelForms.first { substitute in
      bound.dossier.channel.map { substitute.channels.contains($0) } ?? false
    }
    return TermWording.demand(substitute?.forms ?? document.forms) { question(ofFact: $0) }
  }

  private func terms(_ item: DocumentItem) -> [Bilingual] {
    guard case .document(let document) = item else { return [] }
    var terms = document.formCode.map { [ExplanationWording.template($0)] } ?? []
    if let validity = document.validity {
      terms.append(ExplanationWording.age(ValueWording.length(validity.length), validity.from, validity.to))
    }
    return terms
  }

  private func question(ofFact fact: Int) -> String {
    let facts = bound.procedure.facts
    return facts.indices.contains(fact) ? facts[fact].question : ""
  }

  private func reason(_ item: DocumentItem, _ outcome: DocumentOutcome, isMember: Bool) -> Bilingual {
    let when = isMember ? condition(on: item) : requirement.when
    let because = when == .always ? nil : condition.text(when)
    switch outcome.reason {
    case .handedIn(let count, let formIsStated):
      return DocumentWording.handedIn(count: count, formIsStated: formIsStated)
    case .equivalentForm(let given, let demanded):
      let basis = bound.index.equivalences.equivalence(of: demanded, to: given)?.basis ?? ""
      return DocumentWording.equivalentForm(given, for: demanded, basis: basis)
    case .notHandedIn:
      let isTold = requirement.verb == .provideInformation
      return DocumentWording.because(isTold ? DocumentWording.notTold : DocumentWording.notHandedIn, because)
    case .unreadable: return DocumentWording.unreadable
    case .tooFew(let have, let need): return DocumentWording.tooFew(have: have, need: need)
    case .sharedOut(let have, let need): return DocumentWording.sharedOut(have: have, need: need)
    case .wrongForm(let form): return DocumentWording.wrongForm(form, demand: demand(item))
    case .formOnlineOpen(let form): return DocumentWording.formOnlineOpen(form, demand: demand(item))
    case .issuedTooEarly(let issued, let validUntil, let date):
      let length = validity(of: item).map { ValueWording.length($0.length) } ?? Bilingual(verbatim: "")
      return DocumentWording.tooOld(issued: issued, validUntil: validUntil, length: length, on: date)
    case .expired(let expires, let date): return DocumentWording.expired(expires, on: date)
    case .conditionFails:
      let failed = requirement.when != .always && !isMember ? requirement.when : condition(on: item)
      return DocumentWording.conditionFails(condition.text(failed))
    case .conditionOpen:
      let open = entry.inclusion.map { assessment.inclusionText($0) } ?? stillOpen(item, outcome, isMember: isMember)
      return outcome.status == .later ? DocumentWording.pickupOpen(open) : DocumentWording.conditionOpen(open)
    case .exceptionApplies: return DocumentWording.exceptionApplies(condition.text(exception(on: item)))
    case .heldBy(let database): return DocumentWording.heldBy(title(ofDatabase: database, for: item))
    case .databaseSilent: return DocumentWording.databaseSilent(title(ofDatabase: 0, for: item))
    case .obtainedByAgency: return DocumentWording.obtainedByAgency
    case .atPickup: return DocumentWording.atPickup
    case .optional: return DocumentWording.optional
    case .countOpen(let fact): return DocumentWording.countOpen(question(ofFact: fact))
    case .issueDateOpen: return DocumentWording.issueDateOpen
    case .validityUncountable: return DocumentWording.validityUncountable
    case .settledBy(let member): return settled(item, outcome, by: member)
    case .enoughIfOwed(let member):
      guard let (title, reason, outcome, item) = self.member(member, of: item, outcome) else {
        return DocumentWording.allMembers
      }
      return DocumentWording.enoughIfOwed(title, reason, stillOpen(item, outcome, isMember: true))
    case .tooFewMembers(let have, let need):
      return DocumentWording.because(DocumentWording.tooFewMembers(have: have, need: need), because)
    case .allMembers: return DocumentWording.allMembers
    }
  }

  /// What is not known of the condition that leaves a demand open, or of the first that leaves a member open.
  private func stillOpen(_ item: DocumentItem, _ outcome: DocumentOutcome, isMember: Bool) -> Bilingual {
    let demand = bound.compiled.documents[entry.requirement].when
    var open = condition(on: item)
    if case .exception = outcome.open { open = exception(on: item) }
    if !isMember, outcome.open == .condition(demand) { open = requirement.when }
    if case .group(let group) = item, outcome.open == .members {
      for (member, outcome) in zip(group.of, assessment.memberOutcomes[outcome.members]) where outcome.open != .nothing
      {
        return stillOpen(member, outcome, isMember: true)
      }
    }
    return condition.text(bound.openPart(of: open, .undecided))
  }

  private func settled(_ item: DocumentItem, _ outcome: DocumentOutcome, by member: Int) -> Bilingual {
    guard let member = self.member(member, of: item, outcome) else { return DocumentWording.allMembers }
    return DocumentWording.settledBy(member.title, member.reason)
  }

  private func member(
    _ place: Int, of item: DocumentItem, _ outcome: DocumentOutcome
  ) -> (title: Bilingual, reason: Bilingual, outcome: DocumentOutcome, item: DocumentItem)? {
    guard case .group(let group) = item, group.of.indices.contains(place) else { return nil }
    let (item, outcome) = (group.of[place], assessment.memberOutcomes[outcome.members.lowerBound + place])
    return (title(of: item), reason(item, outcome, isMember: true), outcome, item)
  }

  /// What the demand and its document make a condition together; what excepts it is no part of it.
  private func fullCondition(_ item: DocumentItem, isMember: Bool) -> Bilingual? {
    let parts = [isMember ? .always : requirement.when, self.condition(on: item)].filter { $0 != .always }
    guard let first = parts.first else { return nil }
    return condition.text(parts.count == 1 ? first : .all(parts))
  }

  private func condition(on item: DocumentItem) -> Expression {
    if case .document(let document) = item { document.when } else { .always }
  }

  private func exception(on item: DocumentItem) -> Expression {
    if case .document(let document) = item { document.unless ?? .never } else { .never }
  }

  private func validity(of item: DocumentItem) -> Validity? {
    if case .document(let document) = item { document.validity } else { nil }
  }

  /// The title of the database at a place among those that may hold a document.
  private func title(ofDatabase place: Int, for item: DocumentItem) -> String {
    guard case .document(let document) = item, document.waivedBy.indices.contains(place) else { return "" }
    let id = document.waivedBy[place]
    return bound.index.catalogue.database(id)?.title ?? id
  }
}

extension Assessment {
  /// The condition under which a part of the rules is taken from another procedure.
  func inclusionText(_ condition: Int) -> Bilingual {
    let position = bound.compiled.includes.firstIndex(of: condition)
    let text = ExpressionText(bound.procedure, in: bound.index.catalogue)
    return text.text(position.map { bound.procedure.includes[$0].when } ?? .always)
  }
}
