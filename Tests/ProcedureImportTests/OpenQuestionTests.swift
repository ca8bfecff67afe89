import CanonicalJSON
import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureImport
import ProcedureText
import Testing

/// What a record leaves open is asked in its file, beside the statement concerned.
@Suite struct OpenQuestionTests {
  private static let path = "quoc-gia/thu-nghiem-do-luong/1.900001.tthc"

  /// Of a record whose papers leave nothing open.
  private static func record(_ changes: [String: JSON]) -> JSON {
    let papers: JSON = [["name": "", "profileComponents": [paper("Đơn đề nghị", 1, 0)]]]
    return SampleRecord.json(with: ["executionCases": papers].merging(changes) { $1 })
  }

  private static func lines(_ changes: [String: JSON]) throws -> [String] {
    let text = try #require(SampleRecord.run([record(changes)]).text(path))
    return text.split(separator: "\n").map(String.init)
  }

  private static func paper(_ name: String, _ originals: Int64, _ copies: Int64) -> JSON {
    ["name": .string(name), "originalQty": .int(originals), "copyQty": .int(copies)]
  }

  @Test func `A question about a paper stands below the paper`() throws {
    let lines = try Self.lines([
      "executionCases": [
        [
          "name": "", "profileComponents": [Self.paper("Bản sao bằng lái", 1, 0), Self.paper("Tờ khai", 1, 0)],
        ]
      ]
    ])
    let asked = try #require(lines.firstIndex { $0.hasPrefix("    câu hỏi") })
    #expect(
      lines[asked - 1...asked + 1] == [
        "    nộp \"Bản sao bằng lái\" 01 bản chính",
        "    câu hỏi \"«Bản sao bằng lái»: giấy tờ là bản sao, hoặc được chọn bản sao, mà số liệu ghi bản chính; "
          + "nộp bản chính hay bản sao?\"",
        "    nộp \"Tờ khai\" 01 bản chính",
      ])
  }

  @Test func `Words that say that there is no result are none`() throws {
    // As of 1.014408.
    let none = "Hồ sơ gửi đến cơ quan thuế không có kết quả giải quyết"
    let lines = try Self.lines(["resultsDetails": [["name": .string(none), "code": "KQ1"]]])
    #expect(!lines.contains { $0.hasPrefix("  kết quả") })
    #expect(lines.contains("  # Cơ sở dữ liệu ghi kết quả: \(none)"))
  }

  private static func draft(_ name: String, _ originals: Int64, _ copies: Int64) throws -> [String] {
    try lines(["executionCases": [["name": "", "profileComponents": [paper(name, originals, copies)]]]])
  }

  private static let both =
    "số liệu ghi cả bản chính và bản sao, lời văn nói khác; "
    + "chỉ nộp loại bản mà lời văn nêu, hay cả hai?"

  @Test(arguments: [
    ("Bản sao Quyết định thành lập", "01 bản sao"), ("01 bản chính Tờ khai", "01 bản chính"),
    ("Bản sao có chứng thực hoặc bản sao điện tử Giấy phép", "01 bản sao có chứng thực hoặc 01 bản điện tử"),
  ])
  func `A paper whose name speaks of copies alone, while both are counted, is one demand with a question`(
    name: String, forms: String
  ) throws {
    let lines = try Self.draft(name, 1, 1)
    let demand = try #require(lines.firstIndex { $0.hasPrefix("    nộp") })
    #expect(
      lines[demand - 1...demand + 1] == [
        "    # Số lượng: 01 bản chính, 01 bản sao", "    nộp \"\(name)\" \(forms)",
        "    câu hỏi \"«\(name)»: \(Self.both)\"",
      ])
    #expect(lines.filter { $0.hasPrefix("    nộp") }.count == 1)
  }

  @Test(arguments: [
    ("Giấy phép (bản chính hoặc bản sao có chứng thực)", "01 bản chính hoặc 01 bản sao có chứng thực"),
    (
      "Biên lai (01 bản chính hoặc 01 bản sao có chứng thực) đối với xe phải nộp lệ phí;",
      "01 bản chính hoặc 01 bản sao có chứng thực"
    ),
    (
      "Bản chính, bản chứng thực hoặc 01 bản sao kèm bản chính để đối chiếu Giấy phép",
      "01 bản chính hoặc 01 bản sao có chứng thực hoặc 01 bản sao kèm bản chính để đối chiếu"
    ),
    (
      "Bản sao có chứng thực hoặc bản sao kèm bản chính để đối chiếu Giấy phép",
      "01 bản sao có chứng thực hoặc 01 bản sao kèm bản chính để đối chiếu"
    ),
  ])
  func `Where the name leaves a choice that explains both counts, nothing is asked, and the report tells it`(
    name: String, forms: String
  ) throws {
    let record = SampleRecord.json(with: [
      "executionCases": [["name": "", "profileComponents": [Self.paper(name, 1, 1)]]]
    ])
    let run = SampleRecord.run([record])
    let lines = try #require(run.text(Self.path)).split(separator: "\n").filter { $0.hasPrefix("    ") }
    #expect(!lines.contains { $0.contains("câu hỏi") })
    #expect(lines.filter { $0.contains("nộp \"") }.count == 1)
    #expect(lines.joined(separator: " ").split(separator: " ").joined(separator: " ").contains(forms), "\(lines)")
    let finding = try #require(run.codes(687).first)
    #expect(finding.done.vi.hasPrefix("theo lời văn: nộp một trong"))
  }

  @Test func `What a later sentence allows in some way of lodging is asked about beside the choice of the first`()
    throws
  {
    let lines = try Self.draft(
      "Bản gốc hoặc bản sao chứng thực Bằng. Trường hợp nộp hồ sơ trực tuyến thì nộp bản sao điện tử", 1, 1)
    #expect(lines.filter { $0.hasSuffix("01 bản chính hoặc 01 bản sao có chứng thực") }.count == 1)
    #expect(lines.filter { $0.contains("câu hỏi \"«Bản gốc hoặc") }.count == 1)
  }

  @Test(arguments: [
    "Đơn đề nghị", "Bản chính tờ khai và bản sao giấy phép", "Bản chính hoặc bản sao nếu gửi qua bưu điện",
  ])
  func `Where the name does not say, both counts stay demands, and the check asks`(name: String) throws {
    #expect(try Self.draft(name, 1, 1).filter { $0.hasPrefix("    nộp") }.count == 2)
  }

  @Test func `A fee of zero without words is asked about at the fee, once for all its channels`() throws {
    let method: (String) -> JSON = { channel in
      [
        "submissionMethod": .string(channel), "processingTime": 5, "processingTimeUnit": "WORKING_DAY",
        "description": "05 ngày làm việc", "fees": [["type": "FEE", "value": 0, "description": ""]],
      ]
    }
    let lines = try Self.lines(["executionMethods": [method("DIRECT"), method("ONLINE")]])
    let asked = lines.indices.filter { lines[$0].contains("câu hỏi") }
    #expect(asked.count == 1)
    #expect(lines[try #require(asked.first) - 1].hasPrefix("  phí theo nguyên văn"), "\(lines)")
  }

  @Test func `Limits that share no value are asked about below the limits`() throws {
    let lines = try Self.lines([
      "cases": [["code": "1.900001.01", "name": "Cấp mới", "processingDay": ["qty": 9, "type": "WORKING_DAY"]]]
    ])
    let asked = try #require(lines.firstIndex { $0.contains("câu hỏi \"«05 ngày làm việc ≠ 09 ngày làm việc»") })
    #expect(lines[asked - 1] == "  thời hạn 05 ngày làm việc")
  }

  @Test func `What the import could settle is not asked`() throws {
    let lines = try Self.lines([
      "executionMethods": [
        [
          "submissionMethod": "DIRECT", "processingTime": 5, "processingTimeUnit": "WORKING_DAY",
          "description": "05 ngày làm việc",
          "fees": [["type": "FEE", "value": 20, "description": "20.000 đồng/tờ khai"]],
        ]
      ]
    ])
    #expect(lines.contains { $0.hasPrefix("  phí 20.000 đồng") })
    #expect(!lines.contains { $0.contains("câu hỏi") })
  }

  @Test func `A draft with an open question does not pass as published until the author has answered`() {
    let run = SampleRecord.run([Self.record(["legalBasisesDetails": .array([])])])
    func questions(_ change: (String) -> String) -> [Severity] {
      let sources = run.files.map {
        SourceText(path: $0.path, bytes: Array(change(String(decoding: $0.bytes, as: UTF8.self)).utf8))
      }
      return Compilation(of: sources).findings.filter { $0.code.number == 703 }.map(\.severity)
    }
    #expect(questions { $0 } == [.warning])
    #expect(questions { $0.replacing("mức độ nháp", with: "mức độ công bố") } == [.error])
    #expect(
      questions {
        $0.split(separator: "\n").filter { !$0.contains("câu hỏi") }.joined(separator: "\n")
      } == [])
  }
}

@Suite(.enabled(if: Country.isThere, "the national database is not beside the package"))
struct CountryQuestionTests {
  @Test func `The drafts of the country ask what their findings leave open, and nothing else`() {
    let open = Set(Country.run.findings.compactMap(\.question))
    var asked: Set<String> = []
    for file in Country.run.files {
      for line in String(decoding: file.bytes, as: UTF8.self).split(separator: "\n") {
        let words = line.drop { $0 == " " }
        guard words.hasPrefix("câu hỏi \"") else { continue }
        asked.insert(String(words.dropFirst("câu hỏi \"".count).dropLast()).replacing("\\\"", with: "\""))
      }
    }
    #expect(open.count > 100)
    #expect(asked == open, "\(asked.symmetricDifference(open).prefix(3))")
  }
}
