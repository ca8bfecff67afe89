import ProcedureDiagnostics

/// The help texts of a table, in two columns.
struct CommandHelp {
  /// Lines are not longer than this, so that help reads well in a plain terminal window.
  static let maximumWidth = 100
  /// A left column wider than this takes a line of its own.
  static let maximumLeftWidth = 32

  private let table: CommandTable
  private let language: Language
  private var result = ""

  init(_ table: CommandTable, _ language: Language) {
    self.table = table
    self.language = language
  }

  /// The help of a command, or of the program as a whole.
  func text(for command: Command?) -> String {
    var help = self
    if let command { help.describe(command) } else { help.describeProgram() }
    return help.result
  }

  /// How an argument is called in help: `<path>`, with `…` when it repeats.
  static func placeholder(_ row: ParameterRow) -> Bilingual {
    let value = row.value?.placeholder ?? Bilingual(verbatim: row.name)
    guard case .positional(_, repeats: true) = row.shape else {
      return Bilingual(vi: "<\(value.vi)>", en: "<\(value.en)>")
    }
    return Bilingual(vi: "<\(value.vi)>…", en: "<\(value.en)>…")
  }

  private mutating func describeProgram() {
    add("\(table.program) \(table.versionText): \(table.summary[language])")
    add("")
    add("\(CommandWording.usage[language]): \(table.program) <\(CommandWording.command[language])> …")
    addSection(CommandWording.commandsHeading, table.commands.map { ($0.name, $0.summary[language]) })
    addSection(CommandWording.globalsHeading, table.globals.map(entry))
    add("")
    add(CommandWording.helpOfCommand(table.program)[language])
  }

  private mutating func describe(_ command: Command) {
    add("\(table.program) \(command.name): \(command.summary[language])")
    add("")
    add("\(CommandWording.usage[language]): \(usage(of: command))")
    addSection(CommandWording.argumentsHeading, command.positionals.map(entry))
    addSection(CommandWording.optionsHeading, command.options.map(entry))
    addSection(CommandWording.globalsHeading, table.globals.map(entry))
    if command.examples.isEmpty { return }
    add("")
    add(CommandWording.examplesHeading[language])
    for example in command.examples {
      add("  \(line(of: example, command))")
      add("      \(example.text[language])")
    }
  }

  private func usage(of command: Command) -> String {
    var words = [table.program, command.name]
    if !command.options.isEmpty { words.append("[\(CommandWording.optionsHeading[language])]") }
    for row in command.positionals {
      let placeholder = Self.placeholder(row)[language]
      guard case .positional(isRequired: false, _) = row.shape else {
        words.append(placeholder)
        continue
      }
      words.append("[\(placeholder)]")
    }
    return words.joined(separator: " ")
  }

  private func line(of example: Command.Example, _ command: Command) -> String {
    let words = example.words.map { $0.contains(" ") ? "\"\($0)\"" : $0 }
    return ([table.program, command.name] + words).joined(separator: " ")
  }

  /// The two columns of a parameter.
  private func entry(_ row: ParameterRow) -> (String, String) {
    let right = row.help[language] + (row.defaultValue.map { CommandWording.defaultValue($0)[language] } ?? "")
    if row.isPositional { return (Self.placeholder(row)[language], right) }
    let short = row.short.map { "-\($0), " } ?? "    "
    let value = row.value.map { " <\($0.placeholder[language])>" } ?? ""
    return ("\(short)--\(row.name)\(value)", right)
  }

  private mutating func addSection(_ heading: Bilingual, _ entries: [(left: String, right: String)]) {
    if entries.isEmpty { return }
    add("")
    add(heading[language])
    let width =
      entries.map { Self.width($0.left) }.filter { $0 <= Self.maximumLeftWidth }.max() ?? Self.maximumLeftWidth
    let indent = String(repeating: " ", count: width + 4)
    for entry in entries {
      let lines = Self.wrapped(entry.right, width: Self.maximumWidth - indent.count)
      let left = "  \(entry.left)"
      if Self.width(entry.left) > width {
        add(left)
        for line in lines { add(indent + line) }
      } else {
        add(left + indent.dropFirst(Self.width(left)) + (lines.first ?? ""))
        for line in lines.dropFirst() { add(indent + line) }
      }
    }
  }

  private mutating func add(_ line: String) { result += "\(line)\n" }

  /// Wording is composed text, so each scalar takes one column.
  private static func width(_ text: String) -> Int { text.unicodeScalars.count }

  private static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, Self.width(line) + 1 + Self.width(String(word)) > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
