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
    for (index, condition) in bound.compiled.fees.enumerated() {
      let applies = bound.truth(condition)
      guard applies != .no, exemptions.isEmpty || !isSpared(index, by: exemptions) else { continue }
      let amount = bound.compiled.fixedFees[index] ?? FeeAssessor.amount(of: bound.procedure.fees[index], for: bound)
      let outcome = FeeOutcome(fee: index, applies: applies, amount: amount)
      entries.append(Assessment.FeeEntry(part: part, outcome: outcome, inclusion: inclusion))
    }
    return entries
  }

  /// Whether one of the exemptions that surely apply covers the duty; one with a title covers that duty only.
  private func isSpared(_ place: Int, by exemptions: [Int]) -> Bool {
    guard !bound.compiled.exemptions.contains(place) else { return false }
    let fee = bound.procedure.fees[place]
    return exemptions.contains { index in
      let exemption = bound.procedure.fees[index]
      let covers = fee.kinds.allSatisfy { exemption.kinds.contains($0) }
      return covers && (exemption.title == nil || exemption.title == fee.title)
    }
  }

  /// What a fee comes to in every case; nil when it depends on the dossier.
  static func fixedAmount(of fee: Fee) -> FeeOutcome.Amount? {
    guard let rate = fee.rate else { return amount(of: fee, for: nil) }
    return rate.unitFact == nil && rate.capFact == nil ? amount(of: fee, for: nil) : nil
  }

  private static func amount(of fee: Fee, for bound: BoundCase?) -> FeeOutcome.Amount {
    switch fee.amount {
    case .exempt: return .exempt
    case .setBy, .reference: return .setElsewhere
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
