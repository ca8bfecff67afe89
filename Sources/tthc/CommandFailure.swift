import CommandTable
import ProcedureDiagnostics
import ProcedureText
import ProcedureWorkspace

/// Why a command cannot do what it was asked for: what to print, and how to end.
struct CommandFailure: Error {
  let findings: [Finding]
  var sources: [SourceText] = []
  let code: ExitCode

  init(_ findings: [Finding], _ sources: [SourceText] = [], code: ExitCode = .findings) {
    self.findings = findings
    self.sources = sources
    self.code = code
  }

  init(_ finding: Finding, code: ExitCode = .findings) {
    self.init([finding], code: code)
  }

  /// A file that cannot be read.
  init(reading fault: FileFault) {
    self.init(fault.finding, code: .noInput)
  }

  /// A file that cannot be written.
  init(writing fault: FileFault) {
    self.init(fault.finding, code: .outputLost)
  }
}

extension Console {
  /// Runs what may fail, and tells people when it does.
  func attempt(_ language: Language, _ work: () throws(CommandFailure) -> ExitCode) -> ExitCode {
    do {
      return try work()
    } catch {
      FindingPrinter(self, language).explain(error.findings, error.sources)
      return error.code
    }
  }

  func read(_ path: String) throws(CommandFailure) -> [UInt8] {
    do {
      return try workspace.read(path)
    } catch {
      throw CommandFailure(reading: error)
    }
  }

  /// The specifications as they were before the work since a revision.
  func specifications(at paths: [String], since revision: String) throws(CommandFailure) -> [SourceText] {
    do {
      return try workspace.specifications(at: paths, since: revision)
    } catch {
      throw CommandFailure(error.finding, code: .noInput)
    }
  }

  /// Writes the product of a command to a file, or to standard output for `-`.
  func write(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
    if path == Workspace.standardStream { return output.write(bytes) }
    do {
      try workspace.write(bytes, to: path)
    } catch {
      throw CommandFailure(writing: error)
    }
  }
}
