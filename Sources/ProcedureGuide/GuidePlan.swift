import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureRuntime

/// The questions of one version of a procedure, and what each of them decides; made once for many cases.
struct GuidePlan {
  /// The day, the hour and the acceptance of a dossier are one question: guidance takes it as complete when handed in.
  private static let moments: [Subject] = [.given(.submittedDate), .given(.submittedTime), .given(.acceptedDate)]

  /// The version, and the parts that it takes from others; `procedure` has the questions of all of them.
  private let version: Procedure
  private let parts: [TakenPart]
  private let placesOfParts: [[Int]]
  private let procedure: Procedure
  private let catalogue: Catalogue
  private let space: DecisionSpace
  private let matters: [Matter]
  private let regions: [Region]
  /// The subjects that each question asks for: plain questions first, each kind in the order in which they are declared or
  /// first matter. Of questions that are about as good the first is asked.
  private let questions: [[Subject]]
  /// For each of `questions`, its place in the order of declaration.
  private let declared: [Int]
  private let numbers: [Subject: Int]

  init(_ version: Procedure, taking parts: [TakenPart], in catalogue: Catalogue) {
    let guided = GuidedProcedure(version, taking: parts, in: catalogue)
    let procedure = guided.procedure
    self.version = version
    self.parts = parts
    placesOfParts = guided.places
    self.procedure = procedure
    self.catalogue = catalogue
    let space = DecisionSpace(
      procedure, areas: catalogue.areas, agencies: catalogue.agencies, days: .always,
      calendar: catalogue.calendar(procedure.calendar))
    self.space = space
    matters = guided.matters
    regions = matters.map { space.region(of: $0.condition) }
    var subjects: [Subject] = []
    for region in regions { subjects += space.support(of: region).filter { !subjects.contains($0) } }
    for fact in matters.flatMap(\.counted).flatMap({ space.sources(ofFact: $0) }) where !subjects.contains(.fact(fact))
    {
      subjects.append(.fact(fact))
    }
    var questions: [[Subject]] = procedure.facts.indices.filter { subjects.contains(.fact($0)) }.map { [.fact($0)] }
    if subjects.contains(where: { Self.moments.contains($0) }) { questions.append(Self.moments) }
    for subject in subjects where !questions.contains(where: { $0.contains(subject) }) {
      // A dossier that is being prepared has not been sent back.
      if subject != .given(.supplementRound) { questions.append([subject]) }
    }
    let effort = questions.map { Self.effort(of: $0[0], in: procedure) }
    declared = questions.indices.sorted { (effort[$0], $0) < (effort[$1], $1) }
    questions = declared.map { questions[$0] }
    self.questions = questions
    numbers = Dictionary(
      uniqueKeysWithValues: questions.enumerated().flatMap { number, asked in asked.map { ($0, number) } })
  }

  /// How many words a question may have that is read at a glance.
  private static let wordsOfPlainQuestion = 12

  /// How hard a question is to answer: one that goes on speaks of law and technology rather than of the applicant's own
  /// case, and so do the conditions that a rule states in its own words.
  private static func effort(of subject: Subject, in procedure: Procedure) -> Int {
    guard case .fact(let place) = subject else { return 0 }
    let fact = procedure.facts[place]
    let spaces = fact.question.utf8.count { $0 == UInt8(ascii: " ") }
    return spaces / wordsOfPlainQuestion + (fact.isProse ? 1 : 0)
  }

  /// Whether the plan was made for this version and these parts.
  func isMade(for version: Procedure, taking parts: [TakenPart]) -> Bool {
    self.version == version
      && self.parts.elementsEqual(parts) { $0.inclusion == $1.inclusion && $0.procedure == $1.procedure }
  }

  /// The next question, how many are open at most, and whether the answers so far contradict each other.
  func next(
    _ assessment: Assessment, unknown: [String], order: Guide.Order
  ) -> (question: GuideQuestion?, open: Int, isContradictory: Bool) {
    var known = assessment.knownAnswers
    for (part, places) in zip(assessment.takenParts, placesOfParts) { known.add(part.answers, facts: places) }
    known[.given(.supplementRound)] = .integer(0)
    if let channel = assessment.dossier.channel { known[.given(.channel)] = .choice(channel.rawValue) }
    for place in assessment.dossier.places {
      known[.place(place.base, area: place.area)] = .boolean(place.isWithin)
    }
    if space.areContradictory(known) { return (nil, 0, true) }
    let inVain = questions.filter { unknown.contains(id(of: $0[0])) }.flatMap(\.self)
    let plan = space.plan(regions, known: known, unanswered: inVain) { numbers[$0] }
    var worthAsking: Set<Int> = []
    for standing in plan.standings { worthAsking.formUnion(standing.needed) }
    let counted = countedFacts(plan) { known.tells(.fact($0)) || inVain.contains(.fact($0)) }
    let open = worthAsking.union(counted.surely).union(counted.perhaps).union(counted.later)
    worthAsking.formUnion(counted.surely)
    // What surely counts has to be asked in any case: asking it at once costs nothing and may settle conditions too.
    var next = counted.surely.min() ?? plan.next ?? counted.perhaps.min()
    if plan.next == nil { worthAsking.formUnion(counted.perhaps) }
    if order == .declared { next = worthAsking.min { declared[$0] < declared[$1] } }
    return (next.flatMap { question($0, plan) }, open.count, false)
  }

