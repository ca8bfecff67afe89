import CanonicalJSON
import ProcedureCatalogue
import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureFormat
import ProcedureImport
import ProcedureModel
import ProcedureSyntax
import ProcedureText
import Testing

@Suite struct NationalImportTests {
  private static let path = "quoc-gia/thu-nghiem-do-luong/1.900001.tthc"

  @Test func `A record becomes a draft that parses, formats to itself and compiles without errors`() throws {
    let run = SampleRecord.run([SampleRecord.json()])
    #expect(run.codes(606).isEmpty)
    for file in run.files {
      let tree = SyntaxTree(parsing: SourceText(path: file.path, bytes: file.bytes))
      #expect(tree.findings.isEmpty)
      #expect(String(decoding: Formatter.format(tree), as: UTF8.self) == String(decoding: file.bytes, as: UTF8.self))
    }
    let compilation = Compilation(of: run.files.map { SourceText(path: $0.path, bytes: $0.bytes) })
    #expect(!compilation.hasErrors)
    let procedure = try #require(compilation.contents.procedures.first)
    #expect(procedure.isDraft)
    #expect(procedure.limits.count == 1)
    #expect(procedure.fees.count == 2)
    #expect(procedure.documents.count == 4)
    #expect(procedure.process.stages.count == 2)
    #expect(procedure.publication?.number == "12/QĐ-UBND")
  }

  @Test func `The specification says what the record says`() throws {
    let text = try #require(SampleRecord.run([SampleRecord.json()]).text(Self.path))
    for line in [
      "thủ tục 1.900001 \"Cấp giấy phép thử nghiệm\" {  [vb_99_2024_nđ_cp]", "  mức độ nháp",
      "  quyết định công bố 12/QĐ-UBND ngày 09/09/2025", "  cách thức trực tiếp, trực tuyến toàn trình",
      "    nộp \"Đơn đề nghị \\\"theo mẫu\\\"\" 01 bản chính, nguyên văn \"Tệp đính kèm: mau-01.docx\"",
      "    nộp \"Bản vẽ\" 02 bản sao nếu có", "    nộp \"Giấy ủy quyền\" khi \"đối với trường hợp nộp thay\"",
      "  thời hạn 05 ngày làm việc", "  phí 50.000 đồng, nguyên văn \"đồng/hồ sơ\" qua trực tiếp",
      "  phí 25.000 đồng qua trực tuyến", "    bước b01 \"Bước 1: Nộp hồ sơ\"", "  kết quả \"Giấy phép thử nghiệm\"",
      "  # Yêu cầu, điều kiện: Không",
    ] {
      #expect(text.split(separator: "\n").contains(line[...]), "\(line)")
    }
  }

  @Test func `What a dossier lacks, how soon it is asked for and how long it may take are one block`() throws {
    let steps =
      "Bước 1: Nộp hồ sơ\nHồ sơ chưa đầy đủ thì trong thời hạn 03 ngày kể từ ngày nhận hồ sơ, Sở yêu cầu bổ sung.\n"
      + "Trong thời hạn 30 ngày kể từ ngày nhận được yêu cầu, tổ chức phải bổ sung hồ sơ. "
      + "Quá thời hạn trên, tổ chức không bổ sung thì Sở trả lại hồ sơ.\nBước 2: Trả kết quả"
    let run = SampleRecord.run([
      SampleRecord.json(with: ["executionSteps": [["name": "", "description": .string(steps)]]])
    ])
    let text = try #require(run.text(Self.path))
    let block = """
        bổ sung {
          yêu cầu trong 03 ngày
          nộp bổ sung trong 30 ngày
          quá hạn thì trả lại hồ sơ
        }

      """
    #expect(text.contains(block))
    #expect(text.contains("Quá thời hạn trên, tổ chức không bổ sung thì Sở trả lại hồ sơ."))
    #expect(run.counts[.supplements, .structure] == 1)
    #expect(run.counts[.supplies, .structure] == 1)
  }

