import OrderedWork
import ProcedureCatalogue
import ProcedureSyntax

extension CatalogueBuilder {
  /// Procedures that a thread builds at a time.
  static let proceduresOfOneStep = 64
  /// Procedures that wait to be put in their places, at most: they need twice the memory meanwhile.
  private static let waitingProcedures = 16 * proceduresOfOneStep

  /// Builds all procedures, and puts them together in their order.
  ///
  /// The one thing that a procedure takes from those before it is the id of a document without a declaration: `phi` may
  /// be taken already. So each is built as if it stood alone, and built again when its documents turn out to have other
  /// ids, which is rare. What the workshop has is not built at all.
  func buildProcedures(_ nodes: consuming [(file: Int, node: Node)], upon ground: Ground, threads: Int) {
    let layered = layeredCodes()
    contents.procedures.reserveCapacity(nodes.count)
    procedurePlaces.reserveCapacity(nodes.count)
    let known = workshop?.begin(nodes.map(\.file), files: texts.count, layered: layered)
    // From the end, so that nodes, and with the last of them their tree, go when they are built.
    var rest = Array((consume nodes).enumerated().reversed())
    while !rest.isEmpty {
      let next = Array(rest.suffix(Self.waitingProcedures).reversed())
      rest.removeLast(next.count)
      let missing = next.filter { known?[$0.offset] == nil }.map(\.element)
      var built = alone(missing, upon: ground, besides: layered, threads: threads)[...]
      for (index, (file, node)) in next {
        let piece = known?[index] ?? built.popFirst()?.map { Workshop.Piece(number: newNumber(), built: $0) }
        if let piece, !layered.contains(piece.built.procedure.code), let placed = put(piece, file, node, upon: ground) {
          workshop?.keep(placed, of: file)
        } else {
          build(file, node, layered)
          workshop?.keep(nil, of: file)
        }
      }
    }
  }

  /// Procedures, each as if there were no other.
  private func alone(
    _ nodes: [(file: Int, node: Node)], upon ground: Ground, besides layered: Set<String>, threads: Int
  ) -> [BuiltProcedure?] {
    let texts = texts
    let isFollowed = workshop != nil
    let steps = OrderedWork.results(of: nodes.count, by: Self.proceduresOfOneStep, threads: threads) { range in
      let shared = CatalogueBuilder(texts, upon: ground, isFollowed: isFollowed)
      return range.map { BuiltProcedure(nodes[$0].file, nodes[$0].node, with: shared, besides: layered) }
    }
    return Array(steps.joined())
  }

  /// Puts a procedure in its place among the others, as it is there; nil when it cannot be built alone.
  private func put(_ piece: Workshop.Piece, _ file: Int, _ node: Node, upon ground: Ground) -> Workshop.Piece? {
    var piece = piece
    if !take(piece.built) {
      let shared = CatalogueBuilder(texts, upon: ground, isFollowed: workshop != nil)
      guard let built = BuiltProcedure(file, node, with: shared, foretold: ids(in: piece.built)) else { return nil }
      piece = Workshop.Piece(number: newNumber(), built: built)
    }
    report(piece.built.block)
    append(piece.built, number: piece.number)
    return piece
  }

  /// Adds the documents that a procedure names; whether all have the ids under which it knows them.
  private func take(_ built: BuiltProcedure) -> Bool {
    var areAlike = true
    for document in built.documents {
      if let known = documents.id(titled: document.keys.title) {
        areAlike = areAlike && known == document.id
        continue
      }
      let id = documents.newID(wanting: document.keys.wanted, titleKey: document.keys.title)
      if id == document.id {
        documents.add(document)
      } else {
        areAlike = false
        documents.add(document.called(id))
      }
    }
    return areAlike
  }

  /// The ids that the documents of a procedure have among those of all.
  private func ids(in built: BuiltProcedure) -> TextMap<String> {
    TextMap(built.documents.map { ($0.keys.title, documents.id(titled: $0.keys.title) ?? $0.id) })
  }

  /// Builds a procedure among the others, because layers are laid over it or it has more findings than are kept.
  private func build(_ file: Int, _ node: Node, _ layered: Set<String>) {
    var builder = ProcedureBuilder(self, file, node)
    builder.build()
    append(builder)
    if layered.contains(builder.procedure.code) {
      layeredBuilders.append(LayeredBuilder(contents.procedures.count - 1, builder))
    }
  }

  private func append(_ built: BuiltProcedure, number: Int) {
    contents.procedures.append(built.procedure)
    procedurePlaces.append(built.places)
    procedureNumbers.append(number)
  }

  /// Adds a procedure that nobody else has.
  func append(_ builder: ProcedureBuilder) {
    contents.procedures.append(builder.procedure)
    procedurePlaces.append(builder.places)
    procedureNumbers.append(newNumber())
  }
}
