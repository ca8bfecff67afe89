import ProcedureDiagnostics

/// The completion script for zsh, as specifications for its `_arguments` function.
enum ZshCompletion {
  static func script(_ table: CommandTable, _ language: Language) -> String {
    let function = "_\(table.program)"
    var lines = [
      "#compdef \(table.program)", "\(function)() {", "  local state", "  local -a commands", "  commands=(",
    ]
    for command in table.commands {
      lines.append("    \(quoted("\(command.name):\(command.summary[language])"))")
    }
    lines.append("  )")
    lines += arguments(table.globals.map { option($0, language) } + ["'1: :->command'", "'*:: :->rest'"], indent: "  ")
    lines += ["  case $state in", "    command) _describe command commands ;;", "    rest)", "      case $words[1] in"]
    for command in table.commands {
      let options = (command.options + table.globals).map { option($0, language) }
      lines.append("        \(command.name))")
      lines += arguments(options + command.positionals.map { positional($0, language) }, indent: "          ")
      lines.append("          ;;")
    }
    lines += [
      "      esac",
      "      ;;",
      "  esac",
      "}",
      "if [ \"$funcstack[1]\" = \(function) ]; then \(function) \"$@\"; else compdef \(function) \(table.program); fi",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func arguments(_ specifications: [String], indent: String) -> [String] {
    let lines = specifications.map { "\(indent)  \($0)" }
    return ["\(indent)_arguments -C \\"] + lines.dropLast().map { "\($0) \\" } + lines.suffix(1)
  }

  private static func option(_ row: ParameterRow, _ language: Language) -> String {
    let value = row.value.map { ":\(escaped($0.placeholder[language])):\(completer($0))" } ?? ""
    let text = quoted("[\(escaped(row.help[language]))]\(value)")
    guard row.spellings.count > 1 else { return "--\(row.name)\(text)" }
    return "{\(row.spellings.joined(separator: ","))}\(text)"
  }

  private static func positional(_ row: ParameterRow, _ language: Language) -> String {
    let name = escaped(row.value?.placeholder[language] ?? row.name)
    let completer = row.value.map(completer) ?? ""
    switch row.shape {
    case .positional(_, repeats: true): return quoted("*:\(name):\(completer)")
    case .positional(isRequired: false, _): return quoted("::\(name):\(completer)")
    case .positional, .flag, .option: return quoted(":\(name):\(completer)")
    }
  }

  private static func completer(_ value: ValueShape) -> String {
    if value.path != nil { return "_files" }
    return value.choices.isEmpty ? " " : "(\(value.choices.joined(separator: " ")))"
  }

  /// Brackets and colons separate the parts of a specification.
  private static func escaped(_ text: String) -> String {
    text.map { ["[", "]", ":", "\\"].contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
