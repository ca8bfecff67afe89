import ProcedureCatalogue
import WorkingCalendar

/// Compares the documents of a dossier with what the procedure demands.
struct DocumentAssessor {
  let bound: BoundCase
  let demands: DemandList

  init(bound: BoundCase) {
    self.bound = bound
    demands = bound.compiled.demands
  }

  /// How the demand at a place stands; the outcomes of what it chooses among are put into a list of their own.
  func outcome(ofDemand place: Int, members: inout [DocumentOutcome]) -> DocumentOutcome {
    let demand = demands.demands[place]
    let when = bound.truth(demand.when)
    if when == .no { return DocumentOutcome(status: .notRequired, reason: .conditionFails) }
    if demand.verb == .agencyObtains {
      return DocumentOutcome(status: .notRequired, reason: .obtainedByAgency)
    }
    var outcome = outcome(ofItem: demand.item, verb: demand.verb, &members)
    if outcome.status == .later && when == .undecided {
      outcome.reason = .conditionOpen
      outcome.open = .condition(demand.when)
    }
    if outcome.isSettled && outcome.status != .notRequired { return outcome }
    if demand.isOptional && outcome.status != .defective {
      return DocumentOutcome(status: .optional, reason: .optional, members: outcome.members)
    }
    if when == .undecided && outcome.status != .notRequired {
      outcome.status = .undetermined
      outcome.reason = .conditionOpen
      outcome.open = .condition(demand.when)
    }
    return outcome
  }

  private func outcome(
    ofItem place: Int, verb: DocumentRequirement.Verb, _ members: inout [DocumentOutcome]
  ) -> DocumentOutcome {
    let item = demands.items[place]
    guard let choice = item.choice else { return outcome(of: item, verb: verb) }
    // Members stand side by side, those of an inner choice behind them.
    let first = members.count
    for _ in item.members { members.append(DocumentOutcome(status: .undetermined, reason: .conditionOpen)) }
    for (offset, member) in item.members.enumerated() {
      members[first + offset] = outcome(ofItem: member, verb: verb, &members)
    }
    if item.hasTwins { countApart(item.members, first, &members) }
    return outcome(of: choice, first..<first + item.members.count, members)
  }

  // MARK: One document

  private func outcome(of item: DemandList.Item, verb: DocumentRequirement.Verb) -> DocumentOutcome {
    let when = bound.truth(item.when)
    if when == .no { return DocumentOutcome(status: .notRequired, reason: .conditionFails) }
    let exception = item.unless.map { bound.truth($0) } ?? .no
    if exception == .yes { return DocumentOutcome(status: .notRequired, reason: .exceptionApplies) }
    let substitute = demands.substitute(for: item, through: bound.dossier.channel)
    var open = DocumentOutcome.Opening.nothing
    if let unless = item.unless, exception == .undecided { open = .exception(unless) }
    if when == .undecided { open = .condition(item.when) }
    var handedIn = check(item, forms: substitute?.forms ?? item.forms)
    if handedIn.isSettled {
      handedIn.open = open
      return handedIn
    }
    if item.isWaivable, let database = answeringDatabase(item) {
      return DocumentOutcome(status: .waived, reason: .heldBy(database: database), open: open)
    }
    switch substitute?.verb ?? verb {
    case .agencyObtains: return DocumentOutcome(status: .notRequired, reason: .obtainedByAgency)
    case .submitAtPickup:
      return DocumentOutcome(status: .later, reason: open == .nothing ? .atPickup : .conditionOpen, open: open)
    case .submit, .show, .fillIn, .provideInformation, .surrender: break
    }
    if open != .nothing { return DocumentOutcome(status: .undetermined, reason: .conditionOpen, open: open) }
    if item.isWaivable, handedIn.status == .missing {
      return DocumentOutcome(status: .missing, reason: .databaseSilent)
    }
    return handedIn
  }

  /// The place of the first database that may hold the document and is not known to be silent.
  private func answeringDatabase(_ item: DemandList.Item) -> Int? {
    guard !bound.unavailableDatabases.isEmpty else { return 0 }
    return demands.documents[item.document].demanded.waivedBy.firstIndex { !bound.unavailableDatabases.contains($0) }
  }

