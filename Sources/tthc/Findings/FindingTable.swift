package import ProcedureDiagnostics

/// Every kind of finding that the product reports, for `tthc rules`. A test compares it with the codes in use.
package enum FindingTable {
  /// One kind of finding.
  package struct Row: Sendable {
    package let code: FindingCode
    package let severity: Severity
    package let title: Bilingual
    /// What to know and what to do.
    package let explanation: Bilingual

    init(_ number: UInt16, _ severity: Severity, _ title: Bilingual, _ explanation: Bilingual) {
      self.code = FindingCode(number)
      self.severity = severity
      self.title = title
      self.explanation = explanation
    }
  }

  /// In the order of their codes.
  package static var rows: [Row] {
    (TextFindingWording.rows + ModelFindingWording.rows + DossierFindingWording.rows + FileFindingWording.rows)
      .sorted { $0.code < $1.code }
  }
}
