import CommandTable
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import WorkingCalendar

/// `tthc explain`: a procedure in plain words, every line with its legal basis.
enum ExplainCommand {
  static let code = Positional("code", .text(NewWording.codePlaceholder), help: NewWording.code)
  static let on = Option("on", .moment, help: ExplainWording.on)
  static let area = Option("area", .text(ExplainWording.areaPlaceholder), help: ExplainWording.area)

  static func command(_ console: Console) -> Command {
    Command(
      "explain", summary: ExplainWording.summary,
      parameters: [CatalogueSource.specs, CatalogueSource.catalogue, on, area, code],
      examples: [
        Command.Example("1.001193", "--specs", "Specs", text: ExplainWording.example),
        Command.Example("1.001193", "--on", "2025-03-01", text: ExplainWording.onExample),
        Command.Example("1.013831", "--area", "hải_phòng", text: ExplainWording.areaExample),
      ],
      action: .run { arguments in
        console.attempt(arguments.language) { () throws(CommandFailure) in
          let catalogue = try CatalogueSource(console: console, arguments: arguments).load()
          let moment = arguments[on] ?? console.now()
          let procedure = try find(arguments[code], on: moment.date, at: arguments[area], in: catalogue)
          console.output.write(ProcedureText.text(procedure, in: catalogue, language: arguments.language))
          return .fine
        }
      })
  }

  /// The version in force on a day; failing that the latest.
  private static func find(
    _ code: String, on date: CivilDate, at place: String?, in catalogue: Catalogue
  ) throws(CommandFailure) -> Procedure {
    guard let latest = catalogue.versions(of: code).last else { throw unknown(code, in: catalogue) }
    let area = try place.map { (place) throws(CommandFailure) in try find(area: place, in: catalogue) }
    do throws(CatalogueError) {
      if let area, let procedure = try catalogue.procedure(code, on: date, in: area) { return procedure }
      if let procedure = try catalogue.procedure(code, on: date) { return procedure }
      return try catalogue.procedure(latest)
    } catch {
      throw CommandFailure(Finding(error.code, .error, error.message, at: nil))
    }
  }

  /// A code that the catalogue does not have: the nearest one, else the procedures whose titles have these words.
  static func unknown(_ code: String, in catalogue: Catalogue) -> CommandFailure {
    let nearest = Suggestion.nearest(to: code, among: catalogue.versions.map(\.code))
    if let nearest {
      return CommandFailure(Finding(.unknownProcedure, .error, ExplainWording.unknown(code, nearest: nearest), at: nil))
    }
    let search = ProcedureSearch(code, in: catalogue)
    guard !search.matches.isEmpty else {
      return CommandFailure(
        Finding(
          .unknownProcedure, .error, ExplainWording.unknown(code, nearest: nil), at: nil,
          help: [ExplainWording.searchByTitle]))
    }
    return CommandFailure(
      Finding(
        .unknownProcedure, .error, ExplainWording.unknown(code, matches: search.count), at: nil,
        help: search.matches.map { ExplainWording.match($0.code, $0.title) }))
  }

  /// The id of an area by its id or title.
  static func find(area place: String, in catalogue: Catalogue) throws(CommandFailure) -> String {
    if catalogue.area(place) != nil { return place }
    let wanted = Suggestion.folded(place)
    if let titled = catalogue.areas.first(where: { Suggestion.folded($0.title) == wanted }) { return titled.origin.id }
    let nearest = Suggestion.nearest(to: place, among: catalogue.areas.flatMap { [$0.origin.id, $0.title] })
    throw CommandFailure(Finding(.unknownArea, .error, ExplainWording.unknownArea(place, nearest: nearest), at: nil))
  }
}

extension FindingCode {
  static let unknownArea = FindingCode(949)
  static let unknownProcedure = FindingCode(939)
}
