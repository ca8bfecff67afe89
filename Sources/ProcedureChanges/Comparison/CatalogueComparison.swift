package import ProcedureCatalogue
import ProcedureDiagnostics
package import WorkingCalendar

/// What becomes of a catalogue: each version of a procedure with the one that takes its place, compared by meaning.
///
///     let comparison = CatalogueComparison(ComparedCatalogue(old), ComparedCatalogue(new), today: nil)
///     for change in try comparison.changes() { change.message.vi }
///
/// It is not for several threads at once.
package final class CatalogueComparison {
  /// A version and what became of it.
  private struct Pairing {
    let old: Catalogue.Version
    let new: Catalogue.Version
    let isEdited: Bool
  }

  let old: ComparedCatalogue
  let new: ComparedCatalogue
  /// Days before it are past; nil when nobody says which day it is.
  let today: CivilDate?
  /// What the procedures of the later catalogue share, with the areas and agencies that only the earlier one has.
  let declarations: CatalogueContents
  /// The codes that are gone and nothing takes the place of, with their titles.
  private(set) var removed: [(code: String, title: String)] = []
  /// National versions of procedures that are still there which are gone themselves.
  private(set) var withdrawn: [Catalogue.Version] = []
  /// Procedures that the earlier catalogue did not have.
  private(set) var added: [Procedure] = []
  private(set) lazy var renaming = Renaming(old.catalogue, new.catalogue, declarations)

  package init(_ old: ComparedCatalogue, _ new: ComparedCatalogue, today: CivilDate? = nil) {
    self.old = old
    self.new = new
    self.today = today
    let known = Set(new.catalogue.areas.map(\.origin.id))
    let agencies = Set(new.catalogue.agencies.map(\.origin.id))
    declarations = CatalogueContents(
      agencies: new.catalogue.agencies + old.catalogue.agencies.filter { !agencies.contains($0.origin.id) },
      areas: new.catalogue.areas + old.catalogue.areas.filter { !known.contains($0.origin.id) },
      databases: new.catalogue.databases, formEquivalences: new.catalogue.formEquivalences)
  }

  func calendar(_ id: String) -> WorkingCalendar? {
    new.catalogue.calendar(id) ?? old.catalogue.calendar(id)
  }

  /// Every change, in the order of the later catalogue: those of national versions, of layers, then of the catalogue.
  package func changes() throws(CatalogueError) -> [Change] {
    var changes: [Change] = []
    var known: Set<String> = []
    // National versions first: what a layer hands on is known then.
    let all = try pairings()
    for pairing in all.filter({ $0.new.overlay == nil }) + all.filter({ $0.new.overlay != nil }) {
      guard let pair = try pair(pairing) else { continue }
      var found = ChangeBook.changes(of: pair)
      // What a local layer only hands on is said once, of the national version.
      if let overlay = pair.new.overlay {
        found = found.filter { change in !overlay.codes.contains { known.contains("\($0) \(change.identity)") } }
      }
      for change in found { known.insert("\(pair.new.code) \(change.identity)") }
      changes += found
    }
    return changes + ChangeBook.changes(of: self)
  }

  /// The pair, unless both say the same, or nobody has been served by the earlier version.
  private func pair(_ pairing: Pairing) throws(CatalogueError) -> VersionPair? {
    if try new.catalogue.says(pairing.new, theSameAs: pairing.old, of: old.catalogue) { return nil }
    let former = try old.catalogue.procedure(pairing.old)
    guard !former.isDraft else { return nil }
    return VersionPair(
      former, try new.catalogue.procedure(pairing.new), at: pairing.new.index, isEdited: pairing.isEdited,
      statesTransition: new.statesTransition?.contains(pairing.new.index) ?? true, in: self)
  }

  // MARK: Which takes whose place

  private struct Key: Hashable {
    let code: String
    let from: CivilDate?
    let areas: [String]

    init(_ version: Catalogue.Version) {
      (code, from, areas) = (version.code, version.inForce.from, version.appliesIn)
    }
  }

  /// A version is compared with itself, else with the last one before it of its code, else with the procedure that it
  /// says it takes the place of.
  private func pairings() throws(CatalogueError) -> [Pairing] {
    var versions: [Key: Catalogue.Version] = [:]
    var byCode: [String: [Catalogue.Version]] = [:]
    for version in old.catalogue.versions {
      versions[Key(version)] = version
      byCode[version.code, default: []].append(version)
    }
    var pairings: [Pairing] = []
    var codes: Set<String> = []
    for version in new.catalogue.versions {
      codes.insert(version.code)
      if let same = versions[Key(version)] {
        pairings.append(Pairing(old: same, new: version, isEdited: true))
      } else if let before = Self.last(of: byCode[version.code] ?? [], before: version) {
        pairings.append(Pairing(old: before, new: version, isEdited: false))
      } else {
        let procedure = try new.catalogue.procedure(version)
        for replaced in procedure.replaces where replaced.code != version.code { codes.insert(replaced.code) }
        let former = procedure.replaces.lazy.filter { $0.code != version.code }.flatMap { byCode[$0.code] ?? [] }
        if let before = Self.last(of: Array(former), before: version) {
          pairings.append(Pairing(old: before, new: version, isEdited: false))
        } else if byCode[version.code] == nil, version.overlay == nil {
          added.append(procedure)
        }
      }
    }
    let remembered = Set(new.catalogue.tombstones.filter { $0.kind == .procedure }.map(\.id))
    var seen: Set<String> = []
    for version in old.catalogue.versions
    where !codes.contains(version.code) && !remembered.contains(version.code) && seen.insert(version.code).inserted {
      let procedure = try old.catalogue.procedure(version)
      if !procedure.isDraft { removed.append((version.code, procedure.title)) }
    }
    let present = Set(new.catalogue.versions.map(Key.init))
    for version in old.catalogue.versions
    where version.overlay == nil && !present.contains(Key(version))
      && new.catalogue.versions(of: version.code).contains(where: { $0.overlay == nil })
    {
      if try !old.catalogue.procedure(version).isDraft { withdrawn.append(version) }
    }
    return pairings
  }

  /// The last version for the same areas that began earlier; the last of all when none did.
  private static func last(
    of versions: [Catalogue.Version], before version: Catalogue.Version
  ) -> Catalogue.Version? {
    let same = versions.filter { $0.appliesIn == version.appliesIn }
    let ordered = same.sorted { ($0.inForce.from ?? .first) < ($1.inForce.from ?? .first) }
    guard let from = version.inForce.from else { return ordered.last }
    return ordered.last { ($0.inForce.from ?? .first) < from } ?? ordered.last
  }
}

extension Change {
  /// What tells two changes of one procedure apart.
  fileprivate var identity: String { "\(rule.code) \(message.vi)" }
}
