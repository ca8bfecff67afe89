import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

/// What the rules about places and agencies share.
enum PlaceChange {
  /// Whether permissions of another version together reach as far as one of this version, in all of its cases.
  static func isCovered(
    _ permission: JurisdictionFree, by others: [JurisdictionFree], _ joint: BurdenComparison
  ) -> Bool {
    let wider = others.filter { reaches($0.scope, permission.scope) }
    return joint.excess(of: permission.when, over: .any(wider.map(\.when))) == nil
  }

  private static func reaches(_ scope: JurisdictionFree.Scope, _ other: JurisdictionFree.Scope) -> Bool {
    switch (scope, other) {
    case (.nationwide, _), (.province, .province): true
    case (.areas(let areas), .areas(let others)): Set(others).isSubset(of: areas)
    case (.province, _), (.areas, _): false
    }
  }

  static func title(_ scope: JurisdictionFree.Scope, _ pair: VersionPair) -> Bilingual {
    switch scope {
    case .nationwide: ChangeWording.nationwide
    case .province: ChangeWording.withinProvince
    case .areas(let areas): Bilingual(verbatim: areas.map { pair.catalogues.title(ofArea: $0) }.joined(separator: ", "))
    }
  }

  /// Whether the same agencies have a role, by the same places and in the same cases.
  static func isKept(_ role: RoleAssignment.Role, _ joint: BurdenComparison) -> Bool {
    let (then, now) = (
      joint.before.roles.filter { $0.role == role }, joint.after.roles.filter { $0.role == role }
    )
    func isAmong(_ others: [RoleAssignment], _ assignment: RoleAssignment) -> Bool {
      others.contains { $0.agents == assignment.agents && joint.areEquivalent($0.when, assignment.when) }
    }
    return now.allSatisfy { isAmong(then, $0) } && then.allSatisfy { isAmong(now, $0) }
  }

  static func titles(_ role: RoleAssignment.Role, of procedure: Procedure, _ pair: VersionPair) -> String {
    var titles: [String] = []
    for assignment in procedure.roles where assignment.role == role {
      for agency in assignment.agencies {
        let title = pair.catalogues.title(ofAgency: agency)
        if !titles.contains(title) { titles.append(title) }
      }
    }
    return titles.joined(separator: ", ")
  }
}

extension RoleAssignment {
  /// Who it is, without the case and what says where it was written.
  fileprivate var agents: RoleAssignment {
    RoleAssignment(
      origin: Origin(id: ""), role: role, agencies: agencies.sorted(), places: places, followsLodging: followsLodging,
      followsStages: followsStages, tieBreak: tieBreak, results: results.sorted())
  }
}
