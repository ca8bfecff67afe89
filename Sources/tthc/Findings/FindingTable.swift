package import ProcedureChanges
package import ProcedureDiagnostics
import ProcedureImport
package import ProcedureRules

/// Every kind of finding that the product reports, for `tthc rules`. A test compares it with the codes in use.
package enum FindingTable {
  /// One kind of finding.
  package struct Row: Sendable {
    package let code: FindingCode
    package let severity: Severity
    package let title: Bilingual
    /// What to know and what to do.
    package let explanation: Bilingual
    /// The rule about changes that reports it.
    package let change: ChangeRule?
    /// The rule that reports it; nil for what reading, checking a dossier or running a command reports.
    package let rule: Rule?

    init(_ number: UInt16, _ severity: Severity, _ title: Bilingual, _ explanation: Bilingual) {
      self.code = FindingCode(number)
      self.severity = severity
      self.title = title
      self.explanation = explanation
      rule = nil
      change = nil
    }

    init(_ rule: DataRule) {
      code = rule.code
      severity = rule.severity
      title = rule.title
      explanation = rule.why
      self.rule = nil
      change = nil
    }

    init(_ rule: ChangeRule) {
      code = rule.code
      severity = rule.severity
      title = rule.title
      explanation = rule.why
      self.rule = nil
      change = rule
    }

    init(_ rule: Rule) {
      code = rule.code
      severity = rule.severity
      title = rule.title
      explanation = rule.why
      self.rule = rule
      change = nil
    }

    /// The page that explains it; nil for what has no page of its own.
    package func page(_ language: Language) -> RulePage? {
      rule.map { RulePage($0, language) } ?? change.map { RulePage($0, language) }
    }
  }

  /// The same, for reports.
  package static var kinds: FindingKinds {
    FindingKinds(rows.map { FindingKind($0.code, $0.severity, title: $0.title, explanation: $0.explanation) })
  }

  /// In the order of their codes.
  package static var rows: [Row] {
    (TextFindingWording.rows + ModelFindingWording.rows + DossierFindingWording.rows + FileFindingWording.rows
      + DataRuleBook.rules.map(Row.init) + RuleBook.rules.map(Row.init) + ChangeBook.rules.map(Row.init))
      .sorted { $0.code < $1.code }
  }
}
