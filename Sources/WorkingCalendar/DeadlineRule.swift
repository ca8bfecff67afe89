/// How long a limit is and how it is counted: an amount of time and one named choice for every open question.
///
/// Each choice defaults to the reading that the law states, or that practice follows where the law is silent. A
/// calendar or a catalogue sets its conventions once; a procedure departs from them with a citation.
///
///     let rule = DeadlineRule(TimeQuantity(3, .workingDay))
///     try calendar.deadline(rule, received: moment).dueDate
public struct DeadlineRule: Hashable, Sendable {
  /// The limit.
  public var quantity: TimeQuantity
  /// Amounts added to it, such as those for remote areas: equal units add up, other units follow one another.
  public var additions: [TimeQuantity]
  /// Times that must pass in full before the end and are no part of the limit, such as public posting: they follow it
  /// one after the other.
  public var dwells: [TimeQuantity]
  /// Whether the day of receipt is counted.
  public var receiptDay = ReceiptDay.notCounted
  /// When a receipt outside working days takes effect.
  public var outsideWorkingDays = OutsideWorkingDays.nextWorkingDay
  /// The hour after which a receipt is treated as later, where there is one.
  public var cutoff: Cutoff?
  /// From which last days the limit rolls on to the next working day.
  public var endRoll = EndRoll.fromAnyDayOff
  /// The hour printed on the receipt.
  public var appointment = Appointment.closing
  /// Which days of a suspension are not counted.
  public var suspensionDays = SuspensionDays.afterFirstThroughLast
  /// Where a limit in years that starts on 29 February ends in a common year.
  public var missingLeapDay = MissingLeapDay.lastOfFebruary
  /// Whether elapsed hours may end while the office is closed.
  public var elapsedEnd = ElapsedEnd.asCounted
  /// When working hours that end exactly at closing are due.
  public var workingHoursEnd = WorkingHoursEnd.atClosing

  /// A limit with the default choices; set the others on the value.
  public init(_ quantity: TimeQuantity, additions: [TimeQuantity] = [], dwells: [TimeQuantity] = []) {
    self.quantity = quantity
    self.additions = additions
    self.dwells = dwells
  }

  /// Whether two receipts on one day end on one day, whatever their hours, when both or neither came after
  /// `WorkingCalendar.lastMinute(of:)`; false when that is not plain to see.
  package var dependsOnDayAndCutoff: Bool {
    // What follows days begins at the end of a day; what is due at once is due on the day on which it takes effect.
    if quantity.isCountedInDays { return additions.allSatisfy(\.isCountedInDays) }
    return quantity == .atOnce && elapsedEnd == .asCounted && additions.isEmpty && dwells.isEmpty
  }

  /// Whether it may end on the day on which it began, as far as that is plain to see.
  var mayEndOnReceipt: Bool { quantity.amount.numerator == 0 || receiptDay == .counted }
}
