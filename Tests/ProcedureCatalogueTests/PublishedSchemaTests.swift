import CanonicalJSON
import Foundation
import ProcedureCatalogue
import Testing

/// What was published stays, and what is added later leaves it valid.
@Suite struct PublishedSchemaTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Generated/schemas")

  private func published(_ version: String) throws -> [UInt8] {
    Array(try Data(contentsOf: Self.folder.appending(path: "catalogue-\(version).schema.json")))
  }

  @Test func aPublishedSchemaIsNeverChanged() throws {
    #expect(PublishedSchemas.rows.map(\.version).first == "1.0")
    for row in PublishedSchemas.rows {
      #expect("sha256:" + SHA256.hexDigest(of: try published(row.version)) == row.digest, "\(row.version)")
    }
  }

  @Test func theTablesSayWhatThePublishedSchemaOfTheirVersionSays() {
    guard let digest = PublishedSchemas.digest(of: CatalogueFormat.version) else { return }
    #expect(
      "sha256:" + SHA256.hexDigest(of: CatalogueSchema.bytes) == digest,
      "Raise CatalogueFormat.minorVersion before a table is changed.")
  }

  @Test func aMinorVersionOnlyAdds() throws {
    let present = try JSONDocument(parsing: CatalogueSchema.bytes).root
    for row in PublishedSchemas.rows where row.version.hasPrefix("\(CatalogueFormat.majorVersion).") {
      let past = try JSONDocument(parsing: try published(row.version)).root
      for definition in try #require(past["$defs"]).members {
        let name = "\(row.version) \(definition.key)"
        let now = try #require(present["$defs"]?[definition.key], "\(name)")
        expectAdditions(from: definition.value, to: now, name)
      }
    }
  }

  /// Everything that a reader of the past relies on: members, what must be there, words, forms.
  private func expectAdditions(from past: JSONValue, to present: JSONValue, _ name: String) {
    for member in past["properties"]?.members.map({ $0 }) ?? [] {
      guard let now = present["properties"]?[member.key] else {
        Issue.record("\(name).\(member.key) is gone")
        continue
      }
      expectAdditions(from: member.value, to: now, "\(name).\(member.key)")
    }
    for keyword in ["required", "enum"] {
      let now = Set(present[keyword]?.elements.compactMap(\.string) ?? [])
      for word in past[keyword]?.elements.compactMap(\.string) ?? [] where !now.contains(word) {
        Issue.record("\(name): \(word) is gone from \(keyword)")
      }
    }
    for keyword in ["type", "$ref", "const"] {
      if let then = past[keyword]?.string { #expect(present[keyword]?.string == then, "\(name): \(keyword)") }
    }
    if let items = past["items"], let now = present["items"] { expectAdditions(from: items, to: now, "\(name)[]") }
  }

  @Test func aWriterOfTheFirstVersionIsStillRead() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/catalogue-1.0.json")
    let catalogue = try Catalogue(bytes: Array(try Data(contentsOf: file)))
    try catalogue.validateEverything()
    #expect(catalogue.tombstones.isEmpty)
    #expect(!catalogue.versions.isEmpty)
  }
}
