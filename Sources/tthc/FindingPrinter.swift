import CommandTable
import ProcedureDiagnostics
import ProcedureText

/// How findings are printed.
enum FindingFormat: String, CaseIterable, Sendable {
  case text
  case short
  case json
}

/// Prints findings: as the result of a command on standard output, or beside a result on standard error.
struct FindingPrinter {
  /// What a person reads in one go; programs get everything.
  static let defaultLimit = 100

  private let console: Console
  private let language: Language

  init(_ console: Console, _ language: Language) {
    self.console = console
    self.language = language
  }

  /// Findings as the result of the command.
  func present(
    _ findings: [Finding], _ sources: [SourceText], as format: FindingFormat, limit: Int = defaultLimit
  ) {
    let map = SourceMap(sources)
    switch format {
    case .json: console.output.write(JSONRenderer(language: language, sources: map).render(findings))
    case .short: console.output.write(ShortRenderer(language: language, sources: map).render(findings))
    case .text: write(findings, map, limit: limit, to: console.output)
    }
  }

  /// Findings for people, beside what standard output carries.
  func explain(_ findings: [Finding], _ sources: [SourceText] = []) {
    write(findings, SourceMap(sources), limit: Self.defaultLimit, to: console.errors)
  }

  private func write(_ findings: [Finding], _ sources: SourceMap, limit: Int, to channel: OutputChannel) {
    if findings.isEmpty { return }
    let renderer = TerminalRenderer(language: language, color: channel.isColored, sources: sources)
    channel.write(renderer.render(findings, limit: limit))
  }
}

extension ExitCode {
  /// What findings mean to the shell; `strict` counts warnings too.
  init(_ findings: [Finding], strict: Bool = false) {
    let isFailure = findings.contains { $0.severity == .error || (strict && $0.severity == .warning) }
    self = isFailure ? .findings : .fine
  }
}
