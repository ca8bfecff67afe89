/// A place in a JSON text for people: line and column, both counted from 1.
///
/// Computed by walking the text, so made for messages only. A column is a Unicode scalar: what an editor shows for
/// composed Vietnamese.
package struct JSONPlace: Equatable, Sendable {
  package let line: Int
  package let column: Int

  init(offset: Int, in bytes: [UInt8]) {
    var line = 1
    var column = 1
    for byte in bytes.prefix(offset) {
      if byte == ASCII.newline {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.line = line
    self.column = column
  }
}
