import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// Until when the one-stop unit must confirm a dossier that came online, or ask for corrections, and when it did.
///
/// The limit of the result begins with the confirmation: without this time a dossier could wait as long as it pleases the
/// unit, and still count as on time. Its length is a convention of the catalogue.
struct OnlineAcknowledgement {
  let rule: Convention
  let amount: TimeQuantity
  let end: Deadline
  let submitted: CivilMoment
  /// When the applicant was told first, or had no need of it any more; nil while that has not happened.
  let doneAt: CivilMoment?
  let isAccepted: Bool
  private let now: CivilMoment

  /// Nil for other dossiers, where nobody knows when it came in, and where no rule says until when.
  init?(_ bound: BoundCase, _ rules: DutyRules) {
    guard bound.dossier.channel == .online, let rule = rules.convention(.onlineAcknowledgement),
      let amount = rule.amount
    else { return nil }
    let events = bound.events.filter { $0.at <= bound.now }
    guard
      let submitted = bound.dossier.submitted ?? events.first(where: { $0.kind == .submitted })?.at,
      let end = bound.end(of: amount, from: submitted)
    else { return nil }
    self.rule = rule
    self.amount = amount
    self.end = end
    self.submitted = submitted
    let accepted = bound.accepted.flatMap { $0 <= bound.now ? $0 : nil }
    let told = events.filter { $0.kind.map(Self.tells) ?? false }.map(\.at)
    doneAt = (told + [accepted].compactMap { $0 }).min()
    isAccepted = doneAt != nil && doneAt == accepted
    now = bound.now
  }

  /// Whether an event answers the applicant, or ends the dossier.
  private static func tells(_ kind: Dossier.Event.Kind) -> Bool {
    switch kind {
    case .supplementRequested, .stopped, .closed: true
    default: false
    }
  }

  var isLate: Bool { end.expiresAt < doneAt ?? now }

  /// What is to be said when it was confirmed too late, or ought to have been by now.
  func finding(in bound: BoundCase) -> Finding? {
    guard isLate else { return nil }
    return Finding(
      DossierCode.acknowledgedLate, .warning, ClockWording.acknowledgedLate(self),
      at: Place(file: bound.dossier.file, pointer: isAccepted ? "/accepted" : ""),
      basis: rule.origin.basis.isEmpty ? nil : CitationText(bound.index.catalogue).text(rule.origin.basis))
  }
}
