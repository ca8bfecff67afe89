package import ProcedureCatalogue
package import ProcedureDiagnostics
import WorkingCalendar

/// One change between two catalogues: what it is, of what, and a dossier that shows it.
package struct Change: Sendable {
  /// Where the change can be read in the later catalogue, and what it was in the earlier one.
  package struct Site: Sendable {
    /// The changed part, or the head of the procedure for what is gone; nil for the catalogue as a whole.
    package var now: Origin?
    /// Where the part stands in the later catalogue, such as `limits/0`; empty for the procedure itself.
    package var path = ""
    /// What it was.
    package var before: Origin?
  }

  package let rule: ChangeRule
  /// What is said of the change, in one line.
  package let message: Bilingual
  package internal(set) var site = Site()
  package internal(set) var details: [Bilingual] = []
  /// A dossier that shows it.
  package internal(set) var witness: Bilingual?
  /// It weighs more in some cases and less in others, other than its rule has it.
  package internal(set) var isIncomparable = false
  /// No worse than this: what nobody is served by yet is no error.
  package internal(set) var cap = Severity.error
  /// The versions it lies between; nil for changes of the catalogue.
  package internal(set) var versions: VersionPair.Identity?
  package internal(set) var approval: ChangeApproval?

  init(_ rule: ChangeRule, _ message: Bilingual) {
    self.rule = rule
    self.message = message
  }

  /// What it means to each audience.
  package var effects: [ChangeRule.Effect] {
    rule.effects.map { effect in
      let meaning: ChangeClass = isIncomparable && effect.meaning == .heavier ? .incomparable : effect.meaning
      return ChangeRule.Effect(effect.audience, meaning, max(effect.severity, cap))
    }
  }

  /// What it means to applicants, or to whom it concerns first.
  package var meaning: ChangeClass { effects.first?.meaning ?? .neutral }

  /// Whether it makes something harder for applicants, at least for some.
  package var weighsOnApplicants: Bool {
    effects.contains { $0.audience == .applicant && ($0.meaning == .heavier || $0.meaning == .incomparable) }
  }

  /// The effects by which it breaks what somebody relies on: errors nobody has approved.
  package var breaks: [ChangeRule.Effect] { approval == nil ? effects.filter { $0.severity == .error } : [] }
}

/// What one rule has found.
struct ChangeReport {
  let rule: ChangeRule
  private(set) var changes: [Change] = []

  init(_ rule: ChangeRule) { self.rule = rule }

  mutating func report(
    _ message: Bilingual, at site: Change.Site = Change.Site(), witness: Bilingual? = nil, details: [Bilingual] = [],
    isIncomparable: Bool = false
  ) {
    var change = Change(rule, message)
    change.site = site
    change.witness = witness
    change.details = details
    change.isIncomparable = isIncomparable
    changes.append(change)
  }
}
