/// Findings as workflow commands, which GitHub shows beside the changed lines.
///
///     ::error file=ho-tich/1.900001.tthc,line=12,endLine=12,col=3,endColumn=11,title=TTHC104::…
///
/// GitHub keeps ten annotations of each severity in a step and drops the rest in silence, so the worst come first, the
/// others stand below them in a folded part of the log, and one line says how many there are.
package struct GitHubRenderer: Sendable {
  /// What GitHub keeps of each severity in one step.
  package static let maximumAnnotations = 10

  private let language: Language
  private let sources: SourceMap

  package init(language: Language, sources: SourceMap) {
    self.language = language
    self.sources = sources
  }

  package func render(_ findings: [Finding], to write: ([UInt8]) -> Void) {
    var buffer = ReportBuffer()
    var counts: [Severity: Int] = [:]
    var rest: [Finding] = []
    for finding in FindingSelection.worstFirst(findings) {
      counts[finding.severity, default: 0] += 1
      if counts[finding.severity, default: 0] > Self.maximumAnnotations {
        rest.append(finding)
      } else {
        buffer += command(finding)
      }
      buffer.handOn(to: write)
    }
    if !rest.isEmpty {
      let short = ShortRenderer(language: language, sources: sources)
      buffer += "::group::\(Self.escaped(ReportWording.rest(rest.count)[language]))\n"
      for finding in rest {
        // No line of the log begins with what a finding brings along: it might be a command.
        buffer += "- \(short.render(finding))"
        buffer.handOn(to: write)
      }
      buffer += "::endgroup::\n"
    }
    let summary = ReportWording.annotated(
      findings.count - rest.count, of: findings.count, FindingBag(findings).summary)
    buffer += "\(summary[language])\n"
    buffer.finish(to: write)
  }

  private func command(_ finding: Finding) -> String {
    var properties: [(String, String)] = []
    if let place = finding.place {
      properties.append(("file", Printable.oneLine(place.file)))
      if let range = FileRange(place, in: sources) {
        properties += [("line", String(range.line)), ("endLine", String(range.endLine))]
        // GitHub refuses columns of a span of several lines.
        if range.isOneLine { properties += [("col", String(range.column)), ("endColumn", String(range.endColumn))] }
      }
    }
    properties.append(("title", finding.code.description))
    let list = properties.map { "\($0)=\(Self.escaped($1, isProperty: true))" }.joined(separator: ",")
    let words = FindingExplanation(finding, language, naming: sources).printableLines
    return "::\(Self.name(finding.severity)) \(list)::\(Self.escaped(words.joined(separator: "\n")))\n"
  }

  private static func name(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  /// The escapes of the Actions toolkit.
  private static func escaped(_ text: String, isProperty: Bool = false) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "%"): bytes += "%25".utf8
      case 0x0D: bytes += "%0D".utf8
      case 0x0A: bytes += "%0A".utf8
      case UInt8(ascii: ":") where isProperty: bytes += "%3A".utf8
      case UInt8(ascii: ",") where isProperty: bytes += "%2C".utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
