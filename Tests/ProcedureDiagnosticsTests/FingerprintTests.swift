import ProcedureDiagnostics
import ProcedureText
import Testing

@Suite("Review systems know a finding again")
struct FingerprintTests {
  private static let text = """
    cơ quan một "Một" {
      cấp xã
    }

    thủ tục 1.000001 "Tên thủ tục" {
      thời hạn 03 ngày
      cấp xã
      cấp xã
    }

    """

  /// Fingerprints of findings at all lines that hold `words`.
  private func fingerprints(_ text: String, at words: String = "cấp xã", path: String = "a.tthc") -> [String] {
    let source = SourceText(path: path, text: text)
    var fingerprints = FindingFingerprints(SourceMap([source]))
    return source.bytes.ranges(of: Array(words.utf8)).map { range in
      fingerprints.next(
        Finding(
          FindingCode(200), .error, Bilingual(verbatim: "m"),
          at: Place(file: path, span: TextSpan(range.lowerBound, range.upperBound))))
    }
  }

  @Test("every finding of a text has a fingerprint of its own")
  func different() {
    #expect(Set(fingerprints(Self.text)).count == 3)
  }

  @Test(
    "edits elsewhere leave the fingerprints as they are",
    arguments: [
      ("cơ quan một", "# ghi chú\n\n\ncơ quan một"), ("  cấp xã", "\t cấp  xã"), ("03 ngày", "05 ngày làm việc"),
      ("Tên thủ tục", "Tên mới"), ("\n", "\r\n"), ("\n\nthủ tục", "\n\ncơ quan hai \"Hai\" {}\nthủ tục"),
      ("cơ quan một", "\u{FEFF}cơ quan một"), ("ấ", "a\u{302}\u{301}"),
    ])
  func stable(_ words: String, _ replacement: String) {
    let edited = Self.text.replacing(words, with: replacement)
    #expect(!edited.utf8.elementsEqual(Self.text.utf8))
    let shown = replacement == "\t cấp  xã" ? "cấp  xã" : "cấp xã"
    #expect(fingerprints(edited, at: shown) == fingerprints(Self.text))
  }

  @Test("moving a whole declaration leaves the fingerprints of its findings as they are")
  func moved() {
    let parts = Self.text.split(separator: "\n\n").map(String.init)
    #expect(parts.count == 2)
    let moved = parts.reversed().joined(separator: "\n\n")
    #expect(Set(fingerprints(moved)) == Set(fingerprints(Self.text)))
  }

  @Test("another code, file, declaration or line has another fingerprint")
  func distinct() {
    #expect(Set(fingerprints(Self.text)).isDisjoint(with: fingerprints(Self.text, path: "b.tthc")))
    let renamed = Self.text.replacing("thủ tục 1.000001", with: "thủ tục 1.000002")
    #expect(fingerprints(renamed)[0] == fingerprints(Self.text)[0])
    #expect(fingerprints(renamed)[1] != fingerprints(Self.text)[1])
    let changed = Self.text.replacing("cấp xã", with: "cấp xã, tỉnh")
    #expect(Set(fingerprints(Self.text)).isDisjoint(with: fingerprints(changed)))
  }
}
