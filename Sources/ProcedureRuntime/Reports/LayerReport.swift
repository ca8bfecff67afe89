public import ProcedureDiagnostics

/// An area whose own decision the answer follows.
public struct LayerReport: Hashable, Sendable {
  /// The id of the area.
  public let id: String
  /// The title of the area.
  public let area: String
  /// The decision, in words.
  public let basis: [Bilingual]
}
