import ProcedureDiagnostics
import ProcedureImport
import Testing

/// The headers and cells that offices write.
@Suite struct ListColumnTests {
  private static func lists(_ text: String) -> ListImport {
    var lists = ListImport()
    lists.add(Array(text.utf8), kind: nil)
    return lists
  }

  /// The draft of the one procedure of a list.
  private static func draft(_ text: String) -> String {
    lists(text).run().files.first { $0.path.hasSuffix("1.900001.tthc") }.map {
      String(decoding: $0.bytes, as: UTF8.self)
    }
      ?? ""
  }

  private static func has(_ line: String, _ draft: String) -> Bool {
    draft.split(separator: "\n").contains { $0.drop { $0 == " " } == line }
  }

  @Test(arguments: [
    ("Thời gian xử lý", "05 ngày làm việc", "thời hạn 05 ngày làm việc"),
    ("Thời gian (ngày)", "7", "thời hạn 07 ngày"),
    ("Thời gian (giờ)", "16", "thời hạn 16 giờ"),
    ("Thời gian giải quyết (ngày làm việc)", "05", "thời hạn 05 ngày làm việc"),
    ("Thời hạn giải quyết (tính theo ngày làm việc)", "0,5", "thời hạn 0,5 ngày làm việc"),
    ("Thời hạn giải quyết (ngày làm việc)", "1/2", "thời hạn 0,5 ngày làm việc"),
    ("Thời hạn giải quyết (kể từ ngày nhận đủ hồ sơ)", "3 ngày", "thời hạn 03 ngày"),
    ("Thời hạn (ngày)", "05 ngày làm việc", "thời hạn 05 ngày làm việc"),
    ("Số ngày làm việc", "4", "thời hạn 04 ngày làm việc"),
    ("Phí (đồng)", "50.000", "phí 50.000 đồng, nguyên văn \"50.000 đồng\""),
    ("Lệ phí (nghìn đồng/hồ sơ)", "20", "lệ phí 20.000 đồng, nguyên văn \"20 nghìn đồng/hồ sơ\""),
    ("Phí, lệ phí", "Không", "miễn phí, nguyên văn \"Không\""),
    ("Đơn vị thực hiện", "- Sở Tư pháp", "cơ quan thực hiện \"Sở Tư pháp\""),
    ("Tên lĩnh vực", "Hộ tịch", "lĩnh vực \"Hộ tịch\""),
  ])
  func `A header is understood as offices write it, and plain numbers are in its unit`(
    header: String, cell: String, line: String
  ) {
    let draft = Self.draft("TT/STT,Mã TTHC,Tên TTHC,\"\(header)\"\n1,1.900001,Cấp giấy,\"\(cell)\"\n")
    #expect(Self.has(line, draft), "\(draft)")
  }

  @Test func `A range in the unit of its column is no limit, and the author is asked with that unit`() {
    let draft = Self.draft("Mã,Tên,Thời hạn (ngày)\n1.900001,Cấp giấy,5-7\n")
    #expect(Self.has("thời hạn theo mô tả \"5-7 ngày\"", draft), "\(draft)")
  }

  @Test(arguments: [
    ("Thời gian (ngày)", "0,5", "0,5 ngày"), ("Thời gian (giờ)", "4", "04 giờ"),
    ("Thời gian xử lý", "1/2 ngày làm việc", "0,5 ngày làm việc"), ("Thời gian giải quyết (giờ)", "8", "08 giờ"),
    ("Số giờ", "2", "02 giờ"),
  ])
  func `The time of a step is in the unit of its column`(header: String, cell: String, length: String) {
    let draft = Self.draft(
      "Mã,Tên,Trình tự,Nội dung thực hiện,Bộ phận thực hiện,\(header)\n1.900001,A,1,- Tiếp nhận,Một cửa,\"\(cell)\"\n")
    #expect(Self.has("bước b01 \"Tiếp nhận\" do \"Một cửa\" trong \(length)", draft), "\(draft)")
  }