  @Test func `Judged as publishable, the open question is an error`() {
    let run = SampleRecord.run([SampleRecord.json()])
    let sources = run.files.map { SourceText(path: $0.path, bytes: $0.bytes) }
    #expect(Compilation(of: sources, judgedAs: .publishable).hasErrors)
    #expect(!Compilation(of: sources, judgedAs: .draft).hasErrors)
  }

  @Test func `The order of records changes no byte, and a changed record changes its own file only`() {
    let first = SampleRecord.json(code: "1.900001", name: "Thủ tục A")
    let second = SampleRecord.json(code: "1.900002", name: "Thủ tục B")
    let run = SampleRecord.run([first, second])
    let other = SampleRecord.run([second, first])
    #expect(run.files.map(\.path) == other.files.map(\.path))
    #expect(run.files.map(\.bytes) == other.files.map(\.bytes))
    let changed = SampleRecord.run([first, SampleRecord.json(code: "1.900002", name: "Thủ tục C")])
    let different = zip(run.files, changed.files).filter { $0.bytes != $1.bytes }.map { $0.0.path }
    #expect(different == ["quoc-gia/thu-nghiem-do-luong/1.900002.tthc"])
  }

  @Test func `The number of threads changes no byte and no finding`() {
    let lines = (0..<40).map { number in
      // Every third code stands twice, every tenth line is cut.
      let json = SampleRecord.json(code: "1.90\(1_000 + number / 3 * 2)", name: "Cấp giấy phép số \(number)")
      let text = String(decoding: json.canonicalBytes, as: UTF8.self)
      return number % 10 == 9 ? String(text.dropLast(40)) : text
    }
    let expected = SampleRecord.run(lines: lines)
    for threads in [2, 64] {
      let run = SampleRecord.run(lines: lines, threads: threads)
      #expect(run.files.map(\.path) == expected.files.map(\.path))
      #expect(run.files.map(\.bytes) == expected.files.map(\.bytes))
      #expect(run.findings.map(\.words) == expected.findings.map(\.words))
    }
  }

  @Test func `Names of one agency that differ in letter case are declared once, with the codes of all`() throws {
    func record(_ code: String, _ agency: String, _ agencyCode: String) -> JSON {
      let agencies: JSON = [["name": .string(agency), "code": .string(agencyCode)]]
      return SampleRecord.json(code: code, with: ["departmentsExecuting": agencies])
    }
    let records = [
      record("1.900001", "Sở Tư pháp", "H1"), record("1.900002", "Sở Tư Pháp", "H2"),
      record("1.900003", "Sở tư pháp", "H3"),
    ]
    let text = try #require(SampleRecord.run(records).text("chung/co-quan.tthc"))
    #expect(text.contains("# mã H1, H2, H3\ncơ quan cq_sở_tư_pháp \"Sở Tư Pháp\"\n"))
  }

  @Test func `Where the channel alone tells the texts of a limit apart, it has no condition`() throws {
    let far = "\n* Đối với các xã miền núi thì không quá 20 ngày làm việc."
    func rows(_ channel: String, _ lodging: String) -> [JSON] {
      [(10, lodging), (20, lodging + far)].map { days, words in
        [
          "submissionMethod": .string(channel), "processingTime": .int(days), "processingTimeUnit": "WORKING_DAY",
          "description": .string(words),
        ]
      }
    }
    let methods = rows("DIRECT", "Nộp trực tiếp tại Trung tâm.") + rows("ONLINE", "Nộp trực tuyến trên Cổng.")
    let record = SampleRecord.json(with: ["executionMethods": .array(methods)])
    let text = try #require(SampleRecord.run([record]).text(Self.path))
    #expect(
      text.contains(
        """
          thời hạn 10 ngày làm việc còn lại
          thời hạn 20 ngày làm việc khi "Đối với các xã miền núi"
        """))
  }

  @Test func `Limits of sub-procedures count when they contradict no channel`() throws {
    func cases(_ first: Int64, _ second: Int64) -> [String: JSON] {
      [
        "cases": .array(
          [("01", "Cấp mới", first), ("02", "Cấp lại", second)].map { suffix, name, days in
            [
              "code": .string("1.900001." + suffix), "name": .string(name),
              "processingDay": ["qty": .int(days), "type": "WORKING_DAY"],
            ]
          })
      ]
    }
    let agreeing = try #require(SampleRecord.run([SampleRecord.json(with: cases(5, 8))]).text(Self.path))
    #expect(
      agreeing.contains(
        "trường hợp th_02 \"Cấp lại\" mã 02 khi trường_hợp = mã_02 {\n    thời hạn 08 ngày làm việc\n"))
    let run = SampleRecord.run([SampleRecord.json(with: cases(7, 8))])
    let contradicting = try #require(run.text(Self.path))
    #expect(contradicting.contains("nguyên văn \"Thời hạn giải quyết: 08 ngày làm việc\""))
    #expect(run.codes(610).count == 1)
  }
}

