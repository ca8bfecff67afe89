import ProcedureCatalogue

/// A place for one input of a procedure's conditions: a fact, what every dossier says about itself, or whether a
/// place belongs to an area.
struct Slot: Sendable {
  enum Source: Hashable, Sendable {
    case fact(Int)
    case given(Given)
    case place(PlaceBase, area: String)
  }

  let source: Source
  /// The bounds when nothing is known.
  let domain: Bounds
  /// Every possible value, when there are few: yes/no and choices.
  let values: [Int64]?
  /// The compiled derivation; nil for what has to be asked.
  var derivation: Condition?
}
