package import ProcedureDiagnostics

/// One subcommand: its name, what it does in one line, its parameters, examples and what runs.
package struct Command: Sendable {
  /// A command line that works, shown in help. The words follow the name of the command.
  package struct Example: Sendable {
    package let words: [String]
    package let text: Bilingual

    package init(_ words: String..., text: Bilingual) {
      self.words = words
      self.text = text
    }
  }

  /// Does what a command is for, on the thread of whoever asks for it.
  package typealias Work = nonisolated(nonsending) @Sendable (Arguments) async -> ExitCode

  package enum Action: Sendable {
    /// Does the work; prints what it has to say itself.
    case run(Work)
    /// Only prints a text made from the table.
    case show(@Sendable (CommandTable, Arguments) -> String)
  }

  package let name: String
  package let summary: Bilingual
  package let rows: [ParameterRow]
  package let examples: [Example]
  package let action: Action

  package init(
    _ name: String, summary: Bilingual, parameters: [any Parameter] = [], examples: [Example] = [], action: Action
  ) {
    self.name = name
    self.summary = summary
    self.rows = parameters.map(\.row)
    self.examples = examples
    self.action = action
  }

  var options: [ParameterRow] { rows.filter { !$0.isPositional } }
  var positionals: [ParameterRow] { rows.filter(\.isPositional) }
}
