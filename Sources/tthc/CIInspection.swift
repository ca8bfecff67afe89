import ProcedureCatalogue
import ProcedureChanges
import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureFormat
import ProcedureRuntime
import ProcedureSyntax
import ProcedureText
import ProcedureWorkspace
import WorkingCalendar

/// Everything that must hold of specifications before a change is taken, looked at once.
struct CIInspection {
  /// A compiled catalogue that belongs to the specifications.
  struct Compiled {
    let path: String
    let bytes: [UInt8]
  }

  /// In the order in which they are shown.
  let findings: [Finding]
  let sources: [SourceText]
  /// What came of each part.
  let lines: [Bilingual]
  /// Whether the change breaks what somebody relies on.
  let isBreaking: Bool
  /// Whether every file could be read.
  let isReadable: Bool

  init(
    of scope: SpecificationScope, _ compiled: Compiled?, since revision: String?, against base: String?,
    _ console: Console
  ) throws(CommandFailure) {
    let files = console.workspace.specifications(at: scope.reads)
    let compilation = Compilation(of: files.sources)
    var checked = compilation.findings.filter { $0.place.map { scope.covers($0.file) } ?? true }
    if let revision {
      let earlier = Compilation(of: try console.specifications(at: scope.reads, since: revision))
      checked = NewFindings(before: earlier.findings, earlier.sources).among(checked, compilation.sources)
    }
    var bag = FindingBag(files.findings + checked)
    let covered = compilation.sources.filter { scope.covers($0.path) }
    var lines = [CIWording.check(bag.summary, files: covered.count)]
    isReadable = files.findings.isEmpty
    let isSound = isReadable && !compilation.hasErrors
    if isSound {
      let report = try ExampleReport(
        running: Catalogue(contents: compilation.contents), files: compilation.sources.map(\.path), of: scope)
      bag.report(contentsOf: report.findings(in: SourceMap(compilation.sources)))
      lines.append(CIWording.examples(passed: report.passed, failed: report.failed))
    } else {
      lines.append(CIWording.examplesLeftOut)
    }
    let untidy = covered.filter { Formatter.format(SyntaxTree(parsing: $0), keywords: nil) != $0.original }
    bag.report(contentsOf: untidy.map { Self.layout($0.path) })
    lines.append(CIWording.layout(changed: untidy.count, of: covered.count))
    if let compiled {
      let isFresh = isSound && Self.fits(compiled.bytes, compilation.contents(of: scope))
      if isSound, !isFresh { bag.report(Self.stale(compiled.path)) }
      lines.append(isSound ? CIWording.catalogue(compiled.path, isFresh: isFresh) : CIWording.catalogueLeftOut)
    }
    var isBreaking = false
    if let base, isSound {
      let new = DiffSide(compilation) { scope.covers($0) }
      let old = try console.side(of: scope, at: base)
      let inspection: DiffInspection
      do throws(CatalogueError) {
        inspection = try DiffInspection(
          old, new, failing: Set(Audience.allCases), today: console.now().date)
      } catch {
        throw CommandFailure(error.finding(in: base))
      }
      bag.report(contentsOf: inspection.findings)
      lines += inspection.lines.map { CIWording.changes(base, $0) }
      isBreaking = inspection.isBreaking
    } else if base != nil {
      lines.append(CIWording.changesLeftOut)
    }
    self.isBreaking = isBreaking
    findings = bag.sorted()
    sources = compilation.sources
    self.lines = lines
  }

  /// Whether the bytes are those that `tthc compile` would write, in either form. Names that the file remembers of
  /// earlier catalogues are its own.
  private static func fits(_ bytes: [UInt8], _ contents: CatalogueContents) -> Bool {
    guard let present = try? Catalogue(bytes: bytes).contents() else { return false }
    var contents = contents
    contents.tombstones = present.tombstones
    return bytes == CatalogueWriter.canonicalBytes(contents) || bytes == CatalogueWriter.reviewBytes(contents)
  }

  private static func layout(_ path: String) -> Finding {
    Finding(
      FindingCode(972), .error, CIWording.layout, at: Place(file: path), help: [CIWording.layoutHelp(path)])
  }

  private static func stale(_ path: String) -> Finding {
    Finding(FindingCode(973), .error, CIWording.stale, at: Place(file: path), help: [CIWording.staleHelp(path)])
  }
}

extension ExampleReport {
  /// One finding for each expectation that is not met, at its line, and for each thing that cannot have happened.
  func findings(in sources: SourceMap) -> [Finding] {
    failures.flatMap { outcome -> [Finding] in
      let title = outcome.example.title
      let details = outcome.findings.filter { $0.severity != .note }.map(\.message)
      return outcome.expectations.filter { !$0.isMet }.map { expectation in
        finding(
          CIWording.failed(title, expectation), expectation.expected.file, expectation.expected.line,
          expectation.trace + details, sources)
      }
        + outcome.contradictions.map { contradiction in
          let origin = outcome.example.origin
          return Finding(
            contradiction.code, .error, CIWording.contradicts(title, contradiction.message),
            at: place(origin.file, origin.line, sources))
        }
    }
  }

  private func finding(
    _ message: Bilingual, _ file: Int, _ line: Int, _ details: [Bilingual], _ sources: SourceMap
  ) -> Finding {
    Finding(FindingCode(971), .error, message, at: place(file, line, sources), details: details)
  }

  private func place(_ file: Int, _ line: Int, _ sources: SourceMap) -> Place? {
    path(ofFile: file).map { path in
      Place(file: path, span: sources[path].flatMap { $0.span(ofLine: line) })
    }
  }
}

extension SourceText {
  /// The words of a line, without the space before and behind them.
  func span(ofLine line: Int) -> TextSpan? {
    var range = lines.range(ofLine: line, in: bytes)
    let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    while let first = range.first, isSpace(bytes[first]) { range = range.dropFirst() }
    while let last = range.last, isSpace(bytes[last]) { range = range.dropLast() }
    return range.isEmpty ? nil : TextSpan(range.lowerBound, range.upperBound)
  }
}
