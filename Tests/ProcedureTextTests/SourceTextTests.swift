import ProcedureText
import TestSupport
import Testing

@Suite("A text keeps the way back to the bytes of its file")
struct SourceTextTests {
  private func text(_ bytes: [UInt8]) -> SourceText { SourceText(path: "a", bytes: bytes) }

  private func text(_ string: String) -> SourceText { SourceText(path: "a", text: string) }

  @Test("a sound text is its own original")
  func sound() {
    let text = text("\u{FEFF}thủ tục\r\n")
    #expect(text.bytes == text.original)
    #expect((0...text.bytes.count).map(text.originalOffset) == Array(0...text.bytes.count))
    #expect(text.invalidLines == [])
    #expect(text.wholeSpan == TextSpan(0, text.bytes.count))
    #expect(text.text(TextSpan(3, 8)) == "thủ")
  }

  @Test("a span says its words, and one that cuts a letter says where it was cut")
  func partsOfText() {
    let text = text("đất «ở» 住宅 🏠.")
    for start in 0...text.bytes.count {
      for end in start...text.bytes.count {
        #expect(text.text(TextSpan(start, end)) == String(decoding: text.bytes[start..<end], as: UTF8.self))
      }
    }
  }

  @Test("every boundary between composed letters leads to the one between decomposed letters")
  func composedOffsets() {
    let letters = [
      "x", "e\u{302}\u{323}", "đ", "u\u{31B}\u{301}", "\n", "o\u{301}", "a\u{301}\u{302}", "住", "y\u{309}",
    ]
    let text = text(letters.joined())
    var (offset, original) = (0, 0)
    for letter in letters {
      #expect(text.originalOffset(of: offset) == original)
      offset += SourceText(path: "", text: letter).bytes.count
      original += letter.utf8.count
    }
    #expect(offset == text.bytes.count)
    #expect(text.originalOffset(of: offset) == original)
  }

  @Test("broken and decomposed bytes in one file keep their offsets")
  func mixedOffsets() {
    let pieces: [[UInt8]] = [
      Array("e\u{301}".utf8), [0xFF], Array("b".utf8), [0xE1, 0xBA], Array("\no\u{31B}".utf8), [0xC3], [0x80], [0x63],
    ]
    let source = text(pieces.flatMap { $0 })
    var original = 0
    var before: [UInt8] = []
    for piece in pieces {
      let offset = text(before).bytes.count
      // C3 80 is one letter when both halves stand together.
      if piece != [0x80] { #expect(source.originalOffset(of: offset) == original, "\(piece)") }
      before += piece
      original += piece.count
    }
    #expect(source.originalOffset(of: source.bytes.count) == source.original.count)
    #expect(source.invalidLines == [1])
  }

  @Test("lines with broken bytes are named once each")
  func invalidLines() {
    #expect(text([0xFF, 0xFE, 0x0A, 0x61, 0x0A, 0xC3, 0x0A]).invalidLines == [1, 3])
  }

  @Test("broken bytes are replaced as Swift replaces them")
  func repair() {
    var random = SeededGenerator(seed: 3)
    let leads: [UInt8] = [
      0x61, 0x80, 0xBF, 0xC0, 0xC2, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF, 0x9F, 0xA0, 0x8F, 0x90,
    ]
    for _ in 0..<20_000 {
      let bytes = (0..<8).compactMap { _ in leads.randomElement(using: &random) }
      #expect(text(bytes).bytes == Array(String(decoding: bytes, as: UTF8.self).utf8), "\(bytes)")
    }
  }

  @Test("broken bytes are replaced among long words too")
  func repairInside() {
    var random = SeededGenerator(seed: 5)
    let words = Array("ở đây là giấy tờ của họ: ệệệệ “ghi” 12 ₫ 文".utf8)
    for _ in 0..<20_000 {
      var bytes = Array(words[Int.random(in: 0..<words.count, using: &random)...] + words)
      let broken = (0..<Int.random(in: 0...3, using: &random)).map { _ in UInt8.random(in: 0x70...0xFF, using: &random)
      }
      let place = Int.random(in: 0...bytes.count, using: &random)
      bytes.insert(contentsOf: broken, at: place)
      #expect(text(bytes).bytes == SourceText.composed(Array(String(decoding: bytes, as: UTF8.self).utf8)), "\(bytes)")
    }
  }

  @Test("any bytes make a valid text whose offsets rise and end at the end")
  func randomBytes() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<3_000 {
      let bytes = (0..<40).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random)
          : [0xCC, 0xCD, 0x81, 0xA3, 0x65][Int.random(in: 0..<5, using: &random)]
      }
      let source = text(bytes)
      #expect(String(validating: source.bytes, as: UTF8.self) != nil)
      let offsets = (0...source.bytes.count).map(source.originalOffset)
      #expect(offsets == offsets.sorted())
      #expect(offsets.first == 0 && offsets.last == bytes.count)
    }
  }

  @Test("long runs of ASCII do not hide a broken byte behind them", arguments: 0..<40)
  func asciiRuns(count: Int) {
    let run = [UInt8](repeating: 0x61, count: count)
    #expect(text(run + [0xFF]).bytes == run + [0xEF, 0xBF, 0xBD])
    #expect(text(run + [0xFF] + run).invalidLines == [1])
    #expect(text(run + Array("e\u{301}".utf8)).bytes == run + Array("é".utf8))
    #expect(text(run + Array("\u{370}".utf8)).bytes == run + Array("\u{370}".utf8))
  }
}
