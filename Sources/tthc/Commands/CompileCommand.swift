import CommandTable
import OrderedWork
import ProcedureCatalogue
import ProcedureChanges
import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureText
import ProcedureWorkspace

/// `tthc compile`: turns specifications into the catalogue that services load.
enum CompileCommand {
  /// How the JSON is laid out.
  enum Form: String, CaseIterable, Sendable {
    case canonical
    case review
  }

  /// What is written.
  enum Emission: String, CaseIterable, Sendable {
    case catalogue
    case swift
  }

  static let paths = Positional(each: "path", .path(SourceWording.pathOrFolder), help: CompileWording.paths)
  static let target = Option("to", .path(SourceWording.file, .isWritten), help: CompileWording.target)
  static let form = Option("form", .oneOf(Form.self), default: .canonical, help: CompileWording.form)
  static let emission = Option("emit", .oneOf(Emission.self), default: .catalogue, help: CompileWording.emission)
  static let previous = Option(
    "previous", .path(SourceWording.file, .isReadAndMayBeReplaced), help: CompileWording.previous)
  static let split = Option("split", .path(SourceWording.folder, .isWritten), help: CompileWording.split)

  static func command(_ console: Console) -> Command {
    Command(
      "compile", summary: CompileWording.summary,
      parameters: [
        target, form, split, emission, previous, CheckCommand.format, CheckCommand.threads, paths,
      ],
      examples: [
        Command.Example("Specs", "--to", "catalogue.json", text: CompileWording.fileExample),
        Command.Example("Specs", "--form", "review", "--to", "-", text: CompileWording.reviewExample),
        Command.Example(
          "Specs", "--previous", "published.json", "--to", "catalogue.json", text: CompileWording.previousExample),
        Command.Example("Specs", "--split", "catalogue", text: CompileWording.splitExample),
        Command.Example("Specs", "--emit", "swift", "--to", "Names.swift", text: CompileWording.swiftExample),
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
  /// So many pieces of a catalogue may wait to be digested and written.
  private static let waitingPieces = 8

  let console: Console
  let arguments: Arguments

  private var threads: Int { arguments[CheckCommand.threads] ?? .max }

  func run() throws(CommandFailure) -> ExitCode {
    let given = arguments[CompileCommand.paths]
    let scope = SpecificationScope(given.isEmpty ? ["."] : given, in: console.workspace)
    let compilation = try console.compile(scope, threads: threads)
    console.keep(compilation)
    // Of what is read along only what keeps it from being compiled is told.
    let findings = compilation.findings.filter { finding in
      finding.severity == .error || finding.place.map { scope.covers($0.file) } ?? true
    }
    present(findings, compilation.sources)
    if compilation.hasErrors { throw CommandFailure(.notCompiled, code: .findings) }
    var contents = compilation.contents(of: scope)
    if let previous = arguments[CompileCommand.previous] {
      let reused = contents.keepTombstones(of: try earlier(previous))
      if !reused.isEmpty { throw CommandFailure(reused.map { .reused($0, in: previous) } + [.notCompiled]) }
    }
    try write(contents)
    return .fine
  }

  /// Beside the catalogue, which may go to standard output.
  private func present(_ findings: [Finding], _ sources: [SourceText]) {
    let printer = FindingPrinter(console, arguments.language)
    let format = arguments[CheckCommand.format]
    if format == .text { return printer.explain(findings, sources) }
    printer.present(findings, sources, as: format, of: "compile", to: console.errors)
  }

  private func earlier(_ path: String) throws(CommandFailure) -> CatalogueContents {
    let bytes = try console.read(path)
    do throws(CatalogueError) {
      return try Catalogue(bytes: bytes).contents()
    } catch {
      throw CommandFailure(error.finding(in: path))
    }
  }

  private func write(_ contents: CatalogueContents) throws(CommandFailure) {
    if let folder = arguments[CompileCommand.split] {
      let files = CatalogueWriter.splitFiles(contents).map { ($0.path, $0.bytes) }
      do {
        let hold = try console.workspace.hold(folder: folder)
        defer { withExtendedLifetime(hold) {} }
        try console.workspace.writeFolder(folder, files: files, owned: Self.splitEntries)
      } catch {
        throw CommandFailure(writing: error)
      }
      guard arguments[CompileCommand.target] != nil else { return }
    }
    let target = arguments[CompileCommand.target] ?? Workspace.standardStream
    if try writeInPieces(contents, to: target) { return }
    let bytes =
      switch (arguments[CompileCommand.emission], arguments[CompileCommand.form]) {
      case (.swift, _): Array(SwiftNames.file(contents, digest: Catalogue(contents: contents).digest).utf8)
      case (.catalogue, .canonical): CatalogueWriter.canonicalBytes(contents)
      case (.catalogue, .review): CatalogueWriter.reviewBytes(contents)
      }
    try console.write(bytes, to: target)
  }

  /// Writes the canonical form to a file without holding it in memory; false for other forms, and where bytes that have
  /// been written cannot be corrected.
  private func writeInPieces(_ contents: CatalogueContents, to target: String) throws(CommandFailure) -> Bool {
    guard arguments[CompileCommand.emission] == .catalogue, arguments[CompileCommand.form] == .canonical,
      target != Workspace.standardStream
    else { return false }
    do {
      return try console.workspace.write(to: target) { draft in
        let seal = CatalogueSeal()
        OrderedWork.pass(ahead: Self.waitingPieces, threads: threads) { give in
          CatalogueWriter.writeCanonical(contents, to: give)
        } take: { piece in
          seal.take(piece)
          draft.write(piece)
        }
        draft.replace(seal.bytes, at: seal.place)
      }
    } catch {
      throw CommandFailure(writing: error)
    }
  }
}

extension Finding {
  fileprivate static let notCompiled = Finding(FindingCode(932), .error, CompileWording.notWritten, at: nil)

  fileprivate static func reused(_ tombstone: Tombstone, in path: String) -> Finding {
    Finding(
      ChangeRule.codeOfReusedIdentifier, .error, CompileWording.reused(tombstone), at: Place(file: path),
      help: [CompileWording.reusedHelp])
  }
}
