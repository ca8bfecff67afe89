import ProcedureCatalogue

/// A duty where nobody is spared it, with the share of it that is left in some cases.
struct EffectiveFee {
  /// Index into `Procedure.fees`.
  let fee: Int
  let amount: Fee.Amount
  /// What is left of it, in millionths.
  let share: Int64
  let when: Expression

  /// A duty once for each share that it may come to: of several reductions the lowest counts.
  static func all(of place: Int, in procedure: Procedure) -> [EffectiveFee] {
    let fee = procedure.fees[place]
    func entry(_ share: Int64, _ conditions: [Expression]) -> EffectiveFee {
      EffectiveFee(fee: place, amount: fee.amount, share: share, when: .all(conditions))
    }
    guard fee.amount.isOwed else { return [entry(FeeShare.whole, [fee.when])] }
    let reliefs = procedure.fees.filter { !$0.amount.isOwed && $0.covers(fee) }
    // Whoever is spared a duty owes nothing of it, whatever else holds.
    var conditions = [fee.when] + reliefs.filter { $0.amount == .exempt }.map { .not($0.when) }
    var reductions: [(share: Int64, when: Expression)] = []
    for relief in reliefs {
      if case .reduced(let share) = relief.amount { reductions.append((share, relief.when)) }
    }
    reductions.sort { $0.share < $1.share }
    var effective: [EffectiveFee] = []
    for reduction in reductions {
      effective.append(entry(reduction.share, conditions + [reduction.when]))
      conditions.append(.not(reduction.when))
    }
    effective.append(entry(FeeShare.whole, conditions))
    return effective
  }
}
