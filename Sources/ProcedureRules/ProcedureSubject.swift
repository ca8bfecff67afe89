import ProcedureCatalogue
import ProcedureModel

/// One version of a procedure as rules look at it, with the places of its parts.
package final class ProcedureSubject {
  let procedure: Procedure
  let places: ProcedurePlaces
  let catalogue: CatalogueSubject

  init(_ index: Int, in catalogue: CatalogueSubject) {
    procedure = catalogue.model.contents.procedures[index]
    places = catalogue.model.places[index]
    self.catalogue = catalogue
  }
}
