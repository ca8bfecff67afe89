import CanonicalJSON
import ProcedureDiagnostics
import ProcedureImport
import Testing

/// Rules that the import reads out of names and sentences, beside those of `ExtractorTests`.
@Suite struct ProseRuleTests {
  private static let path = "quoc-gia/thu-nghiem-do-luong/1.900001.tthc"

  private static func step(_ title: String, _ lines: [String] = []) -> StepExtractor.Step {
    let reading = StepExtractor.read([
      NationalRecord.Step(name: "", description: (["Bước 1: Nộp hồ sơ", title] + lines).joined(separator: "\n"))
    ])
    return reading.steps[1]
  }

  private static func length(_ title: String, _ lines: [String] = []) -> String? {
    StepLengthExtractor.read(step(title, lines), among: ["Sở Y tế", "Ủy ban nhân dân cấp tỉnh"])
      .map { "\($0.length.amount) \($0.length.unit.rawValue)\($0.runsFromReceipt ? " from receipt" : "")" }
  }

  @Test func `A line that breaks in the middle of a sentence is one step`() {
    // As of 1.012169.
    let broken = Self.step("Bước 2: Cá nhân thì nộp hồ", ["sơ theo quy định.", "a) Nộp trực tiếp"])
    #expect(broken.title == "Bước 2: Cá nhân thì nộp hồ sơ theo quy định.")
    #expect(broken.lines == ["a) Nộp trực tiếp"])
    #expect(Self.step("Bước 2: Trình tự hoàn thuế", ["a) thủ tục hoàn"]).lines == ["a) thủ tục hoàn"])
    #expect(Self.step("Bước 2: Thẩm định hồ sơ.", ["sau đó trả kết quả"]).lines == ["sau đó trả kết quả"])
  }

