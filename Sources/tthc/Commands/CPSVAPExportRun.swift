import CanonicalJSON
import CommandTable
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureExport

/// One run of `tthc export cpsv-ap`.
struct CPSVAPExportRun {
  let console: Console
  let arguments: Arguments

  func run() throws(CommandFailure) -> ExitCode {
    let path = arguments[ExportCommand.source] ?? CatalogueSource.usualFolder
    let catalogue = try CatalogueSource(console: console, arguments: arguments).load(path)
    let export: CPSVAPExport
    do throws(CatalogueError) {
      export = try CPSVAPExport(catalogue)
    } catch {
      throw CommandFailure(Finding(error, in: path))
    }
    try console.write(export.json.reviewBytes(), to: arguments[ExportCommand.target] ?? "-")
    let report = LossReport(CPSVAPExport.profile, export.losses)
    if let file = arguments[ExportCommand.report] {
      try console.write(report.json(arguments.language).reviewBytes(), to: file)
    }
    for (kind, count) in report.counts {
      console.errors.write(ExportWording.loss(kind, count)[arguments.language] + "\n")
    }
    return .fine
  }
}
