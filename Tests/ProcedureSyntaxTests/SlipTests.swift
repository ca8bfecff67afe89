import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText
import Testing

@Suite("A slip of the pen is told once, at its place, and mended where one mending is sure")
struct SlipTests {
  struct Slip: CustomTestStringConvertible, Sendable {
    let written: String
    let code: Int
    let mended: String?

    var testDescription: String { written }
  }

  private static func procedure(_ lines: String) -> String { "thủ tục 1.000001 \"A\" {\n\(lines)\n}\n" }

  private static func slip(_ line: String, _ code: Int, _ mended: String?, in block: String? = nil) -> Slip {
    func whole(_ line: String) -> String {
      procedure(block.map { "  \($0) {\n    \(line)\n  }" } ?? "  \(line)")
    }
    return Slip(written: whole(line), code: code, mended: mended.map(whole))
  }

  static let slips: [Slip] = [
    slip("thời hạn 03 ngày làm viêc", 104, "thời hạn 03 ngày làm việc"),
    slip("thời hạn 03 ngày làm vịec", 104, "thời hạn 03 ngày làm việc"),
    slip("nộp \"Đơn\" 01 bản chánh", 104, "nộp \"Đơn\" 01 bản chính", in: "thành phần hồ sơ"),
    slip("cách thức trực tiệp, trực tuyến", 105, "cách thức trực tiếp, trực tuyến"),
    slip("cách thức trực tiếp, qua mạng", 110, "cách thức trực tiếp, trực tuyến"),
    slip("cách thức trực tiếp, qua bưu chính", 109, "cách thức trực tiếp, bưu chính"),
    slip("cấp thực hiện phường", 110, "cấp thực hiện xã"),
    slip("thời hạn 03 ngày qua mạng", 110, "thời hạn 03 ngày qua trực tuyến"),
    slip("nộp \"Đơn\" 01 bản chính qua mạng", 110, "nộp \"Đơn\" 01 bản chính qua trực tuyến", in: "thành phần hồ sơ"),
    slip("hiệu lực từ 31/06/2025", 143, nil),
    slip("phí 1.000 đồng  [Điều 2 Nghị định số 01/2025/NĐ-CP]", 146, "phí 1.000 đồng  [Điều 2 01/2025/NĐ-CP]"),
    slip("phí 1.000 đồng  [Điều hai 01/2025/NĐ-CP]", 138, "phí 1.000 đồng  [Điều 2 01/2025/NĐ-CP]"),
    slip("phí 1.000 đồng khi từ đủ 60 tuổi", 110, nil),
    Slip(
      written: "thủ tục 1900001 \"A\" {\n}\n", code: 145, mended: "thủ tục 1.900001 \"A\" {\n}\n"),
    slip("theo thủ tục 1900001", 145, "theo thủ tục 1.900001"),
    slip(
      "khi \"trẻ em\" nộp \"Đơn\" 01 bản chính", 124, "khi \"trẻ em\" { nộp \"Đơn\" 01 bản chính }",
      in: "thành phần hồ sơ"),
    slip(
      "khi \"trẻ em\" thì nộp \"Đơn\" 01 bản chính", 124, "khi \"trẻ em\" { nộp \"Đơn\" 01 bản chính }",
      in: "thành phần hồ sơ"),
    Slip(
      written: procedure("  thành phần hồ sơ 01 bộ\n    nộp \"Đơn\" 01 bản chính\n  }\n  thời hạn 03 ngày"), code: 119,
      mended: procedure("  thành phần hồ sơ 01 bộ {\n    nộp \"Đơn\" 01 bản chính\n  }\n  thời hạn 03 ngày")),
    Slip(
      written: "thủ tục 1.000001 \"A\"\n  lĩnh vực \"B\"\n  cơ quan tiếp nhận ubnd_xã\n}\n", code: 119,
      mended: "thủ tục 1.000001 \"A\" {\n  lĩnh vực \"B\"\n  cơ quan tiếp nhận ubnd_xã\n}\n"),
    slip("deadline 03 ngày", 0, nil),
  ]

  private static func findings(_ bytes: [UInt8]) -> [Finding] {
    SyntaxTree(parsing: SourceText(path: "a.tthc", bytes: bytes)).findings
  }

  @Test("it has one finding, and what is sure is mended so that none is left", arguments: slips)
  func toldOnce(_ slip: Slip) {
    let bytes = Array(slip.written.utf8)
    let findings = Self.findings(bytes)
    let codes = Set(findings.map { Int($0.code.number) })
    #expect(codes == (slip.code == 0 ? [] : [slip.code]), "\(findings.map(\.message.vi))")
    let fixed = FixApplier.apply(findings, to: SourceText(path: "a.tthc", bytes: bytes)).bytes
    guard let mended = slip.mended else { return }
    #expect(String(decoding: fixed, as: UTF8.self) == mended)
    #expect(Self.findings(fixed).isEmpty)
  }

  @Test("a file that is UTF-16 has one finding, which says how to save it", arguments: [[0xFF, 0xFE], []])
  func otherEncoding(_ mark: [UInt8]) {
    let bytes = mark + Self.procedure("  thời hạn 03 ngày").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let findings = Self.findings(bytes)
    #expect(findings.map(\.code.number) == [101])
    #expect(findings.allSatisfy { $0.severity == .error && $0.help[0].vi.hasSuffix("mới.tthc") })
  }

  @Test(
    "a number that nobody can count with is an error where it stands",
    arguments: ["9223372036854775807", "99.999.999.999.999.999.999", "0,1234567"])
  func numberOutOfRange(_ number: String) {
    let findings = Self.findings(Array(Self.procedure("  thời hạn \(number) ngày").utf8))
    #expect(findings.map(\.code.number) == [133])
  }

  @Test("a condition in words with a comma is told to stand in quotes as a whole")
  func wholeCondition() {
    let findings = Self.findings(Array(Self.procedure("  miễn lệ phí đối với trẻ em, người già").utf8))
    #expect(findings.flatMap(\.help).contains { $0.vi.hasSuffix("«\"trẻ em, người già\"»") })
  }

  @Test("the words before a number where a basis is declared are told and removed")
  func wordsBeforeNumber() {
    let bytes = Array("căn cứ a \"A\" { số Luật số 60/2014/QH13 }\n".utf8)
    let findings = Self.findings(bytes)
    #expect(findings.map(\.code.number) == [146])
    let fixed = FixApplier.apply(findings, to: SourceText(path: "a.tthc", bytes: bytes)).bytes
    #expect(String(decoding: fixed, as: UTF8.self) == "căn cứ a \"A\" { số 60/2014/QH13 }\n")
  }

  @Test("several words of a citation without a number are one name")
  func oneNameInCitation() {
    let tree = SyntaxTree(
      parsing: SourceText(
        path: "a.tthc", bytes: Array(Self.procedure("  phí 1.000 đồng  [Điều 2 Luật Hộ tịch 2014]").utf8)))
    #expect(tree.findings.isEmpty)
  }
}
