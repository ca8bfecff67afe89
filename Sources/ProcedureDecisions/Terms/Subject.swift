package import ProcedureCatalogue

/// Something that a dossier can say: the answer to a question, what it says of itself, whether a place lies in an area.
package enum Subject: Hashable, Sendable {
  /// Index into `Procedure.facts`; never a fact that follows from others.
  case fact(Int)
  case given(Given)
  case place(PlaceBase, area: String)
}
