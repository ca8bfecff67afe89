import CommandTable
import ProcedureCatalogue

/// `tthc schema`: prints the JSON Schema of compiled catalogues.
enum SchemaCommand {
  static let target = Option("to", .path(SourceWording.file, .isWritten), help: CompileWording.target)

  static func command(_ console: Console) -> Command {
    Command(
      "schema", summary: CatalogueCommandWording.schema, parameters: [target],
      examples: [Command.Example("--to", "catalogue.schema.json", text: CatalogueCommandWording.schemaExample)],
      action: .run { arguments in
        console.attempt(arguments.language) { () throws(CommandFailure) in
          try console.write(CatalogueSchema.bytes, to: arguments[target] ?? "-")
          return .fine
        }
      })
  }
}
