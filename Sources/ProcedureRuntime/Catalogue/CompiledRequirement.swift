import ProcedureCatalogue

/// A demand for documents with its conditions and names resolved.
struct CompiledRequirement: Sendable {
  let verb: DocumentRequirement.Verb
  let isOptional: Bool
  let when: Int
  let item: CompiledItem

  init(_ requirement: DocumentRequirement, _ index: CatalogueIndex, _ builder: inout CodeBuilder) {
    verb = requirement.verb
    isOptional = requirement.isOptional
    when = builder.condition(requirement.when)
    item = CompiledItem(requirement.item, index, &builder)
  }
}

/// One document, or a group of them, with conditions and names resolved.
indirect enum CompiledItem: Sendable {
  case document(CompiledDocument)
  case group(DocumentGroup.Choice, [CompiledItem])

  init(_ item: DocumentItem, _ index: CatalogueIndex, _ builder: inout CodeBuilder) {
    switch item {
    case .document(let document):
      self = .document(CompiledDocument(document, index, &builder))
    case .group(let group):
      self = .group(group.choose, group.of.map { CompiledItem($0, index, &builder) })
    }
  }
}

extension CompiledItem {
  /// The ids of the databases that may hold what is demanded.
  var databases: [String] {
    switch self {
    case .document(let document): document.demanded.waivedBy
    case .group(_, let members): members.flatMap(\.databases)
    }
  }
}

/// A demanded document with conditions and names resolved; a class, so that looking at it copies nothing.
final class CompiledDocument: Sendable {
  let demanded: DemandedDocument
  /// The document types that count, as indices into the catalogue's list; empty when the name is not declared.
  let types: [Int]
  let when: Int
  let unless: Int?
  /// Whether a file that is lodged online cannot be judged.
  let isSilentOnline: Bool

  init(_ demanded: DemandedDocument, _ index: CatalogueIndex, _ builder: inout CodeBuilder) {
    self.demanded = demanded
    types = index.documents[demanded.document].map(index.documents(countingAs:)) ?? []
    when = builder.condition(demanded.when)
    unless = demanded.unless.map { builder.condition($0) }
    isSilentOnline = demanded.isSilentOnline(index.equivalences)
  }
}
