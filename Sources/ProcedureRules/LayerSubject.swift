import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

/// A local layer as rules look at it: the version it lies over, the version it was merged into, and what weighs more.
package final class LayerSubject {
  let below: Procedure
  let belowPlaces: ProcedurePlaces
  let merged: Procedure
  let places: ProcedurePlaces
  /// The head of the layer.
  let place: Place
  let catalogue: CatalogueSubject
  /// Compared once for all rules.
  private(set) lazy var comparison = BurdenComparison(
    below, merged, in: catalogue.contents, calendar: catalogue.workingCalendar(merged.calendar))
  private(set) lazy var increases = comparison.increases

  init(_ layer: LaidLayer, in catalogue: CatalogueSubject) {
    below = layer.below
    belowPlaces = layer.belowPlaces
    merged = catalogue.model.contents.procedures[layer.merged]
    places = catalogue.model.places[layer.merged]
    place = layer.place
    self.catalogue = catalogue
  }

  /// Where a statement of the layer stands; the head of the layer for statements under it, which it made heavier from
  /// elsewhere.
  func place<Element: LayeredElement>(
    of index: Int, in elements: [Element], _ places: [Place]
  ) -> Place {
    guard elements.indices.contains(index), places.indices.contains(index) else { return place }
    return elements[index].origin.layer == merged.appliesIn.first ? places[index] : place
  }
}