@Suite struct ImportReportTests {
  @Test func `The report tells what came of each field of law`() {
    let run = SampleRecord.run([
      SampleRecord.json(), SampleRecord.json(code: "1.900002"),
      SampleRecord.json(code: "1.900003", with: ["categoriesDetails": []]),
    ])
    let report = ImportReport(run, fileCount: run.files.count)
    let rows = report.text(.vietnamese).split(separator: "\n").drop { !$0.hasPrefix("Theo lĩnh vực") }.dropFirst()
      .prefix(2)
    #expect(rows.map { $0.split(separator: " ")[0] } == ["1", "2"])
    #expect(rows.first?.hasSuffix("(không ghi lĩnh vực)") == true)
    #expect(rows.last?.hasSuffix("Thử nghiệm & đo lường") == true)
    for outcome in Outcome.allCases {
      #expect(run.fields.values.reduce(0) { $0 + $1.outcomes[outcome] } == run.counts[outcome])
    }
    #expect(run.fields.values.reduce(0) { $0 + $1.findings } == run.findings.count)
  }
}

@Suite struct BadRecordTests {
  @Test func `A broken line is reported with its line, the others are imported`() {
    let good = String(decoding: SampleRecord.json().canonicalBytes, as: UTF8.self)
    let run = SampleRecord.run(lines: [String(good.prefix(40)), good])
    #expect(run.recordCount == 1)
    #expect(run.codes(600).map(\.line) == [1])
  }

  @Test(arguments: ["executionMethods", "name", "isProvince", "procedureProposal", "cases", "legalBasisesDetails"])
  func `A member of the wrong type is reported with its pointer, and everything else is imported`(key: String) {
    let run = SampleRecord.run([SampleRecord.json(with: [key: 7])])
    #expect(run.recordCount == 1)
    #expect(run.codes(601).map(\.pointer) == ["/\(key)"])
  }

  @Test func `Inside a list only the wrong element is left out`() {
    let run = SampleRecord.run([SampleRecord.json(with: ["resultsDetails": [["name": "Giấy phép"], "x", ["name": 5]]])])
    #expect(run.codes(601).map(\.pointer) == ["/resultsDetails/1", "/resultsDetails/2/name"])
    #expect(run.text("quoc-gia/thu-nghiem-do-luong/1.900001.tthc")?.contains("kết quả \"Giấy phép\"") == true)
  }

  @Test func `Markup and control characters are taken out, and told with their places`() throws {
    let run = SampleRecord.run([
      SampleRecord.json(with: [
        "note": "<p class=\"x\">Mang <b>thẻ</b>&nbsp;căn cước</p>", "keywords": "giấy\u{0} phép\u{7}\u{1B}[0m",
      ])
    ])
    #expect(run.codes(604).map(\.pointer) == ["/note"])
    #expect(run.codes(677).map(\.pointer) == ["/keywords"])
    #expect(run.codes(606).isEmpty)
    let text = try #require(run.text("quoc-gia/thu-nghiem-do-luong/1.900001.tthc"))
    #expect(text.contains("nguyên văn \"Mang thẻ căn cước\""))
    #expect(!text.utf8.contains { $0 < 0x20 && $0 != 0x0A })
  }

  @Test func `A record of another shape is reported and left out`() {
    let run = SampleRecord.run(lines: ["{\"title\":\"x\"}", "[1,2]", "3"])
    #expect(run.recordCount == 0)
    #expect(run.codes(603).count == 1)
    #expect(run.codes(601).count == 2)
  }

