import CommandTable
import Foundation
import Testing
import tthc

@Suite struct ProgramTests {
  @Test func `The table of commands has no faults, and its examples work`() throws {
    let line = Program(.ofThisProcess()).table
    #expect(line.problems == [])
  }

  @Test func `Every command explains itself with an example, in both languages`() async throws {
    let line = try CommandLine()
    for command in Program(.ofThisProcess()).table.commands {
      #expect(!command.examples.isEmpty, "\(command.name)")
      for language in ["vi", "en"] {
        let help = await line.run(command.name, "--help", "--lang", language)
        #expect(help.code == .fine)
        #expect(help.output.contains("tthc \(command.name)"))
      }
    }
  }

  @Test func `A wrong command line is refused with a suggestion`() async throws {
    let line = try CommandLine()
    let command = await line.run("chekc")
    #expect(command.code == .usage)
    #expect(command.errors.contains("có phải là «check»?"))
    #expect(command.output.isEmpty)
    #expect(await line.run("check", "--formt", "json").errors.contains("«--format»"))
    #expect(await line.run("deadline", "--from", "06/02/2026").code == .usage)
    #expect(await line.run("assess", "--specs", "a", "--catalogue", "b", "-").code == .usage)
  }

  @Test func `Codes are explained by number or name`() async throws {
    let line = try CommandLine()
    let known = await line.run("rules", "TTHC104", "tthc910")
    #expect(known.code == .fine)
    #expect(known.output.contains("từ khóa viết sai"))
    let unknown = await line.run("rules", "TTHC999")
    #expect(unknown.code == .usage)
    #expect(await line.run("rules").output.split(separator: "\n").count > 60)
  }

  @Test func `The version names the compiler that catalogues are marked with`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    let version = await line.run("--version").output.dropLast()
    #expect(await line.run("compile", "Specs").output.contains("\"compiler\":\"\(version)\""))
  }
}
