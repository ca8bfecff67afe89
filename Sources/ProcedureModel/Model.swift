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
  package internal(set) var contents: CatalogueContents
  package internal(set) var places: [ProcedurePlaces]
  /// Runs beside `contents.procedures`: equal numbers in two models of one `LiveModel` are one and the same procedure,
  /// built once.
  package internal(set) var procedureNumbers: [Int]
  /// Equal in two models of one `LiveModel` whose procedures have only taken each other's places: their codes stand in the
  /// same order.
  package let buildNumber: Int
  /// Equal in two models of one `LiveModel` in which the same is declared.
  package internal(set) var groundNumber: Int
  /// Equal in two models of one `LiveModel` whose documents differ in nothing but their origins.
  package internal(set) var documentsNumber: Int
  /// Runs beside `contents.oneStopModels`.
  package internal(set) var oneStopModelPlaces: [OneStopModelPlaces]
  /// The ids of calendars that name no office hours, so that the usual ones are taken.
  package internal(set) var calendarsWithoutHours: Set<String>
  /// The local layers that were laid over procedures.
  package let layers: [LaidLayer]
  /// What the text of each file has brought; none when there is too much of it.
  var fileBlocks: [FindingBlock?]
  /// What building has found, in the order of its steps.
  var blocks: [FindingBlock]
  /// What the authors accept with a reason.
  package internal(set) var suppressions: Suppressions
  /// The changes between versions that somebody answers for.
  package private(set) var approvals: [ChangeApproval]
  private var approvalBlock: FindingBlock?
  /// Which procedures say that they are drafts.
  package internal(set) var drafts: Drafts

  /// Texts that a thread reads at a time.
  private static let textsOfOneStep = 2

  /// Builds the model of one catalogue from its files, in the order of their paths; the number of threads changes nothing
  /// in it.
  package init(of sources: [SourceText], threads: Int = .max) {
    let trees = Self.trees(of: sources, threads: threads)
    let remarks = Remarks(trees)
    // The builder gets the only hold on the trees, and lets go of each once it is read.
    let builder = CatalogueBuilder(consume trees)
    builder.build(threads: threads)
    self.init(builder, remarks)
  }

  static func trees(of sources: [SourceText], threads: Int) -> [SyntaxTree] {
    OrderedWork.map(sources, by: textsOfOneStep, threads: threads) { SyntaxTree(parsing: $0) }
  }

  /// What authors say about findings and changes, in all files.
  struct Remarks {
    let suppressions: Suppressions
    let drafts: Drafts
    let approvals: [ChangeApproval]
    let approvalBlock: FindingBlock?

    init(_ trees: [SyntaxTree]) {
      suppressions = Suppressions(trees)
      drafts = Drafts(trees)
      let written = WrittenApprovals(trees)
      approvals = written.approvals
      approvalBlock = FindingBlock(any: written.findings)
    }

    /// Those in a model that was built before.
    init(_ model: Model) {
      suppressions = model.suppressions
      drafts = model.drafts
      approvals = model.approvals
      approvalBlock = model.approvalBlock
    }
  }

  /// The model that a builder has built.
  init(_ builder: CatalogueBuilder, _ remarks: Remarks) {
    contents = builder.contents
    places = builder.procedurePlaces
    procedureNumbers = builder.procedureNumbers
    buildNumber = builder.newNumber()
    groundNumber = builder.groundNumber
    documentsNumber = buildNumber
    oneStopModelPlaces = builder.oneStopModels.map(\.places)
    calendarsWithoutHours = builder.calendarsWithoutHours
    layers = builder.layers
    fileBlocks = builder.found.fileBlocks
    blocks = builder.found.blocks
    suppressions = remarks.suppressions
    drafts = remarks.drafts
    approvals = remarks.approvals
    approvalBlock = remarks.approvalBlock
  }

  mutating func take(_ written: WrittenApprovals) {
    approvals = written.approvals
    approvalBlock = FindingBlock(any: written.findings)
  }

  /// What reading the files has found; nothing is accepted yet.
  package var findings: [Finding] { findingBlocks.flatMap(\.findings) }

  /// The same in the parts in which it was found.
  package var findingBlocks: [FindingBlock] {
    fileBlocks.compactMap(\.self) + blocks + [approvalBlock].compactMap(\.self)
  }
}
