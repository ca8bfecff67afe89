/// The bytes of one record and where they begin in the input.
package struct RecordText: Sendable {
  /// The line of the input on which the record begins, counted from 1.
  package let line: Int
  /// Which element of an array it is, counted from 0; nil outside of one.
  package let element: Int?
  package let bytes: [UInt8]

  package init(line: Int, element: Int? = nil, bytes: [UInt8]) {
    self.line = line
    self.element = element
    self.bytes = bytes
  }
}
