import CanonicalJSON
package import ProcedureCatalogue
package import ProcedureDiagnostics
package import ProcedureModel
package import ProcedureText

/// The passes in order: read every text, resolve names, build the model, check it, and hand over the catalogue.
package struct Compilation: Sendable {
  /// What was compiled; complete even where findings stand, so that tools can show what is understood.
  package let contents: CatalogueContents
  /// Sorted by file and place.
  package let findings: [Finding]
  /// The texts, for renderers.
  package let sources: [SourceText]
  /// The model with the places of its parts, for rules and tools.
  package let model: Model

  package var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// Compiles the files of one catalogue; their order does not matter.
  package init(of sources: [SourceText]) {
    let ordered = sources.sorted { $0.path < $1.path }
    let model = Model(of: ordered)
    var bag = FindingBag()
    bag.report(contentsOf: model.findings)
    self.sources = ordered
    self.model = model
    var contents = model.contents
    contents.sources = ordered.map { SourceFile(path: $0.path, digest: "sha256:" + SHA256.hexDigest(of: $0.original)) }
    self.contents = contents
    findings = bag.sorted()
  }
}
