package import ProcedureDiagnostics

/// One thing that the compiler demands of the law in a catalogue: what it is called, why, on what basis, how it looks
/// wrong and right, and the check itself. One rule is one file; its page (`tthc rules TTHC311`) is made from it.
package struct Rule: Sendable {
  /// What is looked at in one call.
  package enum Check: Sendable {
    case procedure(@Sendable (ProcedureSubject, inout RuleReport) -> Void)
    case layer(@Sendable (LayerSubject, inout RuleReport) -> Void)
    case catalogue(@Sendable (CatalogueSubject, inout RuleReport) -> Void)
  }

  /// A specification in Vietnamese keywords: what a reader compares with the own text.
  package enum Example: Sendable {
    /// Statements of a procedure, with what stands before it in the file. What the law demands of every procedure is
    /// left out; the tests add it.
    case procedure(_ lines: String, declarations: String = "")
    /// Statements of a local layer, and statements of the procedure under it; again with what the law demands left out.
    case layer(_ lines: String, over: String = "")
    /// A whole file.
    case file(String)
  }

  package let code: FindingCode
  package let severity: Severity
  /// Whether the author may take its findings back with a reason. Warnings always; errors only where real decisions do
  /// what the rule forbids, and must still be writable.
  package let isAcceptable: Bool
  package let title: Bilingual
  /// Why the law or the reader needs it, and what to do.
  package let why: Bilingual
  /// The legal rule behind it; nil for what logic alone demands.
  package let basis: Bilingual?
  package let wrong: Example
  package let right: Example
  let check: Check

  init(
    _ number: UInt16, _ severity: Severity, isAcceptable: Bool? = nil, title: Bilingual, why: Bilingual,
    basis: Bilingual? = nil, wrong: Example, right: Example, _ check: Check
  ) {
    code = FindingCode(number)
    self.severity = severity
    self.isAcceptable = isAcceptable ?? (severity != .error)
    self.title = title
    self.why = why
    self.basis = basis
    self.wrong = wrong
    self.right = right
    self.check = check
  }
}
