import ProcedureCatalogue
import ProcedureDecisions
import ProcedureSyntax

/// One duty of a procedure: its amounts for several cases, which share kind and title, and what exempts from it.
struct Duty {
  /// Indices into `Procedure.fees`.
  var amounts: [Int]
  let exemptions: [Int]
}

extension ProcedureSubject {
  /// The duties of which the procedure states amounts, in the order of their first amounts.
  var duties: [Duty] {
    var duties: [Duty] = []
    for (index, fee) in procedure.fees.enumerated() where fee.amount != .exempt {
      let same = duties.firstIndex { procedure.fees[$0.amounts[0]].isSameDuty(as: fee) }
      if let same {
        duties[same].amounts.append(index)
      } else {
        let exemptions = procedure.fees.indices.filter { procedure.fees[$0].exempts(from: fee) }
        duties.append(Duty(amounts: [index], exemptions: exemptions))
      }
    }
    return duties
  }

  /// The cases in which some exemption holds; one that could not be read might hold always.
  func exempted(_ exemptions: [Int]) -> Region {
    let conditions = exemptions.map { procedure.fees[$0].when }
    guard conditions.allSatisfy(isRead) else { return .everything }
    return conditions.isEmpty ? .nothing : decisions.or(conditions.map(cases))
  }
}

extension Fee {
  private func isTitled(like other: Fee) -> Bool {
    title.map(WordFold.fold) == other.title.map(WordFold.fold)
  }

  fileprivate func isSameDuty(as other: Fee) -> Bool { kinds == other.kinds && isTitled(like: other) }

  /// One with a title spares that duty only.
  func exempts(from other: Fee) -> Bool {
    amount == .exempt && other.kinds.allSatisfy(kinds.contains) && (title == nil || isTitled(like: other))
  }
}
