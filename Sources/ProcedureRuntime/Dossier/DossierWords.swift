import CanonicalJSON
import ProcedureCatalogue

/// The words that may stand at one place of a dossier, found by their bytes: a word as a text of its own would be
/// compared with one after the other.
struct DossierWords<Word: Sendable>: Sendable {
  private let words: [Word]
  private let names: JSONNames

  /// The words as they are written.
  var texts: [String] { names.texts }

  /// The word that a value is; nil for other values.
  subscript(value: JSONValue) -> Word? { value.place(in: names).map { words[$0] } }
}

extension DossierWords where Word: RawRepresentable & CaseIterable, Word.RawValue == String {
  init(_: Word.Type) {
    words = Array(Word.allCases)
    names = JSONNames(words.map(\.rawValue))
  }
}

/// Which version a dossier follows where the applicant chooses.
enum RuleChoice: String, CaseIterable, Sendable {
  case old, new
}

/// Whether a database answers.
enum DatabaseState: String, CaseIterable, Sendable {
  case available, unavailable
}

/// The words that dossiers use.
enum DossierVocabulary {
  static let channels = DossierWords(Channel.self)
  static let forms = DossierWords(DocumentForm.self)
  static let events = DossierWords(Dossier.Event.Kind.self)
  static let rules = DossierWords(RuleChoice.self)
  static let databaseStates = DossierWords(DatabaseState.self)
}
