package import ProcedureDiagnostics

/// One kind of defect in the data of the national database: what it is called, why it matters, and what the import does
/// with it. One rule is one file below `Rules`.
///
/// A class, because findings and the loop over all rules hold it many times over.
package final class DataRule: Sendable {
  package let code: FindingCode
  package let severity: Severity
  package let title: Bilingual
  /// Why it matters and how to settle it.
  package let why: Bilingual
  /// What the import did.
  package let done: Bilingual
  /// Looks through one record; nil for what reading and writing find themselves.
  let check: (@Sendable (NationalRecord, inout DataReport) -> Void)?

  init(
    _ number: UInt16, _ severity: Severity, title: Bilingual, why: Bilingual, done: Bilingual,
    _ check: (@Sendable (NationalRecord, inout DataReport) -> Void)? = nil
  ) {
    code = FindingCode(number)
    self.severity = severity
    self.title = title
    self.why = why
    self.done = done
    self.check = check
  }

  /// What the rule finds in a record.
  func findings(in subject: RecordSubject, line: Int) -> [DataFinding] {
    guard let check else { return [] }
    var report = DataReport(self, subject, line: line)
    check(subject.record, &report)
    return report.findings
  }
}
