import CanonicalJSON

/// The members that a dossier and the objects inside it may have, in the order of their names.
enum DossierField: Int, CaseIterable {
  case accepted, applicant, area, at, base, calendarEdition, `case`, channel, count, databases, decidedAt, document
  case documents, dossier, due, events, expires, facts, form, issued, lodgedAt, name, particulars, places, postmark
  case procedure, promised, rule, submitted, type, unknown, until, within

  /// Their names; the place of each is the number of its field.
  static let names = JSONNames([
    "accepted", "applicant", "area", "at", "base", "calendarEdition", "case", "channel", "count", "databases",
    "decidedAt", "document", "documents", "dossier", "due", "events", "expires", "facts", "form", "issued", "lodgedAt",
    "name", "particulars", "places", "postmark", "procedure", "promised", "rule", "submitted", "type", "unknown",
    "until", "within",
  ])
  /// The names of what printed forms state; the place of each is its place among the subjects.
  static let particularNames = JSONNames(Dossier.Particular.Subject.allCases.map(\.rawValue))

  var text: String { DossierField.names.texts[rawValue] }

  /// The members that one kind of object may have.
  struct Names {
    let bits: UInt64

    init(_ fields: [DossierField]) {
      bits = fields.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
    }

    var texts: [String] {
      DossierField.allCases.filter { bits & 1 << UInt64($0.rawValue) != 0 }.map(\.text)
    }

    static let dossier = Names(dossierFields)
    /// What is known so far may also list what was asked in vain.
    static let partialDossier = Names(dossierFields + [.unknown])
    static let document = Names([.count, .document, .expires, .form, .issued])
    static let event = Names([.at, .name, .type, .until])
    static let promise = Names([.calendarEdition, .due])
    static let place = Names([.area, .base, .within])

    private static let dossierFields: [DossierField] = [
      .accepted, .applicant, .area, .case, .channel, .databases, .decidedAt, .documents, .dossier, .events, .facts,
      .lodgedAt, .particulars, .places, .postmark, .procedure, .promised, .rule, .submitted,
    ]
  }
}
