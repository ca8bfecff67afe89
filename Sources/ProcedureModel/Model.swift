import OrderedWork
package import ProcedureCatalogue
package import ProcedureDiagnostics
import ProcedureSyntax
package import ProcedureText

/// What the law says, typed and resolved, with the place of every part in its source.
///
/// Its values are those of the catalogue: there is one set of types for what a procedure is, and the authoring side adds
/// only where each part was written. `places` runs beside `contents.procedures`.
package struct Model: Sendable {
  package let contents: CatalogueContents
  package let places: [ProcedurePlaces]
  /// Runs beside `contents.oneStopModels`.
  package let oneStopModelPlaces: [OneStopModelPlaces]
  /// The ids of calendars that name no office hours, so that the usual ones are taken.
  package let calendarsWithoutHours: Set<String>
  /// The local layers that were laid over procedures.
  package let layers: [LaidLayer]
  /// What reading the files has found; nothing is accepted yet.
  package let findings: [Finding]
  /// What the authors accept with a reason.
  package let suppressions: Suppressions
  /// The changes between versions that somebody answers for.
  package let approvals: [ChangeApproval]
  /// Which procedures say that they are drafts.
  package let drafts: Drafts

  /// Texts that a thread reads at a time.
  private static let textsOfOneStep = 16

  /// Builds the model of one catalogue from its files, in the order of their paths; the number of threads changes nothing
  /// in it.
  package init(of sources: [SourceText], threads: Int = .max) {
    let trees = OrderedWork.map(sources, by: Self.textsOfOneStep, threads: threads) { SyntaxTree(parsing: $0) }
    let approvals = WrittenApprovals(trees)
    suppressions = Suppressions(trees)
    drafts = Drafts(trees)
    // The builder gets the only hold on the trees, and lets go of each once it is read.
    let builder = CatalogueBuilder(consume trees)
    builder.build(threads: threads)
    contents = builder.contents
    places = builder.procedurePlaces
    oneStopModelPlaces = builder.oneStopModels.map(\.places)
    calendarsWithoutHours = builder.calendarsWithoutHours
    layers = builder.layers
    self.approvals = approvals.approvals
    findings = builder.findings + approvals.findings
  }
}
