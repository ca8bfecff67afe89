/// One member of an object.
package struct JSONMember: Sendable {
  /// A string value: the name, with its own place.
  package let keyValue: JSONValue
  package let value: JSONValue

  package var key: String { String(decoding: keyValue.storage.unescaped(keyValue.index), as: UTF8.self) }

  /// Whether the name has exactly these bytes; other spellings of the same letters (NFC, NFD) are other names.
  package func hasKey(_ name: String) -> Bool {
    keyValue.storage.key(keyValue.index, equals: name)
  }
}

extension JSONStorage {
  /// Whether the string at `index`, its escapes resolved, has exactly the bytes of `text`.
  @inline(__always)
  func key(_ index: Int, equals text: String) -> Bool {
    let entry = entries[index]
    guard entry.kind == .string else { return unescaped(index).elementsEqual(text.utf8) }
    let wanted = text.utf8.span
    guard entry.payload == wanted.count else { return false }
    for place in 0..<wanted.count where bytes[entry.start &+ place] != wanted[place] { return false }
    return true
  }
}

/// The elements of an array, in order.
package struct JSONElements: Sequence, IteratorProtocol, Sendable {
  private let storage: JSONStorage
  private var index: Int
  private let end: Int

  init(_ value: JSONValue) {
    storage = value.storage
    index = value.index + 1
    end = value.kind == .array ? value.storage.entries[value.index].payload : index
  }

  package mutating func next() -> JSONValue? {
    guard index < end else { return nil }
    let element = JSONValue(storage, index)
    index = storage.next(after: index)
    return element
  }
}

/// The members of an object, in the order of the text.
package struct JSONMembers: Sequence, IteratorProtocol, Sendable {
  private let storage: JSONStorage
  private var index: Int
  private let end: Int

  init(_ value: JSONValue) {
    storage = value.storage
    index = value.index + 1
    end = value.kind == .object ? value.storage.entries[value.index].payload : index
  }

  package mutating func next() -> JSONMember? {
    guard index < end else { return nil }
    let member = JSONMember(keyValue: JSONValue(storage, index), value: JSONValue(storage, index + 1))
    index = storage.next(after: index + 1)
    return member
  }
}
