/// Neighbouring rows of a proof that say the same, to be printed as one line.
public struct ProofRun: Hashable, Sendable {
  /// The rows, at least one.
  public let days: ArraySlice<ProofDay>

  /// The first row, which speaks for all.
  public var first: ProofDay { days[days.startIndex] }

  /// The last day of the run.
  public var last: ProofDay { days[days.index(before: days.endIndex)] }

  /// How many days it takes together.
  public var count: Int { days.count }
}
