import ProcedureCatalogue

/// What one entry of the fees comes to.
struct FeeOutcome: Sendable {
  enum Amount: Sendable {
    /// The applicant is spared.
    case exempt
    /// Between the bounds, in whole units of the currency of its rate; what is open is what the rate counts, or what
    /// its cap counts.
    case money(Bounds, opensUnits: Bool, opensCap: Bool)
    /// Set elsewhere: unknown, not zero.
    case setElsewhere
  }

  /// The reductions that hold or may hold; indices into `Procedure.fees`.
  struct Reduction: Sendable {
    /// The lowest of those that hold; nil when none holds for sure.
    let held: Int?
    /// Those that would go lower still if they held.
    let open: [Int]
  }

  /// Index into `Procedure.fees`.
  let fee: Int
  let applies: Truth
  /// What it comes to, reductions included.
  var amount: Amount
  /// Whether it is not known if an exemption spares the applicant.
  var mayBeSpared = false
  /// Nil when nothing reduces it.
  var reduction: Reduction?
  /// The convention of the catalogue that settled less than a dong; nil when there was no need.
  var convention: Int?

  /// The facts that leave the amount open; for a share of a value, the value is what is counted.
  func openFacts(of fee: Fee) -> [Int] {
    guard case .money(_, let opensUnits, let opensCap) = amount else { return [] }
    switch fee.amount {
    case .rate(let rate): return [opensUnits ? rate.unitFact : nil, opensCap ? rate.capFact : nil].compactMap(\.self)
    case .share(let share): return opensUnits ? [share.fact] : []
    case .exempt, .setBy, .reference, .reduced: return []
    }
  }
}

extension Fee {
  /// How it is computed; nil for what is spared, or set elsewhere.
  var rate: FeeRate? {
    if case .rate(let rate) = amount { rate } else { nil }
  }

  var currency: String { rate?.currency ?? FeeReport.domesticCurrency }
}
