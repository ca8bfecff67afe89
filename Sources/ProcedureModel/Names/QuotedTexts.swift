import ProcedureSyntax

/// Quoted texts, each read and folded once: a procedure's examples quote its documents and questions again, and its
/// neighbours ask for the same papers of the same applicants.
struct QuotedTexts {
  /// What has been asked of a text so far: most titles are only read, and declared ones only found.
  private struct Text {
    var key: TextKey?
    var words: String?
    var title: DocumentTitle?
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

  /// The text as the title of a document, with the id that it wants.
  mutating func title(_ number: Int) -> DocumentTitle {
    if let title = texts[number].title { return title }
    let title = DocumentTitle(words(number))
    texts[number].title = title
    return title
  }
}

/// The title of a document with the id that follows from it; an object, as many procedures ask for the same paper.
final class DocumentTitle: Sendable {
  let words: String
  /// What `Identifiers` make of the words, and the identity of that.
  let wanted: String
  let wantedKey: TextKey

  init(_ words: String) {
    self.words = words
    wanted = Identifiers.slug(words)
    wantedKey = TextLiteral.key(wanted)
  }
}
