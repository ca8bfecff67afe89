import ProcedureText
import Testing

@Suite("Offsets become lines and columns")
struct LineTableTests {
  private func lines(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let table = LineTable(bytes)
    return (1...table.count).map { String(decoding: bytes[table.range(ofLine: $0, in: bytes)], as: UTF8.self) }
  }

  @Test(
    "a line ends with LF, CR LF or CR",
    arguments: [
      ("", [""]), ("a", ["a"]), ("a\n", ["a", ""]), ("a\nb", ["a", "b"]), ("a\r\nb\r\n", ["a", "b", ""]),
      ("a\rb\r", ["a", "b", ""]), ("a\n\rb", ["a", "", "b"]), ("a\r\r\nb", ["a", "", "b"]), ("\n\n", ["", "", ""]),
    ])
  func lineBreaks(text: String, expected: [String]) {
    #expect(lines(text) == expected)
  }

  @Test("a line ends wherever its line break stands in the text", arguments: 0..<40)
  func lineBreaks(offset: Int) {
    let before = String(repeating: "a", count: offset)
    for lineBreak in ["\n", "\r", "\r\n"] {
      for rest in ["", "b", String(repeating: "b", count: 20)] {
        #expect(lines(before + lineBreak + rest) == [before, rest])
        #expect(lines(before + lineBreak + lineBreak + rest) == [before, "", rest])
      }
    }
  }

  @Test("every offset lies in the line that holds it")
  func offsets() {
    let table = LineTable(Array("ab\r\nc\n\nd".utf8))
    #expect((0...8).map(table.line) == [1, 1, 1, 1, 2, 2, 3, 4, 4])
    #expect(table.line(at: 1_000) == 4)
  }

  @Test("a line that does not exist is empty")
  func beyond() {
    let bytes = Array("ab".utf8)
    let table = LineTable(bytes)
    #expect(table.range(ofLine: 0, in: bytes).isEmpty)
    #expect(table.range(ofLine: 2, in: bytes).isEmpty)
  }

  @Test("a column counts letters as people do, composed or not")
  func columns() {
    for word in ["thời", "tho\u{31B}\u{300}i"] {
      let bytes = Array("x\n\(word) y".utf8)
      #expect(LineTable(bytes).column(at: bytes.count - 1, in: bytes) == 6)
    }
  }

  @Test("UTF-16 columns count two for a scalar beyond the basic plane")
  func utf16() {
    let bytes = Array("ế𠮷b".utf8)
    let table = LineTable(bytes)
    #expect(table.utf16Column(at: bytes.count - 1, in: bytes) == 4)
    #expect(table.column(at: bytes.count - 1, in: bytes) == 3)
    #expect(table.utf16Column(at: bytes.count, in: bytes) == 5)
  }

  @Test("a byte order mark takes no column")
  func byteOrderMark() {
    let bytes = Array("\u{FEFF}ab\nc".utf8)
    let table = LineTable(bytes)
    #expect([0, 3, 4, 6].map { table.column(at: $0, in: bytes) } == [1, 1, 2, 1])
    #expect([0, 3, 4, 6].map { table.utf16Column(at: $0, in: bytes) } == [1, 1, 2, 1])
  }

  @Test("offsets outside the text have the nearest column")
  func outside() {
    let bytes = Array("ab".utf8)
    let table = LineTable(bytes)
    #expect(table.column(at: 99, in: bytes) == 3)
    #expect(table.column(at: -1, in: bytes) == 1)
  }
}
