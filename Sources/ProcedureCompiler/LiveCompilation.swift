package import ProcedureDiagnostics
package import ProcedureModel
import ProcedureRules
package import ProcedureText

/// A compilation that follows its files: what an editor, or `tthc check --watch`, holds in memory.
///
/// `compilation` is always what compiling the files from scratch would give. `LiveModel` builds anew what a change can
/// reach, `RuleMemory` checks the same again, and findings are put in order for those files alone for which other parts
/// have findings than before: the parts of a file and its own text decide all that is said of it.
///
/// Whoever keeps a `compilation` beyond the next update pays for a copy of the lists in it.
package struct LiveCompilation: Sendable {
  /// What the findings in one file were made of, and how many there are.
  private struct Judged: Sendable {
    let path: String
    var parts: [FindingBlock] = []
    var count = 0
  }

  private var model: LiveModel
  private var memory = RuleMemory()
  /// Sorted by file and place.
  package private(set) var findings: [Finding] = []
  /// Findings without a file first, then those of each of `sources`.
  private var files: [Judged] = []
  /// The places in `files` by path.
  private var positions: [String: Int] = [:]
  private let maturity: Maturity?
  private let threads: Int

  /// Compiles the files of one catalogue, of which no two have one path.
  package init(of sources: [SourceText], judgedAs maturity: Maturity? = nil, threads: Int = .max) {
    model = LiveModel(of: sources, threads: threads)
    self.maturity = maturity
    self.threads = threads
    judge(changed: [])
  }

  /// Lets files go, and takes in those that are new or have changed.
  package mutating func update(_ changed: [SourceText], removed: [String] = []) {
    if model.update(changed, removed: removed) { rearrange() }
    judge(changed: Set(changed.map(\.path)))
  }

  package var sources: [SourceText] { model.sources }

  /// The whole as it is now.
  package var compilation: Compilation {
    Compilation(of: model.sources, model.model, findings, fileNumbers: model.fileNumbers, threads: threads)
  }

  /// Puts what is known of each file where the file is now.
  private mutating func rearrange() {
    var starts: [Int] = []
    var start = 0
    for file in files {
      starts.append(start)
      start += file.count
    }
    let (known, knownFindings, knownPositions) = (files, findings, positions)
    listFiles()
    // Findings do not tell paths apart that look alike.
    guard positions.count == files.count, knownPositions.count == known.count else {
      files = []
      return
    }
    findings.reserveCapacity(knownFindings.count)
    for index in files.indices {
      guard let earlier = knownPositions[files[index].path] else { continue }
      files[index] = known[earlier]
      findings += knownFindings[starts[earlier]..<starts[earlier] + known[earlier].count]
    }
  }

  /// Lists the files, of which nothing is known yet.
  private mutating func listFiles() {
    let paths = [""] + model.sources.map(\.path)
    files = paths.map { Judged(path: $0) }
    positions = Dictionary(paths.enumerated().map { ($1, $0) }) { $1 }
    findings = []
  }

  private mutating func judge(changed: Set<String>) {
    let isFirst = files.isEmpty
    if isFirst { listFiles() }
    var start = 0
    for (file, parts) in partsByFile().enumerated() {
      let path = files[file].path
      if isFirst || changed.contains(path) || !parts.elementsEqual(files[file].parts, by: ===) {
        let own = parts.flatMap { part in part.findings.filter { ($0.place?.file ?? "") == path } }
        let sources = file == 0 ? [] : [model.sources[file - 1]]
        let judged = Compilation.judged(own, in: [path], of: model.model, as: maturity, sources)
        findings.replaceSubrange(start..<start + files[file].count, with: judged)
        (files[file].parts, files[file].count) = (parts, judged.count)
      }
      start += files[file].count
    }
  }

  /// The parts in which something was found, for each of `files` in their order.
  private mutating func partsByFile() -> [[FindingBlock]] {
    var parts: [[FindingBlock]] = Array(repeating: [], count: files.count)
    for part in model.model.findingBlocks + memory.findings(in: model.model, threads: threads) {
      for path in part.files { parts[positions[path] ?? 0].append(part) }
    }
    return parts
  }
}
