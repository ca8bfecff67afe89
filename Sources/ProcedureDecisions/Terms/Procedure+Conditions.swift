import ProcedureCatalogue

extension Procedure {
  /// Visits every condition of the procedure, in the order in which its parts are listed.
  func forEachCondition(_ visit: (Expression) -> Void) {
    for role in roles { visit(role.when) }
    for agency in jurisdictionFree { visit(agency.when) }
    for requirement in documents {
      visit(requirement.when)
      requirement.item.forEachCondition(visit, depth: 0)
    }
    for limit in limits {
      visit(limit.when)
      guard case .parts(let parts) = limit.amount else { continue }
      for part in parts { for alternative in part.alternatives { visit(alternative.when) } }
    }
    for addition in additions { visit(addition.when) }
    for longer in extensions { visit(longer.when) }
    for pause in pauses { visit(pause.when) }
    for exclusion in exclusions { visit(exclusion.when) }
    if let supplement { visit(supplement.when) }
    for fee in fees { visit(fee.when) }
    for stage in process.stages {
      visit(stage.when)
      visit(stage.countingWhen)
      for alternative in stage.durations { visit(alternative.when) }
    }
    for result in results { visit(result.when) }
    for requirement in requirements {
      visit(requirement.when)
      visit(requirement.condition)
    }
    for text in verbatim { visit(text.when) }
    for inclusion in includes { visit(inclusion.when) }
  }
}

extension DocumentItem {
  /// Groups inside each other are followed this far.
  private static let maximumNesting = 32

  fileprivate func forEachCondition(_ visit: (Expression) -> Void, depth: Int) {
    switch self {
    case .document(let document):
      visit(document.when)
      if let unless = document.unless { visit(unless) }
    case .group(let group):
      guard depth < DocumentItem.maximumNesting else { return }
      for item in group.of { item.forEachCondition(visit, depth: depth + 1) }
    }
  }
}
