public import ProcedureDiagnostics

/// A question whose answer would decide something that is open.
public struct NeededFact: Hashable, Sendable {
  /// The id of the fact, or the entry of the dossier that is missing.
  public let id: String
  /// The question to ask.
  public let question: Bilingual
  /// What it would decide.
  public let decides: [Bilingual]
}
