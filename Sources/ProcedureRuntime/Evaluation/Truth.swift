/// Yes, no, or not decidable from what the dossier says: an unknown is never taken as false.
public enum Truth: String, CaseIterable, Sendable {
  /// It holds whatever the open questions turn out to be.
  case yes
  /// It does not hold, whatever the open questions turn out to be.
  case no
  /// It depends on an open question.
  case undecided
}

extension Truth {
  /// Whether one of two holds.
  func or(_ other: Truth) -> Truth {
    self == .yes || other == .yes ? .yes : self == .no ? other : self
  }

  /// Whether both of two hold.
  func and(_ other: Truth) -> Truth {
    self == .no || other == .no ? .no : self == .yes ? other : self
  }
}
