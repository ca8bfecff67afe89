public import WorkingCalendar

/// A rule of counting, or a general duty, that holds for the whole catalogue unless a procedure says otherwise.
///
/// Law changes such rules: since 05/08/2026 the limit of a dossier lodged regardless of jurisdiction runs from the moment
/// the competent agency receives it (Decree 309/2026/ND-CP, amending Art. 17 of Decree 118/2025/ND-CP). Of several
/// conventions on one subject the last that is in force holds.
public struct Convention: Hashable, Sendable {
  /// What the convention is about.
  public enum Subject: String, CaseIterable, Sendable {
    /// From which event (`start`) a limit runs that is stated from acceptance, for dossiers lodged regardless of
    /// jurisdiction.
    case jurisdictionFreeStart = "jurisdiction-free-start"
    /// How long (`amount`) before its due date a dossier counts as due soon.
    case dueSoon = "due-soon"
    /// How long (`amount`) the agency has to ask for a supplement, and how often it may ask (`maximumTimes`).
    case supplementRequest = "supplement-request"
    /// How long (`amount`) before the due date a delay must be told, and how often it may be put off (`maximumTimes`).
    case delayNotice = "delay-notice"
    /// How long (`amount`) an incomplete dossier waits before it is closed.
    case closing
    /// The hour that the receipt prints (`appointment`).
    case appointmentHour = "appointment-hour"
    /// What a supplement does to the limit (`effect`), where the procedure has no rule for supplements.
    case supplementEffect = "supplement-effect"
    /// How long (`amount`) a receiving agency has to send the papers on to the agency that decides, for dossiers lodged
    /// regardless of jurisdiction.
    case paperTransfer = "paper-transfer"
    /// How long (`amount`) the one-stop unit has to confirm a dossier that came online, or to ask for corrections.
    case onlineAcknowledgement = "online-acknowledgement"
    /// That papers received in person are sent on to the agency that decides on the same day, and those received after
    /// some hour (`cutoff`) at the opening of the next working day.
    case sameDayTransfer = "same-day-transfer"
    /// That the result goes back to the agency that received the dossier.
    case resultPlace = "result-place"
    /// That whoever took over from an agency that ended carries on what was pending there, without a new dossier.
    case succession
    /// That the one-stop units of a province receive, wherever in it they are, what its communes and its own bodies
    /// settle, for procedures that say nothing of it themselves.
    case centresInProvince = "centres-in-province"
    /// That a dossier handed in at a kiosk counts as one that came online, where the procedure is offered online and says
    /// nothing of kiosks.
    case kioskAsOnline = "kiosk-as-online"
    /// What becomes of less than a dong (`fractions`) where a sum is a share of another one.
    case fractions
  }

  /// What becomes of less than a dong.
  public enum Fractions: String, CaseIterable, Sendable {
    /// Half a dong and more counts as one, less as nothing.
    case halfUp = "half-up"
    case dropped
  }

  /// The hour that a receipt prints.
  public enum Appointment: Hashable, Sendable {
    /// When the office closes.
    case closing
    /// The hour at which the dossier came in, moved into office hours.
    case receiptTime
    /// Minutes since midnight.
    case fixed(Int)
  }

  /// Its id, its law and its place.
  public var origin: Origin
  /// What it is about.
  public var subject: Subject
  /// The events from which the limit runs.
  public var start: [StartEvent]
  /// How long.
  public var amount: TimeQuantity?
  /// How often; nil when the author names no number.
  public var maximumTimes: Int?
  /// The hour of appointment.
  public var appointment: Appointment?
  /// What a supplement does.
  public var effect: SupplementRule.Effect?
  /// What happens to a dossier that comes late in the day.
  public var cutoff: LimitCutoff?
  /// What becomes of less than a dong.
  public var fractions: Fractions?
  /// The days of acceptance to which it applies.
  public var inForce: Interval

  /// A convention that is always in force unless an interval is given; set what its subject needs.
  public init(
    origin: Origin, subject: Subject, start: [StartEvent] = [], amount: TimeQuantity? = nil, maximumTimes: Int? = nil,
    appointment: Appointment? = nil, effect: SupplementRule.Effect? = nil, cutoff: LimitCutoff? = nil,
    fractions: Fractions? = nil, inForce: Interval = .always
  ) {
    self.origin = origin
    self.subject = subject
    self.start = start
    self.amount = amount
    self.maximumTimes = maximumTimes
    self.appointment = appointment
    self.effect = effect
    self.cutoff = cutoff
    self.fractions = fractions
    self.inForce = inForce
  }
}
