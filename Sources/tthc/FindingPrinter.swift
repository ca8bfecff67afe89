import CommandTable
import ProcedureDiagnostics
import ProcedureText

/// How findings are printed.
enum FindingFormat: String, CaseIterable, Sendable {
  case text
  case short
  case json
  case sarif
  case github
  case gitlab
  case junit
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

  /// Findings as the result of a command, which reports for programs name; `strict` says whether warnings fail it.
  func present(
    _ findings: [Finding], _ sources: [SourceText], as format: FindingFormat, of command: String,
    limit: Int = defaultLimit, strict: Bool = false, to channel: OutputChannel? = nil
  ) {
    let channel = channel ?? console.output
    let map = SourceMap(sources)
    let tool = ReportTool(name: Program.name, version: Program.version, command: command)
    let write = channel.write(_:) as ([UInt8]) -> Void
    switch format {
    case .text: self.write(findings, map, limit: limit, to: channel)
    case .short: channel.write(ShortRenderer(language: language, sources: map).render(findings))
    case .json: channel.write(JSONRenderer(language: language, sources: map).render(findings))
    case .sarif:
      SARIFRenderer(tool: tool, language: language, sources: map, kinds: FindingTable.kinds)
        .render(findings, to: write)
    case .github: GitHubRenderer(language: language, sources: map).render(findings, to: write)
    case .gitlab: GitLabRenderer(language: language, sources: map).render(findings, to: write)
    case .junit:
      JUnitRenderer(tool: tool, language: language, sources: map, warningsFail: strict).render(findings, to: write)
    }
  }

  /// Findings as a section of a page in Markdown.
  func page(_ findings: [Finding], _ sources: [SourceText], of command: String) -> String {
    let renderer = MarkdownRenderer(language: language, sources: SourceMap(sources), kinds: FindingTable.kinds)
    return "## \(Program.name) \(command)\n\n\(renderer.render(findings))"
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
