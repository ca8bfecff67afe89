import ProcedureBurden
import ProcedureCatalogue

/// What an earlier catalogue called by another id: a new id under the same title, or one that a tombstone names.
struct Renaming {
  private let documents: [String: String]
  private let databases: [String: String]

  init(_ old: Catalogue, _ new: Catalogue, _ declarations: CatalogueContents) {
    documents = Self.names(
      old.documents.map { ($0.origin.id, $0.title) }, new.documents.map { ($0.origin.id, $0.title) },
      new.tombstones, .document)
    databases = Self.names(
      old.databases.map { ($0.origin.id, $0.title) }, declarations.databases.map { ($0.origin.id, $0.title) },
      new.tombstones, .database)
  }

  /// The ids that are gone, with what took their place.
  private static func names(
    _ old: [(id: String, title: String)], _ new: [(id: String, title: String)], _ tombstones: [Tombstone] = [],
    _ kind: Tombstone.Kind? = nil
  ) -> [String: String] {
    let present = Set(new.map(\.id))
    let gone = old.filter { !present.contains($0.id) }
    guard !gone.isEmpty else { return [:] }
    let former = Set(old.map(\.id))
    let candidates = Dictionary(grouping: new.filter { !former.contains($0.id) }) { NormalisedTitle.text($0.title) }
    var names: [String: String] = [:]
    for (id, title) in gone {
      let successor = tombstones.first { $0.kind == kind && $0.id == id }?.replacedBy ?? []
      if successor.count == 1, present.contains(successor[0]) {
        names[id] = successor[0]
      } else if let found = candidates[NormalisedTitle.text(title)], found.count == 1 {
        names[id] = found[0].id
      }
    }
    return names
  }

  /// The earlier version with the names of the later one.
  func renamed(_ old: Procedure, like new: Procedure) -> Procedure {
    var procedure = old
    let facts = Self.names(
      old.facts.map { ($0.origin.id, $0.question) }, new.facts.map { ($0.origin.id, $0.question) })
    let stages = Self.names(
      old.process.stages.map { ($0.origin.id, $0.title) }, new.process.stages.map { ($0.origin.id, $0.title) })
    let results = Self.names(
      old.results.map { ($0.origin.id, $0.title) }, new.results.map { ($0.origin.id, $0.title) })
    for index in procedure.facts.indices { procedure.facts[index].origin.rename(facts) }
    for index in procedure.process.stages.indices {
      procedure.process.stages[index].origin.rename(stages)
      procedure.process.stages[index].after.rename(stages)
      if let result = procedure.process.stages[index].result {
        procedure.process.stages[index].result = results[result] ?? result
      }
    }
    for index in procedure.exclusions.indices { procedure.exclusions[index].stages.rename(stages) }
    for index in procedure.results.indices { procedure.results[index].origin.rename(results) }
    for index in procedure.limits.indices { procedure.limits[index].results.rename(results) }
    for index in procedure.fees.indices { procedure.fees[index].refundedFor.rename(results) }
    guard !documents.isEmpty || !databases.isEmpty else { return procedure }
    for index in procedure.documents.indices {
      procedure.documents[index].item = renamed(procedure.documents[index].item)
    }
    return procedure
  }

  private func renamed(_ item: DocumentItem) -> DocumentItem {
    switch item {
    case .group(let group): return .group(DocumentGroup(choose: group.choose, of: group.of.map(renamed)))
    case .document(var document):
      document.document = documents[document.document] ?? document.document
      document.waivedBy.rename(databases)
      return .document(document)
    }
  }
}

extension Origin {
  fileprivate mutating func rename(_ names: [String: String]) { id = names[id] ?? id }
}

extension [String] {
  fileprivate mutating func rename(_ names: [String: String]) {
    if !names.isEmpty { self = map { names[$0] ?? $0 } }
  }
}
