import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText
import Testing

@Suite("A text is cut into the tokens of the language reference")
struct LexerTests {
  /// `kind text` for every token but the end.
  private func tokens(_ text: String) -> [String] {
    let tree = parsed(text)
    return tree.tokens.indices.dropLast().map { "\(tree.tokens[$0].kind) \(tree.text($0))" }
  }

  private static let kinds: [(String, [String])] = [
    // Document numbers
    ("123/2015/NĐ-CP", ["documentNumber 123/2015/NĐ-CP"]),
    ("163/QĐ-BTP", ["documentNumber 163/QĐ-BTP"]),
    ("66.18/2026/NQ-CP", ["documentNumber 66.18/2026/NQ-CP"]),
    ("60/2014/QH13", ["documentNumber 60/2014/QH13"]),
    ("52/2026/QĐ-UBND", ["documentNumber 52/2026/QĐ-UBND"]),
    // Dates
    ("01/07/2025", ["date 01/07/2025"]),
    ("2025-07-01", ["date 2025-07-01"]),
    ("02.7.2025", ["date 02.7.2025"]),
    ("1-7-2025", ["date 1-7-2025"]),
    ("07/25/2025", ["date 07/25/2025"]),
    ("16/02", ["dayMonth 16/02"]),
    // Times
    ("15:00", ["time 15:00"]),
    ("15h", ["time 15h"]),
    ("15h30", ["time 15h30"]),
    ("15g30", ["time 15g30"]),
    ("15 giờ", ["number 15", "word giờ"]),
    // Codes
    ("1.001193", ["code 1.001193"]),
    ("1.001193.02", ["code 1.001193.02"]),
    ("1.000948.H38", ["code 1.000948.H38"]),
    ("2.001218.000.00.00.H38", ["code 2.001218.000.00.00.H38"]),
    // Numbers
    ("5%", ["percent 5%"]),
    ("0,25", ["number 0,25"]),
    ("1.250", ["number 1.250"]),
    ("1.500.000", ["number 1.500.000"]),
    ("05", ["number 05"]),
    ("0.25", ["oddNumber 0.25"]),
    ("12.5", ["oddNumber 12.5"]),
    ("1,500,000", ["oddNumber 1,500,000"]),
    ("1, 2", ["number 1", "comma ,", "number 2"]),
    ("44a", ["locator 44a"]),
    ("1đ", ["locator 1đ"]),
    // Words
    ("thời hạn", ["word thời", "word hạn"]),
    ("ubnd_xã m2", ["word ubnd_xã", "word m2"]),
    ("`phí` x", ["quotedName `phí`", "word x"]),
    ("có/không", ["word có", "slash /", "word không"]),
    // Texts
    ("\"a\" b", ["string \"a\"", "word b"]),
    (#""a \" b""#, [#"string "a \" b""#]),
    (#""a \n b""#, [#"string "a \n b""#]),
    ("“a “b” c” d", ["string “a “b” c”", "word d"]),
    ("«a» „b” „c“", ["string «a»", "string „b”", "string „c“"]),
    ("\"a\nb", ["openString \"a", "word b"]),
    ("“a» b", ["openString “a»", "word b"]),
    ("  | một dòng", ["textLine | một dòng"]),
    // Signs
    (
      "= ≠ != < > <= ≤ >= ≥",
      [
        "equal =", "notEqual ≠", "notEqual !=", "less <", "greater >", "lessOrEqual <=", "lessOrEqual ≤",
        "greaterOrEqual >=", "greaterOrEqual ≥",
      ]
    ),
    ("+ - − – × *", ["plus +", "minus -", "minus −", "minus –", "times ×", "times *"]),
    (
      "( ) { } [ ] , ; : / .",
      [
        "leftParenthesis (", "rightParenthesis )", "leftBrace {", "rightBrace }", "leftBracket [", "rightBracket ]",
        "comma ,", "semicolon ;", "colon :", "slash /", "dot .",
      ]
    ),
    ("@ $", ["stray @", "stray $"]),
  ]

  @Test("each spelling has its token", arguments: kinds)
  func kind(_ text: String, _ expected: [String]) {
    #expect(tokens(text) == expected)
  }

  @Test("a comment stands at the start of a line or after white space, and ends with its line")
  func comments() {
    let tree = parsed("# một\nphí # hai\n## ba\nx#y")
    #expect(tree.comments.map { tree.source.text($0.span) } == ["# một", "# hai", "## ba"])
    #expect(tree.comments.map(\.isAlone) == [true, false, true])
    #expect(tree.comments.map(\.nextToken) == [0, 1, 1])
  }

  @Test("every kind of line break starts a line, CRLF once", arguments: ["\n", "\r\n", "\r", "\u{2028}", "\u{2029}"])
  func lineBreaks(_ lineBreak: String) {
    #expect(parsed("a\(lineBreak)b c").tokens.map(\.startsLine) == [true, true, false, false])
  }

  @Test(
    "every kind of space separates words",
    arguments: [" ", "\t", "\u{A0}", "\u{1680}", "\u{2003}", "\u{202F}", "\u{205F}", "\u{3000}"])
  func spaces(_ space: String) {
    #expect(tokens("thời\(space)hạn") == ["word thời", "word hạn"])
  }

  @Test(
    "characters without width are ignored inside a word, with one note", arguments: ["\u{200B}", "\u{AD}", "\u{2060}"])
  func withoutWidth(_ character: String) {
    let tree = parsed("ngôn ng\(character)ữ tthc\(character) 1")
    #expect(shape(tree) == shape(parsed("ngôn ngữ tthc 1")))
    #expect(tree.findings.map(\.code.number) == [102])
  }

  private func symbols(_ text: String) -> [Symbol] { parsed(text).tokens.dropLast().map(\.symbol) }

  @Test("spellings of one word are one word")
  func folding() {
    for pair in ["hoá hóa", "uỷ ủy", "thuỷ thủy", "Ðất đất", "PHÍ phí", "khoẻ khỏe", "phi\u{301} phí"] {
      let both = symbols(pair)
      #expect(both.count == 2 && both[0] == both[1], "\(pair)")
    }
    let different = symbols("quý qúy kì kỳ")
    #expect(Set(different).count == 4)
  }

  @Test("a word is the same anywhere in a text, and another one with any other byte")
  func sameWord() {
    for word in ["a", "bản", "ngày_nộp", "người_nộp_hồ_sơ"] {
      #expect(Set(symbols("\(word) \(word)  `\(word)`, \(word)").filter { $0 != .none }).count == 1)
      #expect(Set(symbols("\(word) `\(word)\0` `\0\(word)` \(word)1 \(word)_")).count == 5)
    }
  }

  @Test(
    "a tone mark is moved at the end of a syllable only",
    arguments: [
      ("Hoá, uỷ! quý; toán hoạ.", "hóa, ủy! quý; toán họa."), ("HOÁ1 oá_", "hóa1 óa_"), ("o\u{AD}á", "óa"),
      ("hoá\u{200B}", "hóa"), ("hoá\u{200B}n", "hoán"), ("oáá", "oáá"), ("khoẻ", "khỏe"), ("uý quý Quỳ", "úy quý quỳ"),
      ("Ệ", "ệ"), ("đoàn Ðoà", "đoàn đòa"),
      ("HOÀ", "hòa"), ("Quý Uỷ", "quý ủy"), ("o\u{200B}à", "òa"), ("khoả\u{AD}", "khỏa"), ("khoản hoạt", "khoản hoạt"),
    ])
  func tones(text: String, folded: String) {
    #expect(WordFold.fold(text) == folded)
  }

  @Test("a letter is folded alike wherever it stands")
  func letterInWord() {
    let others = (0x80..<0x1F00).compactMap(Unicode.Scalar.init).filter { scalar in
      let letter = String(scalar)
      let alone = WordFold.fold(letter)
      return !WordFold.fold("b\(letter)bb").utf8.elementsEqual("b\(alone)bb".utf8)
    }
    #expect(others.isEmpty)
  }

  @Test("a letter of another alphabet is reported with its Latin twin")
  func foreignLetters() {
    let finding = parsed("ngôn ngữ tthc 1\ncơ quan а_b \"A\"").findings.first { $0.code.number == 103 }
    #expect(finding?.fixes.first?.edits.first?.replacement == "a")
  }
}
