import ProcedureCatalogue
import ProcedureSyntax

/// A procedure that was built without a look at the other ones.
///
/// A class, as lists of them go through several hands: what is handed on is a reference, not a copy of sixty lists.
final class BuiltProcedure: Sendable {
  let procedure: Procedure
  let places: ProcedurePlaces
  let block: FindingBlock?
  /// The documents that no declaration knows, in the order in which it names them.
  let documents: [KnownDocument]
  /// What it has asked of the declarations; none when nobody follows them.
  let questions: Questions

  /// Nil for one that layers are laid over, whose builder is needed later, and for one with more findings than are kept.
  /// `shared` has built nothing but procedures like it. `foretold` are the ids that its documents have beside those of
  /// other procedures; without them they are called as if there were no others.
  init?(
    _ file: Int, _ node: Node, with shared: CatalogueBuilder, besides layered: Set<String> = [],
    foretold: TextMap<String> = [:]
  ) {
    shared.forgetProcedure(foretold: foretold)
    var builder = ProcedureBuilder(shared, file, node)
    if layered.contains(builder.procedure.code) { return nil }
    shared.exchangeMemory(with: &builder)
    builder.build()
    shared.exchangeMemory(with: &builder)
    guard shared.found.isWhole else { return nil }
    procedure = builder.procedure
    places = builder.places
    block = FindingBlock(any: shared.found.findings)
    documents = shared.documents.known
    questions = shared.questions
  }

  /// The ids of its documents by their titles.
  var documentIDs: TextMap<String> { TextMap(documents.map { ($0.keys.title, $0.id) }) }

  /// Whether it stands where another one stands in the order of all.
  func stands(where other: BuiltProcedure) -> Bool {
    procedure.code == other.procedure.code && procedure.inForce.from == other.procedure.inForce.from
      && procedure.appliesIn.first == other.procedure.appliesIn.first
  }

  /// Whether versions of one code compare with it as with the other: it holds on the same days, and says so at the same
  /// place.
  func compares(like other: BuiltProcedure) -> Bool {
    procedure.inForce == other.procedure.inForce && places.code == other.places.code
  }

  /// Whether it names the same documents, by the same ids and in the same words.
  func namesTheSame(as other: BuiltProcedure) -> Bool {
    documents.elementsEqual(other.documents) { own, other in
      own.keys.title == other.keys.title && own.document.title == other.document.title && own.id == other.id
    }
  }
}
