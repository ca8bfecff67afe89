import ProcedureCatalogue
import ProcedureSyntax

/// A document with what it is found by.
///
/// An object, as what a procedure names goes from its own table to that of all: what is handed on is a reference.
final class KnownDocument: Sendable {
  let document: DocumentType
  let keys: DocumentTable.Keys
  /// What a set of it holds by its declaration.
  let contents: [String]

  init(_ document: DocumentType, _ keys: DocumentTable.Keys, contents: [String] = []) {
    self.document = document
    self.keys = keys
    self.contents = contents
  }

  var id: String { document.origin.id }

  /// The same document under another id.
  func called(_ id: String) -> KnownDocument {
    var document = document
    document.origin.id = id
    return KnownDocument(
      document, DocumentTable.Keys(id: TextLiteral.key(id), title: keys.title, wanted: keys.wanted),
      contents: contents)
  }
}

/// Kinds of documents: declared ones, and those that procedures name by their titles.
struct DocumentTable: Sendable {
  /// How a document is found.
  struct Keys: Equatable, Sendable {
    /// The id as an identity.
    let id: TextKey
    /// The title as an identity.
    let title: TextKey
    /// The id that was asked for, before it was told apart from others like it.
    let wanted: String
  }

  /// The documents in the order in which they came.
  private(set) var known: [KnownDocument] = []
  /// Of more than a few documents.
  private var places = IdentifierMap()
  private var idsByTitle: TextMap<String> = [:]
  private var ids = IdentifierPool()
  /// Ids that documents have beside those of other procedures, by their titles.
  private var foretold: TextMap<String> = [:]

  /// So few documents, which is what most procedures bring, are looked through.
  private static let few = 16

  /// Forgets all documents; `foretold` are the ids of those that come.
  mutating func removeAll(foretelling foretold: TextMap<String>) {
    if known.count > Self.few { places.removeAll() }
    known = []
    idsByTitle.removeAll()
    ids.removeAll()
    self.foretold = foretold
  }

  // Without closures, each of which would copy the whole table to look into it.

  subscript(id: String) -> DocumentType? {
    guard let place = place(of: id) else { return nil }
    return known[place].document
  }

  func known(_ id: String) -> KnownDocument? {
    guard let place = place(of: id) else { return nil }
    return known[place]
  }

  func keys(of id: String) -> Keys? {
    guard let place = place(of: id) else { return nil }
    return known[place].keys
  }

  /// The documents of which a declared choice consists, and none for what is no choice; nil for an unknown document.
  func members(of id: String) -> [String]? {
    guard let place = place(of: id) else { return nil }
    return known[place].document.anyOf
  }

  /// What a set of a document holds by its declaration; nil for an unknown document.
  func contents(of id: String) -> [String]? {
    guard let place = place(of: id) else { return nil }
    return known[place].contents
  }

  func id(titled key: TextKey) -> String? { idsByTitle[key] }

  /// Whether a document that is named by its title gets the id that it gets beside another table.
  func keepsIDs(of other: DocumentTable) -> Bool { ids == other.ids && idsByTitle.isLike(other.idsByTitle, by: ==) }

  /// Keeps the id and the title of a declared document, before titles in procedures get theirs.
  mutating func reserve(_ declaration: Declaration) {
    _ = ids.unique(declaration.id)
    if idsByTitle[declaration.titleKey] == nil { idsByTitle[declaration.titleKey] = declaration.id }
  }

  /// An id of its own for a document that is known by its title only.
  mutating func newID(wanting slug: String, titleKey: TextKey) -> String {
    let id = foretold[titleKey] ?? ids.unique(slug)
    idsByTitle[titleKey] = id
    return id
  }

  /// Adds a document that is known by its title only, as a line of a file names it; gives the id that it gets.
  mutating func add(_ title: QuotedText, file: Int, line: Int) -> String {
    let id = newID(wanting: title.slug, titleKey: title.key)
    add(
      KnownDocument(
        DocumentType(origin: Origin(id: id, file: file, line: line), title: title.words),
        Keys(id: id == title.slug ? title.slugKey : TextLiteral.key(id), title: title.key, wanted: title.slug)))
    return id
  }

  /// The same for one whose document is kept elsewhere.
  mutating func takeID(wanting slug: String) -> String { ids.unique(slug) }

  mutating func add(_ document: KnownDocument) {
    if known.isEmpty { known.reserveCapacity(Self.few) }
    if known.count == Self.few {
      for place in known.indices { places.add(place, for: known[place].id) }
    }
    if known.count >= Self.few { places.add(known.count, for: document.id) }
    known.append(document)
  }

  private func place(of id: String) -> Int? {
    if known.count > Self.few { return places[id] }
    for place in known.indices where known[place].id == id { return place }
    return nil
  }
}

/// Two tables as one, taken from their builder once: to look into it each time would copy the table each time.
struct KnownDocuments {
  let here: DocumentTable
  let below: DocumentTable
  let lookups: Lookups?

  /// How a document is found; nil when there is none with this id.
  func keys(of id: String) -> DocumentTable.Keys? {
    if let keys = here.keys(of: id) { return keys }
    lookups?.note(id)
    return below.keys(of: id)
  }

  /// The documents of which a declared choice consists; none for what is no choice.
  func members(of id: String) -> [String] {
    if let members = here.members(of: id) { return members }
    lookups?.note(id)
    return below.members(of: id) ?? []
  }
}
