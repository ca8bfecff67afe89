extension DeadlineRule {
  /// Is the day of receipt counted?
  public enum ReceiptDay: String, CaseIterable, Hashable, Sendable {
    /// Counting begins on the next day (Civil Code 2015, Art. 147.2–3).
    case notCounted
    /// The day of receipt is the first day, as some counters read it.
    case counted
  }

  /// When does a receipt on a day off take effect?
  public enum OutsideWorkingDays: String, CaseIterable, Hashable, Sendable {
    /// On the next working day: nobody accepts a dossier before.
    case nextWorkingDay
    /// On the day itself.
    case asIs
  }

  /// The hour after which a receipt is treated as later; exactly at that hour it is not yet later.
  public struct Cutoff: Hashable, Sendable {
    /// What the cutoff moves.
    public enum Move: String, CaseIterable, Hashable, Sendable {
      /// The receipt takes effect on the next working day.
      case start
      /// The result is given on the working day after the due date.
      case end
    }

    /// Is the later date a duty or a permission?
    public enum Force: String, CaseIterable, Hashable, Sendable {
      /// The later date applies.
      case must
      /// The agency may use the later date; the receipt prints it, and the earlier one is kept beside it.
      case may
    }

    /// The minute of the day; a receipt after it is later.
    public var minuteOfDay: Int
    /// What it moves.
    public var move: Move
    /// With which force.
    public var force: Force

    /// A cutoff at a minute of the day.
    public init(after minuteOfDay: Int, moves move: Move = .start, force: Force = .must) {
      self.minuteOfDay = minuteOfDay
      self.move = move
      self.force = force
    }
  }

  /// From which last days does the end roll on to the next working day?
  ///
  /// It applies to days, weeks, months and years; a limit in working days ends on a working day by itself.
  public enum EndRoll: String, CaseIterable, Hashable, Sendable {
    /// From any day on which offices are closed; a worked Saturday does not roll.
    case fromAnyDayOff
    /// Only from weekly rest days and public holidays, the words of Civil Code 2015, Art. 148.5.
    case fromRestDaysAndHolidays
    /// The limit ends on its last day, whatever day that is.
    case never
  }

  /// Which hour does the receipt print?
  public enum Appointment: Hashable, Sendable {
    /// Closing time of the due date.
    case closing
    /// The hour of receipt, moved into the office hours of the due date.
    case receiptTime
    /// A fixed minute of the day.
    case fixed(Int)
  }

  /// Which days of a suspension are not counted?
  public enum SuspensionDays: String, CaseIterable, Hashable, Sendable {
    /// The first day still counts, the day of resumption does not: the mirror of Civil Code 2015, Art. 147.3.
    case afterFirstThroughLast
    /// The first day no longer counts, the day of resumption does.
    case firstUntilLast
  }

  /// Where does a limit in years that starts on 29 February end in a common year? Art. 148.4 does not say.
  public enum MissingLeapDay: String, CaseIterable, Hashable, Sendable {
    /// On 28 February, as Art. 148.3 says for months.
    case lastOfFebruary
    /// On 1 March.
    case firstOfMarch
  }

  /// May elapsed hours end while the office is closed?
  public enum ElapsedEnd: String, CaseIterable, Hashable, Sendable {
    /// They end at the counted minute, at night and on days off too (Civil Code 2015, Art. 147.1).
    case asCounted
    /// They end when the office opens next.
    case nextOpening
  }

  /// When are working hours due that end exactly when the office closes?
  public enum WorkingHoursEnd: String, CaseIterable, Hashable, Sendable {
    /// At that closing.
    case atClosing
    /// At the next opening.
    case nextOpening
  }
}
