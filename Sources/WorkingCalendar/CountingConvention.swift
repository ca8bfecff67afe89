/// One reading of an open question of counting, as a calendar lays it down for all limits counted by it.
///
/// Where a calendar says nothing, `DeadlineRule` has a default for every question.
public struct CountingConvention: Hashable, Sendable {
  /// The questions that the law leaves open or answers in its own place.
  public enum Subject: Hashable, Sendable {
    /// Is the day of receipt counted?
    case receiptDay
    /// When does a receipt on a day off take effect?
    case receiptOnDayOff
    /// Does an end on a day off move?
    case endOnDayOff
    /// Which day of a pause is counted?
    case pauseDays
    /// Where does a limit in years from 29 February end?
    case leapDay
    /// May elapsed hours end at closed doors?
    case hoursEnd
    /// Where do working hours end that end at closing?
    case workingHoursEnd
  }

  /// The answers.
  public enum Choice: String, CaseIterable, Hashable, Sendable {
    /// The day of receipt is not counted (Civil Code 2015, Art. 147.2–3).
    case receiptDayNotCounted = "receipt-day-not-counted"
    /// The day of receipt is the first day.
    case receiptDayCounted = "receipt-day-counted"
    /// A receipt on a day off takes effect on the next working day.
    case receiptOnDayOffMoves = "receipt-on-day-off-moves"
    /// A receipt on a day off takes effect on that day.
    case receiptOnDayOffStays = "receipt-on-day-off-stays"
    /// An end on any day off moves to the next working day.
    case endRollsFromDaysOff = "end-rolls-from-days-off"
    /// Only an end on a weekly rest day or a holiday moves (Civil Code 2015, Art. 148.5 by its words).
    case endRollsFromRestDaysAndHolidays = "end-rolls-from-rest-days-and-holidays"
    /// An end on a day off stays there.
    case endStays = "end-stays"
    /// The day on which a pause begins still counts, the day of resumption does not.
    case pauseLeavesOutLastDay = "pause-leaves-out-last-day"
    /// The day on which a pause begins no longer counts, the day of resumption does.
    case pauseLeavesOutFirstDay = "pause-leaves-out-first-day"
    /// A limit in years from 29 February ends on 28 February of a common year.
    case leapDayBecomesLastOfFebruary = "leap-day-becomes-last-of-february"
    /// A limit in years from 29 February ends on 1 March of a common year.
    case leapDayBecomesFirstOfMarch = "leap-day-becomes-first-of-march"
    /// Elapsed hours end at night and on days off too (Civil Code 2015, Art. 147.1).
    case hoursEndAsCounted = "hours-end-as-counted"
    /// Elapsed hours that end at closed doors end when the office opens.
    case hoursEndAtOpening = "hours-end-at-opening"
    /// Working hours that end exactly at closing end there.
    case workingHoursEndAtClosing = "working-hours-end-at-closing"
    /// Working hours that end exactly at closing end at the next opening.
    case workingHoursEndAtOpening = "working-hours-end-at-opening"
  }

  /// The answer.
  public var choice: Choice
  /// The documents that say so.
  public var basis: [String]

  /// An answer with its source.
  public init(_ choice: Choice, basis: [String] = []) {
    self.choice = choice
    self.basis = basis
  }
}

extension CountingConvention.Choice {
  /// The question it answers.
  public var subject: CountingConvention.Subject {
    switch self {
    case .receiptDayNotCounted, .receiptDayCounted: .receiptDay
    case .receiptOnDayOffMoves, .receiptOnDayOffStays: .receiptOnDayOff
    case .endRollsFromDaysOff, .endRollsFromRestDaysAndHolidays, .endStays: .endOnDayOff
    case .pauseLeavesOutLastDay, .pauseLeavesOutFirstDay: .pauseDays
    case .leapDayBecomesLastOfFebruary, .leapDayBecomesFirstOfMarch: .leapDay
    case .hoursEndAsCounted, .hoursEndAtOpening: .hoursEnd
    case .workingHoursEndAtClosing, .workingHoursEndAtOpening: .workingHoursEnd
    }
  }

  func apply(to rule: inout DeadlineRule) {
    switch self {
    case .receiptDayNotCounted: rule.receiptDay = .notCounted
    case .receiptDayCounted: rule.receiptDay = .counted
    case .receiptOnDayOffMoves: rule.outsideWorkingDays = .nextWorkingDay
    case .receiptOnDayOffStays: rule.outsideWorkingDays = .asIs
    case .endRollsFromDaysOff: rule.endRoll = .fromAnyDayOff
    case .endRollsFromRestDaysAndHolidays: rule.endRoll = .fromRestDaysAndHolidays
    case .endStays: rule.endRoll = .never
    case .pauseLeavesOutLastDay: rule.suspensionDays = .afterFirstThroughLast
    case .pauseLeavesOutFirstDay: rule.suspensionDays = .firstUntilLast
    case .leapDayBecomesLastOfFebruary: rule.missingLeapDay = .lastOfFebruary
    case .leapDayBecomesFirstOfMarch: rule.missingLeapDay = .firstOfMarch
    case .hoursEndAsCounted: rule.elapsedEnd = .asCounted
    case .hoursEndAtOpening: rule.elapsedEnd = .nextOpening
    case .workingHoursEndAtClosing: rule.workingHoursEnd = .atClosing
    case .workingHoursEndAtOpening: rule.workingHoursEnd = .nextOpening
    }
  }
}
