import ProcedureCatalogue

/// Computes what the applicant owes, with bounds where the dossier leaves it open.
struct FeeAssessor {
  let bound: BoundCase

  /// The fees that apply or may apply, in the order of the procedure; `inclusion` is the condition that leaves open
  /// whether they are taken over at all.
  func entries(part: PartOfCase, inclusion: Int? = nil) -> [Assessment.FeeEntry] {
    var entries: [Assessment.FeeEntry] = []
    entries.reserveCapacity(bound.compiled.fees.count)
    // Many procedures spare nobody.
    let possible = bound.compiled.exemptions
    let exemptions = possible.isEmpty ? [] : possible.filter { bound.truth(bound.compiled.fees[$0]) == .yes }
    let open = possible.isEmpty ? [] : possible.filter { bound.truth(bound.compiled.fees[$0]) == .undecided }
    for (index, condition) in bound.compiled.fees.enumerated() {
      let applies = bound.truth(condition)
      guard applies != .no, exemptions.isEmpty || !isSpared(index, by: exemptions) else { continue }
      if bound.compiled.reductions.contains(index) { continue }
      var outcome: FeeOutcome
      if let amount = bound.compiled.fixedFees[index] {
        outcome = FeeOutcome(fee: index, applies: applies, amount: amount)
      } else {
        let fee = bound.procedure.fees[index]
        outcome = FeeOutcome(fee: index, applies: applies, amount: FeeAssessor.amount(of: fee, for: bound))
        if case .share(let share) = fee.amount { outcome.convention = convention(for: share) }
      }
      if !bound.compiled.reductions.isEmpty { reduce(&outcome) }
      outcome.mayBeSpared = !open.isEmpty && isSpared(index, by: open)
      entries.append(Assessment.FeeEntry(part: part, outcome: outcome, inclusion: inclusion))
    }
    return entries
  }

  /// Whether one of the exemptions covers the duty; one with a title covers that duty only.
  private func isSpared(_ place: Int, by exemptions: [Int]) -> Bool {
    guard !bound.compiled.exemptions.contains(place) else { return false }
    let fee = bound.procedure.fees[place]
    return exemptions.contains { bound.procedure.fees[$0].covers(fee) }
  }

  /// Of several reductions that hold the lowest share counts; they are never multiplied. One that may hold leaves the
  /// amount open between both.
  private func reduce(_ outcome: inout FeeOutcome) {
    let fee = bound.procedure.fees[outcome.fee]
    guard fee.amount.isOwed else { return }
    var held: (place: Int, share: Int64)?
    var open: [(place: Int, share: Int64)] = []
    for place in bound.compiled.reductions {
      let reduction = bound.procedure.fees[place]
      guard case .reduced(let share) = reduction.amount, reduction.covers(fee) else { continue }
      switch bound.truth(bound.compiled.fees[place]) {
      case .yes: if share < held?.share ?? .max { held = (place, share) }
      case .undecided: open.append((place, share))
      case .no: break
      }
    }
    let most = held?.share ?? FeeShare.whole
    open.removeAll { $0.share >= most }
    guard held != nil || !open.isEmpty else { return }
    outcome.reduction = FeeOutcome.Reduction(held: held?.place, open: open.map(\.place))
    guard case .money(let sum, let opensUnits, let opensCap) = outcome.amount else { return }
    let rule = fee.currency == FeeReport.domesticCurrency ? FeeAssessor.fractions(bound) : nil
    let highest = MoneyShare(millionths: most, fractions: rule?.fractions)
    let lowest = open.map(\.share).min().map { MoneyShare(millionths: $0, fractions: rule?.fractions) } ?? highest
    outcome.amount = .money(
      Bounds(lowest.bounds(of: sum).lower, highest.bounds(of: sum).upper), opensUnits: opensUnits, opensCap: opensCap)
    if highest.hasFraction(of: sum) { outcome.convention = rule?.place }
  }

  private func convention(for share: FeeShare) -> Int? {
    let value = bound.value(ofFact: share.fact)
    guard MoneyShare(millionths: share.millionths, fractions: nil).hasFraction(of: value) else { return nil }
    return FeeAssessor.fractions(bound)?.place
  }

