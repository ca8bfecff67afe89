/// What a JSON value can be.
package enum JSONKind: Equatable, Sendable {
  case null
  case bool
  case number
  case string
  case array
  case object
}

/// One value of a document: a view that costs a reference and a number.
package struct JSONValue: Sendable {
  let storage: JSONStorage
  let index: Int

  init(_ storage: JSONStorage, _ index: Int) {
    self.storage = storage
    self.index = index
  }

  private var entry: JSONEntry { storage.entries[index] }

  package var kind: JSONKind {
    switch entry.kind {
    case .null: .null
    case .yes, .no: .bool
    case .integer, .decimal: .number
    case .string, .escapedString: .string
    case .array, .canonicalArray: .array
    case .object, .canonicalObject: .object
    case .close: preconditionFailure("A value never stands at a close entry.")
    }
  }

  package var isNull: Bool { entry.kind == .null }

  package var bool: Bool? {
    switch entry.kind {
    case .yes: true
    case .no: false
    default: nil
    }
  }

  /// The number when it is an exact integer within Int64, also when written as `1.0` or `1e3`.
  package var int64: Int64? {
    guard kind == .number else { return nil }
    return JSONNumber.exactInteger(storage.bytes[storage.content(of: index)])
  }

  /// The text of a string with its escapes resolved.
  package var string: String? {
    guard kind == .string else { return nil }
    return String(decoding: storage.unescaped(index), as: UTF8.self)
  }

  /// The UTF-8 of a string with its escapes resolved.
  package var stringBytes: ArraySlice<UInt8>? {
    kind == .string ? storage.unescaped(index) : nil
  }

  /// Where the text of a string stands in the document's bytes; nil when it has escapes or is no string.
  package var plainStringRange: Range<Int>? {
    entry.kind == .string ? storage.content(of: index) : nil
  }

  /// The bytes as they stand in the document: a number's text, a string with its quotes, a container with its brackets.
  package var rawBytes: ArraySlice<UInt8> { storage.bytes[range] }

  /// All bytes of the document, to which places refer.
  package var documentBytes: [UInt8] { storage.bytes }

  /// The place of `rawBytes` in the document.
  package var range: Range<Int> { storage.range(of: index) }

  /// The elements of an array or the members of an object; 0 for other values.
  package var count: Int {
    switch kind {
    case .array, .object: storage.entries[entry.payload].payload
    case .null, .bool, .number, .string: 0
    }
  }

  /// The elements of an array; none for other values.
  package var elements: JSONElements { JSONElements(self) }

  /// The members of an object in the order of the text; none for other values.
  package var members: JSONMembers { JSONMembers(self) }

  /// The value of the member with exactly these bytes as its name.
  package subscript(key: String) -> JSONValue? {
    guard kind == .object, let place = storage.value(of: key.utf8.span, in: index) else { return nil }
    return JSONValue(storage, place)
  }
}
