package import ProcedureCatalogue
package import ProcedureDiagnostics
package import ProcedureText

/// What the law says, typed and resolved, with the place of every part in its source.
package struct Model: Sendable {
  package let contents: CatalogueContents
  package let findings: [Finding]

  package init(of sources: [SourceText]) {
    contents = CatalogueContents()
    findings = []
  }
}
