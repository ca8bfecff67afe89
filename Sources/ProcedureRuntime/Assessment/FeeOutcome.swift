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

  /// Index into `Procedure.fees`.
  let fee: Int
  let applies: Truth
  let amount: Amount

  /// The facts that leave the amount open.
  func openFacts(of rate: FeeRate) -> [Int] {
    guard case .money(_, let opensUnits, let opensCap) = amount else { return [] }
    return [opensUnits ? rate.unitFact : nil, opensCap ? rate.capFact : nil].compactMap { $0 }
  }
}

extension Fee {
  /// How it is computed; nil for what is spared, or set elsewhere.
  var rate: FeeRate? {
    if case .rate(let rate) = amount { rate } else { nil }
  }
}
