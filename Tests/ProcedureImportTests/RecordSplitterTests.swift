import ProcedureImport
import Testing

@Suite struct RecordSplitterTests {
  /// The records of a text that arrives in pieces of `size` bytes.
  private func split(_ text: String, size: Int = .max) -> [RecordText] {
    var splitter = RecordSplitter()
    var records: [RecordText] = []
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + min(size, bytes.count))
      records += splitter.feed(Array(bytes[start..<end]))
      start = end
    }
    return records + splitter.finish()
  }

  private func texts(_ records: [RecordText]) -> [String] { records.map { String(decoding: $0.bytes, as: UTF8.self) } }

  @Test(arguments: [1, 2, 7, .max])
  func `A record a line, whatever the pieces in which they arrive`(size: Int) {
    let records = split("{\"a\":1}\n\n{\"a\":\"x\\n\"}\n{\"a\":3}", size: size)
    #expect(texts(records) == ["{\"a\":1}", "{\"a\":\"x\\n\"}", "{\"a\":3}"])
    #expect(records.map(\.line) == [1, 3, 4])
  }

  @Test(arguments: [1, 5, .max])
  func `The elements of an array, with brackets and commas inside texts`(size: Int) {
    let records = split("[ {\"a\":\"],{\\\"\"},\n {\"b\":[1,{}]} ]\n", size: size)
    #expect(texts(records).map { $0.filter { $0 != " " && $0 != "\n" } } == ["{\"a\":\"],{\\\"\"}", "{\"b\":[1,{}]}"])
    #expect(records.map(\.line) == [1, 2])
    #expect(records.map(\.element) == [0, 1])
  }

  @Test func `One record over several lines is one record`() {
    #expect(texts(split("{\n  \"a\": 1\n}\n")).count == 1)
  }

  @Test func `A truncated line costs one record`() {
    #expect(texts(split("{\"a\":1}\n{\"a\":\n{\"a\":3}\n")) == ["{\"a\":1}", "{\"a\":", "{\"a\":3}"])
  }

  @Test func `Nothing gives no records`() {
    #expect(split("").isEmpty)
    #expect(split(" \n\n").isEmpty)
    #expect(split("[]").isEmpty)
  }
}
