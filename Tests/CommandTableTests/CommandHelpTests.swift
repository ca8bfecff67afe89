import CommandTable
import ProcedureDiagnostics
import Testing

@Suite("Help and completion come from the table")
struct CommandHelpTests {
  private func shown(_ line: [String], _ language: Language, code: ExitCode = .fine) throws -> String {
    guard case .show(let text, code) = ExampleTable.table.read(line, language: language) else {
      throw NothingShown(line: line)
    }
    return text
  }

  private struct NothingShown: Error {
    let line: [String]
  }

  @Test("the program and its commands are explained in both languages", arguments: Language.allCases)
  func help(_ language: Language) throws {
    let lines = [[], ["--help"], ["check", "--help"], ["help", "compare"], ["rules", "-h"], ["completion", "-h"]]
    let texts = try lines.map { line in
      let text = try shown(line, language, code: line.isEmpty ? .usage : .fine)
      return "$ \((["tthc"] + line).joined(separator: " "))\n\(text)"
    }
    try expectGolden("help.\(language.rawValue).txt", texts.joined(separator: "\n"))
  }

  @Test("no line of help is wider than a plain terminal window", arguments: Language.allCases)
  func width(_ language: Language) throws {
    for line in try shown(["check", "--help"], language).split(separator: "\n") { #expect(line.count <= 100) }
  }

  @Test("each shell gets its completion script", arguments: Shell.allCases)
  func completion(_ shell: Shell) throws {
    try expectGolden("completion.\(shell.rawValue)", shown(["completion", shell.rawValue], .vietnamese))
  }

  @Test("help of a command that does not exist says so")
  func helpOfUnknown() {
    guard case .refuse(let findings, _) = ExampleTable.table.read(["help", "chek"], language: .english) else {
      Issue.record("an unknown command was explained")
      return
    }
    #expect(findings.map(\.code.number) == [901])
  }
}
