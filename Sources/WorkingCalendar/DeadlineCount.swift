/// The outcome of counting, before it is dressed for the reader.
struct DeadlineCount {
  /// The day that counts as the day of receipt, and why.
  let receipt: (date: CivilDate, effect: Deadline.ReceiptEffect)
  /// The measure of the last part.
  let measure: CountedPart.Measure
  /// The last day that was counted, before any roll.
  let lastCountedDay: CivilDate
  /// Where the limit ends after rolling and cutoff.
  let due: CountedPart.Position
  /// True when the receipt came after the cutoff.
  let isLateForCutoff: Bool
}
