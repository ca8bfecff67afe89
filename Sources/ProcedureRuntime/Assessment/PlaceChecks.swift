import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// What a dossier says of agencies and areas that cannot be: bodies that had ended when it was lodged, and places that
/// contradict each other.
struct PlaceChecks {
  let bound: BoundCase
  /// The same dossier seen through the procedures from which parts are taken; they may ask for places of their own.
  let included: [IncludedCase]

  var findings: [Finding] {
    var findings: [Finding] = []
    checkProvince(&findings)
    checkAgency(bound.lodgedAt, "lodgedAt", .receive, through: bound.lodgingDate, &findings)
    // What a reform finds pending is decided by a body that need not have existed when the dossier came.
    checkAgency(
      bound.dossier.decidedAt.flatMap { bound.index.agencies[$0] }, "decidedAt", .decide, through: bound.now.date,
      &findings)
    checkDecider(&findings)
    checkApplicant(&findings)
    if let area = bound.dossier.area.flatMap({ bound.index.areas[$0] }) {
      checkArea(area, DossierPointer.field("area"), &findings)
    }
    for (position, place) in bound.dossier.places.enumerated() {
      checkBase(place.base, position, &findings)
      guard let area = bound.index.areas[place.area] else { continue }
      checkArea(area, DossierPointer.entry("places", position, "area"), &findings)
    }
    findings += lodging
    if !bound.places.isEmpty { findings += places }
    return findings
  }

  /// A procedure of one province is no law in another, whoever took the dossier in.
  private func checkProvince(_ findings: inout [Finding]) {
    let pointer = DossierPointer.field("procedure")
    switch bound.isOfItsArea {
    case .yes: break
    case .no: findings.append(finding(DossierCode.otherProvince, .error, bound.otherProvince, pointer))
    case .undecided:
      findings.append(
        finding(
          DossierCode.provinceOpen, .note, LodgingWording.provinceOpen(bound.titlesOfItsAreas), pointer,
          help: [DossierWording.tellArea]))
    }
  }

  // MARK: In force

  private func checkAgency(
    _ place: Int?, _ field: String, _ deed: CompetenceWording.Deed, through last: CivilDate, _ findings: inout [Finding]
  ) {
    let date = bound.lodgingDate
    guard let place, !bound.index.agencyList[place].inForce.contains(date) else { return }
    let agency = bound.index.agencyList[place]
    if let from = agency.inForce.from, date < from, from <= last { return }
    let successors = bound.index.catalogue.agencies(standingFor: agency.origin.id, on: date)
    findings.append(
      finding(
        DossierCode.agencyNotInForce, .error,
        CompetenceWording.agencyNotInForce(agency.title, agency.inForce, on: date, successors.map(\.title), deed),
        DossierPointer.field(field), help: CompetenceWording.write(successors.map(\.origin.id)),
        basis: agency.origin.basis))
  }

  private func checkArea(_ place: Int, _ pointer: @autoclosure () -> String, _ findings: inout [Finding]) {
    let date = bound.lodgingDate
    guard !bound.index.areaList[place].inForce.contains(date) else { return }
    let area = bound.index.areaList[place]
    let successors = bound.index.catalogue.areas(standingFor: area.origin.id, on: date)
    let counted = bound.index.area(place, on: date).flatMap { $0 == place ? nil : bound.index.areaList[$0].title }
    findings.append(
      finding(
        DossierCode.areaNotInForce, counted == nil ? .warning : .note,
        CompetenceWording.areaNotInForce(
          area.title, area.inForce, on: date, successors.map(\.title), countedAs: counted),
        pointer(), help: successors.count == 1 ? [] : CompetenceWording.writeOne(of: successors.map(\.origin.id)),
        basis: area.origin.basis))
  }

  // MARK: Who

  /// The agency that decides may be any of those that the procedure names, one that belongs to them or to which they
  /// belong, or one that took over from them.
  private func checkDecider(_ findings: inout [Finding]) {
    guard let name = bound.dossier.decidedAt, let agency = bound.index.agencies[name] else { return }
    let roles = bound.compiled.actingRoles + bound.compiled.decidingRoles
    var named = roles.flatMap { bound.procedure.roles[$0].agencies }
    if bound.procedure.isInterconnected { named += bound.procedure.process.stages.flatMap(\.actors) }
    let known = named.compactMap { bound.index.agencies[$0] }
    // Where one is told in words of its own, nobody can say who it is.
    guard !named.isEmpty, known.count == named.count, !known.contains(where: { isRelated($0, agency) }) else { return }
    var titles: [String] = []
    for place in known where !titles.contains(bound.index.agencyList[place].title) {
      titles.append(bound.index.agencyList[place].title)
    }
    findings.append(
      finding(
        DossierCode.decidesNot, .warning,
        DossierWording.decidesNot(bound.index.agencyList[agency].title, deciding: titles),
        DossierPointer.field("decidedAt")))
  }

