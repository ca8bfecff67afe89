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
      let group: JSON = ["name": "- Đối với người khuyết tật:", "profileComponents": []]
      let run = Self.run([("01", "Cấp mới", 5), ("02", second, 8)], with: ["executionCases": [group]])
      let compilation = Compilation(of: run.files.map { SourceText(path: $0.path, bytes: $0.bytes) })
      return compilation.findings.map(\.code.number).filter { $0 == 308 || $0 == 309 }.sorted()
    }
    #expect(findings("Cấp lại") == [])
    #expect(findings("Đối với người khuyết tật") == [308, 309])
  }

  @Test func `Nobody chooses between sub-procedures of one name, and the limit is that of the channels`() throws {
    let run = Self.run([("01", "Cấp giấy", 5), ("02", "Cấp giấy", 5)])
    let text = try #require(run.text(Self.path))
    #expect(!text.contains("trường_hợp") && !text.contains("trường hợp th_"))
    #expect(text.contains("  thời hạn 05 ngày làm việc\n"))
    #expect(!text.contains("Thời hạn giải quyết"))
    #expect(
      text.contains(
        "  # Trường hợp cùng tên: 1.900001.02 (05 ngày làm việc): Cấp giấy\n  # Trường hợp 1.900001.01 Cấp giấy\n"))
  }

  @Test func `Of sub-procedures of one name with different limits the author is asked which is still in use`() throws {
    // As of 1.002127: the channels have the limit of the second.
    let run = Self.run([("01", "Cấp giấy", 8), ("02", "Cấp giấy", 5)])
    let text = try #require(run.text(Self.path))
    #expect(!text.contains("trường_hợp") && !text.contains("trường hợp th_"))
    #expect(text.contains("  thời hạn 05 ngày làm việc\n"))
    #expect(text.contains("các mã cùng tên thì mã nào còn dùng?"))
    #expect(text.contains("  # Trường hợp cùng tên: 1.900001.01 (08 ngày làm việc): Cấp giấy\n"))
  }

  @Test func `Of several sub-procedures those of one name are one choice`() throws {
    let run = Self.run([("01", "Gia hạn", 5), ("02", "Gia hạn", 5), ("03", "Tăng vốn", 5)])
    let text = try #require(run.text(Self.path))
    #expect(text.contains("      mã_01 \"Gia hạn\"\n      mã_03 \"Tăng vốn\"\n    }"))
    #expect(text.contains("  # Trường hợp cùng tên: 1.900001.02 (05 ngày làm việc): Gia hạn\n"))
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

  @Test func `A code that stands twice yields no code that nobody gave`() throws {
    // As of 2.002780.
    let one = try #require(Self.run([("01", "Cấp giấy", 5), ("01", "Cấp giấy", 8)]).text(Self.path))
    #expect(!one.contains("012") && !one.contains("hồ sơ thuộc trường hợp"))
    #expect(one.contains("  # Trường hợp cùng tên: 1.900001.01 (08 ngày làm việc): Cấp giấy\n"))
    // As of 1.001319.
    let two = try #require(Self.run([("01", "Cấp mới", 5), ("01", "Cấp lại", 5)]).text(Self.path))
    #expect(!two.contains("mã 012"))
    #expect(
      two.contains("  # Mã đã ghi ở trường hợp trên: 1.900001.01\n  trường hợp th_01_2 \"Cấp lại\" khi"))
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
