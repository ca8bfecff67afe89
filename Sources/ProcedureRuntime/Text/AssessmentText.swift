import ProcedureCatalogue
public import ProcedureDiagnostics
import WorkingCalendar

/// An assessment for the terminal: what is missing and why, the date with its proof, what has to be paid, the stages.
public struct AssessmentText {
  let assessment: Assessment
  let language: Language
  /// The law of the procedure as a whole, which its head names once.
  private let general: [Bilingual]
  private var lines: [String] = []

  /// The text in one language, lines ended by a newline.
  public static func text(_ assessment: Assessment, language: Language = .vietnamese) -> String {
    var writer = AssessmentText(assessment, language)
    writer.write()
    return writer.text
  }

  var text: String { lines.map { $0 + "\n" }.joined() }

  init(_ assessment: Assessment, _ language: Language) {
    self.assessment = assessment
    self.language = language
    let citation = CitationText(assessment.bound.index.catalogue)
    general = assessment.procedure.origin.basis.map { citation.text($0) }
  }

  private mutating func write() {
    addHead()
    addFindings(assessment.findings)
    guard assessment.isProcedureKnown else { return }
    guard !assessment.isTurnedAway else { return addTurnedAway() }
    addDocuments()
    addQuestions()
    addRequirements()
    addLodging()
    addCompetence()
    addDeadline()
    addClock()
    addFees()
    addStages()
  }

  /// That a dossier may not be received comes before what it holds: «complete» would be read as «receive it».
  private mutating func addTurnedAway() {
    addLodging()
    addCompetence()
    add("")
    add(AssessmentWording.turnedAway)
    add("")
    addDocuments()
    addQuestions()
    addRequirements()
    addFees()
  }

  // MARK: Parts

  mutating func addHead() {
    let procedure = assessment.procedure
    add(AssessmentWording.procedure(procedure.code, procedure.title, version: procedure.inForce.from))
    if !general.isEmpty { add(ExplanationWording.basis(joined(general))) }
    for layer in assessment.layers { add(LayerWording.decision(layer.area)[language] + citation(layer.basis)) }
  }

  mutating func addFindings(_ findings: [Finding]) {
    for finding in findings {
      add(
        AssessmentWording.finding(
          finding.severity, finding.code.description, finding.message, at: finding.place?.pointer))
      for help in finding.help { add("   = \(help[language])") }
    }
  }

  private mutating func addDocuments() {
    let documents = assessment.documents
    switch assessment.completeness {
    case .complete: add(AssessmentWording.complete)
    case .undetermined: add(AssessmentWording.undetermined)
    case .incomplete:
      let count = DossierWording.incomplete(
        missing: documents.count { $0.status == .missing && $0.verb != .provideInformation },
        defective: documents.count { $0.status == .defective },
        untold: documents.count { $0.status == .missing && $0.verb == .provideInformation })
      add(AssessmentWording.incomplete(DossierCode.incomplete.description, count))
    }
    for document in documents where document.status != .notRequired { add(document, indent: "   ") }
  }

  private mutating func add(_ document: DocumentReport, indent: String) {
    let title = AssessmentWording.document(document.document, document.demand)
    add("\(indent)\(mark(document.status)) \(title[language])")
    add("\(indent)    \(document.reason[language])\(citation(document.basis))")
    guard document.status == .missing || document.status == .defective || document.status == .undetermined else {
      return
    }
    for member in document.members where member.status != .notRequired { add(member, indent: indent + "  ") }
  }

  private func mark(_ status: DocumentStatus) -> String {
    switch status {
    case .satisfied, .waived: "✓"
    case .missing, .defective: "✗"
    case .notRequired, .optional, .later: "–"
    case .undetermined: "?"
    }
  }

  private mutating func addQuestions() {
    let needed = assessment.neededFacts
    let next = assessment.nextQuestion
    for fact in needed {
      add("   ? \(AssessmentWording.ask(fact.question)[language])")
      add("       \(AssessmentWording.decides(fact.decides)[language])")
    }
    if needed.count > 1, let next { add("   \(AssessmentWording.askNext(next.question)[language])") }
  }

