public import ProcedureCatalogue
public import ProcedureDiagnostics

/// How one demand for a document, or for a choice among several, stands.
public struct DocumentReport: Hashable, Sendable {
  /// The id of the demand; empty for a member of a choice.
  public let id: String
  /// The title of the document, or of the choice.
  public let document: Bilingual
  /// What is asked for: the forms and how many.
  public let demand: Bilingual
  /// How the applicant gives it.
  public let verb: DocumentRequirement.Verb
  /// How it stands.
  public let status: DocumentStatus
  /// Why.
  public let reason: Bilingual
  /// The condition under which it is asked for; nil when it is in every case.
  public let condition: Bilingual?
  /// The law it rests on, in words.
  public let basis: [Bilingual]
  /// The ids of the facts that would decide it.
  public let neededFacts: [String]
  /// For a choice: how many of its members are enough.
  public let choice: DocumentGroup.Choice?
  /// For a choice: how each of its members stands.
  public let members: [DocumentReport]
  /// What the paper has to be besides its form: on which template, how old it may be.
  package let terms: [Bilingual]
}
