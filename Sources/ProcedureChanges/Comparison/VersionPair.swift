import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics
package import WorkingCalendar

/// A version of a procedure and the version that takes its place, ready to be compared.
///
/// It is not for several threads at once.
package final class VersionPair {
  /// Which versions of which procedure.
  package struct Identity: Hashable, Sendable {
    /// The code in the later catalogue.
    package let code: String
    /// The place of the version in the later catalogue.
    package let index: Int
    package let title: String
    package let from: CivilDate?
    package let to: CivilDate?
    /// Ids of the areas for which it holds; empty for the whole country.
    package let areas: [String]
    /// The instruments that the later version cites and the earlier one did not.
    package let instruments: [String]
    /// The same version, changed in place.
    package let isEdited: Bool
  }

  /// The earlier version, under the names that the later catalogue uses.
  let old: Procedure
  let new: Procedure
  /// The earlier version as it was.
  let former: Procedure
  let identity: Identity
  /// Whether the later version says what becomes of pending dossiers.
  let statesTransition: Bool
  let catalogues: CatalogueComparison
  /// Both over one list of facts, so that their conditions can be compared.
  private(set) lazy var joint = BurdenComparison(old, new, in: catalogues.declarations, calendar: calendar)
  /// What weighs more and less, decided once for all rules.
  private(set) lazy var burdens: [BurdenChange] = joint.changes
  private lazy var calendar = catalogues.calendar(new.calendar)

  init(
    _ old: Procedure, _ new: Procedure, at index: Int, isEdited: Bool, statesTransition: Bool,
    in catalogues: CatalogueComparison
  ) {
    former = old
    self.old = catalogues.renaming.renamed(old, like: new)
    self.new = new
    self.statesTransition = statesTransition
    self.catalogues = catalogues
    identity = Identity(
      code: new.code, index: index, title: new.title, from: old.inForce.from, to: new.inForce.from,
      areas: new.appliesIn,
      instruments: Self.cited(by: new).subtracting(Self.cited(by: old)).sorted().map { catalogues.title(ofBasis: $0) },
      isEdited: isEdited)
  }

  /// The same version, changed in place.
  var isEdited: Bool { identity.isEdited }

  /// The head of the procedure.
  var head: Change.Site { Change.Site(now: new.origin, path: "", before: old.origin) }

  /// A part of the later version, which took the place of one of the earlier version.
  func site(_ origin: Origin, _ path: String, _ index: Int, before: Origin? = nil) -> Change.Site {
    Change.Site(now: origin, path: "\(path)/\(index)", before: before)
  }

  /// A part that is gone: the head of what it was part of, and what it was.
  func site(gone origin: Origin) -> Change.Site { Change.Site(now: new.origin, path: "", before: origin) }

  /// The sources that a version cites anywhere.
  static func cited(by procedure: Procedure) -> Set<String> {
    var cited = Set(procedure.origin.basis.map(\.source))
    func add(_ origins: [Origin]) { for origin in origins { cited.formUnion(origin.basis.map(\.source)) } }
    add(procedure.roles.map(\.origin) + procedure.jurisdictionFree.map(\.origin) + procedure.facts.map(\.origin))
    add(procedure.documents.map(\.origin) + procedure.limits.map(\.origin) + procedure.additions.map(\.origin))
    add(procedure.extensions.map(\.origin) + procedure.pauses.map(\.origin) + procedure.exclusions.map(\.origin))
    add([procedure.supplement?.origin, procedure.closing?.origin].compactMap(\.self) + procedure.fees.map(\.origin))
    add(procedure.process.stages.map(\.origin) + procedure.results.map(\.origin))
    add(procedure.requirements.map(\.origin) + (procedure.overlay?.layers ?? []))
    for demand in procedure.documents {
      for paper in demand.item.papers { cited.formUnion(paper.basis.map(\.source)) }
    }
    return cited
  }
}
