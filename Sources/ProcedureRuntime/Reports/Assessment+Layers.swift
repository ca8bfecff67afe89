import ProcedureCatalogue
import ProcedureDiagnostics

extension Assessment {
  /// The local decisions that were merged into the version, that of the widest area first; empty for national rules.
  public var layers: [LayerReport] {
    let catalogue = bound.index.catalogue
    let citation = CitationText(catalogue)
    return (procedure.overlay?.layers ?? []).map { layer in
      LayerReport(
        id: layer.id, area: catalogue.area(layer.id)?.title ?? layer.id,
        basis: layer.basis.map { citation.text($0) })
    }
  }
}

extension LayeredElement {
  /// What it says in the whole country, where a local layer says something else; nil where the layer changed nothing
  /// that people read.
  func nationalText(_ text: (Self) -> Bilingual) -> Bilingual? {
    guard !overrides.isEmpty, let national else { return nil }
    let words = text(national)
    return words == text(self) ? nil : words
  }
}
