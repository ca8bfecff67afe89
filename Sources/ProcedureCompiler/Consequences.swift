import ProcedureDiagnostics
import ProcedureModel
import ProcedureSyntax
import ProcedureText

/// Findings that only follow from others, which an author has to settle first.
enum Consequences {
  /// What is about how a text is written, and was read all the same.
  private static let understood: Set<FindingCode> = [.unclearIfAny, .hourIsADuration]

  /// What is left when these are taken away.
  ///
  /// While a line cannot be read nobody knows what it means, so that what was made of its beginning says nothing. And a
  /// name of several words that nothing declares is told as that alone: joined, it would still stand for nothing.
  static func removed(from findings: [Finding], in sources: [SourceText]) -> [Finding] {
    let errors = findings.filter { $0.severity == .error }
    let unread = errors.filter { $0.code.isAboutText && !understood.contains($0.code) }
    let hasNames = findings.contains { $0.code == .nameOfSeveralWords }
    guard !unread.isEmpty || hasNames else { return findings }
    let files = Dictionary(sources.map { ($0.path, $0) }) { $1 }
    let lines = Set(unread.compactMap { Line($0, files) })
    let undeclared = Set(errors.lazy.filter { !$0.code.isAboutText }.map(\.place))
    return findings.filter { finding in
      if finding.code == .nameOfSeveralWords, undeclared.contains(finding.place) { return false }
      guard !finding.code.isAboutText, !lines.isEmpty, let line = Line(finding, files) else { return true }
      return !lines.contains(line)
    }
  }

  /// Where a finding begins.
  private struct Line: Hashable {
    let file: String
    let number: Int

    init?(_ finding: Finding, _ files: [String: SourceText]) {
      guard let place = finding.place, let span = place.span, let source = files[place.file] else { return nil }
      file = place.file
      number = source.lines.line(at: Int(span.start))
    }
  }
}
