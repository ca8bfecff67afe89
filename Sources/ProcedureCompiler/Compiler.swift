import CanonicalJSON
import OrderedWork
package import ProcedureCatalogue
package import ProcedureDiagnostics
package import ProcedureModel
import ProcedureRules
package import ProcedureText

/// The passes in order: read every text, resolve names, build the model, check it, and hand over the catalogue.
package struct Compilation: Sendable {
  /// Sorted by file and place.
  package let findings: [Finding]
  /// The texts, for renderers.
  package let sources: [SourceText]
  /// The model with the places of its parts, for rules and tools.
  package let model: Model
  private let threads: Int
  private static let digestsOfOneStep = 16

  /// What was compiled, with the digests of its files; complete even where findings stand, so that tools can show what
  /// is understood. Checking alone does not ask for it, because digests take longer than reading.
  package var contents: CatalogueContents {
    var contents = model.contents
    contents.sources = OrderedWork.map(sources, by: Self.digestsOfOneStep, threads: threads) { source in
      SourceFile(path: source.path, digest: "sha256:" + SHA256.hexDigest(of: source.original))
    }
    return contents
  }

  package var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// Compiles the files of one catalogue; their order does not matter. Each procedure is judged as the draft or the
  /// publishable text that it says it is, unless all are to be judged as one of the two. The number of threads changes
  /// nothing but the time it takes.
  package init(of sources: [SourceText], judgedAs maturity: Maturity? = nil, threads: Int = .max) {
    let ordered = sources.sorted { $0.path < $1.path }
    let model = Model(of: ordered, threads: threads)
    self.init(
      of: ordered, model, RuleBook.findings(in: model, threads: threads), judgedAs: maturity, threads: threads)
  }

  /// Puts together what reading the sources and the rules have found.
  init(
    of sources: [SourceText], _ model: Model, _ findings: [Finding], judgedAs maturity: Maturity?, threads: Int
  ) {
    var bag = FindingBag()
    let all = model.drafts.applied(to: model.findings + findings, judgedAs: maturity)
    bag.report(contentsOf: model.suppressions.applied(to: all, acceptableErrors: RuleBook.acceptableErrors))
    self.sources = sources
    self.model = model
    self.threads = threads
    self.findings = bag.sorted()
  }
}
