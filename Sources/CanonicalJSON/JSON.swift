/// A JSON value as a tree, for what is small and built by hand: settings, receipts, findings, expected values in tests.
///
/// There is no floating-point case: what is no whole number is an exact decimal. Members may be given in any order; written
/// output sorts them. A name stands once in an object.
package indirect enum JSON: Sendable {
  case null
  case bool(Bool)
  case int(Int64)
  /// A decimal number in exact millionths, which answers to questions may be.
  case decimal(millionths: Int64)
  case string(String)
  case array([JSON])
  case object([(key: String, value: JSON)])
}

extension JSON {
  /// RFC 8785: members sorted by UTF-16 code units, no white space.
  package var canonicalBytes: [UInt8] {
    var bytes: [UInt8] = []
    appendCanonical(to: &bytes)
    return bytes
  }

  /// The form for people and for line-by-line comparison; see `JSONDocument.reviewBytes`.
  package func reviewBytes(brokenLevels: Int = JSONDocument.maximumDepth) -> [UInt8] {
    do {
      return try JSONDocument(parsing: canonicalBytes).reviewBytes(brokenLevels: brokenLevels)
    } catch {
      preconditionFailure("A tree built by hand is JSON within the limits of a document.")
    }
  }

  func appendCanonical(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let bool): bytes.append(contentsOf: (bool ? "true" : "false").utf8)
    case .int(let number): bytes.append(contentsOf: String(number).utf8)
    case .decimal(let millionths): Self.append(millionths: millionths, to: &bytes)
    case .string(let text): JSONEscapes.appendQuoted(text, to: &bytes)
    case .array(let elements): Self.append(elements, to: &bytes)
    case .object(let members): Self.append(members, to: &bytes)
    }
  }

  /// Without needless zeros, as RFC 8785 writes it.
  private static func append(millionths: Int64, to bytes: inout [UInt8]) {
    let (whole, fraction) = millionths.magnitude.quotientAndRemainder(dividingBy: 1_000_000)
    if millionths < 0 { bytes.append(UInt8(ascii: "-")) }
    bytes.append(contentsOf: String(whole).utf8)
    guard fraction > 0 else { return }
    var digits = String(fraction).utf8.map { $0 }
    digits = Array(repeating: UInt8(ascii: "0"), count: 6 - digits.count) + digits
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    bytes.append(UInt8(ascii: "."))
    bytes += digits
  }

  private static func append(_ elements: [JSON], to bytes: inout [UInt8]) {
    bytes.append(ASCII.openBracket)
    for (number, element) in elements.enumerated() {
      if number > 0 { bytes.append(ASCII.comma) }
      element.appendCanonical(to: &bytes)
    }
    bytes.append(ASCII.closeBracket)
  }

  private static func append(_ members: [(key: String, value: JSON)], to bytes: inout [UInt8]) {
    let sorted = members.sorted { KeyOrder.compare($0.key.utf8, $1.key.utf8) == .ascending }
    for (earlier, later) in zip(sorted, sorted.dropFirst()) {
      precondition(KeyOrder.compare(earlier.key.utf8, later.key.utf8) == .ascending, "A name stands once in an object.")
    }
    bytes.append(ASCII.openBrace)
    for (number, member) in sorted.enumerated() {
      if number > 0 { bytes.append(ASCII.comma) }
      JSONEscapes.appendQuoted(member.key, to: &bytes)
      bytes.append(ASCII.colon)
      member.value.appendCanonical(to: &bytes)
    }
    bytes.append(ASCII.closeBrace)
  }
}

extension JSON: Equatable {
  /// Two trees are equal when their canonical bytes are: the order of members does not count, other code points do.
  package static func == (left: JSON, right: JSON) -> Bool {
    left.canonicalBytes == right.canonicalBytes
  }
}

extension JSON: JSONReadable {
  /// The tree of a value; a number that is no Int64 is refused.
  package init(json value: JSONValue) throws(JSONShapeError) {
    switch value.kind {
    case .null: self = .null
    case .bool: self = .bool(try Bool(json: value))
    case .number: self = .int(try Int64(json: value))
    case .string: self = .string(try String(json: value))
    case .array: self = .array(try [JSON](json: value))
    case .object:
      var members: [(key: String, value: JSON)] = []
      for member in value.members { members.append((member.key, try JSON(json: member.value))) }
      self = .object(members)
    }
  }
}

extension JSON: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral {
  package init(nilLiteral: ()) { self = .null }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(integerLiteral value: Int64) { self = .int(value) }
}

extension JSON: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { self = .string(value) }
}

extension JSON: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
  package init(dictionaryLiteral members: (String, JSON)...) {
    self = .object(members.map { (key: $0, value: $1) })
  }
}
