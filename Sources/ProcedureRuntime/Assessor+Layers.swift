import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// Which areas decided for themselves about a dossier.
extension Assessor {
  /// The place of the version with local layers that a dossier follows in place of one for a wider area; nil when it
  /// follows that.
  ///
  /// The place that makes an agency competent counts first, where the dossier tells it, because its authorities decide;
  /// else the area of lodging. Of the layers that hold there the narrowest counts.
  func layer(
    over place: Int, for dossier: Dossier, _ now: CivilMoment, _ findings: inout [Finding]
  ) throws(CatalogueError) -> Int? {
    guard index.isLayered[place] else { return nil }
    let version = index.catalogue.versions[place]
    let layers = index.layersOver[version.index].map { index.layers[$0] }
    guard !layers.isEmpty else { return nil }
    // A version that reaches back to older dossiers brings its layers along.
    let day = dossier.ruleDate ?? now.date
    let date = version.inForce.from.map { max($0, day) } ?? day
    let inForce = layers.filter { $0.inForce.contains(date) }
    guard !inForce.isEmpty else { return nil }
    let areas = try decidingAreas(of: dossier, version, now)
    guard !areas.isEmpty else {
      findings.append(whichArea(dossier, inForce))
      return nil
    }
    for area in areas {
      for wider in index.areaOrder.around(index.areaList[area].origin.id) {
        if let layer = inForce.first(where: { $0.appliesIn.contains(wider) }) { return layer.index }
      }
    }
    return nil
  }

  /// The areas whose decisions count: those of the competent places, else the one area of lodging.
  private func decidingAreas(
    of dossier: Dossier, _ version: Catalogue.Version, _ now: CivilMoment
  ) throws(CatalogueError) -> [Int] {
    let lodged = (dossier.submitted ?? dossier.accepted ?? now).date
    func area(_ name: String) -> Int? { index.areas[name].flatMap { index.area($0, on: lodged) } }
    let bases = try procedure(version).procedure.roles.filter { $0.role == .decided || $0.role == .received }
      .flatMap(\.places).map(\.base)
    let competent = dossier.places.filter { $0.isWithin && bases.contains($0.base) }.compactMap { area($0.area) }
    if !competent.isEmpty { return competent }
    let agency = [dossier.decidedAt, dossier.lodgedAt].compactMap { $0.flatMap { index.agencies[$0] } }
      .compactMap { index.area(ofAgency: $0) }.first
    return [dossier.area.flatMap(area) ?? agency].compactMap { $0 }
  }

  /// The answer may be another one in some areas, and the dossier does not tell where it was lodged.
  private func whichArea(_ dossier: Dossier, _ layers: [Catalogue.Version]) -> Finding {
    var titles: [String] = []
    for id in layers.flatMap(\.appliesIn) {
      let title = index.areas[id].map { index.areaList[$0].title } ?? id
      if !titles.contains(title) { titles.append(title) }
    }
    return Finding(
      DossierCode.layersNotChosen, .note, DossierWording.layersNotChosen(titles),
      at: Place(file: dossier.file, pointer: DossierPointer.field("area")), help: [DossierWording.tellArea])
  }
}
