package import ProcedureModel
import ProcedureRules
package import ProcedureText

/// A compilation that follows its files: what an editor, or `tthc check --watch`, holds in memory.
///
/// `compilation` is always what compiling the files from scratch would give. After a change of files that hold procedures
/// only, those are built and checked again together with the procedures that read something of them. When a file comes or
/// goes, or something that is declared for all procedures changes or moves, everything is built and checked again; only
/// reading the other files is spared.
package struct LiveCompilation: Sendable {
  package private(set) var compilation: Compilation
  private var model: LiveModel
  private var memory = RuleMemory()
  private let maturity: Maturity?
  private let threads: Int

  /// Compiles the files of one catalogue, of which no two have one path.
  package init(of sources: [SourceText], judgedAs maturity: Maturity? = nil, threads: Int = .max) {
    model = LiveModel(of: sources, threads: threads)
    self.maturity = maturity
    self.threads = threads
    compilation = Compilation(
      of: model.sources, model.model, memory.findings(in: model.model, threads: threads), judgedAs: maturity,
      threads: threads)
  }

  /// Lets files go, and takes in those that are new or have changed.
  package mutating func update(_ changed: [SourceText], removed: [String] = []) {
    model.update(changed, removed: removed)
    compilation = Compilation(
      of: model.sources, model.model, memory.findings(in: model.model, threads: threads), judgedAs: maturity,
      threads: threads)
  }
}
