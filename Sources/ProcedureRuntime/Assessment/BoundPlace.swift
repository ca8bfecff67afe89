package import ProcedureCatalogue

/// A place that a dossier tells, with its area found in the catalogue.
struct BoundPlace: Sendable {
  let base: PlaceBase
  let area: Int
  let isWithin: Bool
}

extension CatalogueIndex {
  /// Whether the place of a dossier lies in an area, by the places that it tells; `lodging` is the area where it was
  /// handed in.
  func truth(_ base: PlaceBase, in asked: Int, given places: [BoundPlace], lodging: Int?) -> Truth {
    for place in places where place.base == base {
      if place.isWithin {
        let known = area(place.area, isWithin: asked)
        if known != .undecided { return known }
      } else if area(asked, isWithin: place.area) == .yes {
        return .no
      }
    }
    guard base == .lodging, let lodging else { return .undecided }
    return area(lodging, isWithin: asked)
  }

  /// The first place that cannot be while another one lies outside the area.
  func contradiction(to outside: BoundPlace, among places: [BoundPlace]) -> BoundPlace? {
    guard !outside.isWithin else { return nil }
    return places.first {
      $0.base == outside.base && $0.isWithin && area($0.area, isWithin: outside.area) == .yes
    }
  }
}

extension PlaceBase {
  /// Whether it is told in words of a procedure's own.
  var isDescribed: Bool {
    if case .described = self { true } else { false }
  }
}

extension CompiledProcedure {
  /// The places on which something depends: who is competent, or a condition.
  var askedPlaces: [PlaceBase] { competentPlaces + askedAreas.map(\.base) }

  /// The places that decide who is competent.
  fileprivate var competentPlaces: [PlaceBase] { procedure.roles.flatMap { $0.places.map(\.base) } }

  /// The areas in which a place may lie, as conditions ask.
  fileprivate var askedAreas: [(base: PlaceBase, area: String)] {
    code.placeSlots.compactMap { slot in
      if case .place(let base, let area) = code.slots[slot].source { (base, area) } else { nil }
    }
  }
}

extension Assessment {
  /// The places that decide who is competent for the procedure.
  package var competentPlaces: [PlaceBase] { bound.compiled.competentPlaces }

  /// The areas in which a place may lie, as conditions of the procedure ask.
  package var askedAreas: [(base: PlaceBase, area: String)] { bound.compiled.askedAreas }
}
