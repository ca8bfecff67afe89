import CommandTable
import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureModel
import ProcedureSyntax
import ProcedureText
import ProcedureWorkspace

/// `tthc check`: reads specifications and reports what is wrong with them.
enum CheckCommand {
  static let name = "check"
  static let paths = Positional(each: "path", .path(SourceWording.pathOrFolder), help: CheckWording.paths)
  static let strict = Flag("strict", help: CheckWording.strict)
  static let fix = Flag("fix", help: CheckWording.fix)
  static let maturity = Option("maturity", .maturity, help: CheckWording.maturity)
  static let format = Option("format", .oneOf(FindingFormat.self), default: .text, help: CheckWording.format)
  static let limit = Option(
    "limit", .number(0...1_000_000), default: FindingPrinter.defaultLimit, help: CheckWording.limit)
  static let watch = Flag("watch", help: CheckWording.watch)
  static let since = Option("since", .text(CheckWording.revision), help: CheckWording.since)
  static let threads = Option("threads", .number(1...1_024), help: SourceWording.threads)
  static let summary = Option("summary", .path(SourceWording.file, .isWritten), help: CheckWording.summaryFile)

  static func command(_ console: Console) -> Command {
    Command(
      name, summary: CheckWording.summary,
      parameters: [strict, maturity, fix, format, limit, since, summary, watch, threads, paths],
      examples: [
        Command.Example("Specs", text: CheckWording.folderExample),
        Command.Example("--fix", "Specs/1.001193.tthc", text: CheckWording.fixExample),
        Command.Example("--strict", "--format", "json", "Specs", text: CheckWording.strictExample),
        Command.Example("--maturity", "công bố", "Specs", text: CheckWording.maturityExample),
        Command.Example("--format", "github", "--summary", "summary.md", "Specs", text: CheckWording.githubExample),
      ],
      action: .run { arguments in
        console.attempt(arguments.language) { () throws(CommandFailure) in
          var run = CheckRun(console: console, arguments: arguments)
          return arguments[watch] ? try run.watch() : try run.run()
        }
      })
  }
}

/// One run of `tthc check`.
private struct CheckRun {
  /// A fix may lay bare the next one; more rounds than this mean that two fixes undo each other.
  static let maximumRounds = 8

  let console: Console
  let arguments: Arguments
  let scope: SpecificationScope
  /// The files and what was made of them, for a run that goes on.
  private var followed: (files: SpecificationWatch, compilation: LiveCompilation)?
  /// What people were shown last.
  private var shown: (findings: [Finding], sources: [SourceText])?

  init(console: Console, arguments: Arguments) {
    self.console = console
    self.arguments = arguments
    let given = arguments[CheckCommand.paths]
    scope = SpecificationScope(given.isEmpty ? ["."] : given, in: console.workspace)
  }

  /// Runs, and runs again whenever a specification has changed, until somebody ends it.
  mutating func watch() throws(CommandFailure) -> ExitCode {
    Interruption.remember()
    var files = SpecificationWatch(console.workspace, at: scope.reads, threads: threads)
    let first = files.news()?.changed ?? []
    followed = (files, LiveCompilation(of: first, judgedAs: arguments[CheckCommand.maturity], threads: threads))
    _ = try run()
    while console.output.result == .written, console.pause() {
      guard takeNews() else { continue }
      console.output.write("\n\(CheckWording.changed[arguments.language])\n")
      _ = try run()
    }
    return .fine
  }

  mutating func run() throws(CommandFailure) -> ExitCode {
    var (fileFindings, compilation) = compile()
    var faults: [Finding] = []
    var fixed = 0
    if arguments[CheckCommand.fix] {
      for _ in 0..<Self.maximumRounds {
        let applied = applyFixes(of: compilation, reporting: &faults)
        if applied == 0 { break }
        fixed += applied
        _ = takeNews()
        (fileFindings, compilation) = compile()
      }
    }
    var concerned = compilation.findings.filter { $0.place.map { scope.covers($0.file) } ?? true }
    if let revision = arguments[CheckCommand.since] {
      let earlier = Compilation(
        of: try console.specifications(at: scope.reads, since: revision), judgedAs: arguments[CheckCommand.maturity])
      concerned = NewFindings(before: earlier.findings, earlier.sources).among(concerned, compilation.sources)
    }
    // Those of the compilation are in order already.
    let others = fileFindings + faults
    let findings = others.isEmpty ? concerned : FindingBag.inOrder(others + concerned)
    try present(findings, compilation, fixed: fixed)
    if followed == nil { console.keep(compilation) }
    return fileFindings.isEmpty ? ExitCode(findings, strict: arguments[CheckCommand.strict]) : .noInput
  }