  /// The numbers of the questions whose very value counts: where the condition holds, where nothing more will tell
  /// whether it does, and where other answers decide that first.
  private func countedFacts(
    _ plan: QuestionPlan, isAsked: (Int) -> Bool
  ) -> (surely: Set<Int>, perhaps: Set<Int>, later: Set<Int>) {
    var surely: Set<Int> = []
    var perhaps: Set<Int> = []
    var later: Set<Int> = []
    for (matter, standing) in zip(matters, plan.standings) where !matter.counted.isEmpty {
      let sources = matter.counted.flatMap { space.sources(ofFact: $0) }.filter { !isAsked($0) }
      let open = sources.compactMap { numbers[.fact($0)] }
      switch standing.truth {
      case .yes: surely.formUnion(open)
      case .no: break
      case .undecided where standing.needed.isEmpty: perhaps.formUnion(open)
      case .undecided: later.formUnion(open)
      }
    }
    return (surely, perhaps, later)
  }

  // MARK: Questions

  private func id(of subject: Subject) -> String {
    switch subject {
    case .fact(let fact): procedure.facts[fact].origin.id
    case .given(let given): given.dossierEntry
    case .place(let base, let area): "places.\(base.dossierWord).\(area)"
    }
  }

  private func question(_ number: Int, _ plan: QuestionPlan) -> GuideQuestion? {
    let subject = questions[number][0]
    let reasons = reasons(number, plan)
    if case .fact(let position) = subject {
      let isRequirement = procedure.requirements.contains { $0.condition == .fact(position) }
      return GuideQuestion(procedure.facts[position], isRequirement: isRequirement, reasons: reasons)
    }
    let (asked, kind, text) = form(of: subject)
    return GuideQuestion(
      id: id(of: subject), text: text, isProse: false, subject: asked, kind: kind, reasons: reasons)
  }

  private func form(of subject: Subject) -> (GuideQuestion.Subject, GuideQuestion.Kind, Bilingual) {
    switch subject {
    case .fact(let fact): return (.fact(procedure.facts[fact].origin.id), .text, Bilingual(verbatim: ""))
    case .place(let base, let area):
      let title = catalogue.area(area)?.title ?? area
      return (
        .place(base, area: area), .choice(GuideQuestion.Choice.places),
        GuideWording.alone(QuestionWording.place(base, title))
      )
    case .given(let given):
      switch given {
      case .submittedDate, .submittedTime, .acceptedDate, .supplementRound:
        return (.moment, .moment, GuideWording.whenHandedIn)
      case .postmarkDate: return (.postmark, .day, GuideWording.alone(QuestionWording.given(given)))
      case .channel:
        let offered = procedure.channels.map(\.channel)
        let channels = offered.isEmpty ? Channel.allCases : offered
        return (.channel, .choice(channels.map { GuideQuestion.Choice($0) }), GuideWording.whichChannel)
      case .lodgedAt: return (.lodgedAt, agencies(subject), GuideWording.whereHandedIn)
      case .decidedAt: return (.decidedAt, agencies(subject), GuideWording.alone(QuestionWording.given(given)))
      case .applicant:
        let words = procedure.applicants + space.words(comparedWith: subject)
        return (.applicant, names(words) { $0 }, GuideWording.alone(QuestionWording.given(given)))
      }
    }
  }

  private func agencies(_ subject: Subject) -> GuideQuestion.Kind {
    let words = space.words(comparedWith: subject) + procedure.roles.flatMap(\.agencies)
    return names(words) { catalogue.agency($0)?.title ?? $0 }
  }

  private func names(_ words: [String], _ title: (String) -> String) -> GuideQuestion.Kind {
    var choices: [GuideQuestion.Choice] = []
    for word in words where !choices.contains(where: { $0.value == word }) {
      choices.append(
        GuideQuestion.Choice(title: Bilingual(verbatim: title(word)), value: word, answer: .name(word)))
    }
    return .choice(choices)
  }

  /// What still hangs on a question, each thing once.
  private func reasons(_ number: Int, _ plan: QuestionPlan) -> [GuideQuestion.Reason] {
    let citation = CitationText(catalogue)
    var reasons: [GuideQuestion.Reason] = []
    for (matter, standing) in zip(matters, plan.standings) {
      let counts = matter.counted.contains { fact in
        space.sources(ofFact: fact).contains { numbers[.fact($0)] == number }
      }
      guard standing.needed.contains(number) || counts && standing.truth != .no else { continue }
      let reason = GuideQuestion.Reason(decides: matter.decides, basis: matter.basis.map { citation.text($0) })
      if !reasons.contains(reason) { reasons.append(reason) }
    }
    return reasons
  }
}
