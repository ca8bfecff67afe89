import ProcedureCatalogue
import WorkingCalendar

/// The declarations of a catalogue, ready to be found by the names that dossiers use.
final class CatalogueIndex: Sendable {
  /// Groups of documents inside each other, and areas inside each other, are followed this far.
  static let maximumNesting = 32

  let contents: CatalogueContents
  let digest: String
  let documents: NameIndex
  let agencies: NameIndex
  let areas: NameIndex
  let databases: NameIndex
  let legalBases: NameIndex
  /// The code of each procedure to an index into `versions`.
  let codes: NameIndex
  /// The versions of one code, the oldest first, as indices into `contents.procedures`.
  let versions: [[Int]]
  /// For each document type, the types that count as it, itself first.
  let countsAs: [[Int]]
  private let calendars: [WorkingCalendar]
  private let calendarNames: NameIndex
  private let agencyParents: [Int?]
  private let areaParents: [Int?]

  init(_ contents: CatalogueContents, digest: String) {
    self.contents = contents
    self.digest = digest
    documents = NameIndex(contents.documents.map { ($0.origin.id, $0.title) })
    let agencies = NameIndex(contents.agencies.map { ($0.origin.id, $0.title) })
    let areas = NameIndex(contents.areas.map { ($0.origin.id, $0.title) })
    self.agencies = agencies
    self.areas = areas
    databases = NameIndex(contents.databases.map { ($0.origin.id, $0.title) })
    legalBases = NameIndex(contents.legalBases.map { ($0.origin.id, $0.number ?? $0.title) })
    agencyParents = contents.agencies.map { $0.parent.flatMap { agencies[$0] } }
    areaParents = contents.areas.map { $0.parent.flatMap { areas[$0] } }
    calendars = contents.calendars.compactMap { try? WorkingCalendar($0) }
    calendarNames = NameIndex(calendars.enumerated().map { ($1.definition.id, $0) })
    (codes, versions) = CatalogueIndex.versions(of: contents.procedures)
    countsAs = CatalogueIndex.countsAs(contents.documents, names: documents)
  }

  func calendar(_ id: String) -> WorkingCalendar? { calendarNames[id].map { calendars[$0] } }

  /// Whether one agency is the other, or belongs to it.
  func agency(_ agency: Int, isWithin other: Int) -> Bool {
    isWithin(agency, other, parents: agencyParents)
  }

  /// Whether an area lies in another; undecided when it is the larger of the two, or a class does not list it.
  func area(_ area: Int, isWithin other: Int) -> Truth {
    if isWithin(area, other, parents: areaParents) { return .yes }
    if contents.areas[other].level == .classOfAreas {
      let members = contents.areas[other].members.compactMap { areas[$0] }
      return members.contains { isWithin(area, $0, parents: areaParents) } ? .yes : .undecided
    }
    if contents.areas[area].level == .classOfAreas { return .undecided }
    return isWithin(other, area, parents: areaParents) ? .undecided : .no
  }

  /// The province in which an area lies; nil for larger areas and classes.
  func province(of area: Int) -> Int? {
    var place: Int? = area
    for _ in 0..<CatalogueIndex.maximumNesting {
      guard let current = place else { return nil }
      if contents.areas[current].level == .province { return current }
      place = areaParents[current]
    }
    return nil
  }

  /// The forms that count where `demanded` is asked for, with the law that says so.
  func equivalence(of demanded: DocumentForm, to given: DocumentForm) -> FormEquivalence? {
    contents.formEquivalences.first { $0.demanded == demanded && $0.accepted.contains(given) }
  }

  private func isWithin(_ element: Int, _ other: Int, parents: [Int?]) -> Bool {
    var place: Int? = element
    for _ in 0..<CatalogueIndex.maximumNesting {
      guard let current = place else { return false }
      if current == other { return true }
      place = parents[current]
    }
    return false
  }

  private static func versions(of procedures: [Procedure]) -> (NameIndex, [[Int]]) {
    var groups: [[Int]] = []
    var groupOfCode: [String: Int] = [:]
    for (index, procedure) in procedures.enumerated() {
      if let group = groupOfCode[procedure.code] {
        groups[group].append(index)
      } else {
        groupOfCode[procedure.code] = groups.count
        groups.append([index])
      }
    }
    let sorted = groups.map { group in
      group.sorted { left, right in
        let (first, second) = (procedures[left].inForce.from, procedures[right].inForce.from)
        guard let first, let second, first != second else { return first == nil && second != nil || left < right }
        return first < second
      }
    }
    return (NameIndex(sorted.enumerated().map { (procedures[$1[0]].code, $0) }), sorted)
  }

  private static func countsAs(_ documents: [DocumentType], names: NameIndex) -> [[Int]] {
    documents.indices.map { index in
      var found = [index]
      var next = 0
      while next < found.count {
        for name in documents[found[next]].anyOf {
          if let member = names[name], !found.contains(member) { found.append(member) }
        }
        next += 1
      }
      return found
    }
  }
}

extension NameIndex {
  /// Names and titles of declarations in the order of a list; ids win over titles.
  init(_ declarations: [(id: String, title: String)]) {
    self.init(
      declarations.enumerated().map { ($1.id, $0) } + declarations.enumerated().map { ($1.title, $0) })
  }
}
