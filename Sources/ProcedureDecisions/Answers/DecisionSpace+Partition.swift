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
    let never = Set(check.neverHolding)
    for (position, region) in inside.enumerated() where !never.contains(position) {
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
    guard regions.count > 1 else { return }
    let never = Set(check.neverHolding)
    let holding = regions.indices.filter { !never.contains($0) }
    var mark = diagram.count
    // Each different region with the number of conditions so far that have it.
    var earlier: [(region: Region, count: Int)] = []
    var places: [Region: Int] = [:]
    for (position, second) in holding.enumerated() {
      if check.overlaps.count < DecisionSpace.maximumOverlaps {
        for first in holding[..<position] {
          let both = and(regions[first], regions[second])
          if isOverlap(both, times: 1, &check), check.overlaps.count < DecisionSpace.maximumOverlaps {
            check.overlaps.append(PartitionCheck.Overlap(first: first, second: second, region: both))
            mark = diagram.count
          }
          if diagram.count - mark > DecisionSpace.maximumLitter { forget(from: mark) }
        }
      } else {
        count(earlier, overlapping: regions[second], from: mark, &check)
      }
      if let place = places[regions[second]] {
        earlier[place].count += 1
      } else {
        places[regions[second]] = earlier.count
        earlier.append((regions[second], 1))
      }
    }
    forget(from: mark)
  }

  /// Counts overlaps that are not listed any more: alike conditions all at once, and without a region where none is
  /// needed to see that there is a case.
  private func count(
    _ earlier: [(region: Region, count: Int)], overlapping second: Region, from mark: Int, _ check: inout PartitionCheck
  ) {
    let tied = tied
    for (first, count) in earlier {
      if surelyMeet(first, second, tied) {
        check.overlapCount += count
        continue
      }
      _ = isOverlap(and(first, second), times: count, &check)
      if diagram.count - mark > DecisionSpace.maximumLitter { forget(from: mark) }
    }
  }

  private func isOverlap(_ both: Region, times count: Int, _ check: inout PartitionCheck) -> Bool {
    switch isEmpty(both) {
    case .yes: return false
    case .notDecided(let reason):
      check.add(reason)
      return false
    case .no:
      check.overlapCount += count
      return true
    }
  }

  /// Gives back the nodes from the mark on, to which no region refers that anybody was given.
  private func forget(from mark: Int) {
    diagram.forget(from: mark)
    outcomes = outcomes.filter { $0.key < mark }
    witnesses = witnesses.filter { $0.key < mark }
    if let known = lastCube, known.root >= mark { lastCube = nil }
  }
}

extension PartitionCheck {
  fileprivate mutating func add(_ reason: Undecided) {
    if !undecided.contains(reason) { undecided.append(reason) }
  }
}