  @Test(arguments: ["../../etc/passwd", "a/b", "nul", "1.9\u{0}1", "", "..", "CON", "1.0133611"])
  func `No code or field leads out of the folder`(name: String) {
    let run = SampleRecord.run([
      SampleRecord.json(code: name, with: ["categoriesDetails": [["name": .string(name)]]])
    ])
    for file in run.files {
      let steps = file.path.split(separator: "/", omittingEmptySubsequences: false)
      #expect(steps.count <= 3)
      for step in steps {
        #expect(!step.isEmpty && step != ".." && step != ".")
        #expect(!["con", "nul"].contains(step.lowercased()))
        #expect(step.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D || $0 == 0x2E })
      }
    }
    let compilation = Compilation(of: run.files.map { SourceText(path: $0.path, bytes: $0.bytes) })
    #expect(!compilation.hasErrors)
  }

  @Test func `Two records of one code become two procedures`() {
    let run = SampleRecord.run([SampleRecord.json(), SampleRecord.json(with: ["id": "0002"])])
    #expect(run.codes(605).count == 1)
    #expect(run.files.count { $0.path.hasPrefix("quoc-gia/") } == 2)
    #expect(!Compilation(of: run.files.map { SourceText(path: $0.path, bytes: $0.bytes) }).hasErrors)
  }

  @Test func `Very long titles, a description of a megabyte and ten thousand documents are imported`() {
    let rows = (0..<10_000).map { JSON.object([("name", .string("Giấy tờ \($0)")), ("originalQty", 1)]) }
    let run = SampleRecord.run([
      SampleRecord.json(
        name: String(repeating: "tên dài ", count: 100),
        with: [
          "description": .string(String(repeating: "mô tả ", count: 140_000)),
          "executionCases": [["name": "", "profileComponents": .array(rows)]],
        ])
    ])
    #expect(run.recordCount == 1)
    #expect(run.codes(606).isEmpty)
    #expect(run.codes(653).map { "\($0.rule.severity) \($0.pointer)" } == ["error /name"])
    #expect(run.codes(679).map(\.pointer) == ["/description"])
    #expect(run.codes(680).map(\.words) == ["10000"])
  }

  @Test(arguments: ["a/b", "..\\..\\x", "nul", "..", "CON"])
  func `A field that could not name a folder is told`(name: String) {
    let run = SampleRecord.run([SampleRecord.json(with: ["categoriesDetails": [["name": .string(name)]]])])
    #expect(run.codes(681).map(\.pointer) == ["/categoriesDetails/0/name"])
  }

  private static let path = "quoc-gia/thu-nghiem-do-luong/1.900001.tthc"

