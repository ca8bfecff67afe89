package import ProcedureCatalogue

extension Procedure {
  /// Every condition of the procedure, in the order in which its parts are listed.
  package var conditions: [Expression] {
    var list = roles.map(\.when) + jurisdictionFree.map(\.when)
    for requirement in documents { list += [requirement.when] + requirement.item.conditions(depth: 0) }
    for limit in limits {
      list.append(limit.when)
      if case .parts(let parts) = limit.amount { list += parts.flatMap { $0.alternatives.map(\.when) } }
    }
    list += additions.map(\.when) + extensions.map(\.when) + pauses.map(\.when) + exclusions.map(\.when)
    if let supplement { list.append(supplement.when) }
    list += fees.map(\.when)
    for stage in process.stages { list += [stage.when, stage.countingWhen] + stage.durations.map(\.when) }
    list += results.map(\.when)
    for requirement in requirements { list += [requirement.when, requirement.condition] }
    return list + verbatim.map(\.when) + includes.map(\.when)
  }
}

extension DocumentItem {
  /// Groups inside each other are followed this far.
  private static let maximumNesting = 32

  fileprivate func conditions(depth: Int) -> [Expression] {
    switch self {
    case .document(let document): [document.when] + (document.unless.map { [$0] } ?? [])
    case .group(let group):
      depth < DocumentItem.maximumNesting ? group.of.flatMap { $0.conditions(depth: depth + 1) } : []
    }
  }
}
