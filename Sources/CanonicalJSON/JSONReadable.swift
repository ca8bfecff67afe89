/// A type that is read from one JSON value.
///
/// An implementation for an object opens a `JSONObjectReader` and lists its members; see there.
package protocol JSONReadable {
  init(json value: JSONValue) throws(JSONShapeError)
}

extension String: JSONReadable {
  package init(json value: JSONValue) throws(JSONShapeError) {
    guard let string = value.string else { throw JSONShapeError(at: value, expected: .kind(.string)) }
    self = string
  }
}

extension Bool: JSONReadable {
  package init(json value: JSONValue) throws(JSONShapeError) {
    guard let bool = value.bool else { throw JSONShapeError(at: value, expected: .kind(.bool)) }
    self = bool
  }
}

/// An integer is refused, never rounded or cut, when its type cannot hold it.
extension JSONReadable where Self: FixedWidthInteger {
  package init(json value: JSONValue) throws(JSONShapeError) {
    guard let wide = value.int64, let integer = Self(exactly: wide) else {
      let range = Int64(clamping: Self.min)...Int64(clamping: Self.max)
      throw JSONShapeError(at: value, expected: .integer(range))
    }
    self = integer
  }
}

extension Int: JSONReadable {}
extension Int64: JSONReadable {}
extension Int32: JSONReadable {}
extension Int16: JSONReadable {}
extension UInt32: JSONReadable {}
extension UInt16: JSONReadable {}
extension UInt8: JSONReadable {}

extension Array: JSONReadable where Element: JSONReadable {
  package init(json value: JSONValue) throws(JSONShapeError) {
    guard value.kind == .array else { throw JSONShapeError(at: value, expected: .kind(.array)) }
    self = []
    reserveCapacity(value.count)
    for element in value.elements { append(try Element(json: element)) }
  }
}

/// A closed list of words: an enum with strings as raw values needs no code of its own.
extension JSONReadable where Self: RawRepresentable<String> & CaseIterable {
  package init(json value: JSONValue) throws(JSONShapeError) {
    guard let word = value.string, let choice = Self(rawValue: word) else {
      throw JSONShapeError(at: value, expected: .oneOf(Self.allCases.map(\.rawValue)))
    }
    self = choice
  }
}
