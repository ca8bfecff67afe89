import CanonicalJSON
import CommandTable
import ProcedureDiagnostics
import ProcedureImport
import ProcedureWorkspace

/// `tthc import`: turns the records of a database, or the lists of an office, into specifications to work on.
enum ImportCommand {
  /// Where the records come from.
  enum Source: String, CaseIterable, Sendable {
    case national
    case list
  }

  static let source = Positional("source", .oneOf(Source.self), help: ImportWording.source)
  static let files = Positional(each: "file", .path(SourceWording.file), help: ImportWording.file)
  static let kind = Option("kind", .oneOf(ListKind.self), help: ImportWording.kind)
  static let target = Option("to", .path(SourceWording.folder, .isWritten), help: ImportWording.target)
  static let report = Option("report", .path(SourceWording.file, .isWritten), help: ImportWording.report)
  static let format = Option("format", .oneOf(ResultFormat.self), default: .text, help: ImportWording.format)

  static let threads = CheckCommand.threads

  static func command(_ console: Console) -> Command {
    Command(
      "import", summary: ImportWording.summary, parameters: [target, kind, report, format, threads, source, files],
      examples: [
        Command.Example("national", "thu-tuc.ndjson", "--to", "nhap", text: ImportWording.example),
        Command.Example(
          "national", "-", "--to", "nhap", "--report", "bao-cao.json", "--format", "json",
          text: ImportWording.reportExample),
        Command.Example(
          "list", "thu-tuc.csv", "giay-to.csv", "buoc.csv", "--to", "nhap", text: ImportWording.listExample),
      ],
      action: .run { arguments in
        console.attempt(arguments.language) { () throws(CommandFailure) in
          try ImportRun(console: console, arguments: arguments).run()
        }
      })
  }
}

/// One run of `tthc import`.
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
    let given = arguments[ImportCommand.files]
    let paths = given.isEmpty ? [Workspace.standardStream] : given
    let (imported, shape) = try read(paths)
    // Nobody changes the files between their reading and their writing.
    let hold = try hold(target)
    defer { withExtendedLifetime(hold) {} }
    let merge = try self.merge(imported.files, into: target)
    let report = ImportReport(imported, findings: shape + merge.findings, fileCount: imported.files.count)
    try write(merge, to: target)
    try write(report)
    let errors = report.findings.filter { $0.rule.severity == .error }.prefix(Self.shownErrors)
    FindingPrinter(console, arguments.language).explain(errors.map { $0.finding(in: paths[0]) })
    if arguments[ImportCommand.report] != Workspace.standardStream {
      console.output.write(report.summary(arguments.language))
    }
    return report.hasErrors ? .findings : .fine
  }

  private func read(_ paths: [String]) throws(CommandFailure) -> (NationalImport, [DataFinding]) {
    switch arguments[ImportCommand.source] {
    case .national: return (try records(paths), [])
    case .list:
      var lists = ListImport()
      for path in paths {
        lists.add(try console.read(path), named: name(path, of: paths), kind: arguments[ImportCommand.kind])
      }
      return (lists.run(), lists.findings)
    }
  }

  /// One input needs no name.
  private func name(_ path: String, of paths: [String]) -> String? { paths.count > 1 ? path : nil }

  private func records(_ paths: [String]) throws(CommandFailure) -> NationalImport {
    var imported = NationalImport()
    let threads = arguments[ImportCommand.threads] ?? .max
    var progress = ProgressBar(console.errors, ImportWording.progress[arguments.language])
    for path in paths {
      var splitter = RecordSplitter()
      do {
        try console.workspace.readPieces(path) { piece, total in
          imported.add(splitter.feed(piece), in: name(path, of: paths), threads: threads)
          progress.advance(by: piece.count, of: total)
        }
      } catch {
        throw CommandFailure(reading: error)
      }
      imported.add(splitter.finish(), in: name(path, of: paths), threads: threads)
    }
    progress.finish()
    imported.finish()
    return imported
  }

  private func hold(_ target: String) throws(CommandFailure) -> FolderHold {
    do {
      return try console.workspace.hold(folder: target)
    } catch {
      throw CommandFailure(writing: error)
    }
  }

  private func merge(_ files: [ImportedFile], into target: String) throws(CommandFailure) -> ImportMerge {
    do {
      // What others put beside stays as it is.
      let existing = try console.workspace.files(in: target).filter { file in
        Self.owned.contains(String(file.path.prefix { $0 != "/" }))
      }
      return ImportMerge(files, into: existing.map { ImportedFile(path: $0.path, bytes: $0.bytes) })
    } catch {
      throw CommandFailure(reading: error)
    }
  }

  private func write(_ merge: ImportMerge, to target: String) throws(CommandFailure) {
    do {
      try console.workspace.writeFolder(
        target, files: merge.files.map { ($0.path, $0.bytes) }, owned: Self.owned, keepsOthers: true,
        unchanged: merge.unchanged)
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
