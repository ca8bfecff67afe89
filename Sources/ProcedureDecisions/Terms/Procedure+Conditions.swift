import ProcedureCatalogue

extension Procedure {
  /// Visits every condition of the procedure, in the order in which its parts are listed. By their places: a loop over
  /// the parts themselves would copy each.
  func forEachCondition(_ visit: (Expression) -> Void) {
    for index in roles.indices { visit(roles[index].when) }
    for agency in jurisdictionFree { visit(agency.when) }
    for index in documents.indices {
      visit(documents[index].when)
      documents[index].item.forEachCondition(visit)
    }
    for index in limits.indices {
      visit(limits[index].when)
      guard case .parts(let parts) = limits[index].amount else { continue }
      for part in parts { for alternative in part.alternatives { visit(alternative.when) } }
    }
    for addition in additions { visit(addition.when) }
    for longer in extensions { visit(longer.when) }
    for pause in pauses { visit(pause.when) }
    for exclusion in exclusions { visit(exclusion.when) }
    if let supplement {
      visit(supplement.when)
      for round in supplement.rounds { for some in round.noticeTimes + round.submitTimes { visit(some.when) } }
    }
    for index in fees.indices { visit(fees[index].when) }
    for index in process.stages.indices {
      visit(process.stages[index].when)
      visit(process.stages[index].countingWhen)
      for alternative in process.stages[index].durations { visit(alternative.when) }
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
  /// Groups inside each other end: a catalogue nests at most `CatalogueFormat.maximumNesting` levels.
  fileprivate func forEachCondition(_ visit: (Expression) -> Void) {
    switch self {
    case .document(let document):
      visit(document.when)
      if let unless = document.unless { visit(unless) }
    case .group(let group):
      for item in group.of { item.forEachCondition(visit) }
    }
  }
}
