import CommandTable
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import WorkingCalendar

/// `tthc explain`: a procedure in plain words, every line with its legal basis.
enum ExplainCommand {
  static let code = Positional("code", .text(NewWording.codePlaceholder), help: NewWording.code)
  static let on = Option("on", .moment, help: ExplainWording.on)

  static func command(_ console: Console) -> Command {
    Command(
      "explain", summary: ExplainWording.summary,
      parameters: [CatalogueSource.specs, CatalogueSource.catalogue, on, code],
      examples: [
        Command.Example("1.001193", "--specs", "Specs", text: ExplainWording.example),
        Command.Example("1.001193", "--on", "2025-03-01", text: ExplainWording.onExample),
      ],
      action: .run { arguments in
        console.attempt(arguments.language) { () throws(CommandFailure) in
          let catalogue = try CatalogueSource(console: console, arguments: arguments).load()
          let moment = arguments[on] ?? console.now()
          let procedure = try find(arguments[code], on: moment.date, in: catalogue)
          console.output.write(ProcedureText.text(procedure, in: catalogue, language: arguments.language))
          return .fine
        }
      })
  }

  /// The version in force on a day; failing that the latest.
  private static func find(
    _ code: String, on date: CivilDate, in catalogue: Catalogue
  ) throws(CommandFailure) -> Procedure {
    guard let latest = catalogue.versions(of: code).last else {
      let nearest = Suggestion.nearest(to: code, among: catalogue.versions.map(\.code))
      throw CommandFailure(Finding(.unknownProcedure, .error, ExplainWording.unknown(code, nearest: nearest), at: nil))
    }
    do throws(CatalogueError) {
      if let procedure = try catalogue.procedure(code, on: date) { return procedure }
      return try catalogue.procedure(latest)
    } catch {
      throw CommandFailure(Finding(error.code, .error, error.message, at: nil))
    }
  }
}

extension FindingCode {
  static let unknownProcedure = FindingCode(939)
}
