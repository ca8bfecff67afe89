import OrderedWork
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax

/// A procedure that was built without a look at the other ones.
final class BuiltProcedure: Sendable {
  fileprivate let procedure: Procedure
  fileprivate let places: ProcedurePlaces
  fileprivate let findings: [Finding]
  /// The documents that no declaration knows, under the ids that they have if no other procedure names one like them.
  fileprivate let documents: [(document: DocumentType, titleKey: TextKey)]

  fileprivate init(_ builder: ProcedureBuilder) {
    procedure = builder.procedure
    places = builder.places
    findings = builder.shared.findings
    documents = builder.shared.documents.titled
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
  func buildProcedures(upon ground: Ground, threads: Int) {
    let layered = layeredCodes()
    contents.procedures.reserveCapacity(procedureNodes.count)
    procedurePlaces.reserveCapacity(procedureNodes.count)
    var pieces = workshop?.pieces(of: procedureNodes.map(\.file)) ?? procedureNodes.map { _ in nil }
    for start in stride(from: 0, to: procedureNodes.count, by: Self.waitingProcedures) {
      let range = start..<min(start + Self.waitingProcedures, procedureNodes.count)
      make(range.filter { pieces[$0] == nil }, of: &pieces, upon: ground, besides: layered, threads: threads)
      for index in range {
        let (file, node) = procedureNodes[index]
        guard let piece = pieces[index], !layered.contains(piece.built.procedure.code), take(piece.built.documents)
        else {
          build(file, node, layered)
          continue
        }
        for finding in piece.built.findings { report(finding) }
        append(piece.built.procedure, piece.built.places, number: piece.number)
        if workshop == nil { pieces[index] = nil }
      }
    }
    workshop?.keep(pieces, of: procedureNodes.map(\.file), files: trees.count)
  }

  /// Builds some procedures, each as if it stood alone.
  private func make(
    _ indices: [Int], of pieces: inout [Workshop.Piece?], upon ground: Ground, besides layered: Set<String>,
    threads: Int
  ) {
    let nodes = indices.map { procedureNodes[$0] }
    let trees = trees
    let built = OrderedWork.map(nodes, by: Self.proceduresOfOneStep, threads: threads) { file, node in
      Self.alone(file, node, of: trees, upon: ground, besides: layered)
    }
    for (index, built) in zip(indices, built) {
      pieces[index] = built.map { Workshop.Piece(number: newNumber(), built: $0) }
    }
  }

  /// A procedure as if there were no other; nil for one that layers are laid over, whose builder is needed later, and for
  /// one with more findings than are kept.
  private static func alone(
    _ file: Int, _ node: Node, of trees: [SyntaxTree], upon ground: Ground, besides layered: Set<String>
  ) -> BuiltProcedure? {
    let shared = CatalogueBuilder(trees, upon: ground)
    var builder = ProcedureBuilder(shared, file, node)
    if layered.contains(builder.procedure.code) { return nil }
    builder.build()
    return shared.unlistedFindings == 0 ? BuiltProcedure(builder) : nil
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
    append(builder.procedure, builder.places, number: newNumber())
    if layered.contains(builder.procedure.code) { layeredBuilders.append((contents.procedures.count - 1, builder)) }
  }

  func append(_ procedure: Procedure, _ places: ProcedurePlaces, number: Int) {
    contents.procedures.append(procedure)
    procedurePlaces.append(places)
    procedureNumbers.append(number)
  }
}
