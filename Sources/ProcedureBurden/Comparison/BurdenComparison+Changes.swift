import ProcedureCatalogue

extension BurdenComparison {
  /// What makes two entries entries about one demand.
  private enum Key: Hashable {
    case limit(String)
    case extensions
    case pause(String)
    case exclusion(String)
    case supplement
    case dossierSets
    case demand(String)
    case document(String)
    /// The demand without its paper, for one paper that takes the place of another.
    case demandOfOtherPaper(DocumentRequirement)
    case requirement(String)
    case fee(String)
  }

  /// What weighs more and what weighs less, each demand once: a paper that is owed in other cases than before is one
  /// change, which weighs more for some and less for others.
  package var changes: [BurdenChange] {
    var groups: [(keys: Set<Key>, change: BurdenChange)] = []
    func add(_ keys: Set<Key>, _ increase: BurdenIncrease, isLighter: Bool) {
      var group = (keys: keys, change: BurdenChange())
      // A new entry may show that two groups are about one demand.
      let joined = groups.indices.filter { !groups[$0].keys.isDisjoint(with: keys) }
      for index in joined {
        group.keys.formUnion(groups[index].keys)
        group.change.heavier += groups[index].change.heavier
        group.change.lighter += groups[index].change.lighter
      }
      if isLighter { group.change.lighter.append(increase) } else { group.change.heavier.append(increase) }
      for index in joined.dropFirst().reversed() { groups.remove(at: index) }
      if let first = joined.first { groups[first] = group } else { groups.append(group) }
    }
    for increase in increases { add(keys(increase.what, later: after, earlier: before), increase, isLighter: false) }
    // What is not proved to weigh less does not count for the change.
    for decrease in decreases where decrease.isDecided {
      add(keys(decrease.what, later: before, earlier: after), decrease, isLighter: true)
    }
    return groups.map(\.change)
  }

  private func keys(_ what: BurdenIncrease.What, later: Procedure, earlier: Procedure) -> Set<Key> {
    switch what {
    case .limit(let own, let other, _):
      return [.limit(later.limits[own].origin.id), .limit(earlier.limits[other].origin.id)]
    case .limitGone(let place): return [.limit(earlier.limits[place].origin.id)]
    case .longerExtension: return [.extensions]
    case .pause(let place): return [.pause(later.pauses[place].awaiting)]
    case .exclusion(_, let names): return Set(names.map { .exclusion($0) })
    case .supplement, .closing: return [.supplement]
    case .dossierSets: return [.dossierSets]
    case .document(let place, let what):
      let demand = later.documents[place]
      var keys: Set<Key> = [.demand(demand.origin.id)]
      for document in demand.item.papers { keys.insert(.document(document.document)) }
      if what == .added, case .document(var document) = demand.item {
        document.document = ""
        var other = demand.content
        other.item = .document(document)
        keys.insert(.demandOfOtherPaper(other))
      }
      return keys
    case .requirement(let place): return [.requirement(later.requirements[place].origin.id)]
    case .fee(let own, let other, _):
      return Set([later.fees[own].origin.id] + (other.map { [earlier.fees[$0].origin.id] } ?? []))
        .reduce(into: []) { $0.insert(.fee($1)) }
    }
  }
}
