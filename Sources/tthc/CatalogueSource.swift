import CommandTable
import ProcedureCatalogue
import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureWorkspace

/// The catalogue that a command works on: compiled from specifications, or read from a compiled file.
struct CatalogueSource {
  static let specs = Option("specs", .path(SourceWording.folder), help: SourceWording.specs)
  static let catalogue = Option("catalogue", .path(SourceWording.file), help: SourceWording.catalogue)
  /// Where a catalogue is looked for when none is named.
  static let usualFolder = "Specs"
  static let usualFile = "Generated/catalogue.json"

  let console: Console
  let arguments: Arguments

  func load() throws(CommandFailure) -> Catalogue {
    switch (arguments[Self.specs], arguments[Self.catalogue]) {
    case (let folder?, nil): return try compiled([folder])
    case (nil, let file?): return try read(file)
    case (_?, _?): throw CommandFailure(Finding(.twoCatalogues, .error, SourceWording.two, at: nil), code: .usage)
    case (nil, nil): return try usual()
    }
  }

  /// A catalogue named by one path: a folder of specifications or a compiled file.
  func load(_ path: String) throws(CommandFailure) -> Catalogue {
    console.workspace.isFolder(path) || path.hasSuffix(Self.specificationEnding) ? try compiled([path]) : try read(path)
  }

  private static let specificationEnding = ".tthc"

  private func usual() throws(CommandFailure) -> Catalogue {
    if console.workspace.isFolder(Self.usualFolder) { return try compiled([Self.usualFolder]) }
    if console.workspace.exists(Self.usualFile) { return try read(Self.usualFile) }
    let finding = Finding(.noCatalogue, .error, SourceWording.none, at: nil, help: [SourceWording.howToGive])
    throw CommandFailure(finding, code: .usage)
  }

  private func compiled(_ paths: [String]) throws(CommandFailure) -> Catalogue {
    let (compilation, findings) = try console.compile(paths)
    let errors = findings.filter { $0.severity == .error }
    guard errors.isEmpty else { throw CommandFailure(errors, compilation.sources) }
    return Catalogue(contents: compilation.contents.located(under: paths))
  }

  private func read(_ path: String) throws(CommandFailure) -> Catalogue {
    let bytes = try console.read(path)
    do {
      return try Catalogue(bytes: bytes)
    } catch {
      throw CommandFailure(Finding(error, in: path))
    }
  }
}

extension Console {
  /// Compiles the specifications under some paths; files that cannot be read end the command.
  func compile(_ paths: [String], threads: Int = .max) throws(CommandFailure) -> (Compilation, [Finding]) {
    let files = workspace.specifications(at: paths, threads: threads)
    let compilation = Compilation(of: files.sources, threads: threads)
    guard files.findings.isEmpty else {
      throw CommandFailure(files.findings + compilation.findings, compilation.sources, code: .noInput)
    }
    return (compilation, compilation.findings)
  }
}

extension Finding {
  /// A compiled catalogue that is refused.
  init(_ error: CatalogueError, in path: String) {
    self.init(error.code, .error, error.message, at: Place(file: path))
  }
}

extension FindingCode {
  static let noCatalogue = FindingCode(930)
  static let twoCatalogues = FindingCode(931)
}
