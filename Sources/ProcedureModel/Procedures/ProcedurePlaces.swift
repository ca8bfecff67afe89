package import ProcedureCatalogue
package import ProcedureDiagnostics

/// Where the parts of a procedure stand in its source: the same order as in `Procedure`.
package struct ProcedurePlaces: Sendable {
  package var code: Place
  package var roles: [Place] = []
  /// Where each agency of each role is named.
  package var roleAgencies: [[Place]] = []
  /// Where each declared legal basis is cited for the first time, in that order.
  package var citedBases: [CitedBasis] = []
  package var facts: [Place] = []
  package var documents: [Place] = []
  /// Where each document of each demand is named, groups from the outside in, in the order of their members.
  package var demanded: [[Place]] = []
  /// When each document would be demanded if no other took its place.
  package var documentConditions: [Expression] = []
  /// Each statement of how many sets a dossier has.
  package var dossierSets: [StatedSets] = []
  package var limits: [Place] = []
  package var additions: [Place] = []
  package var extensions: [Place] = []
  package var pauses: [Place] = []
  package var exclusions: [Place] = []
  package var fees: [Place] = []
  package var stages: [Place] = []
  package var results: [Place] = []
  package var requirements: [Place] = []
  package var verbatim: [Place] = []
  package var examples: [Place] = []
  /// Every condition that the author wrote, those around it before those inside.
  package var conditions: [ConditionSite] = []
}

/// How many sets of the dossier a block of documents asks for.
package struct StatedSets: Sendable {
  package let number: Int
  package let place: Place
}

/// A declared legal basis, and where a procedure cites it for the first time.
package struct CitedBasis: Sendable {
  package let id: String
  package let place: Place
}
