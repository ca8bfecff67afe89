public import ProcedureCatalogue
public import ProcedureDiagnostics

/// Whether a requirement of the procedure is met.
public struct RequirementReport: Hashable, Sendable {
  /// The id of the requirement.
  public let id: String
  /// What must be true, in the author's words.
  public let text: String
  /// Whether it is.
  public let isMet: Truth
  /// Why, and what follows.
  public let reason: Bilingual
  /// What follows when it is not met.
  public let otherwise: Requirement.Consequence?
  /// The law it rests on, in words.
  public let basis: [Bilingual]
}
