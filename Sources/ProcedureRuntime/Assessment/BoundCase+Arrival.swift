import ProcedureCatalogue
import WorkingCalendar

extension BoundCase {
  /// Whether the competent agency took the dossier in itself, at its own counter, so that it had it on acceptance. What
  /// another counter took in it has once that is told.
  func isTakenInByTheDecidingAgency(_ lodging: LodgingOutcome) -> Bool {
    if isLodgedWithTheDecidingAgency { return true }
    guard lodging.allowed == .yes, isCounterOfTheDecidingAgency else { return false }
    switch lodging.reason {
    case .competentPlace, .anyPlace: return true
    default: return false
    }
  }

  /// The limit that runs from the receipt by the competent agency by its own words, where another counter took the
  /// dossier in.
  func limitFromCompetentAgency(_ lodging: @autoclosure () -> LodgingOutcome) -> TimeLimit? {
    let limits = procedure.limits.indices.filter { procedure.limits[$0].start.contains(.receivedByCompetentAgency) }
    guard let limit = limits.first(where: { truth(compiled.limits[$0].when) == .yes }),
      !isTakenInByTheDecidingAgency(lodging())
    else { return nil }
    return procedure.limits[limit]
  }

  /// Whether the dossier names the deciding agency itself as the one that took it in, and no area that could make it
  /// another of its kind.
  private var isLodgedWithTheDecidingAgency: Bool {
    guard let agency = lodgedAt, area == nil, index.agencyList[agency].area == nil else { return false }
    return compiled.decidingRoles.contains { role in
      truth(compiled.roles[role]) == .yes && compiled.roleAgencies[role].contains(agency)
    }
  }

  /// Whether it was handed in with the deciding agency or with a counter that belongs to it; where nobody has told at
  /// which counter, or who decides, nothing says that it was another.
  private var isCounterOfTheDecidingAgency: Bool {
    let roles = compiled.decidingRoles.isEmpty ? compiled.actingRoles : compiled.decidingRoles
    guard let counter = lodgedAt, !roles.isEmpty else { return true }
    return roles.contains { role in
      guard truth(compiled.roles[role]) == .yes else { return false }
      return procedure.roles[role].followsLodging
        || compiled.roleAgencies[role].contains { decider in
          index.agency(counter, isWithin: decider) || index.agency(decider, isWithin: counter)
        }
    }
  }
}
