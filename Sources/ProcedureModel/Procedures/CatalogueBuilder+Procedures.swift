import OrderedWork
import ProcedureCatalogue
import ProcedureSyntax

extension CatalogueBuilder {
  /// Procedures that a thread builds at a time.
  private static let proceduresOfOneStep = 32
  /// Procedures that wait to be put in their places, at most: they need twice the memory meanwhile.
  private static let waitingProcedures = 32 * proceduresOfOneStep

  /// Builds all procedures, and puts them together in their order.
  ///
  /// The one thing that a procedure takes from those before it is the id of a document without a declaration: `phi` may
  /// be taken already. So each is built as if it stood alone, and built again when its documents turn out to have other
  /// ids, which is rare.
  func buildProcedures(upon ground: Ground, threads: Int) {
    let layered = layeredCodes()
    workshop?.layeredCodes = layered
    contents.procedures.reserveCapacity(procedureNodes.count)
    procedurePlaces.reserveCapacity(procedureNodes.count)
    var pieces = workshop?.pieces(of: procedureNodes.map(\.file)) ?? procedureNodes.map { _ in nil }
    for start in stride(from: 0, to: procedureNodes.count, by: Self.waitingProcedures) {
      let range = start..<min(start + Self.waitingProcedures, procedureNodes.count)
      make(range.filter { pieces[$0] == nil }, of: &pieces, upon: ground, besides: layered, threads: threads)
      for index in range {
        let (file, node) = procedureNodes[index]
        guard let piece = pieces[index], !layered.contains(piece.built.procedure.code) else {
          build(file, node, layered)
          continue
        }
        put(piece, index, of: &pieces, upon: ground)
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
      BuiltProcedure(file, node, of: trees, upon: ground, besides: layered)
    }
    for (index, built) in zip(indices, built) {
      pieces[index] = built.map { Workshop.Piece(number: newNumber(), built: $0) }
    }
  }

  /// Puts a procedure in its place among the others.
  private func put(_ piece: Workshop.Piece, _ index: Int, of pieces: inout [Workshop.Piece?], upon ground: Ground) {
    var piece = piece
    if !take(piece.built) {
      let (file, node) = procedureNodes[index]
      guard let built = BuiltProcedure(file, node, of: trees, upon: ground, foretold: ids(in: piece.built)) else {
        return build(file, node, [])
      }
      piece = Workshop.Piece(number: newNumber(), built: built)
      pieces[index] = piece
    }
    report(piece.built.block)
    append(piece.built.procedure, piece.built.places, number: piece.number)
  }

  /// Adds documents that a procedure names; whether all have the ids under which it knows them.
  private func take(_ built: BuiltProcedure) -> Bool {
    var areAlike = true
    for index in built.documents.indices where !documents.take(built.documents[index]) { areAlike = false }
    return areAlike
  }

  /// The ids that the documents of a procedure have among those of all.
  private func ids(in built: BuiltProcedure) -> TextMap<String> {
    TextMap(built.documents.map { ($0.titleKey, documents.id(titled: $0.titleKey) ?? $0.document.origin.id) })
  }

  /// Builds a procedure among the others, because layers are laid over it or it has more findings than are kept.
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
