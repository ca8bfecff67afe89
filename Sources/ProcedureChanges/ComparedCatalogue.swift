package import ProcedureCatalogue

/// A catalogue on one side of a comparison.
package struct ComparedCatalogue: Sendable {
  package let catalogue: Catalogue
  /// Whether it was compiled for the comparison. Ids that are gone are then remembered when it is published
  /// (`compile --previous`); in a published file those it does not remember are lost.
  package let isSpecification: Bool
  /// The versions that say what becomes of pending dossiers, by their places in the catalogue; a compiled file has it
  /// written out for all.
  package let statesTransition: Set<Int>?

  /// A compiled file.
  package init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    isSpecification = false
    statesTransition = nil
  }

  /// Specifications, with the places of the versions that have a rule for pending dossiers.
  package init(specifications catalogue: Catalogue, statesTransition: Set<Int>) {
    self.catalogue = catalogue
    isSpecification = true
    self.statesTransition = statesTransition
  }
}
