/// One entry of the flat form of a document, eight bytes wide.
///
/// A document is an array of entries in the order of the text; strings and numbers stay where they are, in the bytes.
///
///     text    {"a":[1,2],"b":"x"}
///     entry 0 object  start 0   payload 8   its close entry
///           1 string  start 2   payload 1   key a: start behind the quote, length without quotes
///           2 array   start 5   payload 5   its close entry
///           3 integer start 6   payload 1   length
///           4 integer start 8   payload 1
///           5 close   start 9   payload 2   elements of the array
///           6 string  start 12  payload 1   key b
///           7 string  start 16  payload 1
///           8 close   start 18  payload 2   members of the object
///
/// The value behind an entry stands at the next entry, or for a container behind its close entry. An object's entries
/// alternate between key and value. Offsets and entry numbers fit because the parser refuses longer texts.
struct JSONEntry {
  enum Kind: UInt8 {
    case null
    case yes
    case no
    /// A number of digits only, with or without a minus.
    case integer
    /// A number with a fraction or an exponent, or a minus zero: its canonical form is another text.
    case decimal
    case string
    /// A string with at least one escape.
    case escapedString
    case array
    /// An array whose bytes are canonical through and through.
    case canonicalArray
    case object
    /// An object whose bytes are canonical through and through.
    case canonicalObject
    case close
  }

  private static let kindBits: UInt32 = 4
  /// The payload has the other 28 bits.
  static let maximumPayload = 1 << 28 - 1

  private let startOffset: UInt32
  private let payloadAndKind: UInt32

  @inline(__always)
  init(_ kind: Kind, start: Int, payload: Int) {
    startOffset = UInt32(truncatingIfNeeded: start)
    payloadAndKind = UInt32(truncatingIfNeeded: payload) &<< Self.kindBits | UInt32(kind.rawValue)
  }

  @inline(__always)
  var kind: Kind {
    // Safe: the low bits come from a kind, whose raw values count its cases and so are its representation.
    unsafe unsafeBitCast(UInt8(truncatingIfNeeded: payloadAndKind & 0xF), to: Kind.self)
  }

  @inline(__always)
  var start: Int { Int(startOffset) }

  /// A length, the number of the close entry, or a count, as the kind says.
  @inline(__always)
  var payload: Int { Int(payloadAndKind &>> Self.kindBits) }
}

/// The bytes of a document and its entries; immutable, so one copy serves all threads.
final class JSONStorage: Sendable {
  let bytes: [UInt8]
  let entries: [JSONEntry]
  /// For a part of a text that is read as a document of its own: the same value in the document of the whole.
  let origin: JSONValue?

  init(bytes: [UInt8], entries: [JSONEntry], origin: JSONValue? = nil) {
    self.bytes = bytes
    self.entries = entries
    self.origin = origin
  }

  /// The entry of the value behind the value at `index`.
  func next(after index: Int) -> Int {
    let entry = entries[index]
    return switch entry.kind {
    case .array, .canonicalArray, .object, .canonicalObject: entry.payload + 1
    case .null, .yes, .no, .integer, .decimal, .string, .escapedString, .close: index + 1
    }
  }

  /// The bytes of a value as they stand in the text, quotes and brackets included.
  func range(of index: Int) -> Range<Int> {
    let entry = entries[index]
    return switch entry.kind {
    case .array, .canonicalArray, .object, .canonicalObject: entry.start..<entries[entry.payload].start + 1
    case .string, .escapedString: entry.start - 1..<entry.start + entry.payload + 1
    case .null, .yes, .no, .integer, .decimal, .close: entry.start..<entry.start + entry.payload
    }
  }

  /// The bytes between the quotes of the string at `index`, still escaped.
  func content(of index: Int) -> Range<Int> {
    let entry = entries[index]
    return entry.start..<entry.start + entry.payload
  }

  /// The text of the string at `index` with its escapes resolved.
  func unescaped(_ index: Int) -> ArraySlice<UInt8> {
    let content = bytes[content(of: index)]
    guard entries[index].kind == .escapedString else { return content }
    return JSONEscapes.resolved(content)[...]
  }
}
