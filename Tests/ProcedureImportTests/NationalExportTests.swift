import CanonicalJSON
import Foundation
import ProcedureCatalogue
import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureImport
import ProcedureText
import Testing

@Suite struct NationalExportTests {
  /// The records as drafts, compiled, and exported again; `withRemarks` as from specifications, else from a catalogue.
  static func export(_ run: NationalImport, withRemarks: Bool = true) throws -> NationalExport {
    let compilation = Compilation(of: run.files.map { SourceText(path: $0.path, bytes: $0.bytes) })
    let files = Dictionary(run.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    return try NationalExport(Catalogue(contents: compilation.contents), files: withRemarks ? files : [:])
  }

  private static func record(_ json: JSON) throws -> NationalRecord {
    let document = try JSONDocument(parsing: json.canonicalBytes)
    return try #require(NationalRecordReader.read(document.root).record)
  }

  private static func changes(_ json: JSON, withRemarks: Bool = true) throws -> [String] {
    var export = try export(SampleRecord.run([json]), withRemarks: withRemarks)
    export.compare(with: try record(json))
    return export.changedRecords.flatMap(\.changes).map(\.field.rawValue)
  }

  private static func method(_ channel: String, _ time: JSON, _ unit: String, _ description: String) -> JSON {
    [
      "submissionMethod": .string(channel), "processingTime": time, "processingTimeUnit": .string(unit),
      "description": .string(description),
    ]
  }

  @Test func `A record that became a draft comes back with the same facts`() throws {
    #expect(try Self.changes(SampleRecord.json()) == [])
  }

  @Test func `Limits come back for each channel, with their texts`() throws {
    let methods: JSON = .array([
      Self.method("DIRECT", 5, "WORKING_DAY", "05 ngày làm việc tại quầy"),
      Self.method("DIRECT", 15, "DAY", "Đối với các xã miền núi"),
      Self.method("ONLINE", .null, "OTHER", "Theo thỏa thuận của hai bên"),
      Self.method("POSTAL", "Không quy định", "OTHER", "Gửi qua bưu điện"),
    ])
    #expect(try Self.changes(SampleRecord.json(with: ["executionMethods": methods])) == [])
    let sameDay: JSON = .array([
      Self.method("DIRECT", 1, "WORKING_DAY", "Ngay trong ngày; nhận sau 15 giờ thì trả vào ngày làm việc tiếp theo")
    ])
    #expect(try Self.changes(SampleRecord.json(with: ["executionMethods": sameDay])) == [])
  }

  private static func fee(_ value: JSON, _ description: String) -> JSON {
    ["type": "FEE", "value": value, "description": .string(description)]
  }

  private static func record(withFees fees: [JSON]) -> JSON {
    SampleRecord.json(with: [
      "executionMethods": [
        [
          "submissionMethod": "DIRECT", "processingTime": 5, "processingTimeUnit": "WORKING_DAY",
          "description": "05 ngày làm việc", "fees": .array(fees),
        ]
      ]
    ])
  }

  @Test(arguments: [
    fee(20, "20.000 đồng/tờ khai"), fee(0, "Lệ phí: 20.000 đồng"), fee(.null, "Lệ phí: 20.000 đồng"),
    fee(.null, "Miễn lệ phí"), fee(.null, "Theo quy định"), fee(15, "Gia hạn hộ chiếu"), fee(0, ""), fee(.null, ""),
  ])
  func `The amount that the database has comes back, whatever its words say`(fee: JSON) throws {
    #expect(try Self.changes(Self.record(withFees: [fee])) == [])
  }

  @Test func `The amount of the database does not come back where the author has written another`() throws {
    let run = SampleRecord.run([Self.record(withFees: [Self.fee(20, "20.000 đồng/tờ khai")])])
    func amounts(_ change: (String) -> String) throws -> [Int64?] {
      let files = run.files.map { (path: $0.path, text: change(String(decoding: $0.bytes, as: UTF8.self))) }
      let compilation = Compilation(of: files.map { SourceText(path: $0.path, bytes: Array($0.text.utf8)) })
      let export = try NationalExport(
        Catalogue(contents: compilation.contents),
        files: Dictionary(uniqueKeysWithValues: files.map { ($0.path, Array($0.text.utf8)) }))
      let record = try #require(NationalRecordReader.read(JSONDocument(parsing: export.bytes).root).record)
      return record.methods.flatMap(\.fees).map(\.value)
    }
    #expect(try amounts { $0 } == [20])
    #expect(try amounts { $0.replacing("phí 20.000 đồng", with: "phí 30.000 đồng") } == [30_000])
  }

  @Test func `A limit that the text divides by cases comes back as the one that the data have`() throws {
    let text = "- Trường hợp cấp mới: 12 ngày làm việc.\n- Các trường hợp khác: 05 ngày làm việc."
    let methods: JSON = .array([
      Self.method("DIRECT", 12, "WORKING_DAY", text), Self.method("ONLINE", 5, "WORKING_DAY", text),
    ])
    let record = SampleRecord.json(with: ["executionMethods": methods])
    #expect(try Self.changes(record) == [])
    let specification = try #require(SampleRecord.run([record]).text("quoc-gia/thu-nghiem-do-luong/1.900001.tthc"))
    #expect(
      specification.contains(
        """
          thời hạn 12 ngày làm việc khi "Trường hợp cấp mới" qua trực tiếp
          thời hạn 05 ngày làm việc qua trực tiếp còn lại
          thời hạn 05 ngày làm việc qua trực tuyến còn lại
          thời hạn 12 ngày làm việc khi "Trường hợp cấp mới" qua trực tuyến
        """))
  }

