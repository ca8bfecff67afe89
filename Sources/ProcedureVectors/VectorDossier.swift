import ProcedureCatalogue
import ProcedureDecisions
import ProcedureRuntime
import WorkingCalendar

extension Dossier {
  /// A dossier that tells a case, without any documents.
  init(_ found: VectorCase, of procedure: Procedure, tellsSupplements: Bool = true) {
    let concrete = found.concrete
    self.init(procedure: procedure.code)
    submitted = concrete.moment(.submittedDate)
    accepted = concrete.moment(.acceptedDate)
    if case .date(let day)? = concrete[.postmarkDate] { postmark = day }
    channel = concrete.word(.channel).flatMap { Channel(rawValue: $0) }
    lodgedAt = concrete.word(.lodgedAt)
    decidedAt = concrete.word(.decidedAt)
    applicant = concrete.word(.applicant)
    area = procedure.overlay?.layers.last?.id
    facts = zip(procedure.facts, concrete.facts).compactMap { fact, value in
      value.map { Fact(fact.origin.id, Fact.Answer(constant: $0)) }
    }
    places = concrete.places.map { Place($0.base, area: $0.area, isWithin: $0.isWithin) }
    if tellsSupplements { tellSupplements(of: concrete) }
  }

  /// Has the supplements of a case asked for and handed in after acceptance.
  mutating func tellSupplements(of concrete: ConcreteCase) {
    guard let accepted, let number = concrete.supplementRounds else { return }
    events += VectorSupplements.events(number, after: accepted)
  }

  /// The moment after which nothing in it happens.
  var lastMoment: CivilMoment? {
    ([submitted, accepted].compactMap { $0 } + events.map(\.at)).max()
  }

  /// Which member of a choice is handed in.
  enum Members {
    case first
    case last
  }

  /// Hands in what the procedure demands in a case, of every choice the first members or the last.
  mutating func handIn(
    _ members: Members, of procedure: Procedure, in concrete: ConcreteCase, _ evaluator: CaseEvaluator
  ) {
    for requirement in procedure.documents where evaluator.truth(requirement.when) == true {
      handIn(requirement.item, members, concrete, evaluator)
    }
  }

  /// Groups inside each other are as deep as the catalogue, at most `CatalogueFormat.maximumNesting`.
  private mutating func handIn(
    _ item: DocumentItem, _ members: Members, _ concrete: ConcreteCase, _ evaluator: CaseEvaluator
  ) {
    switch item {
    case .document(let document):
      guard evaluator.truth(document.when) == true, document.unless.map({ evaluator.truth($0) == true }) != true
      else { return }
      let substitute = document.channelForms.first { forms in channel.map { forms.channels.contains($0) } ?? false }
      let forms = substitute?.forms ?? document.forms
      let demand = members == .first ? forms.first : forms.last
      documents.append(
        Document(
          document.document, form: demand?.form, count: demand.flatMap { concrete.count($0.count) } ?? 1,
          issued: document.validity == nil ? nil : submitted?.date))
    case .group(let group):
      let number =
        switch group.choose {
        case .oneOf, .firstAvailable: 1
        case .atLeast(let least): least
        case .all: group.of.count
        }
      for member in members == .first ? group.of.prefix(number) : group.of.suffix(number) {
        handIn(member, members, concrete, evaluator)
      }
    }
  }
}

extension ConcreteCase {
  private static let usualMinute = 9 * 60

  fileprivate func word(_ given: Given) -> String? {
    if case .choice(let word)? = self[given] { word } else { nil }
  }

  fileprivate func moment(_ given: Given) -> CivilMoment? {
    guard case .date(let day)? = self[given] else { return nil }
    var minute = ConcreteCase.usualMinute
    if case .time(let told)? = self[.submittedTime] { minute = told }
    return CivilMoment(date: day, minuteOfDay: minute)
  }

  /// At most as many copies as a dossier can say.
  fileprivate func count(_ count: FormDemand.Count) -> Int? {
    switch count {
    case .unstated: 1
    case .exactly(let number): number
    case .fact(let fact):
      if facts.indices.contains(fact), case .integer(let number)? = facts[fact] { Int(clamping: number) } else { nil }
    }
  }
}
