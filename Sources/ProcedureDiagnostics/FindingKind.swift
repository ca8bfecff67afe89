/// What is known of every finding with one code: what reports say about the rule beside the finding itself.
package struct FindingKind: Sendable {
  package let code: FindingCode
  /// The usual severity.
  package let severity: Severity
  package let title: Bilingual
  /// What to know and what to do.
  package let explanation: Bilingual

  package init(_ code: FindingCode, _ severity: Severity, title: Bilingual, explanation: Bilingual) {
    self.code = code
    self.severity = severity
    self.title = title
    self.explanation = explanation
  }
}

/// The kinds of findings by their codes.
package struct FindingKinds: Sendable {
  private var kinds: [FindingCode: FindingKind] = [:]

  package init(_ kinds: some Sequence<FindingKind> = []) {
    for kind in kinds { self.kinds[kind.code] = kind }
  }

  subscript(code: FindingCode) -> FindingKind? { kinds[code] }
}
