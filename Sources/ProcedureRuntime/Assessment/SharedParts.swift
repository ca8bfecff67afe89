import ProcedureCatalogue

/// What several parts of a bundle ask for is handed in, and paid, once.
extension Assessment.DocumentEntry {
  /// Whether it is demanded in another procedure too, in the same way.
  func asksForTheSame(as other: Assessment.DocumentEntry) -> Bool {
    guard bound.compiled !== other.bound.compiled else { return false }
    let (one, two) = (bound.compiled.documents[requirement], other.bound.compiled.documents[other.requirement])
    guard one.verb == two.verb, one.isOptional == two.isOptional else { return false }
    if case .document(let first) = one.item, case .document(let second) = two.item {
      return first.demanded.document == second.demanded.document
    }
    return bound.procedure.documents[requirement].item == other.bound.procedure.documents[other.requirement].item
  }
}

extension DocumentOutcome {
  /// Whether another demand for the same document still leaves something to do where this one does not.
  func isLess(than other: DocumentOutcome) -> Bool { weight < other.weight }

  private var weight: Int {
    switch status {
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

extension Assessment.FeeEntry {
  /// Whether another procedure names the same duty: title, kinds, amount and law are the same.
  func isTheSameDuty(as other: Assessment.FeeEntry) -> Bool {
    guard bound.compiled !== other.bound.compiled else { return false }
    let (one, two) = (bound.procedure.fees[outcome.fee], other.bound.procedure.fees[other.outcome.fee])
    return one.title != nil && one.title == two.title && one.kinds == two.kinds && one.amount == two.amount
      && one.origin.basis == two.origin.basis
  }
}
