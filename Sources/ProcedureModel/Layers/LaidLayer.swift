package import ProcedureCatalogue
package import ProcedureDiagnostics

/// A layer that was laid over a version of a procedure: what rules compare.
package struct LaidLayer: Sendable {
  /// The merged version, as an index into `contents.procedures`.
  package var merged: Int
  /// What lies under it: the national version, or one that the layer of a wider area was merged into.
  package let below: Procedure
  package let belowPlaces: ProcedurePlaces
  /// The head of the layer.
  package let place: Place
}