  @Test func `What the import has no place for is told and kept in the file`() throws {
    let run = SampleRecord.run([
      SampleRecord.json(with: [
        "fees": [["type": "FEE", "value": 70000, "description": "mỗi lần"]], "guarantee": "Ký quỹ 5 tỷ",
        "targetObjects": [], "isRemote": false, "updatedAt": 1_700_000_000_000,
        "categoriesDetails": [["name": "Thử nghiệm & đo lường"], ["name": "Thú y"]],
      ])
    ])
    #expect(run.codes(674).map(\.pointer) == ["/fees", "/guarantee"])
    #expect(run.codes(676).map(\.pointer) == ["/categoriesDetails/1"])
    let text = try #require(run.text(Self.path))
    let comments = text.split(separator: "\n").filter { $0.contains("chưa đọc được") }
    #expect(
      comments == [
        "  # Phần của bản ghi chưa đọc được, /categoriesDetails/1: name Thú y",
        "  # Phần của bản ghi chưa đọc được, /fees: description mỗi lần; type FEE; value 70000",
        "  # Phần của bản ghi chưa đọc được, /guarantee: Ký quỹ 5 tỷ",
      ])
    #expect(text.contains("  câu hỏi \"«Ký quỹ 5 tỷ»: phần của bản ghi mà chương trình không biết; phần này"))
    #expect(run.codes(606).isEmpty)
  }

  @Test func `A value of the wrong type is kept in the file`() throws {
    let run = SampleRecord.run([SampleRecord.json(with: ["note": ["hẹn", "lại"]])])
    let finding = try #require(run.codes(601).first)
    #expect(DataRuleMessage.vietnamese(finding).hasSuffix("«[\"hẹn\",\"lại\"]»: cần là chữ"))
    let text = try #require(run.text(Self.path))
    #expect(text.contains("# Phần của bản ghi chưa đọc được, /note: hẹn; lại"))
    #expect(text.contains("giá trị không dùng được; giá trị đúng là gì?\""))
  }

  @Test func `Of a member that is written twice the first counts, and the second is kept`() throws {
    let line = String(decoding: SampleRecord.json().canonicalBytes, as: UTF8.self)
    let run = SampleRecord.run(lines: [line.dropLast() + ",\"note\":\"bản sau\"}"])
    #expect(run.codes(675).map(\.words) == ["bản sau"])
    let text = try #require(run.text(Self.path))
    #expect(text.contains("Ghi nhớ mang theo thẻ"))
    #expect(text.contains("/note: bản sau"))
  }

  @Test(arguments: [nil, "KIOSK", 5] as [JSON?])
  func `A row that does not say by which way is no limit of any, and is kept as words`(channel: JSON?) throws {
    var row: [String: JSON] = ["processingTime": 9, "processingTimeUnit": "DAY", "description": "chín ngày"]
    row["submissionMethod"] = channel
    let row2: JSON = ["submissionMethod": "ONLINE", "processingTime": 5, "processingTimeUnit": "WORKING_DAY"]
    let run = SampleRecord.run([
      SampleRecord.json(with: ["executionMethods": [.object(row.sorted { $0.key < $1.key }.map { ($0, $1) }), row2]])
    ])
    let pointers = run.findings.filter { [601, 602].contains($0.rule.code.number) }.map(\.pointer)
    #expect(pointers == ["/executionMethods/0/submissionMethod"])
    let text = try #require(run.text(Self.path))
    #expect(text.contains("cách thức trực tuyến toàn trình\n"))
    #expect(text.contains("chưa đọc được, /executionMethods/0: description chín ngày; processingTime 9; "))
    #expect(!text.contains("thời hạn 09"))
    #expect(run.codes(606).isEmpty)
  }

  @Test func `Of very many faults in one record the first are told one by one, and all values are kept`() throws {
    let run = SampleRecord.run([SampleRecord.json(with: ["resultsDetails": .array(Array(repeating: 7, count: 50_000))])]
    )
    #expect(run.codes(601).count == 1_000)
    #expect(run.codes(682).map(\.words) == ["49000"])
    #expect(
      try #require(run.text(Self.path)).split(separator: "\n").count { $0.hasSuffix("chưa đọc được: 7") } == 49_000)
  }

  @Test func `A file of another kind is told once, however many lines it seems to have`() {
    let table = SampleRecord.run(lines: Array(repeating: "1.000001;Đăng ký", count: 500))
    #expect(table.findings.map(\.rule.code.number) == [678])
    var packed = NationalImport()
    packed.add([RecordText(line: 1, bytes: [0x1F, 0x8B, 8, 0]), RecordText(line: 2, bytes: [0xFF, 0xFE])])
    packed.finish()
    #expect(packed.findings.map(\.words) == ["gz"])
    // A few broken lines are told one by one: the file may be one of records.
    #expect(SampleRecord.run(lines: ["{", "{"]).codes(600).count == 2)
  }

  @Test func `What is wrong with a line that is no JSON is said in words`() throws {
    let finding = try #require(SampleRecord.run(lines: ["{\"code\":\"1.900001\",\"name\":"]).codes(600).first)
    #expect(
      DataRuleMessage.vietnamese(finding)
        == "bản ghi không phải JSON «{\"code\":\"1.900001\",\"name\":»: văn bản dừng giữa chừng, ở ký tự thứ 27")
  }
}

@Suite struct ImportMergeTests {
  private func merge(_ run: NationalImport, into existing: [ImportedFile]) -> ImportMerge {
    ImportMerge(run.files, into: existing)
  }

  private static let path = "quoc-gia/thu-nghiem-do-luong/1.900001.tthc"

