/// The schemas that have been published. Whoever has one may rely on it for ever, so none is changed.
///
/// To publish the schema of the current version, add its row; `tthc-dev generate` prints the digest. After that the next
/// change of a table needs a higher `CatalogueFormat.minorVersion`, and until its own row is added that version is a draft
/// which may change at will.
package enum PublishedSchemas {
  /// One published schema, `Generated/schemas/catalogue-VERSION.schema.json`.
  package struct Row: Sendable {
    package let version: String
    /// `sha256:` and the digest of the file.
    package let digest: String
  }

  /// In the order of their versions.
  package static let rows = [
    Row(version: "1.0", digest: "sha256:3552e9a3c055e093980d09fbcedec88012dfe002776be7b918d884b301f365bc")
  ]

  /// The digest that a version was published with; nil for a draft.
  package static func digest(of version: String) -> String? {
    rows.first { $0.version == version }?.digest
  }
}
