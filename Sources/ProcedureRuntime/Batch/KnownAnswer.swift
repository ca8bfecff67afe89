/// An answer that was given before, apart from what differs between dossiers of one kind.
struct KnownAnswer {
  /// Its number among those that `QuickAnswers` keeps.
  let text: Int
  /// How its due date is found; nil where that depends on where the dossier was lodged.
  let plan: Int?
}