  private func edited(_ files: [ImportedFile], _ path: String) -> [ImportedFile] {
    files.map { file in
      guard file.path == path else { return file }
      let text = String(decoding: file.bytes, as: UTF8.self)
      return ImportedFile(
        path: path,
        bytes: Array(text.replacing("nếu có", with: "tùy chọn").replacing("# ", with: "## ", maxReplacements: 1).utf8))
    }
  }

  @Test func `Importing the same again changes nothing`() {
    let run = SampleRecord.run([SampleRecord.json()])
    let again = merge(run, into: run.files)
    #expect(again.files.map(\.bytes) == run.files.map(\.bytes))
    #expect(again.findings.isEmpty)
  }

  @Test func `Files of which no record is left are told of and stay`() {
    let both = SampleRecord.run([SampleRecord.json(), SampleRecord.json(code: "1.900002")])
    let byHand = ImportedFile(path: "quoc-gia/viet-tay.tthc", bytes: Array("ngôn ngữ tthc 1\n".utf8))
    let old = edited(both.files, Self.path) + [byHand]
    let after = merge(SampleRecord.run([SampleRecord.json(code: "1.900002")]), into: old)
    #expect(after.findings.map { "\($0.rule.code.number) \($0.words)" } == ["689 \(Self.path)"])
    #expect(after.files.contains { $0.path == Self.path } && after.files.contains { $0.path == byHand.path })
  }

  @Test func `A file that a person has edited stays, and a new text stands beside it`() throws {
    let before = edited(SampleRecord.run([SampleRecord.json()]).files, Self.path)
    let after = merge(SampleRecord.run([SampleRecord.json(name: "Tên mới")]), into: before)
    #expect(after.files.first { $0.path == Self.path }?.bytes == before.first { $0.path == Self.path }?.bytes)
    let beside = try #require(after.files.first { $0.path == Self.path + ".moi" })
    #expect(String(decoding: beside.bytes, as: UTF8.self).contains("Tên mới"))
    #expect(after.findings.map(\.rule.code.number) == [608])
  }

  @Test func `An edited file whose record has another field stays where it is, and stands there once`() throws {
    let before = edited(SampleRecord.run([SampleRecord.json()]).files, Self.path)
    let moved = SampleRecord.run([SampleRecord.json(with: ["categoriesDetails": [["name": "Lĩnh vực khác"]]])])
    let after = merge(moved, into: before)
    let paths = after.files.map(\.path).filter { $0.contains("1.900001") }
    #expect(paths == [Self.path, Self.path + ".moi"])
    #expect(after.findings.map(\.words) == [Self.path + ".moi"])
    // Also when an earlier import put the procedure into both folders.
    let both = before + moved.files.filter { $0.path.hasSuffix("khac/1.900001.tthc") }
    #expect(merge(moved, into: both).files.map(\.path).filter { $0.contains("1.900001") } == paths)
  }

  @Test func `A new text that a person has edited stays, and the next stands beside it`() throws {
    let before = edited(SampleRecord.run([SampleRecord.json()]).files, Self.path)
    let second = merge(SampleRecord.run([SampleRecord.json(name: "Tên mới")]), into: before).files
    let changed = second.map { file in
      file.path.hasSuffix(".moi") ? ImportedFile(path: file.path, bytes: file.bytes + Array("# xem\n".utf8)) : file
    }
    let third = merge(SampleRecord.run([SampleRecord.json(name: "Tên mới nữa")]), into: changed)
    let places = third.files.map(\.path).filter { $0.hasPrefix(Self.path) }
    #expect(places == [Self.path, Self.path + ".moi", Self.path + ".moi-2"])
    #expect(third.files.first { $0.path == Self.path + ".moi" }?.bytes.suffix(6) == Array("# xem\n".utf8)[...])
    // And the one after that takes the place of what nobody has touched.
    let fourth = merge(SampleRecord.run([SampleRecord.json(name: "Tên cuối")]), into: third.files)
    #expect(fourth.files.map(\.path) == third.files.map(\.path))
  }

  @Test func `An unchanged record puts nothing beside an edited file`() {
    let run = SampleRecord.run([SampleRecord.json()])
    let after = merge(run, into: edited(run.files, Self.path))
    #expect(!after.files.contains { $0.path.hasSuffix(".moi") })
  }

