import CommandTable
import ProcedureCatalogue
import ProcedureDiagnostics

/// `tthc verify`: reads a compiled catalogue to its end and says whether it is what was published.
enum VerifyCommand {
  static let file = Positional("file", .path(SourceWording.file), help: CatalogueCommandWording.file)

  static func command(_ console: Console) -> Command {
    Command(
      "verify", summary: CatalogueCommandWording.verify, parameters: [file],
      examples: [Command.Example("catalogue.json", text: CatalogueCommandWording.verifyExample)],
      action: .run { arguments in
        console.attempt(arguments.language) { () throws(CommandFailure) in
          let path = arguments[file]
          let catalogue = try validated(console.read(path), path)
          let line = CatalogueCommandWording.sound(
            path, procedures: catalogue.versions.count, edition: catalogue.edition, digest: catalogue.digest)
          console.output.write(line[arguments.language] + "\n")
          return .fine
        }
      })
  }

  private static func validated(_ bytes: [UInt8], _ path: String) throws(CommandFailure) -> Catalogue {
    do throws(CatalogueError) {
      let catalogue = try Catalogue(bytes: bytes)
      try catalogue.validateEverything()
      return catalogue
    } catch {
      throw CommandFailure(Finding(error, in: path))
    }
  }
}
