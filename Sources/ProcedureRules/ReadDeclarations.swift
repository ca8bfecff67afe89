import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import WorkingCalendar

/// What rules about procedures read of the declarations and documents of a `LiveModel`.
struct ReadDeclarations: Sendable {
  /// What is there no more, or says something else.
  struct Changes: Sendable {
    /// The digests of the ids of agencies, documents and legal bases.
    fileprivate var digests: Set<UInt64> = []

    /// Whether something has changed that was read.
    func concern(_ reading: Reading) -> Bool { !digests.isEmpty && reading.holds(anyOf: digests) }
  }

  /// A document without what no rule about a procedure reads.
  private struct Document: Equatable, Sendable {
    let id: String
    let title: String
    let databases: [String]
  }

  private let groundNumber: Int
  private let documentsNumber: Int
  private let agencies: [Agency]
  private let legalBases: [LegalBasis]
  /// In the order of their ids, as the other lists.
  private let documents: [Document]
  // On what follows all procedures stand.
  private let endedAgencies: [Agency]
  private let endedTiers: [Agency.Level: Agency]
  private let hasPostalEnterprise: Bool
  private let calendars: [CalendarDefinition]
  private let calendarsWithoutHours: Set<String>
  private let conventions: [Convention]
  private let areas: [Area]
  private let databases: [Database]
  private let oneStopModels: [OneStopModel]
  private let oneStopModelPlaces: [Place]

  /// Reads a model; what is still the same is taken from an earlier reading.
  init(_ model: Model, after earlier: ReadDeclarations? = nil) {
    let contents = model.contents
    groundNumber = model.groundNumber
    documentsNumber = model.documentsNumber
    agencies = contents.agencies.map(\.placeless)
    legalBases = contents.legalBases.map(\.placeless)
    endedAgencies = agencies.filter { $0.inForce.to != nil }
    endedTiers = agencies.endedTiers
    hasPostalEnterprise = agencies.contains { $0.traits.contains(.postalEnterprise) }
    calendars = contents.calendars
    calendarsWithoutHours = model.calendarsWithoutHours
    conventions = contents.conventions.map(\.placeless)
    areas = contents.areas.map(\.placeless)
    databases = contents.databases.map(\.placeless)
    oneStopModels = contents.oneStopModels
    oneStopModelPlaces = model.oneStopModelPlaces.map(\.name)
    if let earlier, earlier.documentsNumber == documentsNumber, earlier.groundNumber == groundNumber {
      documents = earlier.documents
    } else {
      documents = contents.documents.map { Document(id: $0.origin.id, title: $0.title, databases: $0.databases) }
    }
  }

  func isOf(_ model: Model) -> Bool {
    groundNumber == model.groundNumber && documentsNumber == model.documentsNumber
  }

  /// What is different from an earlier reading; nil when all procedures stand on it.
  func changes(since earlier: ReadDeclarations) -> Changes? {
    guard
      groundNumber == earlier.groundNumber
        || (endedAgencies == earlier.endedAgencies && endedTiers == earlier.endedTiers
          && hasPostalEnterprise == earlier.hasPostalEnterprise
          && calendars == earlier.calendars
          && calendarsWithoutHours == earlier.calendarsWithoutHours && conventions == earlier.conventions
          && areas == earlier.areas && databases == earlier.databases && oneStopModels == earlier.oneStopModels
          && oneStopModelPlaces == earlier.oneStopModelPlaces)
    else { return nil }
    var changes = Changes()
    changes.digests = Self.changed(earlier.agencies, agencies) { $0.origin.id }
    changes.digests.formUnion(Self.changed(earlier.documents, documents) { $0.id })
    changes.digests.formUnion(Self.changed(earlier.legalBases, legalBases) { $0.origin.id })
    return changes
  }

  /// The digests of the ids under which two lists, which are in the order of their ids, hold something else.
  private static func changed<Element: Equatable>(
    _ earlier: [Element], _ now: [Element], id: (Element) -> String
  ) -> Set<UInt64> {
    var changed: Set<UInt64> = []
    var (old, new) = (0, 0)
    while old < earlier.count || new < now.count {
      if old < earlier.count, new < now.count, earlier[old] == now[new] {
        old += 1
        new += 1
      } else if new == now.count || (old < earlier.count && id(earlier[old]) <= id(now[new])) {
        changed.insert(Reading.digest(of: id(earlier[old])))
        old += 1
      } else {
        changed.insert(Reading.digest(of: id(now[new])))
        new += 1
      }
    }
    return changed
  }
}

/// What a declaration says, wherever it stands: lines above it come and go.
private protocol Placed {
  var origin: Origin { get set }
}

extension Placed {
  fileprivate var placeless: Self {
    var placeless = self
    placeless.origin.file = 0
    placeless.origin.line = 0
    return placeless
  }
}

extension Agency: Placed {}
extension Area: Placed {}
extension Convention: Placed {}
extension Database: Placed {}
extension LegalBasis: Placed {}
