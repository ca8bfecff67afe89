/// The answer to "when is it due", with what decided it.
public struct Deadline: Hashable, Sendable {
  /// What happened to the moment of receipt before counting began.
  public enum ReceiptEffect: String, CaseIterable, Hashable, Sendable {
    /// It took effect when it happened.
    case asReceived
    /// It fell on a day off and took effect on the next working day.
    case movedFromDayOff
    /// It came after the cutoff and took effect on the next working day.
    case movedByCutoff
    /// It came when the office had closed, with a limit that ends on the day of receipt, and took effect on the next
    /// working day.
    case movedByClosing
  }

  /// The moment of receipt.
  public var received: CivilMoment
  /// The day that counts as the day of receipt.
  public var effectiveReceipt: CivilDate
  /// Why that is the day.
  public var receiptEffect: ReceiptEffect
  /// The last day of the limit.
  public var dueDate: CivilDate
  /// The moment to print: the hour of appointment on the due date, or the exact minute for hours and minutes.
  public var dueAt: CivilMoment
  /// When the limit has run out: 24:00 of the due date (Civil Code 2015, Art. 148.6), or the exact minute.
  public var expiresAt: CivilMoment
  /// The due date if the agency does not use the permission of a cutoff; nil when no permission is used.
  public var dueDateWithoutPermission: CivilDate?
  /// The first day the answer depends on that no competent body has announced; nil for a final answer.
  public var firstUnannouncedDay: CivilDate?
  /// What somebody should look at.
  public var notices: [DeadlineNotice]

  /// True when the answer may change because it depends on days nobody has announced.
  public var isProvisional: Bool { firstUnannouncedDay != nil }
}
