/// A number that a dossier gives, or that follows from such numbers by more than adding up.
enum Term: Hashable {
  /// Index into `TermTable.inputs`.
  case input(Int)
  /// Full years between two days.
  case years(from: LinearForm, to: LinearForm)
  /// A day that many months later, or earlier when negative.
  case moved(LinearForm, months: Int)
  case product(LinearForm, LinearForm)
}
