/// What the law says about the life of a dossier: its limit and the duties around it.
///
/// Every duty is data with its own rule; a procedure without the duty leaves it nil. Decree 118/2025, Art. 19.5–6, is
/// the usual source: a supplement within 3 working days and once, closing after 15 days, one extension told of at
/// least one working day ahead.
public struct DossierRules: Hashable, Sendable {
  /// What a supplement does to the limit.
  public enum OnSupplement: String, CaseIterable, Hashable, Sendable {
    /// The limit begins again when everything has come in.
    case restart
    /// The time of waiting is not counted.
    case pause
    /// The limit goes on.
    case goOn
  }

  /// The limit for the result.
  public var limit: DeadlineRule
  /// What a supplement does to it.
  public var onSupplement = OnSupplement.restart
  /// By when, counted from acceptance, a supplement may be asked for.
  public var supplementRequest: DeadlineRule?
  /// How often a supplement may be asked for.
  public var maximumSupplementRequests: Int?
  /// How long, counted from the request, the applicant has before the dossier is closed.
  public var closing: DeadlineRule?
  /// How many working days before the due date the applicant must be told of a delay.
  public var extensionNotice: Int?
  /// How often the appointment may be put off.
  public var maximumExtensions: Int?
  /// From how many working days before the due date the dossier is due soon.
  public var dueSoon = 0

  /// Rules with a limit and no further duties; set those that apply.
  public init(limit: DeadlineRule) {
    self.limit = limit
  }
}
