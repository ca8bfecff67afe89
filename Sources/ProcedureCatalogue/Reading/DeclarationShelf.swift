import CanonicalJSON

/// Declarations of which a catalogue has many, to be found by name.
///
/// A country has tens of thousands of documents, of which a dossier names a few. Those of a loaded file therefore stay
/// as they stand in it: their names are found where they are, and one is turned into a value when it is asked for.
package struct DeclarationShelf<Element: Sendable>: Sendable {
  /// How declarations are read and named.
  struct Kind: Sendable {
    let codec: Codec<Element>
    let id: @Sendable (Element) -> String
    /// Nil where titles are no names.
    let title: (@Sendable (Element) -> String)?
  }

  private enum Source: Sendable {
    case made([Element])
    /// The elements of a list, each of which is known to be readable.
    case read([JSONValue])
  }

  private struct Index: Sendable {
    /// Ids and titles with the places of their declarations; ids win over titles.
    let names: ExactNames
    /// The names after the first ones are titles.
    let idCount: Int
  }

  private let kind: Kind
  private let source: Source
  /// Made when all are first asked for.
  private let all: Lazy<[Element]>
  /// Made when one is first looked up.
  private let index: Lazy<Index>

  init(_ elements: [Element], _ kind: Kind) {
    self.kind = kind
    source = .made(elements)
    all = Lazy(made: elements)
    index = Lazy { () throws(CatalogueError) in
      var names = ExactNames(expecting: elements.count * 2)
      for (place, element) in elements.enumerated() { names.add(kind.id(element), place) }
      let idCount = names.count
      if let title = kind.title {
        for (place, element) in elements.enumerated() { names.add(title(element), place) }
      }
      return Index(names: names, idCount: idCount)
    }
  }

  /// Those of a loaded file, each of which has been found to be readable.
  init(readable list: JSONValue?, _ kind: Kind) {
    let elements = list.map { $0.elements.map { $0 } } ?? []
    self.kind = kind
    source = .read(elements)
    all = Lazy { () throws(CatalogueError) in
      guard let list else { return [] }
      return try Catalogue.value(list, .list(kind.codec))
    }
    index = Lazy { () throws(CatalogueError) in
      var names = ExactNames(
        expecting: kind.title == nil ? elements.count : elements.count * 2, in: list?.documentBytes ?? [])
      for (place, json) in elements.enumerated() { json["id"].map { names.add($0, place) } }
      let idCount = names.count
      if kind.title != nil {
        for (place, json) in elements.enumerated() { json["title"].map { names.add($0, place) } }
      }
      return Index(names: names, idCount: idCount)
    }
  }

  package var count: Int {
    switch source {
    case .made(let elements): elements.count
    case .read(let elements): elements.count
    }
  }

  /// All declarations, in the order of the file.
  func elements() throws(CatalogueError) -> [Element] { try all.value() }

  /// Ids and titles with the places of their declarations.
  package var names: ExactNames { (try? index.value().names) ?? ExactNames([]) }

  /// The first declaration with an id.
  subscript(id: String) -> Element? {
    guard let index = try? index.value(), let (place, number) = index.names.find(id), number < index.idCount else {
      return nil
    }
    switch source {
    case .made(let elements): return elements[place]
    case .read(let elements): return try? kind.codec.read(elements[place], .empty)
    }
  }
}

extension DeclarationShelf<DocumentType> {
  /// Names of the documents any of which counts as the one at a place.
  package func alternatives(at place: Int) -> [String] {
    switch source {
    case .made(let documents): documents[place].anyOf
    case .read(let elements): elements[place]["anyOf"]?.elements.compactMap(\.string) ?? []
    }
  }
}

extension DeclarationShelf<DocumentType>.Kind {
  static let document = Self(codec: DocumentType.codec, id: { $0.origin.id }, title: { $0.title })
}

extension DeclarationShelf<LegalBasis>.Kind {
  static let legalBasis = Self(codec: LegalBasis.codec, id: { $0.origin.id }, title: nil)
}
