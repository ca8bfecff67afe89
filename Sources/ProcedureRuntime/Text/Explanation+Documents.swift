import ProcedureCatalogue
import ProcedureDiagnostics

/// What the applicant owes.
extension ProcedureText {
  mutating func writeDocuments() {
    guard !procedure.documents.isEmpty || !included(.documents).isEmpty else { return }
    heading(ExplanationWording.documents, procedure.dossierSets.map { ExplanationWording.sets($0) })
    for requirement in procedure.documents {
      let verb = TermWording.verb(requirement.verb)
      let replaced = procedure.documents.filter { requirement.replaces.contains($0.origin.id) }
      write(
        requirement.item, lead: "\(verb[language]) ", indent: "   • ", when: requirement.when,
        isOptional: requirement.isOptional, requirement.origin)
      if let layer = requirement.origin.layer {
        let area = title(ofArea: layer)
        let note = requirement.overrides.isEmpty ? LayerWording.added(area) : LayerWording.replaced(area)
        lines.append("       (\(note[language]))")
      }
      for document in replaced {
        lines.append("       (\(ExplanationWording.inPlaceOf(titles(document.item))[language]))")
      }
    }
    for inclusion in included(.documents) { lines.append("   • \(inclusion[language])") }
    if procedure.isOfferedOnline, procedure.documents.contains(where: { $0.isSilentOnline(catalogue.formEquivalences) })
    {
      lines.append("   (\(DocumentWording.silentOnline[language]))")
    }
  }

  private mutating func write(
    _ item: DocumentItem, lead: String, indent: String, when: Expression, isOptional: Bool, _ origin: Origin?
  ) {
    switch item {
    case .document(let document):
      let text = join(
        title(document), clauses(of: document, isOptional: isOptional), when: Expression.joining(when, document.when),
        document.basis, in: origin)
      lines.append("\(indent)\(lead)\(text[language])")
    case .group(let group):
      let head = join(
        DocumentWording.choice(group.choose), isOptional ? [ExplanationWording.optional] : [], when: when, [],
        in: origin)
      lines.append("\(indent)\(lead)\(head[language]):")
      for member in group.of {
        write(member, lead: "", indent: "  \(indent)", when: .always, isOptional: false, nil)
      }
    }
  }

  /// A paper or a list; `origin` is that of the whole demand, nil inside a list, whose head has said it.
  private func join(
    _ head: Bilingual, _ clauses: [Bilingual], when: Expression, _ basis: [Citation], in origin: Origin?
  ) -> Bilingual {
    guard var origin else { return join(head, clauses, when: when, basis) }
    origin.basis += basis
    return join(head, clauses, when: when, origin)
  }

  private func title(_ document: DemandedDocument) -> Bilingual {
    let title = Bilingual(verbatim: self.title(ofDocument: document.document))
    return AssessmentWording.document(title, demand(document.forms))
  }

  private func title(ofDocument id: String) -> String { catalogue.document(id)?.title ?? id }

  /// Every document of a requirement, by name.
  private func titles(_ item: DocumentItem) -> [String] {
    switch item {
    case .document(let document): [title(ofDocument: document.document)]
    case .group(let group): group.of.flatMap { titles($0) }
    }
  }

  func demand(_ forms: [FormDemand]) -> Bilingual {
    TermWording.demand(forms) { procedure.facts.indices.contains($0) ? procedure.facts[$0].question : "" }
  }

  private func clauses(of document: DemandedDocument, isOptional: Bool) -> [Bilingual] {
    var clauses = document.formCode.map { [ExplanationWording.template($0)] } ?? []
    clauses += document.channelForms.map { ExplanationWording.channels($0.channels, $0.verb, demand($0.forms)) }
    if !document.contents.isEmpty { clauses.append(ExplanationWording.contents(document.contents)) }
    if isOptional { clauses.append(ExplanationWording.optional) }
    if let validity = document.validity {
      clauses.append(ExplanationWording.age(ValueWording.length(validity.length), validity.from, validity.to))
    }
    clauses += document.waivedBy.map { ExplanationWording.unlessHeld(catalogue.database($0)?.title ?? $0) }
    if let unless = document.unless { clauses.append(ExplanationWording.unless(condition.text(unless))) }
    return clauses
  }
}

extension Expression {
  /// Both conditions, without the ones that always hold.
  fileprivate static func joining(_ left: Expression, _ right: Expression) -> Expression {
    let parts = [left, right].filter { $0 != .always }
    return parts.count == 1 ? parts[0] : parts.isEmpty ? .always : .all(parts)
  }
}
