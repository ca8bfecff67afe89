public import ProcedureCatalogue
public import ProcedureDiagnostics
import WorkingCalendar

/// A procedure in plain words: who, where, which documents under which conditions, how long, how much, in which steps,
/// and which questions decide.
///
/// Everything that the procedure says is said again: whoever reads a specification back must find each of its
/// statements, conditions and numbers.
public struct ProcedureText {
  let procedure: Procedure
  let catalogue: Catalogue
  let language: Language
  let condition: ExpressionText
  let citation: CitationText
  var lines: [String] = []

  /// The text in one language, lines ended by a newline.
  public static func text(
    _ procedure: Procedure, in catalogue: Catalogue, language: Language = .vietnamese
  ) -> String {
    var writer = ProcedureText(procedure, catalogue, language)
    writer.write()
    return writer.lines.map { $0 + "\n" }.joined()
  }

  init(_ procedure: Procedure, _ catalogue: Catalogue, _ language: Language) {
    self.procedure = procedure
    self.catalogue = catalogue
    self.language = language
    condition = ExpressionText(procedure, in: catalogue)
    citation = CitationText(catalogue)
  }

  private mutating func write() {
    lines.append(ExplanationWording.title(procedure.code, procedure.title)[language])
    if procedure.isDraft { lines.append(ExplanationWording.draft[language]) }
    if procedure.inForce != .always { lines.append(ExplanationWording.inForce(procedure.inForce)[language]) }
    if !procedure.origin.basis.isEmpty {
      lines.append(ExplanationWording.basis(citation.text(procedure.origin.basis))[language])
    }
    if let publication = procedure.publication {
      lines.append(ExplanationWording.published(publication)[language])
    }
    if !procedure.appliesIn.isEmpty {
      lines.append(ExplanationWording.appliesIn(procedure.appliesIn.map { title(ofArea: $0) })[language])
    }
    writeLayers()
    if !procedure.field.isEmpty { lines.append(ExplanationWording.field(procedure.field)[language]) }
    if let kind = procedure.kind { lines.append(ExplanationWording.kind(kind)[language]) }
    if procedure.isInterconnected { lines.append(ExplanationWording.interconnected[language]) }
    if !procedure.levels.isEmpty { lines.append(ExplanationWording.levels(procedure.levels)[language]) }
    if !procedure.calendar.isEmpty {
      let calendar = catalogue.calendars.first { $0.id == procedure.calendar }
      lines.append(ExplanationWording.calendar(calendar?.title ?? procedure.calendar)[language])
      if let calendar { lines.append(ExplanationWording.hours(calendar)[language]) }
    }
    writeReplacement()
    section(ExplanationWording.applicants, procedure.applicants.map { Bilingual(verbatim: $0) })
    section(
      ExplanationWording.who,
      procedure.roles.map { local($0, role) } + procedure.jurisdictionFree.map { local($0, scope) })
    section(ExplanationWording.channels, procedure.channels.map { ExplanationWording.channel($0) })
    section(ExplanationWording.cases, procedure.cases.map { namedCase($0) })
    writeDocuments()
    section(ExplanationWording.limits, limits + included(.limits))
    section(ExplanationWording.fees, procedure.fees.map { local($0, fee) } + included(.fees))
    section(ExplanationWording.requirements, procedure.requirements.map { local($0, requirement) })
    section(
      ExplanationWording.stages, procedure.process.stages.map { local($0, stage) },
      note: procedure.process.isOnTheSpot ? ExplanationWording.onTheSpot : nil)
    section(ExplanationWording.results, procedure.results.map { local($0, result) })
    section(ExplanationWording.questions, procedure.facts.filter { $0.derivation == nil }.map { question($0) })
    section(ExplanationWording.derived, procedure.facts.compactMap { derived($0) })
    section(
      ExplanationWording.verbatim,
      procedure.verbatim.map {
        join(ExplanationWording.verbatim($0), [], when: $0.when, $0.origin)
      })
    section(ExplanationWording.instruments, citation.instruments(citedIn: lines, language))
  }

  /// What it takes the place of, and the rule for dossiers that were lodged before.
  private mutating func writeReplacement() {
    for replaced in procedure.replaces { lines.append(ExplanationWording.replaced(replaced)[language]) }
    guard !procedure.replaces.isEmpty || procedure.transition != .oldRule else { return }
    lines.append(ExplanationWording.transition(procedure.transition)[language])
  }

  /// The decisions that were laid over the national version.
  private mutating func writeLayers() {
    guard let overlay = procedure.overlay else { return }
    let codes = overlay.codes.filter { $0 != procedure.code }
    if !codes.isEmpty { lines.append(LayerWording.over(codes)[language]) }
    for layer in overlay.layers {
      let decision = LayerWording.decision(title(ofArea: layer.id))
      lines.append(join(decision, [], when: .always, layer.basis)[language])
    }
  }

