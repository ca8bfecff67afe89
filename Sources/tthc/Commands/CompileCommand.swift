import CommandTable
import ProcedureCatalogue
import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureWorkspace

/// `tthc compile`: turns specifications into the catalogue that services load.
enum CompileCommand {
  /// How the JSON is laid out.
  enum Form: String, CaseIterable, Sendable {
    case canonical
    case review
  }

  static let paths = Positional(each: "path", .path(SourceWording.pathOrFolder), help: CheckWording.paths)
  static let target = Option("to", .path(SourceWording.file), help: CompileWording.target)
  static let form = Option("form", .oneOf(Form.self), default: .canonical, help: CompileWording.form)
  static let split = Option("split", .path(SourceWording.folder), help: CompileWording.split)

  static func command(_ console: Console) -> Command {
    Command(
      "compile", summary: CompileWording.summary, parameters: [target, form, split, paths],
      examples: [
        Command.Example("Specs", "--to", "catalogue.json", text: CompileWording.fileExample),
        Command.Example("Specs", "--form", "review", "--to", "-", text: CompileWording.reviewExample),
        Command.Example("Specs", "--split", "catalogue", text: CompileWording.splitExample),
      ],
      action: .run { arguments in
        console.attempt(arguments.language) { () throws(CommandFailure) in
          try CompileRun(console: console, arguments: arguments).run()
        }
      })
  }
}

/// One run of `tthc compile`. Writes nothing when the specifications have errors.
private struct CompileRun {
  /// What a split catalogue consists of.
  static let splitEntries: Set<String> = ["index.json", "procedures"]

  let console: Console
  let arguments: Arguments

  func run() throws(CommandFailure) -> ExitCode {
    let given = arguments[CompileCommand.paths]
    let paths = given.isEmpty ? ["."] : given
    let (compilation, findings) = try console.compile(paths)
    FindingPrinter(console, arguments.language).explain(findings, compilation.sources)
    if compilation.hasErrors { throw CommandFailure(.notCompiled, code: .findings) }
    try write(compilation.contents.located(under: paths))
    return .fine
  }

  private func write(_ contents: CatalogueContents) throws(CommandFailure) {
    if let folder = arguments[CompileCommand.split] {
      let files = CatalogueWriter.splitFiles(contents).map { ($0.path, $0.bytes) }
      do {
        try console.workspace.writeFolder(folder, files: files, owned: Self.splitEntries)
      } catch {
        throw CommandFailure(writing: error)
      }
      guard arguments[CompileCommand.target] != nil else { return }
    }
    let bytes =
      switch arguments[CompileCommand.form] {
      case .canonical: CatalogueWriter.canonicalBytes(contents)
      case .review: CatalogueWriter.reviewBytes(contents)
      }
    try console.write(bytes, to: arguments[CompileCommand.target] ?? Workspace.standardStream)
  }
}

extension CatalogueContents {
  /// The same with the paths of its sources as seen from the one folder that was compiled, so that the result does not
  /// depend on where the folder lies.
  func located(under paths: [String]) -> CatalogueContents {
    guard paths.count == 1 else { return self }
    let folder = paths[0].split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    let prefix = (paths[0].hasPrefix("/") ? "/" : "") + folder + "/"
    var contents = self
    for index in contents.sources.indices where contents.sources[index].path.hasPrefix(prefix) {
      contents.sources[index].path = String(contents.sources[index].path.dropFirst(prefix.count))
    }
    return contents
  }
}

extension Finding {
  fileprivate static let notCompiled = Finding(FindingCode(932), .error, CompileWording.notWritten, at: nil)
}
