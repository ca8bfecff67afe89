import ProcedureCatalogue

/// A duty with the share of it that is left in some cases.
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
    var reductions: [(share: Int64, when: Expression)] = []
    for reduction in procedure.fees where reduction.covers(fee) {
      if case .reduced(let share) = reduction.amount { reductions.append((share, reduction.when)) }
    }
    guard fee.amount.isOwed, !reductions.isEmpty else {
      return [EffectiveFee(fee: place, amount: fee.amount, share: FeeShare.whole, when: fee.when)]
    }
    reductions.sort { $0.share < $1.share }
    var effective: [EffectiveFee] = []
    var conditions = [fee.when]
    for reduction in reductions {
      effective.append(
        EffectiveFee(
          fee: place, amount: fee.amount, share: reduction.share, when: .all(conditions + [reduction.when])))
      conditions.append(.not(reduction.when))
    }
    effective.append(EffectiveFee(fee: place, amount: fee.amount, share: FeeShare.whole, when: .all(conditions)))
    return effective
  }
}
