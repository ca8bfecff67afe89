import ProcedureCatalogue
import WorkingCalendar

/// Compares the documents of a dossier with what the procedure demands.
struct DocumentAssessor {
  let bound: BoundCase

  func outcome(of requirement: CompiledRequirement) -> DocumentOutcome {
    let when = bound.truth(requirement.when)
    if when == .no { return DocumentOutcome(status: .notRequired, reason: .conditionFails) }
    if requirement.verb == .agencyObtains {
      return DocumentOutcome(status: .notRequired, reason: .obtainedByAgency)
    }
    var outcome = outcome(of: requirement.item, verb: requirement.verb)
    if outcome.isSettled && outcome.status != .notRequired { return outcome }
    if requirement.isOptional && outcome.status != .defective {
      return DocumentOutcome(status: .optional, reason: .optional, members: outcome.members)
    }
    if when == .undecided && outcome.status != .notRequired {
      outcome.status = .undetermined
      outcome.reason = .conditionOpen
      outcome.open = [requirement.when]
      outcome.openFacts = []
    }
    return outcome
  }

  private func outcome(of item: CompiledItem, verb: DocumentRequirement.Verb) -> DocumentOutcome {
    switch item {
    case .document(let document): outcome(of: document, verb: verb)
    case .group(let choice, let items): outcome(of: choice, items.map { outcome(of: $0, verb: verb) })
    }
  }

  // MARK: One document

  private func outcome(of document: CompiledDocument, verb: DocumentRequirement.Verb) -> DocumentOutcome {
    let when = bound.truth(document.when)
    if when == .no { return DocumentOutcome(status: .notRequired, reason: .conditionFails) }
    let exception = document.unless.map { bound.truth($0) } ?? .no
    if exception == .yes { return DocumentOutcome(status: .notRequired, reason: .exceptionApplies) }
    let substitute = bound.dossier.channel.flatMap { channel in
      document.demanded.channelForms.first { $0.channels.contains(channel) }
    }
    let handedIn = check(document, forms: substitute?.forms ?? document.demanded.forms)
    if handedIn.isSettled { return handedIn }
    if let database = document.demanded.waivedBy.first(where: { !bound.unavailableDatabases.contains($0) }) {
      return DocumentOutcome(status: .waived, reason: .heldBy(database: database))
    }
    switch substitute?.verb ?? verb {
    case .agencyObtains: return DocumentOutcome(status: .notRequired, reason: .obtainedByAgency)
    case .submitAtPickup: return DocumentOutcome(status: .later, reason: .atPickup)
    case .submit, .show, .fillIn, .provideInformation, .surrender: break
    }
    if when == .undecided {
      return DocumentOutcome(status: .undetermined, reason: .conditionOpen, open: [document.when])
    }
    if let unless = document.unless, exception == .undecided {
      return DocumentOutcome(status: .undetermined, reason: .exceptionOpen, open: [unless])
    }
    if handedIn.status == .missing, let database = document.demanded.waivedBy.first {
      return DocumentOutcome(status: .missing, reason: .databaseSilent(database: database))
    }
    return handedIn
  }

  /// Whether what was handed in is enough, in a form that counts, and not too old.
  private func check(_ document: CompiledDocument, forms: [FormDemand]) -> DocumentOutcome {
    var valid: Handed?
    var problem: DocumentOutcome?
    for (position, type) in bound.documentTypes.enumerated() where document.types.contains(type) {
      guard bound.dossier.documents[position].count != 0 else { continue }
      if let found = ageProblem(of: position, document.demanded.validity) {
        problem = problem ?? found
      } else if valid == nil {
        valid = Handed(first: position)
      } else {
        valid?.others.append(position)
      }
    }
    guard let valid else { return problem ?? DocumentOutcome(status: .missing, reason: .notHandedIn) }
    let outcome = count(valid, forms: forms)
    return outcome.isSettled ? outcome : problem ?? outcome
  }

  /// Documents that are young enough, by their places in the dossier; nearly always one, which needs no list.
  private struct Handed {
    let first: Int
    var others: [Int] = []
  }

  private func count(_ given: Handed, forms: [FormDemand]) -> DocumentOutcome {
    guard !forms.isEmpty else {
      let first = sum(0, bound.dossier.documents[given.first].count)
      let total = given.others.reduce(first) { sum($0, bound.dossier.documents[$1].count) }
      return DocumentOutcome(status: .satisfied, reason: .handedIn(count: total, formIsStated: true))
    }
    var best: DocumentOutcome?
    for demand in forms {
      let outcome = count(given, demand)
      if outcome.status == .satisfied { return outcome }
      if best.map({ outcome.closeness > $0.closeness }) ?? true { best = outcome }
    }
    return best ?? DocumentOutcome(status: .missing, reason: .notHandedIn)
  }

