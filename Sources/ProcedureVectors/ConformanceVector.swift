import CanonicalJSON
import ProcedureCatalogue
package import ProcedureRuntime
package import WorkingCalendar

/// A dossier, the moment at which it is looked at, and what the answer must be.
package struct ConformanceVector: Sendable {
  /// Unique in its set and the same for the same catalogue: code, version and number.
  package let id: String
  package let now: CivilMoment
  package let assessment: Assessment
  let dossier: JSON

  /// Nil when the dossier does not follow that version of the procedure.
  init?(
    _ id: String, _ dossier: Dossier, as procedure: Procedure, by assessor: Assessor
  ) throws(CatalogueError) {
    guard let now = dossier.lastMoment else { return nil }
    // Through its JSON, as any other interpreter gets it.
    let json = dossier.json
    assessment = try assessor.assess(json: json.canonicalBytes, now: now)
    guard assessment.isProcedureKnown, assessment.procedure.isSameVersion(as: procedure) else { return nil }
    self.id = id
    self.now = now
    self.dossier = json
  }

  var json: JSON {
    ["id": .string(id), "now": .string(now.iso), "dossier": dossier, "expected": assessment.expected]
  }
}

extension Procedure {
  fileprivate func isSameVersion(as other: Procedure) -> Bool {
    origin == other.origin && code == other.code && inForce == other.inForce && overlay == other.overlay
  }
}