  /// The files as earlier versions sealed them: with SHA-256.
  private func sealedAsBefore(_ files: [ImportedFile]) throws -> [ImportedFile] {
    try files.map { file in
      let text = String(decoding: file.bytes, as: UTF8.self)
      let seal = try #require(text.dropLast().lastIndex(of: "\n"))
      let body = String(text[..<seal])
      let opening = try #require(text[seal...].split(separator: "xxh64:").first)
      let digest = SHA256.hexDigest(of: Array(body.utf8)).prefix(16)
      return ImportedFile(path: file.path, bytes: Array((body + opening + "sha256:\(digest)\n").utf8))
    }
  }

  @Test func `A file with the seal of an earlier version follows its record while nobody has changed it`() throws {
    let before = try sealedAsBefore(SampleRecord.run([SampleRecord.json()]).files)
    let run = SampleRecord.run([SampleRecord.json(name: "Tên mới")])
    let after = merge(run, into: before)
    #expect(after.files.map(\.bytes) == run.files.map(\.bytes))
    #expect(after.findings.isEmpty)
  }

  @Test func `A file with the seal of an earlier version stays once somebody has changed it`() throws {
    let run = SampleRecord.run([SampleRecord.json()])
    let before = edited(try sealedAsBefore(run.files), Self.path)
    let kept = before.first { $0.path == Self.path }?.bytes
    let same = merge(run, into: before)
    #expect(same.files.first { $0.path == Self.path }?.bytes == kept)
    #expect(!same.files.contains { $0.path.hasSuffix(".moi") })
    let other = merge(SampleRecord.run([SampleRecord.json(name: "Tên mới")]), into: before)
    #expect(other.files.first { $0.path == Self.path }?.bytes == kept)
    #expect(other.files.contains { $0.path == Self.path + ".moi" })
  }

  @Test func `One changed letter is enough for a file to be left alone`() throws {
    let run = SampleRecord.run([SampleRecord.json()])
    let before = run.files.map { file in
      guard file.path == Self.path else { return file }
      var bytes = file.bytes
      bytes[bytes.count / 2] ^= 1
      return ImportedFile(path: file.path, bytes: bytes)
    }
    let after = merge(run, into: before)
    #expect(after.files.map(\.bytes) == before.map(\.bytes))
    #expect(after.findings.map(\.rule.code.number) == [608])
  }

