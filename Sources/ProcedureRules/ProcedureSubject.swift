import ProcedureCatalogue
import ProcedureModel

/// One version of a procedure as rules look at it, with the places of its parts.
package final class ProcedureSubject {
  let procedure: Procedure
  let places: ProcedurePlaces
  let catalogue: CatalogueSubject
  /// Every agency with a task.
  private(set) lazy var agencyMentions = readAgencyMentions()
  /// Every length of time that binds an agency.
  private(set) lazy var statedLengths = readStatedLengths()
  /// The calendar by which its days are counted, when it is declared.
  private(set) lazy var calendar = catalogue.calendar(procedure.calendar)
  /// How its lengths of time compare.
  private(set) lazy var durationOrder = DurationOrder(calendar)
  /// Whether another version of the same procedure began before this one.
  private(set) lazy var hasEarlierVersion = catalogue.versions(of: procedure.code).contains {
    $0.appliesIn == procedure.appliesIn && $0.startsBefore(procedure)
  }

  init(_ index: Int, in catalogue: CatalogueSubject) {
    procedure = catalogue.model.contents.procedures[index]
    places = catalogue.model.places[index]
    self.catalogue = catalogue
  }

  /// The rule of counting of the catalogue on a subject that holds when this version begins.
  func convention(_ subject: Convention.Subject) -> Convention? {
    catalogue.contents.conventions.last { convention in
      convention.subject == subject
        && (procedure.inForce.from.map { convention.inForce.contains($0) } ?? (convention.inForce.to == nil))
    }
  }
}

extension Procedure {
  fileprivate func startsBefore(_ other: Procedure) -> Bool {
    guard let start = other.inForce.from else { return false }
    return inForce.from.map { $0 < start } ?? true
  }
}
