import ProcedureCatalogue
import ProcedureDiagnostics

extension Assessment {
  /// The questions whose answers would decide something that is open, in order of first appearance.
  public var neededFacts: [NeededFact] {
    guard isProcedureKnown else { return [] }
    var questions = QuestionList(bound)
    for entry in documentEntries where entry.outcome.status == .undetermined { add(entry, to: &questions) }
    addRequirements(to: &questions)
    addDeadline(to: &questions)
    addSupplement(to: &questions)
    addFees(to: &questions)
    addLodging(to: &questions)
    for outcome in planner(due: nil).outcomes() where !outcome.open.isEmpty {
      let title = procedure.process.stages[outcome.stage].title
      questions.add(conditions: outcome.open, facts: [], decides: QuestionWording.decidesStage(title))
    }
    return questions.facts
  }

  /// The question worth asking next: the one that decides most, the first of those that decide as much.
  public var nextQuestion: NeededFact? {
    var best: NeededFact?
    for fact in neededFacts where best.map({ fact.decides.count > $0.decides.count }) ?? true { best = fact }
    return best
  }

  private func add(_ entry: DocumentEntry, to questions: inout QuestionList) {
    let reporter = DocumentReporter(entry, in: self)
    let bound = bound(entry.part)
    let title = reporter.title(of: bound.procedure.documents[entry.requirement].item)
    let decides = QuestionWording.decidesDocument(title)
    if let inclusion = entry.inclusion { questions.add(conditions: [inclusion], facts: [], decides: decides) }
    var own = QuestionList(bound)
    let open = openings(of: entry.outcome)
    own.add(conditions: open.conditions, facts: open.facts, decides: decides)
    if case .issueDateOpen = entry.outcome.reason {
      own.add(entry: "documents.issued", QuestionWording.issueDate(title), decides: decides)
    }
    questions.merge(own)
  }

  private func addRequirements(to questions: inout QuestionList) {
    for outcome in requirementOutcomes where outcome.isMet == .undecided {
      let text = procedure.requirements[outcome.requirement].text
      let open = outcome.openConditions(in: bound)
      questions.add(conditions: open, facts: [], decides: QuestionWording.decidesRequirement(text))
    }
  }

  private func addDeadline(to questions: inout QuestionList) {
    if let inclusion = deadlineInclusion {
      questions.add(conditions: [inclusion], facts: [], decides: QuestionWording.decidesDeadline)
    }
    var own = QuestionList(deadlineCase)
    for outcome in deadlineOutcome.limits {
      own.add(conditions: outcome.open, facts: [], decides: QuestionWording.decidesDeadline)
      // Where others give the date, only a refusal waits for its event.
      if case .awaiting(let event) = outcome.state, deadlineOutcome.chosen == nil {
        own.add(
          entry: event.dossierEntry, QuestionWording.eventTime(event, of: deadlineCase.procedure),
          decides: QuestionWording.decidesDeadline)
      }
    }
    questions.merge(own)
  }

  private func addSupplement(to questions: inout QuestionList) {
    guard deadlineCase.compiled.supplementRounds.contains(where: { !$0.isTheSameInEveryCase }) else { return }
    var own = QuestionList(deadlineCase)
    for time in standing.openTimes {
      own.add(
        conditions: time.conditions, facts: [],
        decides: time.isRequest ? QuestionWording.decidesSupplementRequest : QuestionWording.decidesSupplementHandIn)
    }
    questions.merge(own)
  }

  private func addFees(to questions: inout QuestionList) {
    for entry in feeEntries {
      if let inclusion = entry.inclusion {
        questions.add(conditions: [inclusion], facts: [], decides: QuestionWording.decidesFee)
      }
      let bound = bound(entry.part)
      var own = QuestionList(bound)
      if entry.outcome.applies == .undecided {
        own.add(conditions: [bound.compiled.fees[entry.outcome.fee]], facts: [], decides: QuestionWording.decidesFee)
      }
      let open = entry.outcome.reduction?.open.map { bound.compiled.fees[$0] } ?? []
      own.add(
        conditions: open, facts: entry.outcome.openFacts(of: stated(entry)), decides: QuestionWording.decidesFee)
      questions.merge(own)
    }
  }

  private func addLodging(to questions: inout QuestionList) {
    guard lodgingOutcome.allowed == .undecided else { return }
    let decides = QuestionWording.decidesLodging
    questions.add(conditions: lodgingOutcome.open, facts: [], decides: decides)
    switch lodgingOutcome.reason {
    case .channelUnknown:
      questions.add(entry: Given.channel.dossierEntry, QuestionWording.given(.channel), decides: decides)
    case .agencyUnknown:
      questions.add(entry: Given.lodgedAt.dossierEntry, QuestionWording.given(.lodgedAt), decides: decides)
    case .placeOpen, .scopeOpen:
      let places = lodgingOutcome.role.map { procedure.roles[$0].places } ?? []
      for place in places where !bound.places.contains(where: { $0.base == place.base }) {
        questions.add(
          entry: "places.\(place.base.dossierWord)", QuestionWording.area(of: place.base), decides: decides)
      }
      if bound.area == nil {
        questions.add(entry: "area", QuestionWording.area(of: .lodging), decides: decides)
      }
    default: break
    }
  }
}

extension StartEvent {
  /// The entry of the dossier that tells when it happened.
  fileprivate var dossierEntry: String {
    switch self {
    case .acceptedComplete: "accepted"
    case .submitted: "submitted"
    case .receivedByCompetentAgency, .named: "events"
    }
  }
}
