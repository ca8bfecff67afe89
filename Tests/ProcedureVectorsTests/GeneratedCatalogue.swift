import Foundation
import ProcedureCatalogue
import ProcedureVectors

/// The catalogue of the repository, and what a process needs to look at it.
enum GeneratedCatalogue {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let file = root.appending(path: "Generated/catalogue.json")

  static func load() throws -> Catalogue { try Catalogue(bytes: Array(try Data(contentsOf: file))) }

  /// Made once: it takes seconds in a debug build.
  static let vectors = Result { try ConformanceVectors(try load()) }
}
