/// How a demanded document stands.
public enum DocumentStatus: String, CaseIterable, Sendable {
  /// It is there, enough of it, in a form that counts.
  case satisfied
  /// It is owed and not there.
  case missing
  /// It is there, but too few, in a wrong form, or expired.
  case defective
  /// It is not owed in this case.
  case notRequired = "not-required"
  /// Not owed because a database holds it.
  case waived
  /// The applicant may leave it out, and has.
  case optional
  /// Owed when the result is picked up, not before.
  case later
  /// It depends on a question that is not answered yet.
  case undetermined
}
