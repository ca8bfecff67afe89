import Foundation
import ProcedureForms
import TestSupport
import Testing

@Suite struct QRCodeTests {
  /// A code as another program draws it.
  private struct Drawing {
    let mask: Int
    let text: String
    let rows: [String]
  }

  private static var drawings: [Drawing] {
    get throws {
      let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/QRCodes.txt")
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("# ") }
      var drawings: [Drawing] = []
      var place = 0
      while place < lines.count {
        let head = lines[place].split(separator: " ")
        let version = try #require(Int(head[0]))
        let bytes = stride(from: 0, to: head[2].count, by: 2).compactMap {
          UInt8(head[2].dropFirst($0).prefix(2), radix: 16)
        }
        let size = 17 + 4 * version
        drawings.append(
          Drawing(
            mask: try #require(Int(head[1])), text: String(decoding: bytes, as: UTF8.self),
            rows: lines[place + 1...place + size].map(String.init)))
        place += size + 1
      }
      return drawings
    }
  }

  private static func rows(_ code: QRCode) -> [String] {
    (0..<code.size).map { y in
      String(code.modules[y * code.size..<(y + 1) * code.size].map { $0 ? Character("#") : "." })
    }
  }

  @Test func `Codes of every size are drawn module for module as another program draws them`() throws {
    let drawings = try Self.drawings
    #expect(drawings.count == 19)
    for drawing in drawings {
      let code = try #require(QRCode(drawing.text, mask: drawing.mask))
      #expect(Self.rows(code) == drawing.rows, "\(drawing.text)")
    }
  }

  @Test func `Without a mask one of the eight is chosen, always the same`() throws {
    for text in ["H26.25.07-260213-0012", "H38-260101-0001", "ab"] {
      let chosen = Self.rows(try #require(QRCode(text)))
      #expect((0..<8).contains { QRCode(text, mask: $0).map(Self.rows) == chosen })
      #expect(Self.rows(try #require(QRCode(text))) == chosen)
    }
  }

  @Test func `A text that is empty or too long has no code`() {
    #expect(QRCode("") == nil)
    #expect(QRCode(String(repeating: "x", count: 213)) != nil)
    #expect(QRCode(String(repeating: "x", count: 214)) == nil)
    #expect(QRCode(String(repeating: "H", count: 311)) != nil)
    #expect(QRCode(String(repeating: "H", count: 312)) == nil)
    #expect(QRCode("H38", mask: 8) == nil)
  }

  @Test(.enabled(if: Python.has("qrcode"))) func `Random texts are drawn as another program draws them`() throws {
    var generator = SeededGenerator(seed: 6)
    let letters = Array("0123456789ABCDEFH.-/ abcđệ")
    let texts = (0..<60).map { _ in
      "h"
        + String(
          (0..<Int.random(in: 1...60, using: &generator)).compactMap { _ in letters.randomElement(using: &generator) })
    }
    let program = """
      import qrcode, sys
      from qrcode.util import QRData, MODE_8BIT_BYTE
      for line in open(sys.argv[1], encoding='utf-8').read().split('\\n'):
          code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, mask_pattern=5, border=0)
          code.add_data(QRData(line.encode(), mode=MODE_8BIT_BYTE), optimize=0)
          code.make(fit=True)
          print('/'.join(''.join('#' if module else '.' for module in row) for row in code.modules))
      """
    let answer = try Python.run(program, input: texts.joined(separator: "\n"))
    #expect(answer.code == 0)
    let ours = try texts.map { Self.rows(try #require(QRCode($0, mask: 5))).joined(separator: "/") }
    #expect(ours == answer.output.split(separator: "\n").map(String.init))
  }

  @Test func `The drawing names itself and escapes its name`() throws {
    let code = try #require(QRCode("H38-260101-0001"))
    let svg = code.svg(title: "</title><script>")
    #expect(svg.contains("<title>&lt;/title&gt;&lt;script&gt;</title>"))
    #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 29 29\" role=\"img\""))
  }
}
