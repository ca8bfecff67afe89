import ProcedureCatalogue

extension [Agency] {
  /// The tiers of government that ended, each with the agency of it that ended last: none of its agencies stands, and what
  /// they did went to agencies of other tiers.
  var endedTiers: [Agency.Level: Agency] {
    let levels = Dictionary(map { ($0.origin.id, $0.level) }) { first, _ in first }
    var last: [Agency.Level: Agency] = [:]
    var standing: Set<Agency.Level> = []
    for agency in self {
      guard let level = agency.level else { continue }
      guard let end = agency.inForce.to else {
        standing.insert(level)
        continue
      }
      // What was merged within its tier says nothing of the tier.
      if agency.successors.isEmpty || agency.successors.contains(where: { (levels[$0] ?? nil) == level }) { continue }
      if last[level]?.inForce.to.map({ $0 < end }) ?? true { last[level] = agency }
    }
    return last.filter { !standing.contains($0.key) }
  }
}