  @Test func `Groups and rows of documents come back, headings and notes among them`() throws {
    func row(_ name: String, _ originals: Int64, _ copies: Int64, _ forms: [String] = []) -> JSON {
      [
        "name": .string(name), "code": .string("H99-KQ\(name.utf8.count)"), "originalQty": .int(originals),
        "copyQty": .int(copies), "attachments": .array(forms.map { ["fileName": .string($0)] }),
      ]
    }
    let groups: JSON = [
      [
        "name": "Trường hợp cấp mới",
        "profileComponents": [
          row("Hồ sơ gồm:", 1, 0, ["danh-muc.docx"]), row("Đơn đề nghị", 1, 2, ["a.docx", "b.docx"]),
          row("Đơn tố cáo hoặc văn bản ghi nội dung tố cáo", 1, 0),
          row("Bản sao có chứng thực hoặc bản sao điện tử Giấy phép", 0, 2),
          row("a) Bản sao Giấy phép (trừ trường hợp khai thác được từ Cơ sở dữ liệu dùng chung)", 1, 2, ["c.docx"]),
          row("(2) Giấy tờ về trụ sở là một trong các giấy tờ sau:", 1, 0), row("- Hợp đồng thuê nhà", 1, 0),
          row("- Giấy chứng nhận quyền sở hữu nhà", 0, 1), row("(3) Bản vẽ mặt bằng", 1, 0),
          row("(4) Giấy phép đã cấp, trừ trường hợp bị mất;", 1, 0), row("Thẻ (trừ trường hợp đã nộp)", 1, 1),
          row("02 ảnh màu chụp không quá 06 tháng", 2, 0), row("Lưu ý: mang theo bản chính", 0, 0),
        ],
      ],
      ["name": "Giấy tờ phải xuất trình", "profileComponents": [row("Hộ chiếu (nếu có)", 1, 0)]],
      ["name": "", "profileComponents": [row("Bản vẽ đối với trường hợp xây mới", 0, 1)]],
    ]
    #expect(try Self.changes(SampleRecord.json(with: ["executionCases": groups])) == [])
  }

