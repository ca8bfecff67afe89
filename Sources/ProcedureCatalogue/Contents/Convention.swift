/// A rule of counting that holds for the whole catalogue, from a day on, unless a procedure says otherwise.
///
/// Law changes such rules: since 05/08/2026 the limit of a dossier lodged regardless of jurisdiction runs from the moment
/// the competent agency receives it (Decree 309/2026/ND-CP, amending Art. 17 of Decree 118/2025/ND-CP).
public struct Convention: Hashable, Sendable {
  /// What the convention is about.
  public enum Subject: String, CaseIterable, Sendable {
    /// From which event a limit runs that is stated from acceptance, for dossiers lodged regardless of jurisdiction.
    case jurisdictionFreeStart = "jurisdiction-free-start"
  }

  /// Its id, its law and its place.
  public var origin: Origin
  /// What it is about.
  public var subject: Subject
  /// The events from which the limit runs.
  public var start: [StartEvent]
  /// The days of acceptance to which it applies.
  public var inForce: Interval

  /// A convention that is always in force unless an interval is given.
  public init(origin: Origin, subject: Subject, start: [StartEvent], inForce: Interval = .always) {
    self.origin = origin
    self.subject = subject
    self.start = start
    self.inForce = inForce
  }
}
