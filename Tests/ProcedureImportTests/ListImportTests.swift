import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureFormat
import ProcedureImport
import ProcedureSyntax
import ProcedureText
import Testing

@Suite struct ListImportTests {
  private static let procedures = """
    STT;Mã TTHC;Tên thủ tục;Lĩnh vực;Cơ quan thực hiện;Cấp thực hiện;Cách thức;Thời hạn giải quyết;Lệ phí;Kết quả;Mã nội bộ
    1;1.900001;Cấp giấy phép thử nghiệm;Thử nghiệm;Sở Thử nghiệm;Cấp tỉnh;Trực tiếp, trực tuyến;05 ngày làm việc;Không;Giấy phép;TN-01
    2;1.900002;"Cấp lại; đổi giấy phép";Thử nghiệm;Sở Thử nghiệm;Cấp xã và huyện;;Theo thỏa thuận;50.000 đồng;;
    """
  private static let documents = """
    code,document,originals,copies,form,case
    1.900001,"Đơn đề nghị (theo mẫu)",1,0,mau-01.docx,
    ,Bản sao Giấy chứng nhận,1,0,,
    ,Bản vẽ đối với trường hợp xây mới,0,hai,,Trường hợp cấp mới
    """
  private static let stages = """
    Mã\tBước\tNội dung công việc\tNgười thực hiện\tThời gian
    1.900001\t1\tTiếp nhận hồ sơ\tBộ phận một cửa\t0,5 ngày làm việc
    1.900001\t2\tThẩm định\tPhòng chuyên môn\t03 ngày làm việc
    1.900001\t4\tTrả kết quả\tBộ phận một cửa\tGiờ hành chính
    """

  /// The cells at which a rule found something in the drafts.
  private static func cells(of rule: UInt16, in run: NationalImport) -> [String] {
    run.findings.filter { $0.rule.code.number == rule }.map { $0.cell ?? "" }
  }

  private static func lists(_ files: String...) -> ListImport {
    var lists = ListImport()
    for file in files { lists.add(Array(file.utf8), kind: nil) }
    return lists
  }