  /// A part that a layer gave, with what holds in the whole country; other parts as they are.
  func local<Element: LayeredElement>(_ element: Element, _ text: (Element) -> Bilingual) -> Bilingual {
    let words = text(element)
    guard let layer = element.origin.layer else { return words }
    let area = title(ofArea: layer)
    let note =
      element.overrides.isEmpty
      ? LayerWording.added(area) : LayerWording.decided(area, nationally: element.nationalText(text))
    return LayerWording.beside(words, note)
  }

  func title(ofArea id: String) -> String { catalogue.area(id)?.title ?? id }

  // MARK: Who and where

  func role(_ role: RoleAssignment) -> Bilingual {
    let agencies = role.agencies.map { title(ofAgency: $0) }.joined(separator: ", ")
    let word = ExplanationWording.role(role.role)
    var clauses: [Bilingual] = []
    if !role.results.isEmpty { clauses.append(ExplanationWording.results(titles(ofResults: role.results))) }
    if !role.places.isEmpty { clauses.append(LodgingWording.places(role.places.map { LodgingWording.place($0) })) }
    if role.followsLodging { clauses.append(ExplanationWording.followsLodging) }
    if role.followsStages { clauses.append(ExplanationWording.followsStages) }
    if let tieBreak = role.tieBreak { clauses.append(CompetenceWording.tieBreak(tieBreak)) }
    let head = Bilingual(vi: "\(word.vi): \(agencies)", en: "\(word.en): \(agencies)")
    let siblings = procedure.roles.filter { $0.role == role.role }
    return join(head, clauses, when: role.when, among: siblings.map(\.when), role.origin)
  }

  func scope(_ free: JurisdictionFree) -> Bilingual {
    let scope = LodgingWording.scope(free.scope) { title(ofArea: $0) }
    return join(LodgingWording.jurisdictionFree(scope), [], when: free.when, free.origin)
  }

  // MARK: Money

  func fee(_ fee: Fee) -> Bilingual {
    join(
      FeeText(procedure, catalogue).rule(fee), counts(of: fee) + ExplanationWording.payment(fee), when: fee.when,
      among: procedure.fees.map(\.when), fee.origin)
  }

  /// The answers that say how much of it is owed.
  private func counts(of fee: Fee) -> [Bilingual] {
    guard case .rate(let rate) = fee.amount else { return [] }
    let counts = [(rate.unit, rate.unitFact), (rate.cap?.unit, rate.capFact)]
    return counts.compactMap { unit, fact in
      guard let unit, let fact, procedure.facts.indices.contains(fact) else { return nil }
      return ExplanationWording.counted(unit, by: procedure.facts[fact].question)
    }
  }

  func included(_ part: Inclusion.Part) -> [Bilingual] {
    procedure.includes.filter { $0.part == part }.map { inclusion in
      let newest = catalogue.versions(of: inclusion.code).last
      let title = newest.flatMap { try? catalogue.procedure($0).title }
      return join(
        ExplanationWording.including(inclusion.code, titled: title, part), [], when: inclusion.when,
        inclusion.origin)
    }
  }

  // MARK: The rest

  private func requirement(_ requirement: Requirement) -> Bilingual {
    var clauses = requirement.otherwise.map { [ExplanationWording.otherwise($0)] } ?? []
    if !isQuestion(requirement.condition, requirement.text) {
      clauses.insert(ExplanationWording.met(when: condition.text(requirement.condition)), at: 0)
    }
    // Two conditions in one line: to whom it applies comes first, and says so.
    if requirement.when != .always {
      clauses.insert(ExplanationWording.applies(when: condition.text(requirement.when)), at: 0)
    }
    return join(Bilingual(verbatim: requirement.text), clauses, when: .always, requirement.origin)
  }

  func result(_ result: ProcedureResult) -> Bilingual {
    let name = result.isRefusal ? ExplanationWording.refusal(result.title) : Bilingual(verbatim: result.title)
    let title = AssessmentWording.document(name, demand(result.forms))
    var clauses = result.formCode.map { [ExplanationWording.template($0)] } ?? []
    if let validity = result.validity { clauses.append(ExplanationWording.validity(ValueWording.length(validity))) }
    return join(title, clauses, when: result.when, result.origin)
  }

