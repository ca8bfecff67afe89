import CanonicalJSON

/// Findings as a code quality report of GitLab: a JSON array, one finding a line.
///
/// GitLab wants a file and a line of every entry, so a finding about the run as a whole stands at the first line of `.`.
package struct GitLabRenderer: Sendable {
  private static let runAsAWhole = "."

  private let language: Language
  private let sources: SourceMap

  package init(language: Language, sources: SourceMap) {
    self.language = language
    self.sources = sources
  }

  package func render(_ findings: [Finding], to write: ([UInt8]) -> Void) {
    var buffer = ReportBuffer()
    var fingerprints = FindingFingerprints(sources)
    buffer += "["
    for (number, finding) in findings.enumerated() {
      buffer += number == 0 ? "\n" : ",\n"
      buffer.bytes += entry(finding, fingerprints.next(finding))
      buffer.handOn(to: write)
    }
    buffer += findings.isEmpty ? "]\n" : "\n]\n"
    buffer.finish(to: write)
  }

  private func entry(_ finding: Finding, _ fingerprint: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("check_name", finding.code.description)
      writer.key("content")
      writer.object { writer in
        writer.member(
          "body", FindingExplanation(finding, language, naming: sources).explanations.joined(separator: "\n"))
      }
      writer.member("description", finding.message[language])
      writer.member("fingerprint", fingerprint)
      writer.key("location")
      writer.object { writer in
        let range = finding.place.flatMap { FileRange($0, in: sources) } ?? .fileAsAWhole
        writer.key("lines")
        writer.object { writer in
          writer.member("begin", range.line)
          writer.member("end", range.endLine)
        }
        writer.member("path", finding.place?.file ?? Self.runAsAWhole)
      }
      writer.member("severity", Self.severity(finding.severity))
    }
    return writer.bytes
  }

  /// `critical` and `blocker` are left to what breaks a service in use.
  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
