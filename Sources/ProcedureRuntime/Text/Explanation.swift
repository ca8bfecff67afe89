public import ProcedureCatalogue
public import ProcedureDiagnostics
import WorkingCalendar

/// A procedure in plain words: who, where, which documents under which conditions, how long, how much, in which steps,
/// and which questions decide.
public struct ProcedureText {
  private let procedure: Procedure
  private let catalogue: Catalogue
  private let language: Language
  private let condition: ExpressionText
  private let citation: CitationText
  private var lines: [String] = []

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
    if procedure.inForce != .always { lines.append(ExplanationWording.inForce(procedure.inForce)[language]) }
    if !procedure.appliesIn.isEmpty {
      let areas = procedure.appliesIn.map { catalogue.area($0)?.title ?? $0 }
      lines.append(ExplanationWording.appliesIn(areas)[language])
    }
    writeLayers()
    if !procedure.field.isEmpty { lines.append(ExplanationWording.field(procedure.field)[language]) }
    section(ExplanationWording.applicants, procedure.applicants.map { Bilingual(verbatim: $0) })
    section(
      ExplanationWording.who,
      procedure.roles.map { local($0, role) } + procedure.jurisdictionFree.map { local($0, scope) })
    section(ExplanationWording.channels, procedure.channels.map { TermWording.channel($0.channel) })
    writeDocuments()
    section(ExplanationWording.limits, limits + included(.limits))
    section(ExplanationWording.fees, procedure.fees.map { local($0, fee) } + included(.fees))
    section(ExplanationWording.requirements, procedure.requirements.map { local($0, requirement) })
    section(ExplanationWording.stages, procedure.process.stages.map { local($0, stage) })
    section(ExplanationWording.results, procedure.results.map { local($0, result) })
    section(ExplanationWording.questions, procedure.facts.filter { $0.derivation == nil }.map { question($0) })
    section(ExplanationWording.derived, procedure.facts.compactMap { derived($0) })
    section(
      ExplanationWording.verbatim,
      procedure.verbatim.map { join(Bilingual(verbatim: "«\($0.text)»"), [], when: $0.when, $0.origin.basis) })
  }

  /// The decisions that were laid over the national version.
  private mutating func writeLayers() {
    guard let overlay = procedure.overlay else { return }
    let codes = overlay.codes.filter { $0 != procedure.code }
    if !codes.isEmpty { lines.append(LayerWording.over(codes)[language]) }
    for layer in overlay.layers {
      let area = catalogue.area(layer.id)?.title ?? layer.id
      lines.append(join(LayerWording.decision(area), [], when: .always, layer.basis)[language])
    }
  }

  /// A part that a layer gave, with what holds in the whole country; other parts as they are.
  private func local<Element: LayeredElement>(_ element: Element, _ text: (Element) -> Bilingual) -> Bilingual {
    let words = text(element)
    guard element.origin.layer != nil else { return words }
    guard let national = element.nationalText(text) else {
      return element.overrides.isEmpty ? LayerWording.beside(words, LayerWording.added) : words
    }
    return LayerWording.beside(words, LayerWording.national(national))
  }

  // MARK: Who and where

  func role(_ role: RoleAssignment) -> Bilingual {
    let agencies = role.agencies.map { catalogue.agency($0)?.title ?? $0 }.joined(separator: ", ")
    let word = ExplanationWording.role(role.role)
    var clauses: [Bilingual] = []
    if !role.places.isEmpty { clauses.append(LodgingWording.places(role.places.map { LodgingWording.place($0) })) }
    let head = Bilingual(vi: "\(word.vi): \(agencies)", en: "\(word.en): \(agencies)")
    return join(head, clauses, when: role.when, role.origin.basis)
  }

  func scope(_ free: JurisdictionFree) -> Bilingual {
    let scope = LodgingWording.scope(free.scope) { catalogue.area($0)?.title ?? $0 }
    return join(LodgingWording.jurisdictionFree(scope), [], when: free.when, free.origin.basis)
  }

  // MARK: Documents

  private mutating func writeDocuments() {
    guard !procedure.documents.isEmpty || !included(.documents).isEmpty else { return }
    heading(ExplanationWording.documents, procedure.dossierSets.map { ExplanationWording.sets($0) })
    for requirement in procedure.documents {
      let verb = TermWording.verb(requirement.verb)
      write(
        requirement.item, lead: "\(verb[language]) ", indent: "   • ", when: requirement.when,
        isOptional: requirement.isOptional, basis: requirement.origin.basis)
      if requirement.origin.layer != nil {
        let note = requirement.overrides.isEmpty ? LayerWording.added : LayerWording.replaced
        lines.append("       (\(note[language]))")
      }
    }
    for inclusion in included(.documents) { lines.append("   • \(inclusion[language])") }
  }

  private mutating func write(
    _ item: DocumentItem, lead: String, indent: String, when: Expression, isOptional: Bool, basis: [Citation]
  ) {
    switch item {
    case .document(let document):
      let text = join(
        title(document), clauses(of: document, isOptional: isOptional), when: Expression.joining(when, document.when),
        basis + document.basis)
      lines.append("\(indent)\(lead)\(text[language])")
    case .group(let group):
      let head = join(
        DocumentWording.choice(group.choose), isOptional ? [ExplanationWording.optional] : [], when: when, basis)
      lines.append("\(indent)\(lead)\(head[language]):")
      for member in group.of {
        write(member, lead: "", indent: "  \(indent)", when: .always, isOptional: false, basis: [])
      }
    }
  }

  private func title(_ document: DemandedDocument) -> Bilingual {
    let title = catalogue.document(document.document)?.title ?? document.document
    return AssessmentWording.document(Bilingual(verbatim: title), demand(document.forms))
  }

  private func demand(_ forms: [FormDemand]) -> Bilingual {
    DocumentWording.demand(forms) { procedure.facts.indices.contains($0) ? procedure.facts[$0].question : "" }
  }

  private func clauses(of document: DemandedDocument, isOptional: Bool) -> [Bilingual] {
    var clauses = document.channelForms.map { ExplanationWording.channels($0.channels, demand($0.forms)) }
    if isOptional { clauses.append(ExplanationWording.optional) }
    if let validity = document.validity {
      clauses.append(ExplanationWording.validity(ValueWording.length(validity.length)))
    }
    clauses += document.waivedBy.map { ExplanationWording.unlessHeld(catalogue.database($0)?.title ?? $0) }
    if let unless = document.unless { clauses.append(ExplanationWording.unless(condition.text(unless))) }
    return clauses
  }

  // MARK: Time and money

  private var limits: [Bilingual] {
    var texts = procedure.limits.map { local($0, limit) }
    texts += procedure.additions.map {
      local($0) {
        join(ExplanationWording.addition(ValueWording.length($0.amount)), [], when: $0.when, $0.origin.basis)
      }
    }
    texts += procedure.extensions.map { limit in
      let length = limit.atMost.map { ValueWording.length($0) }
      return join(ExplanationWording.extensionLimit(length), [], when: limit.when, limit.origin.basis)
    }
    texts += procedure.pauses.map {
      join(ExplanationWording.pause($0.awaiting), [], when: $0.when, $0.origin.basis)
    }
    texts += procedure.exclusions.map { exclusion in
      let stages = exclusion.stages.map { id in
        procedure.process.stages.first { $0.origin.id == id }?.title ?? id
      }
      return join(
        ExplanationWording.exclusion(stages + exclusion.waits), [], when: exclusion.when, exclusion.origin.basis)
    }
    if let supplement = procedure.supplement {
      texts.append(
        join(ExplanationWording.supplement(supplement.effect), [], when: supplement.when, supplement.origin.basis))
    }
    return texts
  }

  private func limit(_ limit: TimeLimit) -> Bilingual {
    let results = limit.results.map { id in procedure.results.first { $0.origin.id == id }?.title ?? id }
    let clauses = results.isEmpty ? [] : [ExplanationWording.results(results)]
    return join(LimitText(procedure).rule(limit), clauses, when: limit.when, limit.origin.basis)
  }

  private func fee(_ fee: Fee) -> Bilingual {
    join(FeeText(procedure, catalogue).rule(fee), [], when: fee.when, fee.origin.basis)
  }

  private func included(_ part: Inclusion.Part) -> [Bilingual] {
    procedure.includes.filter { $0.part == part }.map { inclusion in
      let newest = catalogue.versions(of: inclusion.code).last
      let title = newest.flatMap { try? catalogue.procedure($0).title }
      return join(
        ExplanationWording.including(inclusion.code, titled: title, part), [], when: inclusion.when,
        inclusion.origin.basis)
    }
  }

  // MARK: The rest

  private func requirement(_ requirement: Requirement) -> Bilingual {
    let clauses = requirement.otherwise.map { [ExplanationWording.otherwise($0)] } ?? []
    return join(Bilingual(verbatim: requirement.text), clauses, when: requirement.when, requirement.origin.basis)
  }

  private func stage(_ stage: Stage) -> Bilingual {
    let actors = stage.actors.map { catalogue.agency($0)?.title ?? $0 }
    var clauses = stage.durations.map { StageWording.duration($0.duration) }
    let before = stage.after.map { id in procedure.process.stages.first { $0.origin.id == id }?.title ?? id }
    if !before.isEmpty { clauses.append(ExplanationWording.after(before)) }
    if let counting = StageWording.counting(stage.counting) { clauses.append(counting) }
    let head = AssessmentWording.stage(stage.title, actors, nil, nil)
    return join(head, clauses, when: stage.when, stage.origin.basis)
  }

  func result(_ result: ProcedureResult) -> Bilingual {
    let title = result.isRefusal ? ExplanationWording.refusal(result.title) : Bilingual(verbatim: result.title)
    let clauses = result.validity.map { [ExplanationWording.validity(ValueWording.length($0))] } ?? []
    return join(title, clauses, when: result.when, result.origin.basis)
  }

  private func question(_ fact: Fact) -> Bilingual {
    let answer = ExplanationWording.answer(fact.kind)
    return Bilingual(vi: "\(fact.question) (\(answer.vi))", en: "\(fact.question) (\(answer.en))")
  }

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

  /// A statement with its clauses, its condition and its citations.
  private func join(
    _ head: Bilingual, _ clauses: [Bilingual], when: Expression, _ basis: [Citation]
  ) -> Bilingual {
    var parts = [head] + clauses
    if when != .always { parts.append(ExplanationWording.when(condition.text(when))) }
    let cited = basis.isEmpty ? Bilingual(verbatim: "") : citation.text(basis)
    return Bilingual(
      vi: parts.map(\.vi).joined(separator: ", ") + (basis.isEmpty ? "" : "  [\(cited.vi)]"),
      en: parts.map(\.en).joined(separator: ", ") + (basis.isEmpty ? "" : "  [\(cited.en)]"))
  }

  private mutating func section(_ heading: Bilingual, _ entries: [Bilingual]) {
    guard !entries.isEmpty else { return }
    self.heading(heading, nil)
    for entry in entries { lines.append("   • \(entry[language])") }
  }

  private mutating func heading(_ heading: Bilingual, _ note: Bilingual?) {
    lines.append("")
    lines.append("\(heading[language])\(note.map { " (\($0[language]))" } ?? ""):")
  }
}

extension Expression {
  /// Both conditions, without the ones that always hold.
  fileprivate static func joining(_ left: Expression, _ right: Expression) -> Expression {
    let parts = [left, right].filter { $0 != .always }
    return parts.count == 1 ? parts[0] : parts.isEmpty ? .always : .all(parts)
  }
}
