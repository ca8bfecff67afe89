import ProcedureDiagnostics
import ProcedureText

/// Findings in texts that go wrong at the edges of formats: decomposed letters, emoji, a byte order mark, CR LF, names of
/// files and words that look like markup of each format.
enum TrickyFindings {
  /// `thời hạn` decomposed, behind a byte order mark and in front of CR LF.
  static let decomposed = SourceText(
    path: "thủ tục/100%, a:b.tthc",
    text: "\u{FEFF}tho\u{31B}\u{300}i ha\u{323}n 😀 x\r\nnghi\u{323}\r\n  hai\r\n")
  static let absolute = SourceText(path: "/tmp/<a>&\"b'.tthc", text: "một hai\n")

  static let sources = SourceMap([decomposed, absolute])

  static func place(_ words: String, in source: SourceText = decomposed) -> Place {
    let start = source.bytes.firstRange(of: Array(words.utf8))?.lowerBound ?? 0
    return Place(file: source.path, span: TextSpan(start, start + words.utf8.count))
  }

  private static let markup = Bilingual(
    vi: "100% ::error:: <b>&\"'|*_`[x](1)] {0} \u{1B}[2J\u{0}\r\nhai", en: "100% ::error:: <b>&\"'|*_`[x](1)] {0}\nb")

  static let emoji = Finding(
    FindingCode(101), .error, markup, at: place("x"), note: markup,
    labels: [Finding.Label(place("hai"), markup), Finding.Label(place("một", in: absolute), markup)],
    fixes: [Finding.Fix(markup, isSafe: true, edits: [Finding.Edit(span("x"), "\u{0}\"\n")])])

  static let severalLines = Finding(FindingCode(102), .warning, markup, at: place("x\r\nnghị\r\n"), details: [markup])
  static let wholeFile = Finding(FindingCode(103), .note, markup, at: Place(file: absolute.path))
  static let pointer = Finding(FindingCode(104), .error, markup, at: Place(file: "a.json", pointer: "/a~1b/%"))
  static let run = Finding(FindingCode(105), .warning, markup, at: nil)

  static let all = [emoji, severalLines, wholeFile, pointer, run]

  static let kinds = FindingKinds([
    FindingKind(FindingCode(101), .warning, title: markup, explanation: markup),
    FindingKind(
      FindingCode(104), .error, title: Bilingual(vi: "từ khóa", en: "a keyword"),
      explanation: Bilingual(vi: "Sửa lại.", en: "Correct it.")),
  ])

  private static func span(_ words: String) -> TextSpan { place(words).span ?? TextSpan(0, 0) }
}
