/// The day-by-day reason for a deadline.
///
/// The rows run from the day of receipt to the due date. Their counted units have been added up and agree with the
/// limit; a proof that does not add up is never handed out.
public struct DeadlineProof: Hashable, Sendable {
  /// The answer that is proved.
  public var deadline: Deadline
  /// One row a day; a day on which one part ends and the next begins has a row for each.
  public var days: [ProofDay]

  /// The rows with neighbours that say the same taken together, such as a weekend.
  ///
  /// Counted days stay apart unless `joiningCountedDays` is true, which suits long limits in calendar days.
  public func runs(joiningCountedDays: Bool = false) -> [ProofRun] {
    var runs: [ProofRun] = []
    var start = days.startIndex
    for index in days.indices where index > start {
      guard !days[index - 1].isContinued(by: days[index], joiningCountedDays: joiningCountedDays) else { continue }
      runs.append(ProofRun(days: days[start..<index]))
      start = index
    }
    if start < days.endIndex { runs.append(ProofRun(days: days[start...])) }
    return runs
  }
}

extension ProofDay {
  /// True when the next row says the same about the next day.
  fileprivate func isContinued(by next: ProofDay, joiningCountedDays: Bool) -> Bool {
    guard part == next.part, isAnnounced == next.isAnnounced else { return false }
    switch (role, next.role) {
    case (.counted, .counted), (.countedDay, .countedDay): return joiningCountedDays
    case (.dwelling(let dwell, _, .some), .dwelling(let nextDwell, _, .some)): return dwell == nextDwell
    case (.suspended(let index), .suspended(let nextIndex)): return index == nextIndex
    case (.awaitingReceipt, .awaitingReceipt), (.notCounted, .notCounted), (.rolledOver, .rolledOver):
      return day.hasSameSource(as: next.day)
    default: return false
    }
  }
}

extension DayReason {
  /// True when two days are off, or worked, for the same reason.
  fileprivate func hasSameSource(as other: DayReason) -> Bool {
    switch (self, other) {
    case (.working, .working), (.weeklyRest, .weeklyRest): true
    case (.off(let day), .off(let next)): day.kind == next.kind && day.name == next.name && day.basis == next.basis
    default: false
    }
  }
}
