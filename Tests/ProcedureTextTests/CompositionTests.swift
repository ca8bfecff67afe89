import Foundation
import ProcedureText
import TestSupport
import Testing

@Suite("Decomposed letters are composed")
struct CompositionTests {
  private static let tones: [String] = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
  private static let vowels = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"]
  /// The letters of Vietnamese that have a mark, in both cases.
  private static let letters: [String] = {
    let marked = vowels.flatMap { vowel in tones.map { (vowel + $0).precomposedStringWithCanonicalMapping } }
    let lower = marked.filter { !$0.unicodeScalars.allSatisfy(\.isASCII) } + ["đ"]
    return lower + lower.map { $0.uppercased() }
  }()

  private func composed(_ text: String) -> [UInt8] { SourceText(path: "", text: text).bytes }

  private func oracle(_ text: String) -> [UInt8] { Array(text.precomposedStringWithCanonicalMapping.utf8) }

  private static func orders(of marks: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    if marks.count < 2 { return [marks] }
    return marks.indices.flatMap { index in
      var rest = marks
      let first = rest.remove(at: index)
      return orders(of: rest).map { [first] + $0 }
    }
  }

  @Test("all 134 letters of Vietnamese, in every order of their marks")
  func everyLetter() {
    #expect(Self.letters.count == 134)
    for letter in Self.letters {
      #expect(composed(letter) == Array(letter.utf8))
      let scalars = Array(letter.decomposedStringWithCanonicalMapping.unicodeScalars)
      for marks in Self.orders(of: Array(scalars.dropFirst())) {
        var text = String(scalars[0])
        text.unicodeScalars.append(contentsOf: marks)
        #expect(composed(text) == oracle(text), "\(letter) as \(text.unicodeScalars.map { $0.value })")
      }
    }
  }

  @Test("letters that carry some of their marks already, as older encodings left them")
  func halfComposed() {
    for letter in Self.letters {
      for tone in Self.tones {
        #expect(composed(letter + tone) == oracle(letter + tone), "\(letter)\(tone)")
      }
    }
    #expect(composed("ê\u{323}") == Array("ệ".utf8))
    #expect(composed("ó\u{31B}") == Array("ớ".utf8))
  }

  @Test("random letters with marks, and marks without letters")
  func randomText() {
    var random = SeededGenerator(seed: 1)
    let bases = Array("aăâbcdđeêhiklmnoôơuưyAĂOƯz1 .\n—".unicodeScalars)
    let marks: [Unicode.Scalar] = [
      "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{306}", "\u{309}", "\u{31B}", "\u{323}", "\u{340}", "\u{341}",
      "\u{34F}",
    ]
    for _ in 0..<3_000 {
      var text = ""
      for _ in 0..<12 {
        let isMark = Bool.random(using: &random)
        if let scalar = (isMark ? marks : bases).randomElement(using: &random) { text.unicodeScalars.append(scalar) }
      }
      #expect(composed(text) == oracle(text), "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
    }
  }

  @Test("any mark leaves a text that means the same, and nothing is composed a second time")
  func everyMark() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<3_000 {
      var text = ""
      for _ in 0..<10 {
        let isMark = Bool.random(using: &random)
        let value =
          isMark ? UInt32.random(in: 0x300...0x36F, using: &random) : .random(in: 0x40...0x1EFF, using: &random)
        if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
      }
      let once = String(decoding: composed(text), as: UTF8.self)
      // `String ==` asks whether two texts are canonically equivalent.
      #expect(once == text, "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
      #expect(composed(once) == Array(once.utf8), "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
    }
  }

  @Test("a composed text is used as it is")
  func untouched() {
    let text = "Thủ tục đăng ký khai sinh, ε Ж 住 😀\n"
    #expect(composed(text) == Array(text.utf8))
  }

  @Test("a letter with very many marks is composed in order")
  func manyMarks() {
    let text = "a" + String(repeating: "\u{301}\u{323}", count: 20_000)
    let expected = "ạ" + String(repeating: "\u{323}", count: 19_999) + String(repeating: "\u{301}", count: 20_000)
    #expect(composed(text) == Array(expected.utf8))
  }
}
