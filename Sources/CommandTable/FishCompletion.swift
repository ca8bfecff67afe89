import ProcedureDiagnostics

/// The completion script for fish: one `complete` line for each command, option and list of values.
enum FishCompletion {
  static func script(_ table: CommandTable, _ language: Language) -> String {
    let start = "complete -c \(table.program)"
    var lines = ["# fish completion for \(table.program)", "\(start) -f"]
    for row in table.globals { lines.append("\(start) \(option(row, language))") }
    for command in table.commands {
      let summary = quoted(command.summary[language])
      lines.append("\(start) -n __fish_use_subcommand -a \(command.name) -d \(summary)")
    }
    for command in table.commands {
      let condition = quoted("__fish_seen_subcommand_from \(command.name)")
      for row in command.options { lines.append("\(start) -n \(condition) \(option(row, language))") }
      for row in command.positionals {
        guard let values = values(row) else { continue }
        let line = "\(start) -n \(condition)\(values)"
        if lines.last != line { lines.append(line) }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func option(_ row: ParameterRow, _ language: Language) -> String {
    let short = row.short.map { " -s \($0)" } ?? ""
    let value = row.value == nil ? "" : " -r\(values(row) ?? "")"
    return "-l \(row.name)\(short)\(value) -d \(quoted(row.help[language]))"
  }

  private static func values(_ row: ParameterRow) -> String? {
    guard let value = row.value else { return nil }
    if value.path != nil { return " -F" }
    return value.choices.isEmpty ? nil : " -a \(quoted(value.choices.joined(separator: " ")))"
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.map { ["'", "\\"].contains($0) ? "\\\($0)" : String($0) }.joined() + "'"
  }
}
