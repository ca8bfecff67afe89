package import CanonicalJSON
package import ProcedureCatalogue
package import ProcedureDecisions
package import ProcedureDiagnostics

/// What guidance of applicants takes from an assessment.
extension Assessment {
  /// What the dossier tells of the questions of its procedure. A default is none of it: the applicant may be asked.
  package var knownAnswers: KnownAnswers { bound.knownAnswers }

  /// The ids of the facts of which the dossier says that the answer is not known.
  package var notKnown: [String] { bounds.flatMap { $0.facts { $0 == .unknown } } }

  /// The ids of the facts of which it says nothing, and whose usual value is taken.
  package var usualValues: [String] {
    bounds.flatMap { bound in
      let told = bound.facts { _ in true }
      return bound.compiled.defaults.map { bound.procedure.facts[$0].origin.id }.filter { !told.contains($0) }
    }
  }

  private var bounds: [BoundCase] { [bound] + included.map(\.bound) }

  /// What may be taken from other procedures in this case, as far as they are in the catalogue.
  package var takenParts: [TakenPart] {
    included.map { TakenPart(inclusion: $0.inclusion, procedure: $0.bound.procedure, answers: $0.bound.knownAnswers) }
  }

  /// Who takes the dossier, who decides, and how it may be handed in, in words and with the law.
  package var place: GuidedPlace {
    let text = ProcedureText(procedure, bound.index.catalogue, .vietnamese)
    let roles = procedure.roles.indices.filter { bound.truth(bound.compiled.roles[$0]) != .no }
    let free = procedure.jurisdictionFree.indices.filter { bound.truth(bound.compiled.jurisdictionFree[$0]) != .no }
    return GuidedPlace(
      agencies: roles.map { position in
        var role = procedure.roles[position]
        let applies = bound.truth(bound.compiled.roles[position])
        role.when = bound.openPart(of: role.when, applies)
        return GuidedPlace.Entry(text: text.role(role), applies: applies)
      },
      channels: procedure.channels.map { TermWording.channel($0.channel) },
      jurisdictionFree: free.map { position in
        var scope = procedure.jurisdictionFree[position]
        let applies = bound.truth(bound.compiled.jurisdictionFree[position])
        scope.when = bound.openPart(of: scope.when, applies)
        return GuidedPlace.Entry(text: text.scope(scope), applies: applies)
      } + centresOfTheProvince(text))
  }

  /// Where a place decides and the procedure is silent, the catalogue may let any one-stop unit of the province receive.
  private func centresOfTheProvince(_ text: ProcedureText) -> [GuidedPlace.Entry] {
    guard procedure.roles.contains(where: { !$0.places.isEmpty }),
      let place = LodgingAssessor(bound: bound).conventionOfCentres
    else { return [] }
    let free = JurisdictionFree(origin: bound.index.conventions[place].origin, scope: .province)
    return [GuidedPlace.Entry(text: text.scope(free), applies: .yes)]
  }

  /// What the applicant may get, refusals left out, in words and with the law.
  package var guidedResults: [Bilingual] {
    let text = ProcedureText(procedure, bound.index.catalogue, .vietnamese)
    return zip(procedure.results, bound.compiled.results).compactMap { result, condition in
      let applies = bound.truth(condition)
      guard !result.isRefusal, applies != .no else { return nil }
      var result = result
      result.when = bound.openPart(of: result.when, applies)
      return text.result(result)
    }
  }

  /// What no question decides: rules that were kept as prose, and what was asked in vain.
  package var openPoints: [Bilingual] {
    findings.filter { $0.code == DossierCode.needsPerson }.map(\.message)
  }

  /// The whole answer, to be put into a larger one.
  package func jsonTree(language: Language) -> JSON {
    .object(AnswerWriter(assessment: self, language: language).members)
  }
}

/// A part of the rules that another procedure lends, and what the dossier tells of that procedure's questions.
package struct TakenPart: Sendable {
  package let inclusion: Inclusion
  package let procedure: Procedure
  package let answers: KnownAnswers
}

extension BoundCase {
  /// The ids of the facts that the dossier answers so.
  fileprivate func facts(_ isMeant: (Dossier.Fact.Answer) -> Bool) -> [String] {
    dossier.facts.filter { isMeant($0.answer) }
      .compactMap { compiled.factNames[$0.name].map { procedure.facts[$0].origin.id } }
  }

  fileprivate var knownAnswers: KnownAnswers {
    let given = Set(dossier.facts.filter { $0.answer != .unknown }.compactMap { compiled.factNames[$0.name] })
    let read = slots.indices.filter { slot in !compiled.defaults.contains(slot) || given.contains(slot) }
    return compiled.exact.answers(compiled.code, read, slots)
  }
}
