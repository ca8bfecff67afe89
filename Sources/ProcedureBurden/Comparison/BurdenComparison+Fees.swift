import ProcedureCatalogue
import ProcedureDecisions

extension BurdenComparison {
  /// A sum may be set where the version before leaves it to a body, or refers to another text; elsewhere it may only
  /// become smaller. Exemptions and reductions are looked at in the duties that they cover.
  var feeIncreases: [BurdenIncrease] {
    let known = Set(before.fees.map(\.content))
    let areReliefsKept = before.reliefs == after.reliefs
    return after.fees.indices.flatMap { index -> [BurdenIncrease] in
      let fee = after.fees[index]
      guard fee.amount.isOwed, !(known.contains(fee.content) && areReliefsKept) else { return [] }
      let effective = EffectiveFee.all(of: index, in: after)
      // Of a sum that is new, what it comes to where it is reduced least says all.
      let added = effective.reversed().lazy.compactMap { addition($0) }.first
      return effective.flatMap { increases($0) }.uniqued() + [added].compactMap(\.self)
    }
  }

  /// Where more is owed than one of the earlier duties came to, each of these once.
  private func increases(_ fee: EffectiveFee) -> [BurdenIncrease] {
    let holds = region(fee.when)
    return kindred(of: fee).flatMap { EffectiveFee.all(of: $0, in: before) }.compactMap { other in
      guard let what = difference(fee, other) else { return nil }
      return increase(
        .fee(after: fee.fee, before: other.fee, what), in: space.and(holds, region(other.when)))
    }
  }

  /// Where it is owed and no earlier duty was.
  private func addition(_ fee: EffectiveFee) -> BurdenIncrease? {
    increase(
      .fee(after: fee.fee, before: nil, .added(share: fee.share)),
      in: space.minus(region(fee.when), kindred(of: fee).map { room($0, for: fee) }))
  }

  /// The earlier duties and exemptions that are about the same.
  private func kindred(of fee: EffectiveFee) -> [Int] {
    before.fees.indices.filter {
      if case .reduced = before.fees[$0].amount { return false }
      return concernTheSame(after.fees[fee.fee], before.fees[$0])
    }
  }

  /// The cases in which a duty of the earlier version makes room for one of the later version: where it was that duty, or
  /// is owed no longer itself.
  private func room(_ place: Int, for fee: EffectiveFee) -> Region {
    let former = before.fees[place]
    let own = after.fees[fee.fee]
    guard former.amount.isOwed, !isKept(former, as: own) else { return region(former.when) }
    let kept = after.fees.indices.filter { $0 != fee.fee && isKept(former, as: after.fees[$0]) }
    return space.minus(region(former.when), kept.map { region(after.fees[$0].when) })
  }

  /// Whether a duty is the same but for its cases: by what it says, or by its name where no other says the same.
  private func isKept(_ former: Fee, as fee: Fee) -> Bool {
    if former.duty == fee.duty { return true }
    return former.origin.id == fee.origin.id && !after.fees.contains { $0.duty == former.duty }
  }

  private func concernTheSame(_ fee: Fee, _ other: Fee) -> Bool {
    guard !Set(fee.kinds).isDisjoint(with: other.kinds) else { return false }
    return fee.title == nil || other.title == nil || fee.title == other.title
  }

  /// In what an amount is more than another one; nil when it is not, or when the other one was open.
  private func difference(_ fee: EffectiveFee, _ other: EffectiveFee) -> BurdenIncrease.FeeIncrease? {
    if fee.amount == other.amount {
      return fee.share > other.share ? .lessReduced(to: fee.share, from: other.share) : nil
    }
    // Of two rates that are reduced alike the rates are told.
    let higher: BurdenIncrease.FeeIncrease =
      fee.share == other.share
      ? .higher(share: FeeShare.whole, than: FeeShare.whole) : .higher(share: fee.share, than: other.share)
    switch (fee.amount, other.amount) {
    case (.exempt, _), (.reduced, _), (_, .setBy), (_, .reference), (_, .reduced): return nil
    case (.rate(let rate), .rate(let before)):
      let isMore =
        fee.share == other.share
        ? isHigher(rate, than: before) : isHigher(rate.part(fee.share), than: before.part(other.share))
      return isMore ? higher : nil
    case (.share(let share), .share(let before)):
      return isHigher(share, fee.share, than: before, other.share) ? higher : nil
    case (.rate(let rate), .exempt): return rate.tiers.contains { $0.amount > 0 } ? .added(share: fee.share) : nil
    case (.share, .exempt): return .added(share: fee.share)
    case (.share, .rate), (.rate, .share): return higher
    case (.setBy, _), (.reference, _): return .left
    }
  }

  /// Whether some value costs more. Shares of other values cannot be compared and count as more.
  private func isHigher(_ share: FeeShare, _ left: Int64, than other: FeeShare, _ otherLeft: Int64) -> Bool {
    guard share.fact == other.fact else { return true }
    func isMore(_ sum: Int64, _ otherSum: Int64) -> Bool {
      let (one, two) = (sum.multipliedFullWidth(by: left), otherSum.multipliedFullWidth(by: otherLeft))
      return (one.high, one.low) > (two.high, two.low)
    }
    if isMore(share.millionths, other.millionths) || isMore(share.minimum ?? 0, other.minimum ?? 0) { return true }
    guard let maximum = other.maximum else { return false }
    return share.maximum.map { isMore($0, maximum) } ?? true
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

extension Procedure {
  /// Who is spared a duty, wholly or in part.
  fileprivate var reliefs: [Fee] { fees.filter { !$0.amount.isOwed }.map(\.content) }
}

extension Fee {
  /// What is owed, whoever owes it.
  fileprivate var duty: Fee {
    var duty = content
    duty.when = .always
    return duty
  }
}

extension FeeRate {
  /// The rate with every sum brought down to a share, in parts of a dong small enough to compare.
  fileprivate func part(_ share: Int64) -> FeeRate {
    func scaled(_ sum: Int64) -> Int64 {
      let (product, isTooLarge) = sum.multipliedReportingOverflow(by: share)
      return isTooLarge ? .max : product
    }
    var rate = self
    for index in rate.tiers.indices { rate.tiers[index].amount = scaled(rate.tiers[index].amount) }
    rate.cap = rate.cap.map { Cap(amount: scaled($0.amount), unit: $0.unit) }
    return rate
  }

  fileprivate func amount(ofUnit number: Int) -> Int64 { tiers.last { $0.from <= number }?.amount ?? 0 }
}
