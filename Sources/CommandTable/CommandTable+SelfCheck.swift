import ProcedureDiagnostics

extension CommandTable {
  /// What is wrong with the declarations, for the developer who wrote them. A test expects this to be empty.
  package var problems: [String] {
    var problems = Self.repeated(commands.map(\.name)).map { "two commands are called \($0)" }
    problems += Self.nameProblems([program] + commands.map(\.name))
    problems += Self.textProblems("the program", [summary])
    for row in globals where row.isPositional {
      problems.append("\(row.name) is an argument, not an option of every command")
    }
    for command in commands {
      problems += self.problems(of: command).map { "\(command.name): \($0)" }
    }
    return problems
  }

  private func problems(of command: Command) -> [String] {
    let rows = command.rows + globals
    var problems = Self.nameProblems(rows.map(\.name))
    problems += Self.repeated(rows.map(\.name)).map { "two parameters are called \($0)" }
    problems += Self.repeated(rows.compactMap { $0.short.map(String.init) }).map { "two options are called -\($0)" }
    problems += Self.textProblems("the command", [command.summary])
    for row in rows { problems += Self.textProblems(row.name, [row.help] + (row.value.map { [$0.placeholder] } ?? [])) }
    for row in rows {
      guard let value = row.defaultValue, !row.accepts(value) else { continue }
      problems.append("the default of \(row.name) is not a value it takes: \(value)")
    }
    problems += Self.orderProblems(command.positionals)
    for example in command.examples {
      problems += Self.textProblems("an example", [example.text])
      guard case .refuse(let findings, _) = read([command.name] + example.words, language: .english) else { continue }
      problems += findings.map {
        "the example «\(example.words.joined(separator: " "))» does not work: \($0.message.en)"
      }
    }
    return problems
  }

  private static func orderProblems(_ positionals: [ParameterRow]) -> [String] {
    var problems: [String] = []
    for (row, next) in zip(positionals, positionals.dropFirst()) {
      if case .positional(_, repeats: true) = row.shape { problems.append("\(next.name) stands after \(row.name)…") }
      if case .positional(isRequired: false, _) = row.shape, case .positional(isRequired: true, _) = next.shape {
        problems.append("\(next.name) is required after the optional \(row.name)")
      }
    }
    return problems
  }

  private static func repeated(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { !seen.insert($0).inserted }
  }

  /// Names are typed, completed and put into shell scripts: lower-case letters, digits and inner hyphens only.
  private static func nameProblems(_ names: [String]) -> [String] {
    names.filter { name in
      let isPlain = name.utf8.allSatisfy { byte in
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
          || byte == UInt8(ascii: "-")
      }
      return name.isEmpty || !isPlain || name.hasPrefix("-") || name.hasSuffix("-")
    }.map { "«\($0)» is not a name of lower-case letters, digits and hyphens" }
  }

  private static func textProblems(_ owner: String, _ texts: [Bilingual]) -> [String] {
    texts.flatMap { text in
      Language.allCases.filter { text[$0].isEmpty }.map { "\(owner) has no text in \($0)" }
    }
  }
}
