package import ProcedureCatalogue
package import WorkingCalendar

/// What became of one dossier, as far as a report counts it.
package struct DossierOutcome: Sendable {
  /// How it stands on the day of the report.
  package enum Standing: String, CaseIterable, Sendable {
    /// There is a result, before the due day.
    case early
    /// There is a result, on the due day.
    case onTime = "on-time"
    /// There is a result, after the due day.
    case late
    /// There is a result, and no day on which it was due.
    case undated
    /// There is no result yet, and it is not late.
    case pending
    /// There is no result yet, and it is late.
    case overdue
    /// The clock stands still, or a supplement is awaited.
    case waiting
    /// It ended without a result.
    case ended
  }

  package let procedure: String
  package let title: String
  package let field: String
  package let agency: String
  /// The day on which it was accepted.
  package let accepted: CivilDate
  package let channel: Channel?
  package let standing: Standing
  /// How often the applicant was asked for a supplement.
  package let requests: Int
  /// How many stages ended before their last day, on it, or later.
  package let stages: (early: Int, onTime: Int, late: Int)

  package init(
    procedure: String, title: String, field: String, agency: String, accepted: CivilDate, channel: Channel?,
    standing: Standing, requests: Int, stages: (early: Int, onTime: Int, late: Int) = (0, 0, 0)
  ) {
    self.procedure = procedure
    self.title = title
    self.field = field
    self.agency = agency
    self.accepted = accepted
    self.channel = channel
    self.standing = standing
    self.requests = requests
    self.stages = stages
  }
}