  /// Whether what was handed in is enough; beside documents that cannot be read nothing is known to be lacking.
  private func check(_ item: DemandList.Item, forms: Range<Int>) -> DocumentOutcome {
    let outcome = readable(item, forms: forms)
    guard bound.dossier.hasUnreadDocuments, outcome.status == .missing || outcome.status == .defective else {
      return outcome
    }
    return DocumentOutcome(status: .undetermined, reason: .unreadable)
  }

  /// Whether what can be read is enough, in a form that counts, and not too old.
  private func readable(_ item: DemandList.Item, forms: Range<Int>) -> DocumentOutcome {
    var valid: Handed?
    var problem: DocumentOutcome?
    for (position, type) in bound.documentTypes.enumerated() where counts(type, for: item) {
      guard bound.dossier.documents[position].count != 0 else { continue }
      if let found = ageProblem(of: position, item.validity) {
        problem = likelier(problem, found)
      } else if valid == nil {
        valid = Handed(first: position)
      } else {
        valid?.others.append(position)
      }
    }
    guard let valid else { return problem ?? DocumentOutcome(status: .missing, reason: .notHandedIn) }
    var outcome = count(valid, forms: forms)
    if outcome.status == .defective, item.isSilentOnline, let file = fileLodgedOnline(valid) {
      outcome = DocumentOutcome(status: .undetermined, reason: .formOnlineOpen(file))
    }
    return outcome.isSettled ? outcome : likelier(problem, outcome)
  }

  /// Of two documents that do not do, the one that may yet turn out to, else the first.
  private func likelier(_ first: DocumentOutcome?, _ second: DocumentOutcome) -> DocumentOutcome {
    guard let first, first.status == .undetermined || second.status != .undetermined else { return second }
    return first
  }

  func counts(_ type: Int, for item: DemandList.Item) -> Bool {
    for place in item.types where demands.types[place] == type { return true }
    return false
  }

  /// Documents that are young enough, by their places in the dossier; nearly always one, which needs no list.
  private struct Handed {
    let first: Int
    var others: [Int] = []
  }

  private func count(_ given: Handed, forms: Range<Int>) -> DocumentOutcome {
    guard !forms.isEmpty else {
      let first = sum(0, bound.dossier.documents[given.first].count)
      let total = given.others.reduce(first) { sum($0, bound.dossier.documents[$1].count) }
      return DocumentOutcome(status: .satisfied, reason: .handedIn(count: total, formIsStated: true))
    }
    var best: DocumentOutcome?
    for place in forms {
      let outcome = count(given, demands.forms[place])
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
      guard accepts(form, as: demand.form) else { continue }
      if let form, form != demand.form { equivalent = form }
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
      return DocumentOutcome(status: .undetermined, reason: .countOpen(fact: fact), open: .fact(fact))
    }
    if let equivalent, let wanted = demand.form {
      return DocumentOutcome(status: .satisfied, reason: .equivalentForm(equivalent, for: wanted))
    }
    return DocumentOutcome(
      status: .satisfied, reason: .handedIn(count: have, formIsStated: demand.form == nil || isStated))
  }

  /// Whether a paper in a form will do where another is wanted; an unknown form does, and any where none is wanted.
  func accepts(_ form: DocumentForm?, as wanted: DocumentForm?) -> Bool {
    guard let wanted, let form, form != wanted else { return true }
    return bound.index.equivalences.equivalence(of: wanted, to: form) != nil
  }

  /// The form of the first file among documents that came online.
  private func fileLodgedOnline(_ given: Handed) -> DocumentForm? {
    guard bound.dossier.channel == .online else { return nil }
    for position in [given.first] + given.others {
      if let form = bound.dossier.documents[position].form, form.isFile { return form }
    }
    return nil
  }

  func neededCount(_ count: FormDemand.Count) -> Bounds {
    switch count {
    case .unstated: Bounds(1)
    case .exactly(let number): Bounds(Int64(number))
    case .fact(let fact): bound.value(ofFact: fact)
    }
  }

