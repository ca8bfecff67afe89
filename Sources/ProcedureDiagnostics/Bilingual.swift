/// The two languages in which the product speaks; Vietnamese is the master text.
public enum Language: String, CaseIterable, Sendable {
  case vietnamese = "vi"
  case english = "en"
}

/// A text for people, in Vietnamese and in English.
///
/// The only type that may hold such text. It is made in `...Wording.swift` files only, as functions with typed
/// parameters, so that the compiler checks that both languages exist and are given the same values.
public struct Bilingual: Hashable, Sendable {
  /// The Vietnamese text, the master.
  public let vi: String
  /// The English text.
  public let en: String

  /// A text in both languages.
  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// The same text in both languages: an author's own words, a code, a number.
  public init(verbatim text: String) {
    self.init(vi: text, en: text)
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .vietnamese: vi
    case .english: en
    }
  }
}
