/// Something in the input that a date could be computed in spite of, but that somebody should look at.
public enum DeadlineNotice: Hashable, Sendable {
  /// Two suspensions share time; it is excluded once.
  case overlappingSuspensions(Int, Int)
  /// The suspension began after the limit had run out and does not extend it.
  case suspensionAfterEnd(Int)
}
