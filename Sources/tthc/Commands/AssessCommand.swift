import CommandTable
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import WorkingCalendar

/// `tthc assess`: what a dossier lacks and why, what it costs, and by when the result is due.
enum AssessCommand {
  static let dossier = Positional("dossier", .path(AssessWording.dossierPlaceholder), help: AssessWording.dossier)
  static let now = Option("now", .moment, help: AssessWording.now)
  static let format = Option("format", .oneOf(ResultFormat.self), default: .text, help: ResultWording.format)

  static func command(_ console: Console) -> Command {
    Command(
      "assess", summary: AssessWording.summary,
      parameters: [CatalogueSource.specs, CatalogueSource.catalogue, now, format, dossier],
      examples: [
        Command.Example("--specs", "Specs", "dossier.json", text: AssessWording.example),
        Command.Example(
          "--catalogue", "catalogue.json", "--format", "json", "-", text: AssessWording.streamExample),
      ],
      action: .run { arguments in
        console.attempt(arguments.language) { () throws(CommandFailure) in
          let path = arguments[dossier]
          let bytes = try console.read(path)
          let catalogue = try CatalogueSource(console: console, arguments: arguments).load()
          let now = arguments[now] ?? console.now()
          let assessment = try assess(bytes, path, catalogue, now)
          switch arguments[format] {
          case .text: console.output.write(AssessmentText.text(assessment, language: arguments.language))
          case .json: console.output.write(assessment.json(language: arguments.language) + [UInt8(ascii: "\n")])
          }
          return ExitCode(assessment.findings)
        }
      })
  }

  private static func assess(
    _ bytes: [UInt8], _ path: String, _ catalogue: Catalogue, _ now: CivilMoment
  ) throws(CommandFailure) -> Assessment {
    do {
      return try Assessor(catalogue).assess(json: bytes, file: path, now: now)
    } catch {
      throw CommandFailure(Finding(error.code, .error, error.message, at: nil))
    }
  }
}