  @Test func `An untouched file follows its record, also into another folder`() {
    let before = SampleRecord.run([SampleRecord.json()]).files
    let moved = SampleRecord.run([SampleRecord.json(with: ["categoriesDetails": [["name": "Lĩnh vực khác"]]])])
    let after = merge(moved, into: before)
    #expect(
      after.files.filter { $0.path.hasSuffix("1.900001.tthc") }.map(\.path) == ["quoc-gia/linh-vuc-khac/1.900001.tthc"])
  }

  @Test func `Importing a part keeps the rest and what it needs`() throws {
    let other = SampleRecord.json(
      code: "1.900002", with: ["legalBasisesDetails": [["name": "Luật Mẫu", "code": "10/2020/QH14"]]])
    let whole = SampleRecord.run([SampleRecord.json(), other])
    let after = merge(SampleRecord.run([SampleRecord.json()]), into: whole.files)
    #expect(after.files.map(\.path) == whole.files.map(\.path))
    let bases = try #require(after.files.first { $0.path == "chung/can-cu.tthc" })
    #expect(String(decoding: bases.bytes, as: UTF8.self).contains("vb_10_2020_qh14"))
    #expect(!Compilation(of: after.files.map { SourceText(path: $0.path, bytes: $0.bytes) }).hasErrors)
  }

  private func legalBases(_ bases: [[String: JSON]]) throws -> NationalImport {
    let records = bases.enumerated().map { index, basis in
      SampleRecord.json(
        code: "1.90000\(index + 1)",
        with: ["legalBasisesDetails": .array([.object(basis.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })])])
    }
    let run = SampleRecord.run(records)
    #expect(run.codes(651).isEmpty)
    #expect(!Compilation(of: run.files.map { SourceText(path: $0.path, bytes: $0.bytes) }).hasErrors)
    return run
  }

  @Test func `One law under several spellings and titles is declared once, and what the records write is kept`() throws
  {
    let run = try legalBases([
      ["name": "Luật Mẫu", "code": "10/2020/QH14"], ["name": "Luật A", "code": "Luật số 10/2020/QH14"],
      ["name": "Luật về mẫu", "code": "10/2020/QH14"],
    ])
    let text = try #require(run.text("chung/can-cu.tthc"))
    #expect(
      text.contains(
        """
        # Bản ghi khác gọi văn bản này là: Luật về mẫu
        căn cứ vb_10_2020_qh14 "Luật Mẫu" {
          số 10/2020/QH14
        }
        """))
    let other = try #require(run.text("quoc-gia/thu-nghiem-do-luong/1.900002.tthc"))
    #expect(other.contains("# Bản ghi viết căn cứ là: «Luật số 10/2020/QH14» Luật A\n"))
  }

  @Test func `Decisions of two provinces that have one number stay two documents`() throws {
    let run = try legalBases([
      ["name": "Quy định của tỉnh A", "code": "28/2026/QĐ-UBND"],
      ["name": "Quy định của tỉnh B", "code": "28/2026/QĐ-UBND."],
    ])
    let text = try #require(run.text("chung/can-cu.tthc"))
    #expect(text.split(separator: "\n").count { $0.hasPrefix("căn cứ vb_28_2026_qđ_ubnd_") } == 2)
    #expect(text.split(separator: "\n").count { $0 == "  số 28/2026/QĐ-UBND" } == 2)
  }

  @Test func `An edited file of declarations stays, and what it lacks stands in a file beside it`() {
    let before = SampleRecord.run([SampleRecord.json()]).files.map { file in
      file.path == "chung/can-cu.tthc" ? ImportedFile(path: file.path, bytes: file.bytes + Array("# sửa\n".utf8)) : file
    }
    let other = SampleRecord.json(
      code: "1.900002", with: ["legalBasisesDetails": [["name": "Luật Mẫu", "code": "10/2020/QH14"]]])
    let after = merge(SampleRecord.run([SampleRecord.json(), other]), into: before)
    #expect(after.files.contains { $0.path == "chung/can-cu-bo-sung.tthc" })
    #expect(!Compilation(of: after.files.map { SourceText(path: $0.path, bytes: $0.bytes) }).hasErrors)
  }

  @Test func `What an edited file of declarations lacks gathers in one file beside it, until that is edited, too`()
    throws
  {
    func base(_ number: Int) -> NationalImport {
      SampleRecord.run([
        SampleRecord.json(
          code: "1.90000\(number)",
          with: ["legalBasisesDetails": [["name": "Luật \(number)", "code": .string("\(number)/2020/QH14")]]])
      ])
    }
    func edit(_ files: [ImportedFile], _ path: String) -> [ImportedFile] {
      files.map { $0.path == path ? ImportedFile(path: path, bytes: $0.bytes + Array("# sửa\n".utf8)) : $0 }
    }
    func isSound(_ files: [ImportedFile]) -> Bool {
      let sources = files.filter { $0.path.hasSuffix(".tthc") }.map { SourceText(path: $0.path, bytes: $0.bytes) }
      return !Compilation(of: sources).hasErrors && Set(files.map(\.path)).count == files.count
    }
    var files = edit(base(1).files, "chung/can-cu.tthc")
    for number in 2...3 { files = merge(base(number), into: files).files }
    #expect(isSound(files))
    #expect(files.map(\.path).filter { $0.contains("can-cu") } == ["chung/can-cu-bo-sung.tthc", "chung/can-cu.tthc"])
    files = merge(base(4), into: edit(files, "chung/can-cu-bo-sung.tthc")).files
    #expect(isSound(files))
    #expect(files.contains { $0.path == "chung/can-cu-bo-sung-2.tthc" })
  }
}

/// What a finding about data says.
enum DataRuleMessage {
  static func vietnamese(_ finding: DataFinding) -> String { finding.finding(in: "").message.vi }
}
