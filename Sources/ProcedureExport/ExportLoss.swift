package import ProcedureDiagnostics

/// Something that a catalogue says and the shape of an export has no place for.
package struct ExportLoss: Hashable, Sendable {
  /// What is lost, or kept as text alone.
  package enum Kind: String, CaseIterable, Sendable {
    case workingDays = "working-days"
    case severalLimits = "several-limits"
    case conditionalLimit = "conditional-limit"
    case limitFromEvent = "limit-from-event"
    case limitInWords = "limit-in-words"
    case cutoff
    case condition
    case alternatives
    case copiesAndForms = "copies-and-forms"
    case waivedByDatabase = "waived-by-database"
    case documentAge = "document-age"
    case documentVerb = "document-verb"
    case optionalDocument = "optional-document"
    case computedFee = "computed-fee"
    case feeSetElsewhere = "fee-set-elsewhere"
    case exemption
    case reduction
    case clockRule = "clock-rule"
    case stage
    case fact
    case example
    case inForce = "in-force"
    case transition
    case jurisdictionFree = "jurisdiction-free"
    case competentPlace = "competent-place"
    case consequence
    case resultValidity = "result-validity"
    case calendar
    case namedCase = "named-case"
    case publication
    case verbatim
    case inclusion
    case nationalRule = "national-rule"
    case particular
    case noAuthority = "no-authority"

    /// What it means for a reader of the export.
    package var text: Bilingual { LossWording.text(self) }
  }

  package let kind: Kind
  /// The code of the procedure.
  package let procedure: String
  /// The element that loses it, such as `limits/thoi-han`.
  package let element: String
}