  @Test func `A step takes the time that stands before the agency that does it`() {
    #expect(Self.length("Bước 2: Trong thời hạn 02 ngày làm việc, Sở Y tế thẩm định hồ sơ.") == "2 workingDay")
    #expect(
      Self.length("Bước 2: Trong thời hạn 05 ngày kể từ ngày nhận đủ hồ sơ hợp lệ, Sở Y tế cấp giấy phép.")
        == "5 day from receipt")
    #expect(
      Self.length("Bước 2: Trong thời hạn 05 ngày kể từ ngày nhận được hồ sơ của Sở, Sở Y tế cấp giấy phép.") == "5 day"
    )
  }

  @Test(arguments: [
    "ngày cấp giấy phép", "ngày ban hành quyết định", "ngày nhận được báo cáo kết quả giải thể",
    "ngày nhận được đề cương đã được hoàn chỉnh", "ngày gửi văn bản xác nhận đã nhận đầy đủ hồ sơ hợp lệ",
  ])
  func `A time that runs from the result or from a second receipt is none of the way to the result`(start: String) {
    #expect(Self.length("Bước 2: Trong thời hạn 05 ngày kể từ \(start), Sở Y tế đăng tải danh sách.") == nil)
  }

  @Test func `The time may stand right behind the agency`() {
    #expect(
      Self.length("Bước 2: Sở Y tế trong thời gian 05 ngày kể từ ngày nhận đủ hồ sơ hợp lệ, có trách nhiệm cấp giấy.")
        == "5 day from receipt")
    #expect(
      Self.length("Bước 2: Sở Y tế trong thời hạn 05 ngày kể từ ngày nhận đủ giấy tờ có trách nhiệm cấp giấy.")
        == "5 day")
    #expect(Self.length("Bước 2: Sở Y tế trong thời hạn 05 ngày kể từ ngày nhận đủ giấy tờ") == nil)
  }

  @Test func `Below a title the first line may give the time, and any office may have it`() {
    let line = "- Trong thời hạn không quá 05 ngày làm việc, kể từ ngày nhận đủ hồ sơ hợp lệ, Sở Công Thương cấp giấy."
    #expect(Self.length("Bước 2: Cấp giấy phép", [line]) == "5 workingDay from receipt")
    #expect(Self.length("Bước 2:", [line]) == "5 workingDay from receipt")
    #expect(Self.length("Bước 2: Cấp giấy phép: Trong 05 ngày, cơ quan thẩm định cấp giấy.") == "5 day")
    #expect(Self.length("Bước 2: Trong thời hạn 02 ngày làm việc, Sở Công Thương thẩm định hồ sơ.") == "2 workingDay")
    // Of a case, of the applicant, behind other work, beside another time.
    #expect(Self.length("Bước 2: Trường hợp phải xác minh", [line]) == nil)
    #expect(Self.length("Bước 2: Bổ sung", ["Trong thời hạn 05 ngày, tổ chức nộp hồ sơ bổ sung."]) == nil)
    #expect(Self.length("Bước 2: Bổ sung", ["Trong thời hạn 05 ngày, Hội đồng quản trị nộp hồ sơ."]) == nil)
    #expect(Self.length("Bước 2: Bổ sung", ["Trong thời hạn 05 ngày nếu thiếu, Sở Y tế thông báo."]) == nil)
    for words in [
      "Trong 05 ngày kể từ ngày nhận được hồ sơ chưa hợp lệ, Sở Y tế yêu cầu bổ sung.",
      "Trong 05 ngày, Sở Y tế có văn bản yêu cầu bổ sung trong trường hợp hồ sơ chưa đầy đủ.",
      "Trong 05 ngày kể từ ngày có thay đổi, các tổ chức tín dụng, Kho bạc Nhà nước gửi thông báo.",
      "Trong 05 ngày kể từ ngày nhận được hồ sơ bổ sung, Sở Y tế thẩm định.",
      "Chậm nhất 05 ngày trước ngày xét tuyển, Sở Y tế lập danh sách.",
      "Trong thời gian 03 ngày (tính theo ngày làm việc), Sở Y tế cấp giấy.",
    ] {
      #expect(Self.length("Bước 2: Thẩm định", [words]) == nil, "\(words)")
    }
    #expect(Self.length("Bước 2: Sở Y tế có trách nhiệm:", [line, "- Giao đơn vị tham mưu."]) == nil)
    #expect(Self.length("Bước 2: Cấp giấy phép", ["Sở Y tế kiểm tra hồ sơ.", line]) == nil)
    #expect(Self.length("Bước 2: Cấp giấy phép", [line, "Chậm nhất 01 ngày sau, trả kết quả."]) == nil)
  }

  @Test func `A long step is named by its first sentence, semicolons and all`() {
    // As of 1.001567.
    let sentence =
      "Bước 2: Trong thời hạn 25 ngày kể từ ngày nhận đủ hồ sơ hợp lệ, Ngân hàng Nhà nước xem xét và có quyết định sửa đổi Giấy "
      + "phép của tổ chức tín dụng; trường hợp không chấp thuận, Ngân hàng Nhà nước trả lời và nêu rõ lý do bằng văn bản."
    let step = Self.step("\(sentence) Quyết định được đăng trên trang thông tin của Ngân hàng Nhà nước.")
    #expect(step.title == sentence)
    #expect(step.lines.count == 1)
  }

  @Test func `A step that names another time has no time of its own`() {
    #expect(Self.length("Bước 2: Sở Y tế thẩm định hồ sơ trong thời hạn 02 ngày làm việc.") == nil)
    #expect(
      Self.length("Bước 2: Trong thời hạn 02 ngày, Sở Y tế thẩm định; chậm nhất 01 ngày sau đó trả kết quả.") == nil)
    #expect(
      Self.length(
        "Bước 2: Trong thời hạn 02 ngày, Sở Y tế thẩm định.", ["Trường hợp phức tạp thì không quá 05 ngày."]) == nil)
  }

  @Test func `A limit of a channel that has several is asked for by its case alone, and its words stay and come back`()
    throws
  {
    let texts = [
      (3, "Trường hợp cấp lại: trong thời hạn 03 ngày làm việc."),
      (9, "09 ngày làm việc kể từ ngày nhận đủ hồ sơ đối với trường hợp cấp mới"),
    ]
    let methods = ["DIRECT", "POSTAL"].flatMap { channel in
      texts.map { days, text -> JSON in
        [
          "submissionMethod": .string(channel), "processingTime": .int(Int64(days)),
          "processingTimeUnit": "WORKING_DAY", "description": .string(text),
        ]
      }
    }
    let record = SampleRecord.json(with: ["executionMethods": .array(methods)])
    let run = SampleRecord.run([record])
    let lines = try #require(run.text(Self.path)).split(separator: "\n")
    for line in [
      "  thời hạn 03 ngày làm việc khi \"Trường hợp cấp lại\"",
      "  thời hạn 09 ngày làm việc khi \"đối với trường hợp cấp mới\"",
      "  nguyên văn \"Trường hợp cấp lại: trong thời hạn 03 ngày làm việc.\"",
    ] {
      #expect(lines.contains(line[...]), "\(line)")
    }
    var export = try NationalExportTests.export(run)
    let document = try JSONDocument(parsing: record.canonicalBytes)
    export.compare(with: try #require(NationalRecordReader.read(document.root).record))
    #expect(export.changedRecords.isEmpty)
  }

  @Test func `A limit without any case among others holds for all other cases; words with a length tell no case`()
    throws
  {
    func lines(_ texts: [(Int64, String)]) throws -> [String] {
      let methods = texts.map { days, text -> JSON in
        [
          "submissionMethod": "DIRECT", "processingTime": .int(days), "processingTimeUnit": "WORKING_DAY",
          "description": .string(text),
        ]
      }
      let run = SampleRecord.run([SampleRecord.json(with: ["executionMethods": .array(methods)])])
      return try #require(run.text(Self.path)).split(separator: "\n").map(String.init)
    }
    let general = try lines([
      (9, "Trong thời hạn 09 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ."),
      (3, "Trường hợp cấp lại: 03 ngày làm việc."),
    ])
    #expect(general.contains("  thời hạn 09 ngày làm việc còn lại"))
    #expect(!general.contains { $0.contains("không nói rõ trường hợp") })
    let stages = try lines([(2, "Thẩm định 02 ngày, trình ký 01 ngày"), (3, "Trường hợp cấp lại: 03 ngày làm việc.")])
    #expect(
      stages.contains(
        "  câu hỏi \"«Thẩm định 02 ngày, trình ký 01 ngày»: một mức trong nhiều mức thời hạn, lời văn không nói rõ trường hợp; "
          + "mức này dùng khi nào?\""))
  }

  @Test func `Words with an amount tell no case of a fee`() throws {
    let fees: [JSON] = [
      ["type": "FEE", "value": 800_000, "description": "(áp dụng mức 400.000 đồng/hồ sơ khi nộp trực tuyến)"],
      ["type": "FEE", "value": 100_000, "description": "Cấp lại"],
    ]
    let record = SampleRecord.json(with: [
      "executionMethods": [
        [
          "submissionMethod": "DIRECT", "processingTime": 5, "processingTimeUnit": "WORKING_DAY",
          "description": "05 ngày làm việc", "fees": .array(fees),
        ]
      ]
    ])
    let run = SampleRecord.run([record])
    #expect(run.codes(685).count == 1)
    let lines = try #require(run.text(Self.path)).split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("  câu hỏi") && $0.hasSuffix("khoản này thu khi nào?\"") })
  }

  private static func draft(group: String, _ papers: [String]) throws -> (text: String, run: NationalImport) {
    let rows = papers.map { name -> JSON in ["name": .string(name), "originalQty": 1, "copyQty": 0] }
    let run = SampleRecord.run([
      SampleRecord.json(with: ["executionCases": [["name": .string(group), "profileComponents": .array(rows)]]])
    ])
    return (try #require(run.text(path)), run)
  }

  @Test func `A rule in the name of a group is no case in which its papers are owed`() throws {
    let (text, run) = try Self.draft(
      group:
        "(Trường hợp khai thác được thông tin trong cơ sở dữ liệu thì hồ sơ không bao gồm bản sao của các giấy tờ này)",
      ["Đơn đề nghị", "Bản sao giấy phép"])
    #expect(text.contains("\n    nộp \"Đơn đề nghị\" 01 bản chính\n"))
    #expect(!text.contains("khi \"(Trường hợp"))
    #expect(run.codes(683).count == 1)
    #expect(text.contains("chưa rõ trường hợp nào; giấy tờ nào của nhóm phải nộp, khi nào?\""))
  }

  @Test func `One of some persons is no choice between papers`() throws {
    let (text, _) = try Self.draft(
      group: "Trường hợp ủy quyền cho một trong các thành viên, hồ sơ gồm:", ["Văn bản ủy quyền", "Giấy đề nghị"])
    #expect(!text.contains("một trong {"))
    #expect(text.contains("\n      nộp \"Giấy đề nghị\" 01 bản chính\n"))
  }

  @Test func `A condition that names another paper is asked about`() throws {
    let (text, run) = try Self.draft(
      group: "",
      ["Giấy chứng nhận quyền sở hữu nhà đối với trường hợp thuê trụ sở: Hợp đồng thuê và văn bản của chủ sở hữu"])
    #expect(!text.contains(" khi \""))
    #expect(run.codes(673).count == 1)
  }

  @Test func `A step whose first line is only its number takes the next line as its name`() throws {
    let record = SampleRecord.json(with: [
      "executionSteps": [["name": "", "description": "Bước 1:\nNộp hồ sơ\nBước 2:\nThẩm định hồ sơ\nTrả kết quả"]]
    ])
    let text = try #require(SampleRecord.run([record]).text(Self.path))
    #expect(text.contains("bước b01 \"Bước 1: Nộp hồ sơ\"\n"))
    #expect(text.contains("bước b02 \"Bước 2: Thẩm định hồ sơ\"\n    nguyên văn \"Trả kết quả\"\n"))
  }

  private static let additionOfArea =
    "Đối với các xã miền núi thì thời gian được tăng thêm 10 ngày làm việc."

  private static func methods(_ rows: [(tenths: Int64, text: String)]) -> JSON {
    .array(
      rows.map { row in
        [
          "submissionMethod": "DIRECT", "processingTime": .decimal(millionths: row.tenths * 100_000),
          "processingTimeUnit": "WORKING_DAY",
          "description": .string(row.text),
        ]
      })
  }

  private static func limits(_ rows: [(tenths: Int64, text: String)]) throws -> (lines: [String], findings: Int) {
    let run = SampleRecord.run([SampleRecord.json(with: ["executionMethods": methods(rows), "cases": []])])
    let lines = try #require(run.text(path)).split(separator: "\n").map { $0.drop { $0 == " " } }
    return (
      lines.filter { $0.hasPrefix("thời hạn") || $0.hasPrefix("tăng thêm") }.map(String.init),
      run.findings.count { $0.rule.code.number == 671 }
    )
  }

  @Test func `A limit and the addition for an area are not counted twice`() throws {
    let sum = try Self.limits([(175, "Không quá 7,5 ngày làm việc.\n" + Self.additionOfArea)])
    #expect(sum.lines == ["thời hạn 7,5 ngày làm việc", "tăng thêm 10 ngày làm việc khi \"các xã miền núi\""])
    #expect(sum.findings == 1)
    let row = try Self.limits([(80, "Nộp tại quầy."), (180, Self.additionOfArea)])
    #expect(row.lines == ["thời hạn 08 ngày làm việc", "tăng thêm 10 ngày làm việc khi \"các xã miền núi\""])
    #expect(row.findings == 1)
  }

  @Test func `The last row of a group announces nothing, whatever sign it ends with`() throws {
    let rows: JSON = [
      ["name": "", "profileComponents": [["name": "Giấy tờ sau đây:"], ["name": "Sơ đồ thiết kế khu vực kho:"]]]
    ]
    let run = SampleRecord.run([SampleRecord.json(with: ["executionCases": rows])])
    let text = try #require(run.text(Self.path))
    #expect(text.contains("nộp \"Sơ đồ thiết kế khu vực kho\""))
    #expect(text.contains("nguyên văn \"Giấy tờ sau đây:\""))
  }

  @Test(arguments: [
    ("Sổ hộ khẩu của cha, mẹ", true), ("Giấy tờ về hộ tịch, hộ khẩu", true),
    ("Đơn của người đăng ký hộ khẩu thường trú tại xã", false),
    ("Lưu ý: Nghị định sửa đổi các nghị định liên quan đến việc nộp, xuất trình sổ hộ khẩu", false),
  ])
  func `A household book is asked for where it is a paper, not a place`(name: String, isAsked: Bool) {
    let rows: JSON = [["name": "", "profileComponents": [["name": .string(name)]]]]
    let run = SampleRecord.run([SampleRecord.json(with: ["executionCases": rows])])
    #expect(run.findings.contains { $0.rule.code.number == 642 } == isAsked)
  }

  @Test(arguments: [
    ("Phòng Lao động - Thương binh và Xã hội thẩm định", true),
    ("Theo Thông tư ngày 29/8/2023 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội", false),
  ])
  func `An abolished ministry may still be the issuer of an instrument`(text: String, isNamed: Bool) {
    let run = SampleRecord.run([SampleRecord.json(with: ["requirementsAndConditions": .string(text)])])
    #expect(run.findings.contains { $0.rule.code.number == 641 } == isNamed)
  }

  @Test func `The time of a step stands in the draft`() throws {
    let steps: JSON = [
      [
        "name": "",
        "description":
          "Bước 1: Nộp hồ sơ\nBước 2: Trong thời hạn 02 ngày kể từ ngày nhận đủ hồ sơ, Sở Thử nghiệm tỉnh Mẫu trả lời.",
      ]
    ]
    let text = try #require(SampleRecord.run([SampleRecord.json(with: ["executionSteps": steps])]).text(Self.path))
    #expect(text.contains("do \"Sở Thử nghiệm tỉnh Mẫu\" trong 02 ngày kể từ ngày nhận đủ hồ sơ hợp lệ\n"))
  }

  @Test(arguments: [
    ("Việc yêu cầu bổ sung hồ sơ được thực hiện tối đa một lần trong suốt quá trình giải quyết hồ sơ.", 1),
    ("Việc yêu cầu bổ sung, hoàn thiện hồ sơ chỉ được thực hiện một (01) lần.", 1),
    ("Chỉ được yêu cầu sửa đổi, bổ sung 01 lần.", 1),
    ("Cơ quan tiếp nhận yêu cầu bổ sung hồ sơ không quá 02 (hai) lần.", 2),
  ])
  func `How often a supplement may be asked for is read where the words bound it`(sentence: String, count: Int) {
    #expect(SupplementRoundsExtractor.read([sentence]) == count)
  }

  @Test(arguments: [
    "Việc yêu cầu bổ sung hồ sơ phải cụ thể, đầy đủ một lần để tổ chức bổ sung đầy đủ, chính xác.",
    "Việc yêu cầu bổ sung hồ sơ chỉ thực hiện một lần, trừ trường hợp tổ chức bổ sung không đúng theo yêu cầu.",
    "Tổ chức đề nghị cấp Giấy phép được tự gửi bổ sung, hoàn thiện hồ sơ tối đa 02 lần.",
    "Cơ quan cấp phép thông báo 1 lần bằng văn bản cho chủ đầu tư bổ sung, hoàn thiện hồ sơ.",
    "Lập danh sách đề nghị bổ sung dự toán chi chế độ trợ cấp chỉ một lần.",
  ])
  func `Words about completeness, exceptions and other payments bound no supplement`(sentence: String) {
    #expect(SupplementRoundsExtractor.read([sentence]) == nil)
  }

  @Test func `A bound on supplements stands in the draft`() throws {
    let steps: JSON = [["name": "", "description": "Việc yêu cầu bổ sung hồ sơ được thực hiện tối đa một lần."]]
    let text = try #require(SampleRecord.run([SampleRecord.json(with: ["executionSteps": steps])]).text(Self.path))
    #expect(text.contains("  bổ sung {\n    tối đa 01 lần\n  }\n"))
  }

  @Test func `The name of a file is no code of a form`() {
    #expect(FormNameExtractor.isFile("Mau_01.docx"))
    #expect(FormNameExtractor.isFile("Phụ lục I.doc"))
    #expect(!FormNameExtractor.isFile("Mẫu số 01"))
    #expect(!FormNameExtractor.isFile("Mẫu số 1.2"))
    #expect(!FormNameExtractor.isFile(""))
  }

  @Test(arguments: [
    "Các thành phần hồ sơ gồm:", "A. Phần hồ sơ hành chính:",
    "Trong phiếu nêu rõ mục đích, nội dung, phạm vi thông tin cần khai thác",
    "Xuất trình hoặc gửi bản chính hoặc bản sao có chứng thực của một số loại giấy tờ mà cơ quan đăng ký cần kiểm tra:",
  ])
  func `A name that only announces papers is no question to the applicant`(name: String) {
    #expect(DocumentGroupExtractor.read(name, amongSeveral: true) == .heading)
  }

  @Test(arguments: [
    ("Đăng ký tạm trú theo danh sách, hồ sơ gồm:", "Đăng ký tạm trú theo danh sách"),
    ("Hồ sơ đề nghị cấp giấy phép lần đầu, bao gồm:", "Hồ sơ đề nghị cấp giấy phép lần đầu"),
    ("Trường hợp thay đổi thông tin gồm:", "Trường hợp thay đổi thông tin"),
    // The dossier may belong to the case.
    ("Trường hợp bổ sung hồ sơ gồm:", "Trường hợp bổ sung hồ sơ gồm"),
  ])
  func `The case of a group ends before what announces its papers`(name: String, expected: String) {
    switch DocumentGroupExtractor.read(name, amongSeveral: true) {
    case .condition(let condition), .question(let condition): #expect(condition == expected)
    default: Issue.record("\(name) is no case")
    }
  }

  @Test(
    arguments: [
      // As of 1.003160: both halves are always owed.
      ("Hồ sơ của người nhận con nuôi", .heading), ("Hồ sơ của người được nhận làm con nuôi:", .heading),
      // As of 1.013332, 2.001194, 3.000152, 5.002555: nothing that applicants owe.
      ("6.3.1.4. Các tài liệu được miễn nộp đối với thành phần hồ sơ đăng ký", .unowed),
      ("Phiếu được tạo lập khi trích xuất thông tin của công dân", .unowed),
      ("b) Hồ sơ Uỷ ban nhân dân cấp tỉnh trình Hội đồng nhân dân cấp tỉnh xem xét", .unowed),
      ("Hồ sơ Cục Hàng hải và Đường thủy Việt Nam trình Bộ gồm", .unowed),
      // As of 6.006661, 2.002602: what stands in one paper.
      ("+ Phương án giải thể tổ chức, trong đó nêu rõ:", .notes),
      ("(i) Hồ sơ đề xuất dự án đầu tư gồm các thông tin sau:", .notes),
      // As of 2.002029, 1.003523, 1.005040, 1.012344, 2.000722, 1.115478.
      ("Người có thẩm quyền có thể ủy quyền cho tổ chức, cá nhân khác theo quy định sau đây:", .rule),
      ("Nhóm 1 gồm các văn bản, tài liệu sau", .rule), ("Hồ sơ khác", .rule),
      ("lượng hồ sơ: 02 bộ (01 bộ bản chính, 01 bộ bản sao).", .rule),
      ("Tên giấy tờ Mẫu đơn, tờ khai Số lượng Biểu mẫu điện tử", .rule),
      ("(2) Minh chứng đáp ứng các điều kiện bao gồm:", .rule),
    ] as [(String, DocumentGroupExtractor.Reading)])
  func `The name of a group that is no case becomes none`(name: String, reading: DocumentGroupExtractor.Reading) {
    #expect(DocumentGroupExtractor.read(name, amongSeveral: true) == reading)
  }

  @Test func `The name of a group that may be a case is asked about, one that tells its case is not`() throws {
    func questions(_ name: String) -> Int {
      let groups: JSON = [
        ["name": "Hồ sơ chung", "profileComponents": [["name": "Đơn đề nghị", "originalQty": 1, "copyQty": 0]]],
        ["name": .string(name), "profileComponents": [["name": "Giấy phép", "originalQty": 1, "copyQty": 0]]],
      ]
      return SampleRecord.run([SampleRecord.json(with: ["executionCases": groups])]).codes(683).count
    }
    #expect(questions("Hồ sơ gia hạn") == 1)
    #expect(questions("Hồ sơ đối với tàu đóng mới gồm:") == 0)
    // As of 3.000376 and 1.007664.
    #expect(questions("Doanh nghiệp gửi 01 bộ hồ sơ (hồ sơ bằng tiếng Việt đối với doanh nghiệp Việt Nam)") == 1)
    #expect(questions("Ngoài hồ sơ nêu trên, tùy từng trường hợp người nộp thuế phải nộp thêm") == 1)
  }

  @Test func `Papers to be handed in for some things only are asked about`() {
    let name = "Các giấy tờ phải nộp đối với tàu biển"
    #expect(DocumentGroupExtractor.read(name, amongSeveral: true) == .question(name))
    #expect(DocumentGroupExtractor.read("Các giấy tờ gửi bằng fax hoặc thư điện tử:", amongSeveral: true) == .submit)
    #expect(DocumentGroupExtractor.read("Thời hạn cung cấp hồ sơ hải quan:", amongSeveral: true) == .notes)
  }

  @Test func `The numbers of joint circulars and of lettered documents are right`() {
    #expect(LegalBasisExtractor.isJointCircular("191/2005/TTLT/BQP-BLĐTBXH-BTC"))
    #expect(LegalBasisExtractor.isJointCircular("01/2008/TTLT-BCT-BTC-BNN&PTNT"))
    #expect(!LegalBasisExtractor.isJointCircular("08/2025/NQ/HĐND"))
    #expect(!LegalBasisExtractor.isJointCircular("198/2016/TT/BTC"))
    #expect(LegalBasisExtractor.number(in: "09b/2013/TT-BTP") == "09b/2013/TT-BTP")
    let run = SampleRecord.run([
      SampleRecord.json(with: [
        "legalBasisesDetails": [["name": "Thông tư liên tịch", "code": "191/2005/TTLT/BQP-BLĐTBXH-BTC"]]
      ])
    ])
    #expect(run.codes(651).isEmpty)
    #expect(run.text("chung/can-cu.tthc")?.contains("số \"191/2005/TTLT/BQP-BLĐTBXH-BTC\"") == true)
  }
}
