import Foundation
import ProcedureDiagnostics
import ProcedureText
import Testing

@Suite("One finding is told to people and to programs")
struct RendererTests {
  private func terminal(_ language: Language = .vietnamese, color: Bool = false) -> TerminalRenderer {
    TerminalRenderer(language: language, color: color, sources: ExampleFindings.sources)
  }

  private func rendered(_ text: String, _ span: TextSpan, note: String = "") -> [Substring] {
    let source = SourceText(path: "a", text: text)
    let finding = Finding(
      FindingCode(100), .error, Bilingual(verbatim: "m"), at: Place(file: "a", span: span),
      note: Bilingual(verbatim: note))
    let renderer = TerminalRenderer(language: .vietnamese, sources: SourceMap([source]))
    return renderer.render(finding).split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test("a person at a terminal reads the finding, its line, a witness and what to do", arguments: Language.allCases)
  func terminal(_ language: Language) throws {
    try expectGolden("terminal.\(language.rawValue).txt", terminal(language).render(ExampleFindings.all))
  }

  @Test("colours change nothing but the colours")
  func colors() throws {
    let colored = terminal(color: true).render(ExampleFindings.all)
    try expectGolden("terminal.color.txt", colored)
    #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == terminal().render(ExampleFindings.all))
  }

  @Test("an editor or a log reads one line a finding", arguments: Language.allCases)
  func short(_ language: Language) throws {
    let renderer = ShortRenderer(language: language, sources: ExampleFindings.sources)
    try expectGolden("short.\(language.rawValue).txt", renderer.render(ExampleFindings.all))
  }

  @Test("a program reads JSON", arguments: Language.allCases)
  func json(_ language: Language) throws {
    let text = JSONRenderer(language: language, sources: ExampleFindings.sources).render(ExampleFindings.all)
    try expectGolden("findings.\(language.rawValue).json", text)
    let array = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(array.count == ExampleFindings.all.count)
    #expect(array.allSatisfy { $0["line"] != nil && $0["file"] != nil && $0["labels"] != nil })
  }

  @Test("no findings are an empty text or an empty array")
  func nothing() {
    #expect(terminal().render([]) == "")
    #expect(ShortRenderer(language: .english, sources: SourceMap()).render([]) == "")
    #expect(JSONRenderer(language: .english, sources: SourceMap()).render([]) == "[]\n")
  }

  @Test("findings beyond the limit are counted")
  func limit() {
    let findings = ExampleFindings.all
    #expect(terminal(.english).render(findings, limit: 6).hasSuffix("\n… 1 more finding is not shown\n"))
    #expect(terminal(.english).render(findings, limit: 0) == "… 7 more findings are not shown\n")
    #expect(terminal().render(findings, limit: 5).hasSuffix("\n… còn 2 phát hiện chưa hiện ra ở đây\n"))
    #expect(terminal().render(findings, limit: 7) == terminal().render(findings))
  }

  @Test("a finding in a text that is not at hand shows its file and its note")
  func missingSource() {
    let renderer = TerminalRenderer(language: .english, sources: SourceMap())
    #expect(
      renderer.render(ExampleFindings.abolished) == """
        warning[TTHC352]: the authority has no competence any more
           ┌─ ho-tich/1.900001.tthc
           ┌─ cơ-quan.tthc
           │ declared here
           ┌─ ho-tich/1.900001.tthc
           │ the seat
           = ended on 30/06/2025
           = now the commune committee
             from 01/07/2025

        """)
  }

