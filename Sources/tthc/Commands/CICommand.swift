import CommandTable
import ProcedureDiagnostics
import ProcedureWorkspace

/// `tthc ci`: check, examples, layout, freshness of the compiled catalogue and the changes since a revision in one run,
/// with one result.
enum CICommand {
  static let name = "ci"
  static let catalogue = Option("catalogue", .path(SourceWording.file), help: CIWording.catalogue)
  static let cache = Option("cache", .path(SourceWording.folder), help: CIWording.cache)

  static func command(_ console: Console) -> Command {
    Command(
      name, summary: CIWording.summary,
      parameters: [
        CheckCommand.strict, CheckCommand.format, CheckCommand.limit, CheckCommand.since, CheckCommand.summary,
        DiffCommand.against, catalogue, cache, CheckCommand.paths,
      ],
      examples: [
        Command.Example("Specs", text: CIWording.example),
        Command.Example(
          "Specs", "--catalogue", "Generated/catalogue.json", "--cache", ".tthc", "--summary", "summary.md",
          text: CIWording.fullExample),
      ],
      action: .run { arguments in
        console.attempt(arguments.language) { () throws(CommandFailure) in
          try CIRun(console: console, arguments: arguments).run()
        }
      })
  }
}

/// One run of `tthc ci`, or the memory of one over the same bytes.
private struct CIRun {
  let console: Console
  let arguments: Arguments

  func run() throws(CommandFailure) -> ExitCode {
    let given = arguments[CheckCommand.paths]
    let scope = SpecificationScope(given.isEmpty ? ["."] : given, in: console.workspace)
    let compiled = try arguments[CICommand.catalogue].map { path throws(CommandFailure) in
      CIInspection.Compiled(path: path, bytes: try console.read(path))
    }
    // What git answers is not among the bytes that a cached result is known by.
    guard let folder = arguments[CICommand.cache], arguments[CheckCommand.since] == nil,
      arguments[DiffCommand.against] == nil
    else {
      let result = try inspect(scope, compiled)
      return try show(result)
    }
    let cache = CICache(folder: folder, console: console)
    let key = cache.key(
      arguments, files: console.workspace.specificationBytes(at: scope.reads), compiled: compiled?.bytes)
    if let result = cache.result(key) { return try show(result) }
    let result = try inspect(scope, compiled)
    try cache.keep(result, key)
    return try show(result)
  }

  private func inspect(
    _ scope: SpecificationScope, _ compiled: CIInspection.Compiled?
  ) throws(CommandFailure) -> CIResult {
    let inspection = try CIInspection(
      of: scope, compiled, since: arguments[CheckCommand.since], against: arguments[DiffCommand.against], console)
    let language = arguments.language
    // The result is kept, so it goes to memory first.
    let channel = OutputChannel(isColored: console.output.isColored)
    let printer = FindingPrinter(console, language)
    let format = arguments[CheckCommand.format]
    printer.present(
      inspection.findings, inspection.sources, as: format, of: CICommand.name, limit: arguments[CheckCommand.limit],
      strict: arguments[CheckCommand.strict], to: channel)
    let lines = inspection.lines.map { $0[language] }
    if format == .text {
      channel.write((inspection.findings.isEmpty ? "" : "\n") + lines.joined(separator: "\n") + "\n")
    }
    let page = printer.page(inspection.findings, inspection.sources, of: CICommand.name)
    let judged =
      inspection.isBreaking
      ? ExitCode.breakingChange : ExitCode(inspection.findings, strict: arguments[CheckCommand.strict])
    let code = inspection.isReadable ? judged : .noInput
    return CIResult(
      code: code, output: channel.text, page: page + "\n" + lines.map { "- \($0)\n" }.joined())
  }

  private func show(_ result: CIResult) throws(CommandFailure) -> ExitCode {
    console.output.write(result.output)
    if let path = arguments[CheckCommand.summary] { try console.write(Array(result.page.utf8), to: path) }
    return result.code
  }
}
