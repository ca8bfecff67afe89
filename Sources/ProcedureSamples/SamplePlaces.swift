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

  /// Tells the places on which answers to dossiers of the procedure depend; `assessment` is of any dossier of it.
  func tell(_ dossier: inout Dossier, askedBy assessment: Assessment, _ random: inout SeededRandom) {
    // What one province lays down for itself is asked for there.
    let home = assessment.procedure.appliesIn.first ?? home
    dossier.area = home
    for base in assessment.competentPlaces where base != .lodging {
      guard !dossier.places.contains(where: { $0.base == base }) else { continue }
      let area = random.happens(Rate.elsewhere) ? random.pick(others) : nil
      dossier.places.append(Dossier.Place(base, area: area ?? home))
    }
    for (base, area) in assessment.askedAreas where isOpen(area) {
      let isWithin = isNear(area) && random.happens(Rate.specialArea)
      dossier.places.append(Dossier.Place(base, area: area, isWithin: isWithin))
    }
  }

  /// Whether the province does not tell by itself: the area is a part of one, or some parts of several.
  private func isOpen(_ name: String) -> Bool {
    guard let area = areas[name], area.level != .province, area.level != .country else { return false }
    return !area.members.contains { $0 == home || others.contains($0) }
  }

  /// Whether the area may lie in the province: it does not lie in another one.
  private func isNear(_ name: String) -> Bool {
    guard let parent = areas[name]?.parent else { return true }
    return parent == home || areas[parent]?.level == .country
  }
}
