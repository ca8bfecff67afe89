import ProcedureDiagnostics

/// The shells that completion is written for.
package enum Shell: String, CaseIterable, Sendable {
  case bash
  case zsh
  case fish
}

/// `completion bash`: prints the script that lets a shell complete commands, options and values.
enum CompletionCommand {
  static let shell = Positional("shell", .oneOf(Shell.self), help: CommandWording.shell)

  static func command(of program: String) -> Command {
    Command(
      "completion", summary: CommandWording.completion, parameters: [shell],
      examples: [Command.Example("bash", text: CommandWording.completionExample(program))],
      action: .show { table, arguments in table.completion(for: arguments[shell], arguments.language) })
  }
}

extension CommandTable {
  /// The completion script of a shell; descriptions are in `language`.
  func completion(for shell: Shell, _ language: Language) -> String {
    switch shell {
    case .bash: BashCompletion.script(self)
    case .zsh: ZshCompletion.script(self, language)
    case .fish: FishCompletion.script(self, language)
    }
  }
}
