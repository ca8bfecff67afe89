import CommandTable
import ProcedureDiagnostics

/// `tthc export`: gives procedures in the shapes that other systems read.
enum ExportCommand {
  /// The shape of what is written.
  enum Shape: String, CaseIterable, Sendable {
    case cpsvAP = "cpsv-ap"
    case national
  }

  static let shape = Positional("shape", .oneOf(Shape.self), help: ExportWording.shape)
  static let source = Positional(optional: "source", .path(SourceWording.pathOrFolder), help: ExportWording.source)
  static let target = Option("to", .path(SourceWording.file, .isWritten), help: ExportWording.target)
  static let report = Option("report", .path(SourceWording.file, .isWritten), help: ExportWording.report)
  /// For `national`: the records to compare with, and the form of the report.
  static let against = Option("against", .path(SourceWording.file), help: ExportWording.against)
  static let format = Option("format", .oneOf(ResultFormat.self), default: .text, help: ExportWording.format)

  static func command(_ console: Console) -> Command {
    Command(
      "export", summary: ExportWording.summary, parameters: [target, report, against, format, shape, source],
      examples: [
        Command.Example(
          "cpsv-ap", "Specs", "--to", "dich-vu.jsonld", "--report", "mat-mat.json", text: ExportWording.cpsvAPExample),
        Command.Example("national", "Specs", "--to", "thu-tuc.ndjson", text: ExportWording.nationalExample),
        Command.Example(
          "national", "nhap", "--against", "thu-tuc.ndjson", "--to", "ra.ndjson", "--report", "khac.txt",
          text: ExportWording.againstExample),
      ],
      action: .run { arguments in
        console.attempt(arguments.language) { () throws(CommandFailure) in
          switch arguments[shape] {
          case .cpsvAP: try CPSVAPExportRun(console: console, arguments: arguments).run()
          case .national: try NationalExportRun(console: console, arguments: arguments).run()
          }
        }
      })
  }
}