  private func isRelated(_ named: Int, _ agency: Int) -> Bool {
    let id = bound.index.agencyList[named].origin.id
    let standing = bound.index.catalogue.agencies(standingFor: id, on: bound.now.date)
    return ([named] + standing.compactMap { bound.index.agencies[$0.origin.id] }).contains {
      bound.index.agency(agency, isWithin: $0) || bound.index.agency($0, isWithin: agency)
    }
  }

  private func checkApplicant(_ findings: inout [Finding]) {
    let known = bound.procedure.applicants
    // What a condition names is an applicant too.
    guard let applicant = bound.dossier.applicant, !known.isEmpty,
      !known.contains(where: { NameIndex.isSame($0, applicant) }),
      bound.compiled.code.symbols.number(of: applicant) == nil
    else { return }
    findings.append(
      finding(
        DossierCode.unknownApplicant, .warning,
        DossierWording.unknownApplicant(
          applicant, known: known, nearest: Suggestion.nearest(to: applicant, among: known)),
        DossierPointer.field("applicant")))
  }

  // MARK: Asked for

  /// Places by the words that every procedure knows may be told of any dossier; a place in words of its own is one that
  /// the procedure asks for, or a slip.
  private func checkBase(_ base: PlaceBase, _ position: Int, _ findings: inout [Finding]) {
    guard base.isDescribed else { return }
    let asked = ([bound] + included.map(\.bound)).flatMap(\.compiled.askedPlaces)
    guard !asked.contains(base) else { return }
    var known: [PlaceBase] = [.residence, .headOffice, .land, .lodging]
    for base in asked where !known.contains(base) { known.append(base) }
    findings.append(
      finding(
        DossierCode.unknownPlace, .warning,
        DossierWording.unknownPlace(
          base.dossierWord, known: known.map(\.dossierWord),
          nearest: Suggestion.nearest(to: base.dossierWord, among: known.map(\.dossierWord))),
        DossierPointer.entry("places", position, "base")))
  }

  // MARK: Contradictions

  /// The area of the agency, and the area of lodging that the dossier names beside it.
  private var lodging: [Finding] {
    guard let agency = bound.lodgedAt, let own = bound.index.area(ofAgency: agency), let area = bound.area,
      areApart(own, area)
    else { return [] }
    let areas = bound.index.areaList
    return [
      finding(
        DossierCode.contradictoryPlaces, .error,
        CompetenceWording.lodgedElsewhere(
          bound.index.agencyList[agency].title, areas[own].title, areas[area].title),
        DossierPointer.field("area"))
    ]
  }

  private var places: [Finding] {
    let given = bound.places
    let areas = bound.index.areaList
    var findings: [Finding] = []
    for (position, outside) in given.enumerated() {
      guard let inside = bound.index.contradiction(to: outside, among: given) else { continue }
      findings.append(
        finding(
          DossierCode.contradictoryPlaces, .error,
          CompetenceWording.placeInAndOutside(
            QuestionWording.place(outside.base), areas[inside.area].title, areas[outside.area].title),
          DossierPointer.entry("places", position, "area")))
    }
    for (position, place) in given.enumerated() where place.isWithin {
      let others = given.filter { $0.base == place.base && $0.isWithin && areApart($0.area, place.area) }
      let isFirst = !given[..<position].contains { $0.base == place.base && $0.isWithin }
      guard isFirst, !others.isEmpty, needsOne(place.base) else { continue }
      findings.append(
        finding(
          DossierCode.severalPlaces, .note,
          CompetenceWording.severalPlaces(
            QuestionWording.place(place.base), ([place.area] + others.map(\.area)).map { areas[$0].title }),
          DossierPointer.entry("places", position, "area")))
    }
    return findings
  }

  /// Whether such a place decides who is competent, and nothing is said about several of them.
  private func needsOne(_ base: PlaceBase) -> Bool {
    let roles = zip(bound.procedure.roles, bound.compiled.roles).filter { role, condition in
      bound.truth(condition) != .no && role.places.contains { $0.base == base }
    }
    return !roles.isEmpty && roles.allSatisfy { $0.0.tieBreak == nil }
  }

  private func areApart(_ area: Int, _ other: Int) -> Bool {
    bound.index.area(area, isWithin: other) == .no && bound.index.area(other, isWithin: area) == .no
  }

  private func finding(
    _ code: FindingCode, _ severity: Severity, _ message: Bilingual, _ pointer: String, help: [Bilingual] = [],
    basis: [Citation] = []
  ) -> Finding {
    Finding(
      code, severity, message, at: Place(file: bound.dossier.file, pointer: pointer), help: help,
      basis: basis.isEmpty ? nil : CitationText(bound.index.catalogue).text(basis))
  }
}

extension BoundCase {
  /// The day on which the dossier was handed in, as far as it is known.
  var lodgingDate: CivilDate { submitted?.date ?? now.date }
}
