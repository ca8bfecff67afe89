import ProcedureCatalogue
import ProcedureChanges
import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureModel
import ProcedureText
import ProcedureWorkspace
import WorkingCalendar

/// One side of a comparison, read.
struct DiffSide {
  /// What findings stand in.
  let sources: [SourceText]
  let compared: ComparedCatalogue
  let approvals: [ChangeApproval]
  /// Findings about the side itself.
  var findings: [Finding] = []
  /// The path of a compiled file; nil for specifications.
  let file: String?
  /// Which files of the specifications are asked about.
  let covers: (String) -> Bool

  /// Specifications, compiled for the comparison.
  init(_ compilation: Compilation, covers: @escaping (String) -> Bool) {
    sources = compilation.sources
    let catalogue = Catalogue(contents: compilation.contents)
    let stating = compilation.model.places.indices.filter { compilation.model.places[$0].transition != nil }
    compared = ComparedCatalogue(specifications: catalogue, statesTransition: Set(stating))
    approvals = compilation.model.approvals.filter { covers($0.place.file) }
    file = nil
    self.covers = covers
  }

  /// A compiled file, which has no approvals.
  init(_ catalogue: Catalogue, file: String) {
    sources = []
    compared = ComparedCatalogue(catalogue)
    approvals = []
    self.file = file
    covers = { _ in true }
  }

  /// Where a change is shown: at the line in specifications, at the value in a compiled file.
  func place(of change: Change) -> Place? {
    guard let now = change.site.now else { return file.map { Place(file: $0) } }
    if let file {
      guard let versions = change.versions else { return Place(file: file) }
      let path = change.site.path.isEmpty ? "" : "/\(change.site.path)"
      return Place(file: file, pointer: "/procedures/\(versions.index)\(path)")
    }
    guard let source = compared.catalogue.source(of: now) else { return nil }
    let text = sources.first { $0.path == source.path }
    return Place(file: source.path, span: text?.span(ofLine: now.line))
  }
}

/// Two sides of a comparison, and what lies between them.
struct DiffInspection {
  let changes: ApprovedChanges
  /// Changes, approvals and the sides themselves, in the order in which they are shown.
  let findings: [Finding]
  let sources: [SourceText]
  /// Whether something breaks what an audience of the gate relies on.
  let isBreaking: Bool

  init(
    _ old: DiffSide, _ new: DiffSide, failing gate: Set<Audience>, today: CivilDate?
  ) throws(CatalogueError) {
    let all = try CatalogueComparison(old.compared, new.compared, today: today).changes().filter { change in
      guard let now = change.site.now, new.file == nil else { return true }
      return new.compared.catalogue.source(of: now).map { new.covers($0.path) } ?? true
    }
    changes = ApprovedChanges(all, new.approvals, today: today)
    let shown = ChangeFindings(failing: gate) { new.place(of: $0) }
    findings = FindingBag(old.findings + new.findings + shown.findings(of: changes.changes) + changes.findings).sorted()
    isBreaking = shown.fails(changes.changes)
    sources = new.sources
  }

  /// What came of it, for people.
  var lines: [Bilingual] {
    var lines = [DiffWording.summary(changes.changes)]
    lines += changes.used.map { DiffWording.approved($0) }
    return lines
  }
}
