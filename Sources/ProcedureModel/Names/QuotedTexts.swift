import ProcedureSyntax

/// Quoted texts, each read and folded once: a procedure's examples quote its documents and questions again, and its
/// neighbours ask for the same papers of the same applicants.
struct QuotedTexts {
  private var texts = ByteInterner(slots: 256)
  private var keys: [TextKey] = []
  private var words: [String] = []
  /// The slug of each text, once one was asked for.
  private var slugs: [String?] = []

  /// More texts than this are forgotten at the next occasion, so that a country is not kept twice.
  static let mostKept = 4096

  var isFull: Bool { keys.count > Self.mostKept }

  /// The identity of a text, quotes included.
  mutating func key(_ quoted: ArraySlice<UInt8>) -> TextKey { keys[number(quoted)] }

  /// The text without its quotes and escapes: the same string each time, so that a title is in memory once.
  mutating func text(_ quoted: ArraySlice<UInt8>) -> String { words[number(quoted)] }

  /// What `Identifiers` make of the text.
  mutating func slug(_ quoted: ArraySlice<UInt8>) -> String {
    let number = number(quoted)
    if let slug = slugs[number] { return slug }
    let slug = Identifiers.slug(words[number])
    slugs[number] = slug
    return slug
  }

  private mutating func number(_ quoted: ArraySlice<UInt8>) -> Int {
    let number = Int(texts.number(of: quoted.span))
    if number == keys.count {
      keys.append(TextLiteral.key(ofString: quoted))
      words.append(TextLiteral.unquoted(quoted))
      slugs.append(nil)
    }
    return number
  }
}
