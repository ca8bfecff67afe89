import ProcedureCatalogue
import ProcedureDecisions

/// Whether two guards hold in the same cases, however they are written.
///
/// A class, because deciding is prepared once, when two guards are first written differently.
final class GuardEquality {
  private let procedure: Procedure
  private let contents: CatalogueContents
  private var space: DecisionSpace?

  init(_ procedure: Procedure, _ contents: CatalogueContents) {
    self.procedure = procedure
    self.contents = contents
  }

  /// Not decided counts as different: then the author has to say which statement is meant.
  func areEqual(_ left: Expression, _ right: Expression) -> Bool {
    if left == right { return true }
    let space = space ?? DecisionSpace(procedure, areas: contents.areas, agencies: contents.agencies)
    self.space = space
    return space.areEquivalent(space.region(of: left), space.region(of: right)) == .yes
  }
}
