import ProcedureCatalogue
import ProcedureSyntax

/// Kinds of documents: declared ones, and those that procedures name by their titles.
struct DocumentTable: Sendable {
  private(set) var documents: [DocumentType] = []
  /// The id and the title of each as identities.
  private var keys: [(id: TextKey, title: TextKey)] = []
  private var places = IdentifierMap<Int>()
  private var idsByTitle: TextMap<String> = [:]
  private var ids = IdentifierPool()

  subscript(id: String) -> DocumentType? { places[id].map { documents[$0] } }

  /// The identities under which a document is known.
  func keys(of id: String) -> [TextKey]? { places[id].map { [keys[$0].id, keys[$0].title] } }

  /// Each document and the identity of its title, in the order in which they came.
  var titled: [(document: DocumentType, titleKey: TextKey)] { zip(documents, keys).map { ($0, $1.title) } }

  func id(titled key: TextKey) -> String? { idsByTitle[key] }

  /// Keeps the id and the title of a declared document, before titles in procedures get theirs.
  mutating func reserve(_ declaration: Declaration) {
    _ = ids.unique(declaration.id)
    if idsByTitle[declaration.titleKey] == nil { idsByTitle[declaration.titleKey] = declaration.id }
  }

  /// An id of its own for a document that is known by its title only.
  mutating func newID(for title: String, _ key: TextKey) -> String {
    let id = ids.unique(Identifiers.slug(title))
    idsByTitle[key] = id
    return id
  }

  mutating func add(_ document: DocumentType, key: TextKey, titleKey: TextKey) {
    places.add(documents.count, for: document.origin.id)
    documents.append(document)
    keys.append((key, titleKey))
  }
}
