/// A share of what something is worth, in whole dong: «0,1% gia tri hop dong, toi thieu 5.000.000 dong, toi da 10.000.000
/// dong».
public struct FeeShare: Hashable, Sendable {
  /// All of it, in millionths.
  public static let whole: Int64 = 1_000_000

  /// How much of the value, in millionths: 0,1 % is 1000.
  public var millionths: Int64
  /// Index into `Procedure.facts` of the sum of which it is a share. While that is not known the fee is not either.
  public var fact: Int
  /// The least that is owed; nil for no minimum.
  public var minimum: Int64?
  /// The most that is owed; nil for no maximum.
  public var maximum: Int64?

  /// A share without a minimum or a maximum, unless they are given.
  public init(millionths: Int64, fact: Int, minimum: Int64? = nil, maximum: Int64? = nil) {
    self.millionths = millionths
    self.fact = fact
    self.minimum = minimum
    self.maximum = maximum
  }
}
