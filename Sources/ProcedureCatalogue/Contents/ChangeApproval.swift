package import ProcedureDiagnostics
package import WorkingCalendar

/// A change that somebody answers for (`chấp thuận thay đổi TTHC421 …`): which one, between which versions, why, who,
/// and until when. It is written in specifications and not part of the compiled form.
package struct ChangeApproval: Hashable, Sendable {
  package let code: FindingCode
  /// The code of the procedure in which it is written; nil for what the catalogue as a whole is about.
  package let procedure: String?
  /// The label of the statement that it is about; nil for all of the procedure.
  package let label: String?
  /// The first days of the two versions.
  package let from: CivilDate
  package let to: CivilDate
  package let reason: String
  package let approver: String
  /// The last day on which it counts.
  package let expires: CivilDate
  package let place: Place

  package init(
    code: FindingCode, procedure: String?, label: String?, from: CivilDate, to: CivilDate, reason: String,
    approver: String, expires: CivilDate, place: Place
  ) {
    self.code = code
    self.procedure = procedure
    self.label = label
    self.from = from
    self.to = to
    self.reason = reason
    self.approver = approver
    self.expires = expires
    self.place = place
  }
}
