public import ProcedureDiagnostics
public import WorkingCalendar

/// Who decides, how the papers get there, where the result is handed over, and who took over from bodies that ended.
public struct CompetenceReport: Hashable, Sendable {
  /// What an agency has to do in the case.
  public enum Duty: String, CaseIterable, Sendable {
    /// It decides.
    case decides
    /// It decides on behalf of the agency that the law names.
    case decidesByDelegation = "decides-by-delegation"
    /// It takes part.
    case coordinates
  }

  /// An agency with its part in the case.
  public struct Party: Hashable, Sendable {
    /// What it does.
    public let duty: Duty
    /// Its title: of the one body that serves the place where the catalogue has it, else of its kind.
    public let agency: String
    /// The place that makes it competent, with the areas that the dossier names; nil where no place decides.
    public let place: Bilingual?
    /// The results that it gives, by title; empty for all of them.
    public let results: [String]
    /// Whether it has that part.
    public let applies: Truth
    /// The law it rests on, in words.
    public let basis: [Bilingual]
  }

  /// One thing that holds, with its law.
  public struct Statement: Hashable, Sendable {
    /// What holds.
    public let text: Bilingual
    /// The law it rests on, in words.
    public let basis: [Bilingual]
  }

  /// The way of the papers from where they were received to the agency that decides.
  public struct Transfer: Hashable, Sendable {
    /// The agencies that decide, by title.
    public let to: [String]
    /// When the papers must be sent on at the latest; the opening of a day where the law has them go first thing.
    public let by: CivilMoment
    /// When they were; nil while the dossier does not tell.
    public let doneAt: CivilMoment?
    /// Whether they were sent on too late, or have not been in time. No law says how long the opening of a day lasts: only
    /// a later day is late then.
    public let isLate: Bool
    /// All of it in words.
    public let text: Bilingual
    /// The law it rests on, in words.
    public let basis: [Bilingual]
  }

  /// A body, or an area with its bodies, that ended while the dossier was pending, and who carries on.
  public struct Succession: Hashable, Sendable {
    /// The title of the body or area that ended.
    public let agency: String
    /// The last day on which it existed.
    public let ended: CivilDate
    /// The titles of those that took over, or of the areas to which it belongs now; empty when the catalogue names nobody.
    public let successors: [String]
    /// All of it in words.
    public let text: Bilingual
    /// The law it rests on, in words.
    public let basis: [Bilingual]
  }

  /// Who decides, and who takes part, in the order of the procedure.
  public let parties: [Party]
  /// Who of several competent places it is, where the procedure says so.
  public let tieBreak: Statement?
  /// From which of the two receipts the time runs, for a dossier lodged regardless of boundaries.
  public let start: Statement?
  /// How the papers go on; nil when they need not, or the law sets no time.
  public let transfer: Transfer?
  /// Where the result is handed over; nil when no rule says it.
  public let handover: Statement?
  /// Bodies that ended before the dossier was settled.
  public let successions: [Succession]
}
