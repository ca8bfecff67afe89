import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

extension CompiledProcedure {
  /// Whether a dossier belongs to the area for which the procedure holds: by the places that make an agency competent,
  /// because its authorities decide, and where none is told by that of lodging.
  func holds(for places: [BoundPlace], lodging: Int?, on date: CivilDate, _ index: CatalogueIndex) -> Truth {
    guard !ownAreas.isEmpty else { return .yes }
    var told: Truth?
    for place in places where place.isWithin && areaBases.contains(place.base) {
      told = (told ?? .no).or(isOwn(place.area, on: date, index))
    }
    return told ?? lodging.map { isOwn($0, on: date, index) } ?? .undecided
  }

  private func isOwn(_ area: Int, on date: CivilDate, _ index: CatalogueIndex) -> Truth {
    var known = Truth.no
    // Places are told as they are called on that day.
    for own in ownAreas { known = known.or(index.area(area, isWithin: index.area(own, on: date) ?? own)) }
    return known
  }
}

extension BoundCase {
  /// Whether the dossier belongs to the area for which its procedure holds; that of the whole country is for all.
  var isOfItsArea: Truth { compiled.holds(for: places, lodging: areaOfLodging, on: lodgingDate, index) }

  /// The area where it was handed in: as the dossier tells it, else that of the agency.
  var areaOfLodging: Int? { area ?? lodgedAt.flatMap { index.area(ofAgency: $0) } }

  var titlesOfItsAreas: [String] { compiled.ownAreas.map { index.areaList[$0].title } }

  /// Says that the procedure is one of another area, and what to use instead as far as the catalogue has it.
  var otherProvince: Bilingual {
    let told = places.filter { $0.isWithin && compiled.areaBases.contains($0.base) }.map(\.area)
    let areas = (told.isEmpty ? [areaOfLodging].compactMap(\.self) : told).map { index.areaList[$0] }
    let instead = procedure.overlay?.codes.first.flatMap { code in
      areas.first.flatMap { try? index.catalogue.procedure(code, on: ruleDate, in: $0.origin.id) }
    }
    return LodgingWording.otherProvince(of: titlesOfItsAreas, areas.map(\.title), instead: instead)
  }
}
