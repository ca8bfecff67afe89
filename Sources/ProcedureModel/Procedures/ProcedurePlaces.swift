package import ProcedureDiagnostics

/// Where the parts of a procedure stand in its source: the same order as in `Procedure`.
package struct ProcedurePlaces: Sendable {
  package var code: Place
  package var roles: [Place] = []
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
