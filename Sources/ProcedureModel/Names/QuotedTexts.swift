import ProcedureSyntax

/// Quoted texts, each read and folded once: a procedure's examples quote its documents and questions again, and its
/// neighbours ask for the same papers of the same applicants.
struct QuotedTexts {
  /// What has been asked of a text so far: most titles are only read, and declared ones only found.
  private struct Text {
    var key: TextKey?
    var words: String?
    var slug: (text: String, key: TextKey)?
  }

  private var numbers = ByteInterner(slots: 256)
  private var texts: [Text] = []

  /// More texts than this are forgotten at the next occasion, so that a country is not kept twice.
  static let mostKept = 4096

  var isFull: Bool { texts.count > Self.mostKept }

  /// The number of a text, quotes included: what is asked for by it is made once.
  mutating func number(of quoted: ArraySlice<UInt8>) -> Int {
    let number = Int(numbers.number(of: quoted.span))
    if number == texts.count { texts.append(Text()) }
    return number
  }

  /// The identity of a text.
  mutating func key(_ number: Int) -> TextKey {
    if let key = texts[number].key { return key }
    let key = TextLiteral.key(ofString: numbers[UInt32(number)])
    texts[number].key = key
    return key
  }

  /// The text without its quotes and escapes: the same string each time, so that a title is in memory once.
  mutating func words(_ number: Int) -> String {
    if let words = texts[number].words { return words }
    let words = TextLiteral.unquoted(numbers[UInt32(number)])
    texts[number].words = words
    return words
  }

  /// What `Identifiers` make of the text, and the identity of that.
  mutating func slug(_ number: Int) -> (text: String, key: TextKey) {
    if let slug = texts[number].slug { return slug }
    let text = Identifiers.slug(words(number))
    let slug = (text, TextLiteral.key(text))
    texts[number].slug = slug
    return slug
  }
}
