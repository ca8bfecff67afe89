import ProcedureCatalogue
import ProcedureDecisions

extension BurdenComparison {
  /// A sum may be set where the version before leaves it to a body, or refers to another text; elsewhere it may only
  /// become smaller.
  var feeIncreases: [BurdenIncrease] {
    let known = Set(before.fees.map(\.content))
    return after.fees.indices.compactMap { index in
      let fee = after.fees[index]
      guard !known.contains(fee.content), fee.amount != .exempt else { return nil }
      return increase(index, fee)
    }
  }

  private func increase(_ index: Int, _ fee: Fee) -> BurdenIncrease? {
    let holds = region(fee.when)
    let kindred = before.fees.indices.filter { concernTheSame(fee, before.fees[$0]) }
    for other in kindred {
      guard let what = difference(fee.amount, before.fees[other].amount) else { continue }
      let both = space.and(holds, region(before.fees[other].when))
      if let more = increase(.fee(after: index, before: other, what), in: both) { return more }
    }
    let rest = space.minus(holds, kindred.map { region(before.fees[$0].when) })
    return increase(.fee(after: index, before: nil, .added), in: rest)
  }

  private func concernTheSame(_ fee: Fee, _ other: Fee) -> Bool {
    guard !Set(fee.kinds).isDisjoint(with: other.kinds) else { return false }
    return fee.title == nil || other.title == nil || fee.title == other.title
  }

  /// In what an amount is more than another one; nil when it is not, or when the other one was open.
  private func difference(_ amount: Fee.Amount, _ other: Fee.Amount) -> BurdenIncrease.FeeIncrease? {
    switch (amount, other) {
    case (.exempt, _), (_, .setBy), (_, .reference): nil
    case (.rate(let rate), .rate(let before)): isHigher(rate, than: before) ? .higher : nil
    case (.rate(let rate), .exempt): rate.tiers.contains { $0.amount > 0 } ? .added : nil
    case (.setBy, _), (.reference, _): .left
    }
  }

  /// Whether some number of units costs more; other units or currencies cannot be compared and count as more.
  private func isHigher(_ rate: FeeRate, than other: FeeRate) -> Bool {
    guard rate.currency == other.currency, rate.unit == other.unit else { return true }
    if let cap = other.cap {
      guard let own = rate.cap, own.unit == cap.unit, own.amount <= cap.amount else { return true }
    }
    // The price of the next unit is constant between two tiers: it is enough to look where one begins.
    let starts = (rate.tiers + other.tiers).map(\.from)
    return starts.contains { rate.amount(ofUnit: $0) > other.amount(ofUnit: $0) }
  }
}

extension FeeRate {
  fileprivate func amount(ofUnit number: Int) -> Int64 { tiers.last { $0.from <= number }?.amount ?? 0 }
}
