import ProcedureCatalogue
import ProcedureRuntime
import WorkingCalendar

/// Where the applicants of an invented province live, have their land or their office: most within it, some in another
/// one, a few in an area that the procedure treats differently.
struct SamplePlaces {
  /// In a thousand dossiers each.
  private enum Rate {
    static let elsewhere = 30
    static let specialArea = 150
  }

  /// How often what is still asked for is looked at; each answer may raise another question.
  private static let rounds = 4

  /// The area of the offices.
  let home: String
  private let others: [String]
  private let areas: [String: Area]

  /// Nil where the catalogue has no province for all of the days. A province that decided for itself would not show the
  /// national versions.
  init?(_ contents: CatalogueContents, throughout days: [CivilDate], _ random: inout SeededRandom) {
    let deciding = Set(contents.procedures.flatMap { $0.overlay?.layers.map(\.id) ?? [] })
    let provinces = contents.areas.filter { area in
      area.level == .province && [days.first, days.last].allSatisfy { $0.map(area.inForce.contains) ?? false }
    }.map(\.origin.id)
    guard let home = random.pick(provinces.filter { !deciding.contains($0) }) else { return nil }
    self.home = home
    others = provinces.filter { $0 != home }
    areas = Dictionary(contents.areas.map { ($0.origin.id, $0) }) { first, _ in first }
  }

  /// Tells the places on which the answer to the dossier depends.
  func tell(
    _ dossier: inout Dossier, _ procedure: Procedure, _ assessor: Assessor, at moment: CivilMoment,
    _ random: inout SeededRandom
  ) {
    dossier.area = home
    let deciding = procedure.roles.filter { $0.role == .received || $0.role == .decided }
    for base in deciding.flatMap(\.places).map(\.base) where base != .lodging {
      guard !dossier.places.contains(where: { $0.base == base }) else { continue }
      let area = random.happens(Rate.elsewhere) ? random.pick(others) : nil
      dossier.places.append(Dossier.Place(base, area: area ?? home))
    }
    for _ in 0..<Self.rounds {
      let asked = ((try? assessor.assess(dossier, now: moment))?.neededFacts ?? []).compactMap(place)
      guard !asked.isEmpty else { return }
      for (base, area) in asked {
        let isWithin = isNear(area) && random.happens(Rate.specialArea)
        dossier.places.append(Dossier.Place(base, area: area, isWithin: isWithin))
      }
    }
  }

  /// The place and the area in which it may lie, of a question for them: `places.land.remote`.
  private func place(in question: NeededFact) -> (base: PlaceBase, area: String)? {
    let parts = question.id.split(separator: ".")
    guard parts.count >= 3, parts[0] == "places", let area = areas[String(parts[parts.count - 1])] else { return nil }
    return (PlaceBase(dossierWord: parts[1..<(parts.count - 1)].joined(separator: ".")), area.origin.id)
  }

  /// Whether the area may lie in the province: it does not lie in another one.
  private func isNear(_ name: String) -> Bool {
    guard let parent = areas[name]?.parent else { return true }
    return parent == home || areas[parent]?.level == .country
  }
}
