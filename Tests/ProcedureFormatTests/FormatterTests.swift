import ProcedureDiagnostics
import ProcedureFormat
import ProcedureSyntax
import ProcedureText
import Testing

@Suite("A specification has one canonical form")
struct FormatterTests {
  private func tree(_ text: String) -> SyntaxTree { SyntaxTree(parsing: SourceText(path: "mau.tthc", text: text)) }

  private func formatted(_ text: String, keywords language: Language? = nil) -> String {
    let once = Formatter.format(tree(text), keywords: language)
    let printed = String(decoding: once, as: UTF8.self)
    #expect(Formatter.format(tree(printed), keywords: language) == once, "not its own canonical form: \(printed)")
    #expect(TreeShape.text(of: tree(printed)) == TreeShape.text(of: tree(text)))
    return printed
  }

  private func procedure(_ statement: String) -> String { "thủ tục 1.000001 \"A\" {\n\(statement)}\n" }

  private static let spellings: [(String, String)] = [
    // Layout
    ("phí   1.000  đồng ;lệ phí 2.000 đồng", "phí 1.000 đồng\n  lệ phí 2.000 đồng"),
    ("phí 1.000 đồng[Điều 1 luật_a]", "phí 1.000 đồng  [Điều 1 luật_a]"),
    ("phí 1.000 đồng,\n   khi a_1", "phí 1.000 đồng khi a_1"),
    ("phí 1.000 đồng trừ trường hợp a_1", "phí 1.000 đồng, trừ trường hợp a_1"),
    ("khi a_1 { phí 1.000 đồng }", "khi a_1 {\n    phí 1.000 đồng\n  }"),
    ("không tính vào thời hạn {niêm_yết;\"B\"}", "không tính vào thời hạn { niêm_yết; \"B\" }"),
    ("không tính vào thời hạn {\nniêm_yết;\"B\"}", "không tính vào thời hạn {\n    niêm_yết\n    \"B\"\n  }"),
    (
      "cơ quan có thẩm quyền a_1 nơi cư trú của \"A\"   hoặc  của \"B\"",
      "cơ quan có thẩm quyền a_1 nơi cư trú của \"A\" hoặc của \"B\""
    ),
    (
      "ví dụ \"A\" {sự kiện \"gia hạn\" lúc 9h ngày 10/3/2026 đến 15h 20/3/2026}",
      "ví dụ \"A\" {\n    sự kiện \"gia hạn\" lúc 09:00 ngày 10/03/2026 đến 15:00 ngày 20/03/2026\n  }"
    ),
    // Keywords
    ("Thời hạn giải quyết: 05 ngày làm việc", "thời hạn 05 ngày làm việc"),
    ("TIME LIMIT 05 working day", "thời hạn 05 ngày làm việc"),
    ("thoi han 05 ngay lam viec", "thời hạn 05 ngày làm việc"),
    // Numbers, dates, times, texts
    ("phí 1500000 đồng", "phí 1.500.000 đồng"),
    ("phí 1.500.000 VNĐ", "phí 1.500.000 đồng"),
    ("hiệu lực từ ngày 1/7/2025 đến 2030-12-31", "hiệu lực từ 01/07/2025 đến 31/12/2030"),
    ("hiệu lực từ ngày 01 tháng 7 năm 2025", "hiệu lực từ 01/07/2025"),
    (
      "thời hạn trong ngày, nhận sau 15 giờ thì trả vào ngày làm việc tiếp theo",
      "thời hạn trong ngày, nhận sau 15:00 thì trả vào ngày làm việc tiếp theo"
    ),
    ("lĩnh vực “Hộ tịch”", "lĩnh vực \"Hộ tịch\""),
    ("lĩnh vực “gọi là \"A\"”", "lĩnh vực “gọi là \"A\"”"),
    ("lĩnh vực «A\\B»", "lĩnh vực «A\\B»"),
    ("phí 1.000 đồng khi a_1 != 5 %", "phí 1.000 đồng khi a_1 ≠ 5%"),
    // Names and citations
    ("phí 1.000 đồng  [luật_a, Điều 9, khoản 1, điểm b]", "phí 1.000 đồng  [điểm b khoản 1 Điều 9 luật_a]"),
    (
      "phí 1.000 đồng  [khoản 1 Điều 5, khoản 2 Điều 6 luật_a]",
      "phí 1.000 đồng  [khoản 1 Điều 5, khoản 2 Điều 6 luật_a]"
    ),
    ("phí 1.000 đồng  [phụ lục số 04 luật_a]", "phí 1.000 đồng  [Phụ lục 04 luật_a]"),
  ]

  @Test("whatever its layout and spelling", arguments: spellings)
  func spelling(_ written: String, _ expected: String) {
    #expect(formatted(procedure(written + "\n")) == procedure("  \(expected)\n"))
  }

