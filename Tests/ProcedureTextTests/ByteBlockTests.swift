import ProcedureText
import Testing

@Suite("What must be written anew to be read")
struct ByteBlockTests {
  /// As the doc comment of `holdsOddSpace` says, byte by byte.
  private func holdsOddSpace(_ text: [UInt8]) -> Bool {
    guard let first = text.first, let last = text.last, first != 0x20, last != 0x20 else { return true }
    return text.contains { [0x09, 0x5C, 0xC2, 0xE2, 0xE3].contains($0) }
      || zip(text, text.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
  }

  private func found(in text: [UInt8]) -> Bool { ByteBlock.holdsOddSpace(text.span) }

  @Test("an odd space is found wherever it stands", arguments: 1..<50)
  func everywhere(length: Int) {
    let usual = (0..<length).map { $0 % 3 == 1 && $0 + 1 < length ? UInt8(0x20) : 0x61 }
    #expect(found(in: usual) == holdsOddSpace(usual))
    for place in usual.indices {
      for byte: UInt8 in [0x09, 0x20, 0x5C, 0xC2, 0xE1, 0xE2, 0xE3, 0xE4] {
        var text = usual
        text[place] = byte
        #expect(found(in: text) == holdsOddSpace(text), "\(text)")
      }
    }
    #expect(found(in: []))
  }

  /// As the doc comment of `endOfPlainBlocks` says, byte by byte.
  private func endOfPlainBlocks(in text: [UInt8], from start: Int) -> Int {
    var index = start
    while index + ByteBlock.size < text.count {
      let block = text[index...index + ByteBlock.size]
      let isPlain = block.dropLast().allSatisfy { byte in
        byte >= 0x20 && ![0x26, 0x3C, 0x7F, 0xC2, 0xCC, 0xCD, 0xE2, 0xE3, 0xEE, 0xEF].contains(byte)
      }
      guard isPlain, !zip(block, block.dropFirst()).contains(where: { $0 == 0x20 && $1 == 0x20 }) else { break }
      index += ByteBlock.size
    }
    return index
  }

  @Test("blocks are plain up to the one in which a sign needs a look", arguments: [0, 1, 16, 17, 33, 50])
  func plainBlocks(length: Int) {
    let usual = (0..<length).map { $0 % 3 == 1 ? UInt8(0x20) : 0x61 }
    for place in usual.indices {
      for byte in UInt8.min...UInt8.max {
        var text = usual
        text[place] = byte
        for start in [0, 5] where start <= length {
          #expect(
            ByteBlock.endOfPlainBlocks(in: text.span, from: start) == endOfPlainBlocks(in: text, from: start),
            "\(byte) at \(place)")
        }
      }
    }
  }
}
