import ProcedureCatalogue
import ProcedureSyntax

/// A procedure that was built without a look at the other ones.
final class BuiltProcedure: Sendable {
  let procedure: Procedure
  let places: ProcedurePlaces
  let block: FindingBlock?
  /// The documents that no declaration knows, in the order in which it names them.
  let documents: [NamedDocument]

  /// Nil for one that layers are laid over, whose builder is needed later, and for one with more findings than are kept.
  /// `foretold` are the ids that its documents have beside those of other procedures; without them they are called as if
  /// there were no others.
  init?(
    _ file: Int, _ node: Node, of trees: [SyntaxTree], upon ground: CatalogueBuilder.Ground,
    besides layered: Set<String> = [], foretold: TextMap<String> = [:]
  ) {
    let shared = CatalogueBuilder(trees, upon: ground, foretold: foretold)
    var builder = ProcedureBuilder(shared, file, node)
    if layered.contains(builder.procedure.code) { return nil }
    builder.build()
    guard shared.unlistedFindings == 0 else { return nil }
    procedure = builder.procedure
    places = builder.places
    block = FindingBlock(any: shared.findings)
    documents = shared.documents.named
  }

  /// The ids of these by their titles.
  var documentIDs: TextMap<String> { TextMap(documents.map { ($0.titleKey, $0.document.origin.id) }) }

  /// Whether it may take the place of an earlier one without a change for any other procedure: it stands at the same
  /// place in their order, and names the same documents.
  func canReplace(_ other: BuiltProcedure) -> Bool {
    procedure.code == other.procedure.code && procedure.inForce.from == other.procedure.inForce.from
      && procedure.appliesIn.first == other.procedure.appliesIn.first && documents.count == other.documents.count
      && zip(documents, other.documents).allSatisfy { new, old in
        new.titleKey == old.titleKey && new.document.title == old.document.title
          && new.document.origin.id == old.document.origin.id
      }
  }
}
