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
  /// For each number of a file in the model its place among the sources; nil where they are the same.
  private let fileNumbers: [Int]?
  private let threads: Int
  private static let digestsOfOneStep = 16

  /// What was compiled, with the digests of its files; complete even where findings stand, so that tools can show what
  /// is understood. Checking alone does not ask for it, because digests take longer than reading.
  package var contents: CatalogueContents {
    var contents = model.contents
    if let fileNumbers { contents.renumberFiles(fileNumbers) }
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
    let findings = Self.judged(
      model.findings + RuleBook.findings(in: model, threads: threads), in: model.suppressions.paths, of: model,
      as: maturity, ordered
    )
    self.init(of: ordered, model, findings, threads: threads)
  }

  init(
    of sources: [SourceText], _ model: Model, _ findings: [Finding], fileNumbers: [Int]? = nil, threads: Int
  ) {
    self.sources = sources
    self.fileNumbers = fileNumbers
    self.model = model
    self.threads = threads
    self.findings = findings
  }

  /// What was found in `sources`, each once and in order, as it counts in drafts, and without what the authors of `files`
  /// accept.
  static func judged(
    _ findings: [Finding], in files: [String], of model: Model, as maturity: Maturity?, _ sources: [SourceText]
  ) -> [Finding] {
    let findings = Consequences.removed(from: findings, in: sources)
    let all = model.drafts.applied(to: findings, judgedAs: maturity)
    let rest = model.suppressions.applied(to: all, in: files, acceptableErrors: RuleBook.acceptableErrors)
    return FindingBag.inOrder(rest)
  }
}
