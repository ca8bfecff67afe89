import Foundation
import ProcedureFormat
import ProcedureSyntax
import ProcedureText
import Testing

@Suite("A damaged specification is laid out without losing anything")
struct DamagedTextTests {
  private static let signs = [
    "{", "}", "{ }", "{{}", "[", "]", "(", "\"", ",", ":", "|", "# x\n", "\n", "\n\n", "khi ", "0",
  ]

  private struct Random {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }

  private func tree(_ bytes: [UInt8]) -> SyntaxTree { SyntaxTree(parsing: SourceText(path: "mau.tthc", bytes: bytes)) }

  @Test("words cut out, doubled or put in", arguments: ["duong-bo/1.013274", "ho-tich/1.001193", "can-cuoc/2.001195"])
  func damaged(_ name: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "Specs/quoc-gia/\(name).tthc"), encoding: .utf8)
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    var random = Random(state: UInt64(text.utf8.count))
    for round in 0..<40 {
      // The text ends early, so that what is damaged weighs more.
      var damaged = Array(words[..<(60 + random.below(words.count - 60))])
      for _ in 0...random.below(4) {
        let place = random.below(damaged.count)
        switch random.below(3) {
        case 0: damaged.remove(at: place)
        case 1: damaged.insert(damaged[random.below(damaged.count)], at: place)
        default: damaged.insert(Self.signs[random.below(Self.signs.count)], at: place)
        }
      }
      let written = Array(damaged.joined(separator: " ").utf8)
      let once = Formatter.format(tree(written))
      #expect(TreeShape.text(of: tree(once)) == TreeShape.text(of: tree(written)), "round \(round)")
      #expect(Formatter.format(tree(once)) == once, "round \(round): \(String(decoding: written, as: UTF8.self))")
    }
  }
}
