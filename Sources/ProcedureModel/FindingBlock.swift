package import ProcedureDiagnostics

/// Findings that one step has found, as one thing: as long as it is the same one, nothing about it has changed.
package final class FindingBlock: Sendable {
  package let findings: [Finding]
  /// The files in which they stand, each once.
  package let files: [String]

  package init(_ findings: [Finding]) {
    self.findings = findings
    var files: [String] = []
    for finding in findings {
      let file = finding.place?.file ?? ""
      if file != files.last, !files.contains(file) { files.append(file) }
    }
    self.files = files
  }

  /// Nil for no findings.
  package convenience init?(any findings: [Finding]) {
    guard !findings.isEmpty else { return nil }
    self.init(findings)
  }
}
