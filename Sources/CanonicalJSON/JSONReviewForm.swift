extension JSONDocument {
  /// The document for people and for line-by-line comparison: sorted like the canonical form, one element or member a
  /// line and two spaces a level; a container that fits into 120 columns stays on its line, and so does everything
  /// deeper than `brokenLevels` containers. Ends with a newline.
  package func reviewBytes(brokenLevels: Int = JSONDocument.maximumDepth) throws(JSONError) -> [UInt8] {
    switch storage.entries[0].kind {
    case .object, .array, .escapedString, .integer, .decimal:
      let canonical = try JSONDocument(parsing: canonicalBytes(), duplicateKeys: .allowed)
      return JSONReviewForm.bytes(of: canonical, brokenLevels: brokenLevels)
    case .canonicalObject, .canonicalArray, .string, .null, .yes, .no, .close:
      return JSONReviewForm.bytes(of: self, brokenLevels: brokenLevels)
    }
  }
}

/// Lays a canonical document out in lines.
private struct JSONReviewForm {
  private static let columns = 120
  private static let indentation = 2

  private let storage: JSONStorage
  private let brokenLevels: Int
  private var bytes: [UInt8] = []
  private var column = 0

  static func bytes(of document: JSONDocument, brokenLevels: Int) -> [UInt8] {
    var form = JSONReviewForm(storage: document.storage, brokenLevels: brokenLevels)
    form.bytes.reserveCapacity(document.storage.bytes.count + document.storage.bytes.count / 2)
    form.append(0, level: 0)
    form.bytes.append(ASCII.newline)
    return form.bytes
  }

  private init(storage: JSONStorage, brokenLevels: Int) {
    self.storage = storage
    self.brokenLevels = brokenLevels
  }

  /// Recursion is as deep as the document, at most `JSONDocument.maximumDepth`.
  private mutating func append(_ index: Int, level: Int) {
    let (length, columnBefore) = (bytes.count, column)
    // One column is kept for the comma that may follow.
    let limit = level < brokenLevels ? Self.columns - 1 : Int.max
    if appendOnOneLine(index, limit: limit) { return }
    bytes.removeSubrange(length...)
    column = columnBefore
    appendInLines(index, level: level)
  }

  private mutating func appendInLines(_ index: Int, level: Int) {
    let value = JSONValue(storage, index)
    switch value.kind {
    case .array:
      bytes.append(ASCII.openBracket)
      for (number, element) in value.elements.enumerated() {
        breakLine(level: level + 1, afterComma: number > 0)
        append(element.index, level: level + 1)
      }
      breakLine(level: level, afterComma: false)
      bytes.append(ASCII.closeBracket)
    case .object:
      bytes.append(ASCII.openBrace)
      for (number, member) in value.members.enumerated() {
        breakLine(level: level + 1, afterComma: number > 0)
        appendKey(member)
        append(member.value.index, level: level + 1)
      }
      breakLine(level: level, afterComma: false)
      bytes.append(ASCII.closeBrace)
    case .null, .bool, .number, .string:
      copy(value)
    }
  }

  /// Returns false, with output to be taken back, as soon as a container passes `limit` columns.
  private mutating func appendOnOneLine(_ index: Int, limit: Int) -> Bool {
    let value = JSONValue(storage, index)
    switch value.kind {
    case .array:
      put(ASCII.openBracket)
      for (number, element) in value.elements.enumerated() {
        if number > 0 { separate() }
        guard appendOnOneLine(element.index, limit: limit), column <= limit else { return false }
      }
      put(ASCII.closeBracket)
    case .object:
      put(ASCII.openBrace)
      for (number, member) in value.members.enumerated() {
        if number > 0 { separate() }
        appendKey(member)
        guard appendOnOneLine(member.value.index, limit: limit), column <= limit else { return false }
      }
      put(ASCII.closeBrace)
    case .null, .bool, .number, .string:
      copy(value)
    }
    return column <= limit
  }

  private mutating func appendKey(_ member: JSONMember) {
    copy(member.keyValue)
    put(ASCII.colon)
    put(ASCII.space)
  }

  private mutating func separate() {
    put(ASCII.comma)
    put(ASCII.space)
  }

  private mutating func put(_ byte: UInt8) {
    bytes.append(byte)
    column += 1
  }

  private mutating func copy(_ scalar: JSONValue) {
    let text = scalar.rawBytes
    bytes.append(contentsOf: text)
    // A character has at most four bytes: a long text passes every limit without being counted.
    let characters = text.count > Self.columns * 4 ? text.count / 4 : text.count { $0 & 0xC0 != 0x80 }
    column += characters
  }

  private mutating func breakLine(level: Int, afterComma: Bool) {
    if afterComma { bytes.append(ASCII.comma) }
    bytes.append(ASCII.newline)
    column = level * Self.indentation
    bytes.append(contentsOf: repeatElement(ASCII.space, count: column))
  }
}