  @Test("tabs, wide letters and combining marks keep the underline under its words")
  func columns() {
    #expect(rendered("\ta b", TextSpan(1, 2))[2...3] == [" 1 │     a b", "   │     ─"])
    #expect(rendered("住 b", TextSpan(4, 5))[2...3] == [" 1 │ 住 b", "   │    ─"])
    #expect(rendered("住 b", TextSpan(0, 3))[3] == "   │ ──")
    #expect(rendered("q\u{332} b", TextSpan(4, 5))[3] == "   │   ─")
    #expect(rendered("a\u{1B}\u{202E} b", TextSpan(6, 7))[2...3] == [" 1 │ a\u{FFFD}\u{FFFD} b", "   │     ─"])
    #expect(rendered("\u{FEFF}a", TextSpan(3, 4))[2...3] == [" 1 │ a", "   │ ─"])
  }

  @Test("an empty span, the end of the text and a span beyond it are underlined by one column")
  func emptySpans() {
    #expect(rendered("ab\n", TextSpan(1, 1))[2...3] == [" 1 │ ab", "   │  ─"])
    #expect(rendered("ab\n", TextSpan(3, 3))[1...3] == ["   ┌─ a:2:1", " 2 │", "   │ ─"])
    #expect(rendered("ab", TextSpan(90, 99))[2...3] == [" 1 │ ab", "   │   ─"])
    #expect(rendered("ab\r\nc", TextSpan(1, 4), note: "n")[2...3] == [" 1 │ ab", "   │  ─ n"])
  }

  @Test("a span of several lines is underlined to the end of its first line and names its last")
  func severalLines() {
    #expect(rendered("  ab\ncd\n", TextSpan(2, 7))[3] == "   │   ── … đến dòng 2")
  }

  @Test("of a long line only the part around the span is shown")
  func longLine() {
    let long = String(repeating: "ă", count: 100_000) + "XYZ" + String(repeating: "b", count: 100_000)
    let lines = rendered(long, TextSpan(200_000, 200_003))
    #expect(lines[1] == "   ┌─ a:1:100001")
    #expect(lines[2].hasPrefix(" 1 │ …ă") && lines[2].hasSuffix("b…"))
    #expect(lines[2].count < 200)
    let column = lines[2].firstRange(of: "XYZ").map { lines[2].distance(from: lines[2].startIndex, to: $0.lowerBound) }
    #expect(column == lines[3].firstIndex(of: "─").map { lines[3].distance(from: lines[3].startIndex, to: $0) })
    #expect(lines[3].hasSuffix(" ───"))
    let whole = rendered(long, TextSpan(0, 300_003))
    #expect(whole[3].count < 200)
  }

  @Test("any span in any bytes is rendered")
  func strangeBytes() {
    for round in 0..<400 {
      // Bytes that are line breaks, letters, marks and broken sequences, in an order that differs each round.
      let bytes = (0..<40).map {
        [0x0A, 0x0D, 0x61, 0xCC, 0x80, 0xE1, 0x09][($0 * $0 + round * ($0 + 3)) / 5 % 7] as UInt8
      }
      let source = SourceText(path: "a", bytes: bytes)
      let start = round % 61
      let place = Place(file: "a", span: TextSpan(start, start + round / 7))
      let finding = Finding(FindingCode(1), .note, Bilingual(verbatim: ""), at: place)
      let sources = SourceMap([source])
      #expect(!TerminalRenderer(language: .english, sources: sources).render(finding).isEmpty)
      #expect(!JSONRenderer(language: .english, sources: sources).render([finding]).isEmpty)
    }
  }

  @Test("the last line counts in the right grammatical number")
  func summary() {
    let two = FindingBag([ExampleFindings.misspelt, ExampleFindings.unclear, ExampleFindings.abolished])
    #expect(two.summary == Bilingual(vi: "2 lỗi, 1 cảnh báo", en: "2 errors, 1 warning"))
    #expect(FindingBag([ExampleFindings.misspelt]).summary.en == "1 error")
    #expect(FindingWording.summary(errors: 0, warnings: 2, notes: 1).en == "2 warnings, 1 note")
    #expect(FindingBag().summary == Bilingual(vi: "không có lỗi, không có cảnh báo", en: "no errors, no warnings"))
  }
}
