public import WorkingCalendar

extension Dossier {
  /// Something that happened to a dossier.
  public struct Event: Hashable, Sendable {
    /// What happened; an event in the author's words has none of these.
    public enum Kind: String, CaseIterable, Sendable {
      /// It was handed in.
      case submitted
      /// It was accepted as complete.
      case accepted
      /// The agency that decides received it.
      case receivedByCompetentAgency = "received-by-competent-agency"
      /// A supplement was asked for.
      case supplementRequested = "supplement-requested"
      /// What was missing was handed in.
      case supplementReceived = "supplement-received"
      /// The clock stopped.
      case paused
      /// The clock went on.
      case resumed
      /// A stage began; `name` is its id.
      case stageStarted = "stage-started"
      /// A stage ended; `name` is its id.
      case stageDone = "stage-done"
      /// A part of a bundle was refused; `name` is its stage. The other parts go on.
      case stageRefused = "stage-refused"
      /// A later date was set; `until` is the new one.
      case extended
      /// It was sent on to another agency.
      case forwarded
      /// The result is there.
      case resultReady = "result-ready"
      /// The result was given back to the applicant.
      case returned
      /// The applicant withdrew it.
      case stopped
      /// It was closed without a result.
      case closed
    }

    /// What happened, or nil for an event that only the procedure names.
    public var kind: Kind?
    /// The event in the author's words, or the id of a stage.
    public var name: String?
    /// When it happened; at 00:00 only the day is known, and the office hours of the day say when: what a limit may run
    /// from happened when they began, all else when they ended.
    public var at: CivilMoment
    /// For an extension: the new date; at 00:00 the end of its office hours.
    public var until: CivilMoment?

    /// An event.
    public init(_ kind: Kind?, at: CivilMoment, name: String? = nil, until: CivilMoment? = nil) {
      self.kind = kind
      self.name = name
      self.at = at
      self.until = until
    }
  }
}

extension Dossier {
  /// The day on which the whole of it was settled, or ended otherwise; nil while it is pending.
  var settled: CivilDate? {
    events.lazy.filter { $0.name == nil && $0.kind?.endsTheWhole == true }.map(\.at.date).min()
  }
}

extension Dossier.Event.Kind {
  /// Whether nothing is left to decide after it, where it is not about one part or one result.
  var endsTheWhole: Bool {
    switch self {
    case .resultReady, .returned, .stopped, .closed: true
    case .submitted, .accepted, .receivedByCompetentAgency, .supplementRequested, .supplementReceived, .paused,
      .resumed, .stageStarted, .stageDone, .stageRefused, .extended, .forwarded:
      false
    }
  }
}
