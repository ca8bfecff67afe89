package import ProcedureCatalogue
package import ProcedureDiagnostics

/// A question to the applicant, with what hangs on it.
package struct GuideQuestion: Hashable, Sendable {
  /// Where the answer goes in the dossier.
  package enum Subject: Hashable, Sendable {
    /// The id of a fact.
    case fact(String)
    case place(PlaceBase, area: String)
    case moment
    case postmark
    case channel
    case lodgedAt
    case decidedAt
    case applicant
  }

  /// What an answer may be.
  package enum Kind: Hashable, Sendable {
    /// One of a list.
    case choice([Choice])
    case wholeNumber(unit: String?, isCount: Bool)
    case decimal(unit: String?)
    case money
    /// A day, or its year alone.
    case day
    case moment
    case text
  }

  /// One of the answers to choose from.
  package struct Choice: Hashable, Sendable {
    package let title: Bilingual
    /// How a program says it: a JSON text, or `true` and `false`.
    package let value: String
    package let answer: GuideAnswer
  }

  /// Something that depends on the answer, with the law behind it.
  package struct Reason: Hashable, Sendable {
    package let decides: Bilingual
    package let basis: [Bilingual]
  }

  /// The id of the fact, or the entry of the dossier.
  package let id: String
  package let text: Bilingual
  /// Whether the question is a condition in the words of the law, which nobody has put more precisely.
  package let isProse: Bool
  package let subject: Subject
  package let kind: Kind
  package let reasons: [Reason]
}