  private var threads: Int { arguments[CheckCommand.threads] ?? .max }

  /// What is wrong with the files themselves, and what compiling them gives.
  private func compile() -> ([Finding], Compilation) {
    if let followed { return (followed.files.findings, followed.compilation.compilation) }
    let files = console.workspace.specifications(at: scope.reads, threads: threads)
    return (
      files.findings, Compilation(of: files.sources, judgedAs: arguments[CheckCommand.maturity], threads: threads)
    )
  }

  /// Whether something has changed since the last look; the compilation follows.
  private mutating func takeNews() -> Bool {
    guard let news = followed?.files.news() else { return false }
    followed?.compilation.update(news.changed, removed: news.removed)
    return true
  }

  /// How many fixes were made and written.
  private func applyFixes(of compilation: Compilation, reporting faults: inout [Finding]) -> Int {
    var applied = 0
    for source in compilation.sources where source.path != Workspace.standardStream && scope.covers(source.path) {
      let result = FixApplier.apply(compilation.findings, to: source)
      guard result.applied > 0 else { continue }
      do {
        try console.workspace.write(result.bytes, to: source.path)
        applied += result.applied
      } catch {
        faults.append(error.finding)
      }
    }
    return applied
  }

  private mutating func present(
    _ findings: [Finding], _ compilation: Compilation, fixed: Int
  ) throws(CommandFailure) {
    let printer = FindingPrinter(console, arguments.language)
    let format = arguments[CheckCommand.format]
    let news = format == .text ? newFindings(findings, compilation.sources) : findings
    printer.present(
      news, compilation.sources, as: format, of: CheckCommand.name, limit: arguments[CheckCommand.limit],
      strict: arguments[CheckCommand.strict])
    if let path = arguments[CheckCommand.summary] {
      try console.write(Array(printer.page(findings, compilation.sources, of: CheckCommand.name).utf8), to: path)
    }
    guard format == .text else { return }
    var lines = fixed > 0 ? [CheckWording.fixed(fixed)] : []
    if news.count < findings.count { lines.append(CheckWording.shownBefore(findings.count - news.count)) }
    let files = compilation.sources.count { scope.covers($0.path) }
    let end = (lines + [CheckWording.end(FindingBag.summary(of: findings), files: files)]).map {
      $0[arguments.language]
    }
    console.output.write((news.isEmpty ? "" : "\n") + end.joined(separator: "\n") + "\n")
  }

  /// Those that a person who watches has not been shown the last time, wherever the others stand now.
  private mutating func newFindings(_ findings: [Finding], _ sources: [SourceText]) -> [Finding] {
    guard followed != nil else { return findings }
    defer { shown = (findings, sources) }
    guard let shown else { return findings }
    // Most stay as they are; the others are compared by what stays when lines move.
    let (before, now) = (Set(shown.findings), Set(findings))
    return NewFindings(before: shown.findings.filter { !now.contains($0) }, shown.sources)
      .among(findings.filter { !before.contains($0) }, sources)
  }
}

extension ValueKind where Value == Maturity {
  /// `nháp` or `công bố`, in either language and with or without tone marks.
  static let maturity: ValueKind = {
    let rows: [(maturity: Maturity, row: KeywordTable.Row)] = [
      (.draft, KeywordTable.row(.draft)), (.publishable, KeywordTable.row(.publishable)),
    ]
    let words = rows.map { Bilingual(vi: $0.row.vietnamese, en: $0.row.english) }
    return ValueKind(placeholder: CheckWording.oneOf(words), expected: CheckWording.oneOf(words)) { word in
      rows.first { pair in
        [pair.row.vietnamese, pair.row.english].contains {
          WordFold.withoutMarks($0) == WordFold.withoutMarks(word)
        }
      }?.maturity
    }
  }()
}
