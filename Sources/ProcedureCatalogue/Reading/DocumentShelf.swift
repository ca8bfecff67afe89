import CanonicalJSON

/// The kinds of documents of a catalogue.
///
/// A country has tens of thousands, of which a dossier names a few. Those of a loaded file therefore stay as they stand
/// in it: their names are found where they are, and a document is turned into a value when it is asked for.
package struct DocumentShelf: Sendable {
  private enum Source: Sendable {
    case made([DocumentType])
    /// Known to be readable.
    case read([JSONValue])
  }

  private let source: Source
  /// Made when all are first asked for.
  private let all: Lazy<[DocumentType]>
  /// Ids and titles with the places of their documents; ids win over titles.
  package let names: ExactNames
  /// The names after the first ones are titles.
  private let idCount: Int

  init(_ documents: [DocumentType]) {
    var names = ExactNames(expecting: documents.count * 2)
    for (place, document) in documents.enumerated() { names.add(document.origin.id, place) }
    idCount = names.count
    for (place, document) in documents.enumerated() { names.add(document.title, place) }
    self.names = names
    source = .made(documents)
    all = Lazy(made: documents)
  }

  /// The documents of a loaded file, each of which has been found to be readable.
  init(readable list: JSONValue?) {
    let elements = list.map { $0.elements.map { $0 } } ?? []
    var names = ExactNames(expecting: elements.count * 2, in: list?.documentBytes ?? [])
    for (place, json) in elements.enumerated() { json["id"].map { names.add($0, place) } }
    idCount = names.count
    for (place, json) in elements.enumerated() { json["title"].map { names.add($0, place) } }
    self.names = names
    source = .read(elements)
    all = Lazy { () throws(CatalogueError) in
      guard let list else { return [] }
      return try Catalogue.value(list, .list(DocumentType.codec))
    }
  }

  package var count: Int {
    switch source {
    case .made(let documents): documents.count
    case .read(let elements): elements.count
    }
  }

  /// All documents, in the order of the file.
  func documents() throws(CatalogueError) -> [DocumentType] { try all.value() }

  /// The first document with an id.
  subscript(id: String) -> DocumentType? {
    guard let (place, number) = names.find(id), number < idCount else { return nil }
    switch source {
    case .made(let documents): return documents[place]
    case .read(let elements): return try? DocumentType.codec.read(elements[place], .empty)
    }
  }

  /// Names of the documents any of which counts as the one at a place.
  package func alternatives(at place: Int) -> [String] {
    switch source {
    case .made(let documents): documents[place].anyOf
    case .read(let elements): elements[place]["anyOf"]?.elements.compactMap(\.string) ?? []
    }
  }
}
