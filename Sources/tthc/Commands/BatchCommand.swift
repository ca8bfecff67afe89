import CommandTable
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import ProcedureWorkspace

/// `tthc batch`: a filter of lines, a dossier in and an answer out.
enum BatchCommand {
  static let input = Positional(
    optional: "dossiers", .path(BatchCommandWording.inputPlaceholder), help: BatchCommandWording.input)
  static let target = Option("to", .path(SourceWording.file, .isWritten), help: BatchCommandWording.target)
  static let resume = Flag("resume", help: BatchCommandWording.resume)
  static let threads = Option("threads", .number(1...64), help: BatchCommandWording.threads)
  static let fields = Option(
    each: "fields", .text(BatchCommandWording.fieldsPlaceholder), help: BatchCommandWording.fields)
  static let now = Option("now", .moment, help: AssessWording.now)

  static func command(_ console: Console) -> Command {
    Command(
      "batch", summary: BatchCommandWording.summary,
      parameters: [CatalogueSource.specs, CatalogueSource.catalogue, now, fields, threads, target, resume, input],
      examples: [
        Command.Example(
          "--catalogue", "catalogue.json", "dossiers.ndjson", "--to", "answers.ndjson",
          text: BatchCommandWording.example),
        Command.Example(
          "--catalogue", "catalogue.json", "dossiers.ndjson", "--to", "answers.ndjson", "--resume",
          text: BatchCommandWording.resumeExample),
        Command.Example(
          "--catalogue", "catalogue.json", "--fields", "dossier,due,fee", "-",
          text: BatchCommandWording.filterExample),
      ],
      action: .run { arguments in
        console.attempt(arguments.language) { () throws(CommandFailure) in
          try run(console, arguments)
        }
      })
  }

  private static func run(_ console: Console, _ arguments: Arguments) throws(CommandFailure) -> ExitCode {
    let fields = try self.fields(arguments[fields])
    let path = arguments[target] ?? Workspace.standardStream
    if arguments[resume], path == Workspace.standardStream {
      throw CommandFailure(Finding(.noFileToResume, .error, BatchCommandWording.noFileToResume, at: nil), code: .usage)
    }
    let catalogue = try CatalogueSource(console: console, arguments: arguments).load()
    let catalogueFile = arguments[CatalogueSource.catalogue] ?? CatalogueSource.usualFile
    try checkBeginning(of: catalogue, catalogueFile)
    let batch = Batch(
      catalogue, now: arguments[now] ?? console.now(), fields: fields, language: arguments.language)
    return try BatchRun(
      console: console, batch: batch, catalogueFile: catalogueFile, input: arguments[input] ?? Workspace.standardStream,
      output: path,
      resumes: arguments[resume], threads: arguments[threads] ?? OperatingSystem.processorCount,
      progress: BatchCommandWording.progress[arguments.language]
    ).run()
  }

  /// Reads what procedures share, and one of them: a file that this program cannot read is refused at once, and not with
  /// every line.
  private static func checkBeginning(of catalogue: Catalogue, _ file: String) throws(CommandFailure) {
    guard let first = catalogue.versions.first else { return }
    do {
      _ = try catalogue.procedure(first)
    } catch {
      throw CommandFailure(Finding(error, in: file))
    }
  }

  /// Names between commas, in any order; the usual ones when none are given.
  private static func fields(_ texts: [String]) throws(CommandFailure) -> [BatchField] {
    var fields: [BatchField] = []
    for name in texts.flatMap({ $0.split(separator: ",") }) {
      guard let field = BatchField(rawValue: String(name)) else {
        let known = BatchField.allCases.map(\.rawValue)
        let nearest = Suggestion.nearest(to: String(name), among: known)
        throw CommandFailure(
          Finding(
            .unknownField, .error, BatchCommandWording.unknownField(String(name), known: known, nearest: nearest),
            at: nil), code: .usage)
      }
      fields.append(field)
    }
    return fields.isEmpty ? BatchField.usual : fields
  }
}

extension FindingCode {
  static let noFileToResume = FindingCode(946)
  static let unknownField = FindingCode(947)
  static let otherAnswers = FindingCode(948)
}
