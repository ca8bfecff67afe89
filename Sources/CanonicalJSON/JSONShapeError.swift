/// Why a JSON value does not have the shape that a reader needs: what was expected, what stands there, and where.
package struct JSONShapeError: Error, Equatable, Sendable {
  package enum Expectation: Equatable, Sendable {
    /// A member of the name at the end of the pointer.
    case member
    /// No member of that name: nobody reads it.
    case noMember
    case kind(JSONKind)
    case integer(ClosedRange<Int64>)
    /// One of a closed list of words.
    case oneOf([String])
    /// A text in a form with a name that readers agree on, such as `date`.
    case form(String)
  }

  package enum Finding: Equatable, Sendable {
    case missing
    case kind(JSONKind)
    /// The text of a string or of a number.
    case text(String)
  }

  /// The JSON pointer (RFC 6901) of the value; for a missing member the one that it would have.
  package let pointer: String
  package let expected: Expectation
  package let found: Finding
  /// The first byte of the value, or of the object that lacks a member.
  package let offset: Int
  package let place: JSONPlace

  private init(at value: JSONValue, pointer: String, expected: Expectation, found: Finding) {
    self.pointer = pointer
    self.expected = expected
    self.found = found
    offset = value.range.lowerBound
    place = value.place
  }

  /// The object lacks the member `key`.
  package init(missing key: String, in object: JSONValue) {
    self.init(at: object, pointer: object.pointer + JSONPointer.step(key), expected: .member, found: .missing)
  }

  /// The value stands where something else is expected.
  package init(at value: JSONValue, expected: Expectation) {
    let found: Finding =
      switch value.kind {
      case .string: .text(value.string ?? "")
      case .number: .text(String(decoding: value.rawBytes, as: UTF8.self))
      case .null, .bool, .array, .object: .kind(value.kind)
      }
    self.init(at: value, pointer: value.pointer, expected: expected, found: found)
  }
}
