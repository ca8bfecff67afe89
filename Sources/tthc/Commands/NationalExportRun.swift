import CanonicalJSON
import CommandTable
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureImport
import ProcedureText
import ProcedureWorkspace

/// One run of `tthc export national`: procedures as records of the national database, one a line.
struct NationalExportRun {
  let console: Console
  let arguments: Arguments

  func run() throws(CommandFailure) -> ExitCode {
    let path = arguments[ExportCommand.source] ?? CatalogueSource.usualFolder
    var export = try exported(path)
    if let originals = arguments[ExportCommand.against] { try compare(&export, with: originals) }
    try console.write(export.bytes, to: arguments[ExportCommand.target] ?? Workspace.standardStream)
    guard let report = arguments[ExportCommand.report] else { return .fine }
    switch arguments[ExportCommand.format] {
    case .json: try console.write(export.json.reviewBytes(), to: report)
    case .text: try console.write(Array(export.text(arguments.language).utf8), to: report)
    }
    return .fine
  }

  private func exported(_ path: String) throws(CommandFailure) -> NationalExport {
    let source = CatalogueSource(console: console, arguments: arguments)
    let catalogue = try source.load(path)
    // A compiled catalogue has lost the comments already.
    let scope = SpecificationScope([path], in: console.workspace)
    let files = path.hasSuffix(".json") ? [] : console.workspace.specifications(at: scope.reads).sources
    let texts = Dictionary(files.map { (scope.path($0.path), $0.bytes) }, uniquingKeysWith: { first, _ in first })
    do {
      return try NationalExport(catalogue, files: texts)
    } catch {
      throw CommandFailure(Finding(error, in: path))
    }
  }

  private func compare(_ export: inout NationalExport, with path: String) throws(CommandFailure) {
    var splitter = RecordSplitter()
    do {
      try console.workspace.readPieces(path) { piece, _ in
        for record in splitter.feed(piece) { export.compare(with: record) }
      }
    } catch {
      throw CommandFailure(reading: error)
    }
    for record in splitter.finish() { export.compare(with: record) }
  }
}
