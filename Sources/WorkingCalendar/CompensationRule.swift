/// The rule that a holiday which meets a weekly rest day gives the next working day off.
public struct CompensationRule: Hashable, Sendable {
  /// The documents that say so.
  public var basis: [String]

  /// The rule with its source.
  public init(basis: [String] = []) {
    self.basis = basis
  }
}
