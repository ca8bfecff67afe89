/// One member of an object.
package struct JSONMember: Sendable {
  /// A string value: the name, with its own place.
  package let keyValue: JSONValue
  package let value: JSONValue

  package var key: String { String(decoding: keyValue.storage.unescaped(keyValue.index), as: UTF8.self) }
}

extension JSONStorage {
  /// The place of the first value with a name in the object at `object`.
  ///
  /// It steps from entry to entry by number: a member as a value of its own would be counted in and out of use.
  func value(of name: Span<UInt8>, in object: Int) -> Int? {
    var index = object &+ 1
    let end = entries[object].payload
    while index < end {
      if key(index, equals: name) { return index &+ 1 }
      index = next(after: index &+ 1)
    }
    return nil
  }

  /// Whether the string at `index`, its escapes resolved, has exactly these bytes; other spellings of the same letters
  /// (NFC, NFD) are other names.
  @inline(__always)
  func key(_ index: Int, equals name: Span<UInt8>) -> Bool {
    let entry = entries[index]
    guard entry.kind == .string else { return escapedKey(index, equals: name) }
    guard entry.payload == name.count else { return false }
    for place in 0..<name.count where bytes[entry.start &+ place] != name[place] { return false }
    return true
  }

  private func escapedKey(_ index: Int, equals name: Span<UInt8>) -> Bool {
    let key = unescaped(index)
    guard key.count == name.count else { return false }
    for place in 0..<name.count where key[key.startIndex + place] != name[place] { return false }
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