  mutating func addRequirements() {
    let requirements = assessment.requirements
    guard !requirements.isEmpty else { return }
    addHeading(AssessmentWording.requirements)
    for requirement in requirements {
      let text = ExpectationWording.requirement(requirement)
      add("   \(mark(requirement.isMet)) \(text[language])\(citation(requirement.basis))")
    }
  }

  private mutating func addLodging() {
    let lodging = assessment.lodging
    addHeading(AssessmentWording.lodging)
    add("   \(mark(lodging.allowed)) \(lodging.reason[language])\(citation(lodging.basis))")
  }

  private mutating func addCompetence() {
    let competence = assessment.competence
    var lines = competence.parties.filter { $0.duty != .coordinates }.map { party in
      (mark: party.applies == .yes ? "•" : "?", text: CompetenceWording.party(party), basis: party.basis)
    }
    for statement in [competence.tieBreak, competence.start].compactMap({ $0 }) {
      lines.append(("•", statement.text, statement.basis))
    }
    if let transfer = competence.transfer { lines.append(("•", transfer.text, transfer.basis)) }
    if let handover = competence.handover { lines.append(("•", handover.text, handover.basis)) }
    for succession in competence.successions { lines.append(("•", succession.text, succession.basis)) }
    guard !lines.isEmpty else { return }
    addHeading(CompetenceWording.heading)
    for line in lines { add("   \(line.mark) \(line.text[language])\(citation(line.basis))") }
  }

  mutating func addDeadline() {
    let deadline = assessment.deadline
    add("")
    guard let dueAt = deadline.dueAt, deadline.dueDate != nil else {
      add(AssessmentWording.noDate(deadline.rule)[language] + citation(deadline.basis))
      return
    }
    guard !assessment.isOverWithoutResult else {
      return add(AssessmentWording.noLongerDue(dueAt, isClosing: assessment.isClosing(dueAt)))
    }
    add(
      AssessmentWording.due(dueAt, isClosing: assessment.isClosing(dueAt), rule: deadline.rule)[language]
        + citation(deadline.basis))
    for national in nationalRules(deadline) { add("   \(LayerWording.national(national)[language])") }
    if let days = deadline.unannounced {
      add("   \(DeadlineWording.provisional(days.lowerBound, through: days.upperBound)[language])")
    }
    if let text = deadline.atAcceptance?.text { add("   \(text[language])") }
    addProof()
    for limit in deadline.limits where deadline.limits.count > 1 {
      add("   • \(AssessmentWording.otherLimit(rule(of: limit), limit.due, limit.reason)[language])")
    }
  }

  /// What the limits that apply are in the whole country, each once.
  private func nationalRules(_ deadline: DeadlineReport) -> [Bilingual] {
    var rules: [Bilingual] = []
    for limit in deadline.limits where limit.applies == .yes {
      if let national = limit.national, !rules.contains(national) { rules.append(national) }
    }
    return rules
  }

  private mutating func addClock() {
    let clock = assessment.clock
    add("")
    add(ClockWording.state(clock))
    for duty in clock.next { add("   • \(duty.text[language])\(citation(duty.basis))") }
  }

  private mutating func addProof() {
    let rows = assessment.proof.map { row in
      (
        AssessmentWording.days(row.date, row.through)[language], row.reason[language],
        row.source.map { "[\($0[language])]" } ?? ""
      )
    }
    let dayWidth = rows.map(\.0.count).max() ?? 0
    let reasonWidth = rows.map(\.1.count).max() ?? 0
    for (days, reason, source) in rows {
      let line =
        "   \(padded(days, dayWidth))  \(source.isEmpty ? reason : padded(reason, reasonWidth) + "  " + source)"
      add(line)
    }
  }

