/// An amount for each unit, in tiers, with a cap.
///
/// «2.000 dong/trang; tu trang thu 3: 1.000 dong/trang; toi da 200.000 dong/ban» is `perUnit` `trang`, tiers 1: 2000 and
/// 3: 1000, cap 200000 for each `ban`; the number of each unit is an integer fact with that unit.
public struct FeeRate: Hashable, Sendable {
  /// An amount for each unit from some unit on, until the next tier begins.
  public struct Tier: Hashable, Sendable {
    /// The first unit, starting at 1, to which the amount applies.
    public var from: Int
    /// For each unit, in whole units of the currency.
    public var amount: Int64

    /// An amount that applies from the unit with that number on.
    public init(from: Int, amount: Int64) {
      self.from = from
      self.amount = amount
    }
  }

  /// The most that a fee may come to.
  public struct Cap: Hashable, Sendable {
    /// In whole units of the currency.
    public var amount: Int64
    /// What the cap is counted for, such as each copy; nil for the fee as a whole.
    public var unit: String?

    /// A cap on the whole fee, unless a unit is given.
    public init(amount: Int64, unit: String? = nil) {
      self.amount = amount
      self.unit = unit
    }
  }

  /// `VND` in whole dong, or another currency's code.
  public var currency: String
  /// What is counted, or nil for a flat amount.
  public var unit: String?
  /// Index into `Procedure.facts` of the integer fact with that unit, or nil when no fact counts it.
  public var unitFact: Int?
  /// From the first unit on, ascending; a flat amount is one tier.
  public var tiers: [Tier]
  /// The most that may be owed; nil for no limit.
  public var cap: Cap?
  /// The fact that counts the cap's unit.
  public var capFact: Int?

  /// A rate in dong without a cap, unless said otherwise.
  public init(
    currency: String = "VND", unit: String? = nil, unitFact: Int? = nil, tiers: [Tier], cap: Cap? = nil,
    capFact: Int? = nil
  ) {
    self.currency = currency
    self.unit = unit
    self.unitFact = unitFact
    self.tiers = tiers
    self.cap = cap
    self.capFact = capFact
  }

  /// Whether it is one sum, however much there is of anything.
  package var isFlat: Bool { tiers.count == 1 && unit == nil && unitFact == nil && cap == nil }
}