  private func question(_ fact: Fact) -> Bilingual {
    let answer = ExplanationWording.answer(fact.kind)
    let usual = fact.defaultValue.map { [ExplanationWording.usually(ValueWording.value($0, of: fact))] } ?? []
    let head = Bilingual(vi: "\(fact.question) (\(answer.vi))", en: "\(fact.question) (\(answer.en))")
    return join(head, usual, when: .always, fact.origin.basis)
  }

  /// A sub-procedure: its code, its name, and the question or rule by which a dossier belongs to it.
  private func namedCase(_ named: NamedCase) -> Bilingual {
    let fact = procedure.facts.indices.contains(named.fact) ? procedure.facts[named.fact].question : nil
    return join(
      ExplanationWording.namedCase(named.title, code: named.code),
      fact.map { [ExplanationWording.when(Bilingual(verbatim: "«\($0)»"))] } ?? [], when: .always, named.origin.basis)
  }

  func titles(ofResults ids: [String]) -> [String] {
    ids.map { id in procedure.results.first { $0.origin.id == id }?.title ?? id }
  }

  func titles(ofStages ids: [String]) -> [String] {
    ids.map { id in procedure.process.stages.first { $0.origin.id == id }?.title ?? id }
  }

  /// Whether a condition asks for no more than what the text says already.
  private func isQuestion(_ condition: Expression, _ text: String) -> Bool {
    guard case .fact(let index) = condition, procedure.facts.indices.contains(index) else {
      return condition == .always
    }
    return procedure.facts[index].isProse && procedure.facts[index].question == text
  }

  /// An agency by its name; a role in the author's words stays as it is.
  func title(ofAgency id: String) -> String { catalogue.agency(id)?.title ?? id }

  /// What follows from the answers, and how; nil for a question.
  private func derived(_ fact: Fact) -> Bilingual? {
    let definition: Bilingual
    switch fact.derivation {
    case .none: return nil
    case .expression(let expression): definition = condition.text(expression)
    case .completedYears(let from, let to):
      definition = ExplanationWording.completedYears(condition.text(from), condition.text(to))
    case .shifted(let date, let length, let backward):
      definition = ExplanationWording.shifted(
        condition.text(date), ValueWording.length(length), backward: backward)
    }
    return join(ExplanationWording.means(fact.question, definition), [], when: .always, fact.origin.basis)
  }

  // MARK: Lines

  /// A statement with its clauses, its condition, its citations, and the words of the source that were kept beside it.
  ///
  /// What rests on the law that the procedure as a whole rests on does not say so again: the head of the text did.
  func join(
    _ head: Bilingual, _ clauses: [Bilingual], when: Expression, among siblings: [Expression] = [], _ origin: Origin
  ) -> Bilingual {
    let whole = procedure.origin.basis
    let own = origin.basis == whole ? [] : origin.basis
    let text = join(head, clauses, when: when, among: siblings, own)
    let uncited = origin.basis.isEmpty && !whole.isEmpty ? ExplanationWording.uncited(text) : text
    return origin.verbatim.map { ExplanationWording.besides(uncited, $0) } ?? uncited
  }

  /// A statement with its clauses, its condition and its citations.
  func join(
    _ head: Bilingual, _ clauses: [Bilingual], when: Expression, among siblings: [Expression] = [], _ basis: [Citation]
  ) -> Bilingual {
    var parts = [head] + clauses
    if isRest(when, of: siblings) {
      parts.append(ExplanationWording.inAllOtherCases)
    } else if when != .always {
      parts.append(ExplanationWording.when(condition.text(when)))
    }
    let cited = basis.isEmpty ? Bilingual(verbatim: "") : citation.text(basis)
    return Bilingual(
      vi: parts.map(\.vi).joined(separator: ", ") + (basis.isEmpty ? "" : "  [\(cited.vi)]"),
      en: parts.map(\.en).joined(separator: ", ") + (basis.isEmpty ? "" : "  [\(cited.en)]"))
  }

  private mutating func section(_ heading: Bilingual, _ entries: [Bilingual], note: Bilingual? = nil) {
    guard !entries.isEmpty || note != nil else { return }
    self.heading(heading, note)
    for entry in entries { lines.append("   • \(entry[language])") }
  }

  /// Whether a condition says no more than that none of several other statements of the kind holds.
  ///
  /// Nobody reads the denial of several conditions; the denial of one is plain enough.
  private func isRest(_ when: Expression, of siblings: [Expression]) -> Bool {
    guard case .not(.any(let conditions)) = when, conditions.count > 1 else { return false }
    return conditions.allSatisfy { siblings.contains($0) }
  }

  mutating func heading(_ heading: Bilingual, _ note: Bilingual?) {
    lines.append("")
    lines.append("\(heading[language])\(note.map { " (\($0[language]))" } ?? ""):")
  }
}
