package import ProcedureDiagnostics

/// A form with everything that is known filled in, in one language, ready to be written as text or as a page.
package struct OfficialForm: Sendable {
  /// What one field of the form prints.
  package enum Content: Hashable, Sendable {
    case value(label: String, FormValue)
    case sentence(String)
    /// Numbered; without items there are blanks to fill in.
    case list(label: String, [String])
    case table(FormTable)
  }

  /// One field with what it prints.
  package struct Part: Hashable, Sendable {
    package let field: FormField
    package let content: Content
    /// Whether no text of the law that prescribes the field was read.
    package let isReconstructed: Bool
  }

  /// A place to sign.
  package struct Signature: Hashable, Sendable {
    package let role: String
    package let note: String
  }

  package let kind: FormKind
  package let language: Language
  package var title: String
  /// The circular that publishes the form; nil when the catalogue names none for that day.
  package var citation: String?
  package var parentUnit: FormValue = .blank
  package var unit: FormValue = .blank
  package var number: String = ""
  package var placeAndDate: String = ""
  /// The dossier's own code; nil on the register, and when the dossier has none.
  package var code: String?
  package var parts: [Part] = []
  package var signatures: [Signature] = []
  /// Under everything else, such as whom the paper goes to.
  package var notes: [String] = []
}

/// Rows under column headings.
package struct FormTable: Hashable, Sendable {
  package let caption: String
  package let columns: [String]
  package let rows: [[FormValue]]
}
