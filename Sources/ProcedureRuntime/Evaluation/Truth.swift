/// Yes, no, or not decidable from what the dossier says: an unknown is never taken as false.
public enum Truth: String, CaseIterable, Sendable {
  /// It holds whatever the open questions turn out to be.
  case yes
  /// It does not hold, whatever the open questions turn out to be.
  case no
  /// It depends on an open question.
  case undecided
}
