/// One row of a proof: a day, what the calendar says about it, and what it did to the limit.
public struct ProofDay: Hashable, Sendable {
  /// What the day did to the limit.
  public enum Role: Hashable, Sendable {
    /// The dossier came in on this day off; the receipt takes effect later.
    case receivedOnDayOff
    /// The dossier came in after the cutoff; the receipt takes effect later.
    case receivedAfterCutoff
    /// The dossier came in after the office had closed, and is due on the day of receipt: that is a later one.
    case receivedAfterClosing
    /// A day between the moment of receipt and the day on which it takes effect.
    case awaitingReceipt
    /// The day of receipt, not counted (Civil Code 2015, Art. 147.2–3).
    case receiptNotCounted
    /// Counted, as the working day with this number.
    case counted(ordinal: Int)
    /// Counted in part, as the last of the working days, until that minute of the day.
    case countedUntil(ordinal: Int, minute: Int)
    /// Counted, as the day with this number of a limit in which every day counts.
    case countedDay(ordinal: Int)
    /// So many minutes of it are counted.
    case countedMinutes(Int)
    /// Not counted: a day off, or no office hours left.
    case notCounted
    /// Part of the dwell at this position, as its day with this number, or so many minutes of it: no part of the limit.
    case dwelling(Int, units: Int, ordinal: Int?)
    /// Not counted because of the suspension at this position.
    case suspended(Int)
    /// The limit had ended; the end rolls over this day off (Civil Code 2015, Art. 148.5).
    case rolledOver
    /// The working day to which the end rolled.
    case rolledTo
    /// The working day to which a cutoff moved the end.
    case movedByCutoff
  }

  /// The day.
  public var date: CivilDate
  /// What the calendar says about it, with its source.
  public var day: DayReason
  /// What it did to the limit.
  public var role: Role
  /// The part of the limit it belongs to, from 0.
  public var part: Int
  /// False when no competent body has announced the day.
  public var isAnnounced: Bool

  /// How many units of the limit the day holds.
  public var units: Int {
    switch role {
    case .counted, .countedUntil, .countedDay: 1
    case .countedMinutes(let minutes): minutes
    case .receivedOnDayOff, .receivedAfterCutoff, .receivedAfterClosing, .awaitingReceipt, .receiptNotCounted,
      .notCounted, .suspended, .dwelling, .rolledOver, .rolledTo, .movedByCutoff:
      0
    }
  }
}
