package import ProcedureCatalogue

extension DecisionSpace {
  /// Overlaps of which the region is told.
  package static let maximumOverlaps = 50
  /// Nodes that may gather before what is no longer used is given back.
  private static let maximumLitter = 50_000

  /// Whether in each case of the whole exactly one of the conditions holds, and where not.
  package func gapsAndOverlaps(of conditions: [Expression], within whole: Expression) -> PartitionCheck {
    let regions = conditions.map { region(of: $0) }
    return gapsAndOverlaps(of: regions, within: region(of: whole))
  }

  package func gapsAndOverlaps(of regions: [Region], within whole: Region) -> PartitionCheck {
    var check = PartitionCheck()
    let inside = regions.map { and(whole, $0) }
    for (position, region) in inside.enumerated() where isSurelyEmpty(region, &check) {
      check.neverHolding.append(position)
    }
    // Pairs are small. What all of them leave may be too large to keep, and must not take the room of the pairs.
    compare(inside, &check)
    let mark = diagram.count
    var left = whole
    for (position, region) in inside.enumerated() where !check.neverHolding.contains(position) {
      if position > 0, isSurelyEmpty(and(left, region), &check) { check.shadowed.append(position) }
      left = minus(left, region)
    }
    if !isSurelyEmpty(left, &check), isEmpty(left) == .no {
      check.gap = left
    } else {
      forget(from: mark)
    }
    return check
  }

  private func isSurelyEmpty(_ region: Region, _ check: inout PartitionCheck) -> Bool {
    switch isEmpty(region) {
    case .yes: return true
    case .no: return false
    case .notDecided(let reason):
      check.add(reason)
      return false
    }
  }

  private func compare(_ regions: [Region], _ check: inout PartitionCheck) {
    var mark = diagram.count
    for second in regions.indices {
      for first in 0..<second where !check.neverHolding.contains(first) && !check.neverHolding.contains(second) {
        // Those that are only counted need no region.
        if check.overlaps.count == DecisionSpace.maximumOverlaps, surelyMeet(regions[first], regions[second]) {
          check.overlapCount += 1
          continue
        }
        let both = and(regions[first], regions[second])
        switch isEmpty(both) {
        case .yes: break
        case .notDecided(let reason): check.add(reason)
        case .no:
          check.overlapCount += 1
          if check.overlaps.count < DecisionSpace.maximumOverlaps {
            check.overlaps.append(PartitionCheck.Overlap(first: first, second: second, region: both))
            mark = diagram.count
          }
        }
        if diagram.count - mark > DecisionSpace.maximumLitter { forget(from: mark) }
      }
    }
    forget(from: mark)
  }

  /// Gives back the nodes from the mark on, to which no region refers that anybody was given.
  private func forget(from mark: Int) {
    diagram.forget(from: mark)
    outcomes = outcomes.filter { $0.key < mark }
    witnesses = witnesses.filter { $0.key < mark }
  }
}

extension PartitionCheck {
  fileprivate mutating func add(_ reason: Undecided) {
    if !undecided.contains(reason) { undecided.append(reason) }
  }
}
