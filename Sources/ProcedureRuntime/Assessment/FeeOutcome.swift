import ProcedureCatalogue

/// What one entry of the fees comes to.
struct FeeOutcome: Sendable {
  enum Amount: Sendable {
    /// The applicant is spared.
    case exempt
    /// Between the bounds, in whole units of the currency; the facts leave it open.
    case money(Bounds, currency: String, openFacts: [Int])
    /// Set elsewhere: unknown, not zero.
    case setElsewhere
  }

  /// Index into `Procedure.fees`.
  let fee: Int
  let applies: Truth
  let amount: Amount
}
