import ProcedureCatalogue
import ProcedureDiagnostics

/// The same dossier seen through another procedure from which a part of the rules is taken.
struct IncludedCase: Sendable {
  let inclusion: Inclusion
  /// The condition of the including procedure under which the part is taken.
  let condition: Int
  let bound: BoundCase
  /// What the dossier looks wrong in, seen through that procedure.
  let findings: [Finding]

  var part: Inclusion.Part { inclusion.part }
}

extension [Finding] {
  /// Lets each procedure speak of the answers to its own questions: one from which parts are taken may ask what the case's
  /// own procedure does not. Everything else of a dossier the own procedure has judged.
  mutating func add(aboutAnswersOf included: [IncludedCase], in bound: BoundCase) {
    guard !included.isEmpty else { return }
    var judged: Set<String> = []
    for given in bound.dossier.facts where bound.compiled.factNames[given.name] == nil {
      guard let part = included.first(where: { $0.bound.compiled.factNames[given.name] != nil }) else { continue }
      let pointer = DossierPointer.fact(given.name)
      guard judged.insert(pointer).inserted else { continue }
      removeAll { $0.place?.pointer == pointer && $0.code == DossierCode.unknownFact }
      self += part.findings.filter { $0.place?.pointer == pointer }
    }
  }
}
