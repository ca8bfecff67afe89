import ProcedureCatalogue

extension BoundCase {
  /// The names of those who act by a role that follows the place of lodging, as far as the counter tells them; nil for
  /// another role, and where it does not tell.
  ///
  /// Of the agencies that the role names it is the one to which the counter belongs. A one-stop unit only receives: where
  /// it belongs to none of them, those of its own level act.
  func agenciesFollowingLodging(role index: Int) -> [String]? {
    let role = procedure.roles[index]
    guard role.followsLodging, let name = dossier.lodgedAt else { return nil }
    let named = compiled.roleAgencies[index]
    // Where one is told in words of its own, nobody can say who it is.
    guard let counter = lodgedAt, named.count == role.agencies.count, !named.isEmpty else { return [name] }
    let agencies = self.index.agencyList
    let above = named.filter { self.index.agency(counter, isWithin: $0) }
    let onlyReceives =
      agencies[counter].traits.contains(.oneStop) && !above.contains { agencies[$0].traits.contains(.oneStop) }
    guard onlyReceives else { return above.isEmpty ? nil : [name] }
    let acting = above.isEmpty ? named.filter { agencies[$0].level == agencies[counter].level } : above
    return acting.isEmpty ? nil : acting.map { agencies[$0].origin.id }
  }
}
