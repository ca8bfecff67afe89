import CommandTable
import ProcedureCatalogue
import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureWorkspace

/// The catalogue that a command works on: compiled from specifications, or read from a compiled file.
///
/// A field or a file of a catalogue is compiled with the names that the catalogue declares, as `tthc check` reads it.
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
    case (let folder?, nil): return try compiled(folder)
    case (nil, let file?): return try read(file)
    case (_?, _?): throw CommandFailure(Finding(.twoCatalogues, .error, SourceWording.two, at: nil), code: .usage)
    case (nil, nil): return try usual()
    }
  }

  /// A catalogue named by one path: a folder of specifications or a compiled file.
  func load(_ path: String) throws(CommandFailure) -> Catalogue {
    console.workspace.isFolder(path) || path.hasSuffix(Self.specificationEnding) ? try compiled(path) : try read(path)
  }

  private static let specificationEnding = ".tthc"

  private func usual() throws(CommandFailure) -> Catalogue {
    if console.workspace.isFolder(Self.usualFolder) { return try compiled(Self.usualFolder) }
    if console.workspace.exists(Self.usualFile) { return try read(Self.usualFile) }
    let finding = Finding(.noCatalogue, .error, SourceWording.none, at: nil, help: [SourceWording.howToGive])
    throw CommandFailure(finding, code: .usage)
  }

  private func compiled(_ path: String) throws(CommandFailure) -> Catalogue {
    let scope = SpecificationScope([path], in: console.workspace)
    let compilation = try console.compile(scope)
    let errors = compilation.findings.filter { $0.severity == .error }
    guard errors.isEmpty else { throw CommandFailure(errors, compilation.sources) }
    return Catalogue(contents: compilation.contents(of: scope))
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
  /// Compiles what a command was asked about, and what must be read with it; files that cannot be read end the command.
  func compile(_ scope: SpecificationScope, threads: Int = .max) throws(CommandFailure) -> Compilation {
    let files = workspace.specifications(at: scope.reads, threads: threads)
    let compilation = Compilation(of: files.sources, threads: threads)
    guard files.findings.isEmpty else {
      throw CommandFailure(files.findings + compilation.findings, compilation.sources, code: .noInput)
    }
    return compilation
  }
}

extension Compilation {
  /// The catalogue of what a command was asked about: the procedures that were asked for, those that they cannot do
  /// without, and all that procedures share. Paths are as seen from the one folder that was compiled, so that the result
  /// does not depend on where the folder lies.
  func contents(of scope: SpecificationScope) -> CatalogueContents {
    var contents = contents
    if !scope.coversEverything {
      let isAsked = contents.sources.map { scope.covers($0.path) }
      contents.keepProcedures { isAsked.indices.contains($0.origin.file) && isAsked[$0.origin.file] }
    }
    for index in contents.sources.indices {
      contents.sources[index].path = scope.path(contents.sources[index].path)
    }
    return contents
  }
}

extension SpecificationScope {
  /// The path of a file as a compiled catalogue has it: as seen from the folder of the catalogue.
  func path(_ file: String) -> String {
    guard let folder else { return file }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return file.hasPrefix(prefix) ? String(file.dropFirst(prefix.count)) : file
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
