import ProcedureFormat
import ProcedureSyntax
import ProcedureText
import Testing

@Suite("Every byte of a text is in its tree, whatever the text")
struct FidelityTests {
  @Test("a specification is printed as it was read, without findings", arguments: Samples.all)
  func specifications(_ sample: Samples.Sample) {
    let tree = parsed(sample.bytes)
    #expect(tree.printed == sample.bytes)
    #expect(tree.findings.isEmpty || !sample.name.hasPrefix("everything"))
  }

  @Test("a text cut off anywhere is printed as it was read")
  func truncations() {
    let bytes = Samples.everything.bytes
    for end in stride(from: 0, to: bytes.count, by: Experiment.stride(over: bytes.count, atMost: 120)) {
      let text = Array(bytes[..<end])
      #expect(parsed(text).printed == text, "cut after byte \(end)")
    }
  }

  @Test("a text with damaged bytes is printed as it was read")
  func mutations() {
    let bytes = Samples.everything.bytes
    var state: UInt64 = 0x7468_7474
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let signs = Array("{}[]\"“”#|;,:()`=\n\r 0123\u{0}\u{FF}".utf8) + [0xC3, 0xE2, 0x80, 0xFF]
    for round in 0..<150 {
      let start = next(bytes.count - 1500)
      var text = Array(bytes[start..<start + 1500])
      for _ in 0...next(12) {
        let place = next(text.count)
        switch next(3) {
        case 0: text[place] = signs[next(signs.count)]
        case 1: text.insert(signs[next(signs.count)], at: place)
        default: text.remove(at: place)
        }
      }
      #expect(parsed(text).printed == text, "round \(round)")
    }
  }
}

@Suite("Hostile texts are read fast and with few findings")
struct HostileTests {
  private static let million = 1_000_000
  private static let texts: KeyValuePairs<String, String> = [
    "nested braces": String(repeating: "{", count: 100_000) + String(repeating: "}", count: 100_000),
    "open braces": String(repeating: "khi x {\n", count: 100_000),
    "parentheses": "thủ tục 1.000001 \"A\" {\nthời hạn 1 ngày khi " + String(repeating: "(", count: 100_000),
    "negations": "thủ tục 1.000001 \"A\" {\nthời hạn 1 ngày khi " + String(repeating: "không ", count: 100_000),
    "one line": String(repeating: "a ", count: million / 2),
    "brackets": String(repeating: "[", count: million),
    "quotes": String(repeating: "\"", count: million + 1),
    "curly quotes": String(repeating: "“", count: million / 3),
    "guillemets": String(repeating: "« ", count: million / 3),
    "back quotes": String(repeating: "`a", count: million / 2) + "\n",
    "commas": "cơ quan a \"A\" { cấp xã" + String(repeating: ",", count: million),
    "digits": String(repeating: "1.", count: million / 2),
    "one word": String(repeating: "ơ", count: million / 2),
    "marks": "a" + String(repeating: "\u{301}", count: million / 2),
    "prose": String(repeating: "dong nay khong phai cau nao ca\n", count: 20_000),
    "almost keywords": String(repeating: "thủ tụx ", count: 50_000),
    "citations": "phí 1 đồng" + String(repeating: " [Điều 1", count: 50_000),
    "guards": "thủ tục 1.000001 \"A\" {\n" + String(repeating: "khi x ", count: 50_000),
  ]

  /// The limit is far above what a busy machine needs: it stops a loop that never ends or a cost that grows as a square.
  @Test("and printed as they were read", .timeLimit(.minutes(5)), arguments: texts.map(\.key))
  func hostile(_ name: String) throws {
    let text = try #require(Self.texts.first { $0.key == name }?.value)
    let bytes = Array(text.utf8)
    let tree = parsed(bytes)
    #expect(tree.printed == bytes)
    #expect(tree.findings.count <= 501)
  }
}
