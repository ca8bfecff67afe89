package import ProcedureCatalogue
package import ProcedureDiagnostics

/// What the author called the parts of a procedure that examples are counted for, with the line on which each stands.
///
/// The id of a part that has no label is made from its title without tone marks, which nobody wants to read.
package struct ElementNames {
  private let named: [String: (name: Bilingual, line: Int)]

  /// The documents, limits, fees, stages, requirements, agencies and results of a procedure.
  package init(_ procedure: Procedure, _ catalogue: Catalogue) {
    var named: [String: (name: Bilingual, line: Int)] = [:]
    func add(_ origin: Origin, id: String? = nil, _ name: Bilingual) { named[id ?? origin.id] = (name, origin.line) }
    for demand in procedure.documents { add(demand.origin, Self.title(of: demand.item, catalogue)) }
    for limit in procedure.limits {
      add(limit.origin, LimitText(procedure).rule(limit))
      guard case .parts(let parts) = limit.amount else { continue }
      for part in parts {
        for (number, alternative) in part.alternatives.enumerated() {
          let name = DeadlineWording.part(part.title, ValueWording.length(alternative.amount))
          add(part.origin, id: ExampleCoverage.id(ofAmount: number, of: part.origin.id), name)
        }
      }
    }
    for addition in procedure.additions {
      add(addition.origin, ExplanationWording.addition(ValueWording.length(addition.amount)))
    }
    if let supplement = procedure.supplement {
      for round in supplement.rounds {
        let times =
          round.noticeCases.map { ExplanationWording.askedWithin(ValueWording.length($0.amount), round: round.number) }
          + round.submitCases.map {
            ExplanationWording.suppliedWithin(ValueWording.length($0.amount), round: round.number)
          }
        for (number, name) in times.enumerated() {
          let id = ExampleCoverage.id(ofTime: number, inRound: round.number, of: supplement.origin.id)
          add(supplement.origin, id: id, name)
        }
      }
    }
    for fee in procedure.fees { add(fee.origin, FeeText(procedure, catalogue).rule(fee)) }
    for stage in procedure.process.stages { add(stage.origin, Bilingual(verbatim: stage.title)) }
    for requirement in procedure.requirements {
      let (origin, text) = (requirement.origin, Bilingual(verbatim: requirement.text))
      add(origin, text)
      add(origin, id: ExampleCoverage.id(ofCaseOf: origin.id), ExplanationWording.caseOf(text))
    }
    for role in procedure.roles {
      let agencies = role.agencies.map { catalogue.agency($0)?.title ?? $0 }.joined(separator: ", ")
      let word = ExplanationWording.role(role.role)
      add(role.origin, Bilingual(vi: "\(word.vi): \(agencies)", en: "\(word.en): \(agencies)"))
    }
    for result in procedure.results { add(result.origin, Bilingual(verbatim: result.title)) }
    self.named = named
  }

  /// The name in quotes and the line, or the id of what is none of these.
  package func name(ofElement id: String) -> Bilingual {
    guard let (name, line) = named[id] else { return Bilingual(verbatim: id) }
    return ExpectationWording.onLine(line, name)
  }

  private static func title(of item: DocumentItem, _ catalogue: Catalogue) -> Bilingual {
    switch item {
    case .document(let document):
      Bilingual(verbatim: catalogue.document(document.document)?.title ?? document.document)
    case .group(let group):
      DocumentWording.choice(group.choose, group.of.map { DocumentWording.member(title(of: $0, catalogue), of: $0) })
    }
  }
}
