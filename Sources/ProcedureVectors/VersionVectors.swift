import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureRuntime
import WorkingCalendar

/// Makes the vectors of one version.
struct VersionVectors {
  /// How long after acceptance an event happens from which a limit runs.
  private static let minutesToEvent = 26 * 60

  private let version: Catalogue.Version
  private let procedure: Procedure
  private let catalogue: Catalogue
  private let assessor: Assessor
  private let moments: TellingMoments
  private let found: VectorCases

  init(
    _ version: Catalogue.Version, _ catalogue: Catalogue, _ assessor: Assessor, _ context: DecisionContext
  ) throws(CatalogueError) {
    self.version = version
    self.catalogue = catalogue
    self.assessor = assessor
    procedure = try catalogue.procedure(version)
    moments = TellingMoments(catalogue.calendar(procedure.calendar), within: procedure.inForce)
    found = VectorCases(procedure, of: catalogue, moments: moments, in: context)
  }

  func result() throws(CatalogueError) -> ConformanceVectors.Version {
    var vectors: [ConformanceVector] = []
    var isOther = false
    for dossier in dossiers {
      let id = "\(identity)/\(vectors.count + 1)"
      if let vector = try ConformanceVector(id, dossier, as: procedure, by: assessor) {
        vectors.append(vector)
      } else {
        isOther = true
      }
    }
    let text = ExpressionText(procedure, in: catalogue)
    var gaps = found.gaps.map { target, reason in
      VectorGap(
        procedure: procedure.code, element: target.element, condition: text.text(target.condition),
        outcome: target.outcome, reason: reason)
    }
    if isOther {
      gaps.append(
        VectorGap(
          procedure: procedure.code, element: "procedure", condition: text.text(.always), outcome: true,
          reason: .otherVersion))
    }
    return ConformanceVectors.Version(
      version: version, vectors: vectors,
      coverage: try ExampleRunner(assessor).coverage(of: version, by: vectors.map(\.assessment)),
      targets: found.targets.count, gaps: gaps)
  }

  /// Tells versions of one code, and what areas made of one, apart.
  private var identity: String {
    [procedure.code, procedure.inForce.from?.iso ?? "always", procedure.overlay?.layers.last?.id]
      .compactMap { $0 }.joined(separator: "/")
  }

  private var dossiers: [Dossier] {
    var dossiers = found.cases.map { Dossier($0, of: procedure) }
    guard let first = found.cases.first, let plain = dossiers.first else { return [] }
    for members in [Dossier.Members.first, .last] {
      var full = plain
      full.handIn(members, of: procedure, in: first.concrete, found.evaluator(of: first.concrete))
      if !full.documents.isEmpty, dossiers.last != full { dossiers.append(full) }
    }
    if let full = dossiers.last, !full.documents.isEmpty {
      var photographed = full
      for index in full.documents.indices {
        photographed.documents[index].form = .photo
        photographed.documents[index].count = 1
      }
      dossiers.append(photographed)
    }
    let databases = procedure.documents.flatMap { $0.item.waivers }
    if !databases.isEmpty {
      var silent = plain
      for database in databases where !silent.unavailableDatabases.contains(database) {
        silent.unavailableDatabases.append(database)
      }
      dossiers.append(silent)
    }
    if first.at != nil { dossiers += later(first) }
    dossiers += dossiers.filter { $0.documents.isEmpty }.compactMap { withEvents($0) }
    // A dossier always says by which channel it came.
    var silent = Dossier(procedure: procedure.code)
    silent.accepted = plain.accepted
    silent.area = plain.area
    silent.channel = plain.channel
    dossiers.append(silent)
    return dossiers
  }

  /// The same at the moments that no case has.
  private func later(_ first: VectorCase) -> [Dossier] {
    moments.all.filter { moment in !found.cases.contains { $0.at == moment } }.map { moment in
      var moved = Dossier(first, of: procedure, tellsSupplements: false)
      moved.submitted = moment
      moved.accepted = moment
      moved.tellSupplements(of: first.concrete)
      return moved
    }
  }

  /// The same once everything has happened from which limits run; nil when no limit waits.
  private func withEvents(_ dossier: Dossier) -> Dossier? {
    guard let at = dossier.accepted?.adding(minutes: VersionVectors.minutesToEvent) else { return nil }
    var told = dossier
    for event in procedure.limits.flatMap(\.start) {
      switch event {
      case .acceptedComplete, .submitted: continue
      case .receivedByCompetentAgency:
        if !told.events.contains(where: { $0.kind == .receivedByCompetentAgency }) {
          told.events.append(Dossier.Event(.receivedByCompetentAgency, at: at))
        }
      case .named(let name):
        if !told.events.contains(where: { $0.name == name }) {
          told.events.append(Dossier.Event(nil, at: at, name: name))
        }
      }
    }
    return told == dossier ? nil : told
  }
}

extension DocumentItem {
  /// The databases that may spare a document of it; groups are as deep as the catalogue.
  fileprivate var waivers: [String] {
    switch self {
    case .document(let document): document.waivedBy
    case .group(let group): group.of.flatMap(\.waivers)
    }
  }
}
