import ProcedureCatalogue
package import ProcedureDiagnostics

/// What an applicant takes home: the documents to bring, where to, what it costs, when the result is due, and what stays
/// open. The words are those of the assessment.
package enum ChecklistText {
  /// Said of a procedure that the catalogue holds as a draft.
  package static let draft = ChecklistWording.draft

  /// The text in one language, lines ended by a newline; `open` are the questions that were asked in vain and would
  /// still decide something.
  package static func text(_ assessment: Assessment, open: [NeededFact], language: Language) -> String {
    var writer = AssessmentText(assessment, language)
    writer.writeChecklist(open)
    return writer.text
  }
}

extension Assessment {
  /// Whether it may be lodged online, and in which form a document that is to be handed in then is not said.
  fileprivate var isSilentOnline: Bool {
    guard procedure.isOfferedOnline, bound.dossier.channel ?? .online == .online else { return false }
    return documentEntries.contains { entry in
      entry.outcome.status != .notRequired && entry.outcome.status != .waived
        && bound(entry.part).procedure.documents[entry.requirement].isSilentOnline(bound.index.equivalences)
    }
  }
}

extension AssessmentText {
  fileprivate mutating func writeChecklist(_ open: [NeededFact]) {
    addHead()
    if assessment.procedure.isDraft { add(ChecklistWording.draft) }
    addFindings(findingsForApplicants)
    guard assessment.isProcedureKnown else { return }
    addChecklist()
    addRequirements()
    addPlace()
    addAppointment()
    addFees()
    addList(ExplanationWording.results, assessment.guidedResults)
    addOpenPoints(open)
  }

  /// What a person decides stands among the open points; the usual value of what was not asked changes nothing.
  private var findingsForApplicants: [Finding] {
    assessment.findings.filter { $0.code != DossierCode.needsPerson && $0.code != DossierCode.defaultUsed }
  }

  private mutating func addChecklist() {
    let documents = assessment.documents.filter { $0.status != .notRequired }
    let sets = assessment.procedure.dossierSets.map { ExplanationWording.sets($0) }
    addHeading(ChecklistWording.documents(sets))
    if documents.isEmpty { add("   \(ChecklistWording.noDocuments[language])") }
    for document in documents {
      add(document, indent: "   ", lead: "\(TermWording.verb(document.verb)[language]) ")
    }
    if assessment.isSilentOnline { add("   (\(DocumentWording.silentOnline[language]))") }
  }

  private mutating func add(_ document: DocumentReport, indent: String, lead: String) {
    let heading =
      document.choice.map { DocumentWording.heading($0) }
      ?? AssessmentWording.document(document.document, document.demand)
    let terms = document.terms.map { ", \($0[language])" }.joined()
    add("\(indent)\(box(document.status)) \(lead)\(heading[language])\(terms)\(citation(document.basis))")
    switch document.status {
    case .missing, .defective, .satisfied:
      if let condition = document.condition { add("\(indent)    \(ChecklistWording.because(condition)[language])") }
    case .undetermined, .waived, .optional, .later, .notRequired: add("\(indent)    \(document.reason[language])")
    }
    // What a database holds settles the whole choice.
    guard document.status != .waived else { return }
    for member in document.members where member.status != .notRequired {
      add(member, indent: indent + "    ", lead: "")
    }
  }

  private func box(_ status: DocumentStatus) -> String {
    switch status {
    case .missing, .defective, .satisfied: "☐"
    case .undetermined: "?"
    case .waived, .optional, .later, .notRequired: "–"
    }
  }

  private mutating func addPlace() {
    let place = assessment.place
    addHeading(AssessmentWording.lodging)
    for entry in place.agencies + place.jurisdictionFree {
      add("   \(entry.applies == .yes ? "•" : "?") \(entry.text[language])")
    }
    if !place.channels.isEmpty { add("   • \(ChecklistWording.channels(place.channels)[language])") }
    guard assessment.lodging.allowed != .undecided else { return }
    let lodging = assessment.lodging
    add("   \(mark(lodging.allowed)) \(lodging.reason[language])\(citation(lodging.basis))")
  }

  /// The date, once the moment of lodging is known and where it may be handed in so; else the limits in words.
  private mutating func addAppointment() {
    guard assessment.deadline.dueAt == nil || assessment.isTurnedAway else { return addDeadline() }
    addHeading(ExplanationWording.limits)
    let limits = assessment.deadline.limits
    if limits.isEmpty { add("   \(assessment.deadline.rule[language])") }
    for limit in limits {
      add("   \(limit.applies == .yes ? "•" : "?") \(rule(of: limit)[language])\(citation(limit.basis))")
      if let national = limit.national { add("     \(LayerWording.national(national)[language])") }
    }
  }

  private mutating func addOpenPoints(_ open: [NeededFact]) {
    let points =
      open.map { ChecklistWording.unanswered($0.question, $0.decides) } + assessment.openPoints
    addList(ChecklistWording.openPoints, points)
  }

  private mutating func addList(_ heading: Bilingual, _ entries: [Bilingual]) {
    guard !entries.isEmpty else { return }
    addHeading(heading)
    for entry in entries { add("   • \(entry[language])") }
  }
}
