/// Why a text is not JSON as this module reads it, and where.
package struct JSONError: Error, Equatable, Sendable {
  package enum Reason: Equatable, Sendable {
    /// The text stops in the middle of a value.
    case unexpectedEnd
    /// A byte that cannot stand here.
    case unexpectedByte(UInt8)
    /// More than white space follows the value.
    case trailingContent
    /// A comma with no element or member behind it.
    case trailingComma
    /// A word that is not `true`, `false` or `null`.
    case unknownWord
    /// A number without digits where digits belong.
    case invalidNumber
    /// A number that starts with a needless zero.
    case leadingZero
    /// A backslash with something behind it that JSON does not know.
    case invalidEscape
    /// An escaped half of a surrogate pair without its other half.
    case unpairedSurrogate
    /// A control character that must be written as an escape.
    case controlCharacter(UInt8)
    /// Bytes that are not UTF-8.
    case invalidUTF8
    /// A byte order mark, which JSON forbids to write.
    case byteOrderMark
    /// Two members of one object have the same name.
    case duplicateKey(String)
    /// More containers inside each other than `JSONDocument.maximumDepth`.
    case tooDeep(limit: Int)
    /// More bytes than `JSONDocument.maximumByteCount`.
    case tooLarge(limit: Int)
    /// A number that no double can hold, where a canonical form is asked for.
    case numberOutOfRange(String)
  }

  package let reason: Reason
  /// Bytes before the place.
  package let offset: Int
  /// Counted from 1.
  package let line: Int
  /// Characters (Unicode scalars) counted from 1.
  package let column: Int

  init(_ fault: JSONFault, in bytes: [UInt8]) {
    let place = JSONPlace(offset: fault.offset, in: bytes)
    reason = fault.reason
    offset = fault.offset
    line = place.line
    column = place.column
  }
}

/// What goes wrong inside the module: a reason and an offset, before anybody asks for line and column.
struct JSONFault: Error {
  let reason: JSONError.Reason
  let offset: Int

  init(_ reason: JSONError.Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}
