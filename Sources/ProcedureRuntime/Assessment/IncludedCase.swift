import ProcedureCatalogue

/// The same dossier seen through another procedure from which a part of the rules is taken.
struct IncludedCase: Sendable {
  let part: Inclusion.Part
  /// The condition of the including procedure under which the part is taken.
  let condition: Int
  let bound: BoundCase
}