  /// A document whose form the dossier does not state is taken to have the demanded one, and the reason says so.
  private func count(_ given: Handed, _ demand: FormDemand) -> DocumentOutcome {
    var equivalent: DocumentForm?
    var isStated = true
    var have: Int?
    for place in 0...given.others.count {
      let position = place == 0 ? given.first : given.others[place - 1]
      let form = bound.dossier.documents[position].form
      if let wanted = demand.form, let form, form != wanted {
        guard bound.index.equivalence(of: wanted, to: form) != nil else { continue }
        equivalent = form
      }
      if form == nil { isStated = false }
      have = sum(have ?? 0, bound.dossier.documents[position].count)
    }
    guard let have else {
      let form = bound.dossier.documents[given.first].form
      return DocumentOutcome(status: .defective, reason: form.map { .wrongForm($0) } ?? .notHandedIn)
    }
    let need = neededCount(demand.count)
    if Int64(have) < need.lower {
      return DocumentOutcome(status: .defective, reason: .tooFew(have: have, need: need.lower))
    }
    if Int64(have) < need.upper, case .fact(let fact) = demand.count {
      return DocumentOutcome(status: .undetermined, reason: .countOpen(fact: fact), openFacts: [fact])
    }
    if let equivalent, let wanted = demand.form {
      return DocumentOutcome(status: .satisfied, reason: .equivalentForm(equivalent, for: wanted))
    }
    return DocumentOutcome(
      status: .satisfied, reason: .handedIn(count: have, formIsStated: demand.form == nil || isStated))
  }

  private func neededCount(_ count: FormDemand.Count) -> Bounds {
    switch count {
    case .unstated: Bounds(1)
    case .exactly(let number): Bounds(Int64(number))
    case .fact(let fact): bound.value(ofFact: fact)
    }
  }

  /// A document counts as one when the record does not say how many there are.
  private func sum(_ total: Int, _ count: Int?) -> Int {
    let (sum, overflow) = total.addingReportingOverflow(count ?? 1)
    return overflow ? Int.max : sum
  }

  /// Why the document is too old, or cannot be said to be young enough; nil when there is nothing against it.
  private func ageProblem(of position: Int, _ validity: Validity?) -> DocumentOutcome? {
    if let expires = bound.dossier.documents[position].expires, let used = bound.submitted?.date, expires < used {
      return DocumentOutcome(status: .defective, reason: .expired(expires, on: used))
    }
    guard let validity else { return nil }
    guard let from = day(of: validity.from, position), let to = day(of: validity.to, position) else {
      return DocumentOutcome(status: .undetermined, reason: .issueDateOpen)
    }
    guard let validUntil = from.moved(by: validity.length, backward: false) ?? lastWorkingDay(validity, from: from)
    else { return DocumentOutcome(status: .undetermined, reason: .validityUncountable) }
    guard validUntil < to else { return nil }
    return DocumentOutcome(
      status: .defective, reason: .issuedTooEarly(issued: from, validUntil: validUntil, on: to))
  }

  private func lastWorkingDay(_ validity: Validity, from date: CivilDate) -> CivilDate? {
    guard validity.length.unit == .workingDay, let count = validity.length.amount.whole,
      let calendar = bound.calendar
    else { return nil }
    return calendar.adding(workingDays: count, to: date)
  }

  private func day(of event: Validity.Event, _ position: Int) -> CivilDate? {
    switch event {
    case .issued: bound.dossier.documents[position].issued
    case .submitted: bound.submitted?.date
    case .accepted: bound.accepted?.date
    }
  }

  // MARK: Choices

  private func outcome(of choice: DocumentGroup.Choice, _ members: [DocumentOutcome]) -> DocumentOutcome {
    let owed = members.indices.filter { members[$0].status != .notRequired }
    guard !owed.isEmpty else {
      return DocumentOutcome(status: .notRequired, reason: .conditionFails, members: members)
    }
    let held = owed.filter { members[$0].isHeld }
    let need =
      switch choice {
      case .oneOf, .firstAvailable: 1
      case .atLeast(let count): min(max(count, 1), owed.count)
      case .all: owed.count
      }
    if held.count >= need { return settled(choice, held, members) }
    let open = owed.filter { members[$0].status == .undetermined }
    var outcome = DocumentOutcome(
      status: .undetermined, reason: .tooFewMembers(have: held.count, need: need), members: members)
    if held.count + open.count >= need && (choice != .all || open.count + held.count == owed.count) {
      outcome.open = open.flatMap { members[$0].open }
      outcome.openFacts = open.flatMap { members[$0].openFacts }
      return outcome
    }
    outcome.status = owed.contains { members[$0].status == .defective } ? .defective : .missing
    return outcome
  }

  private func settled(
    _ choice: DocumentGroup.Choice, _ held: [Int], _ members: [DocumentOutcome]
  ) -> DocumentOutcome {
    let handedIn = held.first { members[$0].status == .satisfied }
    let waived = held.first { members[$0].status == .waived }
    let settling = handedIn ?? waived ?? held[0]
    let isSeveral = choice == .all || held.count > 1 && choice != .oneOf && choice != .firstAvailable
    return DocumentOutcome(
      status: members[settling].status, reason: isSeveral ? .allMembers : .settledBy(member: settling),
      members: members)
  }
}

extension DocumentOutcome {
  /// Which of several failed forms to speak of: the one that wants least.
  fileprivate var closeness: Int {
    switch reason {
    case .countOpen: 3
    case .tooFew: 2
    case .wrongForm: 1
    default: 0
    }
  }
}
