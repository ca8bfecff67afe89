import ProcedureCatalogue
import WorkingCalendar

/// The declarations of a catalogue, ready to be found by the names that dossiers use.
final class CatalogueIndex: Sendable {
  let catalogue: Catalogue
  let documentShelf: DeclarationShelf<DocumentType>
  let agencyList: [Agency]
  let areaList: [Area]
  let documents: NameIndex
  let agencies: NameIndex
  let areas: NameIndex
  let nearestCode: NearestName
  let nearestDocument: NearestName
  let nearestAgency: NearestName
  let nearestArea: NearestName
  /// The code of each procedure to an index into `versions`.
  let codes: NameIndex
  /// The versions of one code, the oldest first.
  let versions: [[Catalogue.Version]]
  private let calendars: [CalendarShelf]
  private let calendarNames: NameIndex
  let equivalences: [FormEquivalence]
  let conventions: [Convention]
  /// What areas decided for themselves; empty in most catalogues.
  let layers: [Catalogue.Version]
  /// For each version whether some area decided for itself about its procedure.
  let isLayered: [Bool]
  /// For each version the places of its layers in `layers`.
  let layersOver: [[Int]]
  let areaOrder: AreaOrder
  /// For each agency the area that it names itself.
  let agencyAreas: [Int?]
  /// For each agency itself, and for the head of a body that body.
  let bodies: [Int]
  private let agencyParents: [Int?]
  private let areaParents: [Int?]

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    documentShelf = catalogue.documentShelf
    agencyList = catalogue.agencies
    areaList = catalogue.areas
    equivalences = catalogue.formEquivalences
    conventions = catalogue.conventions
    documents = NameIndex(documentShelf.names)
    let agencies = NameIndex(agencyList.map { ($0.origin.id, $0.title) })
    let areas = NameIndex(areaList.map { ($0.origin.id, $0.title) })
    self.agencies = agencies
    self.areas = areas
    nearestDocument = NearestName(documents)
    nearestAgency = NearestName(agencies)
    nearestArea = NearestName(areas)
    let parents = agencyList.map { $0.parent.flatMap { agencies[$0] } }
    agencyParents = parents
    bodies = agencyList.indices.map { [agencyList] agency in
      agencyList[agency].traits.contains(.head) ? parents[agency] ?? agency : agency
    }
    agencyAreas = agencyList.map { $0.area.flatMap { areas[$0] } }
    areaParents = areaList.map { $0.parent.flatMap { areas[$0] } }
    calendars = catalogue.calendars.compactMap { catalogue.calendar($0.id).map(CalendarShelf.init) }
    calendarNames = NameIndex(calendars.enumerated().map { ($1.current.calendar.definition.id, $0) })
    var seen: Set<String> = []
    let codeList = catalogue.versions.map(\.code).filter { seen.insert($0).inserted }
    codes = NameIndex(codeList.enumerated().map { ($1, $0) })
    nearestCode = NearestName(codes)
    versions = codeList.map { catalogue.versions(of: $0) }
    layers = catalogue.versions.filter { $0.overlay != nil }
    let layered = Set(layers.flatMap { $0.overlay?.codes ?? [] })
    isLayered = catalogue.versions.map { layered.contains($0.code) }
    layersOver = catalogue.versions.map { [layers] version in
      guard layered.contains(version.code) else { return [] }
      return layers.indices.filter { layers[$0].standsIn(for: version.code) && layers[$0].isLaid(over: version) }
    }
    areaOrder = AreaOrder(layers.isEmpty ? [] : areaList)
  }

  func calendar(_ id: String) -> CalendarShelf? { calendarNames[id].map { calendars[$0] } }

  /// Whether one agency is the other, or belongs to it. What belongs to a body belongs to its head.
  func agency(_ agency: Int, isWithin other: Int) -> Bool {
    isWithin(agency, bodies[other], parents: agencyParents)
  }

  /// Whether an area lies in another; undecided when it is the larger of the two, or a class does not list it.
  func area(_ area: Int, isWithin other: Int) -> Truth {
    if isWithin(area, other, parents: areaParents) { return .yes }
    if areaList[other].level == .classOfAreas {
      let members = areaList[other].members.compactMap { areas[$0] }
      return members.contains { isWithin(area, $0, parents: areaParents) } ? .yes : .undecided
    }
    if areaList[area].level == .classOfAreas { return .undecided }
    return isWithin(other, area, parents: areaParents) ? .undecided : .no
  }

  /// The area that one counts as on a day: itself, and after it has ended the one that took over; where several did, the
  /// one in which all of them lie, else nobody can say. An area whose successors are not known stays itself.
  func area(_ area: Int, on date: CivilDate) -> Int? {
    guard let last = areaList[area].inForce.to, last < date else { return area }
    let standing = catalogue.areas(standingFor: areaList[area].origin.id, on: date).compactMap { areas[$0.origin.id] }
    guard let first = standing.first else { return area }
    guard standing.count > 1 else { return first }
    return areaParents[first].flatMap { parent in
      standing.allSatisfy { areaParents[$0] == parent } ? parent : nil
    }
  }

  /// The area that an agency serves, or that the agency it belongs to serves.
  func area(ofAgency agency: Int) -> Int? {
    var place: Int? = agency
    // In a catalogue from outside agencies and areas may lie in each other in a circle.
    for _ in 0...agencyList.count {
      guard let current = place else { return nil }
      if let area = agencyAreas[current] { return area }
      place = agencyParents[current]
    }
    return nil
  }

  /// The province in which an area lies; nil for larger areas and classes.
  func province(of area: Int) -> Int? {
    var place: Int? = area
    for _ in 0...areaList.count {
      guard let current = place else { return nil }
      if areaList[current].level == .province { return current }
      place = areaParents[current]
    }
    return nil
  }

  private func isWithin(_ element: Int, _ other: Int, parents: [Int?]) -> Bool {
    var place: Int? = element
    for _ in 0...parents.count {
      guard let current = place else { return false }
      if current == other { return true }
      place = parents[current]
    }
    return false
  }

  /// The document types that count as one, itself first.
  func documents(countingAs type: Int) -> [Int] {
    var found = [type]
    var next = 0
    while next < found.count {
      for name in documentShelf.alternatives(at: found[next]) {
        if let member = documents[name], !found.contains(member) { found.append(member) }
      }
      next += 1
    }
    return found
  }
}

extension NameIndex {
  /// Names and titles of declarations in the order of a list; ids win over titles.
  convenience init(_ declarations: [(id: String, title: String)]) {
    self.init(
      declarations.enumerated().map { ($1.id, $0) } + declarations.enumerated().map { ($1.title, $0) })
  }
}

extension Catalogue.Version {
  /// Whether both come from the same version of the national procedure.
  fileprivate func isLaid(over version: Catalogue.Version) -> Bool {
    overlay?.from == (version.overlay?.from ?? version.inForce.from)
  }
}