  private static func text(_ run: NationalImport, _ code: String) -> String {
    run.files.first { $0.path.hasSuffix("\(code).tthc") }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  @Test func `Three lists of an office become one draft that compiles and is laid out`() {
    let run = Self.lists(Self.procedures, Self.documents, Self.stages).run()
    #expect(run.recordCount == 2)
    for file in run.files {
      let tree = SyntaxTree(parsing: SourceText(path: file.path, bytes: file.bytes))
      #expect(tree.findings.isEmpty, "\(file.path)")
      #expect(String(decoding: Formatter.format(tree), as: UTF8.self) == String(decoding: file.bytes, as: UTF8.self))
    }
    let compilation = Compilation(of: run.files.map { SourceText(path: $0.path, bytes: $0.bytes) })
    #expect(!compilation.hasErrors, "\(compilation.findings.filter { $0.severity == .error }.map(\.message.en))")
    let text = Self.text(run, "1.900001")
    for line in [
      "  cấp thực hiện tỉnh", "  cách thức trực tiếp, trực tuyến", "  thời hạn 05 ngày làm việc",
      "  miễn lệ phí, nguyên văn \"Không\"",
      "    nộp \"Đơn đề nghị (theo mẫu)\" 01 bản chính, nguyên văn \"Tệp đính kèm: mau-01.docx\"",
      "    bước b01 \"Tiếp nhận hồ sơ\" do \"Bộ phận một cửa\"  trong 0,5 ngày làm việc",
      "    bước b02 \"Thẩm định\"       do \"Phòng chuyên môn\" trong 03 ngày làm việc",
    ] {
      #expect(text.split(separator: "\n").contains(line[...]), "\(line)\n\(text)")
    }
  }

  private static let feesAtChannels = """
      phí 135.000 đồng, nguyên văn "135.000 đồng/lần" qua trực tiếp
      phí 115.000 đồng, nguyên văn "115.000 đồng/lần" qua trực tuyến

    """

  @Test(arguments: [",,,,Trực tuyến: 115.000 đồng/lần\n", ",,,Trực tuyến,115.000 đồng/lần\n"])
  func `A row below adds to the ways of lodging named above`(row: String) {
    let head = "Mã TTHC,Tên thủ tục,Thời hạn giải quyết,Cách thức thực hiện,Phí\n"
    let first = "1.900002,Cấp lại,05 ngày làm việc,\"Trực tiếp, trực tuyến\",Trực tiếp: 135.000 đồng/lần\n"
    let text = Self.text(Self.lists(head + first + row).run(), "1.900002")
    #expect(text.contains("  cách thức trực tiếp, trực tuyến\n"), "\(text)")
    #expect(text.contains(Self.feesAtChannels), "\(text)")
  }

  @Test func `One cell may hold a fee for each channel`() {
    let list = """
      Mã TTHC,Tên thủ tục,Cách thức thực hiện,Phí
      1.900002,Cấp lại,"Trực tiếp, trực tuyến",Trực tiếp: 135.000 đồng/lần / Trực tuyến: 115.000 đồng/lần
      """
    let text = Self.text(Self.lists(list).run(), "1.900002")
    #expect(text.contains(Self.feesAtChannels), "\(text)")
  }

  @Test func `No word of a cell is lost, whatever its column`() {
    let run = Self.lists(Self.procedures, Self.documents, Self.stages).run()
    let all = run.files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    let words = Set(ProseWords.words(of: Array(all.utf8)).map(\.hash))
    for list in [Self.procedures, Self.documents, Self.stages] {
      for row in CSVReader(Array(list.utf8)).rows.dropFirst() {
        for field in row.fields.dropFirst(list == Self.procedures ? 1 : 0) {
          // Counts are values.
          if Int(field) != nil { continue }
          ProseWords.forEach(in: field) { word in
            let text = String(decoding: Array(field.utf8)[word.start..<word.end], as: UTF8.self)
            #expect(words.contains(word.hash) || Int(text) != nil, "\(text) of \(field)")
          }
        }
      }
    }
  }

  @Test func `Lists complete each other in any order, and a column may hold two things at once`() {
    let papers = """
      Mã\tTên giấy tờ\tSố lượng\tLoại bản\tBắt buộc
      1.900001\tTờ khai\t2\tBản chính\t
      1.900001\tGiấy ủy quyền\t\tbản sao\tkhi ủy quyền
      1.900001\tBằng\t\tbản sao có chứng thực\t
      """
    let steps =
      "Mã,Bước,Người thực hiện,Thời gian\n1.900001,Tiếp nhận,Một cửa,\"0,5 ngày\"\n1.900001,Ký,Lãnh đạo,8 giờ\n"
    let named = "Mã,Tên,Phí lệ phí,Ghi chú\n1.900001,Cấp giấy,10.000 đồng,Xem thêm\n"
    let lists = Self.lists(papers, steps, named)
    let run = lists.run()
    let text = Self.text(run, "1.900001")
    for line in [
      "thủ tục 1.900001 \"Cấp giấy\" {", "    nộp \"Tờ khai\" 02 bản chính", "    nộp \"Giấy ủy quyền\" 01 bản sao",
      "    nộp \"Bằng\" 01 bản sao có chứng thực", "    bước b01 \"Tiếp nhận\" do \"Một cửa\"  trong 0,5 ngày",
      "    | Giấy ủy quyền – Bắt buộc: khi ủy quyền", "    | Xem thêm",
    ] {
      #expect(text.split(separator: "\n").contains { $0.hasPrefix(line) }, "\(line)\n\(text)")
    }
    #expect(lists.findings.isEmpty)
    #expect(Self.cells(of: 670, in: run) == ["B2", "B3", "B4"])
  }

  @Test func `A finding names the list where there are several, and a procedure without a name is one`() {
    var lists = ListImport()
    lists.add(Array("Mã,Tên\n1.900001,A\n".utf8), named: "a.csv", kind: nil)
    lists.add(Array("Mã,Tên giấy tờ\n1.900002,Đơn\n".utf8), named: "b.csv", kind: nil)
    #expect(lists.findings.map { "\($0.file ?? "") \($0.line ?? 0) \($0.cell ?? "")" } == ["b.csv 2 A2"])
    #expect(lists.run().findings.allSatisfy { $0.file == ($0.procedure == "1.900001" ? "a.csv" : "b.csv") })
    #expect(Self.text(lists.run(), "1.900002").isEmpty == false)
  }

  @Test func `Without a column of channels no channel is made up`() {
    let text = Self.text(Self.lists("Mã,Tên,Thời hạn (ngày làm việc)\n1.900001,Cấp giấy,\"0,5\"\n").run(), "1.900001")
    #expect(text.contains("  thời hạn 0,5 ngày làm việc\n"))
    #expect(!text.contains("cách thức"))
    // Nor a limit where there is none.
    #expect(!Self.text(Self.lists("Mã,Tên,Phí\n1.900001,Cấp giấy,1.000 đồng\n").run(), "1.900001").contains("thời hạn"))
  }

  @Test func `Channels are understood as offices write them, and how much is done online`() {
    func line(_ cell: String) -> String {
      let text = Self.text(Self.lists("Mã,Tên,Cách thức\n1.900001,Cấp giấy,\"\(cell)\"\n").run(), "1.900001")
      return text.split(separator: "\n").first { $0.contains("cách thức") }.map { $0.dropFirst(2) + "" } ?? ""
    }
    #expect(line("Trực tiếp, toàn trình, BCCI") == "cách thức trực tiếp, trực tuyến toàn trình, bưu chính")
    #expect(line("Một phần") == "cách thức trực tuyến một phần")
    #expect(line("Dịch vụ công trực tuyến toàn trình") == "cách thức trực tuyến toàn trình")
  }

  @Test func `The code of an office behind that of the procedure is kept as a note`() {
    let lists = Self.lists("Mã,Tên,Cách thức\n1.900001.000.00.00.H54,Cấp giấy,Trực tiếp\n")
    #expect(lists.findings.isEmpty)
    #expect(Self.text(lists.run(), "1.900001").contains("1.900001.000.00.00.H54"))
  }

  @Test func `The same findings as for the national database, with the line of the list`() {
    let findings = Self.lists(Self.procedures, Self.documents).run().findings
    #expect(findings.contains { $0.rule.code.number == 619 || $0.rule.code.number == 620 })
  }

  @Test func `What is wrong with the shape of a list is reported with its line and column`() {
    func codes(_ text: String) -> [String] {
      Self.lists(text).findings.map { "\($0.rule.code.number) \($0.cell ?? String($0.line ?? 0))" }
    }
    #expect(codes("Tên,Thời hạn\nA,5") == ["660 1"])
    #expect(codes("Mã,Tên,Mã nội bộ\n1.900001,A,x") == ["661 C1"])
    #expect(codes("Mã,Tên,Tên thủ tục\n1.900001,A,B") == ["662 C1"])
    #expect(codes("Mã,Tên\n1.900001,A,B\n1.900002") == ["663 2", "663 3", "603 A3"])
    #expect(codes("Mã,Tên\n1.900001,\"A\n") == ["663 2", "664 2"] || codes("Mã,Tên\n1.900001,\"A\n") == ["664 2"])
    #expect(codes("Mã,Tên giấy tờ,Bản chính\n1.900001,Đơn,hai") == ["601 C2", "603 A2"])
    #expect(codes("") == ["660 1"])
    #expect(codes("Mã,Tên,Cách thức\n1.900001,A,bồ câu") == ["602 C2"])
    // As spreadsheets count rows, whatever stands in a cell.
    #expect(codes("Mã,Tên,Cách thức\n1.900001,\"A\nB\",trực tiếp\n\n1.900002,C,bồ câu") == ["602 C4"])
  }

  @Test func `A procedure that a list has twice is told of, and its second row stays aside with its own fee`() throws {
    let list = "Mã,Tên,Phí\n1.900001,Cấp giấy,50.000 đồng\n1.900002,Khác,\n1.900001,Cấp giấy,70.000 đồng\n"
    let run = Self.lists(list).run()
    #expect(run.recordCount == 3)
    let finding = try #require(run.findings.first { $0.rule.code.number == 605 })
    #expect((finding.line, finding.cell) == (4, "A4"))
    #expect(finding.words == "1.900001: 2")
    #expect(run.findings.filter { $0.rule.code.number == 605 }.count == 1)
    let drafts = run.files.filter { $0.path.contains("1.900001") }.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(drafts.count == 2)
    for (fee, other) in [("50.000", "70.000"), ("70.000", "50.000")] {
      let draft = try #require(drafts.first { $0.contains("phí \(fee) đồng") })
      #expect(!draft.contains(other))
      #expect(draft.contains("bản nào đúng?") == (fee == "70.000"))
    }
  }

  @Test(.timeLimit(.minutes(1))) func `A list of one code only takes no longer than one of many`() {
    let rows = (1...1_000).map { "1.900001,Cấp giấy \($0 % 2),\($0) đồng" }
    let run = Self.lists("Mã,Tên,Phí\n" + rows.joined(separator: "\n")).run()
    #expect(run.recordCount == 1_000)
    #expect(Set(run.files.map(\.path)).count == run.files.count)
    #expect(Self.cells(of: 605, in: run).count == 999)
  }

  @Test func `A second list completes the first; what both say is no second fee, what it says otherwise stays aside`() {
    let first = "Mã,Tên,Phí\n1.900001,Cấp giấy,50.000 đồng\n"
    let run = Self.lists(first, "Mã,Tên,Phí,Kết quả\n1.900001,Cấp giấy,50.000 đồng,Giấy\n").run()
    #expect(run.recordCount == 1)
    let text = Self.text(run, "1.900001")
    #expect(text.split(separator: "\n").filter { $0.contains("50.000 đồng") }.count == 1)
    #expect(text.contains("kết quả \"Giấy\""))
    #expect(Self.cells(of: 605, in: run).isEmpty)
    let other = Self.lists(first, "Mã,Tên,Phí\n1.900001,Cấp giấy,70.000 đồng\n").run()
    #expect(other.recordCount == 2)
    #expect(Self.cells(of: 605, in: other) == ["A2"])
    // A list of documents that comes first and names its procedure is no second row.
    let papers = Self.lists("Mã,Tên,Tên giấy tờ\n1.900001,Cấp giấy,Đơn\n", first).run()
    #expect(papers.recordCount == 1)
  }

  @Test func `The draft of a list speaks of no database`() {
    let text = Self.text(Self.lists("Mã,Tên,Phí\n1.900001,Cấp giấy,Theo quy định của tỉnh\n").run(), "1.900001")
    #expect(text.contains("phí theo nguyên văn"))
    #expect(!text.contains("cơ sở dữ liệu"), "\(text)")
  }

  private static let otherFiles: [(file: [UInt8], code: UInt16)] = [
    (Array("PK\u{3}\u{4}\u{0}".utf8), 666), (Array("%PDF-1.7".utf8), 666), ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], 666),
    ([0x4D, 0xE3, 0x2C, 0x54, 0xEA, 0x6E, 0x0A], 667), (Array("M\u{0}a\u{0},\u{0}T\u{0}".utf8), 667),
    (Array("ngôn ngữ tthc 1\n\nthủ tục 1.900001 \"A\" {\n}\n".utf8), 686),
    (Array("# Nguồn\n\nprocedure 1.900001 \"A\" {\n}\n".utf8), 686),
  ]

  @Test(arguments: otherFiles)
  func `A file that is no table, or in an older encoding, gives one finding and nothing else`(
    file: [UInt8], code: UInt16
  ) {
    var lists = ListImport()
    lists.add(file, kind: nil)
    #expect(lists.findings.map(\.rule.code.number) == [code])
    #expect(lists.run().recordCount == 0)
  }

  // MARK: - Lists as offices lay them out

  /// Titles above the header, numbers of columns below it, levels and fields between the rows, all papers in a cell.
  private static let published = """
    ỦY BAN NHÂN DÂN TỈNH,,,,,,,,,
    "DANH MỤC THỦ TỤC HÀNH CHÍNH
    (kèm theo Quyết định)",,,,,,,,,
    TT,Mã số TTHC,Tên thủ tục hành chính,Thời hạn giải quyết,Trình tự thực hiện,Thành phần hồ sơ,"Phí, lệ phí (nếu có)",Số lượng hồ sơ,Cơ quan tiếp nhận,Phi địa giới
    (1),(2),(3),(4),(5),(6),(7),(8),(9),(10)
    A,THỦ TỤC HÀNH CHÍNH CẤP TỈNH,,,,,,,,
    I,Lĩnh vực Đường bộ (02 TTHC),,,,,,,,
    1,1.900040,Cấp phép thi công,07 ngày làm việc; trường hợp lấy ý kiến: 10 ngày làm việc,"Bước 1: Nộp hồ sơ.
    Bước 2: Sở thẩm định.","- Đơn đề nghị (bản chính);
    - Bản vẽ (02 bản sao);
    - Văn bản ủy quyền (nếu có).",Không,01,Trung tâm hành chính công,x
    2,1.900041,Cấp lại giấy phép,Trong ngày,,Đơn,Lệ phí 50.000 đồng/lần; phí thẩm định 200.000 đồng,,,
    B,THỦ TỤC HÀNH CHÍNH CẤP XÃ,,,,,,,,
    I,LĨNH VỰC TRẺ EM,,,,,,,,
    3,1.900042,Hỗ trợ trẻ em,15 ngày; trường hợp phải xác minh được kéo dài không quá 20 ngày,,,,,,
    4,,Thủ tục quên mã,5 ngày,,,,,,
    Tổng cộng: 04 thủ tục,,,,,,,,,
    """

  @Test func `Titles between procedures say their field and level, and no name goes to another procedure`() {
    let lists = Self.lists(Self.published)
    let run = lists.run()
    let expected = [
      "1.900040": [
        "thủ tục 1.900040 \"Cấp phép thi công\" {", "  lĩnh vực \"Đường bộ\"", "  cấp thực hiện tỉnh",
        "  cơ quan tiếp nhận \"Trung tâm hành chính công\"", "  nguyên văn \"Thủ tục phi địa giới hành chính\"",
        "  thành phần hồ sơ 01 bộ {", "    nộp \"Đơn đề nghị\" 01 bản chính", "    nộp \"Bản vẽ\" 02 bản sao",
        "    nộp \"Văn bản ủy quyền\" nếu có", "  thời hạn 07 ngày làm việc còn lại",
        "  thời hạn 10 ngày làm việc khi \"trường hợp lấy ý kiến\"",
        "  nguyên văn \"07 ngày làm việc; trường hợp lấy ý kiến: 10 ngày làm việc\"",
        "    bước b02 \"Bước 2: Sở thẩm định.\"",
      ],
      "1.900041": [
        "thủ tục 1.900041 \"Cấp lại giấy phép\" {", "  lĩnh vực \"Đường bộ\"", "  thời hạn trong ngày",
        "  lệ phí 50.000 đồng, nguyên văn \"Lệ phí 50.000 đồng/lần\"",
        "  phí 200.000 đồng, nguyên văn \"phí thẩm định 200.000 đồng\"",
      ],
      "1.900042": [
        "thủ tục 1.900042 \"Hỗ trợ trẻ em\" {", "  lĩnh vực \"Trẻ em\"", "  cấp thực hiện xã", "  thời hạn 15 ngày",
      ],
    ]
    for (code, lines) in expected {
      let text = Self.text(run, code)
      for line in lines { #expect(text.split(separator: "\n").contains(line[...]), "\(line)\n\(text)") }
    }
    #expect(
      lists.findings.map { "\($0.rule.code.number) \($0.cell ?? String($0.line ?? 0))" }
        == ["668 1", "668 2", "603 B12", "669 B13"])
    // What is found in the drafts stands at the cells that they were made of.
    #expect(
      run.findings.contains {
        $0.rule.code.number == 627 && $0.cell == "F7" && $0.words == "- Văn bản ủy quyền (nếu có)."
      })
    #expect(run.findings.contains { $0.rule.code.number == 619 && $0.cell == "D11" })
    #expect(run.findings.allSatisfy { $0.pointer.isEmpty })
  }

  @Test func `How much of a procedure is done online is a way to lodge it, where the list names the others`() {
    let list = """
      STT,Mã TTHC,Tên thủ tục,Cách thức,Dịch vụ công trực tuyến,,Ngày ban hành,Số quyết định
      ,,,,Toàn trình,Một phần,,
      (1),1.900050,Cấp mới,Trực tiếp,x,,01/07/2025,12/QĐ-UBND
      (2),1.900051,Cấp lại,"Trực tiếp, trực tuyến",,x,,13/QĐ-UBND ngày 02/07/2025
      (3),1.900052,Cấp đổi,Trực tiếp,x,x,,
      (4),1.900053,Thu hồi,,x,,,
      """
    let run = Self.lists(list).run()
    for (code, lines) in [
      "1.900050": ["  cách thức trực tiếp, trực tuyến toàn trình", "  quyết định công bố 12/QĐ-UBND ngày 01/07/2025"],
      "1.900051": ["  cách thức trực tiếp, trực tuyến một phần", "  quyết định công bố 13/QĐ-UBND ngày 02/07/2025"],
      "1.900052": ["  cách thức trực tiếp", "    | Dịch vụ công trực tuyến toàn trình: x"],
      "1.900053": ["  nguyên văn \"Dịch vụ công trực tuyến toàn trình: x\""],
    ] {
      let text = Self.text(run, code)
      for line in lines { #expect(text.split(separator: "\n").contains(line[...]), "\(line)\n\(text)") }
    }
    let one = Self.text(Self.lists("Mã,Tên,Hình thức nộp,Mức độ\n1.900054,A,Trực tuyến,Toàn trình").run(), "1.900054")
    #expect(one.contains("  cách thức trực tuyến toàn trình\n"))
  }

  @Test func `A code kept as text, or marked for a footnote, is the code`() {
    let run = Self.lists("Mã,Tên\n'1.900060,Cấp mới\n1.900061 (2),Cấp lại\n").run()
    #expect(Self.text(run, "1.900060").contains("thủ tục 1.900060 \"Cấp mới\" {"))
    #expect(Self.text(run, "1.900061").contains("thủ tục 1.900061 \"Cấp lại\" {"))
    #expect(Self.text(run, "1.900061").contains("nguyên văn \"Mã: 1.900061 (2)\""))
  }

  @Test func `A mark says the form of a paper, and the number beside it how many`() {
    let papers = """
      Mã,Tên giấy tờ,Bản chính,Bản sao,Số lượng
      1.900062,Tờ khai,x,,02
      1.900062,Bằng,,✓,
      1.900062,Bản vẽ,01 bản,02 (bản),
      1.900062,Hợp đồng,x,x,3
      """
    let lists = Self.lists("Mã,Tên\n1.900062,Cấp giấy\n", papers)
    let text = Self.text(lists.run(), "1.900062")
    for line in [
      "    nộp \"Tờ khai\" 02 bản chính", "    nộp \"Bằng\" 01 bản sao", "    nộp \"Bản vẽ\" 01 bản chính",
      "    nộp \"Bản vẽ\" 02 bản sao", "    nộp \"Hợp đồng\"", "    | Hợp đồng – Số lượng: 3",
    ] {
      #expect(text.split(separator: "\n").contains(line[...]), "\(line)\n\(text)")
    }
    // Which of the two, or one of each, only the office knows.
    #expect(lists.findings.map { "\($0.rule.code.number) \($0.cell ?? "")" } == ["601 C5", "601 D5"])
  }

  @Test func `A list in which no procedure is found writes no file`() {
    #expect(Self.lists("Chào,bạn\n1,2\n").run().files.isEmpty)
    #expect(SampleRecord.run(lines: ["{}", "x"]).files.isEmpty)
  }

  @Test func `A list says of each paper whether it is due and whether it is only shown`() {
    let papers = """
      Mã TTHC;Tên giấy tờ;Số lượng;;Nộp/xuất trình;Bắt buộc
      ;;Bản chính;Bản sao;;
      1.900001;Đơn;1;;Nộp;x
      ;Căn cước;;1;Xuất trình;có
      ;Giấy khác (nếu có);;1;nộp;không
      ;Giấy khác nữa (nếu có);;1;nộp;x
      ;Bản khai;1;;;
      ;Ảnh;2;;;khi thay đổi
      """
    let lists = Self.lists("Mã,Tên\n1.900001,Cấp giấy\n", papers)
    let run = lists.run()
    let text = Self.text(run, "1.900001")
    for line in [
      "    nộp \"Đơn\" 01 bản chính", "    xuất trình \"Căn cước\" 01 bản sao",
      "    nộp \"Giấy khác\" 01 bản sao, tùy chọn, nguyên văn \"nếu có\"",
      "    nộp \"Giấy khác nữa\" 01 bản sao, nguyên văn \"nếu có\"",
      "    nộp \"Bản khai\" 01 bản chính",
      "    câu hỏi \"«Bản khai»: cột «Bắt buộc» không ghi có hay không; có bắt buộc không?\"",
      "    nộp \"Ảnh\" 02 bản chính",
      "  nguyên văn \"Ảnh – Bắt buộc: khi thay đổi\"",
    ] {
      #expect(text.split(separator: "\n").contains(line[...]), "\(line)\n\(text)")
    }
    #expect(lists.findings.isEmpty)
    #expect(Self.cells(of: 670, in: run) == ["B7", "B8"])
    let compilation = Compilation(of: run.files.map { SourceText(path: $0.path, bytes: $0.bytes) })
    #expect(!compilation.hasErrors, "\(compilation.findings.filter { $0.severity == .error }.map(\.message.en))")
  }

  @Test func `Cells are called as spreadsheets call them`() {
    // All columns behind the second are unknown.
    let cells = Self.lists("Mã,Tên," + (2...702).map { "cột \($0)" }.joined(separator: ",") + "\n").findings.map(\.cell)
    #expect([2, 25, 26, 51, 52, 701, 702].map { cells[$0 - 2] } == ["C1", "Z1", "AA1", "AZ1", "BA1", "ZZ1", "AAA1"])
  }

  @Test func `The kind may be named where headers leave it open`() {
    var lists = ListImport()
    lists.add(Array("Mã,Tên,Bản chính\n1.900001,Đơn,1\n".utf8), kind: .documents)
    #expect(Self.text(lists.run(), "1.900001").contains("    nộp \"Đơn\" 01 bản chính\n"))
  }

  @Test(arguments: ["../../etc/passwd", "a/b", "NUL", "1.9\u{0}1"])
  func `No code of a list leads out of the folder`(code: String) {
    for file in Self.lists("Mã,Tên\n\"\(code)\",A\n").run().files {
      #expect(file.path.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x2D...0x39 ~= $0 })
      #expect(!file.path.contains(".."))
    }
  }
}
