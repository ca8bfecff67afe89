import CanonicalJSON
import CommandTable
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import ProcedurePages
import WorkingCalendar

/// `tthc calendar`: a year of a working calendar for the wall, its figures, its documents, the proposal for a year
/// that nobody has announced, and the difference between two editions.
enum CalendarCommand {
  static let name = Positional(
    optional: "name", .text(DeadlineCommandWording.calendarPlaceholder), help: CalendarCommandWording.name)
  static let year = Option(
    "year", .number(CivilDate.first.year...CivilDate.last.year), help: CalendarCommandWording.year)
  static let form = Option("form", .oneOf(PageForm.self), default: .text, help: CalendarCommandWording.form)
  static let statistics = Flag("statistics", help: CalendarCommandWording.statistics)
  static let sources = Flag("sources", help: CalendarCommandWording.sources)
  static let propose = Option(
    "propose", .number(CivilDate.first.year...CivilDate.last.year), help: CalendarCommandWording.propose)
  static let compare = Option("compare", .path(SourceWording.pathOrFolder), help: CalendarCommandWording.compare)
  static let asOf = Option("as-of", .day, help: CalendarCommandWording.asOf)
  static let failOnDifference = Flag("fail-on-difference", help: CalendarCommandWording.failOnDifference)

  static func command(_ console: Console) -> Command {
    Command(
      "calendar", summary: CalendarCommandWording.summary,
      parameters: [
        name, year, form, statistics, sources, propose, compare, asOf, failOnDifference, CatalogueSource.specs,
        CatalogueSource.catalogue,
      ],
      examples: [
        Command.Example("--year", "2026", text: CalendarCommandWording.example),
        Command.Example("--year", "2026", "--form", "svg", text: CalendarCommandWording.drawingExample),
        Command.Example("--year", "2026", "--statistics", text: CalendarCommandWording.statisticsExample),
        Command.Example("--propose", "2028", text: CalendarCommandWording.proposeExample),
        Command.Example("--compare", "catalogue.json", text: CalendarCommandWording.compareExample),
      ],
      action: .run { arguments in
        console.attempt(arguments.language) { () throws(CommandFailure) in
          try CalendarRun(console: console, arguments: arguments).run()
        }
      })
  }
}

/// How a page is printed.
enum PageForm: String, CaseIterable, Sendable {
  case text
  case svg
  case json
}

/// One run of `tthc calendar`.
private struct CalendarRun {
  /// What is asked for.
  private enum View {
    case wall
    case statistics
    case sources
    case proposal(Int)
    case comparison(String)
  }

  let console: Console
  let arguments: Arguments

  func run() throws(CommandFailure) -> ExitCode {
    let view = try view()
    let source = CatalogueSource(console: console, arguments: arguments)
    let calendar = try CalendarChoice(try source.load()).calendar(
      arguments[CalendarCommand.name], asOf: arguments[CalendarCommand.asOf])
    switch view {
    case .wall: try wall(calendar)
    case .statistics:
      let statistics = CalendarStatistics(try page(calendar))
      print(statistics.text(language), statistics.json)
    case .sources:
      if let year = arguments[CalendarCommand.year] { try requireCovered(year, calendar.definition) }
      let sources = CalendarSources(calendar.definition, year: arguments[CalendarCommand.year])
      print(sources.text(language), sources.json)
    case .proposal(let year): try propose(year, calendar.definition)
    case .comparison(let path): return try compare(calendar, source, path)
    }
    return .fine
  }

  /// The one view that is asked for; drawings exist of the wall calendar only.
  private func view() throws(CommandFailure) -> View {
    var views: [View] = []
    if arguments[CalendarCommand.statistics] { views.append(.statistics) }
    if arguments[CalendarCommand.sources] { views.append(.sources) }
    if let year = arguments[CalendarCommand.propose] { views.append(.proposal(year)) }
    if let path = arguments[CalendarCommand.compare] { views.append(.comparison(path)) }
    guard views.count <= 1 else { throw usage(CalendarCommandWording.oneView) }
    guard let view = views.first else { return .wall }
    guard arguments[CalendarCommand.form] != .svg else { throw usage(CalendarCommandWording.noDrawing) }
    return view
  }

  private func usage(_ message: Bilingual) -> CommandFailure {
    CommandFailure(Finding(.contradictingViews, .error, message, at: nil), code: .usage)
  }

  private var language: Language { arguments.language }

  private func print(_ text: String, _ json: JSON) {
    switch arguments[CalendarCommand.form] {
    case .text, .svg: console.output.write(text)
    case .json: console.output.write(json.canonicalBytes + [UInt8(ascii: "\n")])
    }
  }

  // MARK: - The wall calendar

  private func wall(_ calendar: WorkingCalendar) throws(CommandFailure) {
    let page = try page(calendar)
    switch arguments[CalendarCommand.form] {
    case .text: console.output.write(page.text(language))
    case .svg: console.output.write(page.svg(language))
    case .json: console.output.write(page.json.canonicalBytes + [UInt8(ascii: "\n")])
    }
  }

  /// The year asked for, else that of today.
  private func page(_ calendar: WorkingCalendar) throws(CommandFailure) -> CalendarPage {
    let year = arguments[CalendarCommand.year] ?? console.now().date.year
    guard let page = CalendarPage(calendar, year: year) else { throw notCovered(year, calendar.definition) }
    return page
  }

  private func requireCovered(_ year: Int, _ definition: CalendarDefinition) throws(CommandFailure) {
    guard definition.days(of: year) != nil else { throw notCovered(year, definition) }
  }

  private func notCovered(_ year: Int, _ definition: CalendarDefinition) -> CommandFailure {
    CommandFailure(
      Finding(
        .yearNotCovered, .error, CalendarCommandWording.notCovered(year, definition), at: nil,
        help: definition.holidayRules.isEmpty ? [] : [CalendarCommandWording.howToPropose(year)]))
  }

  // MARK: - Proposals

  private func propose(_ year: Int, _ definition: CalendarDefinition) throws(CommandFailure) {
    let block = YearBlock(proposing: year, by: definition, in: language)
    guard !block.isEmpty else {
      throw CommandFailure(
        Finding(.nothingToPropose, .error, CalendarCommandWording.nothingToPropose(year, definition), at: nil))
    }
    let days = HolidayProposals(of: definition).daysOff(in: year)
    print(block.text, CalendarProposal(definition, year, days).json)
  }

  // MARK: - Comparison

  /// The edition at `path` is the later one.
  private func compare(
    _ before: WorkingCalendar, _ source: CatalogueSource, _ path: String
  ) throws(CommandFailure) -> ExitCode {
    let after = try CalendarChoice(try source.load(path)).calendar(before.definition.id)
    if let year = arguments[CalendarCommand.year] {
      guard before.definition.days(of: year) != nil || after.definition.days(of: year) != nil else {
        throw notCovered(year, before.definition)
      }
    }
    let comparison = CalendarComparison(before, after, year: arguments[CalendarCommand.year])
    print(comparison.text(language), comparison.json)
    return arguments[CalendarCommand.failOnDifference] && !comparison.isEmpty ? .findings : .fine
  }
}

extension FindingCode {
  static let yearNotCovered = FindingCode(940)
  static let contradictingViews = FindingCode(941)
  static let nothingToPropose = FindingCode(942)
}
