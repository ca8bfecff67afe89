import ProcedureCatalogue
import ProcedureDiagnostics

/// What the rules about places and agencies share.
enum PlaceChange {
  /// Whether a permission to hand in elsewhere reaches as far in another version, in the same case or in every case.
  static func isCovered(_ permission: JurisdictionFree, by procedure: Procedure) -> Bool {
    procedure.jurisdictionFree.contains { other in
      (other.when == permission.when || other.when == .always) && reaches(other.scope, permission.scope)
    }
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

  /// Who has a role, and by which place, without what says where it was written.
  static func agencies(_ role: RoleAssignment.Role, of procedure: Procedure) -> Set<RoleAssignment> {
    Set(
      procedure.roles.filter { $0.role == role }.map { assignment in
        RoleAssignment(
          origin: Origin(id: ""), role: role, agencies: assignment.agencies.sorted(), places: assignment.places,
          followsLodging: assignment.followsLodging, followsStages: assignment.followsStages,
          when: assignment.when.withoutFacts)
      })
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

extension Expression {
  /// Equal for equal conditions of two versions, whose facts stand at different places of their lists: whether there is
  /// a condition at all.
  fileprivate var withoutFacts: Expression { self == .always ? .always : .never }
}
