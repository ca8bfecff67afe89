/// Findings as JUnit XML: a suite a file, a case a finding.
///
/// What makes the command fail is a failed case; the other findings are cases that passed and say something. Without
/// findings there is one case that passed, because some servers take an empty report for a broken one.
package struct JUnitRenderer: Sendable {
  private let tool: ReportTool
  private let language: Language
  private let sources: SourceMap
  private let warningsFail: Bool

  package init(tool: ReportTool, language: Language, sources: SourceMap, warningsFail: Bool) {
    self.tool = tool
    self.language = language
    self.sources = sources
    self.warningsFail = warningsFail
  }

  package func render(_ findings: [Finding], to write: ([UInt8]) -> Void) {
    JUnitReport(name: name, suites: findings.isEmpty ? [passed] : suites(findings)).write(to: write)
  }

  private var name: String { "\(tool.name) \(tool.command)" }

  private var passed: JUnitReport.Suite {
    JUnitReport.Suite(
      name: name, cases: [JUnitReport.Case(name: ReportWording.noFindings[language], file: nil, line: nil)])
  }

  /// The files in the order of their first findings.
  private func suites(_ findings: [Finding]) -> [JUnitReport.Suite] {
    var files: [String] = []
    var cases: [String: [JUnitReport.Case]] = [:]
    for finding in findings {
      let file = finding.place?.file ?? name
      if cases[file] == nil { files.append(file) }
      cases[file, default: []].append(testCase(finding))
    }
    return files.map { JUnitReport.Suite(name: $0, cases: cases[$0] ?? []) }
  }

  private func testCase(_ finding: Finding) -> JUnitReport.Case {
    let line = finding.place.flatMap { FileRange($0, in: sources) }?.line
    let message = Printable.oneLine(finding.message[language])
    let place = ShortRenderer(language: language, sources: sources).render(finding)
    let text =
      place
      + FindingExplanation(finding, language, naming: sources).printableLines.dropFirst().map { "\($0)\n" }.joined()
    let fails = finding.severity == .error || (warningsFail && finding.severity == .warning)
    return JUnitReport.Case(
      name: "\(finding.code) \(message)", file: finding.place?.file, line: line,
      failure: fails
        ? JUnitReport.Failure(kind: finding.severity.rawValue, message: message, text: text) : nil,
      output: fails ? nil : text)
  }
}
