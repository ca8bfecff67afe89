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
  /// What the import did, in every record in which it finds something.
  package let done: Bilingual
  /// What the author has to decide: the file asks it beside the statement concerned. Nil where nothing is left open.
  let question: String?
  /// What the import did where it could decide itself, and asks nothing; nil where that never is.
  let settled: Bilingual?
  /// Looks through one record; nil for what reading and writing find themselves.
  let check: (@Sendable (NationalRecord, inout DataReport) -> Void)?

  init(
    _ number: UInt16, _ severity: Severity, title: Bilingual, why: Bilingual, done: Bilingual,
    question: String? = nil, settled: Bilingual? = nil,
    _ check: (@Sendable (NationalRecord, inout DataReport) -> Void)? = nil
  ) {
    code = FindingCode(number)
    self.severity = severity
    self.title = title
    self.why = why
    self.done = done
    self.question = question
    self.settled = settled
    self.check = check
  }

  /// Adds what the rule finds in a record.
  func check(_ subject: RecordSubject, line: Int, _ findings: inout [DataFinding]) {
    guard let check else { return }
    var report = DataReport(self, subject, line: line)
    check(subject.record, &report)
    if !report.findings.isEmpty { findings += report.findings }
  }
}
