import ProcedureDiagnostics

/// One place where a rule does not hold: a finding without what the rule itself gives.
package struct Violation {
  let message: Bilingual
  let place: Place
  /// What stands under the underlined words.
  var note: Bilingual?
  var labels: [Finding.Label] = []
  var details: [Bilingual] = []
  /// A dossier in the author's words that shows it.
  var witness: Bilingual?
  var help: [Bilingual] = []
  var fixes: [Finding.Fix] = []

  init(
    _ message: Bilingual, at place: Place, note: Bilingual? = nil, labels: [Finding.Label] = [],
    details: [Bilingual] = [], witness: Bilingual? = nil, help: [Bilingual] = [], fixes: [Finding.Fix] = []
  ) {
    self.message = message
    self.place = place
    self.note = note
    self.labels = labels
    self.details = details
    self.witness = witness
    self.help = help
    self.fixes = fixes
  }
}

/// What rules have found, one after the other.
package struct RuleReport {
  /// The one that is running, by its place in the book: a copy of a rule for each procedure would cost more than many
  /// rules do.
  var rule = 0
  private(set) var findings: [Finding] = []

  mutating func report(_ violation: Violation) {
    let rule = RuleBook.rules[rule]
    findings.append(
      Finding(
        rule.code, rule.severity, violation.message, at: violation.place, note: violation.note,
        labels: violation.labels, witness: violation.witness, help: violation.help, basis: rule.basis,
        fixes: violation.fixes, details: violation.details))
  }
}
