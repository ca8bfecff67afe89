/// The bytes of one record and where they begin in the input.
package struct RecordText: Sendable {
  /// The line of the input on which the record begins, counted from 1.
  package let line: Int
  package let bytes: [UInt8]

  package init(line: Int, bytes: [UInt8]) {
    self.line = line
    self.bytes = bytes
  }
}
