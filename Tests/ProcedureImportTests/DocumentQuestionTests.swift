import CanonicalJSON
import ProcedureDiagnostics
import ProcedureImport
import Testing

/// What the rows of documents leave open is asked at the rows.
@Suite struct DocumentQuestionTests {
  private static let path = "quoc-gia/thu-nghiem-do-luong/1.900001.tthc"

  private static func run(_ rows: [(String, Int64, Int64)]) -> NationalImport {
    let components = rows.map { row -> JSON in
      ["name": .string(row.0), "originalQty": .int(row.1), "copyQty": .int(row.2)]
    }
    return SampleRecord.run([
      SampleRecord.json(with: ["executionCases": [["name": "", "profileComponents": .array(components)]]])
    ])
  }

  private static func lines(_ run: NationalImport) throws -> [String] {
    let text = try #require(run.text(path))
    return text.split(separator: "\n").map(String.init)
  }

  private static func codes(_ name: String) -> [UInt16] {
    let run = run([(name, 1, 0), ("Đơn đề nghị", 1, 0)])
    return run.findings.filter { $0.pointer.hasPrefix("/executionCases") }.map(\.rule.code.number)
  }

  @Test(arguments: ["Không quy định;.", "- Không có.", "Chưa quy định cụ thể"])
  func `A row that says there is no paper asks for none`(name: String) throws {
    #expect(Self.codes(name) == [622])
    let lines = try Self.lines(Self.run([(name, 0, 0)]))
    #expect(!lines.contains { $0.hasPrefix("    nộp") })
    #expect(lines.contains { $0.contains("nguyên văn \"\(name)\"") })
  }

  @Test(arguments: [
    "Trường hợp chi nhánh nộp thay thì văn bản giao việc là tài liệu phải có trong hồ sơ. Chi nhánh không phải nộp lại.",
    "Lưu ý: người mang quốc tịch nước ngoài phải có giấy phép lao động kèm theo",
  ])
  func `A remark that demands a paper is asked about`(name: String) {
    #expect(Self.codes(name) == [672])
  }

  @Test func `A remark that spares a paper stays one`() {
    #expect(Self.codes("Lưu ý: trường hợp là cha, mẹ thì không phải có văn bản ủy quyền") == [622])
  }

  @Test(arguments: [
    "Văn bản đề nghị có nêu số người; + Bản sao giấy phép hoạt động",
    "Văn bản đề nghị theo mẫu kèm theo; Bản chính Văn bản tư vấn",
    "- 01 bản khai của đối tượng; Một hoặc một số giấy tờ làm căn cứ xét duyệt",
    "Quyết định thông qua hồ sơ. Với tổ chức tín dụng, hồ sơ phải có văn bản chấp thuận của ngân hàng",
  ])
  func `Several papers in one row are asked about, marked or not`(name: String) {
    #expect(Self.codes(name).contains(624))
  }

  @Test(arguments: [
    // As of 1.001002, 1.001623, 1.000398, 3.000152, 1.000034, 1.005280, 1.014020.
    "Bản chụp hộ chiếu của phóng viên thường trú", "Bản sao chụp giấy đăng ký",
    "Quyết định thành lập (bản sao kèm bản chính để đối chiếu hoặc bản sao có chứng thực hoặc dữ liệu điện tử)",
    "Giấy chứng nhận đăng ký doanh nghiệp (bản sao có dấu sao y bản chính của thương nhân)",
    "Bản chính đánh giá tác động môi trường hoặc bản sao giấy phép môi trường",
    "Tài liệu khai thác cảng hàng không: 01 (một) bản chụp",
    "Danh sách, bản sao giấy tờ pháp lý của người đại diện",
    "Bản chính đề nghị cấp giấy phép theo Mẫu số 36 và bản sao giấy phép đã được cấp",
    "Phiếu phân tích (bản chính hoặc bản chụp có đóng dấu xác nhận của doanh nghiệp)",
  ])
  func `Where a copy will do and the data count an original, the author is asked`(name: String) {
    #expect(Self.codes(name).contains(620))
  }

  @Test(arguments: [
    "Tờ khai cấp bản sao trích lục", "Giấy phép (bản chính hoặc bản sao có chứng thực)",
    "Thông tin đăng ký doanh nghiệp, không phải nộp bản sao nếu đã có dữ liệu", "Đơn đề nghị kèm theo bản sao hộ chiếu",
  ])
  func `A copy that is applied for, or a choice that is written, is not asked about`(name: String) {
    #expect(!Self.codes(name).contains(620))
  }

  @Test func `A paper without any quantity is asked about`() throws {
    let run = Self.run([("Đơn đề nghị", 0, 0), ("02 ảnh cỡ 4 x 6 cm", 0, 0), ("Tờ khai", 1, 0)])
    #expect(run.codes(628).count == 2)
    let asked = try Self.lines(run).filter { $0.hasSuffix("nộp bản chính hay bản sao, mấy bản?\"") }
    #expect(asked.count == 1)
  }

