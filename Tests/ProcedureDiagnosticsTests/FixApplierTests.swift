import ProcedureDiagnostics
import ProcedureText
import Testing

@Suite("Safe fixes are made in the file's own bytes")
struct FixApplierTests {
  private func finding(_ edits: [(Int, Int, String)], isSafe: Bool = true, file: String = "a") -> Finding {
    let edits = edits.map { Finding.Edit(TextSpan($0.0, $0.1), $0.2) }
    return Finding(
      FindingCode(104), .error, Bilingual(verbatim: "\(edits)"), at: Place(file: file, span: edits[0].span),
      fixes: [Finding.Fix(Bilingual(verbatim: "f"), isSafe: isSafe, edits: edits)])
  }

  private func applied(_ findings: [Finding], to text: String) -> String {
    let result = FixApplier.apply(findings, to: SourceText(path: "a", text: text))
    return "\(String(decoding: result.bytes, as: UTF8.self)) \(result.applied)+\(result.skipped)"
  }

  @Test("a misspelt keyword is corrected and nothing else changes")
  func example() {
    let result = FixApplier.apply(ExampleFindings.all, to: ExampleFindings.main)
    #expect(result.applied == 1)
    let expected = String(decoding: ExampleFindings.main.bytes, as: UTF8.self).replacing("thơi hạn", with: "thời hạn")
    #expect(String(decoding: result.bytes, as: UTF8.self) == expected)
  }

  @Test("only safe fixes of this file are made")
  func safeOnly() {
    #expect(
      applied([finding([(0, 1, "x")], isSafe: false), finding([(0, 1, "y")], file: "b")], to: "abc") == "abc 0+0")
  }

  @Test("of fixes that overlap the first is made, whatever the order of the findings")
  func overlap() {
    let findings = [finding([(1, 3, "y")]), finding([(0, 2, "x")]), finding([(3, 4, "z")])]
    #expect(applied(findings, to: "abcd") == "xcz 2+1")
    #expect(applied(findings.reversed(), to: "abcd") == "xcz 2+1")
    #expect(applied([finding([(1, 1, "x")]), finding([(1, 1, "y")])], to: "ab") == "axb 1+1")
  }

  @Test("the edits of a fix are made all or not at all")
  func allOrNothing() {
    #expect(
      applied([finding([(0, 1, "("), (3, 4, ")")]), finding([(1, 2, "x"), (3, 4, "y")])], to: "abcd") == "(bc) 1+1")
    #expect(applied([finding([(0, 1, "x"), (9, 9, "y")])], to: "ab") == "ab 0+1")
    #expect(applied([finding([(0, 2, "x"), (1, 3, "y")])], to: "abc") == "abc 0+1")
  }

  @Test("bytes around an edit stay as they are: decomposed letters, invalid bytes, line ends, byte order mark")
  func originalBytes() throws {
    let original: [UInt8] =
      [0xEF, 0xBB, 0xBF] + Array("a\u{302}\u{301} thoi\r\n".utf8) + [0xFF] + Array("e\u{302} thoi".utf8)
    let source = SourceText(path: "a", bytes: original)
    let text = String(decoding: source.bytes, as: UTF8.self)
    let starts = text.ranges(of: "thoi").map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) }
    let result = FixApplier.apply(starts.map { finding([($0, $0 + 4, "thời")]) }, to: source)
    #expect(result.applied == 2)
    #expect(
      result.bytes
        == [0xEF, 0xBB, 0xBF] + Array("a\u{302}\u{301} thời\r\n".utf8) + [0xFF] + Array("e\u{302} thời".utf8))
  }
}
