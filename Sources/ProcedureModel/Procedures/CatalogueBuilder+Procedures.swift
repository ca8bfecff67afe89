import OrderedWork
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax

/// A procedure that was built without a look at the other ones.
private struct BuiltProcedure: Sendable {
  let procedure: Procedure
  let places: ProcedurePlaces
  let findings: [Finding]
  /// The documents that no declaration knows, under the ids that they have if no other procedure names one like them.
  let documents: [(document: DocumentType, titleKey: TextKey)]
}

extension CatalogueBuilder {
  /// Procedures that a thread builds at a time.
  private static let proceduresOfOneStep = 32
  /// Procedures that wait to be put in their places, at most: they need twice the memory meanwhile.
  private static let waitingProcedures = 32 * proceduresOfOneStep

  /// Builds all procedures, and puts them together in their order.
  ///
  /// The one thing that a procedure takes from those before it is the id of a document without a declaration: `phi` may
  /// be taken already. So each is built as if it stood alone, and built again in its place when its documents turn out to
  /// have other ids, which is rare.
  func buildProcedures(threads: Int) {
    let (ground, layered) = (ground, layeredCodes())
    contents.procedures.reserveCapacity(procedureNodes.count)
    procedurePlaces.reserveCapacity(procedureNodes.count)
    for start in stride(from: 0, to: procedureNodes.count, by: Self.waitingProcedures) {
      let nodes = Array(procedureNodes[start...].prefix(Self.waitingProcedures))
      let built = OrderedWork.map(nodes, by: Self.proceduresOfOneStep, threads: threads) { file, node in
        Self.alone(file, node, upon: ground, besides: layered)
      }
      for ((file, node), built) in zip(nodes, built) {
        guard let built, take(built.documents) else {
          build(file, node, layered)
          continue
        }
        for finding in built.findings { report(finding) }
        append(built.procedure, built.places)
      }
    }
  }

  /// A procedure as if there were no other; nil for one that layers are laid over, whose builder is needed later, and for
  /// one with more findings than are kept.
  private static func alone(
    _ file: Int, _ node: Node, upon ground: Ground, besides layered: Set<String>
  ) -> BuiltProcedure? {
    let shared = CatalogueBuilder(upon: ground)
    var builder = ProcedureBuilder(shared, file, node)
    if layered.contains(builder.procedure.code) { return nil }
    builder.build()
    guard shared.unlistedFindings == 0 else { return nil }
    return BuiltProcedure(
      procedure: builder.procedure, places: builder.places, findings: shared.findings,
      documents: shared.documents.titled)
  }

  /// Adds documents that a procedure names; whether all have the ids under which it knows them.
  private func take(_ named: [(document: DocumentType, titleKey: TextKey)]) -> Bool {
    var areAlike = true
    for (document, titleKey) in named {
      if let known = documents.id(titled: titleKey) {
        areAlike = areAlike && known == document.origin.id
        continue
      }
      var document = document
      let id = documents.newID(for: document.title, titleKey)
      areAlike = areAlike && id == document.origin.id
      document.origin.id = id
      documents.add(document, key: TextLiteral.key(id), titleKey: titleKey)
    }
    return areAlike
  }

  /// Builds a procedure in its place among the others.
  private func build(_ file: Int, _ node: Node, _ layered: Set<String>) {
    var builder = ProcedureBuilder(self, file, node)
    builder.build()
    append(builder.procedure, builder.places)
    if layered.contains(builder.procedure.code) { layeredBuilders.append((contents.procedures.count - 1, builder)) }
  }

  private func append(_ procedure: Procedure, _ places: ProcedurePlaces) {
    contents.procedures.append(procedure)
    procedurePlaces.append(places)
  }
}
