import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText
import Testing

@Suite("Each finding of syntax says what is wrong, where, and what to do")
struct FindingTests {
  /// For each code a small text that is wrong in just this way.
  private static let sources: KeyValuePairs<Int, [UInt8]> = [
    101: Array("cơ quan a \"A".utf8) + [0xFF] + Array("\"\n".utf8),
    102: Array("ngôn\u{200B} ngữ tthc 1\n".utf8),
    103: Array("cơ quan \u{430}_b \"A\"\n".utf8),
    104: Array("thủ tục 1.000001 \"A\" {\n  thơit hạn 03 ngày làm việc\n}\n".utf8),
    105: Array("thu tuc 1.000001 \"A\" {\n  thời hạn 03 ngày làm việc\n}\n".utf8),
    106: Array("thủ tục 1.000001 \"A\" {\n  đấu giá quyền sử dụng {\n    phí 1.000 đồng\n  }\n}\n".utf8),
    107: Array("thủ tục 1.000001 \"A\" {\n  Người dân nộp hồ sơ tại xã.\n  Hồ sơ nộp trong giờ hành chính.\n}\n".utf8),
    109: Array("thủ tục 1.000001 \"A\" {\n  đóng hồ sơ sau 30 ngày làm việc tính đủ\n}\n".utf8),
    110: Array("thủ tục 1.000001 \"A\" {\n  thời hạn 03\n}\n".utf8),
    111: Array("chấp nhận cảnh báo TTHC341 \"lý do\"\n".utf8),
    112: Array("thủ tục 1.000001 \"A\" {\n  Thời hạn giải quyết: 05 ngày làm việc\n}\n".utf8),
    113: Array("thủ tục 1.000001 \"A\" {\n".utf8) + Array(String(repeating: "  thời hạn x\n", count: 503).utf8)
      + Array("}\n".utf8),
    114: Array(
      "thủ tục 1.000001 \"A\" {\n  thành phần hồ sơ {\n    nộp \"B\"\n    thời hạn 03 ngày làm việc\n  }\n}\n".utf8),
    119: Array("thủ tục 1.000001 \"A\"\n  lĩnh vực \"B\"\n}\n".utf8),
    120: Array("cơ quan a \"A\" { cấp xã }\n}\n".utf8),
    121: Array(
      "thủ tục 1.000001 \"A\" {\n  thành phần hồ sơ {\n    nộp \"B\"\n\n  thời hạn 03 ngày làm việc\n}\n".utf8),
    122: Array("thủ tục 1.000001 \"A\" {\n  phí 1.000 đồng\n".utf8),
    123: Array("thủ tục 1.000001 \"A\" {\n  phí 1.000 đồng khi khẩn_cấp {\n  }\n}\n".utf8),
    124: Array("thủ tục 1.000001 \"A\" {\n  phí 1.000 đồng\n  khi khẩn_cấp\n}\n".utf8),
    125: Array("thủ tục 1.000001 \"A\" {\n  phí 1.000 đồng khi a_1 khi a_2\n}\n".utf8),
    126: Array("thủ tục 1.000001 \"A\" {\n  phí 1.000 đồng nguyên văn \"Thu một nghìn đồng.\"\n}\n".utf8),
    127: Array("thủ tục 1.000001 \"A\" {\n  lĩnh vực \"Hộ tịch\n}\n".utf8),
    128: Array("thủ tục 1.000001 \"A\" {\n  phí 1.000 đồng  [Điều 1 luật_a\n}\n".utf8),
    129: Array("thủ tục 1.000001 \"A\" {\n  phí 1.000 đồng khi \(String(repeating: "(", count: 70))\n}\n".utf8),
    130: Array("thủ tục 1.000001 \"A\" {\n  cơ quan thực hiện ủy ban xã\n}\n".utf8),
    139: Array("thủ tục 1.000001 \"A\" {\n  thời hạn 03 ngày kể từ ngày nhận được văn bản đề nghị\n}\n".utf8),
    132: Array("thủ tục 1.000001 \"A\" {\n  thời hạn 0.25 ngày làm việc\n}\n".utf8),
    133: Array("thủ tục 1.000001 \"A\" {\n  phí 1,2,3 đồng\n}\n".utf8),
    134: Array("thủ tục 1.000001 \"A\" {\n  thời hạn 05 (năm) ngày làm việc\n}\n".utf8),
    135: Array("thủ tục 1.000001 \"A\" {\n  thời hạn 13 (mười bảy) ngày làm việc\n}\n".utf8),
    136: Array("thủ tục 1.000001 \"A\" {\n  phí 1 500 000 đồng\n}\n".utf8),
    137: Array("thủ tục 1.000001 \"A\" {\n  phí 2.000 đồng/trang; từ trang thứ 3 1.000 đồng/trang\n}\n".utf8),
    138: Array("thủ tục 1.000001 \"A\" {\n  thời hạn mười lăm ngày làm việc\n}\n".utf8),
    140: Array("thủ tục 1.000001 \"A\" {\n  hiệu lực từ 02.7.2025\n}\n".utf8),
    141: Array("thủ tục 1.000001 \"A\" {\n  hiệu lực từ 02/07/25\n}\n".utf8),
    142: Array("thủ tục 1.000001 \"A\" {\n  hiệu lực từ 07/25/2025\n}\n".utf8),
    143: Array("thủ tục 1.000001 \"A\" {\n  hiệu lực từ 31/02/2025\n}\n".utf8),
    144: Array("thủ tục 1.000001 \"A\" {\n  phí 50.000đ\n}\n".utf8),
    145: Array("thủ tục 1000001 \"A\" {\n}\n".utf8),
    146: Array("thủ tục 1.000001 \"A\" {\n  phí 1.000 đồng  [Điều 2 Nghị định số 01/2025/NĐ-CP]\n}\n".utf8),
    150: Array("thủ tục 1.000001 \"A\" {\n  phí 1.000 đồng khi a_1 và a_2 hoặc a_3\n}\n".utf8),
    151: Array("thủ tục 1.000001 \"A\" {\n  phí 1.000 đồng khi 1 < tuổi_a < 5\n}\n".utf8),
    152: Array("thủ tục 1.000001 \"A\" {\n  phí 1.000 đồng khi có\n}\n".utf8),
  ]

  private static func tree(_ code: Int, _ bytes: [UInt8]) -> SyntaxTree {
    SyntaxTree(parsing: SourceText(path: "\(code).tthc", bytes: bytes))
  }

  @Test("and is found in its example", arguments: sources.map(\.key))
  func found(_ code: Int) throws {
    let bytes = try #require(Self.sources.first { $0.key == code }?.value)
    let tree = Self.tree(code, bytes)
    #expect(tree.printed == bytes)
    #expect(tree.findings.contains { $0.code.number == UInt16(code) }, "\(tree.findings.map(\.code))")
  }

  @Test("in both languages", arguments: Language.allCases)
  func rendered(_ language: Language) throws {
    var page = ""
    for (code, bytes) in Self.sources {
      let tree = Self.tree(code, bytes)
      let findings = tree.findings.filter { code != 113 || $0.code.number == 113 }
      page += TerminalRenderer(language: language, sources: SourceMap([tree.source])).render(findings) + "\n"
    }
    try expectGolden("findings.\(language.rawValue).txt", page)
  }
}
