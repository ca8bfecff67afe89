public import ProcedureDiagnostics

/// Whether the dossier may be handed in where and how it was.
public struct LodgingReport: Hashable, Sendable {
  /// Whether it may.
  public let allowed: Truth
  /// Why.
  public let reason: Bilingual
  /// The law it rests on, in words.
  public let basis: [Bilingual]
}
