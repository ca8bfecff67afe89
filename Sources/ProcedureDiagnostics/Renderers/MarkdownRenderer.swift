/// Findings as a page of Markdown: how many of each kind, then the findings with their places.
///
/// Platforms that show such a page beside a run take no more than a megabyte of it, so the list is cut in time.
package struct MarkdownRenderer: Sendable {
  /// GitHub refuses a summary of more than 1 MiB.
  package static let maximumByteCount = 1 << 19
  /// What a person reads.
  package static let maximumFindings = 500

  private let language: Language
  private let sources: SourceMap
  private let kinds: FindingKinds

  package init(language: Language, sources: SourceMap, kinds: FindingKinds) {
    self.language = language
    self.sources = sources
    self.kinds = kinds
  }

  /// The summary line, and tables of the kinds and of the findings if there are any.
  package func render(_ findings: [Finding]) -> String {
    let summary = FindingBag(findings).summary[language]
    if findings.isEmpty { return "\(summary)\n" }
    return "**\(summary)**\n\n\(kindTable(findings))\n\(findingTable(findings))"
  }

  private func kindTable(_ findings: [Finding]) -> String {
    var counts: [FindingCode: (severity: Severity, count: Int)] = [:]
    for finding in findings {
      let count = counts[finding.code] ?? (finding.severity, 0)
      counts[finding.code] = (min(count.severity, finding.severity), count.count + 1)
    }
    var text = head([ReportWording.severity, ReportWording.code, ReportWording.kind, ReportWording.count])
    let rows = counts.sorted { ($0.value.severity, $0.key) < ($1.value.severity, $1.key) }
    for (code, row) in rows {
      let title = kinds[code].map { Self.cell(Printable.oneLine($0.title[language])) } ?? ""
      text += "| \(FindingWording.severity(row.severity)[language]) | \(code) | \(title) | \(row.count) |\n"
    }
    return text
  }

  private func findingTable(_ findings: [Finding]) -> String {
    var text = head([ReportWording.severity, ReportWording.place, ReportWording.message])
    var shown = 0
    for finding in FindingSelection.worstFirst(findings).prefix(Self.maximumFindings) {
      let row = row(finding)
      if text.utf8.count + row.utf8.count > Self.maximumByteCount { break }
      text += row
      shown += 1
    }
    if shown < findings.count { text += "\n\(FindingWording.notShown(findings.count - shown)[language])\n" }
    return text
  }

  private func row(_ finding: Finding) -> String {
    let severity = FindingWording.severity(finding.severity)[language]
    let words = FindingExplanation(finding, language, naming: sources).printableLines.map(Self.cell).joined(
      separator: "<br>")
    return "| \(severity) \(finding.code) | \(place(finding)) | \(words) |\n"
  }

  private func place(_ finding: Finding) -> String {
    guard let place = finding.place else { return "" }
    var text = place.file
    if let range = FileRange(place, in: sources) { text += ":\(range.line)" }
    text += place.fragment
    return Self.cell(Printable.oneLine(text))
  }

  private func head(_ titles: [Bilingual]) -> String {
    "| \(titles.map { $0[language] }.joined(separator: " | ")) |\n" + String(repeating: "| --- ", count: titles.count)
      + "|\n"
  }

  /// Words as they are: nothing in them is markup, and no bar ends the cell.
  private static func cell(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): result += "&lt;".utf8
      case UInt8(ascii: ">"): result += "&gt;".utf8
      case UInt8(ascii: "&"): result += "&amp;".utf8
      case UInt8(ascii: "@"): result += "&#64;".utf8
      case UInt8(ascii: "|"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "\\"), UInt8(ascii: "~"), UInt8(ascii: "#"):
        result += [UInt8(ascii: "\\"), byte]
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
