/// Reads an object as a list of its members.
///
///     init(json value: JSONValue) throws(JSONShapeError) {
///       var object = try JSONObjectReader(value)
///       amount = try object.required("amount")
///       basis = try object.list("basis")
///       note = try object.optional("note")
///     }
///
/// Every error names the pointer and the place of the value. A look-up begins behind the member found last, so members
/// asked for in the order of the text (canonical: sorted) are found at once; any other order works too.
package struct JSONObjectReader {
  package let object: JSONValue
  /// Names that were asked for and are not there, when they are noted: what an unknown member may have been meant to be.
  package private(set) var absentKeys: [String] = []
  private let notesAbsentKeys: Bool
  private var cursor: Cursor
  private var readMembers = MemberSet()

  /// Throws when `value` is no object. `notingAbsentKeys` costs an array where optional members are absent.
  package init(_ value: JSONValue, notingAbsentKeys: Bool = false) throws(JSONShapeError) {
    guard value.kind == .object else { throw JSONShapeError(at: value, expected: .kind(.object)) }
    object = value
    notesAbsentKeys = notingAbsentKeys
    cursor = Cursor(entry: value.index + 1, number: 0)
  }

  /// The member `key`; an error when it is missing or has another shape.
  package mutating func required<Value: JSONReadable>(
    _ key: String, as type: Value.Type = Value.self
  ) throws(JSONShapeError) -> Value {
    try Value(json: requiredValue(key))
  }

  /// The member `key`, or nil when it is absent or null.
  package mutating func optional<Value: JSONReadable>(
    _ key: String, as type: Value.Type = Value.self
  ) throws(JSONShapeError) -> Value? {
    guard let value = value(key), !value.isNull else { return nil }
    return try Value(json: value)
  }

  /// The elements of the array `key`; none when it is absent.
  package mutating func list<Element: JSONReadable>(
    _ key: String, of type: Element.Type = Element.self
  ) throws(JSONShapeError) -> [Element] {
    guard let value = value(key) else { return [] }
    return try [Element](json: value)
  }

  /// The member `key` read by a function, for types that need to know more than their JSON.
  package mutating func required<Value>(
    _ key: String, reading read: (JSONValue) throws(JSONShapeError) -> Value
  ) throws(JSONShapeError) -> Value {
    try read(requiredValue(key))
  }

  /// The member `key` read by a function, or nil when it is absent or null.
  package mutating func optional<Value>(
    _ key: String, reading read: (JSONValue) throws(JSONShapeError) -> Value
  ) throws(JSONShapeError) -> Value? {
    guard let value = value(key), !value.isNull else { return nil }
    return try read(value)
  }

  /// The value of the member `key` as it is, null included; nil when it is absent.
  package mutating func value(_ key: String) -> JSONValue? {
    let start = cursor
    let end = Cursor(entry: object.storage.entries[object.index].payload, number: object.count)
    let found =
      find(key, from: start, to: end) ?? find(key, from: Cursor(entry: object.index + 1, number: 0), to: start)
    guard let found else {
      if notesAbsentKeys { absentKeys.append(key) }
      return nil
    }
    readMembers.insert(found.number)
    cursor = Cursor(entry: object.storage.next(after: found.entry + 1), number: found.number + 1)
    return JSONValue(object.storage, found.entry + 1)
  }

  /// The members that nobody has asked for, in the order of the text.
  package func unknownMembers() -> [JSONMember] {
    var unknown: [JSONMember] = []
    for (number, member) in object.members.enumerated() where !readMembers.contains(number) { unknown.append(member) }
    return unknown
  }

  /// Throws at the first member that nobody has asked for.
  package func refuseUnknownMembers() throws(JSONShapeError) {
    guard readMembers.count < object.count, let unknown = unknownMembers().first else { return }
    throw JSONShapeError(at: unknown.keyValue, expected: .noMember)
  }

  private mutating func requiredValue(_ key: String) throws(JSONShapeError) -> JSONValue {
    guard let value = value(key) else { throw JSONShapeError(missing: key, in: object) }
    return value
  }

  private func find(_ key: String, from start: Cursor, to end: Cursor) -> Cursor? {
    let storage = object.storage
    var place = start
    while place.entry < end.entry {
      if storage.key(place.entry, equals: key.utf8.span) { return place }
      place = Cursor(entry: storage.next(after: place.entry + 1), number: place.number + 1)
    }
    return nil
  }

  /// A member: the entry of its key, and its number in the object.
  private struct Cursor {
    var entry: Int
    var number: Int
  }

  /// Numbers of members; the first 64, which is nearly always all, in one word.
  private struct MemberSet {
    private var first: UInt64 = 0
    private var others: Set<Int> = []

    var count: Int { first.nonzeroBitCount + others.count }

    mutating func insert(_ number: Int) {
      if number < UInt64.bitWidth {
        first |= 1 << UInt64(number)
      } else {
        others.insert(number)
      }
    }

    func contains(_ number: Int) -> Bool {
      number < UInt64.bitWidth ? first & 1 << UInt64(number) != 0 : others.contains(number)
    }
  }
}
