package import ProcedureDiagnostics

/// One kind of change: what it is called, whom it concerns and how much, why, how it looks, and how it is found. One rule
/// is one file; its page (`tthc rules TTHC401`) is made from it.
package struct ChangeRule: Sendable {
  /// What the change means for one audience.
  package struct Effect: Hashable, Sendable {
    package let audience: Audience
    package let meaning: ChangeClass
    package let severity: Severity

    init(_ audience: Audience, _ meaning: ChangeClass, _ severity: Severity) {
      self.audience = audience
      self.meaning = meaning
      self.severity = severity
    }
  }

  /// What is looked at in one call.
  enum Check: Sendable {
    /// Two versions of a procedure.
    case versions(@Sendable (VersionPair, inout ChangeReport) -> Void)
    /// Two versions, once it is known what the other rules say of them.
    case judged(@Sendable (VersionPair, [Change], inout ChangeReport) -> Void)
    /// Two catalogues.
    case catalogues(@Sendable (CatalogueComparison, inout ChangeReport) -> Void)
    /// Reported by who applies the approvals, or puts names into a catalogue.
    case elsewhere
  }

  /// Two specifications in Vietnamese keywords, of which the later one has the change.
  package struct Example: Sendable {
    /// Statements of a procedure; what the law demands of every procedure is left out, and the tests add it.
    package let before: String
    package let after: String
    /// Both texts are files of a catalogue, and not statements of one procedure.
    package let areFiles: Bool

    init(_ before: String, _ after: String, areFiles: Bool = false) {
      self.before = before
      self.after = after
      self.areFiles = areFiles
    }
  }

  package let code: FindingCode
  package let effects: [Effect]
  /// Whether an approval in the specification settles it.
  package let isApprovable: Bool
  package let title: Bilingual
  /// Why it matters, and what to do.
  package let why: Bilingual
  package let basis: Bilingual?
  /// What to do where no approval settles it.
  package let help: Bilingual?
  package let example: Example
  let check: Check

  init(
    _ number: UInt16, _ effects: [Effect], isApprovable: Bool = true, title: Bilingual, why: Bilingual,
    basis: Bilingual? = nil, help: Bilingual? = nil, example: Example, _ check: Check
  ) {
    code = FindingCode(number)
    self.effects = effects
    self.isApprovable = isApprovable
    self.title = title
    self.why = why
    self.basis = basis
    self.help = help
    self.example = example
    self.check = check
  }

  /// The worst severity of all audiences.
  package var severity: Severity { effects.map(\.severity).min() ?? .note }
}

extension ChangeRule.Effect {
  static func applicant(_ meaning: ChangeClass, _ severity: Severity) -> Self { Self(.applicant, meaning, severity) }
  static func agency(_ meaning: ChangeClass, _ severity: Severity) -> Self { Self(.agency, meaning, severity) }
  static func consumer(_ severity: Severity) -> Self { Self(.consumer, .neutral, severity) }
  static func legal(_ severity: Severity) -> Self { Self(.legal, .neutral, severity) }
  static func calendar(_ meaning: ChangeClass, _ severity: Severity) -> Self { Self(.calendar, meaning, severity) }
}
