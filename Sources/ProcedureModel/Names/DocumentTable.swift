import ProcedureCatalogue
import ProcedureSyntax

/// A document that no declaration knows, as a procedure names it.
struct NamedDocument: Sendable {
  /// With the id that it has, or would have if no other procedure named one like it.
  var document: DocumentType
  var idKey: TextKey
  let titleKey: TextKey
  /// What its title gives for an id.
  let wantedID: String
}

/// Kinds of documents: declared ones, and those that procedures name by their titles.
struct DocumentTable: Sendable {
  private(set) var documents: [DocumentType] = []
  /// Those that are known by their titles only, in the order in which they came.
  private(set) var named: [NamedDocument] = []
  /// The id and the title of each as identities.
  private var keys: [(id: TextKey, title: TextKey)] = []
  private var places = IdentifierMap<Int>()
  private var idsByTitle: TextMap<String> = [:]
  private var ids = IdentifierPool()
  /// Ids that documents have beside those of other procedures, by their titles.
  private let foretold: TextMap<String>

  init(foretold: TextMap<String> = [:]) { self.foretold = foretold }

  subscript(id: String) -> DocumentType? { places[id].map { documents[$0] } }

  /// The identities under which a document is known.
  func keys(of id: String) -> [TextKey]? { places[id].map { [keys[$0].id, keys[$0].title] } }

  func id(titled key: TextKey) -> String? { idsByTitle[key] }

  /// Keeps the id and the title of a declared document, before titles in procedures get theirs.
  mutating func reserve(_ declaration: Declaration) {
    _ = ids.unique(declaration.id)
    if idsByTitle[declaration.titleKey] == nil { idsByTitle[declaration.titleKey] = declaration.id }
  }

  /// Adds a document that is known by its title only, under an id of its own; gives that id.
  mutating func add(titled title: String, _ key: TextKey, origin: (_ id: String) -> Origin) -> String {
    let wanted = Identifiers.slug(title)
    let id = foretold[key] ?? ids.unique(wanted)
    let idKey = TextLiteral.key(id)
    let document = DocumentType(origin: origin(id), title: title)
    named.append(NamedDocument(document: document, idKey: idKey, titleKey: key, wantedID: wanted))
    idsByTitle[key] = id
    add(document, key: idKey, titleKey: key)
    return id
  }

  /// Adds a document that a procedure named which was built alone; whether it has the id there that it has here.
  mutating func take(_ named: NamedDocument) -> Bool {
    if let known = idsByTitle[named.titleKey] { return known == named.document.origin.id }
    let id = ids.unique(named.wantedID)
    idsByTitle[named.titleKey] = id
    guard id != named.document.origin.id else {
      add(named.document, key: named.idKey, titleKey: named.titleKey)
      return true
    }
    var document = named.document
    document.origin.id = id
    add(document, key: TextLiteral.key(id), titleKey: named.titleKey)
    return false
  }

  mutating func add(_ document: DocumentType, key: TextKey, titleKey: TextKey) {
    places.add(documents.count, for: document.origin.id)
    documents.append(document)
    keys.append((key, titleKey))
  }
}