  mutating func addFees() {
    let fee = assessment.fee
    addHeading(AssessmentWording.fees)
    if !fee.isStated { add("   \(FeeWording.silence(fee.unmet)[language])") }
    for other in fee.unmet { add("   – \(other[language])") }
    for item in fee.items {
      add("   \(item.applies == .yes ? "•" : "?") \(item.text[language])\(citation(item.basis))")
      if let national = item.national { add("     \(LayerWording.national(national)[language])") }
    }
    guard fee.items.count > 1 else { return }
    for total in fee.totals where total.kind == nil {
      let sum =
        total.amount.map { TermWording.money($0, currency: total.currency) }
        ?? FeeWording.atLeast(total.atLeast, currency: total.currency)
      add("   = \(FeeWording.total[language]): \(sum[language])")
    }
  }

  private mutating func addStages() {
    let stages = assessment.stages
    guard !stages.isEmpty else { return }
    addHeading(AssessmentWording.stages)
    // Steps one behind the other have one slack: it is said once.
    let first = stages.count > 1 && stages[0].isCritical ? pace(of: stages[0]) : nil
    let ofAll = first.flatMap { first in stages.allSatisfy { pace(of: $0) == first } ? first : nil }
    for stage in stages {
      let text = AssessmentWording.stage(stage.title, stage.actors.map { $0[language] }, stage.start, stage.end)
      let more = [
        StageWording.progress(stage.progress), stage.isWaiting ? StageWording.waiting : nil,
        stage.appointment.map { StageWording.appointment($0, end: stage.progress == .done ? nil : stage.end) },
      ]
      let notes =
        ([stage.note, StageWording.counting(stage.counting)] + (ofAll == nil ? pace(of: stage) ?? [] : []) + more)
        .compactMap { $0?[language] }
      let note = notes.isEmpty ? "" : " — \(notes.joined(separator: ", "))"
      add("   \(stage.applies == .yes ? "•" : "?") \(text[language])\(note)")
    }
    if let ofAll {
      let pace = [ofAll[0] == nil ? StageWording.together : StageWording.allCritical] + ofAll.dropFirst()
      add("   = \(pace.compactMap { $0?[language] }.joined(separator: ", "))")
    }
    if stages.contains(where: { $0.progress == .refused || $0.progress == .stopped }) {
      add("   = \(StageWording.remaining(assessment.remainingResults)[language])")
    }
  }

  /// Whether a stage decides the day of completion, or how much later it may end: what may be late decides nothing. Nil
  /// for one that comes to nothing.
  private func pace(of stage: StageReport) -> [Bilingual?]? {
    guard stage.progress != .stopped, stage.progress != .refused else { return nil }
    return [
      stage.isCritical && stage.slack ?? 0 <= 0 ? StageWording.critical : nil,
      stage.slack.flatMap { StageWording.slack($0, isAtMost: stage.isSlackAtMost) },
    ]
  }

  // MARK: Lines

  func mark(_ truth: Truth) -> String {
    switch truth {
    case .yes: "✓"
    case .no: "✗"
    case .undecided: "?"
    }
  }

  /// The law that a line rests on, unless the procedure as a whole rests on it.
  func citation(_ basis: [Bilingual]) -> String {
    basis.isEmpty || basis == general ? "" : "     [\(joined(basis)[language])]"
  }

  private func joined(_ basis: [Bilingual]) -> Bilingual {
    Bilingual(vi: basis.map(\.vi).joined(separator: "; "), en: basis.map(\.en).joined(separator: "; "))
  }

  /// A limit and, where it is not that of every result, of which.
  func rule(of limit: DeadlineReport.Limit) -> Bilingual {
    guard !limit.results.isEmpty else { return limit.rule }
    let titles = limit.results.map { id in
      assessment.procedure.results.first { $0.origin.id == id }?.title ?? id
    }
    let results = ExplanationWording.results(titles)
    return Bilingual(vi: "\(limit.rule.vi), \(results.vi)", en: "\(limit.rule.en), \(results.en)")
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  mutating func addHeading(_ heading: Bilingual) {
    add("")
    add("\(heading[language]):")
  }

  mutating func add(_ text: Bilingual) { add(text[language]) }

  mutating func add(_ line: String) { lines.append(line) }
}
