import ProcedureSyntax

/// Quoted texts, each read and folded once: a procedure's examples quote its documents and questions again, and its
/// neighbours ask for the same papers of the same applicants.
struct QuotedTexts {
  private var numbers = ByteInterner(slots: 256)
  private var texts: [QuotedText] = []

  /// More texts than this are forgotten at the next occasion, so that a country is not kept twice.
  static let mostKept = 4096

  var isFull: Bool { texts.count > Self.mostKept }

  /// The text with these bytes, quotes included: the same object each time.
  subscript(quoted: ArraySlice<UInt8>) -> QuotedText {
    mutating get {
      let number = Int(numbers.number(of: quoted.span))
      if number == texts.count { texts.append(QuotedText(quoted)) }
      return texts[number]
    }
  }
}

/// A quoted text with what has been asked of it so far: most titles are only read, and declared ones only found.
final class QuotedText {
  private let quoted: ArraySlice<UInt8>
  /// What `Identifiers` made of the words last, and behind which prefix: nobody asks for one text behind several.
  private var lastSlug: (prefix: String, slug: String)?

  init(_ quoted: ArraySlice<UInt8>) { self.quoted = quoted }

  /// The identity of the text.
  private(set) lazy var key = TextLiteral.key(ofString: quoted)

  /// The text without its quotes and escapes: the same string each time, so that a title is in memory once.
  private(set) lazy var words = TextLiteral.unquoted(quoted)

  /// What `Identifiers` make of the words, and the identity of that.
  private(set) lazy var slug = Identifiers.slug(words)
  private(set) lazy var slugKey = TextLiteral.key(slug)

  /// What `Identifiers` make of the words behind a prefix.
  func slug(prefix: String) -> String {
    if let lastSlug, lastSlug.prefix == prefix { return lastSlug.slug }
    let slug = Identifiers.slug(words, prefix: prefix)
    lastSlug = (prefix, slug)
    return slug
  }
}
