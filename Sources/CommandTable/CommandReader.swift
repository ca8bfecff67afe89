import ProcedureDiagnostics

/// Reads one command line against a table and reports everything that is wrong with it at once.
struct CommandReader {
  private let table: CommandTable
  private var command: Command?
  private var isUnknownCommand = false
  private var isUnknownOption = false
  private var options: [ParameterRow]
  private var values: [String: [String]] = [:]
  private var positionals: [String] = []
  private var findings: [Finding] = []

  init(_ table: CommandTable) {
    self.table = table
    self.options = table.globals
  }

  mutating func read(_ words: [String], language: Language) -> CommandRequest {
    var words = words
    takeCommand(from: &words)
    readWords(words)
    if let command { assignPositionals(of: command) }
    return request(language: values[CommandTable.language.row.name]?.last.flatMap(Language.init) ?? language)
  }

  private func request(language: Language) -> CommandRequest {
    if has(CommandTable.version) { return .show("\(table.program) \(table.versionText)\n", .fine) }
    let isHelpPossible = has(CommandTable.help) && !isUnknownCommand
    if isHelpPossible { return .show(CommandHelp(table, language).text(for: command), .fine) }
    if !findings.isEmpty { return .refuse(findings, language) }
    guard let command else { return .show(CommandHelp(table, language).text(for: nil), .usage) }
    let arguments = Arguments(language: language, words: values, rows: table.globals + command.rows)
    switch command.action {
    case .run(let run): return .run(run, arguments)
    case .show(let show): return .show(show(table, arguments), .fine)
    }
  }

  private func has(_ flag: Flag) -> Bool { values[flag.row.name] != nil }

  // MARK: - The command

  /// Removes the word that names the command. Options may stand before it, so their values are stepped over.
  private mutating func takeCommand(from words: inout [String]) {
    let known = table.globals + table.commands.flatMap(\.options)
    var index = 0
    while index < words.count, words[index] != "--" {
      if let option = OptionWord(words[index]) {
        let takesNext = option.value == nil && known.contains { $0.shape == .option && option.names($0) }
        index += takesNext ? 2 : 1
      } else if words[index] == CommandTable.helpWord, !has(CommandTable.help) {
        values[CommandTable.help.row.name] = [""]
        words.remove(at: index)
      } else {
        nameCommand(words.remove(at: index))
        return
      }
    }
  }

  private mutating func nameCommand(_ name: String) {
    if let found = table.command(named: name) {
      command = found
      options += found.options
    } else {
      isUnknownCommand = true
      let nearest = Suggestion.nearest(to: name, among: table.commands.map(\.name))
      report(.unknownCommand, CommandWording.unknownCommand(name, nearest: nearest))
    }
  }

  // MARK: - Options

  private mutating func readWords(_ words: [String]) {
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      if word == "--" {
        positionals += words[index...]
        return
      }
      guard let option = OptionWord(word) else {
        positionals.append(word)
        continue
      }
      let next = index < words.count && OptionWord(words[index]) == nil && words[index] != "--" ? words[index] : nil
      if readOption(option, next: next) { index += 1 }
    }
  }

  /// Whether the option took `next` as its value.
  private mutating func readOption(_ option: OptionWord, next: String?) -> Bool {
    guard let row = options.first(where: option.names) else {
      reportUnknown(option)
      return false
    }
    if row.shape == .flag {
      values[row.name] = [""]
      if option.value != nil { report(.unexpectedArgument, CommandWording.flagWithValue(option.spelling)) }
      return false
    }
    guard let value = option.value ?? next else {
      report(.missingValue, CommandWording.missingValue(option.spelling, row.value?.placeholder))
      return false
    }
    accept(value, as: row, spelled: Bilingual(verbatim: option.spelling))
    return option.value == nil
  }

  private mutating func reportUnknown(_ option: OptionWord) {
    isUnknownOption = true
    // An unknown command hides what its options could be.
    if isUnknownCommand { return }
    let names = options.map(\.name)
    let nearest = names.contains(option.name) ? option.name : Suggestion.nearest(to: option.name, among: names)
    report(.unknownOption, CommandWording.unknownOption(option.spelling, nearest: nearest.map { "--\($0)" }))
  }

  private mutating func accept(_ word: String, as row: ParameterRow, spelled: Bilingual) {
    values[row.name, default: []].append(word)
    guard !row.accepts(word), let value = row.value else { return }
    let nearest = Suggestion.nearest(to: word, among: value.choices)
    report(.valueNotAllowed, CommandWording.valueNotAllowed(word, spelled, value.expected, nearest: nearest))
  }

  // MARK: - Positional arguments

  private mutating func assignPositionals(of command: Command) {
    var rest = positionals[...]
    for row in command.positionals {
      guard case .positional(let isRequired, let repeats) = row.shape else { continue }
      let placeholder = CommandHelp.placeholder(row)
      // The value of an unknown option looks like an argument, so counting arguments would only mislead.
      if rest.isEmpty, isRequired, !isUnknownOption {
        report(.missingArgument, CommandWording.missingArgument(placeholder, row.help))
      }
      repeat {
        guard let word = rest.popFirst() else { break }
        accept(word, as: row, spelled: placeholder)
      } while repeats
    }
    if !isUnknownOption {
      for word in rest { report(.unexpectedArgument, CommandWording.unexpectedArgument(word)) }
    }
  }

  private mutating func report(_ code: FindingCode, _ message: Bilingual) {
    let help = CommandWording.seeHelp(program: table.program, command: command?.name)
    findings.append(Finding(code, .error, message, at: nil, help: [help]))
  }
}

/// A word that starts with `-`, taken apart. `-` alone is a value.
private struct OptionWord {
  let spelling: String
  let value: String?

  init?(_ word: String) {
    guard word.hasPrefix("-"), word != "-", word != "--" else { return nil }
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    spelling = String(parts[0])
    value = parts.count > 1 ? String(parts[1]) : nil
  }

  var name: String { String(spelling.drop { $0 == "-" }) }

  func names(_ row: ParameterRow) -> Bool { row.spellings.contains(spelling) }
}
