import CanonicalJSON
import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureFormat
import ProcedureImport
import ProcedureSyntax
import ProcedureText
import Testing

@Suite struct SubProcedureTests {
  private static let path = "quoc-gia/thu-nghiem-do-luong/1.900001.tthc"

  private static func cases(_ rows: [(suffix: String, name: String, days: Int64)]) -> JSON {
    .array(
      rows.map { suffix, name, days in
        [
          "code": .string("1.900001." + suffix), "name": .string(name),
          "processingDay": ["qty": .int(days), "type": "WORKING_DAY"],
        ]
      })
  }

  private static func run(
    _ rows: [(suffix: String, name: String, days: Int64)], with more: [String: JSON] = [:]
  ) -> NationalImport {
    SampleRecord.run([SampleRecord.json(with: more.merging(["cases": cases(rows)]) { $1 })])
  }

  @Test func `Which of several sub-procedures a dossier belongs to is one question`() throws {
    let run = Self.run([("01", "Cấp mới", 5), ("02", "Cấp lại", 8)])
    let text = try #require(run.text(Self.path))
    #expect(
      text.contains(
        """
          thông tin {
            trường_hợp: một trong {
              mã_01 "Cấp mới"
              mã_02 "Cấp lại"
            } "Hồ sơ thuộc trường hợp nào?"
          }

        """))
    #expect(text.contains("  trường hợp th_01 \"Cấp mới\" mã 01 khi trường_hợp = mã_01 {\n"))
    let tree = SyntaxTree(parsing: SourceText(path: Self.path, bytes: Array(text.utf8)))
    #expect(Formatter.format(tree) == Array(text.utf8))
  }

  @Test func `Only sub-procedures that are asked about one by one may overlap or leave a dossier out`() {
    func findings(_ second: String) -> [UInt16] {
      let run = Self.run([("01", "Cấp mới", 5), (second, "Cấp lại", 8)])
      let compilation = Compilation(of: run.files.map { SourceText(path: $0.path, bytes: $0.bytes) })
      return compilation.findings.map(\.code.number).filter { $0 == 308 || $0 == 309 }.sorted()
    }
    #expect(findings("02") == [])
    #expect(findings("01") == [308, 309])
  }

  @Test func `Sub-procedures of one name are told apart by their codes`() throws {
    let text = try #require(Self.run([("01", "Cấp giấy", 5), ("02", "Cấp giấy", 8)]).text(Self.path))
    #expect(text.contains("      mã_01 \"Cấp giấy (mã 01)\"\n      mã_02 \"Cấp giấy (mã 02)\"\n"))
  }

  @Test func `A sub-procedure that the record lists twice is one, and the repetition is reported and kept`() throws {
    let run = Self.run([("01", "Cấp giấy", 5), ("01", "Cấp giấy", 5)])
    let text = try #require(run.text(Self.path))
    #expect(!text.contains("trường_hợp"))
    #expect(text.contains("  # Trường hợp ghi lặp lại: 1.900001.01 (05 ngày làm việc): Cấp giấy\n"))
    #expect(run.codes(665).map(\.pointer) == ["/cases/1/code"])
  }

  @Test func `Two sub-procedures that share a code are asked about one by one`() throws {
    let text = try #require(Self.run([("01", "Cấp mới", 5), ("01", "Cấp lại", 8)]).text(Self.path))
    #expect(!text.contains("trường_hợp"))
    #expect(text.contains("khi \"hồ sơ thuộc trường hợp «Cấp mới»\" {\n"))
    #expect(text.contains("khi \"hồ sơ thuộc trường hợp «Cấp lại»\" {\n"))
  }

  @Test func `Two of one code and one name are told apart by their order, not by a code that nobody gave`() throws {
    let text = try #require(Self.run([("01", "Cấp giấy", 5), ("01", "Cấp giấy", 8)]).text(Self.path))
    #expect(text.contains("khi \"hồ sơ thuộc trường hợp «Cấp giấy (mã 01)»\" {\n"))
    #expect(text.contains("khi \"hồ sơ thuộc trường hợp «Cấp giấy (dòng thứ 2 của mã 01)»\" {\n"))
  }

  @Test func `Sub-procedures that are called like groups of papers are asked about one by one`() throws {
    let group: JSON = ["name": "- Đối với người khuyết tật:", "profileComponents": []]
    let run = Self.run(
      [("01", "Cấp mới", 5), ("02", "Đối với người khuyết tật", 8)], with: ["executionCases": [group]])
    let text = try #require(run.text(Self.path))
    #expect(!text.contains("trường_hợp"))
    #expect(text.contains("khi \"hồ sơ thuộc trường hợp «Đối với người khuyết tật»\" {\n"))
  }
}
