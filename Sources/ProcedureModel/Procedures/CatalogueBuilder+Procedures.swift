import OrderedWork
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax

/// A procedure that was built without a look at the other ones.
///
/// A class, as lists of them go through several hands: what is handed on is a reference, not a copy of sixty lists.
private final class BuiltProcedure: Sendable {
  let procedure: Procedure
  let places: ProcedurePlaces
  let findings: [Finding]
  /// The documents that no declaration knows, under the ids that they have if no other procedure names one like them.
  let documents: [DocumentType]
  /// Beside `documents`.
  let keys: [DocumentTable.Keys]

  init(_ builder: consuming ProcedureBuilder, _ findings: [Finding], _ documents: DocumentTable) {
    procedure = builder.procedure
    places = builder.places
    self.findings = findings
    (self.documents, keys) = documents.named
  }
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
  func buildProcedures(_ nodes: consuming [(file: Int, node: Node)], threads: Int) {
    let (ground, layered) = (ground, layeredCodes())
    contents.procedures.reserveCapacity(nodes.count)
    procedurePlaces.reserveCapacity(nodes.count)
    // From the end, so that nodes, and with the last of them their tree, go when they are built.
    var rest = Array(nodes.reversed())
    while !rest.isEmpty {
      let next = Array(rest.suffix(Self.waitingProcedures).reversed())
      rest.removeLast(next.count)
      let built = OrderedWork.results(of: next.count, by: Self.proceduresOfOneStep, threads: threads) { range in
        let shared = CatalogueBuilder(upon: ground)
        return range.map { Self.alone(next[$0].file, next[$0].node, with: shared, besides: layered) }
      }
      for (built, (file, node)) in zip(built.joined(), next) {
        guard let built, take(built) else {
          build(file, node, layered)
          continue
        }
        for finding in built.findings { report(finding) }
        append(built.procedure, built.places)
      }
    }
  }

  /// A procedure as if there were no other; nil for one that layers are laid over, whose builder is needed later, and for
  /// one with more findings than are kept. `shared` has built nothing but procedures like it.
  private static func alone(
    _ file: Int, _ node: Node, with shared: CatalogueBuilder, besides layered: Set<String>
  ) -> BuiltProcedure? {
    shared.forgetProcedure()
    var builder = ProcedureBuilder(shared, file, node)
    if layered.contains(builder.procedure.code) { return nil }
    builder.build()
    guard shared.unlistedFindings == 0 else { return nil }
    return BuiltProcedure(builder, shared.findings, shared.documents)
  }

  /// Adds the documents that a procedure names; whether all have the ids under which it knows them.
  private func take(_ built: BuiltProcedure) -> Bool {
    var areAlike = true
    for (index, keys) in built.keys.enumerated() {
      if let known = documents.id(titled: keys.title) {
        areAlike = areAlike && known == built.documents[index].origin.id
        continue
      }
      let id = documents.newID(wanting: keys.wanted, titleKey: keys.title)
      if id == built.documents[index].origin.id {
        documents.add(built.documents[index], keys)
        continue
      }
      areAlike = false
      var document = built.documents[index]
      document.origin.id = id
      documents.add(
        document, DocumentTable.Keys(id: TextLiteral.key(id), title: keys.title, wanted: keys.wanted))
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
