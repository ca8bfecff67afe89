import OrderedWork
import ProcedureCatalogue
import ProcedureSyntax
import Synchronization

extension CatalogueBuilder {
  /// Procedures that a thread builds at a time.
  static let proceduresOfOneStep = 32

  /// A procedure on its way: its place among all, its node, and what it is when it stands alone.
  private typealias Step = (index: Int, file: Int, node: Node, built: BuiltProcedure?)

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
    let (texts, isFollowed, count) = (texts, workshop != nil, nodes.count)
    // Taken away one by one, so that nodes, and with the last of them their tree, go when they are built.
    let rest = Mutex((consume nodes).map(Optional.some))
    OrderedWork.forEach(of: count, by: Self.proceduresOfOneStep, threads: threads) {
      CatalogueBuilder(texts, upon: ground, isFollowed: isFollowed)
    } _: { shared, range in
      range.compactMap { index -> Step? in
        guard let (file, node) = rest.withLock({ $0[index].take() }) else { return nil }
        let isKnown = known?[index] != nil
        return (index, file, node, isKnown ? nil : BuiltProcedure(file, node, with: shared, besides: layered))
      }
    } take: { steps in
      for (index, file, node, built) in steps {
        let piece = known?[index] ?? built.map { Workshop.Piece(number: newNumber(), built: $0) }
        if let piece, !layered.contains(piece.built.procedure.code), let placed = put(piece, file, node, upon: ground) {
          workshop?.keep(placed, of: file)
        } else {
          build(file, node, layered)
          workshop?.keep(nil, of: file)
        }
      }
    }
  }

  /// Puts a procedure in its place among the others, as it is there; nil when it cannot be built alone.
  private func put(_ piece: Workshop.Piece, _ file: Int, _ node: Node, upon ground: Ground) -> Workshop.Piece? {
    var piece = piece
    if !take(piece.built) {
      let shared = CatalogueBuilder(texts, upon: ground, isFollowed: workshop != nil)
      guard let built = BuiltProcedure(file, node, with: shared, foretold: ids(in: piece.built)) else { return nil }
      piece = Workshop.Piece(number: newNumber(), built: built)
    }
    found.add(piece.built.block)
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
