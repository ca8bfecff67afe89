package import ProcedureCatalogue
package import ProcedureDiagnostics

/// What the author called the parts of a procedure that examples are counted for, with the line on which each stands.
///
/// The id of a part that has no label is made from its title without tone marks, which nobody wants to read.
package struct ElementNames {
  private let named: [String: (name: Bilingual, line: Int)]

  /// The documents, limits, fees, stages and requirements of a procedure.
  package init(_ procedure: Procedure, _ catalogue: Catalogue) {
    var named: [String: (name: Bilingual, line: Int)] = [:]
    func add(_ origin: Origin, _ name: Bilingual) { named[origin.id] = (name, origin.line) }
    for demand in procedure.documents { add(demand.origin, Self.title(of: demand.item, catalogue)) }
    for limit in procedure.limits { add(limit.origin, LimitText(procedure).rule(limit)) }
    for fee in procedure.fees { add(fee.origin, FeeText(procedure, catalogue).rule(fee)) }
    for stage in procedure.process.stages { add(stage.origin, Bilingual(verbatim: stage.title)) }
    for requirement in procedure.requirements { add(requirement.origin, Bilingual(verbatim: requirement.text)) }
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
    case .group(let group): DocumentWording.choice(group.choose, group.of.map { title(of: $0, catalogue) })
    }
  }
}
