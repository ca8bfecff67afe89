import CommandTable
import ProcedureDiagnostics

/// `tthc export`: gives procedures in the shapes that other systems read.
enum ExportCommand {
  /// The shape of what is written.
  enum Shape: String, CaseIterable, Sendable {
    case cpsvAP = "cpsv-ap"
  }

  static let shape = Positional("shape", .oneOf(Shape.self), help: ExportWording.shape)
  static let source = Positional(optional: "source", .path(SourceWording.pathOrFolder), help: ExportWording.source)
  static let target = Option("to", .path(SourceWording.file), help: ExportWording.target)
  static let report = Option("report", .path(SourceWording.file), help: ExportWording.report)

  static func command(_ console: Console) -> Command {
    Command(
      "export", summary: ExportWording.summary, parameters: [target, report, shape, source],
      examples: [
        Command.Example(
          "cpsv-ap", "Specs", "--to", "dich-vu.jsonld", "--report", "mat-mat.json", text: ExportWording.cpsvAPExample)
      ],
      action: .run { arguments in
        console.attempt(arguments.language) { () throws(CommandFailure) in
          switch arguments[shape] {
          case .cpsvAP: try CPSVAPExportRun(console: console, arguments: arguments).run()
          }
        }
      })
  }
}