  @Test func `Sub-procedures come back with their limits`() throws {
    func subCase(_ code: String, _ name: String, _ days: Int64) -> JSON {
      [
        "code": .string(code), "name": .string(name),
        "processingDay": ["qty": .int(days), "type": "WORKING_DAY"],
      ]
    }
    let cases: JSON = [
      subCase("1.900001.01", "Cấp mới", 5), subCase("1.900001.02", "Cấp lại", 8), subCase("2.900009.01", "Khác", 3),
      subCase("1.900001.02", "Cấp lại", 8),
    ]
    #expect(try Self.changes(SampleRecord.json(with: ["cases": cases])) == [])
  }

  @Test func `From a compiled catalogue only what comments held is missing`() throws {
    let changes = try Self.changes(SampleRecord.json(), withRemarks: false)
    #expect(
      changes.allSatisfy {
        ["kind", "publisher", "notes", "requirements", "codes-of-tables", "sub-procedures", "limit-texts"].contains($0)
      }, "\(changes)")
  }

  @Test func `What is exported is imported again as the same draft`() throws {
    let run = SampleRecord.run([SampleRecord.json()])
    let export = try Self.export(run)
    var splitter = RecordSplitter()
    var again = NationalImport()
    for text in splitter.feed(export.bytes) + splitter.finish() { again.add(text) }
    again.finish()
    #expect(again.findings.filter { $0.rule.severity == .error }.isEmpty)
    let path = "quoc-gia/thu-nghiem-do-luong/1.900001.tthc"
    #expect(again.text(path) == run.text(path))
  }

  @Test func `A specification without prose says its limits and exemptions in words`() throws {
    let source = """
      ngôn ngữ tthc 1

      thủ tục 1.900001 "Cấp giấy" {
        mức độ nháp
        cách thức trực tiếp
        thành phần hồ sơ 02 bộ { nộp "Đơn" 01 bản chính }
        thời hạn trong ngày, nhận sau 15 giờ thì có thể trả vào ngày làm việc tiếp theo
        miễn lệ phí khi "hộ nghèo"
      }
      """
    let compilation = Compilation(of: [SourceText(path: "a.tthc", bytes: Array(source.utf8))])
    let export = try NationalExport(Catalogue(contents: compilation.contents))
    let record = try #require(NationalRecordReader.read(JSONDocument(parsing: export.bytes).root).record)
    let method = try #require(record.methods.first)
    let reading = LimitExtractor.read(time: method.time, unit: method.unit, description: method.description)
    #expect(reading.value == .sameDay(CutoffExtractor.Cutoff(hour: 15, isPermission: true)), "\(method.description)")
    #expect(method.fees.map(\.description) == ["miễn lệ phí: hộ nghèo"])
    #expect(record.documentGroups.first?.name == "02 bộ hồ sơ")
  }

  @Test func `Tiers, units and caps of a fee are told in its words`() throws {
    let source = """
      ngôn ngữ tthc 1

      thủ tục 1.900001 "Chứng thực bản sao" {
        mức độ nháp
        cách thức trực tiếp
        thông tin {
          số_trang: số nguyên đơn vị trang "Số trang"
          số_bản: số nguyên đơn vị bản "Số bản"
        }
        thành phần hồ sơ { nộp "Bản chính" 01 bản chính }
        thời hạn trong ngày
        phí 2.000 đồng/trang; từ trang thứ 3: 1.000 đồng/trang; tối đa 200.000 đồng/bản
      }
      """
    let compilation = Compilation(of: [SourceText(path: "a.tthc", bytes: Array(source.utf8))])
    let export = try NationalExport(Catalogue(contents: compilation.contents))
    let record = try #require(NationalRecordReader.read(JSONDocument(parsing: export.bytes).root).record)
    let fees = record.methods.flatMap(\.fees)
    #expect(
      fees.map(\.description) == ["2.000 đồng/trang; từ trang thứ 3: 1.000 đồng/trang; tối đa 200.000 đồng/bản"])
    #expect(fees.map(\.value) == [2_000])
  }

  @Test func `Reductions and shares of values are told in the words of a fee`() throws {
    let source = """
      ngôn ngữ tthc 1

      thủ tục 1.900001 "Cấp giấy" {
        mức độ nháp
        cách thức trực tiếp, trực tuyến
        thông tin { giá_trị: tiền "Giá trị hợp đồng" }
        thành phần hồ sơ { nộp "Đơn" 01 bản chính }
        thời hạn 03 ngày
        lệ phí 50.000 đồng
        lệ phí còn 50% qua trực tuyến
        phí 0,1% giá_trị, tối đa 10.000.000 đồng
      }
      """
    let compilation = Compilation(of: [SourceText(path: "a.tthc", bytes: Array(source.utf8))])
    let export = try NationalExport(Catalogue(contents: compilation.contents))
    let record = try #require(NationalRecordReader.read(JSONDocument(parsing: export.bytes).root).record)
    #expect(
      record.methods.map { $0.fees.map(\.description) } == [
        ["", "0,1% của «Giá trị hợp đồng», tối đa 10.000.000 đồng"],
        ["còn 50%: cách nộp là trực tuyến", "0,1% của «Giá trị hợp đồng», tối đa 10.000.000 đồng"],
      ])
    #expect(record.methods.map { $0.fees.map(\.value) } == [[50_000, 0], [50_000, 0]])
  }

  @Test func `The report counts what records have no place for, and lists it by procedure`() throws {
    let source = """
      ấn bản 1

      thủ tục 1.900001 "Cấp giấy" {
        mức độ nháp
        cách thức trực tiếp, hẹn giờ tại nhà
        thông tin { tuổi: số nguyên "Tuổi" }
        thành phần hồ sơ { nộp "Đơn" 01 bản chính khi tuổi ≥ 60 }
        thời hạn 05 ngày làm việc
        gia hạn không quá 02 ngày làm việc
      }
      """
    let compilation = Compilation(of: [SourceText(path: "a.tthc", bytes: Array(source.utf8))])
    let export = try NationalExport(Catalogue(contents: compilation.contents))
    let text = export.text(.english)
    for line in ["computed conditions, written in words", "extensions", "declared facts"] {
      #expect(text.contains("      1       1  \(line)"), "\(text)")
    }
    #expect(text.contains("1.900001: 1 channels beyond the three; 1 computed conditions"))
    #expect(export.recordCount == 1)
  }

  @Test func `The report names in words the parts in which a record differs, the JSON by their members`() throws {
    var export = try Self.export(SampleRecord.run([SampleRecord.json()]))
    let other = SampleRecord.json(name: "Cấp lại giấy phép thử nghiệm")
    export.compare(with: RecordText(line: 1, bytes: other.canonicalBytes))
    #expect(export.text(.vietnamese).contains("\n1.900001: tên thủ tục −1 +1"))
    #expect(export.text(.english).contains("     0  name\n"))
    #expect(String(decoding: export.json.canonicalBytes, as: UTF8.self).contains("\"field\":\"name\""))
  }
}

@Suite(.enabled(if: Country.isThere, "the national database is not beside the package"), .serialized)
struct CountryExportTests {
  @Test func `Four records of five come back with every fact, nearly all but for titles of shared legal documents`()
    throws
  {
    var export = try NationalExportTests.export(Country.run)
    for record in Country.records where record.line % Country.step == 0 { export.compare(with: record) }
    let total = Country.run.recordCount
    let others = RecordField.allCases.filter { $0 != .legalBasisTitles }
    print(
      "round trip: \(export.equalCount(of: RecordField.allCases)) of \(total) equal in every fact;"
        + " \(export.equalCount(of: others)) but for titles of legal documents")
    for field in RecordField.allCases { print("  \(field.rawValue): \(export.equalCount(of: field))") }
    #expect(export.equalCount(of: RecordField.allCases) * 100 >= total * 75)
    #expect(export.equalCount(of: others) * 100 >= total * 97)
  }
}
