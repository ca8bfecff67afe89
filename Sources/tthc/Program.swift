package import CommandTable
import ProcedureDiagnostics
import ProcedureWorkspace

/// Carries out one command line.
package struct Program: Sendable {
  static let name = "tthc"
  static let version = "1.0.0"

  private let console: Console

  package init(_ console: Console) {
    self.console = console
  }

  /// Stays on the thread of whoever calls, which for the whole program is the first one: another thread's memory comes
  /// from a pool of its own, which costs a tenth of the time of a check.
  package nonisolated(nonsending) func run(_ words: [String]) async -> ExitCode {
    let request = table.read(words, language: .vietnamese)
    let code = await carryOut(request)
    guard case .failed(let problem) = console.output.result else { return code }
    FindingPrinter(console, request.language).explain([FileFault(Workspace.standardStream, problem).finding])
    return .outputLost
  }

  private nonisolated(nonsending) func carryOut(_ request: CommandRequest) async -> ExitCode {
    switch request {
    case .run(let action, let arguments):
      if let finding = lossOfInput(arguments) {
        FindingPrinter(console, arguments.language).explain([finding])
        return .usage
      }
      return await action(arguments)
    case .show(let text, let code):
      (code == .fine ? console.output : console.errors).write(text)
      return code
    case .refuse(let findings, let language):
      FindingPrinter(console, language).explain(findings)
      return .usage
    }
  }

  /// What a command is given to read must still be there when it has written.
  private func lossOfInput(_ arguments: Arguments) -> Finding? {
    for source in arguments.paths(.isRead) {
      for target in arguments.paths(.isWritten) where console.workspace.isSameFile(source, target) {
        return .writesOver(target)
      }
    }
    return nil
  }

  package var table: CommandTable {
    CommandTable(
      program: Self.name, version: Self.version, summary: ProgramWording.summary,
      commands: [
        CheckCommand.command(console), CompileCommand.command(console), AssessCommand.command(console),
        BatchCommand.command(console), ReportCommand.command(console),
        GuideCommand.command(console), FormCommand.command(console), DeadlineCommand.command(console),
        CalendarCommand.command(console),
        ExplainCommand.command(console),
        TestCommand.command(console),
        FormatCommand.command(console), NewCommand.command(console), ImportCommand.command(console),
        RulesCommand.command(console), DiffCommand.command(console), CICommand.command(console),
        VerifyCommand.command(console), SchemaCommand.command(console), VectorsCommand.command(console),
        ExportCommand.command(console),
      ])
  }
}

extension Finding {
  /// What is to be read would be replaced by what is written.
  static func writesOver(_ path: String) -> Finding {
    Finding(FindingCode(950), .error, ProgramWording.writesOverInput(path), at: nil, help: [ProgramWording.otherTarget])
  }
}

extension CommandRequest {
  /// The language of what is printed.
  fileprivate var language: Language {
    switch self {
    case .run(_, let arguments): arguments.language
    case .refuse(_, let language): language
    case .show: .vietnamese
    }
  }
}
