import CanonicalJSON
import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureFormat
import ProcedureImport
import ProcedureModel
import ProcedureSyntax
import ProcedureText
import Testing

/// Records as they should not be: each is read as far as it can be, and what comes of it is sound.
@Suite struct OddRecordTests {
  private static let path = "quoc-gia/thu-nghiem-do-luong/1.900001.tthc"

  /// Whether all files parse, stand as the formatter writes them, compile, and have every word.
  private static func isSound(_ run: NationalImport) -> Bool {
    let areFormatted = run.files.allSatisfy { file in
      let tree = SyntaxTree(parsing: SourceText(path: file.path, bytes: file.bytes))
      return tree.findings.isEmpty && Formatter.format(tree) == file.bytes
    }
    let sources = run.files.map { SourceText(path: $0.path, bytes: $0.bytes) }
    return areFormatted && !Compilation(of: sources).hasErrors && run.codes(606).isEmpty
  }

  private static func documents(_ rows: JSON...) -> [String: JSON] {
    ["executionCases": [["name": "", "profileComponents": .array(rows)]]]
  }

  @Test("a count of papers that can be none is reported and read as absent", arguments: [.max, -1, 10_000] as [Int64])
  func count(_ count: Int64) throws {
    let run = SampleRecord.run([
      SampleRecord.json(with: Self.documents(["name": "Đơn", "originalQty": .int(count), "copyQty": .int(count)]))
    ])
    #expect(Self.isSound(run))
    let findings = run.codes(601)
    #expect(findings.count == 2)
    for finding in findings { #expect(finding.remark?.vi == "cần là số nguyên từ 0 đến 9.999") }
    #expect(try #require(run.text(Self.path)).contains("    nộp \"Đơn\"\n"))
  }

  @Test func `A number that is not whole, or has too many digits, is told from a text in the place of one`() {
    func remark(_ value: JSON) -> String? {
      let methods: JSON = [
        [
          "submissionMethod": "DIRECT", "processingTime": 5, "processingTimeUnit": "DAY",
          "fees": [["type": "FEE", "value": value]],
        ]
      ]
      return SampleRecord.run([SampleRecord.json(with: ["executionMethods": methods])]).codes(601).first?.remark?.vi
    }
    #expect(remark("nhiều") == "cần là số")
    func told(_ number: String) -> String? {
      let line =
        #"{"code":"1.900001","name":"A","executionMethods":[{"submissionMethod":"DIRECT","fees":[{"type":"FEE","value":\#(number)}]}]}"#
      return SampleRecord.run(lines: [line]).codes(601).first?.remark?.vi
    }
    #expect(told("1.5") == "cần là số nguyên, không quá 18 chữ số")
    #expect(told("1e30") == "cần là số nguyên, không quá 18 chữ số")
  }

  @Test func `Findings in an array on one line name the record by its place in the array`() {
    var splitter = RecordSplitter()
    let array = #"[{"code":"1.900001","name":5},{"code":"1.900002","name":"A","note":7},{"code":"x""#
    var run = NationalImport()
    run.add(splitter.feed(Array(array.utf8)))
    run.add(splitter.finish())
    run.finish()
    #expect(run.codes(601).map { "\($0.line ?? 0) \($0.pointer)" } == ["1 /0/name", "1 /1/note"])
    #expect(run.codes(600).map { "\($0.line ?? 0) \($0.pointer)" } == ["1 /2"])
    #expect(run.codes(603).map(\.pointer) == ["/0/name"])
    // What rules find in a record, too.
    #expect(run.codes(650).map(\.pointer) == ["/0/legalBasisesDetails", "/1/legalBasisesDetails"])
  }

  @Test func `Of a code that stands twice the first is named by its line, in an array by its place`() {
    let record = String(decoding: SampleRecord.json().canonicalBytes, as: UTF8.self)
    #expect(SampleRecord.run(lines: [record, record]).codes(605).map(\.words) == ["1.900001: 1"])
    var splitter = RecordSplitter()
    var run = NationalImport()
    run.add(splitter.feed(Array("[\(record),\n\(record)]".utf8)))
    run.add(splitter.finish())
    #expect(run.codes(605).map { "\($0.pointer) \($0.words)" } == ["/1/code 1.900001: /0"])
  }

  @Test func `Signs that turn the direction of writing are gone, and an amount below nothing is asked about`() throws {
    let methods: JSON = [
      [
        "submissionMethod": "DIRECT", "processingTime": 5, "processingTimeUnit": "DAY",
        "fees": [["type": "FEE", "value": -50_000]],
      ]
    ]
    let name = "Cấp \u{2067}giấy\u{2069} \u{202E}phép"
    let run = SampleRecord.run([SampleRecord.json(name: name, with: ["executionMethods": methods])])
    #expect(run.codes(633).map(\.words) == ["-50000"])
    #expect(try #require(run.text(Self.path)).contains("\"Cấp giấy phép\""))
    #expect(Self.isSound(run))
  }

  @Test(.timeLimit(.minutes(1))) func `A record of very many limits and sub-procedures takes no longer than its size`()
  {
    let methods = (0..<3_000).map { number in
      JSON.object([
        ("submissionMethod", "DIRECT"), ("processingTime", .int(number % 90)), ("processingTimeUnit", "DAY"),
        ("description", .string("Đối với trường hợp \(number)")),
      ])
    }
    let cases = (0..<3_000).map { number in
      JSON.object([
        ("code", .string("1.900001.\(number % 99)")), ("name", .string("Trường hợp \(number)")),
        ("processingDay", ["qty": .int(number % 90), "type": "DAY"]),
      ])
    }
    let run = SampleRecord.run([
      SampleRecord.json(with: ["executionMethods": .array(methods), "cases": .array(cases)])
    ])
    #expect(run.codes(606).isEmpty)
  }

  @Test func `Members that a record lacks altogether are told of once`() {
    let run = SampleRecord.run(lines: [#"{"code":"1.900001","name":"A","executionCases":[],"executionSteps":null}"#])
    let finding = run.codes(688)
    #expect(finding.map { "\($0.rule.severity) \($0.line ?? 0)\($0.pointer)" } == ["error 1"])
    #expect(finding.first?.words.hasPrefix("categoriesDetails, ") == true)
    #expect(finding.first?.words.contains("executionSteps") == false)
    #expect(SampleRecord.run([SampleRecord.json()]).codes(688).isEmpty)
  }

  @Test func `Everything that is wrong in a fee, a way of lodging and a limit is told, and each word is kept once`() {
    let methods: JSON = [
      [
        "submissionMethod": 9, "processingTime": ["năm"], "processingTimeUnit": "DAY",
        "fees": [["type": 5, "value": "nhiều"], ["type": "FEE", "value": "ít"]],
      ]
    ]
    let run = SampleRecord.run([SampleRecord.json(with: ["executionMethods": methods])])
    #expect(
      run.codes(601).map(\.pointer) == [
        "/executionMethods/0/submissionMethod", "/executionMethods/0/processingTime", "/executionMethods/0/fees/0/type",
        "/executionMethods/0/fees/0/value", "/executionMethods/0/fees/1/value",
      ])
    let text = run.text(Self.path) ?? ""
    for word in ["năm", "nhiều", "ít"] {
      let notes = text.split(separator: "\n").filter {
        !$0.contains("câu hỏi") && $0.contains(word) && !$0.contains("202")
      }
      #expect(notes.count == 1, "\(word): \(notes)")
    }
  }

  @Test func `A record without a title, or with an empty one, is told of and asks for it`() throws {
    for name in ["", "  "] {
      let run = SampleRecord.run([SampleRecord.json(name: name)])
      #expect(run.codes(603).map(\.pointer) == ["/name"])
      #expect(try #require(run.text(Self.path)).contains("câu hỏi \"Thiếu mã hoặc tên"))
      let sources = run.files.map { SourceText(path: $0.path, bytes: $0.bytes) }
      func severities(_ maturity: Maturity?) -> [Severity] {
        Compilation(of: sources, judgedAs: maturity).findings.filter { $0.code.number == 704 }.map(\.severity)
      }
      #expect(severities(nil) == [.warning])
      #expect(severities(.publishable) == [.error])
    }
  }

  @Test("an amount that can be no fee stays prose", arguments: [.max, .min, -5, 2_000_000_000_000] as [Int64])
  func fee(_ amount: Int64) throws {
    let methods: JSON = [
      [
        "submissionMethod": "DIRECT", "processingTime": 5, "processingTimeUnit": "WORKING_DAY",
        "fees": [["type": "FEE", "value": .int(amount), "description": "mỗi hồ sơ"]],
      ]
    ]
    let run = SampleRecord.run([SampleRecord.json(with: ["executionMethods": methods])])
    #expect(Self.isSound(run))
    #expect(try #require(run.text(Self.path)).contains("  phí theo nguyên văn \"\(amount) mỗi hồ sơ\""))
  }

  @Test func `A record that stands there three times becomes three procedures`() {
    let run = SampleRecord.run(Array(repeating: SampleRecord.json(), count: 3))
    #expect(Self.isSound(run))
    #expect(run.recordCount == 3)
    #expect(run.codes(605).count == 2)
  }

  @Test func `Sub-procedures and ways of returning results without a name leave no spaces behind`() {
    let cases: JSON = [
      ["code": "1.900001.01", "name": "", "processingDay": ["qty": 5, "type": "WORKING_DAY"]],
      ["code": "2.900009.01", "name": "", "processingDay": ["qty": 5, "type": "WORKING_DAY"]],
    ]
    let run = SampleRecord.run([
      SampleRecord.json(with: ["cases": cases, "returningMethods": [["type": "OFFLINE", "value": []]]])
    ])
    #expect(Self.isSound(run))
  }

  @Test func `Fees of two channels that differ in the last sign of their text are one`() throws {
    func method(_ channel: String, _ text: String) -> JSON {
      [
        "submissionMethod": .string(channel), "processingTime": 5, "processingTimeUnit": "WORKING_DAY",
        "fees": [["type": "FEE", "value": 50000, "description": .string(text)]],
      ]
    }
    let methods: JSON = [method("DIRECT", "mỗi hồ sơ."), method("ONLINE", "mỗi hồ sơ")]
    let run = SampleRecord.run([SampleRecord.json(with: ["executionMethods": methods])])
    #expect(Self.isSound(run))
    let lines = try #require(run.text(Self.path)).split(separator: "\n").filter { $0.contains("50.000 đồng") }
    #expect(lines == ["  phí 50.000 đồng, nguyên văn \"mỗi hồ sơ.\""])
  }

  @Test func `What was abolished, an agency that is none and an odd number of a decision are told with their words`() {
    let papers: JSON = [
      ["name": "Bản sao giấy chứng minh nhân dân hoặc hộ chiếu", "originalQty": 0, "copyQty": 1],
      ["name": "02 ảnh chứng minh nhân dân", "originalQty": 2, "copyQty": 0],
    ]
    let run = SampleRecord.run([
      SampleRecord.json(with: [
        "executionCases": [["name": "", "profileComponents": papers]],
        "departmentsExecuting": [["name": "Bảo hiểm xã hội cấp huyện", "code": "H1"]],
        "departmentsAuthority": [["name": "Cơ quan khác", "code": "H2"]],
        "procedureProposal": ["proposalNumber": "QĐ/0001-BCA"],
      ])
    ])
    #expect(run.codes(694).map(\.words) == ["Bản sao giấy chứng minh nhân dân hoặc hộ chiếu"])
    #expect(run.codes(695).map(\.pointer) == ["/procedureProposal/proposalNumber"])
    #expect(run.codes(696).map(\.words) == ["Bảo hiểm xã hội cấp huyện"])
    #expect(run.codes(697).map(\.pointer) == ["/departmentsAuthority"])
    let plain = SampleRecord.run([SampleRecord.json()])
    for code in 694...697 { #expect(plain.codes(UInt16(code)).isEmpty, "\(code)") }
  }

  @Test func `A procedure of a ministry is asked about that only one province performs`() {
    func found(_ agencies: [String], of promulgator: String) -> [String] {
      let performing = agencies.map { JSON.object([("name", .string($0)), ("code", "A")]) }
      return SampleRecord.run([
        SampleRecord.json(with: [
          "departmentPromulgateName": .string(promulgator), "departmentsExecuting": .array(performing),
        ])
      ]).codes(698).map(\.words)
    }
    #expect(found(["Sở Tư pháp Thành phố Hà Nội"], of: "Bộ Tư pháp") == ["Sở Tư pháp Thành phố Hà Nội"])
    #expect(found(["Sở Xây dựng", "Sở Giao thông công chánh - TP.HCM"], of: "Bộ Xây dựng").isEmpty)
    #expect(found(["Sở Tư pháp tỉnh, thành phố trực thuộc Trung ương"], of: "Bộ Tư pháp").isEmpty)
    #expect(found(["Sở Tư pháp Thành phố Hà Nội"], of: "UBND thành phố Hà Nội").isEmpty)
  }

  @Test func `Levels that lack the one of an agency that performs are asked about`() {
    func found(_ agency: String, _ levels: [String: JSON] = [:]) -> [String] {
      SampleRecord.run([
        SampleRecord.json(
          with: ["departmentsExecuting": [["name": .string(agency), "code": "A"]]].merging(levels) { $1 })
      ]).codes(705).map(\.words)
    }
    #expect(found("Bộ Công Thương") == ["Bộ Công Thương"])
    #expect(found("Ủy ban nhân dân cấp xã") == ["Ủy ban nhân dân cấp xã"])
    #expect(found("Ủy ban nhân dân cấp xã", ["isWard": true]).isEmpty)
    #expect(found("Bộ Công an", ["isVertical": true]).isEmpty)
    for agency in ["Sở Y tế", "Bộ Chỉ huy quân sự", "Sở Ngoại vụ - Bộ Ngoại giao"] { #expect(found(agency).isEmpty) }
  }

  @Test func `The sign of a list is no part of a result or of a demand`() throws {
    let run = SampleRecord.run([
      SampleRecord.json(with: [
        "resultsDetails": [["name": "- Giấy phép", "code": "A"], ["name": "+ Văn bản từ chối", "code": "B"]],
        "requirementsAndConditions": "- Đủ 18 tuổi\n- Có hộ chiếu",
      ])
    ])
    let text = try #require(run.text(Self.path))
    for line in ["kết quả \"Giấy phép\"", "kết quả \"Văn bản từ chối\" không chấp thuận", "yêu cầu \"Đủ 18 tuổi\""] {
      #expect(text.contains("  \(line)\n"), "\(line)")
    }
    #expect(Self.isSound(run))
  }

  @Test func `What a procedure about a refusal grants is none`() throws {
    let refusal: JSON = [["name": "Văn bản từ chối nhận di sản được chứng thực", "code": "A"]]
    let name = "Chứng thực văn bản từ chối nhận di sản"
    let run = SampleRecord.run([SampleRecord.json(name: name, with: ["resultsDetails": refusal])])
    #expect(try #require(run.text(Self.path)).contains("  kết quả \"Văn bản từ chối nhận di sản được chứng thực\"\n"))
  }

  @Test func `A body is quoted with the words around it, and one of a time when it was there is no defect`() {
    func quotes(_ step: String) -> [String] {
      SampleRecord.run([SampleRecord.json(with: ["executionSteps": [["name": "", "description": .string(step)]]])])
        .codes(640).map(\.words)
    }
    #expect(
      quotes("Người nộp gửi hồ sơ, Ủy ban nhân dân cấp huyện xem xét; sau đó trả lời")
        == ["Ủy ban nhân dân cấp huyện xem xét"])
    #expect(quotes("Giấy do cơ quan cấp huyện trước ngày 01/7/2025 cấp").isEmpty)
  }
}
