import CommandTable
import ProcedureCatalogue
import ProcedureDiagnostics

/// `tthc verify`: reads a compiled catalogue to its end and says whether it is what was published.
enum VerifyCommand {
  static let name = "verify"
  static let file = Positional("file", .path(SourceWording.file), help: CatalogueCommandWording.file)

  static func command(_ console: Console) -> Command {
    Command(
      name, summary: CatalogueCommandWording.verify, parameters: [CheckCommand.format, file],
      examples: [Command.Example("catalogue.json", text: CatalogueCommandWording.verifyExample)],
      action: .run { arguments in
        console.attempt(arguments.language) { () throws(CommandFailure) in
          let path = arguments[file]
          let format = arguments[CheckCommand.format]
          let printer = FindingPrinter(console, arguments.language)
          let bytes = try console.read(path)
          let catalogue: Catalogue
          do throws(CatalogueError) {
            catalogue = try validated(bytes)
          } catch {
            // For people it stands where all failures of commands stand.
            let finding = error.finding(in: path)
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

  private static func validated(_ bytes: [UInt8]) throws(CatalogueError) -> Catalogue {
    let catalogue = try Catalogue(bytes: bytes)
    try catalogue.validateEverything()
    return catalogue
  }
}
