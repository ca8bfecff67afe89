import ProcedureCatalogue

/// What several parts of a bundle ask for is handed in, and paid, once.
extension CompiledProcedure {
  /// Whether one demand is made in another procedure too, in the same way.
  func asks(for demand: Int, asMuchAs otherDemand: Int, of other: CompiledProcedure) -> Bool {
    guard self !== other else { return false }
    let (one, two) = (documents[demand], other.documents[otherDemand])
    guard one.verb == two.verb, one.isOptional == two.isOptional else { return false }
    if case .document(let first) = one.item, case .document(let second) = two.item {
      return first.demanded.document == second.demanded.document
    }
    return procedure.documents[demand].item == other.procedure.documents[otherDemand].item
  }
}

extension BoundCase {
  /// Whether another procedure names the same duty: title, kinds, amount and law are the same.
  func names(_ fee: Int, asTheDuty otherFee: Int, of other: BoundCase) -> Bool {
    guard compiled !== other.compiled else { return false }
    let (one, two) = (procedure.fees[fee], other.procedure.fees[otherFee])
    guard one.title != nil, one.title == two.title, one.kinds == two.kinds, one.origin.basis == two.origin.basis else {
      return false
    }
    guard case .share(let first) = one.amount, case .share(var second) = two.amount else {
      return one.amount == two.amount
    }
    // Facts are numbered anew in each procedure.
    let (fact, otherFact) = (procedure.facts[first.fact], other.procedure.facts[second.fact])
    second.fact = first.fact
    return first == second && fact.origin.id == otherFact.origin.id && fact.question == otherFact.question
  }
}

extension DocumentStatus {
  /// Whether another demand for the same document still leaves something to do where this one does not.
  func isLess(than other: DocumentStatus) -> Bool { weight < other.weight }

  private var weight: Int {
    switch self {
    case .notRequired: 0
    case .optional: 1
    case .waived: 2
    case .satisfied: 3
    case .later: 4
    case .undetermined: 5
    case .defective: 6
    case .missing: 7
    }
  }
}