  @Test func `Where originals and copies are both counted and the name leaves the form open, the author is asked`()
    throws
  {
    // As of 1.115403, 1.000049, 1.014171, 1.013695.
    let run = Self.run([
      ("Bản sao hộ chiếu có chứng thực hoặc bản chụp hộ chiếu sau khi đã xuất trình bản chính để đối chiếu", 1, 1),
      ("Bản sao hoặc tệp tin bản sao điện tử giấy tờ chứng minh", 1, 1),
      ("Biên bản giám định hoặc bản sao giấy xác nhận khuyết tật", 1, 1),
      ("Văn bản thỏa thuận (bản sao kèm theo bản chính để đối chiếu)", 1, 1),
      ("Hợp đồng thuê (01 bản sao và 01 bản chính)", 1, 1), ("Đơn đề nghị và bản sao hộ chiếu", 1, 1),
    ])
    let asked = try Self.lines(run).filter { $0.contains("chỉ nộp loại bản mà lời văn nêu, hay cả hai?") }
    #expect(asked.count == 3)
    #expect(run.codes(687).map { String($0.pointer.dropLast("/originalQty".count).suffix(1)) } == ["0", "1", "2", "3"])
    #expect(try Self.lines(run).contains { $0.hasSuffix("01 bản sao kèm bản chính để đối chiếu") })
  }

  @Test(arguments: [
    "Giấy tờ chứng minh: + Bản sao giấy phép", "Đơn đề nghị theo mẫu; có chữ ký của người đứng đầu",
    "Một trong các giấy tờ: Giấy khai sinh; Giấy chứng sinh",
  ])
  func `One paper is not divided`(name: String) {
    #expect(!Self.codes(name).contains(624))
  }

  @Test func `Photographs are counted as the name says, and the count of the data comes back`() throws {
    let lines = try Self.lines(
      Self.run([("- 02 ảnh cỡ 4 x 6 cm chụp mới.", 1, 0), ("02 ảnh nộp trực tiếp, 01 tệp ảnh", 1, 0)]))
    let row = try #require(lines.firstIndex { $0.contains("02 ảnh cỡ") })
    #expect(lines[row - 1...row] == ["    # Số lượng: 01 bản chính", "    nộp \"02 ảnh cỡ 4 x 6 cm chụp mới\" 02 ảnh"])
    #expect(lines.contains("    nộp \"02 ảnh nộp trực tiếp, 01 tệp ảnh\" 01 bản chính"))
    #expect(
      try Self.lines(Self.run([("03 (ba) ảnh màu", 1, 0)])).contains("    nộp \"03 (ba) ảnh màu\" 03 ảnh"))
  }

  @Test func `Another number of copies in the name than in the data is asked about`() {
    let run = Self.run([
      ("Bảng kê hồ sơ (02 bản)", 1, 0), ("Tờ trình (02 bản)", 2, 0), ("Biên bản (02 bản sao)", 1, 1),
      ("02 bản chính bản khai chung", 1, 0), ("4/ Bản sao điều lệ", 1, 0), ("02 (hai) ảnh cỡ 4 x 6 cm", 1, 0),
    ])
    #expect(
      run.codes(629).map(\.pointer) == [
        "/executionCases/0/profileComponents/0/name", "/executionCases/0/profileComponents/3/name",
      ])
  }

  @Test func `A form that the way of lodging decides is asked about as a form`() {
    let name =
      "Bản sao có chứng thực (trường hợp gửi qua đường bưu điện) hoặc bản sao kèm bản chính để đối chiếu (trường hợp nộp trực tiếp) văn bằng"
    #expect(Self.codes(name).contains(637))
    #expect(!Self.codes(name).contains(673))
    let photos =
      "02 ảnh màu đối với trường hợp nộp hồ sơ trực tiếp hoặc qua đường bưu chính, 01 tệp ảnh đối với trường hợp nộp hồ sơ trực tuyến"
    #expect(Self.codes(photos) == [637])
    #expect(Self.codes("Bản sao giấy phép nếu đã thay đổi chủ, bản sao hợp đồng của quỹ (nộp trực tiếp)").contains(673))
  }

  @Test func `One of two forms suffices wherever the name says so`() throws {
    let lines = try Self.lines(Self.run([("Lý lịch của người đề nghị (bản chính hoặc bản sao có chứng thực)", 1, 0)]))
    #expect(lines.contains { $0.contains("01 bản chính hoặc 01 bản sao có chứng thực") })
  }

  @Test func `If any, in parentheses at the end, is said of the whole name unless that may list several things`() {
    #expect(DocumentRowExtractor.read("Giấy tờ về việc miễn, giảm thuế (nếu có)").isIfAny)
    #expect(!DocumentRowExtractor.read("Biên bản họp dân và tài liệu khác (nếu có)").isIfAny)
    #expect(!DocumentRowExtractor.read("Văn bản, tài liệu khác (nếu có)").isIfAny)
    #expect(!DocumentRowExtractor.read("Danh sách người có đất, người có quyền liên quan (nếu có)").isIfAny)
  }

  @Test func `The name of a paper ends only where nothing but registers is spoken of`() throws {
    let row = DocumentRowExtractor.read(
      "Giấy chứng nhận đăng ký doanh nghiệp của tổ chức sau khi thay đổi trong trường hợp cơ quan không khai thác được thông tin về đăng ký doanh nghiệp của tổ chức sau khi thay đổi trên Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp"
    )
    #expect(row.title == "Giấy chứng nhận đăng ký doanh nghiệp của tổ chức sau khi thay đổi")
    #expect(!row.registers.isEmpty)
  }
}
