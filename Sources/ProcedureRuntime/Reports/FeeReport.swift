public import ProcedureCatalogue
public import ProcedureDiagnostics

/// What the applicant owes.
public struct FeeReport: Hashable, Sendable {
  /// One entry of the procedure's fees that applies, or may apply.
  public struct Item: Hashable, Sendable {
    /// The id of the entry.
    public let id: String
    /// The duties it covers.
    public let kinds: [Fee.Kind]
    /// What it is for, and how it is computed.
    public let text: Bilingual
    /// Whether it applies.
    public let applies: Truth
    /// Whether it spares the applicant.
    public let isExempt: Bool
    /// The sum owed; nil when it is not known.
    public let amount: Int64?
    /// What it is at least, when it is not known exactly.
    public let atLeast: Int64?
    /// The currency of both.
    public let currency: String
    /// When it is paid.
    public let paidAt: Fee.Moment?
    /// The law it rests on, in words.
    public let basis: [Bilingual]
    /// What holds in the whole country, where an area decided otherwise.
    public let national: Bilingual?
    /// What reduced it; nil when nothing did.
    public let reduction: Reduction?
  }

  /// What brought a duty down to a share of itself.
  public struct Reduction: Hashable, Sendable {
    /// The id of the entry that says so.
    public let id: String
    /// The share that is left, in millionths.
    public let millionths: Int64
  }

  /// The sum of one kind of duty in one currency.
  public struct Total: Hashable, Sendable {
    /// The duty; nil for all together.
    public let kind: Fee.Kind?
    /// The currency.
    public let currency: String
    /// The sum; nil when a part of it is not known.
    public let amount: Int64?
    /// The part that is known.
    public let atLeast: Int64
  }

  /// The entries, in the order of the procedure.
  public let items: [Item]
  /// The sums, each duty alone and then all together.
  public let totals: [Total]
  /// The duties from which the applicant is exempt.
  public let exemptKinds: [Fee.Kind]
  /// Where nothing is listed, what the procedure demands in other cases; empty when it names no fee at all.
  public let unmet: [Bilingual]

  /// Whether the procedure says for this case what is owed, or who is spared. Its silence is not zero.
  public var isStated: Bool { !items.isEmpty }
}