  @Test("a name is spelt as its declaration spells it")
  func names() {
    let text = formatted("cơ quan Ủy_Ban \"A\"\nlịch l \"L\" {\n  nguồn \"N\"\n}\ncơ quan b \"B\" { thuộc uỷ_ban }\n")
    #expect(text.contains("cơ quan b \"B\" { thuộc Ủy_Ban }"))
  }

  @Test("every comment stays with its statement, and one empty line of several")
  func comments() {
    let written = """


      # đầu tệp


      ## công bố
      thủ tục 1.000001 "A" {  # mở
        phí 1.000 đồng # thu một lần
        # trước lệ phí
        lệ phí   2.000 đồng,   # giữa câu
          khi a_1
        # cuối khối
      }   # đóng
      # cuối tệp
      """
    let expected = """
      # đầu tệp

      ## công bố
      thủ tục 1.000001 "A" {  # mở
        phí 1.000 đồng  # thu một lần
        # trước lệ phí
        # giữa câu
        lệ phí 2.000 đồng khi a_1
        # cuối khối
      }  # đóng
      # cuối tệp

      """
    #expect(formatted(written) == expected)
  }

  @Test("stages that follow each other are aligned")
  func stages() {
    let written = """
      thủ tục 1.000001 "A" {
        quy trình {
          bước a "Một" do x_1 trong 03 ngày
          bước bb_1 "Hai hai" do x_22 trong 10 ngày

          bước c "Ba" do x_1
        }
      }

      """
    let expected = """
      thủ tục 1.000001 "A" {
        quy trình {
          bước a    "Một"     do x_1  trong 03 ngày
          bước bb_1 "Hai hai" do x_22 trong 10 ngày

          bước c "Ba" do x_1
        }
      }

      """
    #expect(formatted(written) == expected)
  }

  @Test("a long line is broken before clauses and guards, after the commas of lists, and before its citation")
  func longLines() {
    let long = String(repeating: "dài ", count: 20) + "hết"
    let text = formatted(
      procedure(
        "đối tượng \"\(long)\", \"\(long)\"\nphí \"\(long)\" 1.000 đồng khi \"\(long)\" và a_1 [Điều 1 \"\(long)\"]\n"))
    let expected = """
      thủ tục 1.000001 "A" {
        đối tượng "\(long)",
            "\(long)"
        phí "\(long)" 1.000 đồng,
            khi "\(long)" và a_1
            [Điều 1 "\(long)"]
      }

      """
    #expect(text == expected)
  }

  @Test("what could not be read stays byte for byte, and only its statement")
  func damage() {
    let text = formatted(procedure("phí   1.000 đồng\nphí  1.000  đồng  ???  x\nlệ phí   2.000 đồng\n"))
    #expect(text == procedure("  phí 1.000 đồng\n  phí  1.000  đồng  ???  x\n  lệ phí 2.000 đồng\n"))
    let prose = formatted(procedure("Đoạn   văn xuôi này\n  không phải  câu.\nlệ phí   2.000 đồng\n"))
    #expect(prose.contains("Đoạn   văn xuôi này\n  không phải  câu.\n  lệ phí 2.000 đồng"))
  }

  @Test("a block that was left open stays open, whatever brace its last statement ends with")
  func leftOpen() {
    #expect(formatted("thủ tục 1.000001 \"A\" {{}\n") == "thủ tục 1.000001 \"A\" {\n  {}\n")
    let stages = "thủ tục 1.000001 \"A\" {\n  quy trình {\n    bước a \"A\"\n\nthủ tục 1.000002 \"B\" { }\n"
    #expect(formatted(stages) == stages)
    let comments = "thủ tục 1.000001 \"A\" {\n  quy trình {\n    bước a \"A\"\n# Hết.\n"
    #expect(formatted(comments) == comments)
  }

  @Test("bytes that are not UTF-8 are not laid out")
  func otherEncoding() {
    let bytes: [UInt8] = Array("cơ quan   a \"".utf8) + [0xC1, 0xFF] + Array("\"\n".utf8)
    #expect(Formatter.format(SyntaxTree(parsing: SourceText(path: "mau.tthc", bytes: bytes))) == bytes)
  }

  @Test("lines of long text stay lines")
  func textLines() {
    let text = formatted(procedure("nguyên văn\n|Một.\n   |\n| Hai.  \nphí 1.000 đồng\n"))
    #expect(text == procedure("  nguyên văn\n    | Một.\n    |\n    | Hai.\n  phí 1.000 đồng\n"))
  }

  @Test("an empty text stays empty, and a mixed one takes the language of most of its keywords")
  func languages() {
    #expect(formatted("") == "")
    #expect(formatted("\u{FEFF}\r\n") == "")
    #expect(formatted("agency a \"A\" { level commune }\r\ncơ quan b \"B\"\r\n").contains("agency b \"B\"\n"))
    #expect(formatted("cơ quan a \"A\" { cấp xã }\n", keywords: .english) == "agency a \"A\" { level commune }\n")
  }
}