  /// What the catalogue says of less than a dong, for the day by which the dossier is judged.
  private static func fractions(_ bound: BoundCase) -> (fractions: Convention.Fractions, place: Int)? {
    let conventions = bound.index.conventions
    let date = bound.ruleDate
    let place = conventions.indices.last {
      conventions[$0].subject == .fractions && conventions[$0].inForce.contains(date)
    }
    guard let place, let fractions = conventions[place].fractions else { return nil }
    return (fractions, place)
  }

  /// What a fee comes to in every case, before any reduction; nil when it depends on the dossier.
  static func fixedAmount(of fee: Fee) -> FeeOutcome.Amount? {
    if case .share = fee.amount { return nil }
    guard let rate = fee.rate else { return amount(of: fee, for: nil) }
    return rate.unitFact == nil && rate.capFact == nil ? amount(of: fee, for: nil) : nil
  }

  private static func amount(of fee: Fee, for bound: BoundCase?) -> FeeOutcome.Amount {
    switch fee.amount {
    case .exempt, .reduced: return .exempt
    case .setBy, .reference: return .setElsewhere
    case .share(let share): return amount(of: share, for: bound)
    case .rate(let rate):
      let units = count(rate.unit, rate.unitFact, bound)
      let tiers = Bounds(total(rate, units.lower), total(rate, units.upper))
      let opensUnits = rate.unitFact != nil && !units.isExact
      guard let cap = rate.cap else { return .money(tiers, opensUnits: opensUnits, opensCap: false) }
      let capped = Bounds(min(tiers.lower, cap.amount), min(tiers.upper, cap.amount))
      let times = count(cap.unit, rate.capFact, bound)
      return .money(
        Bounds.product(capped, times), opensUnits: opensUnits && !capped.isExact,
        opensCap: rate.capFact != nil && !times.isExact)
    }
  }

  /// A share of a value, of which nothing is known while the value is not but its minimum and its maximum.
  private static func amount(of share: FeeShare, for bound: BoundCase?) -> FeeOutcome.Amount {
    let value = bound?.value(ofFact: share.fact) ?? .unknown
    let fractions = bound.flatMap { FeeAssessor.fractions($0)?.fractions }
    let part = MoneyShare(millionths: share.millionths, fractions: fractions)
      .bounds(of: Bounds(max(value.lower, 0), max(value.upper, 0)))
    func limited(_ sum: Int64) -> Int64 { min(max(sum, share.minimum ?? 0), share.maximum ?? .max) }
    let sum = Bounds(limited(part.lower), limited(part.upper))
    return .money(sum, opensUnits: !value.isExact && !sum.isExact, opensCap: false)
  }

  /// How many of the unit: one when nothing is counted, at least one when no fact counts it.
  private static func count(_ unit: String?, _ fact: Int?, _ bound: BoundCase?) -> Bounds {
    if let fact {
      let value = bound?.value(ofFact: fact) ?? .unknown
      return Bounds(max(value.lower, 0), max(value.upper, 0))
    }
    return unit == nil ? Bounds(1) : Bounds(1, .max)
  }

  /// The sum over the tiers; more than `Int64` holds ends at its largest value.
  private static func total(_ rate: FeeRate, _ units: Int64) -> Int64 {
    guard rate.unit != nil || rate.unitFact != nil else { return rate.tiers.first?.amount ?? 0 }
    var sum = Bounds(0)
    for (index, tier) in rate.tiers.enumerated() {
      let first = Int64(tier.from)
      let isLast = index + 1 == rate.tiers.count
      let end = isLast ? units : min(units, Int64(rate.tiers[index + 1].from) - 1)
      guard end >= first else { continue }
      let (before, overflow) = end.subtractingReportingOverflow(first - 1)
      let number = overflow || end == .max ? Bounds(.max) : Bounds(before)
      sum = Bounds.sum(sum, Bounds.product(number, Bounds(tier.amount)))
    }
    return sum.upper
  }
}
