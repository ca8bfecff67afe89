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
}

/// A declared legal basis, and where a procedure cites it for the first time.
package struct CitedBasis: Sendable {
  package let id: String
  package let place: Place
}
