extension JSONDocument {
  /// The document in RFC 8785 form: members sorted by UTF-16 code units, shortest escapes, no white space; without the
  /// member `omittedKey` of the outermost object when one is named, as a digest that stands in its own text needs it.
  ///
  /// What the parser found canonical already is copied whole. Throws `numberOutOfRange` for a number beyond doubles.
  package func canonicalBytes(omitting omittedKey: String? = nil) throws(JSONError) -> [UInt8] {
    var form = JSONCanonicalForm(storage)
    do {
      if let omittedKey, root.kind == .object {
        try form.appendObject(0, omitting: omittedKey)
      } else {
        try form.append(0)
      }
    } catch {
      throw JSONError(error, in: storage.bytes)
    }
    return form.bytes
  }

  /// The lower-case hexadecimal SHA-256 of `canonicalBytes`.
  package func canonicalDigest(omitting omittedKey: String? = nil) throws(JSONError) -> String {
    SHA256.hexDigest(of: try canonicalBytes(omitting: omittedKey))
  }
}

/// Writes parts of a document in canonical form.
struct JSONCanonicalForm {
  private let storage: JSONStorage
  private(set) var bytes: [UInt8] = []

  init(_ storage: JSONStorage) {
    self.storage = storage
    bytes.reserveCapacity(storage.bytes.count)
  }

  /// Recursion is as deep as the document, at most `JSONDocument.maximumDepth`.
  mutating func append(_ index: Int) throws(JSONFault) {
    switch storage.entries[index].kind {
    case .null, .yes, .no, .string, .canonicalArray, .canonicalObject:
      copy(index)
    case .integer, .decimal:
      try appendNumber(index)
    case .escapedString:
      JSONEscapes.appendQuoted(Array(storage.unescaped(index)), to: &bytes)
    case .array:
      try appendArray(index)
    case .object:
      try appendObject(index, omitting: nil)
    case .close:
      preconditionFailure("A value never stands at a close entry.")
    }
  }

  private mutating func copy(_ index: Int) {
    bytes.append(contentsOf: storage.bytes[storage.range(of: index)])
  }

  private mutating func appendNumber(_ index: Int) throws(JSONFault) {
    let text = storage.bytes[storage.content(of: index)]
    guard let canonical = JSONNumber.canonical(text) else {
      throw JSONFault(.numberOutOfRange(String(decoding: text, as: UTF8.self)), at: text.startIndex)
    }
    bytes.append(contentsOf: canonical)
  }

  private mutating func appendArray(_ index: Int) throws(JSONFault) {
    bytes.append(ASCII.openBracket)
    let end = storage.entries[index].payload
    var element = index + 1
    while element < end {
      if element > index + 1 { bytes.append(ASCII.comma) }
      try append(element)
      element = storage.next(after: element)
    }
    bytes.append(ASCII.closeBracket)
  }

  mutating func appendObject(_ index: Int, omitting omittedKey: String?) throws(JSONFault) {
    bytes.append(ASCII.openBrace)
    var needsComma = false
    for key in sortedKeys(of: index) {
      if let omittedKey, storage.key(key, equals: omittedKey.utf8.span) { continue }
      if needsComma { bytes.append(ASCII.comma) }
      try append(key)
      bytes.append(ASCII.colon)
      try append(key + 1)
      needsComma = true
    }
    bytes.append(ASCII.closeBrace)
  }

  /// The key entries of an object in canonical order; members with the same name stay in the order of the text.
  private func sortedKeys(of index: Int) -> [Int] {
    let end = storage.entries[index].payload
    var keys: [Int] = []
    keys.reserveCapacity(storage.entries[end].payload)
    var isSorted = true
    var key = index + 1
    while key < end {
      if isSorted, let last = keys.last { isSorted = storage.keyPrecedes(last, key) }
      keys.append(key)
      key = storage.next(after: key + 1)
    }
    if !isSorted { keys.sort { storage.keyPrecedes($0, $1) } }
    return keys
  }
}

extension JSONStorage {
  fileprivate func keyPrecedes(_ left: Int, _ right: Int) -> Bool {
    let comparison = compareKeys(left, right)
    return comparison == .ascending || (comparison == .equal && left < right)
  }

  private func compareKeys(_ left: Int, _ right: Int) -> KeyOrder.Comparison {
    guard entries[left].kind == .string, entries[right].kind == .string else {
      return KeyOrder.compare(unescaped(left), unescaped(right))
    }
    let bytes = bytes
    // Safe: bytes have no padding.
    return KeyOrder.compare(entries[left], entries[right], in: unsafe bytes.span.bytes)
  }
}
