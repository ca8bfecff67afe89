package import ProcedureDiagnostics

/// The command line of a program as a table: reading, help, suggestions and shell completion all come from it.
///
/// Nothing here reads or prints: words go in, and a `CommandRequest` comes out for the executable to carry out.
///
///     let table = CommandTable(program: "tthc", version: "1.0.0", summary: …, commands: [Check.command, …])
///     switch table.read(words, language: .vietnamese) {
///     case .run(let action, let arguments): exit(await action(arguments))
///     case .show(let text, let code): …
///     case .refuse(let findings, let language): …
///     }
package struct CommandTable: Sendable {
  package static let language = Option("lang", .oneOf(Language.self), help: CommandWording.language)
  package static let help = Flag("help", short: "h", help: CommandWording.help)
  package static let version = Flag("version", help: CommandWording.version)
  /// `program help check` means `program check --help`.
  static let helpWord = "help"

  package let program: String
  package let versionText: String
  package let summary: Bilingual
  package let commands: [Command]
  package let globals: [ParameterRow]

  /// - Parameter globals: options of every command, beside `--lang`, `--help` and `--version`.
  package init(
    program: String, version: String, summary: Bilingual, globals: [any Parameter] = [], commands: [Command]
  ) {
    self.program = program
    self.versionText = version
    self.summary = summary
    self.commands = commands + [CompletionCommand.command(of: program)]
    self.globals = globals.map(\.row) + [Self.language.row, Self.help.row, Self.version.row]
  }

  func command(named name: String) -> Command? {
    commands.first { $0.name == name }
  }

  /// What the words after the program's name ask for.
  /// - Parameter language: for texts when the words hold no `--lang`.
  package func read(_ words: [String], language: Language) -> CommandRequest {
    var reader = CommandReader(self)
    return reader.read(words, language: language)
  }
}

/// What the executable has to do.
package enum CommandRequest: Sendable {
  case run(Command.Work, Arguments)
  case show(String, ExitCode)
  /// Show the findings and exit with `ExitCode.usage`.
  case refuse([Finding], Language)
}