  @Test func `A header that is not known is told with the names that are`() throws {
    let lists = Self.lists("Mã,Tên,Phí,Cấp chứng\n1.900001,A,,x\n")
    let finding = try #require(lists.findings.first)
    #expect((finding.rule.code.number, finding.cell) == (661, "D1"))
    let remark = try #require(finding.remark)
    #expect(remark.vi.contains("Thời hạn giải quyết; ") && remark.vi.contains("Cơ quan thực hiện; "))
    // Nor those that the list has, nor those of other lists.
    #expect(!remark.vi.contains("Phí;") && !remark.vi.contains("Nội dung công việc"), "\(remark.vi)")
  }

  @Test func `Below a divided column a title that is not known is told of, and the others count`() {
    let list = """
      Mã,Tên,Thời hạn giải quyết,,"Phí, lệ phí",
      ,,Theo quy định (ngày),Sau cắt giảm,Phí (đồng),Lệ phí (đồng)
      1.900001,Cấp giấy,10,7,100.000,50.000
      """
    let lists = Self.lists(list)
    #expect(
      lists.findings.map { "\($0.rule.code.number) \($0.cell ?? "") \($0.words)" } == [
        "661 D1 Thời hạn giải quyết Sau cắt giảm"
      ])
    let draft = Self.draft(list)
    for line in [
      "thời hạn 10 ngày", "phí 100.000 đồng, nguyên văn \"100.000 đồng\"",
      "lệ phí 50.000 đồng, nguyên văn \"50.000 đồng\"",
      "nguyên văn \"Thời hạn giải quyết Sau cắt giảm: 7\"",
    ] {
      #expect(Self.has(line, draft), "\(line)\n\(draft)")
    }
  }

  @Test func `A column of another kind of list is told of and its cells are kept`() {
    let lists = Self.lists("Mã,Tên,Tên giấy tờ,Thời gian\n1.900001,A,Đơn,3 ngày\n")
    #expect(lists.findings.map { "\($0.rule.code.number) \($0.cell ?? "")" } == ["661 D1"])
    let draft = Self.draft("Mã,Tên,Tên giấy tờ,Thời gian\n1.900001,A,Đơn,3 ngày\n")
    #expect(Self.has("nguyên văn \"Đơn – Thời gian: 3 ngày\"", draft), "\(draft)")
  }

  @Test func `Every name that is offered for a column is understood`() throws {
    for (kind, head) in [
      ("Trình tự", "Mã,Tên,Cột"), ("giấy tờ", "Mã,Tên giấy tờ,Cột"), ("bước", "Mã,Nội dung công việc,Cột"),
    ] {
      let remark = try #require(Self.lists("\(head)\n1.900001,A,B\n").findings.first?.remark, "\(kind)")
      let names = String(try #require(remark.vi.split(separator: ": ").last)).split(separator: ";").map {
        String($0.drop { $0 == " " })
      }
      #expect(names.count > 3)
      let known = head.split(separator: ",").dropLast().joined(separator: ",")
      let all = known + "," + names.map { "\"\($0)\"" }.joined(separator: ",") + "\n"
      #expect(Self.lists(all).findings.allSatisfy { ![661, 662].contains($0.rule.code.number) }, "\(kind): \(all)")
    }
  }

  // MARK: - Papers

  @Test func `Counts say photographs and kinds of copies, and one column may hold both counts`() {
    let list = """
      Mã,Tên,Tên giấy tờ,Bắt buộc/Không bắt buộc,Số lượng bản chính/bản sao,Bản sao,Số lượng
      1.900001,Cấp giấy,- Đơn,Bắt buộc,1/0,,
      ,,b) Bằng,Không bắt buộc,,01 (có chứng thực),
      ,,Giấy chứng sinh,x,,,02 ảnh
      ,,Chân dung,x,,,02 ảnh
      ,,Hợp đồng,x,01/02,,
      ,,Văn bản,x,02 bản sao có chứng thực,,
      """
    let draft = Self.draft(list)
    for line in [
      "nộp \"Đơn\" 01 bản chính", "nộp \"Bằng\" 01 bản sao có chứng thực, tùy chọn", "nộp \"Chân dung\" 02 ảnh",
      "nộp \"Hợp đồng\" 01 bản chính", "nộp \"Hợp đồng\" 02 bản sao", "nộp \"Văn bản\" 02 bản sao có chứng thực",
    ] {
      #expect(Self.has(line, draft), "\(line)\n\(draft)")
    }
    #expect(Self.lists(list).findings.isEmpty)
  }

  @Test(arguments: ["01 hoặc 02", "hai", "1-2", "01 (photo màu)"])
  func `A count that is none is asked about`(cell: String) {
    let list = "Mã,Tên,Tên giấy tờ,Bản sao\n1.900001,Cấp giấy,Đơn,\(cell)\n"
    #expect(Self.lists(list).findings.map { "\($0.rule.code.number) \($0.cell ?? "")" } == ["601 D2"])
    #expect(Self.has("nguyên văn \"Đơn – Bản sao: \(cell)\"", Self.draft(list)))
  }

  @Test(arguments: ["1", "x", "1/2/3"])
  func `Of one count for originals and copies nobody can tell which it is`(cell: String) {
    let list = "Mã,Tên,Tên giấy tờ,Bản chính/bản sao\n1.900001,Cấp giấy,Đơn,\(cell)\n"
    #expect(Self.lists(list).findings.map { "\($0.rule.code.number) \($0.cell ?? "")" } == ["601 D2"])
    #expect(Self.has("nguyên văn \"Đơn – Số lượng bản chính/bản sao: \(cell)\"", Self.draft(list)))
  }

  @Test func `Several papers in a cell are several, whatever columns stand beside it`() {
    let papers =
      "\"- Đơn (01 bản chính)\n- Một trong các giấy tờ sau:\n+ Căn cước\n+ Hộ chiếu\n- Giấy ủy quyền (nếu có)\""
    for (columns, cells) in [("", ""), (",Thời hạn giải quyết", ",5 ngày"), (",Bắt buộc", ",")] {
      let draft = Self.draft("Mã,Tên,Thành phần hồ sơ\(columns)\n1.900001,Cấp giấy,\(papers)\(cells)\n")
      for line in ["nộp \"Đơn\" 01 bản chính", "nộp một trong {", "\"Căn cước\"", "nộp \"Giấy ủy quyền\" nếu có"] {
        #expect(Self.has(line, draft), "\(line)\n\(draft)")
      }
    }
  }

  @Test func `Counts beside several papers are theirs line by line, and one count of several is asked about`() {
    let list = """
      Mã,Tên,Tên giấy tờ,Bản chính
      1.900001,Cấp giấy,"- Đơn
      - Tờ khai
      của người nộp","1
      2"
      ,,"- Ảnh
      - Bằng",02
      """
    let draft = Self.draft(list)
    for line in [
      "nộp \"Đơn\" 01 bản chính", "nộp \"Tờ khai của người nộp\" 02 bản chính", "nộp \"Ảnh\"", "nộp \"Bằng\"",
      "nguyên văn \"Bản chính: 02\"",
    ] {
      #expect(Self.has(line, draft), "\(line)\n\(draft)")
    }
    #expect(Self.lists(list).findings.map { "\($0.rule.code.number) \($0.cell ?? "") \($0.line ?? 0)" } == ["601 D3 3"])
  }

  @Test func `Findings below a cell of several lines name the row that a spreadsheet shows`() {
    let list = "\"Danh mục\n(kèm theo)\",\nMã,Tên\n1.900001,\"Cấp\ngiấy\"\n1.900002,A,B\n"
    #expect(Self.lists(list).findings.map { "\($0.rule.code.number) \($0.line ?? 0)" } == ["668 1", "663 4"])
  }
}
