/// The completion script for bash 4 and later. Names are ASCII without spaces (`CommandTable.problems` sees to it).
enum BashCompletion {
  static func script(_ table: CommandTable) -> String {
    let function = "_\(table.program)_complete"
    let names = table.commands.map(\.name)
    var lines = [
      "# bash completion for \(table.program)",
      "\(function)() {",
      "  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command= word",
      "  for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do",
      "    case $word in",
      "      \(names.joined(separator: "|"))) command=$word; break ;;",
      "    esac",
      "  done",
      "  local options= values= files=",
      "  case $command in",
    ]
    for command in table.commands { lines += commandCase(command, table) }
    lines += [
      "    *) options=\"\(words(table.globals.flatMap(\.spellings)))\" values=\"\(words(names))\" ;;",
      "  esac",
      "  case $command:$previous in",
    ]
    for row in table.globals { lines += valueCases(row, command: "*") }
    for command in table.commands {
      for row in command.options { lines += valueCases(row, command: command.name) }
    }
    lines += [
      "  esac",
      "  case $current in",
      "    -*) COMPREPLY=($(compgen -W \"$options\" -- \"$current\")) ;;",
      "    *)",
      "      COMPREPLY=($(compgen -W \"$values\" -- \"$current\"))",
      "      [ -n \"$files\" ] && compopt -o default 2>/dev/null",
      "      ;;",
      "  esac",
      "}",
      "complete -F \(function) \(table.program)",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func commandCase(_ command: Command, _ table: CommandTable) -> [String] {
    let options = words((command.options + table.globals).flatMap(\.spellings))
    let values = words(command.positionals.flatMap { $0.value?.choices ?? [] })
    let takesFiles = command.positionals.contains { $0.value?.path != nil }
    return ["    \(command.name)) options=\"\(options)\" values=\"\(values)\" files=\(takesFiles ? "yes" : "") ;;"]
  }

  /// What follows an option that takes a value.
  private static func valueCases(_ row: ParameterRow, command: String) -> [String] {
    guard let value = row.value else { return [] }
    let pattern = row.spellings.map { "\(command):\($0)" }.joined(separator: "|")
    return ["    \(pattern)) options= values=\"\(words(value.choices))\" files=\(value.path != nil ? "yes" : "") ;;"]
  }

  private static func words(_ words: [String]) -> String { words.joined(separator: " ") }
}
