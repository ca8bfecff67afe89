import ProcedureCatalogue
import ProcedureDecisions
import ProcedureModel

/// One reduction of a procedure, with the duties that it covers.
struct Reduction {
  /// Index into `Procedure.fees`.
  let place: Int
  /// What is left, in millionths.
  let share: Int64
  /// Indices into `Procedure.fees`.
  let duties: [Int]
}

extension ProcedureSubject {
  var reductions: [Reduction] {
    let fees = procedure.fees
    return fees.indices.compactMap { place in
      guard case .reduced(let share) = fees[place].amount else { return nil }
      let duties = fees.indices.filter { fees[$0].amount.isOwed && fees[place].covers(fees[$0]) }
      return Reduction(place: place, share: share, duties: duties)
    }
  }

  /// The cases in which a reduction lowers something that is owed; nil when one of the conditions could not be read.
  func cases(of reduction: Reduction) -> Region? {
    let fees = procedure.fees
    let exemptions = fees.filter { exemption in
      exemption.amount == .exempt && reduction.duties.allSatisfy { exemption.covers(fees[$0]) }
    }
    let conditions = [fees[reduction.place].when] + reduction.duties.map { fees[$0].when } + exemptions.map(\.when)
    guard conditions.allSatisfy(isRead) else { return nil }
    let owed = decisions.or(reduction.duties.map { cases(fees[$0].when) })
    return decisions.minus(decisions.and(cases(conditions[0]), owed), exemptions.map { cases($0.when) })
  }
}
