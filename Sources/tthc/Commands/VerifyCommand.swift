import CommandTable
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureWorkspace

/// `tthc verify`: reads a compiled catalogue to its end and says whether it is what was published.
enum VerifyCommand {
  static let name = "verify"
  private static let indexName = "index.json"
  static let file = Positional("file", .path(SourceWording.file), help: CatalogueCommandWording.file)

  static func command(_ console: Console) -> Command {
    Command(
      name, summary: CatalogueCommandWording.verify, parameters: [CheckCommand.format, file],
      examples: [
        Command.Example("catalogue.json", text: CatalogueCommandWording.verifyExample),
        Command.Example("catalogue", text: CatalogueCommandWording.verifyFolderExample),
      ],
      action: .run { arguments in
        console.attempt(arguments.language) { () throws(CommandFailure) in
          let path = arguments[file]
          let format = arguments[CheckCommand.format]
          let printer = FindingPrinter(console, arguments.language)
          let catalogue: Catalogue
          switch try verified(path, console) {
          case .success(let whole): catalogue = whole
          case .failure(let refused):
            // For people it stands where all failures of commands stand.
            let finding = refused.error.finding(in: refused.path)
            if format == .text { throw CommandFailure(finding) }
            printer.present([finding], [], as: format, of: name)
            return .findings
          }
          guard format == .text else {
            printer.present([], [], as: format, of: name)
            return .fine
          }
          let line = CatalogueCommandWording.sound(
            path, procedures: catalogue.versions.count, edition: catalogue.edition, digest: catalogue.digest)
          console.output.write(line[arguments.language] + "\n")
          return .fine
        }
      })
  }

  /// A file that is refused.
  private struct Refused: Error {
    let path: String
    let error: CatalogueError
  }

  /// A catalogue in one file, or in a folder that `tthc compile --split` made.
  private static func verified(
    _ path: String, _ console: Console
  ) throws(CommandFailure) -> Result<Catalogue, Refused> {
    let index = "\(path)/\(indexName)"
    let isSplit = console.workspace.isFolder(path) && console.workspace.exists(index)
    let bytes = try console.read(isSplit ? index : path)
    var current = isSplit ? index : path
    do {
      guard isSplit else { return .success(try validated(Catalogue(bytes: bytes))) }
      let split = try SplitCatalogue(index: bytes)
      var files: [[UInt8]] = []
      for entry in split.entries {
        current = "\(path)/\(entry.path)"
        let file = try console.read(current)
        try split.check(file, of: entry)
        files.append(file)
      }
      current = index
      return .success(try validated(split.joined(files)))
    } catch let error as CatalogueError {
      return .failure(Refused(path: current, error: error))
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      preconditionFailure("Reading a catalogue fails in these two ways.")
    }
  }

  private static func validated(_ catalogue: Catalogue) throws(CatalogueError) -> Catalogue {
    try catalogue.validateEverything()
    return catalogue
  }
}
