import CanonicalJSON
import CommandTable
import ProcedureDiagnostics
import ProcedureImport
import ProcedureWorkspace

/// `tthc import`: turns the records of a database into specifications to work on.
enum ImportCommand {
  /// Where the records come from.
  enum Source: String, CaseIterable, Sendable {
    case national
  }

  static let source = Positional("source", .oneOf(Source.self), help: ImportWording.source)
  static let file = Positional(optional: "file", .path(SourceWording.file), help: ImportWording.file)
  static let target = Option("to", .path(SourceWording.folder), help: ImportWording.target)
  static let report = Option("report", .path(SourceWording.file), help: ImportWording.report)
  static let format = Option("format", .oneOf(ResultFormat.self), default: .text, help: ImportWording.format)

  static let threads = CheckCommand.threads

  static func command(_ console: Console) -> Command {
    Command(
      "import", summary: ImportWording.summary, parameters: [target, report, format, threads, source, file],
      examples: [
        Command.Example("national", "thu-tuc.ndjson", "--to", "nhap", text: ImportWording.example),
        Command.Example(
          "national", "-", "--to", "nhap", "--report", "bao-cao.json", "--format", "json",
          text: ImportWording.reportExample),
      ],
      action: .run { arguments in
        console.attempt(arguments.language) { () throws(CommandFailure) in
          try ImportRun(console: console, arguments: arguments).run()
        }
      })
  }
}

/// One run of `tthc import national`.
private struct ImportRun {
  /// What a folder of an import consists of.
  static let owned: Set<String> = [NationalImport.catalogueFile, "chung", "quoc-gia"]
  /// A terminal gets so many of the errors; the report has all.
  static let shownErrors = 20

  let console: Console
  let arguments: Arguments

  func run() throws(CommandFailure) -> ExitCode {
    guard let target = arguments[ImportCommand.target] else {
      throw CommandFailure(Finding(.noTarget, .error, ImportWording.noTarget, at: nil), code: .usage)
    }
    let path = arguments[ImportCommand.file] ?? Workspace.standardStream
    let imported = try read(path)
    let merge = try self.merge(imported.files, into: target)
    let report = ImportReport(imported, findings: merge.findings, fileCount: imported.files.count)
    try write(merge.files, to: target)
    try write(report)
    let errors = report.findings.filter { $0.rule.severity == .error }.prefix(Self.shownErrors)
    FindingPrinter(console, arguments.language).explain(errors.map { $0.finding(in: path) })
    if arguments[ImportCommand.report] != Workspace.standardStream {
      console.output.write(report.summary(arguments.language))
    }
    return report.hasErrors ? .findings : .fine
  }

  private func read(_ path: String) throws(CommandFailure) -> NationalImport {
    var imported = NationalImport()
    var splitter = RecordSplitter()
    var progress = ProgressBar(console.errors, ImportWording.progress[arguments.language])
    let threads = arguments[ImportCommand.threads] ?? .max
    do {
      try console.workspace.readPieces(path) { piece, total in
        imported.add(splitter.feed(piece), threads: threads)
        progress.advance(by: piece.count, of: total)
      }
    } catch {
      throw CommandFailure(reading: error)
    }
    imported.add(splitter.finish(), threads: threads)
    progress.finish()
    imported.finish()
    return imported
  }

  private func merge(_ files: [ImportedFile], into target: String) throws(CommandFailure) -> ImportMerge {
    do {
      let existing = try console.workspace.files(in: target)
      return ImportMerge(files, into: existing.map { ImportedFile(path: $0.path, bytes: $0.bytes) })
    } catch {
      throw CommandFailure(reading: error)
    }
  }

  private func write(_ files: [ImportedFile], to target: String) throws(CommandFailure) {
    do {
      try console.workspace.writeFolder(target, files: files.map { ($0.path, $0.bytes) }, owned: Self.owned)
    } catch {
      throw CommandFailure(writing: error)
    }
  }

  private func write(_ report: ImportReport) throws(CommandFailure) {
    guard let path = arguments[ImportCommand.report] else { return }
    switch arguments[ImportCommand.format] {
    case .json: try console.write(report.json(arguments.language).reviewBytes(), to: path)
    case .text: try console.write(Array(report.text(arguments.language).utf8), to: path)
    }
  }
}

extension FindingCode {
  fileprivate static let noTarget = FindingCode(943)
}