  /// A document counts as one when the record does not say how many there are.
  func sum(_ total: Int, _ count: Int?) -> Int {
    let (sum, overflow) = total.addingReportingOverflow(count ?? 1)
    return overflow ? Int.max : sum
  }

  /// Why the document is too old, or cannot be said to be young enough; nil when there is nothing against it.
  func ageProblem(of position: Int, _ validity: Validity?) -> DocumentOutcome? {
    if let expires = bound.dossier.documents[position].expires, let used = bound.submitted?.date, expires < used {
      return DocumentOutcome(status: .defective, reason: .expired(expires, on: used))
    }
    guard let validity else { return nil }
    guard let from = day(of: validity.from, position), let to = day(of: validity.to, position) else {
      return DocumentOutcome(status: .undetermined, reason: .issueDateOpen)
    }
    guard let validUntil = from.moved(by: validity.length, backward: false, bound.calendar) else {
      return DocumentOutcome(status: .undetermined, reason: .validityUncountable)
    }
    guard validUntil < to else { return nil }
    return DocumentOutcome(
      status: .defective, reason: .issuedTooEarly(issued: from, validUntil: validUntil, on: to))
  }

  private func day(of event: Validity.Event, _ position: Int) -> CivilDate? {
    switch event {
    case .issued: bound.dossier.documents[position].issued
    case .submitted: bound.submitted?.date
    case .accepted: bound.accepted?.date
    }
  }

  // MARK: Choices

  private func outcome(
    of choice: DocumentGroup.Choice, _ range: Range<Int>, _ members: [DocumentOutcome]
  ) -> DocumentOutcome {
    let tally = MemberTally(range, members)
    guard tally.owed > 0 else {
      return DocumentOutcome(status: .notRequired, reason: .conditionFails, members: range)
    }
    let need =
      switch choice {
      case .oneOf, .firstAvailable: 1
      case .atLeast(let count): min(max(count, 1), tally.owed)
      case .all: tally.owed
      }
    let isEnough =
      switch choice {
      case .oneOf, .firstAvailable: tally.surelyHeld >= 1
      case .atLeast(let count): tally.surelyHeld >= max(count, 1)
      case .all: false
      }
    let settling = tally.handedIn ?? tally.waived ?? tally.firstHeld
    if isEnough || tally.held == tally.owed, let settling {
      let isSeveral =
        switch choice {
        case .all: true
        case .oneOf, .firstAvailable: false
        case .atLeast: tally.held > 1
        }
      return DocumentOutcome(
        status: members[settling].status,
        reason: isSeveral ? .allMembers : .settledBy(member: settling - range.lowerBound),
        open: tally.surelyHeld == 0 ? .members : .nothing, members: range)
    }
    var outcome = DocumentOutcome(
      status: .undetermined, reason: .tooFewMembers(have: tally.held, need: need), members: range)
    if tally.held + tally.open >= need {
      outcome.open = .members
      if tally.held >= need, let settling { outcome.reason = .enoughIfOwed(member: settling - range.lowerBound) }
    } else {
      outcome.status = tally.isDefective ? .defective : .missing
    }
    return outcome
  }

  /// How many members of a choice stand how.
  private struct MemberTally {
    private(set) var owed = 0
    private(set) var held = 0
    /// Those held that no open condition may yet leave out.
    private(set) var surelyHeld = 0
    private(set) var open = 0
    private(set) var isDefective = false
    /// The first member that was handed in, that a database holds, and that counts at all.
    private(set) var handedIn: Int?
    private(set) var waived: Int?
    private(set) var firstHeld: Int?

    init(_ range: Range<Int>, _ members: [DocumentOutcome]) {
      for place in range {
        let status = members[place].status
        guard status != .notRequired else { continue }
        owed += 1
        if members[place].isHeld {
          held += 1
          if members[place].open == .nothing { surelyHeld += 1 }
          firstHeld = firstHeld ?? place
        }
        switch status {
        case .satisfied: handedIn = handedIn ?? place
        case .waived: waived = waived ?? place
        case .undetermined: open += 1
        case .defective: isDefective = true
        case .missing, .notRequired, .optional, .later: break
        }
      }
    }
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
