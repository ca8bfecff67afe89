import CanonicalJSON
import CommandTable
import ProcedureDiagnostics
import ProcedurePages
import ProcedureWorkspace
import WorkingCalendar

/// `tthc report`: how dossiers with their events stand on a day.
enum ReportCommand {
  /// In what shape the report is written.
  enum Format: String, CaseIterable, Sendable {
    case text, csv, json, svg
  }

  static let input = Positional(
    optional: "dossiers", .path(BatchCommandWording.inputPlaceholder), help: BatchCommandWording.input)
  static let asOf = Option("as-of", .day, help: ReportCommandWording.asOf)
  static let grouping = Option(
    each: "by", .oneOf(DossierReport.Grouping.self), help: ReportCommandWording.grouping)
  static let format = Option("format", .oneOf(Format.self), default: .text, help: ReportCommandWording.format)
  static let target = Option("to", .path(SourceWording.file, .isWritten), help: ReportCommandWording.target)

  static func command(_ console: Console) -> Command {
    Command(
      "report", summary: ReportCommandWording.summary,
      parameters: [
        CatalogueSource.specs, CatalogueSource.catalogue, asOf, grouping, BatchCommand.threads, format, target, input,
      ],
      examples: [
        Command.Example(
          "--catalogue", "catalogue.json", "--as-of", "2026-12-31", "dossiers.ndjson",
          text: ReportCommandWording.example),
        Command.Example(
          "--catalogue", "catalogue.json", "--format", "svg", "--to", "report.svg", "dossiers.ndjson",
          text: ReportCommandWording.chartExample),
      ],
      action: .run { arguments in
        console.attempt(arguments.language) { () throws(CommandFailure) in
          let catalogue = try CatalogueSource(console: console, arguments: arguments).load()
          let run = ReportRun(
            console: console, catalogue: catalogue, asOf: arguments[asOf] ?? console.now().date,
            threads: arguments[BatchCommand.threads] ?? OperatingSystem.processorCount,
            progress: ReportCommandWording.progress[arguments.language])
          let report = try run.report(of: arguments[input] ?? Workspace.standardStream)
          try console.write(
            bytes(report, arguments), to: arguments[target] ?? Workspace.standardStream)
          return report.unread > 0 ? .findings : .fine
        }
      })
  }

  private static func bytes(_ report: DossierReport, _ arguments: Arguments) -> [UInt8] {
    let chosen = arguments[grouping]
    let groupings = chosen.isEmpty ? DossierReport.Grouping.allCases : chosen
    let language = arguments.language
    switch arguments[format] {
    case .text: return Array(report.text(language, by: groupings).utf8)
    case .csv: return Array(report.csv(language, by: groupings).utf8)
    case .json: return report.json(by: groupings).reviewBytes()
    case .svg: return Array(report.svg(language).utf8)
    }
  }
}
