/// A number that a dossier gives, or that follows from such numbers by more than adding up.
enum Term: Hashable {
  /// Index into `TermTable.inputs`.
  case input(Int)
  /// Full years between two days.
  case years(from: LinearForm, to: LinearForm)
  /// A day that much later, or earlier.
  case moved(LinearForm, by: DateStep)
  case product(LinearForm, LinearForm)
}
