import ProcedureText
import Testing

@Suite struct ByteWordTests {
  @Test("the first of equal bytes is found wherever it stands", arguments: 0..<60)
  func first(length: Int) {
    let usual = [UInt8](repeating: 0x61, count: length)
    #expect(ByteWord.first(0x0A, in: usual.span) == length)
    for place in usual.indices {
      var text = usual
      text[place] = 0x0A
      text[length - 1] = 0x0A
      #expect(ByteWord.first(0x0A, in: text.span) == place)
      #expect(ByteWord.first(0x0A, in: text.span, from: place) == place)
      #expect(ByteWord.first(0x0A, in: text.span, from: min(place + 1, length - 1)) == length - 1)
    }
  }
}
